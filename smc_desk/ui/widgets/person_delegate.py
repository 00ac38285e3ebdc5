"""Draws people in a list: initials, the name in its own script, a second line, and a pill at the end."""

from enum import IntEnum
from itertools import takewhile
from unicodedata import category

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from smc_desk.ui.theme import Text, Theme, Tone
from smc_desk.ui.widgets.label import leading
from smc_desk.ui.widgets.pill import paint_pill, pill_size

ROW = 56
AVATAR = 36
GAP = 10
EDGE = 10
NARROW = 96
"""A name has at least this width, at scale 1."""


class PersonRole(IntEnum):
    """What a model tells of a person beyond `DisplayRole`, the name; readers say `AccessibleTextRole`."""

    DETAIL = Qt.ItemDataRole.UserRole + 1
    PILL = Qt.ItemDataRole.UserRole + 2
    TONE = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4


def initials(name: str) -> str:
    """The first letters of the first and the last word; in scripts without capitals, of the first only.

    Args:
        name: As given; it is only looked at.
    """
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return ""
    firsts = [_first_letter(word) for word in (words[0], words[-1])[: len(words)]]
    if all(_has_capital(letter) for letter in firsts):
        return "".join(firsts).upper()
    return firsts[0]


def _first_letter(word: str) -> str:
    marks = takewhile(lambda letter: category(letter).startswith("M"), word[1:])
    return word[0] + "".join(marks)


def _has_capital(letter: str) -> bool:
    return letter.upper() != letter.lower()


class PersonDelegate(QStyledItemDelegate):
    """For a `QListView` of any number of people; all rows are of one height: `setUniformItemSizes(True)`."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        """Make the delegate.

        Args:
            theme: The theme.
            parent: As in Qt; the view does not keep it.
        """
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        lines = QFontMetrics(self._name_font()).height() + QFontMetrics(self._detail_font()).height()
        return QSize(200, max(self._theme.px(ROW), lines + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text goes by its own first letter, not by the page.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        self._paint_ground(painter, rect, state, direction)
        row = rect.adjusted(EDGE, 0, -EDGE, 0)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        self._paint_avatar(painter, self._take(row, self._theme.px(AVATAR), direction), name, index)
        pill = str(index.data(PersonRole.PILL) or "")
        detail = str(index.data(PersonRole.DETAIL) or "")
        size = pill_size(self._theme, pill)
        if pill and row.width() - size.width() - GAP < self._theme.px(NARROW):
            # The name comes first: where there is no room beside it, the pill's word goes to the second line.
            pill, detail = "", " · ".join(part for part in (pill, detail) if part)
        if pill:
            place = self._take(row, size.width(), direction, is_at_end=True)
            place.setRect(place.x(), row.center().y() - size.height() // 2, size.width(), size.height())
            tone = Tone(index.data(PersonRole.TONE) or Tone.NEUTRAL)
            paint_pill(painter, place, self._theme, pill, (f"{tone}_soft", f"{tone}_ink"))
        self._paint_lines(painter, row, name, detail, direction)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show all of a row as its tool tip: it may be elided."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        parts = (
            index.data(Qt.ItemDataRole.DisplayRole),
            index.data(PersonRole.DETAIL),
            index.data(PersonRole.PILL),
        )
        QToolTip.showText(event.globalPos(), "\n".join(str(part) for part in parts if part), view)
        return True

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, direction: Qt.LayoutDirection
    ) -> None:
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        tile = rect.adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or has_focus:
            painter.setBrush(self._theme.colour("primary_soft"))
            painter.drawRoundedRect(tile, 10, 10)
            bar = QRect(tile.left(), tile.top() + 10, 4, tile.height() - 20)
            if direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(tile.right())
            painter.setBrush(self._theme.colour("primary_ink"))
            painter.drawRoundedRect(bar, 2, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(tile, 10, 10)
        if has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(tile.toRectF().adjusted(1, 1, -1, -1), 9, 9)

    def _paint_avatar(
        self, painter: QPainter, place: QRect, name: str, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        side = self._theme.px(AVATAR)
        circle = QRect(place.x(), place.center().y() - side // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.avatar(str(index.data(PersonRole.KEY) or name)))
        painter.drawEllipse(circle)
        painter.setPen(self._theme.colour("on_solid"))
        font = self._theme.font(Text.BODY, QFont.Weight.Bold)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        painter.drawText(circle, flags, initials(name))

    def _paint_lines(
        self, painter: QPainter, room: QRect, name: str, detail: str, direction: Qt.LayoutDirection
    ) -> None:
        names, details = QFontMetrics(self._name_font()), QFontMetrics(self._detail_font())
        height = names.height() + (details.height() + 1 if detail else 0)
        first = QRect(room.x(), room.y() + (room.height() - height) // 2, room.width(), names.height())
        second = QRect(room.x(), first.bottom() + 2, room.width(), details.height())
        flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter
        how = flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        for rect, text, font, role in (
            (first, name, self._name_font(), "text"),
            (second, detail, self._detail_font(), "muted"),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, how, shown)

    def _take(
        self, row: QRect, width: int, direction: Qt.LayoutDirection, *, is_at_end: bool = False
    ) -> QRect:
        """Cut a piece off the row, and leave the rest of it."""
        piece = QRect(row)
        piece.setWidth(width)
        if (direction == Qt.LayoutDirection.RightToLeft) is not is_at_end:
            piece.moveRight(row.right())
            row.setRight(piece.left() - 1 - GAP)
        else:
            row.setLeft(piece.right() + 1 + GAP)
        return piece

    def _name_font(self) -> QFont:
        return self._theme.font(Text.BODY, QFont.Weight.DemiBold)

    def _detail_font(self) -> QFont:
        font = self._theme.font(Text.CAPTION)
        font.setPointSizeF(font.pointSizeF() * 1.05)
        return font
