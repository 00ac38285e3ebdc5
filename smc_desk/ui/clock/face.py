"""What the speaker sees: digits, a bar, a word and a shape, and the chair's message, to be read from afar.

It knows no talk and no clock. Whoever does shows it a `Face` as often as there may be something new; it
paints only what has become another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.ui.clock.digits import Digits
from smc_desk.ui.fonts import name_families
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import leading

DIGITS_SHARE = 0.52
"""Of the height that the digits take where the width allows it."""
FLASH_MS = 700
"""Slower than three times a second, which could hurt (WCAG 2.3.1)."""
FLASHES = 8


@dataclass(frozen=True, slots=True)
class Face:
    """One instant of the clock.

    Attributes:
        digits: As shown, e.g. ``12:34`` or ``+0:45``.
        word: What part of the talk it is, and its state.
        icon: A shape for the state, beside its word.
        tone: A colour for the state.
        share: How much of the part is over, 0 to 1; None for no bar.
        title: Who speaks or what comes next, below the digits.
        message: From the chair; it takes the place of the title.
        time: Of day, as the reader writes it.
        flashes: Whether the end was reached just now.
        is_over: Whether time is up: the whole ground has the colour then.
        is_black: Whether nothing is shown at all.
    """

    digits: str = ""
    word: str = ""
    icon: str = "clock"
    tone: Tone = Tone.NEUTRAL
    share: float | None = None
    title: str = ""
    message: str = ""
    time: str = ""
    flashes: bool = False
    is_over: bool = False
    is_black: bool = False


class ClockFace(QWidget):
    """Shows a face, as large as it is."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._face = Face()
        self._digits = Digits(self._font(QFont.Weight.Bold))
        self._flash = QTimer(self, interval=FLASH_MS)
        self._flashes = 0
        self._flash.timeout.connect(self._blink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

    @property
    def face(self) -> Face:
        """What is shown."""
        return self._face

    def show_face(self, face: Face) -> None:
        """Show another instant; costs nothing where nothing is to be seen of it."""
        old, self._face = self._face, face
        if face.flashes and not old.flashes and self._theme.has_motion:
            self._flashes = FLASHES
            self._flash.start()
        if replace(old, digits="", share=None) != replace(face, digits="", share=None):
            self.setAccessibleName(
                " · ".join(part for part in (face.word, face.message or face.title) if part)
            )
            self.update()
            return
        if old.digits != face.digits:
            self.update(self._digit_room().toAlignedRect())
        if self._filled(old) != self._filled(face):
            self.update(self._bar_room().toAlignedRect())

    def sizeHint(self) -> QSize:
        """A window's."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Still to be read."""
        return QSize(200, 112)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """All of it goes by the size."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in the region."""
        face, painter = self._face, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if face.is_black:
            painter.fillRect(event.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        painter.fillRect(event.rect(), self._ground())
        if self._digit_room().intersects(QRectF(event.rect())):
            self._digits.paint(painter, face.digits, self._digit_room(), self._ink())
        if self._bar_room().intersects(QRectF(event.rect())):
            self._paint_bar(painter)
        if event.rect().intersects(self._head_room().toAlignedRect()):
            self._paint_head(painter)
        if event.rect().intersects(self._foot_room().toAlignedRect()):
            self._paint_foot(painter)
        painter.end()

    def _part(self, top: float, height: float, inset: float = 0.04) -> QRectF:
        wide, tall = float(self.width()), float(self.height())
        return QRectF(wide * inset, tall * top, wide * (1 - 2 * inset), tall * height)

    def _head_room(self) -> QRectF:
        return self._part(0.03, 0.13)

    def _digit_room(self) -> QRectF:
        return self._part(0.18, DIGITS_SHARE, 0.03)

    def _bar_room(self) -> QRectF:
        return self._part(0.745, 0.04)

    def _foot_room(self) -> QRectF:
        return self._part(0.81, 0.17)

    def _ground(self) -> QColor:
        face = self._face
        if face.is_over:
            part = "deep" if self._flashes % 2 else "solid"
            return self._theme.colour(f"{face.tone}_{part}")
        return self._theme.colour("surface")

    def _ink(self) -> QColor:
        if self._face.is_over:
            return self._theme.colour("on_solid")
        if self._face.tone is Tone.NEUTRAL:
            return self._theme.colour("text")
        return self._theme.colour(f"{self._face.tone}_ink")

    def _filled(self, face: Face) -> int:
        """Pixels of the bar that are over."""
        return -1 if face.share is None else round(self._bar_room().width() * min(max(face.share, 0), 1))

    def _paint_bar(self, painter: QPainter) -> None:
        room, filled = self._bar_room(), self._filled(self._face)
        if filled < 0:
            return
        track = QColor(self._ink())
        track.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        done = QRectF(room.x(), room.y(), filled, room.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(room.right())
        if filled >= room.height():
            painter.setBrush(self._ink())
            painter.drawRoundedRect(done, room.height() / 2, room.height() / 2)

    def _paint_head(self, painter: QPainter) -> None:
        room, face = self._head_room(), self._face
        side = int(room.height() * 0.72)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = QRect(0, int(room.center().y() - side / 2), side, side)
        if is_mirrored:
            mark.moveRight(int(room.right()))
        else:
            mark.moveLeft(int(room.x()))
        ratio, scale = self.devicePixelRatioF(), self._theme.scale
        picture = self._theme.tinted(face.icon, self._ink().name(), round(side / scale), ratio)
        painter.drawPixmap(mark, picture)
        time = self._text(painter, room, face.time, 0.62, is_trailing=True)
        gap = side * 0.4
        if is_mirrored:
            words = room.adjusted(time + gap, 0, -side - gap, 0)
        else:
            words = room.adjusted(side + gap, 0, -time - gap, 0)
        self._text(painter, words, face.word, 0.72)

    def _paint_foot(self, painter: QPainter) -> None:
        room, face = self._foot_room(), self._face
        if face.message:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("on_solid" if face.is_over else "info_solid"))
            painter.drawRoundedRect(room, room.height() * 0.2, room.height() * 0.2)
            ink = self._theme.colour(f"{face.tone}_deep" if face.is_over else "on_solid")
            inset = room.height() * 0.3
            self._text(painter, room.adjusted(inset, 0, -inset, 0), face.message, 0.5, ink=ink)
        else:
            self._text(painter, room, face.title, 0.4, weight=QFont.Weight.Medium)

    def _text(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        share: float,
        *,
        is_trailing: bool = False,
        weight: QFont.Weight = QFont.Weight.DemiBold,
        ink: QColor | None = None,
    ) -> float:
        """One line, as high as a share of the room; made smaller before it is cut. Gives its width."""
        font = self._font(weight)
        size = max(8, round(room.height() * share))
        font.setPixelSize(size)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > room.width() > 0:
            font.setPixelSize(max(8, size // 2, int(size * room.width() / width)))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink or self._ink())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        to_right = is_mirrored is not is_trailing
        side = leading(Qt.LayoutDirection.RightToLeft if to_right else Qt.LayoutDirection.LeftToRight)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags), shown)
        return metrics.horizontalAdvance(shown)

    def _font(self, weight: QFont.Weight) -> QFont:
        font = QFont()
        font.setFamilies(list(name_families()))
        font.setWeight(weight)
        return font

    @Slot()
    def _blink(self) -> None:
        self._flashes -= 1
        if self._flashes <= 0:
            self._flashes = 0
            self._flash.stop()
        self.update()
