"""A sparkline: how a number went, as a curve without axes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.ui.theme import Theme


class Sparkline(QWidget):
    """Draws values, the oldest at the leading edge. The number itself must stand beside it."""

    def __init__(
        self,
        values: Sequence[float] = (),
        *,
        theme: Theme,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the sparkline.

        Args:
            values: Oldest first.
            theme: The theme.
            accessible_name: What the curve is of.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._values = tuple(values)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_values(self, values: Sequence[float]) -> None:
        """Draw other values, oldest first."""
        self._values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        """Small; it takes what room there is."""
        return QSize(self._theme.px(120), self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Still a curve."""
        return QSize(40, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the curve, the ground below it, and a dot at the newest value."""
        if len(self._values) < 2:
            return
        points = self._points()
        curve = QPainterPath(points[0])
        for before, after in pairwise(points):
            middle = (before.x() + after.x()) / 2
            curve.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
        ground = QPainterPath(curve)
        ground.lineTo(points[-1].x(), self.height())
        ground.lineTo(points[0].x(), self.height())
        colour = self._theme.colour("primary_ink")
        fading = QLinearGradient(0, 0, 0, self.height())
        colour.setAlphaF(0.22)
        fading.setColorAt(0, colour)
        colour.setAlphaF(0.0)
        fading.setColorAt(1, colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(ground, QBrush(fading))
        colour.setAlphaF(1.0)
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(curve, pen)
        painter.setPen(QPen(self._theme.colour("card"), 2))
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], 4, 4)
        painter.end()

    def _points(self) -> list[QPointF]:
        lowest, highest = min(self._values), max(self._values)
        spread = (highest - lowest) or 1
        edge = 6.0
        step = (self.width() - 2 * edge) / (len(self._values) - 1)
        tall = self.height() - 2 * edge
        points = [
            QPointF(edge + step * at, edge + tall * (1 - (value - lowest) / spread))
            for at, value in enumerate(self._values)
        ]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            points = [QPointF(self.width() - point.x(), point.y()) for point in points]
        return points
