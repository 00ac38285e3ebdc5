"""Buttons to be ticked or chosen, each with words that may go on in a next line, as those of Qt cannot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

LINE = 28
"""Height of a button's words at scale 1."""


class ExplainedButtons(QWidget):
    """Check boxes or radio buttons one below the other; their words press them as well."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it, without any button.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button by its words."""
        height = event.position().y()
        for row in range(self._grid.rowCount()):
            button, words = self._at(row, 0), self._at(row, 1)
            if not isinstance(button, QAbstractButton) or words is None:
                continue
            if words.geometry().top() <= height <= words.geometry().bottom():
                button.setFocus(Qt.FocusReason.MouseFocusReason)
                button.click()

    def _put(self, row: int, button: QAbstractButton, text: str, explanation: str) -> None:
        """Put a button with its words, and what explains it or "", into a row."""
        button.setAccessibleName(text)
        button.setAccessibleDescription(explanation)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._words(text, explanation), row, 1)

    def _at(self, row: int, column: int) -> QWidget | None:
        item = self._grid.itemAtPosition(row, column)
        return item.widget() if item is not None else None

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
