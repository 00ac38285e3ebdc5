"""Tables of what a list brings: any number of lines, put into words only as they come into sight.

A `Sheet` says how things of one kind are shown; the model keeps the things themselves. It knows no verb.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from smc_desk.ui.bring_in.words import Said, Sign
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label, leading

ROW = 40
NARROWEST = 48
"""Of a column, at scale 1."""
LONG = 20
"""Texts longer than this are whole in the tool tip."""
MARK = 16
EDGE = 8
BAR = 4
Index = QModelIndex | QPersistentModelIndex


class LineRole(IntEnum):
    """What a model tells of a cell beyond its text: the sign of its line, and whether the words are ours."""

    SIGN = Qt.ItemDataRole.UserRole + 1
    IS_SAID = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a table shows things of one kind.

    Attributes:
        columns: The heading of each column and its share of the width.
        cells: The texts of a thing, one for each column.
        searched: Where a typed text is looked for; it must hold nothing that is hidden.
        sign: What the thing is marked with in its first column, or None.
    """

    columns: tuple[tuple[str, int], ...]
    cells: Callable[[Any], tuple[str, ...]]
    searched: Callable[[Any], str]
    sign: Callable[[Any], Sign | None] = lambda _: None


class LinesModel(QAbstractTableModel):
    """Things in the order in which they were given, perhaps fewer of them."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        """Be empty until `show`."""
        super().__init__(parent)
        self.sheet = sheet
        self._all: Sequence[Any] = ()
        self._shown: Sequence[Any] = ()

    def show(self, things: Sequence[Any]) -> None:
        """Show other things, all of them."""
        self.beginResetModel()
        self._all = self._shown = things
        self.endResetModel()

    def narrow(self, text: str, sign: Sign | None) -> None:
        """Show only the things with a text in them and with a sign; "" and None are all."""
        wanted, sheet = text.strip().casefold(), self.sheet
        self.beginResetModel()
        self._shown = [
            thing
            for thing in self._all
            if (sign is None or sheet.sign(thing) is sign)
            and (not wanted or wanted in sheet.searched(thing).casefold())
        ]
        self.endResetModel()

    def thing(self, row: int) -> Any:
        """The thing in a row, None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def say_again(self) -> None:
        """Say all texts again: the same things have changed."""
        last = self.index(len(self._shown) - 1, len(self.sheet.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def signs(self) -> Counter[Sign]:
        """How many things bear each sign."""
        return Counter(sign for thing in self._all if (sign := self.sheet.sign(thing)) is not None)

    def rowCount(self, parent: Index | None = None) -> int:
        """As in Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """As in Qt."""
        return 0 if parent is not None and parent.isValid() else len(self.sheet.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; all of it as its tool tip, and the shape of its sign."""
        if not index.isValid():
            return None
        thing = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.cells(thing)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.sheet.cells(thing)[index.column()]
            return text if len(text) > LONG else None
        if role == LineRole.SIGN and index.column() == 0:
            return self.sheet.sign(thing)
        if role == LineRole.IS_SAID:
            return isinstance(self.sheet.cells(thing)[index.column()], Said)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.columns[section][0]
        return super().headerData(section, orientation, role)


class LineDelegate(QStyledItemDelegate):
    """Paints a cell: each text by its own direction, at the leading edge; our own words muted."""

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        """Make the delegate."""
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        font: QFont = option.font
        painter.save()
        paint_ground(painter, option, self._theme, is_first=index.column() == 0)
        room = rect.adjusted(EDGE, 0, -EDGE, 0)
        sign = index.data(LineRole.SIGN)
        if isinstance(sign, Sign):
            side = self._theme.px(MARK)
            mark = QRect(room.left(), room.center().y() - side // 2, side, side)
            if direction == Qt.LayoutDirection.RightToLeft:
                mark.moveRight(room.right())
                room.setRight(mark.left() - 1 - EDGE)
            else:
                room.setLeft(mark.right() + 1 + EDGE)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(mark, self._theme.pixmap(sign.icon, f"{sign.tone}_ink", MARK, ratio))
        text = index.data(Qt.ItemDataRole.DisplayRole)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted" if index.data(LineRole.IS_SAID) else "text"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, is_first: bool) -> None:
    """Paint what is below a cell: the chosen row with a bar at its beginning, and the line under each row.

    Args:
        painter: Open on a view.
        option: Of the cell.
        theme: The theme.
        is_first: Whether the cell is the first of its row.
    """
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    if is_chosen:
        painter.fillRect(rect, theme.colour("primary_soft"))
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("border"))
    if is_chosen and is_first:
        bar = QRect(rect.left(), rect.top(), BAR, rect.height() - 1)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(rect.right())
        painter.fillRect(bar, theme.colour("primary_ink"))


class LinesView(QTableView):
    """A table to read: rows of one height, columns which share the width."""

    def __init__(self, *, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make the view, without a model yet.

        Args:
            theme: The theme.
            accessible_name: What the table is of.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[int, ...] = ()
        self._delegate = LineDelegate(theme=theme, parent=self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(accessible_name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def share_width(self, shares: Sequence[int]) -> None:
        """Give each column its share of the width."""
        self._shares = tuple(shares)
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        model = self.model()
        if model is None or not self._shares:
            return
        room, total, taken = self.viewport().width(), sum(self._shares), 0
        for column, share in enumerate(self._shares):
            width = max(self._theme.px(NARROWEST), room * share // total)
            is_last = column == len(self._shares) - 1
            self.setColumnWidth(column, max(width, room - taken) if is_last else width)
            taken += width

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self._spread()


class LinesPane(QWidget):
    """A table with what narrows it down, or a sentence where there is nothing to show."""

    def __init__(
        self,
        sheet: Sheet,
        *,
        theme: Theme,
        accessible_name: str,
        empty: str,
        search: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the pane, without lines yet.

        Args:
            sheet: How lines are shown.
            theme: The theme.
            accessible_name: What the table is of.
            empty: What to say where there is not one line.
            search: What may be looked for.
            parent: As in Qt.
        """
        super().__init__(parent)
        self.model = LinesModel(sheet, self)
        self.view = LinesView(theme=theme, accessible_name=accessible_name)
        self.view.setModel(self.model)
        self.view.share_width([share for _, share in sheet.columns])
        self._empty = Label(empty, role="hint", wraps=True, vertical=Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(4, 12, 4, 0)
        self._signs = QComboBox()
        self._signs.setAccessibleName(self.tr("Show only"))
        self._signs.currentIndexChanged.connect(self._narrow)
        self._text = QLineEdit()
        self._text.setPlaceholderText(search or self.tr("Find a name, code or row"))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(self._narrow)
        self._found = Label(role="muted")
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text, 2)
        row.addWidget(self._signs, 1)
        row.addWidget(self._found, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._filters)
        whole.addWidget(self.view, 1)
        whole.addWidget(self._empty, 1)
        self.show_lines(())

    def show_lines(self, things: Sequence[Any]) -> None:
        """Show other lines, all of them."""
        self.model.show(things)
        self._offer_signs()
        self._text.blockSignals(True)
        self._text.clear()
        self._text.blockSignals(False)
        for widget in (self._filters, self.view):
            widget.setVisible(bool(things))
        self._empty.setVisible(not things)
        self._count()
        self.view.scrollToTop()

    def _offer_signs(self) -> None:
        signs = self.model.signs()
        self._signs.blockSignals(True)
        self._signs.clear()
        locale = self.locale()
        self._signs.addItem(self.tr("Everything"), None)
        for sign, count in signs.most_common():
            self._signs.addItem(f"{sign.said()} ({locale.toString(count)})", sign)
        self._signs.blockSignals(False)
        self._signs.setVisible(len(signs) > 1)

    @Slot()
    def _narrow(self) -> None:
        self.model.narrow(self._text.text(), self._signs.currentData())
        self._count()

    def _count(self) -> None:
        self._found.setText(self.tr("%Ln lines", "", self.model.rowCount()))
