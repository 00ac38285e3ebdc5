"""The layouts there are, one in each row: its name, whose it is, and whether it is in use."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smc_desk.domain.badge_layouts import LayoutChoice
from smc_desk.ui.layouts.words import told
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.theme import Text, Theme
from smc_desk.ui.widgets.pill import paint_pill, pill_size
from smc_desk.usecases.keep_layouts import LayoutShelf

IN_USE = QT_TRANSLATE_NOOP("Layouts", "In use")
FAULTY = QT_TRANSLATE_NOOP("Layouts", "Cannot be used")
OWN = QT_TRANSLATE_NOOP("Layouts", "Of this symposium")
BUILT_IN = QT_TRANSLATE_NOOP("Layouts", "Comes with SMC Desk")
Index = QModelIndex | QPersistentModelIndex
PILL = Qt.ItemDataRole.UserRole
PADDING = 12


class ChoiceModel(QAbstractListModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = LayoutShelf((), "", "")

    def show_shelf(self, shelf: LayoutShelf) -> None:
        """Show other layouts."""
        self.beginResetModel()
        self._shelf = shelf
        self.endResetModel()

    def choice(self, row: int) -> LayoutChoice | None:
        """The layout of a row."""
        choices = self._shelf.choices
        return choices[row] if 0 <= row < len(choices) else None

    def row_of(self, layout_id: str) -> int:
        """The row of a layout, -1 where there is none."""
        return next((row for row, one in enumerate(self._shelf.choices) if one.id == layout_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as in Qt)
        """One for each layout."""
        return 0 if parent.isValid() else len(self._shelf.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and the pill."""
        choice = self.choice(index.row())
        if choice is None:
            return None
        pill, origin = self._pill(choice), told(OWN if choice.own else BUILT_IN)
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return origin
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(text for text in (choice.name, origin, pill[0]) if text)
        return pill if role == PILL else None

    def _pill(self, choice: LayoutChoice) -> tuple[str, str, str]:
        """Word, shape and tone of what is special."""
        if choice.problems:
            return told(FAULTY), "octagon-x", "danger"
        if choice.id == self._shelf.used:
            return told(IN_USE), "circle-check", "success"
        return "", "", ""


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the delegate."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        return QSize(160, self._theme.px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name above, origin below, pill at the end."""
        theme = self._theme
        self.initStyleOption(option, index)
        rect, is_mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & option.state.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 10, 10)
            bar = QRect(
                rect.right() - 3 if is_mirrored else rect.left(), rect.top() + 10, 4, rect.height() - 20
            )
            painter.setBrush(theme.colour("primary_ink"))
            painter.drawRoundedRect(bar, 2, 2)
        if option.state & option.state.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 2, -2, -2), 10, 10)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        word, icon, tone = index.data(PILL)
        if word:
            size = pill_size(theme, word, icon)
            width = min(size.width(), inner.width() // 2)
            place = QRect(0, rect.center().y() - size.height() // 2, width, size.height())
            place.moveLeft(inner.left() if is_mirrored else inner.right() + 1 - width)
            roles = (f"{tone}_soft", f"{tone}_ink")
            paint_pill(painter, place, theme, word, roles, icon=icon, is_mirrored=is_mirrored)
            inner = inner.adjusted(width + 8, 0, 0, 0) if is_mirrored else inner.adjusted(0, 0, -width - 8, 0)
        half = inner.height() // 2
        self._paint_line(painter, inner.adjusted(0, 6, 0, -half), str(index.data()), is_strong=True)
        origin = str(index.data(Qt.ItemDataRole.ToolTipRole))
        self._paint_line(painter, inner.adjusted(0, half, 0, -6), origin, is_strong=False)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, text: str, *, is_strong: bool) -> None:
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        painter.setFont(self._theme.font(Text.BODY if is_strong else Text.CAPTION, weight))
        painter.setPen(self._theme.colour("text" if is_strong else "muted"))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, flags, shown)
