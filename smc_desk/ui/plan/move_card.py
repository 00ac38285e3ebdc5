"""Where a session may go: a room and a time by hand, or one of the places found, each with what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.scrolled import scrolled

MOST_OFFERS = 5


@dataclass(frozen=True, slots=True)
class Offer:
    """A place that was found.

    Attributes:
        starts: Minute of the day.
        text: The place in words; `cost` what it would mean, "" for nothing.
    """

    room: str
    starts: int
    text: str
    cost: str


class MoveCard(Card):
    """Asks where to, and says what is in the way.

    Signals:
        wanted: Room and minute of the day.
        left: Nowhere.
    """

    wanted = Signal(str, int)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask nothing yet.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Move to"), parent=parent)
        self._theme = theme
        self._room, self._time = Choice(), QTimeEdit()
        self._answer = Banner(theme=theme)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(8)
        self._parts: list[QWidget] = []
        self._found: dict[str, Offer] = {}
        go = ActionButton(Action("go", self.tr("Move"), role="primary"), theme=theme)
        leave = ActionButton(Action("leave", self.tr("Cancel")), theme=theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Room"), self._room, theme=theme), 2)
        row.addWidget(Field(self.tr("Begins at"), self._time, theme=theme), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(go)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._answer)
        self.body.addLayout(buttons)
        self.body.addWidget(Label(self.tr("Places that were found"), role="caption"))
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._offers)
        rows.addStretch(1)
        self.body.addWidget(scrolled(page), 1)
        go.clicked.connect(self._go)
        leave.clicked.connect(self.left)

    def ask(self, rooms: Sequence[str], room: str, starts: int) -> None:
        """Ask where to.

        Args:
            rooms: All there are.
            room: Where it is now.
            starts: When it begins now, as a minute of the day.
        """
        self._answer.clear()
        self._room.clear()
        self._room.addItems(list(rooms))
        self._room.setCurrentText(room)
        self._time.setTime(QTime(starts // 60 % 24, starts % 60))
        self.show_offers(())
        self._room.setFocus()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer places that were found, the best first."""
        while self._parts:
            part = self._parts.pop()
            self._offers.removeWidget(part)
            part.deleteLater()
        self._found = {str(at): offer for at, offer in enumerate(offers[:MOST_OFFERS])}
        for key, offer in self._found.items():
            button = ActionButton(Action(key, offer.text), theme=self._theme)
            button.clicked.connect(self._take)
            self._put(button)
            self._put(Label(offer.cost or self.tr("Nothing is in the way."), role="small", wraps=True))

    def show_refusal(self, sentence: str) -> None:
        """Say why it cannot go there."""
        self._answer.show_notice(Tone.DANGER, sentence)

    def _put(self, part: QWidget) -> None:
        self._parts.append(part)
        self._offers.addWidget(part)

    @Slot()
    def _go(self) -> None:
        time = self._time.time()
        self.wanted.emit(self._room.currentText(), time.hour() * 60 + time.minute())

    @Slot()
    def _take(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            offer = self._found[button.action_id]
            self.wanted.emit(offer.room, offer.starts)
