"""Digits of one width and a given height, however wide the screen is: no second makes the others jump."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTransform

EM = 200.0
"""Pixels the outlines are made at."""
NARROWEST = 0.62
"""Outlines are never pressed below this share of their width; they become smaller instead."""
DIGITS = "0123456789"
SIGNS = ":+\u2212"


class Digits:
    """Outlines of digits and signs, made once."""

    def __init__(self, font: QFont) -> None:
        """Make the outlines.

        Args:
            font: Its family and weight count, its size does not.
        """
        large = QFont(font)
        large.setPixelSize(round(EM))
        metrics = QFontMetricsF(large)
        self._paths: dict[str, QPainterPath] = {}
        self._widths: dict[str, float] = {}
        widest = max(metrics.horizontalAdvance(digit) for digit in DIGITS)
        for sign in DIGITS + SIGNS:
            width = widest if sign in DIGITS else metrics.horizontalAdvance(sign)
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)  # strokes of some digits overlap
            path.addText(QPointF((width - metrics.horizontalAdvance(sign)) / 2, 0), large, sign)
            self._paths[sign], self._widths[sign] = path, width
        self._height = self._paths["0"].boundingRect().height()

    def size(self, text: str, room: QSizeF) -> QSizeF:
        """How large a text is when it is as high as the room, or as wide as it.

        Args:
            text: Digits and signs alone.
            room: What there is.
        """
        width, height = self._scales(text, room)
        return QSizeF(self._natural(text) * width, self._height * height)

    def paint(self, painter: QPainter, text: str, room: QRectF, colour: QColor) -> None:
        """Paint a text in the middle of a room, always from left to right."""
        across, down = self._scales(text, room.size())
        x = room.center().x() - self._natural(text) * across / 2
        base = room.center().y() + self._height * down / 2
        for sign in text:
            if sign in self._paths:
                placed = QTransform(across, 0, 0, down, x, base)
                painter.fillPath(placed.map(self._paths[sign]), colour)
                x += self._widths[sign] * across

    def _natural(self, text: str) -> float:
        return sum(self._widths.get(sign, 0.0) for sign in text) or 1.0

    def _scales(self, text: str, room: QSizeF) -> tuple[float, float]:
        down = room.height() / self._height
        across = min(down, room.width() / self._natural(text))
        if across < down * NARROWEST:
            down = across / NARROWEST
        return across, down
