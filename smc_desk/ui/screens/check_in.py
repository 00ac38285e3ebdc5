"""The check-in desk: scan or type, read the answer, hand over the badge; a normal arrival takes no click.

The focus stays in the search field. Whatever needs more than a key opens a panel beside the answer, never a
dialog above it, and the next scan is answered at any time. It must not know a store, a scanner or a printer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.admission import Found
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.errors import DeskError, StoreError
from smc_desk.domain.people import Registration
from smc_desk.domain.settings import Settings
from smc_desk.ui.desk.acts import KEYS, NEXT_KEY, Act, button_of
from smc_desk.ui.desk.announce import announce
from smc_desk.ui.desk.answer_card import AnswerCard
from smc_desk.ui.desk.figures import Figures
from smc_desk.ui.desk.search import Search
from smc_desk.ui.desk.shown import Moment, Shown
from smc_desk.ui.desk.side import Side
from smc_desk.ui.desk.tasks import Tasks
from smc_desk.ui.desk.verbs import CheckInVerbs
from smc_desk.ui.desk.watch import Watch
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.result_card import LARGE_TEXT
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.run_spool import SpoolResult

__all__ = ["CheckInScreen", "CheckInVerbs"]

T = TypeVar("T")
SIDE, WIDE_SIDE = 360, 420
"""The least width of the column for lists and panels, and with large text."""


class CheckInScreen(QWidget):
    """Figures, the answer with the search field below it, and a column for lists and panels.

    Signals:
        bring_in_wanted: The desk knows nobody, and staff want to bring in a list.
    """

    bring_in_wanted = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        sounds: Sounds,
        verbs: CheckInVerbs,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen; it fetches its figures at once.

        Args:
            work: Does the verbs.
            theme: The theme.
            sounds: Plays the cues.
            verbs: What this desk can do.
            settings: Of this desk.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs = work, theme, verbs
        self._figures = Figures(theme=theme)
        self._card = AnswerCard(theme=theme, sounds=sounds, settings=settings)
        self._hint = Label(role="strong", wraps=True)
        self._hint.hide()
        self._field = SearchField(theme=theme, placeholder=self.tr("Scan a ticket, or type a name or code"))
        self._long_placeholder = self._field.placeholderText()
        self._walk_in = ActionButton(button_of(Act.WALK_IN, is_first=True), theme=theme, is_large=True)
        self._side = Side(theme=theme)
        self._side.recent.set_here(settings.desk)
        self._wrong = ""
        self._search = Search(work=work, field=self._field, side=self._side, find=verbs.find, parent=self)
        self._tasks = Tasks(work=work, theme=theme, verbs=verbs, side=self._side, parent=self)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._restyle()
        self._watch = Watch(
            work=work,
            verbs=verbs,
            figures=self._figures,
            recent=self._side.recent,
            search=self._search,
            card=self._card,
            parent=self,
        )

    @Slot(str)
    @Slot(str, str)
    def scan(self, text: str, decoded: str = "") -> None:
        """Answer a scan, from wherever it came.

        Args:
            text: As it came.
            decoded: The same keys on a US keyboard, "" if that is the same.
        """
        if self._tasks.takes_scan(decoded or text):
            return
        self._arrive(partial(self._verbs.check_in, text, decoded, Found.SCAN), self._answer)

    @Slot(str)
    def open_person(self, person: str) -> None:
        """Show somebody's entry, admitting nobody."""
        self._arrive(partial(self._verbs.look_up, person), self._show_entry)

    @Slot(object)
    def show_spool(self, spool: SpoolResult) -> None:
        """Show what the printer did, or why it stopped."""
        self._figures.show_spool(spool)
        self._card.set_printer_works(spool.fault is None)

    @Slot(object)
    def apply_settings(self, settings: Settings) -> None:
        """Follow this desk's settings."""
        self._card.apply_settings(settings)
        self._side.recent.set_here(settings.desk)

    @Slot()
    def take_focus(self) -> None:
        """Put the focus where typing belongs: into the open panel, or else into the search field."""
        panel = self._side.panel
        if panel is not None and panel.isVisible():
            panel.take_focus()
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back by one step: panel, mark, card."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._side.panel is not None and not self._side.shows_hits:
            self._tasks.close()
        else:
            self._tell("")
            self._search.clear()
            self._side.show_rest()
            self._side.recent.unmark()
            self._card.rest()
            self.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the desk while there is no text in the field to undo."""
        if watched is self._field and event.type() == QEvent.Type.ShortcutOverride:
            is_undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and not self._field.text():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the figures fresh while they are seen."""
        super().showEvent(event)
        self._watch.set_seen(True)
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._watch.set_seen(False)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._field, 1)
        below.addWidget(self._walk_in)
        main = QVBoxLayout()
        main.setSpacing(14)
        main.addWidget(self._card, 1)
        main.addWidget(self._hint)
        main.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(main, 5)
        row.addWidget(self._side, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._figures)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self._field.installEventFilter(self)
        self._walk_in.clicked.connect(partial(self._do, Act.WALK_IN))
        self._card.act_chosen.connect(self._do)
        self._search.code_entered.connect(self._enter_code)
        self._search.person_chosen.connect(self._choose)
        self._search.entry_chosen.connect(self.open_person)
        self._search.told.connect(self._tell)
        self._tasks.answered.connect(self._show)
        self._tasks.told.connect(self._tell)
        self._tasks.closed.connect(self.take_focus)
        self._work.failed.connect(self._give_up)
        self._theme.changed.connect(self._restyle)

    def _bind_keys(self) -> None:
        acts: dict[str, Callable[[], None]] = {key: partial(self._do, act) for act, key in KEYS.items()}
        acts[NEXT_KEY] = self._go_on
        for key, do in acts.items():
            QShortcut(QKeySequence(key), self, autoRepeat=False).activated.connect(do)

    def _arrive(self, verb: Callable[[], T], then: Callable[[T], None]) -> None:
        """Ask for an answer on the lane where arrivals keep their order."""

        def show(result: T) -> None:
            self._card.stop_expecting()
            then(result)

        self._card.expect()
        self._work.run(self, verb, show, lane=Lane.DESK, otherwise=self._fail)

    @Slot(str)
    def _enter_code(self, text: str) -> None:
        self._arrive(partial(self._verbs.check_in, text, "", Found.CODE), self._answer_typed)

    @Slot(str)
    def _choose(self, person: str) -> None:
        self._arrive(partial(self._verbs.check_in_person, person, Found.SEARCH), self._answer_typed)

    def _answer(self, result: CheckInResult) -> None:
        self._show(Shown(result, Moment.ARRIVED, result.changes))

    def _answer_typed(self, result: CheckInResult) -> None:
        """Empty the field for the next person, unless what is in it was wrong and is typed anew."""
        self._search.release()
        self._wrong = ""
        if result.person is not None:
            self._search.clear()
        self._answer(result)
        if result.person is None:
            self._wrong = self._search.text
            self._field.selectAll()

    def _show_entry(self, result: CheckInResult) -> None:
        self._show(Shown(result, Moment.LOOKED_UP))

    @Slot(object)
    def _show(self, shown: Shown) -> None:
        self._tasks.leave(shown.person)
        if self._wrong and self._wrong == self._search.text:
            self._search.clear()  # it was answered already, and so was whom it may have meant
        self._wrong = ""
        self._tell("")
        self._card.show_shown(shown)
        self._side.recent.unmark()
        if shown.result.suggestions:
            self._side.hits.show_suggestions(shown.result.suggestions)
            self._side.show_hits()
        elif not self._search.text:
            self._side.show_rest()
        if self._side.panel is None:
            self.take_focus()

    def _fail(self, error: DeskError) -> None:
        self._card.stop_expecting()
        self._search.release()
        self._tasks.leave("")
        self._card.show_fault(error)
        self.take_focus()

    @Slot(object)
    def _give_up(self, error: object) -> None:
        """Do not look ready where the store is closed; after a bug, wait for no answer. The window tells."""
        if isinstance(error, StoreError):
            self._card.stop(error)
        elif self._card.is_expecting and not isinstance(error, DeskError):
            self._card.stop_expecting(all_of_them=True)
            self._search.release()
            self._card.rest()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))
        if sentence:
            announce(self._hint, sentence)

    @Slot()
    def _go_on(self) -> None:
        """Do what the card says comes next."""
        following = [act for act in self._card.acts if KEYS[act] == NEXT_KEY]
        if following:
            self._do(following[0])
        else:
            self._refuse()

    def _go_to_field(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _do(self, act: Act) -> None:
        """Do what staff chose, or say why it cannot be done."""
        shown = self._card.shown
        marked = self._side.recent.current_check_in if self._side.panel is None else None
        if self._tasks.is_busy:
            return
        self._tell("")
        if act is Act.FIND:
            self._go_to_field()
        elif act is Act.WALK_IN:
            typed = self._search.text
            self._search.clear()
            is_name = not any(sign.isdigit() for sign in typed)
            self._tasks.walk_in(typed if is_name else "", self._watch.days)
        elif act is Act.BRING_IN:
            self.bring_in_wanted.emit()
        elif act is Act.UNDO and marked is not None:
            self._tasks.undo(marked.check_in.fact, marked.person.id, marked.person.name)
        elif act is Act.MORE and self._card.acts:
            self._card.open_menu()
        elif act is Act.HEADSET and act not in self._card.acts:
            self._tasks.headsets()
        elif shown is None or act not in self._card.acts:
            self._refuse()
        else:
            self._do_with(act, shown)

    def _do_with(self, act: Act, shown: Shown) -> None:
        person, twin = shown.result.person, shown.result.twin
        if person is None or self._card.is_expecting:
            return
        match act:
            case Act.ADMIT | Act.ADMIT_AS_IS:
                self._admit(shown, person)
            case Act.CHECK_IN:
                self._choose(person.id)
            case Act.OPEN_ENTRY:
                self.open_person(person.id)
            case Act.SETTLE:
                self._tasks.settle(shown, person)
            case Act.COMPARE if twin is not None:
                self._tasks.compare(shown, person, twin)
            case Act.PRINT:
                self._print(shown, person)
            case Act.CORRECT:
                self._tasks.correct(shown, person)
            case Act.TRANSFER:
                self._tasks.transfer(shown, person)
            case Act.GROUP:
                self._tasks.group(person)
            case Act.HEADSET:
                self._tasks.headset(person)
            case Act.SAME_PERSON:
                self._tasks.same_person(shown, person)
            case Act.UNDO:
                self._tasks.undo(shown.standing_check_in, person.id, person.badge_name)

    def _admit(self, shown: Shown, person: Registration) -> None:
        """At once where a question was answered; a refusal wants a reason first."""
        verdict = shown.result.verdict
        if verdict.needs_reason:
            self._tasks.admit(shown, person)
        else:
            verb = partial(self._verbs.admit, person.id, verdict, "", shown.result.found)
            self._arrive(verb, self._answer)

    def _print(self, shown: Shown, person: Registration) -> None:
        """At once where the reason is known; else it is asked."""
        if shown.moment is Moment.OUTDATED:
            reason = ReprintReason.WRONG_NAME
        elif not shown.result.badges:
            reason = ReprintReason.NOT_PRINTED
        else:
            self._tasks.print_again(shown, person)
            return
        self._arrive(partial(self._tasks.reprinted, shown, person, reason), self._show)

    def _refuse(self) -> None:
        if self._card.shown is None:
            self._tell(self.tr("Scan a ticket or choose a person first."))
        else:
            self._tell(
                self.tr("That cannot be done here. Do what the card says, or press F9 for all choices.")
            )
        self.take_focus()

    @Slot()
    def _restyle(self) -> None:
        is_large = self._theme.scale >= LARGE_TEXT
        self._side.setMinimumWidth(WIDE_SIDE if is_large else SIDE)
        short = self.tr("Scan, or type a name")
        self._field.setPlaceholderText(short if is_large else self._long_placeholder)
