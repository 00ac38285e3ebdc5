"""What needs more than a key: a panel asks, its verb does, and the card shows what came of it.

A verb and the look at the person after it are one piece of work: nothing old is shown in between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.badges import ReprintReason, badge_of
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Payment, Registration
from smc_desk.ui.desk.panel_host import PanelHost
from smc_desk.ui.desk.reasons import Question, along_words, override_question, undo_question
from smc_desk.ui.desk.shown import Moment, Shown
from smc_desk.ui.desk.side import Side
from smc_desk.ui.desk.verbs import CheckInVerbs
from smc_desk.ui.panels.correct import CorrectPanel
from smc_desk.ui.panels.group import GroupPanel
from smc_desk.ui.panels.headset import HeadsetPanel
from smc_desk.ui.panels.headsets import HeadsetsPanel
from smc_desk.ui.panels.merge import MergeChoice, MergePanel
from smc_desk.ui.panels.reason import ReasonPanel
from smc_desk.ui.panels.reprint import Reprint, ReprintPanel
from smc_desk.ui.panels.same_person import SamePersonPanel
from smc_desk.ui.panels.settle import Settlement, SettlePanel
from smc_desk.ui.panels.transfer import Transfer, TransferPanel
from smc_desk.ui.panels.walk_in import WalkInPanel
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.collect_group import GroupResult
from smc_desk.usecases.edit_person import WalkIn
from smc_desk.usecases.lend import LoanBack, LoanResult, may_be_headset
from smc_desk.usecases.undo_check_in import AlongWith


@dataclass(frozen=True, slots=True)
class Seen:
    """A person as they stand after something was done to their entry."""

    result: CheckInResult
    changes: Changes


class Tasks(PanelHost):
    """Opens the panels of the desk, does what they submit, and says what to show.

    Signals:
        answered: A `Shown` for the card.
    """

    answered = Signal(object)

    def __init__(self, *, work: Work, theme: Theme, verbs: CheckInVerbs, side: Side, parent: QObject) -> None:
        """Open nothing yet.

        Args:
            work: Does the verbs.
            theme: The theme.
            verbs: What can be done.
            side: Where panels stand.
            parent: As in Qt.
        """
        super().__init__(work=work, theme=theme, side=side, parent=parent)
        self._verbs = verbs

    def walk_in(self, name: str, days: int) -> None:
        """Register somebody who is on no list; whoever has that name already is shown while it is typed.

        Args:
            name: As far as it was typed already.
            days: How many the symposium has.
        """
        panel = WalkInPanel(theme=self._theme)
        panel.set_days(days)

        def find_likely(text: str) -> None:
            verb = partial(self._verbs.people_of_name, text)
            self._work.run(panel, verb, panel.show_likely, lane=Lane.QUERY, newest_of="likely")

        def choose(person: str) -> None:
            self._do(panel, partial(self._verbs.check_in_person, person, Found.SEARCH), self._answer)

        def register(walk_in: WalkIn) -> None:
            self._do(panel, partial(self._verbs.register, walk_in), self._answer)

        panel.name_changed.connect(find_likely)

        def offer(currency: str | None) -> None:
            if currency is not None:
                panel.offer_payment(currency)

        panel.person_chosen.connect(choose)
        panel.start(name)
        self._open(panel, register)
        self._work.run(panel, self._verbs.fees, offer, lane=Lane.QUERY)

    def correct(self, shown: Shown, person: Registration) -> None:
        """Correct the entry; the former values are then shown nowhere."""
        panel = CorrectPanel(theme=self._theme)
        panel.show_person(person)

        def correct(values: Mapping[str, str]) -> Seen:
            changes = self._verbs.correct(person.id, values)
            return Seen(self._verbs.look_up(person.id), changes)

        def save(values: Mapping[str, str]) -> None:
            self._do(panel, partial(correct, values), partial(self._show_corrected, shown))

        self._open(panel, save, person.id)

    def transfer(self, shown: Shown, person: Registration) -> None:
        """Give the ticket to somebody else, then check them in."""
        panel = TransferPanel(theme=self._theme)
        panel.show_person(person)

        def transfer(wanted: Transfer) -> Seen:
            changes = self._verbs.transfer(person.id, wanted.name, wanted.pronouns, wanted.reason)
            return self._checked_in(person.id, shown.result.found, changes)

        def hand_on(wanted: Transfer) -> None:
            self._do(panel, partial(transfer, wanted), self._show_transferred)

        self._open(panel, hand_on, person.id)

    def compare(self, shown: Shown, person: Registration, twin: Registration, *, admits: bool = True) -> None:
        """Merge two entries or keep them apart, then check the person in, or only show the entry."""
        panel = MergePanel(theme=self._theme)
        panel.show_pair(person, twin)

        def see(stays: str, changes: Changes) -> Seen:
            if admits:
                return self._checked_in(stays, shown.result.found, changes)
            return Seen(self._verbs.look_up(stays), changes)

        def merge() -> Seen:
            return see(*self._verbs.merge(person.id, twin.id))

        def keep_apart() -> Seen:
            return see(person.id, self._verbs.keep_apart(person.id, twin.id))

        def decide(choice: MergeChoice) -> None:
            verb = merge if choice is MergeChoice.MERGE else keep_apart
            self._do(panel, verb, self._show_seen if admits else self._show_entry)

        self._open(panel, decide, person.id)

    def same_person(self, shown: Shown, person: Registration) -> None:
        """Find another entry of this person and compare the two; nobody is admitted by that."""
        panel = SamePersonPanel(theme=self._theme)

        def find(text: str) -> None:
            verb, show = partial(self._verbs.find, text), partial(panel.show_found, text)
            self._work.run(panel, verb, show, lane=Lane.QUERY, newest_of="same")

        def compare(found: CheckInResult) -> None:
            if found.person is not None:
                self.compare(shown, person, found.person, admits=False)

        def choose(other: str) -> None:
            self._ask(partial(self._verbs.look_up, other), compare)

        panel.searched.connect(find)
        self._open(panel, choose, person.id)
        panel.show_person(person)

    def print_again(self, shown: Shown, person: Registration) -> None:
        """Order another badge, with a reason; the former one is void."""
        panel = ReprintPanel(theme=self._theme)
        panel.show_person(person)

        def order(wanted: Reprint) -> None:
            verb = partial(self.reprinted, shown, person, wanted.reason, wanted.words)
            self._do(panel, verb, self.answered.emit)

        self._open(panel, order, person.id)

    def reprinted(self, shown: Shown, person: Registration, reason: ReprintReason, words: str = "") -> Shown:
        """Order another badge now, and give what to show then; a verb, so nothing for the Qt thread."""
        ordered = self._verbs.reprint(person.id, reason, words)
        result = replace(shown.result, print_id=ordered.print_id, badges=ordered.number)
        return Shown(result, Moment.REPRINTED, ordered.changes)

    def group(self, person: Registration) -> None:
        """Order the badges of a whole order for its leader."""

        def show(people: list[Registration]) -> None:
            panel = GroupPanel(theme=self._theme)
            panel.show_group(people)

            def collect(_: object) -> None:
                verb = partial(self._verbs.collect_group, person.id)
                self._do(panel, verb, partial(self._show_collected, panel), stays=True)

            self._open(panel, collect, person.id)

        self._ask(partial(self._verbs.group_of, person.id), show)

    def settle(self, shown: Shown, person: Registration) -> None:
        """Collect, waive or defer what is open, then go on with the check-in."""

        def show(payment: Payment) -> None:
            panel = SettlePanel(theme=self._theme)
            panel.show_payment(person, payment)

            def settle(wanted: Settlement) -> None:
                verb = partial(self._verbs.settle, person.id, wanted.how, wanted.amount, shown.result.found)
                self._do(panel, verb, self._answer)

            self._open(panel, settle, person.id)

        self._ask(partial(self._verbs.payment_of, person.id), show)

    def headset(self, person: Registration) -> None:
        """Lend a headset to this person, or take theirs back."""
        self._ask(partial(self._verbs.ask_for_headset, person.id, ""), partial(self._lend, person))

    def headsets(self) -> None:
        """Take headsets back by number, one after the other."""
        panel = HeadsetsPanel(theme=self._theme)

        def show(back: LoanBack) -> None:
            panel.show_back(back)
            see()

        def take_back(number: str) -> None:
            self._do(panel, partial(self._verbs.take_back, number), show, stays=True)

        def see() -> None:
            self._work.run(panel, self._verbs.headsets, panel.show_out, lane=Lane.QUERY, newest_of="out")

        self._open(panel, take_back)
        see()

    def takes_scan(self, text: str) -> bool:
        """Give a scan to the open panel, if it waits for the number of a headset and this may be one."""
        panel = self._side.panel
        if not isinstance(panel, HeadsetPanel | HeadsetsPanel) or not may_be_headset(text):
            return False
        if not self.is_busy:
            panel.take_scan(text)
        return True

    def undo(self, fact: str, person: str, name: str) -> None:
        """Take a check-in back, with a reason, and with it what was settled on the way to it."""

        def take_back(reason: str, facts: Sequence[str]) -> Seen:
            changes = self._verbs.undo(fact, reason, facts)
            return Seen(self._verbs.look_up(person), changes)

        def ask(along: Sequence[AlongWith]) -> None:
            mine = [one for one in along if one.is_mine]
            panel = self._reason_panel(undo_question(name, is_more_settled=len(mine) < len(along)))
            panel.offer_along([along_words(one) for one in mine])

            def submit(reason: str) -> None:
                facts = [mine[at].fact for at in panel.along]
                self._do(panel, partial(take_back, reason, facts), self._show_entry)

            self._open(panel, submit, person)

        self._ask(partial(self._verbs.see_undo, fact), ask)

    def admit(self, shown: Shown, person: Registration) -> None:
        """Admit over the refusal that is shown, with a reason."""
        verdict, found = shown.result.verdict, shown.result.found

        def admit(reason: str) -> CheckInResult:
            return self._verbs.admit(person.id, verdict, reason, found)

        def submit(reason: str) -> None:
            self._do(panel, partial(admit, reason), self._answer)

        panel = self._reason_panel(override_question(verdict))
        self._open(panel, submit, person.id)

    def _reason_panel(self, question: Question) -> ReasonPanel:
        panel = ReasonPanel(theme=self._theme)
        panel.ask(question.title, question.explanation, question.action, question.reasons)
        return panel

    def _lend(self, person: Registration, loan: LoanResult) -> None:
        panel = HeadsetPanel(theme=self._theme)
        panel.show_loan(loan)

        def lend(number: str) -> None:
            told = self.tr("Headset {number} is lent out.").format(number=number)
            self._do(panel, partial(self._verbs.lend, person.id, number), partial(self._say, told))

        def take_back(number: str) -> None:
            told = self.tr("Headset {number} is back.").format(number=number)
            self._do(panel, partial(self._verbs.take_back, number), partial(self._say, told))

        panel.returned.connect(take_back)
        self._open(panel, lend, person.id)

    def _checked_in(self, person: str, found: Found, changes: Changes) -> Seen:
        result = self._verbs.check_in_person(person, found)
        return Seen(result, changes | result.changes)

    def _say(self, sentence: str, _result: object) -> None:
        self.told.emit(sentence)

    def _answer(self, result: CheckInResult) -> None:
        self.answered.emit(Shown(result, Moment.ARRIVED, result.changes))

    def _show_seen(self, seen: Seen) -> None:
        self.answered.emit(Shown(seen.result, Moment.ARRIVED, seen.changes))

    def _show_entry(self, seen: Seen) -> None:
        self.answered.emit(Shown(seen.result, Moment.LOOKED_UP, seen.changes))

    def _show_transferred(self, seen: Seen) -> None:
        """Where the former holder was in already, their badge is void now and the new holder has none."""
        is_in = seen.result.verdict is Verdict.ALREADY_IN
        self.answered.emit(Shown(seen.result, Moment.OUTDATED if is_in else Moment.ARRIVED, seen.changes))

    def _show_corrected(self, shown: Shown, seen: Seen) -> None:
        """Keep the answer, with the entry as it is now; say so where a badge is wrong by that."""
        before, after = shown.result.person, seen.result.person
        if before is None or after is None:
            return
        is_other_badge = badge_of(before, "", "") != badge_of(after, "", "")
        is_outdated = is_other_badge and bool(shown.result.badges)
        result = seen.result if not shown.standing_check_in else replace(shown.result, person=after)
        moment = Moment.OUTDATED if is_outdated else shown.moment
        self.answered.emit(Shown(result, moment, seen.changes))

    def _show_collected(self, panel: GroupPanel, group: GroupResult) -> None:
        panel.show_result(group)
        leader = group.leader
        is_in = leader.verdict.admits or leader.verdict is Verdict.ALREADY_IN
        moment = Moment.COLLECTED if is_in else Moment.ARRIVED
        self.answered.emit(Shown(leader, moment, group.changes))
