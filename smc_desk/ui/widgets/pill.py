"""A pill: a word or two on a soft ground in the colour of their meaning, perhaps with an icon."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smc_desk.ui.theme import Text, Theme, Tone

GAP = 6
MOST = 240
"""A pill is never squeezed below its text, unless that is longer than this many pixels at scale 1."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The measures of a pill, at scale 1."""

    text: Text
    height: int
    padding: int
    icon: int


SMALL = Shape(Text.CAPTION, 24, 10, 14)
LARGE = Shape(Text.BODY, 34, 14, 18)


def pill_font(theme: Theme, shape: Shape = SMALL) -> QFont:
    """The font of pills."""
    return theme.font(shape.text, QFont.Weight.DemiBold)


def pill_size(theme: Theme, text: str, icon: str = "", shape: Shape = SMALL) -> QSize:
    """How large a pill must be to show all of its text.

    Args:
        theme: The theme.
        text: Its words.
        icon: The name of its icon, if it has one.
        shape: Its measures.
    """
    metrics = QFontMetricsF(pill_font(theme, shape))
    width = (
        ceil(metrics.horizontalAdvance(text))
        + 1
        + 2 * shape.padding
        + (theme.px(shape.icon) + GAP if icon else 0)
    )
    return QSize(width, max(ceil(metrics.height()) + 8, theme.px(shape.height)))


def paint_pill(
    painter: QPainter,
    rect: QRect,
    theme: Theme,
    text: str,
    roles: tuple[str, str],
    *,
    icon: str = "",
    shape: Shape = SMALL,
    is_mirrored: bool = False,
) -> bool:
    """Paint a pill; the caller sees to antialiasing.

    Args:
        painter: Open on a widget.
        rect: Where.
        theme: The theme.
        text: Elided if there is no room.
        roles: The tokens of ground and text.
        icon: The name of its icon, if it has one.
        shape: Its measures.
        is_mirrored: Whether the page goes from right to left.

    Returns:
        Whether all of the text is seen.
    """
    ground, ink = roles
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    inner = rect.adjusted(shape.padding, 0, -shape.padding, 0)
    if icon:
        side = theme.px(shape.icon)
        mark = QRect(inner.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if is_mirrored:
            mark.moveRight(inner.right())
            inner.setRight(mark.left() - 1 - GAP)
        else:
            inner.setLeft(mark.right() + 1 + GAP)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(mark, theme.pixmap(icon, ink, shape.icon, ratio))
    painter.setPen(theme.colour(ink))
    painter.setFont(pill_font(theme, shape))
    shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    return shown == text


class Pill(QLabel):
    """Says a state in a word; it elides its text, with a tool tip, only if there is no room."""

    def __init__(
        self,
        text: str = "",
        *,
        theme: Theme,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        is_large: bool = False,
        is_on_solid: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the pill.

        Args:
            text: Its words.
            theme: The theme.
            tone: What it means.
            icon: The name of an icon before the text.
            is_large: Whether it is to be read from afar.
            is_on_solid: Whether it stands on a result card of its tone.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._tone, self._icon, self._is_on_solid = theme, tone, icon, is_on_solid
        self._shape = LARGE if is_large else SMALL
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self.show_text(text)

    def show_text(self, text: str, *, tone: Tone | None = None, icon: str | None = None) -> None:
        """Say something else.

        Args:
            text: Its words.
            tone: What it means now, if that changes.
            icon: The icon now, if that changes.
        """
        self._tone = self._tone if tone is None else tone
        self._icon = self._icon if icon is None else icon
        self.setText(text)
        self._restyle()

    @property
    def tone(self) -> Tone:
        """What it means."""
        return self._tone

    def sizeHint(self) -> QSize:
        """Room for all of the text."""
        return pill_size(self._theme, self.text(), self._icon, self._shape)

    def minimumSizeHint(self) -> QSize:
        """The same, but no long text pushes its neighbours away."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._theme.px(MOST)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and text."""
        roles = (f"{self._tone}_soft", f"{self._tone}_ink")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_whole = paint_pill(
            painter,
            self.rect(),
            self._theme,
            self.text(),
            (f"{self._tone}_deep", "on_solid") if self._is_on_solid else roles,
            icon=self._icon,
            shape=self._shape,
            is_mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        painter.end()
        self.setToolTip("" if is_whole else self.text())

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
