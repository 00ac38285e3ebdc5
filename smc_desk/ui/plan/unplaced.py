"""The sessions of a day without a room: below the timetable, chosen by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView, QWidget

from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.plan.cards import SessionCard
from smc_desk.ui.plan.told_lines import Told, ToldDelegate, ToldLines, ToldRole
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.card import Card

HEIGHT = 150
"""Pixels at scale 1."""


class Unplaced(Card):
    """A list; hidden while there is nothing in it.

    Signals:
        chosen: Guid of the session that is current now.
        opened: Guid of a session that is to be moved.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Be empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Without a room"), holds_rows=True, parent=parent)
        self._theme = theme
        self._model = ToldLines(self)
        self._view = _View(self._tell_current)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ToldDelegate(theme=theme, parent=self))
        self._view.setResizeMode(QListView.ResizeMode.Adjust)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Sessions without a room"))
        self._view.selectionModel().currentChanged.connect(self._tell)
        self._view.clicked.connect(self._tell)
        self._view.activated.connect(self._open)
        self.body.addWidget(self._view)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_cards(self, cards: Sequence[SessionCard]) -> None:
        """Show sessions, the earliest first."""
        ordered = sorted(cards, key=lambda card: (card.starts, card.title))
        self._model.show_lines(
            [Told(Tone.WARNING, f"{card.times} · {isolated(card.title)}", card.guid) for card in ordered]
        )
        self.setVisible(bool(ordered))

    def forget(self) -> None:
        """Another session, not of these, is chosen."""
        self._view.selectionModel().clear()

    def choose(self, guid: str) -> bool:
        """Choose one of them; whether it is there."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row)
            if index.data(ToldRole.KEY) == guid:
                self._view.setCurrentIndex(index)
                return True
        return False

    def take_focus(self) -> None:
        """To the list."""
        self._view.setFocus()

    def _tell_current(self) -> None:
        """Who comes here by Tab means the first, or the one that was chosen."""
        if self._view.currentIndex().isValid():
            self._tell(self._view.currentIndex())
        elif self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0))

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(ToldRole.KEY)))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(ToldRole.KEY)))

    @Slot()
    def _restyle(self) -> None:
        self.setMaximumHeight(self._theme.px(HEIGHT))


class _View(QListView):
    """Tells when the focus comes."""

    def __init__(self, entered: Callable[[], None]) -> None:
        super().__init__()
        self._entered = entered

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something chosen."""
        super().focusInEvent(event)
        self._entered()
