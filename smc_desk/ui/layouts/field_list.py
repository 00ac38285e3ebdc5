"""The fields of one side of a layout, and what may be added to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from smc_desk.domain.badge_drafts import addable
from smc_desk.domain.badge_layouts import Layout, Show, Side
from smc_desk.ui.layouts.focus_ring import FocusRing
from smc_desk.ui.layouts.words import field_word, show_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton

BADGE = -1
"""Stands for the badge itself."""


class _Rows(QListWidget):
    """The list; Delete takes the chosen field away."""

    removed = Signal()

    def sizeHint(self) -> QSize:
        """The buttons below it may need more."""
        return QSize(180, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, or what lists do."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FieldList(QWidget):
    """The badge itself, then its fields.

    Signals:
        chosen: The number of a field, or `BADGE`.
        added: What is to be shown as well.
        removed: The chosen field is to go.
    """

    chosen = Signal(int)
    added = Signal(object)
    removed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the list, empty."""
        super().__init__(parent)
        self._theme = theme
        self._rows = _Rows()
        self._rows.setAccessibleName(self.tr("On the badge"))
        self._rows.setItemDelegate(FocusRing(theme=theme, parent=self))
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = ActionButton(Action("add", self.tr("Add"), icon="plus"), theme=theme)
        self._remove = ActionButton(Action("remove", self.tr("Remove"), icon="minus"), theme=theme)
        self._menu = QMenu(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add, 1)
        buttons.addWidget(self._remove, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._rows, 1)
        column.addLayout(buttons)
        self._rows.currentRowChanged.connect(self._choose)
        self._rows.removed.connect(self.removed)
        self._add.clicked.connect(self._open)
        self._remove.clicked.connect(self.removed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def take_focus(self) -> None:
        """Go to the list."""
        self._rows.setFocus()

    def show_fields(self, layout: Layout, side: Side, number: int, faulty: frozenset[int]) -> None:
        """Show the fields of a side; nothing is told.

        Args:
            layout: Whose.
            side: Which.
            number: Of the chosen one, or `BADGE`.
            faulty: Numbers of those with which something is wrong.
        """
        shown = {id(one) for one in layout.of_side(side)}
        numbers = [BADGE, *(n for n, one in enumerate(layout.fields) if id(one) in shown)]
        was_blocked = self._rows.blockSignals(True)
        while self._rows.count() > len(numbers):
            self._rows.takeItem(self._rows.count() - 1)
        while self._rows.count() < len(numbers):
            self._rows.addItem(QListWidgetItem())
        for row, each in enumerate(numbers):
            self._fill(self._rows.item(row), layout, each, each in faulty)
        self._rows.setCurrentRow(numbers.index(number) if number in numbers else 0)
        self._rows.blockSignals(was_blocked)
        self._remove.setEnabled(number != BADGE)
        self._fill_menu(addable(layout, side))

    def _fill(self, item: QListWidgetItem, layout: Layout, number: int, is_faulty: bool) -> None:
        item.setData(Qt.ItemDataRole.UserRole, number)
        item.setSizeHint(QSize(0, self._theme.px(30)))
        if number == BADGE:
            item.setText(self.tr("The badge itself"))
            item.setIcon(self._theme.icon("id-card", "muted", 16))
            return
        word = field_word(layout, number)
        field = layout.fields[number]
        is_under = field.box is None and field.under is not None
        item.setText(f"\u2003{word}" if is_under else word)
        icon, role = ("triangle-alert", "danger_ink") if is_faulty else ("maximize", "muted")
        item.setIcon(QIcon(self._nothing) if is_under and not is_faulty else self._theme.icon(icon, role, 16))
        said = self.tr("{what}, to be looked at").replace("{what}", word) if is_faulty else word
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _fill_menu(self, shows: tuple[Show, ...]) -> None:
        if [action.data() for action in self._menu.actions()] != [show.value for show in shows]:
            self._menu.clear()
            for show in shows:
                action = self._menu.addAction(show_word(show))
                action.setData(show.value)
                action.triggered.connect(partial(self.added.emit, show))

    @Slot(int)
    def _choose(self, row: int) -> None:
        item = self._rows.item(row)
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height())))

    @Slot()
    def _restyle(self) -> None:
        self._rows.setMinimumHeight(64)
        side = self._theme.px(16)
        self._rows.setIconSize(QSize(side, side))
        self._nothing = QPixmap(side, side)
        self._nothing.fill(Qt.GlobalColor.transparent)
