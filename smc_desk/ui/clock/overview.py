"""All rooms at once, for the lead and for a chair who looks for theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from smc_desk.domain.timing_shown import Shown
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.clock.pages_card import PagesCard
from smc_desk.ui.clock.report_card import ChooseFile, ReportCard
from smc_desk.ui.clock.room_card import RoomCard
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.scrolled import scrolled
from smc_desk.usecases.see_timing import RoomLine

WIDTH = 320
"""Of a card at least, at scale 1."""


class Overview(QWidget):
    """Cards of rooms, as many beside each other as there is room for; arrows walk them.

    Attributes:
        pages: Turns the pages in a browser on and off.
        report: Asks for planned and actual times as a file.

    Signals:
        session_chosen: Guid of the session of the room that is to be opened.
    """

    session_chosen = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        show: Callable[[SessionState], Shown],
        speaker_of: Callable[[SessionState, str], str],
        choose_file: ChooseFile,
        parent: QWidget | None = None,
    ) -> None:
        """Be empty.

        Args:
            theme: The theme.
            show: A session at this instant.
            speaker_of: Who gives a talk.
            choose_file: Asks where the report is to be written to.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._show, self._speaker_of = theme, show, speaker_of
        self._lines: tuple[RoomLine, ...] = ()
        self._cards: list[RoomCard] = []
        self._columns = 0
        self.pages = PagesCard(theme=theme)
        self.report = ReportCard(theme=theme, choose_file=choose_file)
        page = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addLayout(self._grid)
        rows.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(14)
        self._foot.addWidget(self.pages, 1)
        self._foot.addWidget(self.report, 1)
        rows.addLayout(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(page))
        theme.changed.connect(self._place)

    def show_rooms(self, lines: Sequence[RoomLine]) -> None:
        """Show other rooms, or the same ones anew."""
        self._lines = tuple(lines)
        while len(self._cards) < len(lines):
            card = RoomCard(theme=self._theme)
            card.clicked.connect(self._choose)
            self._cards.append(card)
            self._columns = 0
        self._place()
        for card in self._cards[len(lines) :]:
            card.hide()
        self.tick()

    def tick(self) -> None:
        """Let the clocks go on."""
        for line, card in zip(self._lines, self._cards, strict=False):
            now = self._show(line.state) if line.state is not None else None
            speaker = self._speaker_of(line.state, now.talk) if line.state is not None and now else ""
            card.show_line(line, now, speaker)
            card.setVisible(True)

    def take_focus(self) -> None:
        """To the first room that can be opened."""
        for card in self._cards:
            if card.isEnabled() and card.isVisibleTo(self):
                card.setFocus()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next room that can be opened."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = -1 if is_mirrored else 1
        step = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(event.key()))
        at = next((at for at, card in enumerate(self._cards) if card.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        target = at + step
        while 0 <= target < len(self._lines) and not self._cards[target].isEnabled():
            target += step
        if 0 <= target < len(self._lines):
            self._cards[target].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer beside each other."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _place(self) -> None:
        columns = max(1, self.width() // self._theme.px(WIDTH))
        if columns == self._columns:
            return
        self._columns = columns
        way = QBoxLayout.Direction.LeftToRight if columns > 1 else QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(way)
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))

    @Slot()
    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, RoomCard) and card.session:
            self.session_chosen.emit(card.session)
