"""Everybody on the list: search, narrow down, and choose one to be opened at the check-in.

It shows no money and changes nobody: whoever is chosen is told by `person_chosen`, and what is done with them
is for another screen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from smc_desk.ui.models.paged import PagedPeople, PeopleVerbs
from smc_desk.ui.people_table import PeopleTable
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Work

ALL = "all"


class PeopleScreen(QWidget):
    """Search field, filters, and the list.

    Signals:
        person_chosen: The id of somebody to be opened.
        bring_in_wanted: There is no list yet, and one is to be brought in.
    """

    person_chosen = Signal(str)
    bring_in_wanted = Signal()

    def __init__(
        self, *, work: Work, theme: Theme, verbs: PeopleVerbs, parent: QWidget | None = None
    ) -> None:
        """Make the screen; the list is asked for when it is first shown.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: Where the list comes from.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._model = PagedPeople(work=work, verbs=verbs, parent=self)
        self._model.watch(False)
        self._is_new = True
        self._chosen = ""
        self._scrolled = 0
        self._field = SearchField(theme=theme, placeholder=self.tr("Type a name, an organisation or a code"))
        self._filters = QButtonGroup(self)
        self._count = Label(role="muted", elides=True)
        self._table = PeopleTable(theme=theme)
        self._table.setAccessibleName(self.tr("People"))
        self._table.setModel(self._model)
        self._nobody = EmptyPage(
            theme=theme,
            icon="search",
            title=self.tr("Nobody found"),
            hint=self.tr("Type fewer letters, or choose another part of the list. Nobody was taken off it."),
            action=Action("everybody", self.tr("Show everybody"), icon="users"),
        )
        self._no_list = EmptyPage(
            theme=theme,
            icon="inbox",
            title=self.tr("Nobody is on the list yet"),
            hint=self.tr("Bring in the list of attendees first. A file from the portal will do."),
            action=Action("bring-in", self.tr("Bring in a list"), role="primary", icon="file-down"),
        )
        self._pages = QStackedWidget()
        for page in (self._table, self._nobody, self._no_list):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        self._table.fit()

    def take_focus(self) -> None:
        """Be ready for a name."""
        self._field.setFocus()
        self._field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed meanwhile."""
        super().showEvent(event)
        if self._is_new:
            self._search()
        self._model.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._model.watch(False)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(4)
        for name, text in self._filter_words():
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(name == ALL)
            button.setProperty("filter", name)
            self._filters.addButton(button)
            filters.addWidget(button)
        filters.addStretch(1)
        filters.addWidget(self._count)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._field)
        whole.addLayout(filters)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._search)
        self._field.stepped.connect(self._step)
        self._field.submitted.connect(self._open_current)
        self._filters.buttonClicked.connect(self._search)
        self._table.row_chosen.connect(self._open)
        self._table.typed.connect(self._type)
        self._table.left.connect(self.take_focus)
        self._nobody.button.clicked.connect(self._show_everybody)
        self._no_list.button.clicked.connect(self.bring_in_wanted)
        self._model.listed.connect(self._show_list)
        self._model.modelAboutToBeReset.connect(self._remember)

    def _filter_words(self) -> Sequence[tuple[str, str]]:
        return (
            (ALL, self.tr("Everybody")),
            ("expected", self.tr("Expected")),
            ("inside", self.tr("Inside")),
            ("unprinted", self.tr("Without a badge")),
            ("problems", self.tr("To look into")),
        )

    def _filter(self) -> str:
        button = self._filters.checkedButton()
        return ALL if button is None else str(button.property("filter"))

    @Slot()
    def _search(self) -> None:
        self._is_new = True
        self._model.search(self._field.text(), self._filter())

    @Slot()
    def _remember(self) -> None:
        index = self._table.currentIndex()
        self._chosen = self._model.id_at(index.row()) if index.isValid() else ""
        self._scrolled = self._table.verticalScrollBar().value()

    @Slot(int)
    def _show_list(self, count: int) -> None:
        is_narrowed = bool(self._field.text()) or self._filter() != ALL
        self._count.setText(
            self.tr("%Ln found", "people", count)
            if is_narrowed
            else self.tr("%Ln on the list", "people", count)
        )
        self._count.setVisible(count > 0)
        if not count:
            self._pages.setCurrentWidget(self._nobody if is_narrowed else self._no_list)
            return
        self._pages.setCurrentWidget(self._table)
        self._keep_place()

    def _keep_place(self) -> None:
        """After a search, the best answer; after a mere change, whoever was chosen before it."""
        is_new, self._is_new = self._is_new, False
        if is_new:
            self._table.scrollToTop()
            row = 0 if self._field.text() else None
        elif self._table.currentIndex().isValid():
            return
        else:
            row = self._model.row_of(self._chosen)
        if row is None:
            self._table.clearSelection()
            self._table.setCurrentIndex(QModelIndex())
        else:
            self._table.setCurrentIndex(self._model.index(row, 0))
        if not is_new:
            self._table.verticalScrollBar().setValue(self._scrolled)

    @Slot(int)
    def _step(self, step: int) -> None:
        last = self._model.rowCount() - 1
        if last < 0:
            return
        index = self._table.currentIndex()
        row = min(max(index.row() + step, 0), last) if index.isValid() else 0
        self._table.setCurrentIndex(self._model.index(row, 0))

    @Slot()
    def _open_current(self) -> None:
        index = self._table.currentIndex()
        if index.isValid() and self._pages.currentWidget() is self._table:
            self._open(index.row())

    @Slot(int)
    def _open(self, row: int) -> None:
        self.person_chosen.emit(self._model.id_at(row))

    @Slot(str)
    def _type(self, letter: str) -> None:
        self._field.setFocus()
        self._field.insert(letter)

    @Slot()
    def _show_everybody(self) -> None:
        self._filters.buttons()[0].setChecked(True)
        self._field.clear()
        self._search()
        self._field.setFocus()
