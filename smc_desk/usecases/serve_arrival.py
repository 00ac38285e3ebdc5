"""Serve one arrival of a rehearsal, as a volunteer does it on the screens: through their use cases alone.

It stands for the person too: whoever is asked a question says yes, and whoever has to pay pays.
"""

from __future__ import annotations

from dataclasses import replace

from smc_desk.domain.admission import Found, Outcome, Verdict, decide
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.candidates import Candidate, best_fits, texts_to_type
from smc_desk.domain.people import Category, Registration, Role
from smc_desk.domain.rehearsal import Arrival, outcome_for
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.wishes import (
    Wish,
    asks_for_waiver,
    badge_trouble,
    has_transferred,
    language_asked_for,
)
from smc_desk.usecases.check_in import CheckInResult, admit, check_in, check_in_person, look_up
from smc_desk.usecases.collect_group import collect_group
from smc_desk.usecases.edit_person import (
    Settle,
    WalkIn,
    correct_person,
    merge_people,
    register_walk_in,
    settle_payment,
    transfer_ticket,
)
from smc_desk.usecases.lend import Lending, ask_for_headset, lend_headset
from smc_desk.usecases.order_badge import reprint
from smc_desk.usecases.ports import Clock, Noise, Store
from smc_desk.usecases.undo_check_in import undo_check_in

MOST_FOUND = 50
MOST_QUESTIONS = 4
"""Questions one person may be asked in a row: money, a second entry, a guardian, the code of conduct."""
WRONG_PERSON = "somebody else was meant"


class Volunteer:
    """Serves one arrival after the other, at a desk with the help role.

    Half a name may fit several people; then one of them is taken, and that is remembered as a guess. It is
    taken back as soon as the person themselves shows a ticket or says a whole name.
    """

    def __init__(self, store: Store, clock: Clock, noise: Noise) -> None:
        self._store = store
        self._clock = clock
        self._noise = noise
        self._headsets = 0
        self._guesses: dict[str, list[str]] = {}

    def serve(self, arrival: Arrival) -> tuple[Outcome, str]:
        """Deal with somebody.

        Returns:
            What was done, and the ticket code of whom it was done for, "" for nobody.
        """
        if arrival.wish is Wish.REGISTER:
            return self._register(arrival)
        if arrival.wish is Wish.HEADSET:
            return self._lend(arrival)
        if arrival.wish is Wish.NEW_BADGE and arrival.found is Found.SEARCH:
            return self._print_again(arrival)
        return self._let_in(arrival)

    def _register(self, arrival: Arrival) -> tuple[Outcome, str]:
        walk_in = WalkIn(arrival.walk_in_name, Category.of(arrival.walk_in_category))
        answer = register_walk_in(self._store, self._clock, self._noise, AutoPrint.ONCE, walk_in)
        return Outcome.REGISTER_THEN_PRINT, _code_of(answer)

    def _lend(self, arrival: Arrival) -> tuple[Outcome, str]:
        loan = ask_for_headset(self._store, arrival.scanned, language_asked_for(arrival.remark))
        if loan.answer is Lending.FORGED:
            return Outcome.BAD_SIGNATURE_HELP_DESK, ""
        if loan.person is None:
            return Outcome.UNKNOWN_CODE_SEARCH_BY_NAME, ""
        if loan.answer is Lending.NOT_OFFERED:
            return Outcome.LANGUAGE_NOT_OFFERED_TELL_LEAD, loan.person.code
        if loan.answer is Lending.LEND:
            self._headsets += 1
            lend_headset(self._store, loan.person.id, f"T{self._headsets}")
        return Outcome.LEND_HEADSET, loan.person.code

    def _print_again(self, arrival: Arrival) -> tuple[Outcome, str]:
        """A new badge is no check-in: whoever lost theirs on the way is let in by its code."""
        people = self._people_named(arrival)
        if not people:
            return Outcome.UNKNOWN_CODE_SEARCH_BY_NAME, ""
        self._grant(arrival, people[0])
        return Outcome.VOID_OLD_AND_REPRINT, people[0].code

    def _let_in(self, arrival: Arrival) -> tuple[Outcome, str]:
        prints = AutoPrint.ONCE if arrival.wish is Wish.ENTER else AutoPrint.NEVER
        answer, misread = self._answer(arrival, prints)
        outcome = outcome_for(arrival, answer.verdict, misread=misread)
        answer = self._ask_on(arrival, answer, prints)
        if answer.person is not None and answer.verdict in _IN:
            self._grant(arrival, answer.person)
        return outcome, _code_of(answer)

    def _answer(self, arrival: Arrival, prints: AutoPrint) -> tuple[CheckInResult, bool]:
        """The desk's first answer about the person, and whether their code was read wrongly first."""
        store, clock, noise = self._store, self._clock, self._noise
        if arrival.found is Found.SEARCH:
            return self._answer_named(arrival, prints), False
        text = arrival.scanned if arrival.found is Found.SCAN else arrival.says
        answer = check_in(store, clock, noise, prints, text, found=arrival.found)
        misread = answer.verdict is Verdict.MISREAD_CODE and len(answer.suggestions) == 1
        if misread:
            meant = answer.suggestions[0].id
            answer = check_in_person(store, clock, noise, prints, meant, arrival.found)
        return answer if arrival.wears_badge else self._without_guess(answer), misread

    def _answer_named(self, arrival: Arrival, prints: AutoPrint) -> CheckInResult:
        people = self._people_named(arrival)
        if not people:
            return CheckInResult(Verdict.UNKNOWN, Found.SEARCH)
        taken, *others = [person.id for person in people]
        answer = check_in_person(self._store, self._clock, self._noise, prints, taken)
        answer = self._without_guess(answer)
        if others:
            self._guesses[taken] = others
        return answer

    def _without_guess(self, answer: CheckInResult) -> CheckInResult:
        """The answer to somebody who is certain, after somebody else may have been taken for them.

        A check-in of today is undone and goes to the next one whom that guess may have meant; one of another
        day stays. The badge is made anew: the other one has it.
        """
        store, clock, noise, person = self._store, self._clock, self._noise, answer.person
        if person is None or person.id not in self._guesses or answer.verdict not in _BEEN_HERE:
            return answer
        others = self._guesses.pop(person.id)
        if answer.former is None:
            answer = replace(answer, verdict=Verdict.ADMITTED)
        else:
            undo_check_in(store, clock, answer.former.fact, WRONG_PERSON)
            answer = check_in_person(store, clock, noise, AutoPrint.NEVER, person.id, answer.found)
            self._guess_again(others)
        reprint(store, noise, person.id, ReprintReason.OTHER, WRONG_PERSON)
        return answer

    def _guess_again(self, people: list[str]) -> None:
        for at, person in enumerate(people, 1):
            if look_up(self._store, self._clock, person).verdict is Verdict.ADMITTED:
                check_in_person(self._store, self._clock, self._noise, AutoPrint.ONCE, person)
                self._guesses[person] = people[at:]
                return

    def _ask_on(self, arrival: Arrival, answer: CheckInResult, prints: AutoPrint) -> CheckInResult:
        """Go through the desk's questions until the person is in or refused."""
        store, clock, noise = self._store, self._clock, self._noise
        for _ in range(MOST_QUESTIONS):
            person, verdict, found = answer.person, answer.verdict, answer.found
            if person is None:
                return answer
            if verdict is Verdict.TO_SETTLE:
                how = _how_to_settle(arrival.remark)
                answer = settle_payment(store, clock, noise, prints, Role.HELP, person.id, how, found=found)
            elif verdict is Verdict.MAYBE_DUPLICATE and answer.twin is not None:
                kept, _ = merge_people(store, person.id, answer.twin.id)
                answer = check_in_person(store, clock, noise, prints, kept, found)
            elif verdict in _YES_IS_ENOUGH:
                answer = admit(store, clock, noise, prints, Role.HELP, person.id, verdict, found=found)
            else:
                return answer
        return answer

    def _grant(self, arrival: Arrival, person: Registration) -> None:
        """Do what somebody who is known wants; a corrected badge is printed after its correction."""
        store, noise, reason = self._store, self._noise, ReprintReason.WRONG_NAME
        if arrival.wish is Wish.COLLECT_GROUP:
            collect_group(store, self._clock, noise, person.id)
        elif arrival.wish is Wish.TRANSFER:
            transfer_ticket(store, person.id, arrival.new_name, arrival.new_pronouns, arrival.remark)
            reprint(store, noise, person.id, reason)
        elif arrival.wish is Wish.CORRECT:
            correct_person(store, person.id, arrival.corrections)
            reprint(store, noise, person.id, reason)
        elif arrival.wish is Wish.NEW_BADGE:
            reprint(store, noise, person.id, badge_trouble(arrival.remark) or reason, arrival.remark)

    def _people_named(self, arrival: Arrival) -> list[Registration]:
        """Those who fit what was said best, the likeliest first."""
        texts = texts_to_type(arrival.says)
        with self._store.read() as tx:
            day = tx.programme.calendar().day_of(self._clock.now())
            ids = next((found for text in texts if (found := tx.people.search(text, MOST_FOUND))), [])
            people = [person for person in map(tx.people.by_id, ids) if person is not None]
            candidates = [Candidate(p, decide(p, tx.people.standing(p.id, day), day)) for p in people]
        return best_fits(candidates, arrival)


def _how_to_settle(remark: str) -> Settle:
    if asks_for_waiver(remark):
        return Settle.WAIVE
    return Settle.DEFER if has_transferred(remark) else Settle.COLLECT


def _code_of(answer: CheckInResult) -> str:
    return answer.person.code if answer.person else ""


_BEEN_HERE = frozenset({Verdict.ALREADY_IN, Verdict.ADMITTED_AGAIN})
_IN = _BEEN_HERE | {Verdict.ADMITTED, Verdict.WITH_LEADER}
_YES_IS_ENOUGH = frozenset({Verdict.ASK_CONDUCT, Verdict.GUARDIAN_NEEDED, Verdict.MAYBE_DUPLICATE})
