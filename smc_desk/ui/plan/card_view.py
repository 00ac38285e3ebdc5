"""A view of cards on a grid: what Qt has to know of each item's place, and where a point of the window is.

It is a list view with a layout of its own, so that readers hear its cards as the items of a list.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smc_desk.domain.programme import Room
from smc_desk.ui.plan.card_painter import CardPainter
from smc_desk.ui.plan.cards import DayPlan
from smc_desk.ui.plan.grid import Box, Grid, Scale
from smc_desk.ui.plan.sessions import SessionsOfDay
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Text, Theme

AXIS, HEAD, COLUMN = 62, 52, 148
"""Pixels at scale 1: hours at least, names of rooms, and a room's column at least."""
WIDE_HOURS = (datetime(2000, 1, 1, 10, tzinfo=UTC), datetime(2000, 1, 1, 22, tzinfo=UTC))
ZOOMS = (0.9, 1.2, 1.6, 2.2, 3.0)
"""Pixels a minute."""
USUAL_ZOOM = 2
Index = QModelIndex | QPersistentModelIndex


class CardView(QListView):
    """Cards of sessions, placed by room and time."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Be empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._sessions = SessionsOfDay(self)
        self._rooms: tuple[Room, ...] = ()
        self._plan: DayPlan | None = None
        self._zoom = USUAL_ZOOM
        self._cards = CardPainter(theme)
        self._grid = self._made(self.viewport().size())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(self._sessions)
        theme.changed.connect(self.relay)

    def choose(self, guid: str) -> None:
        """Make a session the current one, and bring it into sight."""
        row = self._sessions.row_of(guid)
        if row >= 0:
            self.setCurrentIndex(self._sessions.index(row))

    def forget(self) -> None:
        """Have no current session."""
        self.selectionModel().clear()
        self.viewport().update()

    def current(self) -> str:
        """Guid of the current session, "" for none."""
        index = self.currentIndex()
        return self._sessions.cards[index.row()].guid if index.isValid() else ""

    def zoom(self, steps: int) -> None:
        """Give an hour more or less room."""
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self.relay()

    @Slot()
    def relay(self) -> None:
        """Place everything anew."""
        self._cards.forget()
        self._grid = self._made(self.viewport().size())
        self.updateGeometries()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:
        """Where a card is on the viewport."""
        if not index.isValid() or index.row() >= len(self._sessions.cards):
            return QRect()
        box = self._grid.boxes.get(self._sessions.cards[index.row()].guid)
        return QRect() if box is None else self._on_view(box).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The card under a point of the viewport."""
        paper = self._on_paper(point)
        if paper.y() < self.verticalOffset() + self._grid.scale.head:
            return QModelIndex()
        row = self._sessions.row_of(self._grid.key_at(paper.x(), paper.y()))
        return self._sessions.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into sight, beside the hours and below the names of the rooms."""
        if not index.isValid():
            return
        box = self._grid.boxes.get(self._sessions.cards[index.row()].guid)
        if box is not None:
            self._bring(box)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Arrows go by what stands beside, above and below; Home and End to the first and the last."""
        cards, current = self._sessions.cards, self.current()
        if not cards:
            return QModelIndex()
        kind = QAbstractItemView.CursorAction
        if not current or action in (kind.MoveHome, kind.MovePageUp):
            return self._sessions.index(0)
        if action in (kind.MoveEnd, kind.MovePageDown):
            return self._sessions.index(len(cards) - 1)
        ahead = -1 if self._is_mirrored() else 1
        found = {
            kind.MoveLeft: lambda: self._grid.beside(current, -ahead),
            kind.MoveRight: lambda: self._grid.beside(current, ahead),
            kind.MoveUp: lambda: self._grid.along(current, -1),
            kind.MoveDown: lambda: self._grid.along(current, 1),
        }.get(action)
        if found is None:
            step = 1 if action == kind.MoveNext else -1
            return self._sessions.index((self._sessions.row_of(current) + step) % len(cards))
        return self._sessions.index(self._sessions.row_of(found()))

    def horizontalOffset(self) -> int:
        """How much of the leading edge is out of sight."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """How much of the top is out of sight."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """None is."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what is in a rectangle of the viewport."""
        chosen = QItemSelection()
        for row in range(len(self._sessions.cards)):
            index = self._sessions.index(row)
            if self.visualRect(index).intersects(rect.normalized()):
                chosen.select(index, index)
                break
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The places of the selected cards."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def doItemsLayout(self) -> None:
        """The grid is the layout."""
        self.relay()

    def updateGeometries(self) -> None:
        """Let the scroll bars know how large the paper is."""
        view = self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), self._grid.width, view.width()),
            (self.verticalScrollBar(), self._grid.height, view.height()),
        ):
            bar.setRange(0, max(0, round(whole) - page))
            bar.setPageStep(page)
            bar.setSingleStep(24)

    def _made(self, view: QSize) -> Grid:
        px = self._theme.px
        rooms = [room.name for room in self._rooms]
        hour = QFontMetrics(self._theme.font(Text.CAPTION, QFont.Weight.DemiBold))
        axis = max(px(AXIS), max(map(hour.horizontalAdvance, map(clock_text, WIDE_HOURS))) + px(24))
        room_for = (view.width() - axis) / max(1, len(rooms))
        scale = Scale(axis, px(HEAD), max(px(COLUMN), room_for), ZOOMS[self._zoom] * self._theme.scale)
        plan = self._plan
        hours = (plan.opens, plan.closes) if plan else (9 * 60, 18 * 60)
        return Grid(rooms, [card.item() for card in self._sessions.cards], hours, scale)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_view(self, box: Box) -> QRectF:
        x = box.x - self.horizontalOffset()
        if self._is_mirrored():
            x = self.viewport().width() - x - box.width
        return QRectF(x, box.y - self.verticalOffset(), box.width, box.height)

    def _on_paper(self, point: QPoint) -> QPoint:
        x = self.viewport().width() - point.x() if self._is_mirrored() else point.x()
        return QPoint(x + self.horizontalOffset(), point.y() + self.verticalOffset())

    def _bring(self, box: Box) -> None:
        view, scale = self.viewport().size(), self._grid.scale
        for bar, start, length, page, fixed in (
            (self.horizontalScrollBar(), box.x, box.width, view.width(), scale.axis),
            (self.verticalScrollBar(), box.y, box.height, view.height(), scale.head),
        ):
            if start - fixed < bar.value():
                bar.setValue(int(start - fixed))
            elif start + length > bar.value() + page:
                bar.setValue(int(min(start - fixed, start + length - page + 8)))
