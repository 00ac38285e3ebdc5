"""Whose badges: by category, role, ticket and first letters, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from smc_desk.domain.people import Category
from smc_desk.ui.badges.words import sortings
from smc_desk.ui.panels.fields import Choice, Field, LineEdit
from smc_desk.ui.texts import category_word
from smc_desk.ui.theme import Theme
from smc_desk.usecases.choose_badges import Whose

LONGEST_LETTERS = 24
LARGE_TEXT = 1.5
"""From this scale on two fields have room beside each other, not three."""


class WhoseForm(QWidget):
    """Choices of people; all that is chosen must hold.

    Signals:
        changed: Other people are meant.
    """

    changed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form; it means everybody."""
        super().__init__(parent)
        self._theme = theme
        self._category, self._role, self._ticket, self._sorting = Choice(), Choice(), Choice(), Choice()
        self._letters = LineEdit()
        self._letters.setMaxLength(LONGEST_LETTERS)
        self._letters.setPlaceholderText(self.tr("All; or such as A-F"))
        self._unprinted = QCheckBox(self.tr("Only who has no badge yet"))
        roles = (("", self.tr("Any role")), ("speaker", self.tr("Speakers")), ("chair", self.tr("Chairs")))
        categories = [("", self.tr("Everybody"))]
        categories += [(each.value, category_word(each)) for each in Category]
        for box, choices in (
            (self._category, categories),
            (self._role, roles),
            (self._sorting, sortings()),
        ):
            for value, text in choices:
                box.addItem(text, value)
        self.show_tickets(())
        self._fields = [
            Field(self.tr("Whose badges"), self._category, theme=theme),
            Field(self.tr("Role"), self._role, theme=theme),
            Field(self.tr("Ticket"), self._ticket, theme=theme),
            Field(self.tr("Names that begin with"), self._letters, theme=theme),
            Field(self.tr("Sorted"), self._sorting, theme=theme),
        ]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._grid)
        self.setFocusProxy(self._category)
        for box in (self._category, self._role, self._ticket, self._sorting):
            box.activated.connect(self.changed)
        self._unprinted.clicked.connect(self.changed)
        self._letters.textEdited.connect(self.changed)
        theme.changed.connect(self._place)
        self._place()

    @property
    def whose(self) -> Whose:
        """Who is meant."""
        return Whose(
            category=str(self._category.currentData()),
            letters=self._letters.line,
            role=str(self._role.currentData()),
            ticket=str(self._ticket.currentData()),
            is_unprinted=self._unprinted.isChecked(),
        )

    @property
    def sorting(self) -> str:
        """How they are sorted."""
        return str(self._sorting.currentData())

    def show_tickets(self, tickets: Sequence[str]) -> None:
        """Offer other types of ticket; the one that is chosen stays chosen while it is there."""
        shown = ["", *tickets]
        if shown == [self._ticket.itemData(at) for at in range(self._ticket.count())]:
            return
        chosen = self._ticket.currentData()
        with QSignalBlocker(self._ticket):
            self._ticket.clear()
            for ticket in shown:
                self._ticket.addItem(ticket or self.tr("Any ticket"), ticket)
            self._ticket.setCurrentIndex(shown.index(chosen) if chosen in shown else 0)

    @Slot()
    def _place(self) -> None:
        columns = 3 if self._theme.scale < LARGE_TEXT else 2
        for field in self._fields:
            self._grid.removeWidget(field)
        self._grid.removeWidget(self._unprinted)
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        at = len(self._fields)
        self._grid.addWidget(self._unprinted, at // columns, at % columns, Qt.AlignmentFlag.AlignBottom)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
