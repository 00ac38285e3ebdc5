"""Badges: the printer of this desk, what waits for it, and all badges at once before the doors open.

It sets no printer and opens nobody: it tells `printer_chosen` and `person_chosen`, and whoever built it does
the rest. It knows its verbs, never a printer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, UserError, UserFault
from smc_desk.domain.printing import PrinterState
from smc_desk.ui.badges.batch_card import BatchCard
from smc_desk.ui.badges.doubts_page import Doubts
from smc_desk.ui.badges.jobs import Export, Job, make_pdf
from smc_desk.ui.badges.printer_card import PrinterCard
from smc_desk.ui.texts import bug_sentence, printer_word, sentence_of
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.work import Lane, Task, Work
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.run_spool import SpoolResult
from smc_desk.usecases.see_status import Status

CARD_WIDTH = 420
"""Two cards beside each other need this each, at scale 1."""
SHARES = (2, 3)


@dataclass(frozen=True, slots=True)
class BadgesVerbs:
    """What this screen can have done.

    Attributes:
        status: Counters of this moment.
        printer: How the desk's printer is.
        printers: Addresses of all printers of this computer.
        test_page: Print a badge that is nobody's on the desk's printer.
        set_labels_left: Say how many labels are in it, None to count them no more.
        preflight: (who, progress, cancelled) → those whose badge should be looked at, and why.
        export: (who, sorted by "name" or "order", file, progress, cancelled) → number of badges written.

    Who is "all" for everybody whose ticket is good, "unprinted" for those of them without a badge, or
    "category:" and the value of a category.
    """

    status: Callable[[], Status]
    printer: Callable[[], PrinterState]
    printers: Callable[[], Sequence[str]]
    test_page: Callable[[], SpoolResult]
    set_labels_left: Callable[[int | None], Changes]
    preflight: Callable[[str, Progress, Cancelled], Doubts]
    export: Export


class BadgesScreen(QWidget):
    """The printer's card, and the card for all badges at once.

    Signals:
        person_chosen: The id of somebody to be opened.
        printer_chosen: The address of the printer which is to be the desk's from now on.
        bring_in_wanted: There is no list yet, and one is to be brought in.
    """

    person_chosen = Signal(str)
    printer_chosen = Signal(str)
    bring_in_wanted = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: BadgesVerbs,
        choose_file: Callable[[QWidget, str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen; it looks for the first time when it is shown.

        Args:
            work: Where verbs are run.
            theme: The theme.
            verbs: What can be done.
            choose_file: Asks where to write, above a widget and with a name to begin with; "" for nowhere.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs, self._choose_file = work, theme, verbs, choose_file
        self._printers: Sequence[str] = ()
        self._job: Job | None = None
        self._task: Task | None = None
        self._printer = PrinterCard(theme=theme)
        self._batch = BatchCard(theme=theme)
        self._no_list = EmptyPage(
            theme=theme,
            icon="inbox",
            title=self.tr("Nobody is on the list yet"),
            hint=self.tr("Bring in the list of attendees first; then all badges can be made at once."),
            action=Action("bring-in", self.tr("Bring in a list"), role="primary", icon="file-down"),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._batch)
        self._pages.addWidget(self._no_list)
        self._columns = 0
        self._grid = QGridLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self._place()

    def take_focus(self) -> None:
        """Begin with whose badges, or go on with the list of doubts."""
        if self._pages.currentWidget() is self._no_list:
            self._no_list.button.setFocus()
        else:
            self._batch.take_focus()
        self._reveal()

    @Slot(object)
    def show_spool(self, spool: SpoolResult) -> None:
        """Show what the printers said last."""
        state = next((s for s in spool.printers if s.printer == self._printer.printer), None)
        if state is not None:
            self._printer.show_printer(state)
            self._printer.show_counts(spool.waiting, spool.unsure)
        elif self.isVisible():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at everything again; also for whoever has set another printer."""
        run, verbs = self._work.run, self._verbs
        run(self, verbs.status, self._show_status, lane=Lane.QUERY, newest_of="status")
        run(self, verbs.printer, self._show_printer, lane=Lane.PRINT, newest_of="printer")
        run(self, verbs.printers, self._show_printers, lane=Lane.PRINT, newest_of="printers")

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards beside each other, or one below the other."""
        super().resizeEvent(event)
        self._place()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(False)
        page.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _reveal(self) -> None:
        """Where large text needs more than the screen, bring what has the focus into sight."""
        focused = QApplication.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._grid.activate()
            self._scroll.ensureWidgetVisible(focused)

    def _connect(self) -> None:
        self._printer.test_wanted.connect(self._print_test)
        self._printer.labels_counted.connect(self._set_labels)
        self._printer.printer_chosen.connect(self._move)
        self._batch.check_wanted.connect(self._check)
        self._batch.pdf_wanted.connect(self._make)
        self._batch.stopped.connect(self._stop)
        self._batch.person_chosen.connect(self.person_chosen)
        self._no_list.button.clicked.connect(self.bring_in_wanted)
        self._work.changed.connect(self._look_again)
        self._work.failed.connect(self._give_up)
        self._theme.changed.connect(self._place)

    @Slot()
    def _place(self) -> None:
        columns = 2 if self.width() >= self._theme.px(2 * CARD_WIDTH) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, widget in enumerate((self._printer, self._pages)):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, at // columns, at % columns)
        self._grid.setColumnStretch(0, SHARES[0])
        self._grid.setColumnStretch(1, SHARES[1] if columns == 2 else 0)

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if self.isVisible() and (changes.prints or changes.everything):
            self.refresh()

    def _show_status(self, status: Status) -> None:
        self._printer.show_counts(status.waiting, status.unsure, status.printed)
        self._pages.setCurrentWidget(self._batch if status.on_list else self._no_list)

    def _show_printer(self, state: PrinterState) -> None:
        self._printer.show_printer(state)
        self._printer.show_others(self._printers)

    def _show_printers(self, printers: Sequence[str]) -> None:
        self._printers = printers
        self._printer.show_others(printers)

    @Slot()
    def _print_test(self) -> None:
        self._work.run(self, self._verbs.test_page, self._show_test, lane=Lane.PRINT, otherwise=self._warn)

    def _show_test(self, result: SpoolResult) -> None:
        self._printer.show_test(result)
        self.refresh()

    @Slot(object)
    def _set_labels(self, count: int | None) -> None:
        verb = partial(self._verbs.set_labels_left, count)
        self._work.run(self, verb, _nothing, lane=Lane.PRINT, otherwise=self._warn, newest_of="labels")

    @Slot(str)
    def _move(self, printer: str) -> None:
        said = self.tr("The badges go to {printer} from now on.")
        self._printer.say(Tone.INFO, said.replace("{printer}", printer_word(printer)))
        self.printer_chosen.emit(printer)
        self.refresh()

    def _warn(self, error: DeskError) -> None:
        self._printer.say(Tone.WARNING, sentence_of(error))

    @Slot()
    def _check(self) -> None:
        verb = partial(self._verbs.preflight, self._batch.who)
        self._start(self.tr("Looking at every badge"), verb, self._batch.show_doubts, self._stop_check)

    @Slot()
    def _make(self) -> None:
        path = self._choose_file(self, self.tr("badges.pdf"))
        if path:
            batch = self._batch
            verb = partial(make_pdf, self._verbs.export, batch.who, batch.sorting, Path(path))
            self._start(self.tr("Making the badges"), verb, batch.show_made, self._stop_pdf)

    def _start(
        self,
        title: str,
        verb: Callable[[Progress, Cancelled], Any],
        then: Callable[[Any], str],
        stopped: Callable[[], str],
    ) -> None:
        """Do long work.

        Args:
            title: What is done.
            verb: Does it.
            then: Shows what came of it, and says so.
            stopped: Shows what stopping has left behind, and says so.
        """
        self._batch.begin(title)
        self._reveal()
        self._job = Job(verb)
        self._task = self._work.run_long(
            self,
            self._job,
            lambda result: self._end(then(result)),
            progress=self._batch.show_progress,
            otherwise=partial(self._fail, stopped),
        )

    def _end(self, said: str) -> None:
        self._job = None
        self._reveal()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _fail(self, stopped: Callable[[], str], error: DeskError) -> None:
        is_stopped = isinstance(error, UserError) and error.fault is UserFault.CANCELLED
        self._end(stopped() if is_stopped else self._batch.show_failure(sentence_of(error)))
        self.refresh()

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        """After a fault nobody foresaw in our own work, say so where it began."""
        if self._job is not None and self._job.has_ended and not isinstance(error, DeskError):
            self._end(self._batch.show_failure(bug_sentence()))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _stop_check(self) -> str:
        return self._batch.show_stopped(is_pdf=False)

    def _stop_pdf(self) -> str:
        return self._batch.show_stopped(is_pdf=True)


def _nothing(_changes: Changes) -> None:
    """What changed is shown by whoever looks again."""
