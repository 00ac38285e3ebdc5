"""The steps of the way, as a row of numbers and words: where one is, what is behind and what is to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.ui.theme import Text, Theme
from smc_desk.ui.widgets.label import leading

MARK = 28
GAP = 10
LINE = 36


class StepsBar(QWidget):
    """Numbers in circles, joined by lines; where there is no room, only the present step has its word."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar, without steps yet."""
        super().__init__(parent)
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_steps(self, words: Sequence[str], current: int) -> None:
        """Say where one is.

        Args:
            words: Of all steps.
            current: Index of the present one.
        """
        self._words, self._current = tuple(words), current
        said = self.tr("Step {number} of {count}: {word}")
        for name, value in (
            ("{number}", str(current + 1)),
            ("{count}", str(len(words))),
            ("{word}", words[current]),
        ):
            said = said.replace(name, value)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the circles and one word."""
        return QSize(self._theme.px(320), self._theme.px(MARK) + 8)

    def minimumSizeHint(self) -> QSize:
        """The height it needs."""
        return QSize(self._theme.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps from the leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, line = self._theme.px(MARK), self._theme.px(LINE)
        widths = [QFontMetrics(self._font(i)).horizontalAdvance(word) for i, word in enumerate(self._words)]
        step = side + GAP
        has_room = sum(widths) + len(widths) * (step + line + 2 * GAP) <= self.width()
        at = 0
        for i, word in enumerate(self._words):
            if i:
                middle = self.height() // 2
                painter.setPen(QPen(self._theme.colour("line" if i <= self._current else "track"), 2))
                stroke = self._place(at + GAP, line, 0)
                painter.drawLine(stroke.left(), middle, stroke.right(), middle)
                at += line + 2 * GAP
            self._paint_mark(painter, self._place(at, side, side), i)
            at += step
            if has_room or i == self._current:
                painter.setFont(self._font(i))
                painter.setPen(self._theme.colour("text" if i == self._current else "muted"))
                flags = leading(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(
                    self._place(at, widths[i] + 2, self.height()), flags | Qt.TextFlag.TextDontClip, word
                )
                at += widths[i]
            else:
                at -= GAP
        painter.end()

    def _paint_mark(self, painter: QPainter, place: QRect, i: int) -> None:
        theme = self._theme
        if i < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("success_soft"))
            painter.drawEllipse(place)
            side = theme.px(16)
            mark = QRect(0, 0, side, side)
            mark.moveCenter(place.center())
            painter.drawPixmap(mark, theme.pixmap("check", "success_ink", 16, self.devicePixelRatioF()))
            return
        is_current = i == self._current
        painter.setPen(Qt.PenStyle.NoPen if is_current else QPen(theme.colour("line"), 2))
        painter.setBrush(theme.colour("primary" if is_current else "card"))
        painter.drawEllipse(place if is_current else place.adjusted(1, 1, -1, -1))
        painter.setFont(theme.font(Text.CAPTION, QFont.Weight.Bold))
        painter.setPen(theme.colour("on_primary" if is_current else "muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.locale().toString(i + 1))

    def _place(self, start: int, width: int, height: int) -> QRect:
        """A piece of the row, counted from its leading edge, in the middle of the height."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if is_mirrored else start
        return QRect(left, (self.height() - height) // 2, width, height)

    def _font(self, i: int) -> QFont:
        return self._theme.font(
            Text.LEAD if i == self._current else Text.BODY,
            QFont.Weight.DemiBold if i == self._current else QFont.Weight.Normal,
        )

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
