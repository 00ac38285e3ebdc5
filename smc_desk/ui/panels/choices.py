"""A few choices, all to be seen at once, each perhaps with a line that explains it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

LINE = 28
"""Height of a choice at scale 1."""


class Choices(QWidget):
    """Radio buttons whose words may go on in a next line, as those of Qt cannot; arrows walk them.

    Signals:
        chosen: The index of what staff chose.
    """

    chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it, without a choice.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._tell)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    @property
    def index(self) -> int:
        """Which is chosen, -1 if none is."""
        return self._group.checkedId()

    @property
    def buttons(self) -> list[QRadioButton]:
        """The choices, in order."""
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices, none of them chosen.

        Args:
            choices: The words of each, and what explains it or "".
        """
        for former in self.buttons:
            self._group.removeButton(former)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (text, explanation) in enumerate(choices):
            button = QRadioButton()
            button.setAccessibleName(text)
            button.setAccessibleDescription(explanation)
            self._group.addButton(button, row)
            self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._words(text, explanation), row, 1)

    def choose(self, index: int) -> None:
        """Choose one."""
        self._group.button(index).setChecked(True)

    def choose_none(self) -> None:
        """Choose none of them."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by the words as well."""
        height = event.position().y()
        for row, button in enumerate(self.buttons):
            words = self._grid.itemAtPosition(row, 1)
            if words is not None and words.geometry().top() <= height <= words.geometry().bottom():
                button.setFocus(Qt.FocusReason.MouseFocusReason)
                button.click()

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

    @Slot(int, bool)
    def _tell(self, index: int, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(index)
