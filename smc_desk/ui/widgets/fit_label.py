"""A name, as large as its room allows: on one line, or on two if that is larger; never clipped in silence.

Letters of other scripts reach higher and deeper than Latin ones, and stacked marks higher still, so the
height of a line is measured by its ink and never taken from a font alone.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.ui.fonts import name_font
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

EDGE = 1.0
"""Pixels kept free at either side, for soft edges of letters."""
GOOD_ENOUGH = 0.72
"""A name on one line at this part of the largest size is not broken to make it larger."""
CAPITAL, TAIL, LEAD = 0.78, 0.24, 0.12
"""How high and deep a line is at least, and what is left between two, in parts of the size."""
MOST_WORDS = 16
"""Further words of a name stay together: there are enough ways to break it without them."""
PROBE = 100
"""The size at which widths are measured; they are nearly in proportion."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a name, measured.

    Attributes:
        text: Its letters.
        width: Of its ink, so that names stand flush with what is above and below them.
        left: From the origin to the ink; negative if it leans out.
        up: Of its ink above the base line, or of a capital if that is higher.
        down: The same below.
    """

    text: str
    width: float
    left: float
    up: float
    down: float


@dataclass(frozen=True, slots=True)
class Fit:
    """A name set at a size.

    Attributes:
        px: The size.
        lines: One or two; three only where else letters would be left out.
        is_whole: False if letters had to be left out.
    """

    px: int
    lines: tuple[Line, ...]
    is_whole: bool

    @property
    def width(self) -> float:
        """Of the widest line."""
        return max(line.width for line in self.lines) + 2 * EDGE

    @property
    def height(self) -> float:
        """Of all lines."""
        return sum(line.up + line.down for line in self.lines) + LEAD * self.px * (len(self.lines) - 1)


def measure(text: str, px: int) -> Line:
    """Measure one line of a name.

    Args:
        text: Its letters.
        px: The size.
    """
    layout, line = _set(text, name_font(px))
    ink = QRectF()
    for run in layout.glyphRuns():
        raw = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = ink.united(raw.boundingRect(glyph).translated(at.x(), at.y() - line.ascent()))
    up, down = max(CAPITAL * px, 1 - ink.top()), max(TAIL * px, ink.bottom() + 1)
    return Line(text, ink.width(), ink.left(), up, down)


@lru_cache(maxsize=256)
def fit(text: str, width: int, height: int, most: int, least: int) -> Fit:
    """Set a name as large as it can be.

    Args:
        text: The name.
        width: Of the room.
        height: Of the room.
        most: The largest size.
        least: The smallest size; below it, letters are left out.
    """
    one = _largest((text,), width, height, most, least)
    if one and one.px >= GOOD_ENOUGH * most:
        return one
    two = _largest(_broken(text, 2), width, height, most, least)
    fits = [found for found in (one, two) if found]
    if fits:
        return max(fits, key=lambda found: found.px)
    three = _largest(_broken(text, 3), width, height, most, least)
    if three:
        return three
    return _elided(text, width, height, least)


def _largest(lines: tuple[str, ...], width: int, height: int, most: int, least: int) -> Fit | None:
    if not lines:
        return None
    wide = max(measure(line, PROBE).width for line in lines)
    px = int(min(most, PROBE * (width - 2 * EDGE) / max(wide, 1.0) + 1))
    while px >= least:
        found = Fit(px, tuple(measure(line, px) for line in lines), is_whole=True)
        if found.width <= width and found.height <= height:
            return found
        # Measuring is slow, above all of coloured signs: go down at once to a little above what can fit.
        likely = px * min(width / found.width, height / found.height)
        px = min(px - 1, int(likely) + 2)
    return None


def _broken(text: str, parts: int) -> tuple[str, ...]:
    """Break a name at spaces so that its lines are as narrow as can be; nothing if it has too few spaces."""
    words = [*text.split(" ")[:MOST_WORDS], " ".join(text.split(" ")[MOST_WORDS:])]
    words = [word for word in words if word]
    metrics = QFontMetricsF(name_font(PROBE))

    def width(lines: tuple[str, ...]) -> float:
        return max(metrics.horizontalAdvance(line) for line in lines)

    ways = (
        tuple(" ".join(words[start:end]) for start, end in pairwise((0, *places, len(words))))
        for places in combinations(range(1, len(words)), parts - 1)
    )
    return min(ways, key=width, default=())


def _elided(text: str, width: int, height: int, least: int) -> Fit:
    """Leave letters out of the middle: given name and family name both stay."""
    metrics = QFontMetricsF(name_font(least))
    room = width - 2 * EDGE - metrics.averageCharWidth()
    lines = list(_broken(text, 2)) or [text]
    if Fit(least, tuple(measure(part, least) for part in lines), is_whole=True).height > height:
        lines = [text]
    if len(lines) == 2:
        lines = [
            metrics.elidedText(lines[0], Qt.TextElideMode.ElideRight, room),
            metrics.elidedText(lines[1], Qt.TextElideMode.ElideLeft, room),
        ]
    else:
        lines = [metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)]
    return Fit(least, tuple(measure(line, least) for line in lines), is_whole=False)


class FitLabel(Label):
    """Shows a name, large, in its own script, at the leading edge of the page.

    It takes the height it needs at its width. If letters must be left out, the whole name is its tool tip; to
    assistive technology it is always whole.
    """

    def __init__(
        self,
        text: str = "",
        *,
        theme: Theme,
        most: int = 76,
        least: int = 22,
        parent: QWidget | None = None,
    ) -> None:
        """Make the label.

        Args:
            text: The name, as given.
            theme: The theme.
            most: The largest size in pixels, at scale 1.
            least: The smallest size in pixels, at scale 1.
            parent: As in Qt.
        """
        super().__init__(parent=parent)
        self._theme, self._most, self._least = theme, most, least
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._restyle)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another name."""
        super().setText(text)
        self.setAccessibleName(text)
        self._restyle()

    @property
    def is_whole(self) -> bool:
        """Whether every letter of the name is seen."""
        return self._fit(self.width(), self.height()).is_whole

    @property
    def shown_lines(self) -> tuple[str, ...]:
        """The lines as they are set."""
        return tuple(line.text for line in self._fit(self.width(), self.height()).lines)

    @property
    def shown_px(self) -> int:
        """The size at which they are set."""
        return self._fit(self.width(), self.height()).px

    def sizeHint(self) -> QSize:
        """What the name needs at the width it has; in less height it is set smaller."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 10_000
        return QSize(320, int(self._fit(width, 10_000).height) + 1)

    def minimumSizeHint(self) -> QSize:
        """One line at the smallest size."""
        return QSize(80, int(self._theme.px(self._least) * 1.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height; show the tool tip only while letters are missing."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines at the leading edge, in the middle of the height."""
        if not self.text():
            return
        found = self._fit(self.width(), self.height())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = max(0.0, (self.height() - found.height) / 2)
        for line in found.lines:
            start = self.width() - EDGE - line.width if is_mirrored else EDGE
            layout, set_line = _set(line.text, name_font(found.px))
            layout.draw(painter, QPointF(start - line.left, top + line.up - set_line.ascent()))
            top += line.up + line.down + LEAD * found.px
        painter.end()

    def _largest_px(self) -> int:
        # At 200 % a name is still the largest thing on its card; doubling it would only push the rest away.
        return round(self._most * min(self._theme.scale, 1.25))

    def _fit(self, width: int, height: int) -> Fit:
        return fit(self.text() or " ", width, height, self._largest_px(), self._theme.px(self._least))

    def _tell(self) -> None:
        self.setToolTip("" if not self.text() or self.is_whole else self.text())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
        self._tell()


def _set(text: str, font: QFont) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    return layout, line
