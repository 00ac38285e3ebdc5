"""A page which says one thing: a shape, what is the case, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import Label

ICON = 44
LARGE_TEXT = 1.5
"""From this scale on the words need the room of the shape."""


class SaidPage(QWidget):
    """Says something in the middle of a card."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, silent."""
        super().__init__(parent)
        self._theme, self._icon, self._tone = theme, "info", Tone.NEUTRAL
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setProperty("role", "idle-mark")
        self._title, self._hint = _centred("headline"), _centred("hint")
        self._place = Label(role="muted", elides=True)
        centre = Qt.AlignmentFlag.AlignHCenter
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addStretch(2)
        whole.addWidget(self._mark, 0, centre)
        for widget in (self._title, self._hint):
            whole.addWidget(widget)
        whole.addWidget(self._place, 0, centre)
        whole.addStretch(3)
        theme.changed.connect(self._restyle)

    def say(self, icon: str, tone: Tone, title: str, hint: str, place: str = "") -> None:
        """Say something else.

        Args:
            icon: The name of the shape.
            tone: What it means.
            title: What is the case.
            hint: What to do next.
            place: Where a file is, in a line of its own which may be cut off.
        """
        self._icon, self._tone = icon, tone
        self._title.setText(title)
        self._hint.setText(hint)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self.setAccessibleName(f"{title}. {hint}")
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        ink = "primary" if self._tone is Tone.NEUTRAL else self._tone.value
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._theme.pixmap(self._icon, f"{ink}_ink", ICON, ratio))
        self._mark.setVisible(self._theme.scale < LARGE_TEXT)


def _centred(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
