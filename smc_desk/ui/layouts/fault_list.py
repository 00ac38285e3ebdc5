"""What is wrong with a layout, one line each; choosing a line leads to the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from smc_desk.ui.layouts.focus_ring import FocusRing
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.banner import ICONS

ROW = 26
"""Height of a line at scale 1."""
LARGE_TEXT = 1.5
"""From this scale on there is room for one line; the others by scrolling."""


@dataclass(frozen=True, slots=True)
class FaultLine:
    """One line.

    Attributes:
        number: Of the field it is about, -1 for the badge itself.
        tone: `DANGER` where the layout cannot be kept like that.
    """

    sentence: str
    tone: Tone
    number: int = -1


class FaultList(QListWidget):
    """Says what is wrong, or that nothing is.

    Signals:
        field_chosen: The number of the field of a line.
    """

    field_chosen = Signal(int)

    def __init__(self, *, theme: Theme, rows: int = 3, parent: QWidget | None = None) -> None:
        """Make the list, empty.

        Args:
            theme: The theme.
            rows: Lines there is always room for, so that nothing beside it moves; 0 for all room.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._room = theme, rows
        self._lines: tuple[FaultLine, ...] = ()
        self.setAccessibleName(self.tr("What to look at"))
        self.setItemDelegate(FocusRing(theme=theme, parent=self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(not rows)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(free, fixed if rows else free)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        theme.changed.connect(self._restyle)

    @property
    def lines(self) -> tuple[FaultLine, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[FaultLine]) -> None:
        """Say what is wrong."""
        if tuple(lines) != self._lines or not self.count():
            self._lines = tuple(lines)
            self._restyle()

    def sizeHint(self) -> QSize:
        """Room for its lines."""
        rows = 1 if self._theme.scale >= LARGE_TEXT else self._room or 3
        return QSize(200, self._theme.px(ROW) * rows + 4)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(120, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which line is meant."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is chosen while the focus is elsewhere."""
        super().focusOutEvent(event)
        self._mark()

    def _mark(self) -> None:
        item = self.currentItem()
        if item is not None:
            item.setSelected(self.hasFocus())

    @Slot()
    def _restyle(self) -> None:
        row = self.currentRow()
        self.clear()
        good = FaultLine(self.tr("Everything fits, also for these people."), Tone.SUCCESS)
        for line in self._lines or (good,):
            icon = self._theme.icon(ICONS[line.tone], f"{line.tone}_ink", 18)
            item = QListWidgetItem(icon, line.sentence)
            item.setToolTip(line.sentence)
            if self._room:
                item.setSizeHint(QSize(0, self._theme.px(ROW)))
            self.addItem(item)
        side = self._theme.px(18)
        self.setIconSize(QSize(side, side))
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self._mark()
        self.updateGeometry()

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        at = self.row(item)
        if at < len(self._lines):
            self.field_chosen.emit(self._lines[at].number)
