"""Small parts which say something with the shape of its tone: a sentence, or words with their number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.banner import ICONS
from smc_desk.ui.widgets.label import Label

MARK = 18


class Mark(QLabel):
    """An icon in the colour of its tone."""

    def __init__(self, icon: str, tone: Tone, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the mark."""
        super().__init__(parent)
        self._icon, self._tone, self._theme = icon, tone, theme
        theme.changed.connect(self._restyle)
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self.setPixmap(self._theme.pixmap(self._icon, f"{self._tone}_ink", MARK, ratio))


class Remark(QWidget):
    """One sentence."""

    def __init__(self, tone: Tone, sentence: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the remark.

        Args:
            tone: What it means.
            sentence: In plain words.
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Mark(ICONS[tone], tone, theme=theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(sentence, role="error" if tone is Tone.DANGER else "", wraps=True), 1)


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what is counted.

    Attributes:
        icon: The name of an icon.
    """

    words: str
    number: int
    icon: str
    tone: Tone = Tone.NEUTRAL


class Tally(QWidget):
    """Counts below each other, their numbers in one column."""

    def __init__(self, counts: Iterable[Count], *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the tally."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, count in enumerate(counts):
            grid.addWidget(Mark(count.icon, count.tone, theme=theme), row, 0, top)
            grid.addWidget(Label(count.words, wraps=True), row, 1, top)
            number = Label(self.locale().toString(count.number), role="strong")
            grid.addWidget(number, row, 2, top | Qt.AlignmentFlag.AlignTrailing)
