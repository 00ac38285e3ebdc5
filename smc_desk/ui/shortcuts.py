"""All keys of the app in one table, and the page which shows it (F1).

The keys of the check-in stand in `desk.acts`, beside what they do; here they are only listed. No key is a
bare letter, a digit, Space or Return: those belong to scanners.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smc_desk.ui.desk.acts import KEYS, NEXT_KEY, Act, act_words
from smc_desk.ui.key_names import shown_key
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.ui.widgets.sidebar import Place

HELP_KEY = "F1"
CLOSE_KEY = "Esc"
LARGE_TEXT = 1.5
"""From this scale on the groups stand below one another."""


def place_key(number: int) -> str:
    """The key of a screen, counted from 1; there are nine."""
    return f"Ctrl+{number}" if 1 <= number <= 9 else ""


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Keys which belong together."""

    title: str
    keys: tuple[Key, ...]


def groups(places: Sequence[Place]) -> tuple[Group, ...]:
    """The table.

    Args:
        places: The screens, each with its key.
    """
    translate = QCoreApplication.translate
    next_step = translate("Shortcuts", "Go on: admit, settle or compare, as the screen says")
    lone = [act for act, key in KEYS.items() if key != NEXT_KEY]
    return (
        Group(
            translate("Shortcuts", "Check-in"),
            (Key(NEXT_KEY, next_step), *(Key(KEYS[act], _act_text(act)) for act in lone)),
        ),
        Group(
            translate("Shortcuts", "In a list"),
            (
                Key("Down", translate("Shortcuts", "Next person, also from the search field")),
                Key("Up", translate("Shortcuts", "Person before")),
                Key("Return", translate("Shortcuts", "Open the chosen person")),
            ),
        ),
        Group(
            translate("Shortcuts", "Go to"),
            tuple(Key(place.shortcut, place.text) for place in places if place.shortcut),
        ),
        Group(
            translate("Shortcuts", "Programme"),
            (
                Key("Ctrl+P", translate("Shortcuts", "Print door signs and sheets of the programme")),
                Key("Ctrl+R", translate("Shortcuts", "Rooms, and what has failed in them")),
            ),
        ),
        Group(
            translate("Shortcuts", "Everywhere"),
            (
                Key("Ctrl+E", translate("Shortcuts", "Who is where, on paper")),
                Key(HELP_KEY, translate("Shortcuts", "Show the keys, or go back")),
                Key("Tab", translate("Shortcuts", "Next field or button")),
                Key("Ctrl+Return", translate("Shortcuts", "Finish a form")),
                Key(CLOSE_KEY, translate("Shortcuts", "Close a form, or empty the search field")),
            ),
        ),
    )


def _act_text(act: Act) -> str:
    if act is Act.MORE:
        return QCoreApplication.translate("Shortcuts", "More that can be done")
    return act_words(act)


class ShortcutSheet(QWidget):
    """The table as a page of the window.

    Signals:
        closed: Escape, or the button.
    """

    closed = Signal()

    def __init__(self, *, theme: Theme, places: Sequence[Place], parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            theme: The theme.
            places: The screens, each with its key.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Keys"))
        self._cards = [self._card(group) for group in groups(places)]
        self._close = ActionButton(Action("close", self.tr("Close"), shown_key(CLOSE_KEY)), theme=theme)
        self._close.clicked.connect(self.closed)
        page = QWidget()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        for column in self._columns:
            column.setSpacing(14)
            self._row.addLayout(column, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        page.setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def take_focus(self) -> None:
        """Escape, the arrow keys and Return work at once."""
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, or scroll."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close.click()
        elif step is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + step * self._theme.px(40))
        else:
            super().keyPressEvent(event)

    def _card(self, group: Group) -> Card:
        card = Card(title=group.title)
        rows = QGridLayout()
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(1, 1)
        for at, key in enumerate(group.keys):
            cap = Pill(shown_key(key.key), theme=self._theme)
            text = Label(key.text, wraps=True)
            rows.addWidget(cap, at, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(text, at, 1)
        card.body.addLayout(rows)
        card.body.addStretch(1)
        return card

    @Slot()
    def _restyle(self) -> None:
        """Two columns of cards; large text has one."""
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        is_wide = self._theme.scale < LARGE_TEXT
        half = len(self._cards) // 2 if is_wide else len(self._cards)
        self._row.setStretch(1, int(is_wide))
        self._row.setSpacing(14 if is_wide else 0)
        for column, cards in zip(self._columns, (self._cards[:half], self._cards[half:]), strict=True):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
