"""Ways to make up for a delay, with what each gains and whom it touches. The chair chooses, or leaves it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.domain.timing_repair import Advice, Choice
from smc_desk.ui.clock.words import minutes_text, no_repair_text, repair_word, time_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label


class RepairCard(Card):
    """Up to three choices.

    Signals:
        chosen: The `Choice` that is to be done.
        left: None of them.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer nothing yet.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Make up time"), parent=parent)
        self._theme = theme
        self._choices: dict[str, Choice] = {}
        self._zone = "UTC"
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._parts: list[QWidget] = []
        self._leave = ActionButton(Action("leave", self.tr("Leave it as it is")), theme=theme)
        self._leave.clicked.connect(self.left)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.body.addWidget(self._leave)

    def show_advice(self, advice: Advice, zone: str) -> None:
        """Offer what may be done now; `zone` is that of the place."""
        self._zone = zone
        while self._parts:
            part = self._parts.pop()
            self._list.removeWidget(part)
            part.deleteLater()
        self._choices = {choice.kind.value: choice for choice in advice.choices if choice.is_useful}
        if advice.none is not None:
            self._say(Label(no_repair_text(advice.none), wraps=True))
        elif not self._choices:
            self._say(Label(self.tr("Nothing of the rest can be made shorter."), wraps=True))
        for choice in self._choices.values():
            button = ActionButton(Action(choice.kind.value, repair_word(choice.kind)), theme=self._theme)
            button.clicked.connect(self._choose)
            self._say(button)
            self._say(Label(self._costs(choice), role="muted", wraps=True))

    def take_focus(self) -> None:
        """To the first choice."""
        first = next((part for part in self._parts if isinstance(part, ActionButton)), self._leave)
        first.setFocus()

    def _say(self, part: QWidget) -> None:
        self._parts.append(part)
        self._list.addWidget(part)

    def _costs(self, choice: Choice) -> str:
        gains = self.tr("Gains {time}; the session then ends at {end}.")
        parts = [
            gains.replace("{time}", minutes_text(choice.gains_for)).replace(
                "{end}", time_of(choice.ends_at, self._zone)
            )
        ]
        rooms = [effect.session.room for effect in choice.effects]
        if rooms:
            touched = self.tr("It touches {rooms}: tell their chairs.")
            names = QLocale().createSeparatedList(list(dict.fromkeys(rooms)))
            parts.append(touched.replace("{rooms}", names))
        return " ".join(parts)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.chosen.emit(self._choices[button.action_id])
