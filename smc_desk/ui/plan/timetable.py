"""The timetable: rooms across, time down, sessions as cards that are chosen and moved by mouse and by key.

It changes nothing itself. Who wants a session elsewhere is told by `moved`; until then it only shows where
the session would come to, and the shades it is given for places that are free and places that are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from smc_desk.domain.programme import Room
from smc_desk.ui.plan.card_painter import CardLook
from smc_desk.ui.plan.card_view import CardView
from smc_desk.ui.plan.cards import DayPlan
from smc_desk.ui.plan.grid import STEP
from smc_desk.ui.plan.paper import Paper, Shade
from smc_desk.ui.theme import Theme

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(slots=True)
class _Move:
    """A session on its way: where it would come to, in room and minutes of the day."""

    guid: str
    room: str
    starts: int
    length: int
    grip: float = 0.0
    """Pixels between the pointer and the top of the card."""


class Timetable(CardView):
    """One day.

    Signals:
        chosen: Guid of the session that is current now.
        opened: Guid of a session to be looked at closer.
        move_begun: Guid of a session on its way: now the shades are wanted.
        moved: Guid, room and minute of the day at which it is to begin.
        move_left: It stays where it was.
        room_asked: Name of a room of which more is wanted.
    """

    chosen = Signal(str)
    opened = Signal(str)
    move_begun = Signal(str)
    moved = Signal(str, str, int)
    move_left = Signal()
    room_asked = Signal(str)

    def __init__(self, *, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        """Be empty.

        Args:
            theme: The theme.
            accessible_name: What it is a timetable of.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._now: int | None = None
        self._shades: tuple[Shade, ...] = ()
        self._move: _Move | None = None
        self._pressed: QPoint | None = None
        self._ground = QPixmap()
        self._ground_key: tuple[object, ...] = ()
        self.setAccessibleName(accessible_name)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_plan(self, plan: DayPlan, rooms: Sequence[Room]) -> None:
        """Show a day; the current session stays so while it is there."""
        current = self.current()
        self._plan, self._rooms = plan, tuple(rooms)
        self._sessions.show_cards(plan.cards)
        self.relay()
        if current:
            self.choose(current)

    def show_now(self, minute: int | None) -> None:
        """Draw the line of this instant, in minutes of the day; None for another day."""
        if minute != self._now:
            self._now = minute
            self.viewport().update()

    def show_shades(self, shades: Sequence[Shade]) -> None:
        """Say which places are free for the session on its way, and which are not."""
        self._shades = tuple(shades)
        self.viewport().update()

    def go_to_now(self) -> None:
        """Bring this instant into sight."""
        if self._now is not None:
            self.verticalScrollBar().setValue(int(self._grid.y_of(self._now) - self.viewport().height() / 3))

    # Events

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Columns share the width."""
        self.relay()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the paper when the page turns."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.relay()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight: paper, cards, what is on its way, then rooms and hours above all."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = Paper(painter, self._theme, self._grid, self._on_view)
        painter.drawPixmap(0, 0, self._drawn_ground())
        if self._now is not None:
            paper.now(self._now, self.viewport().width())
        is_mirrored = self._is_mirrored()
        current, seen = self.current(), QRectF(event.rect())
        look = CardLook.FOCUSED if self.hasFocus() else CardLook.CHOSEN
        moving = self._move.guid if self._move else ""
        for card in self._sessions.cards:
            box = self._grid.boxes.get(card.guid)
            rect = self._on_view(box) if box else QRectF()
            if rect.intersects(seen) and card.guid != moving:
                its = look if card.guid == current else CardLook.PLAIN
                self._cards.paint(painter, rect, card, its, is_mirrored=is_mirrored)
        if self._move is not None:
            self._paint_move(painter, self._move)
        begins = self._plan.begins if self._plan else None
        paper.hours(begins, self.verticalOffset(), self.viewport().rect(), is_mirrored)
        paper.heads(self._rooms, self.viewport().rect(), is_mirrored)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and arrows move the current session, Return puts it down, Esc leaves it where it was."""
        key, step = event.key(), ARROWS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._carry(*step)
        elif self._move is not None and key == Qt.Key.Key_Escape:
            self._leave()
        elif self._move is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._drop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Plus,
            Qt.Key.Key_Minus,
            Qt.Key.Key_Equal,
        ):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            if step is not None and self._move is not None:
                self._leave()
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card; it may be dragged from here."""
        if self._move is not None:
            self._leave()
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card."""
        at = event.position().toPoint()
        if self._pressed is None:
            return
        if self._move is None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            top = self._grid.boxes[self.current()].y
            self._take(self._on_paper(self._pressed).y() - top)
        if self._move is not None:
            paper = self._on_paper(at)
            self._move.room = self._grid.room_at(paper.x())
            self._move.starts = self._grid.minute_at(paper.y() - self._move.grip)
            self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Put the card down."""
        self._pressed = None
        if self._move is not None:
            self._drop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at a session, or a room, closer."""
        at = event.position().toPoint()
        index, room = self.indexAt(at), self._room_named_at(at)
        if index.isValid():
            self.opened.emit(self._sessions.cards[index.row()].guid)
        elif room:
            self.room_asked.emit(room)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the room whose name was clicked; by key, for that of the current session."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            room = next((card.room for card in self._sessions.cards if card.guid == self.current()), "")
        else:
            room = self._room_named_at(event.pos())
        if room:
            self.room_asked.emit(room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def _room_named_at(self, at: QPoint) -> str:
        """The room whose name stands at a point of the view, "" below the names."""
        scale, paper = self._grid.scale, self._on_paper(at)
        if at.y() >= scale.head or paper.x() - self.horizontalOffset() < scale.axis:
            return ""
        return self._grid.room_at(paper.x())

    def _drawn_ground(self) -> QPixmap:
        """Lines and shades, drawn anew only where they are others: hatching is slow."""
        view, shades = self.viewport(), self._shades if self._move else ()
        ratio = view.devicePixelRatioF()
        key = (self._grid, view.size(), ratio, self.horizontalOffset(), self.verticalOffset(), shades)
        if key != self._ground_key:
            self._ground_key, self._ground = key, QPixmap(view.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            painter = QPainter(self._ground)
            Paper(painter, self._theme, self._grid, self._on_view).ground(view.rect(), shades)
            painter.end()
        return self._ground

    # Moving

    def _take(self, grip: float = 0.0) -> None:
        card = next((c for c in self._sessions.cards if c.guid == self.current()), None)
        if card is not None:
            self._move = _Move(card.guid, card.room, card.starts, card.ends - card.starts, grip)
            self.move_begun.emit(card.guid)

    def _carry(self, across: int, down: int) -> None:
        if self._move is None:
            self._take()
        move = self._move
        if move is None:
            return
        rooms = self._grid.rooms
        at = rooms.index(move.room) + (-across if self._is_mirrored() else across)
        move.room = rooms[min(max(at, 0), len(rooms) - 1)]
        move.starts = min(max(move.starts + down * STEP, self._grid.first), self._grid.last - STEP)
        self._bring(self._grid.place(move.room, move.starts, move.starts + move.length))
        self.viewport().update()

    def _drop(self) -> None:
        move = self._move
        if move is None:
            return
        was = next(c for c in self._sessions.cards if c.guid == move.guid)
        self._move, self._shades = None, ()
        self.viewport().update()
        if (was.room, was.starts) == (move.room, move.starts):
            self.move_left.emit()
        else:
            self.moved.emit(move.guid, move.room, move.starts)

    def _leave(self) -> None:
        self._move, self._shades, self._pressed = None, (), None
        self.viewport().update()
        self.move_left.emit()

    def _paint_move(self, painter: QPainter, move: _Move) -> None:
        card = next((c for c in self._sessions.cards if c.guid == move.guid), None)
        if card is not None:
            box = self._grid.place(move.room, move.starts, move.starts + move.length)
            place, mirrored = self._on_view(box), self._is_mirrored()
            self._cards.paint(painter, place, card, CardLook.MOVING, is_mirrored=mirrored)

    @Slot()
    def _tell(self) -> None:
        self.viewport().update()
        if self.current():
            self.chosen.emit(self.current())
