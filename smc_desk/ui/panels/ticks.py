"""A few things, each of which may be ticked, all to be seen at once with what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

LINE = 28
"""Height of a tick at scale 1."""


class Ticks(QWidget):
    """Check boxes whose words may go on in a next line, as those of Qt cannot."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it, without anything to tick.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._boxes: list[QCheckBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    @property
    def ticked(self) -> tuple[int, ...]:
        """Which are ticked."""
        return tuple(row for row, box in enumerate(self._boxes) if box.isChecked())

    def offer(self, things: Sequence[tuple[str, str]]) -> None:
        """Offer these, all of them ticked; once.

        Args:
            things: The words of each, and what explains it or "".
        """
        for row, (text, explanation) in enumerate(things):
            box = QCheckBox()
            box.setChecked(True)
            box.setAccessibleName(text)
            box.setAccessibleDescription(explanation)
            self._boxes.append(box)
            self._grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._words(text, explanation), row, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by the words as well."""
        height = event.position().y()
        for row, box in enumerate(self._boxes):
            words = self._grid.itemAtPosition(row, 1)
            if words is not None and words.geometry().top() <= height <= words.geometry().bottom():
                box.setFocus(Qt.FocusReason.MouseFocusReason)
                box.click()

    def _words(self, text: str, explanation: str) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        label = Label(text, wraps=True)
        label.setMinimumHeight(self._theme.px(LINE))
        column.addWidget(label)
        if explanation:
            column.addWidget(Label(explanation, role="small", wraps=True))
        return words
