"""The badge on the screen, with the boxes of its fields to be moved and sized by mouse and by keyboard.

It changes no layout: it tells what was done with a box, and is shown what came of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smc_desk.domain.badge_editing import STEP, Guide
from smc_desk.domain.badge_layouts import Box, Layout, Side
from smc_desk.ui.theme import LIGHT, Text, Theme

MARGIN = 26
"""Around the badge, where the marks of a box at its edge still have room."""
HANDLE = 12
LEAP = 10
"""Steps of one press of an arrow key with Shift."""
ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
SIZES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Drag:
    """Where the mouse has taken a box since it was pressed.

    Attributes:
        across: Millimetres.
        down: Millimetres.
        is_sizing: Whether it holds the far corner.
        snaps: Whether the box falls into line; not while Alt is held.
    """

    number: int
    across: float
    down: float
    is_sizing: bool
    snaps: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be seen beside the boxes.

    Attributes:
        words: What each field is called.
        faulty: Numbers of those with which something is wrong.
        hollow: Numbers of those in which this badge has nothing.
        guides: Lines into which a box has fallen.
    """

    words: Sequence[str] = ()
    faulty: frozenset[int] = frozenset()
    hollow: frozenset[int] = frozenset()
    guides: tuple[Guide, ...] = ()


class BadgeCanvas(QWidget):
    """Shows one side of a badge.

    Signals:
        chosen: The number of the field that was pressed on; -1 for the badge itself.
        grabbed: A drag begins.
        dragged: A `Drag`.
        dropped: It ended; False where Escape gave it up.
        nudged: (millimetres across, millimetres down, whether the size is meant).
        stepped: -1 or 1, to the field before or after.
        removed: The chosen field is to go.
        resized: A picture of another width is wanted.
    """

    chosen = Signal(int)
    grabbed = Signal()
    dragged = Signal(object)
    dropped = Signal(bool)
    nudged = Signal(float, float, bool)
    stepped = Signal(int)
    removed = Signal()
    resized = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the canvas, empty."""
        super().__init__(parent)
        self._theme = theme
        self._layout: Layout | None = None
        self._side, self._number = Side.FRONT, -1
        self._marks = Marks()
        self._image = QImage()
        self._hovered = -1
        self._pressed_at: QPointF | None = None
        self._is_sizing = self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Badge"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for a badge that can be worked on."""
        return QSize(520, 360)

    def minimumSizeHint(self) -> QSize:
        """Smaller than this nothing can be hit."""
        return QSize(220, 150)

    @property
    def picture_width(self) -> int:
        """Pixels the badge is wide here."""
        return max(1, round(self._page().width()))

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds a box."""
        return self._is_dragging

    def show_layout(self, layout: Layout, side: Side, number: int, marks: Marks) -> None:
        """Show the boxes of a side.

        Args:
            layout: Whose.
            side: Which.
            number: Of the chosen field, -1 for none.
            marks: What is to be seen beside the boxes.
        """
        self._layout, self._side, self._number, self._marks = layout, side, number, marks
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show what the engine has drawn."""
        self._image = image
        self.update()

    def box_on_screen(self, number: int) -> QRectF:
        """Where the box of a field is, in pixels; empty where it has none."""
        box = self._layout.fields[number].box if self._layout else None
        return self._on_screen(box) if box is not None else QRectF()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nudge, size, go to the next field, remove; Escape gives a drag up."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in ARROWS and self._number >= 0:
            step = STEP * (LEAP if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
            across, down = ARROWS[key]
            self.nudged.emit(across * step, down * step, bool(modifiers & SIZES))
        elif key in ARROWS or key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            is_back = key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Left)
            self.stepped.emit(-1 if is_back else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._number >= 0:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape and self._is_dragging:
            self._end(is_kept=False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the field under the mouse, and take hold of its box."""
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            return
        at = event.position()
        self._is_sizing = self._number >= 0 and self._handle().contains(at)
        if not self._is_sizing:
            self.chosen.emit(self._at(at))
        self._pressed_at = at if self._number >= 0 else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what would be chosen."""
        at = event.position()
        if self._pressed_at is None:
            self._hover(at)
            return
        moved = at - self._pressed_at
        if not self._is_dragging:
            if moved.manhattanLength() < 3:
                return
            self._is_dragging = True
            self.grabbed.emit()
        scale = self._scale()
        snaps = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        drag = Drag(self._number, moved.x() / scale, moved.y() / scale, self._is_sizing, snaps)
        self.dragged.emit(drag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(is_kept=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another picture is wanted."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge, and over it the boxes."""
        if self._layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self._page()
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))
        if not self._image.isNull():
            painter.drawImage(page, self._image)
        for number in self.numbers():
            if number != self._number:
                self._paint_box(painter, number)
        self._paint_guides(painter, page)
        if self._number >= 0:
            self._paint_chosen(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    # The paper is white in every look, so what lies on it takes the colours of the light one.

    def _paint_box(self, painter: QPainter, number: int) -> None:
        is_faulty, is_hovered = number in self._marks.faulty, number == self._hovered
        colour = QColor(LIGHT.danger.ink if is_faulty else LIGHT.primary if is_hovered else LIGHT.line)
        style = Qt.PenStyle.SolidLine if is_faulty or is_hovered else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, 2 if is_faulty else 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.box_on_screen(number)
        painter.drawRect(box)
        if number in self._marks.hollow:
            painter.setPen(QColor(LIGHT.muted))
            painter.setFont(self._theme.font(Text.CAPTION))
            room = box.adjusted(4, 0, -4, 0)
            word = self._marks.words[number]
            metrics = QFontMetricsF(painter.font())
            shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room.width())
            if metrics.height() <= box.height():
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        if is_faulty:
            self._paint_mark(painter, box)

    def _paint_chosen(self, painter: QPainter) -> None:
        is_faulty = self._number in self._marks.faulty
        colour = QColor(LIGHT.danger.ink if is_faulty else LIGHT.primary)
        box = self.box_on_screen(self._number)
        if box.isEmpty():
            return
        ground = QColor(colour)
        ground.setAlphaF(0.07)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(ground)
        painter.drawRect(box)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(self._handle().adjusted(1, 1, -1, -1), 2, 2)
        if is_faulty:
            self._paint_mark(painter, box)
        painter.setFont(self._theme.font(Text.CAPTION))
        metrics = QFontMetricsF(painter.font())
        word = self._marks.words[self._number]
        tag = QRectF(0, 0, min(metrics.horizontalAdvance(word), 240.0) + 16, metrics.height() + 4)
        tag.moveBottomLeft(box.topLeft() + QPointF(-1, -1))
        if tag.top() < 0:
            tag.moveTopLeft(box.bottomLeft() + QPointF(-1, 1))
        tag.moveLeft(max(0.0, min(tag.left(), self.width() - tag.width())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(QColor(LIGHT.on_primary))
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, tag.width() - 12)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        mark = self._theme.tinted("triangle-alert", LIGHT.danger.ink, 16, self.devicePixelRatioF())
        place = QPoint(round(box.right()) - self._theme.px(16) - 3, round(box.top()) + 3)
        painter.drawPixmap(place, mark)

    def _paint_guides(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(QPen(QColor(LIGHT.danger.solid), 1))
        for guide in self._marks.guides:
            if guide.upright:
                at = page.left() + guide.at * self._scale()
                painter.drawLine(QPointF(at, page.top() - 8), QPointF(at, page.bottom() + 8))
            else:
                at = page.top() + guide.at * self._scale()
                painter.drawLine(QPointF(page.left() - 8, at), QPointF(page.right() + 8, at))

    def _hover(self, at: QPointF) -> None:
        is_handle = self._number >= 0 and self._handle().contains(at)
        hovered = self._at(at)
        shape = Qt.CursorShape.SizeFDiagCursor if is_handle else Qt.CursorShape.SizeAllCursor
        self.setCursor(shape if is_handle or hovered >= 0 else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.setToolTip(self._marks.words[hovered] if hovered >= 0 else "")
            self.update()

    def _end(self, *, is_kept: bool) -> None:
        was_dragging, self._is_dragging, self._pressed_at = self._is_dragging, False, None
        if was_dragging:
            self.dropped.emit(is_kept)

    def numbers(self) -> list[int]:
        """The fields of this side which have a box."""
        if self._layout is None:
            return []
        shown = {id(one) for one in self._layout.of_side(self._side)}
        return [n for n, one in enumerate(self._layout.fields) if one.box is not None and id(one) in shown]

    def _at(self, at: QPointF) -> int:
        """The field there; of several the one whose box is smallest, so that each can be hit."""
        found = [n for n in self.numbers() if self.box_on_screen(n).adjusted(-3, -3, 3, 3).contains(at)]
        return min(
            found, key=lambda n: self.box_on_screen(n).width() * self.box_on_screen(n).height(), default=-1
        )

    def _handle(self) -> QRectF:
        corner = self.box_on_screen(self._number).bottomRight()
        return QRectF(corner.x() - HANDLE / 2, corner.y() - HANDLE / 2, HANDLE, HANDLE)

    def _on_screen(self, box: Box) -> QRectF:
        page, scale = self._page(), self._scale()
        return QRectF(
            page.left() + box.left * scale,
            page.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )

    def _scale(self) -> float:
        """Pixels of a millimetre."""
        layout = self._layout
        if layout is None:
            return 1.0
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        return max(min(room.width() / layout.width, room.height() / layout.height), 0.1)

    def _page(self) -> QRectF:
        layout, scale = self._layout, self._scale()
        if layout is None:
            return QRectF()
        page = QRectF(0, 0, layout.width * scale, layout.height * scale)
        page.moveCenter(QRectF(self.rect()).center())
        return page
