"""The sessions of one day for the timetable; readers hear each as a whole sentence."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smc_desk.ui.plan.cards import SessionCard

Index = QModelIndex | QPersistentModelIndex


class SessionsOfDay(QAbstractListModel):
    """Cards in the order they are told: by time, then by room."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.cards: tuple[SessionCard, ...] = ()

    def show_cards(self, cards: tuple[SessionCard, ...]) -> None:
        """Have other cards; those which keep their places keep their rows."""
        ordered = tuple(sorted(cards, key=lambda card: (card.starts, card.room, card.guid)))
        if [card.guid for card in ordered] == [card.guid for card in self.cards]:
            self.cards = ordered
            if ordered:
                self.dataChanged.emit(self.index(0), self.index(len(ordered) - 1))
            return
        self.beginResetModel()
        self.cards = ordered
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, and all of a card for those who listen or point at it."""
        if not index.isValid() or not 0 <= index.row() < len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return card.spoken()
        return None

    def row_of(self, guid: str) -> int:
        """The row of a session, -1 where it is not on this day."""
        return next((row for row, card in enumerate(self.cards) if card.guid == guid), -1)
