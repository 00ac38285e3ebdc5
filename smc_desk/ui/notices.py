"""The place for notices at the top of the window: one at a time, and what matters most first.

A notice that stays, such as of a store which cannot be written, goes only when whoever gave it withdraws it.
Nothing here takes the focus, and nothing here knows what a notice is about.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.banner import Banner


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told.

    Attributes:
        tone: What it means.
        sentence: What happened, what is safe, what to do next.
        actions: What may be done at once; at most two.
        stays: Whether it cannot be dismissed.
    """

    tone: Tone
    sentence: str
    actions: tuple[Action, ...] = ()
    stays: bool = False


class Notices(Banner):
    """Shows one notice of those given: one that stays before others, then the newest.

    Signals:
        released: The focus was on a notice which went, and must go somewhere else.
    """

    released = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(theme=theme, parent=parent)
        self._given: dict[str, Notice] = {}
        self._shown: Notice | None = None
        self.dismissed.connect(self._drop)

    @property
    def shown(self) -> Notice | None:
        """The notice to be seen now."""
        return self._shown

    def give(self, key: str, notice: Notice) -> None:
        """Tell something; it takes the place of what was told under the same key.

        Args:
            key: What it is about, such as `printer`.
            notice: What to tell.
        """
        if self._given.get(key) != notice:
            self._given.pop(key, None)
            self._given[key] = notice
            self._show_first()

    def withdraw(self, key: str) -> None:
        """Take a notice away: what it told is over."""
        if self._given.pop(key, None) is not None:
            self._show_first()

    def _show_first(self) -> None:
        newest = list(reversed(self._given.values()))
        first = next((notice for notice in newest if notice.stays), newest[0] if newest else None)
        if first == self._shown:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._shown = first
        if first is None:
            self.clear()
        else:
            self.show_notice(first.tone, first.sentence, actions=first.actions, can_dismiss=not first.stays)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, first.sentence))
        if had_focus:
            self.released.emit()

    @Slot()
    def _drop(self) -> None:
        self._given = {key: notice for key, notice in self._given.items() if notice != self._shown}
        self._shown = None
        self._show_first()
        self.released.emit()
