"""Lists of the programme screen: sentences, each with a shape for how grave it is, and where it leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smc_desk.ui.theme import Text, Theme, Tone
from smc_desk.ui.widgets.banner import ICONS
from smc_desk.ui.widgets.label import leading

Index = QModelIndex | QPersistentModelIndex
ICON = 18
EDGE = 10


@dataclass(frozen=True, slots=True)
class Told:
    """One line of a list.

    Attributes:
        key: What it leads to: the guid of a session or the name of a room, "" for nothing.
    """

    tone: Tone
    sentence: str
    key: str


class ToldRole(IntEnum):
    """What a line tells beyond its sentence."""

    TONE = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class ToldLines(QAbstractListModel):
    """Lines in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self._lines: tuple[Told, ...] = ()

    def show_lines(self, lines: Sequence[Told]) -> None:
        """Have other ones."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence, its tone, and where it leads."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: line.sentence,
            Qt.ItemDataRole.ToolTipRole: line.sentence,
            Qt.ItemDataRole.AccessibleTextRole: line.sentence,
            ToldRole.TONE: line.tone,
            ToldRole.KEY: line.key,
        }
        return values.get(role)


class ToldDelegate(QStyledItemDelegate):
    """Shape and sentence, in up to four lines."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        """Make the delegate.

        Args:
            theme: The theme.
            parent: As in Qt; the view does not keep it.
        """
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        view = option.widget
        width = view.viewport().width() if view is not None else 300  # type: ignore[attr-defined]
        metrics = QFontMetrics(self._theme.font(Text.BODY))
        room = QRect(0, 0, max(60, width - self._inset()), 10_000)
        flags = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(room, int(flags), str(index.data() or "")).height()
        return QSize(width, needed + 2 * EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("primary_soft"))
            has_focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(self._theme.colour("focus"), 2) if has_focus else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 8, 8)
        tone = Tone(index.data(ToldRole.TONE))
        side = self._theme.px(ICON)
        mark = QRect(rect.left() + EDGE, rect.top() + EDGE, side, side)
        words = rect.adjusted(2 * EDGE + side, EDGE, -EDGE, -EDGE)
        if is_mirrored:
            mark.moveRight(rect.right() - EDGE)
            words = rect.adjusted(EDGE, EDGE, -2 * EDGE - side, -EDGE)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(mark, self._theme.pixmap(ICONS[tone], f"{tone}_ink", ICON, ratio))
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(self._theme.colour("text"))
        painter.setLayoutDirection(direction)
        flags = leading(direction) | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), str(index.data() or ""))
        painter.restore()

    def _inset(self) -> int:
        return self._theme.px(ICON) + 3 * EDGE
