"""Asks what a list is of, where it could be people or a programme."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.ui.bring_in.words import short_name
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

WIDTH = 640
LARGE_TEXT = 1.5


class KindPage(QWidget):
    """A question and two large buttons.

    Signals:
        people_chosen: It is a list of people.
        programme_chosen: It is a programme.
        cancelled: Leave everything as it is.
    """

    people_chosen = Signal()
    programme_chosen = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a file yet."""
        super().__init__(parent)
        self._theme = theme
        self._title = Label(role="headline", wraps=True)
        hint = Label(
            self.tr(
                "Its columns do not tell for certain. In a list of people each row is a person, "
                "in a programme a talk."
            ),
            role="muted",
            wraps=True,
        )
        self._people = ActionButton(
            Action("people", self.tr("A list of people"), icon="users"), theme=theme, is_large=True
        )
        self._people.clicked.connect(self.people_chosen)
        programme = ActionButton(
            Action("programme", self.tr("A programme"), icon="calendar-days"), theme=theme, is_large=True
        )
        programme.clicked.connect(self.programme_chosen)
        cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        cancel.clicked.connect(self.cancelled)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(12)
        for button in (self._people, programme):
            self._answers.addWidget(button, 1)
        card = Card(margin=28)
        card.body.setSpacing(16)
        card.body.addWidget(self._title)
        card.body.addWidget(hint)
        card.body.addLayout(self._answers)
        card.body.addWidget(cancel, 0, Qt.AlignmentFlag.AlignLeading)
        self._card = card
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def ask(self, name: str) -> None:
        """Ask what is in a file."""
        question = self.tr("What is in {file}?")
        self._title.setText(question.replace("{file}", short_name(name)))

    def take_focus(self) -> None:
        """Put the focus on the first answer."""
        self._people.setFocus()

    @Slot()
    def _restyle(self) -> None:
        is_large = self._theme.scale >= LARGE_TEXT
        directions = QBoxLayout.Direction
        self._answers.setDirection(directions.TopToBottom if is_large else directions.LeftToRight)
        self._card.setMinimumWidth(WIDTH)
