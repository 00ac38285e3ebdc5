"""A few choices, all to be seen at once, each perhaps with a line that explains it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from smc_desk.ui.panels.explained_buttons import ExplainedButtons
from smc_desk.ui.theme import Theme


class Choices(ExplainedButtons):
    """Radio buttons; arrows walk them.

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
        super().__init__(theme=theme, parent=parent)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._tell)

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
            self._group.addButton(button, row)
            self._put(row, button, text, explanation)

    def choose(self, index: int) -> None:
        """Choose one."""
        self._group.button(index).setChecked(True)

    def choose_none(self) -> None:
        """Choose none of them."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    @Slot(int, bool)
    def _tell(self, index: int, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(index)
