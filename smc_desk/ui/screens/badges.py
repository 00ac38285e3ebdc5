"""Badges: the printers of this desk, what waits for them, and all badges at once before the doors open.

It sets no printer and opens nobody: it tells `printer_chosen` and `person_chosen`, and whoever built it does
the rest. It knows its verbs, never a printer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
from smc_desk.ui.badges.batch_card import BatchCard
from smc_desk.ui.badges.batch_part import BatchPart, BatchVerbs
from smc_desk.ui.badges.more_card import MoreCard
from smc_desk.ui.badges.printer_card import PrinterCard
from smc_desk.ui.badges.printer_part import PrinterPart, PrinterVerbs
from smc_desk.ui.badges.prints_card import PrintsCard
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.work import Lane, Work
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
        printers: What can be done with printers and single prints.
        batch: What can be done with many badges.
    """

    status: Callable[[], Status]
    printers: PrinterVerbs
    batch: BatchVerbs


class BadgesScreen(QWidget):
    """The printers' card, prints that need a word, and the card for all badges at once.

    Signals:
        person_chosen: The id of somebody to be opened.
        printer_chosen: The address of the printer which is to be the desk's from now on.
        bring_in_wanted: There is no list yet, and one is to be brought in.
        layouts_asked: The layouts of badges are to be shown.
        certificates_asked: The certificates are to be shown.
    """

    person_chosen = Signal(str)
    printer_chosen = Signal(str)
    bring_in_wanted = Signal()
    layouts_asked = Signal()
    certificates_asked = Signal()

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
        self._work, self._theme, self._verbs = work, theme, verbs
        self._printer, self._prints = PrinterCard(theme=theme), PrintsCard(theme=theme)
        self._batch, self._more = BatchCard(theme=theme), MoreCard(theme=theme)
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
        self._columns, self._wants_way_out = 0, False
        self._grid = QGridLayout()
        self._scroll = QScrollArea()
        self._lay_out()
        self._printer_part = PrinterPart(
            work=work, verbs=verbs.printers, card=self._printer, prints=self._prints, parent=self
        )
        self._batch_part = BatchPart(
            work=work, verbs=verbs.batch, card=self._batch, choose_file=choose_file, parent=self
        )
        self._connect()
        self._place()

    def take_focus(self) -> None:
        """Begin with the prints which need a word, else with whose badges or the list of doubts."""
        if self._pages.currentWidget() is self._no_list:
            self._no_list.button.setFocus()
        elif not self._prints.take_focus():
            self._batch.take_focus()
        self._reveal()

    def show_way_out(self) -> None:
        """For whoever comes because a printer fails: the focus is on what sends the badges elsewhere."""
        self._wants_way_out = not self._printer.focus_way_out()
        self._reveal()

    @Slot(object)
    def show_spool(self, spool: SpoolResult) -> None:
        """Show what the printers said last."""
        self._batch_part.show_batch(spool.batch)
        if not self._printer_part.show_spool(spool) and self.isVisible():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at everything again; also for whoever has set another printer."""
        self._work.run(self, self._verbs.status, self._show_status, lane=Lane.QUERY, newest_of="status")
        self._printer_part.refresh()
        self._batch_part.refresh()

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

    @Slot()
    def _reveal(self) -> None:
        """Where large text needs more than the screen, bring what has the focus into sight."""
        focused = QApplication.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._grid.activate()
            self._scroll.ensureWidgetVisible(focused)

    def _connect(self) -> None:
        self._printer_part.printer_chosen.connect(self.printer_chosen)
        self._batch_part.moved.connect(self._reveal)
        self._batch_part.told.connect(self._announce)
        self._batch.person_chosen.connect(self.person_chosen)
        self._more.layouts_asked.connect(self.layouts_asked)
        self._more.certificates_asked.connect(self.certificates_asked)
        self._more.paper_asked.connect(self._batch_part.make_paper_list)
        self._no_list.button.clicked.connect(self.bring_in_wanted)
        self._work.changed.connect(self._look_again)
        self._theme.changed.connect(self._place)

    @Slot()
    def _place(self) -> None:
        columns = 2 if self.width() >= self._theme.px(2 * CARD_WIDTH) else 1
        if columns == self._columns:
            return
        self._columns = columns
        places = [(0, 0), (1, 0), (2, 0), (0, 1)] if columns == 2 else [(0, 0), (1, 0), (3, 0), (2, 0)]
        cards = (self._prints, self._printer, self._more, self._pages)
        for widget, (row, column) in zip(cards, places, strict=True):
            self._grid.removeWidget(widget)
            is_tall = columns == 2 and widget is self._pages
            self._grid.addWidget(widget, row, column, len(places) - 1 if is_tall else 1, 1)
        self._grid.setRowStretch(1, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, SHARES[0])
        self._grid.setColumnStretch(1, SHARES[1] if columns == 2 else 0)

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if self.isVisible() and (changes.prints or changes.everything):
            self.refresh()

    def _show_status(self, status: Status) -> None:
        self._printer.show_counts(status.waiting, status.unsure, status.printed)
        self._pages.setCurrentWidget(self._batch if status.on_list else self._no_list)
        self._more.setEnabled(bool(status.on_list))
        if self._wants_way_out:
            self._wants_way_out = False
            self._printer.focus_way_out()
            self._reveal()

    @Slot(str)
    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
