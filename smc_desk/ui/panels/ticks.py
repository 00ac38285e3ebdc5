"""A few things, each of which may be ticked, all to be seen at once with what it means."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from smc_desk.ui.panels.explained_buttons import ExplainedButtons
from smc_desk.ui.theme import Theme


class Ticks(ExplainedButtons):
    """Check boxes, with all that there is to tick offered once."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it, without anything to tick.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._boxes: list[QCheckBox] = []

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
            self._boxes.append(box)
            self._put(row, box, text, explanation)
