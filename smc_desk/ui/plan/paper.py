"""Draws what is behind and around the cards of the timetable: columns, hours, shades, the line of now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from smc_desk.domain.programme import Room
from smc_desk.ui.plan.grid import HOUR, Box, Grid
from smc_desk.ui.plan.words import seats_text
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Text, Theme, Tone
from smc_desk.ui.widgets.label import leading

HALF = HOUR // 2


@dataclass(frozen=True, slots=True)
class Shade:
    """How good a place is for the session on its way; minutes of the day."""

    room: str
    starts: int
    ends: int
    tone: Tone


class Paper:
    """Paints in the order its functions are called."""

    def __init__(self, painter: QPainter, theme: Theme, grid: Grid, on_view: Callable[[Box], QRectF]) -> None:
        self._painter, self._theme, self._grid, self._on_view = painter, theme, grid, on_view

    def ground(self, view: QRect, shades: Iterable[Shade]) -> None:
        """Columns, lines of the hours, and shades: hatched where a session must not go."""
        painter, theme, grid = self._painter, self._theme, self._grid
        painter.fillRect(view, theme.colour("surface"))
        for shade in shades:
            if shade.room not in grid.rooms:
                continue
            place = self._on_view(grid.place(shade.room, shade.starts, shade.ends)).adjusted(1, 0, -1, 0)
            painter.fillRect(place, theme.colour(f"{shade.tone}_soft"))
            if shade.tone is Tone.DANGER:
                hatch = QColor(theme.colour("danger_ink"))
                hatch.setAlphaF(0.28)
                painter.fillRect(place, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        strong, faint = theme.colour("border"), QColor(theme.colour("border"))
        faint.setAlphaF(0.5)
        wide = Box(0, 0, grid.width, 0)
        for minute in range(grid.first, grid.last + 1, HALF):
            y = self._on_view(Box(0, grid.y_of(minute), wide.width, 0)).y()
            painter.setPen(QPen(strong if minute % HOUR == 0 else faint, 1))
            painter.drawLine(view.left(), int(y), view.right(), int(y))
        painter.setPen(QPen(strong, 1))
        for room in grid.rooms:
            place = self._on_view(Box(grid.x_of(room), 0, grid.scale.column, grid.height))
            painter.drawLine(int(place.left()), view.top(), int(place.left()), view.bottom())

    def now(self, minute: int, width: int) -> None:
        """The line of this instant."""
        if not self._grid.first <= minute <= self._grid.last:
            return
        line = self._on_view(Box(self._grid.scale.axis, self._grid.y_of(minute), width, 0))
        self._painter.setPen(QPen(self._theme.colour("danger_ink"), 2))
        self._painter.drawLine(line.topLeft(), line.topRight())

    def hours(self, begins: datetime | None, scrolled: int, view: QRect, is_mirrored: bool) -> None:
        """The hours along the leading edge, always in sight."""
        painter, theme, grid = self._painter, self._theme, self._grid
        axis = QRectF(0, 0, grid.scale.axis, view.height())
        if is_mirrored:
            axis.moveRight(view.right() + 1)
        painter.fillRect(axis, theme.colour("surface"))
        if begins is None:
            return
        painter.setFont(theme.font(Text.CAPTION, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("muted"))
        height = QFontMetricsF(painter.font()).height()
        for minute in grid.hours():
            at = begins + timedelta(minutes=minute)
            y = grid.y_of(minute) - scrolled
            place = QRectF(axis.x() + 4, y - height / 2, axis.width() - 12, height)
            flags = Qt.AlignmentFlag.AlignVCenter | (
                leading(Qt.LayoutDirection.LeftToRight if is_mirrored else Qt.LayoutDirection.RightToLeft)
            )
            painter.drawText(place, int(flags), clock_text(at))

    def heads(self, rooms: Sequence[Room], view: QRect, is_mirrored: bool) -> None:
        """The rooms with their seats along the top, always in sight."""
        painter, theme, grid = self._painter, self._theme, self._grid
        bar = QRectF(0, 0, view.width(), grid.scale.head)
        painter.fillRect(bar, theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(bar.bottomLeft(), bar.bottomRight())
        direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        flags = int(leading(direction) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        names = theme.font(Text.BODY, QFont.Weight.DemiBold)
        small = theme.font(Text.CAPTION)
        painter.save()
        axis = grid.scale.axis
        painter.setClipRect(bar.adjusted(0, 0, -axis, 0) if is_mirrored else bar.adjusted(axis, 0, 0, 0))
        for room in rooms:
            column = self._on_view(Box(grid.x_of(room.name), 0, grid.scale.column, grid.scale.head))
            place = QRectF(column.x() + 10, 5, column.width() - 16, grid.scale.head - 10)
            upper = QRectF(place.x(), place.y(), place.width(), place.height() / 2)
            lower = upper.translated(0, upper.height())
            for rect, font, role, text in (
                (upper, names, "text", room.name),
                (lower, small, "danger_ink" if room.lost else "muted", seats_text(room)),
            ):
                painter.setFont(font)
                painter.setPen(theme.colour(role))
                shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
                painter.drawText(rect, flags, shown)
        painter.restore()
