"""A screen, and another one that opens from it and leads back to it; the window sees one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smc_desk.ui.window import TakesFocus


class PagesWithin(QStackedWidget):
    """Shows the first screen, or the one within, which is made when it is first wanted."""

    def __init__(
        self,
        first: QWidget,
        make: Callable[[Callable[[], None]], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        """Show the first one.

        Args:
            first: The screen to begin with.
            make: Makes the one within; is given what leads back.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._first, self._make = first, make
        self._within: QWidget | None = None
        self.addWidget(first)

    def take_focus(self) -> None:
        """Let the screen that is shown put it where it belongs."""
        shown = self.currentWidget()
        if isinstance(shown, TakesFocus):
            shown.take_focus()

    @Slot()
    def open(self) -> None:
        """Show the one within."""
        if self._within is None:
            self._within = self._make(self.go_back)
            self.addWidget(self._within)
        self.setCurrentWidget(self._within)
        self.take_focus()

    @Slot()
    def go_back(self) -> None:
        """Show the first one again."""
        self.setCurrentWidget(self._first)
        self.take_focus()
