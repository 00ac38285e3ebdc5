"""What stands above the timetable: the days, the steps back and forth, and how large an hour is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from smc_desk.ui.panels.fields import LARGE_TEXT
from smc_desk.ui.plan.words import day_text
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton


class DayBar(QWidget):
    """Days as tabs, then buttons.

    Signals:
        day_chosen: Another day is to be shown.
        zoomed: 1 for larger, -1 for smaller.

    Attributes:
        undo: Takes the latest change back; `redo` makes it again.
    """

    day_chosen = Signal()
    zoomed = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Have no days.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._days: list[date] = []
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Days"))
        self._tabs.setDrawBase(False)
        self.undo = self._button(theme, "undo", self.tr("Undo"), "undo-2", "Ctrl+Z")
        self.redo = self._button(theme, "redo", self.tr("Redo"), "redo-2", "Ctrl+Y")
        smaller = self._button(theme, "smaller", self.tr("Smaller"), "minus", "Ctrl+-")
        larger = self._button(theme, "larger", self.tr("Larger"), "plus", "Ctrl++")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._tabs, 1)
        for button in (self.undo, self.redo, smaller, larger):
            row.addWidget(button)
        if theme.scale >= LARGE_TEXT:
            # The days need the room; the keys and the wheel do the same.
            smaller.hide()
            larger.hide()
        self._tabs.currentChanged.connect(self.day_chosen)
        smaller.clicked.connect(partial(self.zoomed.emit, -1))
        larger.clicked.connect(partial(self.zoomed.emit, 1))

    def _button(self, theme: Theme, name: str, text: str, icon: str, key: str) -> ActionButton:
        shown = key if theme.scale < LARGE_TEXT else ""
        button = ActionButton(Action(name, text, shown, icon=icon), theme=theme)
        button.setAccessibleDescription(key)
        return button

    def bind_keys(self, owner: QWidget) -> None:
        """Let the keys of the steps work all over a screen."""
        for key, button in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo)):
            QShortcut(QKeySequence(key), owner).activated.connect(button.click)

    @property
    def day(self) -> date | None:
        """The one that is shown."""
        at = self._tabs.currentIndex()
        return self._days[at] if 0 <= at < len(self._days) else None

    def show_days(self, days: Sequence[date], today: date) -> None:
        """Have a tab for each day; where they are others than before, today is shown."""
        if list(days) == self._days:
            return
        self._days = []
        while self._tabs.count():
            self._tabs.removeTab(0)
        for day in days:
            self._tabs.addTab(day_text(day))
        self._days = list(days)
        self._tabs.setCurrentIndex(self._days.index(today) if today in self._days else 0)

    def show_day(self, day: date) -> None:
        """Go to a day."""
        self._tabs.setCurrentIndex(self._days.index(day))
