"""The table of people: how a row is painted, which columns there is room for, and what its keys do.

It shows what `PagedPeople` tells and asks for nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smc_desk.ui.models.paged import Column
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import leading
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole
from smc_desk.ui.widgets.pill import paint_pill, pill_size

WIDTHS = {Column.CATEGORY: 170, Column.DAYS: 120, Column.STATUS: 170, Column.BADGES: 96}
"""At scale 1; what is left belongs to the name."""
GIVEN_UP = (Column.BADGES, Column.DAYS, Column.CATEGORY)
"""Columns which make room for the name in a narrow window, the first one first."""
NAME_ROOM = 360
"""What a name has at least, at scale 1, before a column is given up."""
EDGE = 8
SHAPES = {Tone.SUCCESS: "circle-check", Tone.WARNING: "triangle-alert", Tone.DANGER: "ban"}


class PeopleDelegate(QStyledItemDelegate):
    """Paints a row as one: the name as in every list, plain cells, and the state of today as a pill."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = PersonDelegate(theme=theme, parent=self)

    def row_height(self) -> int:
        """Of a name with its second line."""
        return self._names.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        self._paint_ground(painter, rect, option.state, direction, is_first=index.column() == Column.NAME)
        if index.column() == Column.NAME:
            plain = QStyleOptionViewItem(option)
            plain.state = QStyle.StateFlag.State_Enabled
            self._names.paint(painter, plain, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if index.column() == Column.STATUS and text:
            self._paint_state(painter, rect, text, Tone(index.data(PersonRole.TONE)), direction)
        else:
            room = rect.adjusted(EDGE, 0, -EDGE, 0)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setPen(self._theme.colour("text"))
            painter.setFont(option.font)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, leading(direction) | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show all of a cell as its tool tip: it may be elided."""
        return self._names.helpEvent(event, view, option, index)

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        state: QStyle.StateFlag,
        direction: Qt.LayoutDirection,
        *,
        is_first: bool,
    ) -> None:
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, self._theme.colour("primary_soft"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._theme.colour("border"))
        if is_chosen and is_first:
            bar = QRect(rect.left(), rect.top(), 4, rect.height() - 1)
            if direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, self._theme.colour("primary_ink"))

    def _paint_state(
        self, painter: QPainter, rect: QRect, text: str, tone: Tone, direction: Qt.LayoutDirection
    ) -> None:
        icon = SHAPES.get(tone, "")
        wanted = pill_size(self._theme, text, icon)
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        pill = QRect(0, 0, min(wanted.width(), rect.width() - 2 * EDGE), wanted.height())
        pill.moveCenter(rect.center())
        if is_mirrored:
            pill.moveRight(rect.right() - EDGE)
        else:
            pill.moveLeft(rect.left() + EDGE)
        roles = (f"{tone}_soft", f"{tone}_ink")
        paint_pill(painter, pill, self._theme, text, roles, icon=icon, is_mirrored=is_mirrored)


class PeopleTable(QTableView):
    """Rows of people: Return and a double click choose one, and letters go on searching.

    Signals:
        row_chosen: To be opened.
        typed: A letter, for the search field.
        left: Escape.
    """

    row_chosen = Signal(int)
    typed = Signal(str)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delegate = PeopleDelegate(theme=theme, parent=self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._choose)
        theme.changed.connect(self.fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses the current row, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would ask the model for every row; the search field knows better."""
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room anew."""
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give each column its width; where a name would not fit, columns are given up."""
        if self.model() is None:
            return
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        shown = {column: self._theme.px(width) for column, width in WIDTHS.items()}
        for column in GIVEN_UP:
            if self.viewport().width() - sum(shown.values()) < self._theme.px(NAME_ROOM):
                del shown[column]
        for column in WIDTHS:
            self.setColumnHidden(column, column not in shown)
        for column, width in shown.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.NAME, max(self.viewport().width() - sum(shown.values()), 1))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(index.row())
