"""Draws the cards of the timetable."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from smc_desk.ui.plan.cards import SessionCard
from smc_desk.ui.theme import Text, Theme
from smc_desk.ui.widgets.banner import ICONS
from smc_desk.ui.widgets.label import leading

STRIPE = 4
EDGE = 8
ICON = 14
ROUND = 8


class CardLook(Enum):
    """How a card stands out."""

    PLAIN = "plain"
    CHOSEN = "chosen"
    FOCUSED = "focused"
    MOVING = "moving"


class CardPainter:
    """Paints cards, each one once: what is scrolled past is only copied."""

    def __init__(self, theme: Theme) -> None:
        """Have drawn nothing yet.

        Args:
            theme: The theme.
        """
        self._theme = theme
        self._drawn: dict[tuple[object, ...], QPixmap] = {}
        self._painter = QPainter()
        self._is_mirrored = False
        self.forget()

    def forget(self) -> None:
        """Draw everything anew: cards, sizes or colours are others."""
        self._drawn.clear()
        self._title = self._theme.font(Text.CAPTION, QFont.Weight.DemiBold)
        self._line = self._theme.font(Text.CAPTION)
        self._titles, self._lines = QFontMetricsF(self._title), QFontMetricsF(self._line)

    def paint(
        self, painter: QPainter, place: QRectF, card: SessionCard, look: CardLook, *, is_mirrored: bool
    ) -> None:
        """Paint one card.

        Args:
            painter: Open on the widget.
            place: Where on it, mirrored already.
            card: What it says.
            look: How it stands out.
            is_mirrored: Whether the page goes from right to left.
        """
        whole = place.toRect()
        key = (card.guid, whole.width(), whole.height(), look)
        if key not in self._drawn:
            self._drawn[key] = self._draw(painter, whole.size(), card, look, is_mirrored)
        painter.drawPixmap(whole.topLeft(), self._drawn[key])

    def _draw(
        self, onto: QPainter, size: QSize, card: SessionCard, look: CardLook, is_mirrored: bool
    ) -> QPixmap:
        ratio, theme = onto.device().devicePixelRatio(), self._theme
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        self._is_mirrored = is_mirrored
        painter = self._painter
        painter.begin(drawn)
        painter.setLayoutDirection(self._direction())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, size.width(), size.height())
        stands_out = look is not CardLook.PLAIN
        edge = {CardLook.PLAIN: "border", CardLook.CHOSEN: "line"}.get(look, "focus")
        painter.setPen(QPen(theme.colour(edge), 2 if stands_out else 1))
        painter.setBrush(theme.colour("primary_soft" if stands_out else "card"))
        painter.setOpacity(0.88 if look is CardLook.MOVING else 1.0)
        inset = 1.0 if stands_out else 0.5
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), ROUND, ROUND)
        painter.setOpacity(1.0)
        self._stripe(rect, card)
        painter.setClipRect(rect.adjusted(1, 1, -1, -1))
        self._words(self._inner(rect), card)
        painter.end()
        return drawn

    def _stripe(self, rect: QRectF, card: SessionCard) -> None:
        stripe = QRectF(rect.x() + 3, rect.y() + 4, STRIPE, rect.height() - 8)
        if self._is_mirrored:
            stripe.moveRight(rect.right() - 3)
        if stripe.height() < 2:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(
            self._theme.colour("disabled") if card.is_cancelled else self._theme.avatar(card.track)
        )
        self._painter.drawRoundedRect(stripe, STRIPE / 2, STRIPE / 2)

    def _inner(self, rect: QRectF) -> QRectF:
        tight = 1 if rect.height() < self._titles.height() + 10 else 5
        if self._is_mirrored:
            return rect.adjusted(EDGE, tight, -EDGE - STRIPE, -tight)
        return rect.adjusted(EDGE + STRIPE, tight, -EDGE, -tight)

    def _words(self, room: QRectF, card: SessionCard) -> None:
        first = room
        if card.mark is not None:
            first = self._mark(room, ICONS[card.mark.tone], f"{card.mark.tone}_ink")
        elif card.is_pinned:
            first = self._mark(room, "lock", "muted")
        title = QFont(self._title)
        title.setStrikeOut(card.is_cancelled)
        most = max(1, int(room.height() // self._titles.lineSpacing()))
        used = self._wrapped(first, card.title, title, "muted" if card.is_cancelled else "text", min(3, most))
        below = QRectF(room.x(), room.y() + used + 2, room.width(), room.bottom() - room.y() - used - 2)
        facts = " · ".join(part for part in (card.times, card.heads) if part)
        below = self._single(below, facts, "danger_ink" if card.is_full else "muted")
        below = self._single(below, card.chairs, "muted")
        for starts, talk in card.talks:
            below = self._single(below, f"{starts}  {talk}", "text")

    def _mark(self, room: QRectF, icon: str, role: str) -> QRectF:
        """Draw an icon at the trailing top corner; the rest of the line is left."""
        side = self._theme.px(ICON)
        ratio = self._painter.device().devicePixelRatio()
        place = QRect(int(room.x()), int(room.y()) + 1, side, side)
        if not self._is_mirrored:
            place.moveRight(int(room.right()))
        self._painter.drawPixmap(place, self._theme.pixmap(icon, role, ICON, ratio))
        if self._is_mirrored:
            return room.adjusted(side + 4, 0, 0, 0)
        return room.adjusted(0, 0, -side - 4, 0)

    def _single(self, room: QRectF, text: str, role: str) -> QRectF:
        """One line, where there is room for all its height; the rest below it is left."""
        height = self._lines.lineSpacing()
        if not text or room.height() < height - 1:
            return room
        self._painter.setFont(self._line)
        self._painter.setPen(self._theme.colour(role))
        direction = Qt.LayoutDirection.RightToLeft if self._is_mirrored else Qt.LayoutDirection.LeftToRight
        flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        shown = self._lines.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._painter.drawText(QRectF(room.x(), room.y(), room.width(), height), int(flags), shown)
        return room.adjusted(0, height, 0, 0)

    def _wrapped(self, room: QRectF, text: str, font: QFont, role: str, most: int) -> float:
        """At most so many lines, the last one elided; gives the height they took."""
        option = QTextOption(leading(self._direction()))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        self._painter.setPen(self._theme.colour(role))
        layout.beginLayout()
        top, drawn = 0.0, 0
        while drawn < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            drawn += 1
            rest = text[line.textStart() :]
            is_cut = drawn == most and line.textStart() + line.textLength() < len(text)
            if is_cut:
                self._painter.setFont(font)
                shown = self._titles.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
                flags = leading(self._direction()) | Qt.TextFlag.TextSingleLine
                place = QRectF(room.x(), room.y() + top, room.width(), self._titles.lineSpacing())
                self._painter.drawText(place, int(flags), shown)
            else:
                line.draw(self._painter, room.topLeft() + QRectF(0, top, 0, 0).topLeft())
            top += self._titles.lineSpacing()
        layout.endLayout()
        return top

    def _direction(self) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if self._is_mirrored else Qt.LayoutDirection.LeftToRight
