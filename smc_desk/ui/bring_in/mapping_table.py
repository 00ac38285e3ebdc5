"""The table in which a person says what the columns of a file mean; each row holds a field to choose in."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smc_desk.domain.mapping import Column
from smc_desk.ui.bring_in.lines import LinesView, paint_ground
from smc_desk.ui.bring_in.mapping_model import MappingModel, Part
from smc_desk.ui.bring_in.words import column_word, seen
from smc_desk.ui.theme import Text, Theme
from smc_desk.ui.widgets.label import leading

ROW = 52
EDGE = 6
PADDING = 12
ICON = 16
LARGE_TEXT = 1.5
SHOWN = 14
"""Choices seen at once."""
Index = QModelIndex | QPersistentModelIndex


class MappingTable(LinesView):
    """The columns of a file; Return, Space or a click opens the choices of a row."""

    def __init__(self, *, theme: Theme, model: MappingModel, parent: QWidget | None = None) -> None:
        """Make the table.

        Args:
            theme: The theme.
            model: The columns.
            parent: As in Qt.
        """
        super().__init__(theme=theme, accessible_name="", parent=parent)
        self.setAccessibleName(self.tr("Columns of your file"))
        self.setModel(model)
        self._meanings = MeaningDelegate(model, theme=theme, parent=self)
        self.setItemDelegateForColumn(Part.MEANS, self._meanings)
        self.setMouseTracking(True)
        self.clicked.connect(self._open_clicked)
        self.activated.connect(self._open)
        theme.changed.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choices also by the keys which open fields elsewhere."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open_clicked(self, index: QModelIndex) -> None:
        if index.column() == Part.MEANS:
            self._open(index)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            place = index.siblingAtColumn(Part.MEANS)
            self.setCurrentIndex(place)
            self.edit(place)

    @Slot()
    def _grow(self) -> None:
        # Large text: the choice must be read whole, the values need not.
        self.share_width((26, 42, 32) if self._theme.scale < LARGE_TEXT else (28, 26, 46))
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))


class Choices(QComboBox):
    """All that a column can mean, opened at once."""

    def showEvent(self, event: QShowEvent) -> None:
        """Open as soon as it stands in its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self.showPopup)


class MeaningDelegate(QStyledItemDelegate):
    """Paints a meaning as a field with an arrow, and lets it be chosen."""

    def __init__(self, model: MappingModel, *, theme: Theme, parent: QObject | None = None) -> None:
        """Make the delegate.

        Args:
            model: What is chosen in.
            theme: The theme.
            parent: As in Qt; the view does not keep it.
        """
        super().__init__(parent)
        self._model, self._theme = model, theme

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the field with all choices; those taken say by which column."""
        choices = Choices(parent)
        choices.setMaxVisibleItems(SHOWN)
        header = str(index.sibling(index.row(), Part.HEADER).data())
        choices.setAccessibleName(self.tr("What {header} comes in as").replace("{header}", header))
        choices.addItem(self.tr("Not used, but kept"), None)
        for column in Column:
            holder = self._model.holder(column)
            word = column_word(column)
            if holder and self._model.mapping.index(column) != index.row():
                taken = self.tr("{meaning} – now {header}").replace("{meaning}", word)
                word = taken.replace("{header}", seen(holder))
            choices.addItem(word, column)
        choices.activated.connect(self._take)
        return choices

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the present meaning."""
        assert isinstance(editor, QComboBox)
        column = index.data(Qt.ItemDataRole.EditRole)
        editor.setCurrentIndex(0 if column is None else 1 + list(Column).index(column))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the choice over."""
        assert isinstance(editor, QComboBox)
        assert isinstance(model, MappingModel)
        model.correct(index.row(), editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Put the field exactly where it is painted."""
        editor.setGeometry(self._field(option.rect))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the field."""
        theme = self._theme
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        rect: QRect = option.rect
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        is_used = index.data(Qt.ItemDataRole.EditRole) is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme, is_first=False)
        field = self._field(rect)
        has_focus = is_current and bool(state & QStyle.StateFlag.State_Active)
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("focus" if has_focus else "line"), 2 if has_focus else 1))
        painter.drawRoundedRect(field.toRectF().adjusted(1, 1, -1, -1), 8, 8)
        side = theme.px(ICON)
        inner = field.adjusted(PADDING, 0, -PADDING, 0)
        mark = QRect(inner.left(), field.center().y() - side // 2, side, side)
        if direction == Qt.LayoutDirection.RightToLeft:
            inner.setLeft(mark.right() + 1 + EDGE)
        else:
            mark.moveRight(inner.right())
            inner.setRight(mark.left() - 1 - EDGE)
        painter.drawPixmap(
            mark, theme.pixmap("chevron-down", "muted", ICON, painter.device().devicePixelRatio())
        )
        font = theme.font(Text.BODY, QFont.Weight.DemiBold if is_used else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if is_used else "muted"))
        said = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, flags, said)
        painter.restore()

    def _field(self, rect: QRect) -> QRect:
        return rect.adjusted(0, EDGE - 1, -EDGE, -EDGE)

    @Slot()
    def _take(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
