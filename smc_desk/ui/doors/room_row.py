"""One room in the list of heads: its session, how many are inside, and how full that is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from smc_desk.ui.doors.words import crowd_text, heads_text
from smc_desk.ui.theme import Theme, restyle
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.usecases.see_heads import RoomHeads

FINE = 1000


class RoomRow(QWidget):
    """Room, session, heads against seats with a bar, and a word where it is getting full."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty row.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._room = Label(role="strong", elides=True)
        self._heads = Label(role="muted")
        self._session = Label(role="small", elides=True)
        self._crowd = Pill(theme=theme)
        self._bar = QProgressBar()
        self._bar.setRange(0, FINE)
        self._bar.setTextVisible(False)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._room, 1)
        first.addWidget(self._heads)
        second.addWidget(self._session, 1)
        second.addWidget(self._crowd)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(4)
        whole.addLayout(first)
        whole.addWidget(self._bar)
        whole.addLayout(second)

    def show_heads(self, heads: RoomHeads) -> None:
        """Show a room as it is now."""
        tone, icon, word = crowd_text(heads.crowd)
        self._room.setText(heads.room)
        self._heads.setText(heads_text(heads))
        session = heads.session or heads.next
        self._session.setText(session.title if session is not None else "")
        self._bar.setValue(round(FINE * min(1.0, heads.heads / heads.seats)) if heads.seats else 0)
        self._bar.setAccessibleName(f"{heads.room}: {heads_text(heads)}")
        restyle(self._bar, tone=tone.value)
        self._crowd.setVisible(heads.session is not None)
        self._crowd.show_text(word, tone=tone, icon=icon)
        self.setAccessibleName(", ".join(part for part in (heads.room, heads_text(heads), word) if part))
