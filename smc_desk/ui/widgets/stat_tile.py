"""A stat tile: one number of the day, with what it means and perhaps how far or how fast it goes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from smc_desk.ui.theme import Text, Theme, Tone, restyle
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.sparkline import Sparkline

FINE = 1000
"""Steps of the progress bar."""


class StatTile(Card):
    """Caption, value and a note beside it; then a bar, a line of text with an icon, or a curve at the end."""

    def __init__(
        self,
        *,
        theme: Theme,
        caption: str,
        value: str = "",
        note: str = "",
        progress: float | None = None,
        foot: str = "",
        icon: str = "",
        tone: Tone = Tone.NEUTRAL,
        trend: Sequence[float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the tile. Give those parts which it is ever to show; `show_stat` has what they mean.

        Args:
            theme: The theme.
            caption: What is counted.
            value: The number, worded by locale.
            note: See `show_stat`.
            progress: See `show_stat`.
            foot: See `show_stat`.
            icon: See `show_stat`.
            tone: See `show_stat`.
            trend: See `show_stat`.
            parent: As in Qt.
        """
        super().__init__(margin=14, parent=parent)
        self._theme, self._caption = theme, caption
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._value = Label(role="display")
        self._note = Label(role="muted", elides=True, vertical=Qt.AlignmentFlag.AlignBottom)
        self._curve = Sparkline(theme=theme, accessible_name=caption)
        self._bar = QProgressBar()
        self._bar.setRange(0, FINE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(caption)
        self._mark = QLabel()
        self._foot = Label(role="muted", elides=True)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self.show_stat(value, note=note, progress=progress, foot=foot, icon=icon, tone=tone, trend=trend)

    def show_stat(
        self,
        value: str,
        *,
        note: str = "",
        progress: float | None = None,
        foot: str = "",
        icon: str = "",
        tone: Tone = Tone.NEUTRAL,
        trend: Sequence[float] | None = None,
    ) -> None:
        """Show another number; what is not given is hidden.

        Args:
            value: The number, worded by locale.
            note: Beside it, e.g. "of 500".
            progress: From 0 to 1, for a bar below.
            foot: A line below.
            icon: The name of the icon before that line.
            tone: What that line means, as the colour of its icon and of the bar.
            trend: How the number went, oldest first.
        """
        self._icon, self._tone = icon, tone
        self._value.setText(value)
        self._note.setText(note)
        self._bar.setVisible(progress is not None)
        self._bar.setValue(round((progress or 0) * FINE))
        self._curve.setVisible(trend is not None)
        self._curve.show_values(trend or ())
        self._foot.setVisible(bool(foot))
        self._foot.setText(foot)
        self._mark.setVisible(bool(foot and icon))
        self.setAccessibleName(" ".join(part for part in (f"{self._caption}:", value, note, foot) if part))
        self._restyle()

    def _lay_out(self) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        numbers.addWidget(self._value)
        numbers.addWidget(self._note, 1)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(Label(self._caption, role="caption"))
        text.addLayout(numbers)
        text.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(text, 1)
        row.addWidget(self._curve, 2)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._mark)
        foot.addWidget(self._foot, 1)
        self.body.setSpacing(6)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._bar)
        self.body.addLayout(foot)

    @Slot()
    def _restyle(self) -> None:
        value = QFontMetrics(self._theme.font(Text.DISPLAY, QFont.Weight.Bold))
        note = QFontMetrics(self._theme.font(Text.BODY))
        # Layouts know no base line: lift the note by what the larger letters reach further down.
        self._note.setContentsMargins(0, 0, 0, max(0, value.descent() - note.descent()))
        if self._icon:
            self._mark.setPixmap(
                self._theme.pixmap(self._icon, f"{self._tone}_ink", 16, self.devicePixelRatioF())
            )
        restyle(self._bar, tone="" if self._tone is Tone.NEUTRAL else self._tone.value)
