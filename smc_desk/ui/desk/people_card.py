"""A card with people, walked by keys pressed elsewhere: the focus stays in the search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from smc_desk.ui.desk.announce import announce
from smc_desk.ui.desk.lines import Line, LinesModel
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.person_delegate import PersonDelegate, PersonRole


class PeopleCard(Card):
    """Heading, a hint, people; one of them may be marked.

    Signals:
        chosen: The id of a person who was clicked.
    """

    chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card, empty.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(holds_rows=True, parent=parent)
        self._heading = Label(role="title")
        self._hint = Label(role="small", wraps=True)
        self._empty = Label(role="muted", wraps=True, vertical=Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(8, 4, 8, 0)
        self._hint.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._hint)
        self.head.addLayout(words, 1)
        self._model = LinesModel(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(PersonDelegate(theme=theme, parent=self._view))
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not a stop of the Tab key: the search field walks it, and letters typed go on into the field.
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.clicked.connect(self._choose)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._view, 1)
        self._view.selectionModel().currentChanged.connect(self._mark_changed)
        self.show_lines(())

    @property
    def lines(self) -> tuple[Line, ...]:
        """The people, first to last."""
        return self._model.lines

    @property
    def current(self) -> str:
        """The id of the marked person, "" for none."""
        index = self._view.currentIndex()
        return str(index.data(PersonRole.KEY)) if index.isValid() else ""

    def set_heading(self, text: str) -> None:
        """Name the list."""
        self._heading.setText(text)
        self._view.setAccessibleName(text)
        self.setAccessibleName(text)

    def set_hint(self, text: str) -> None:
        """Say something below the heading; "" for nothing."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_empty(self, text: str) -> None:
        """What to say where there is nobody."""
        self._empty.setText(text)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other people; whoever is marked stays marked."""
        marked = self.current
        self._model.show_lines(lines)
        self._empty.setVisible(not lines)
        self._view.setVisible(bool(lines))
        if marked:
            self._mark(next((at for at, line in enumerate(lines) if line.id == marked), -1))

    def clear(self) -> None:
        """Show nobody, and remember nobody."""
        self._model.show_lines(())
        self._empty.hide()

    def step(self, by: int) -> None:
        """Mark another person, and say who it is."""
        count = len(self._model.lines)
        if not count:
            return
        at = self._view.currentIndex().row()
        self._mark(max(0, min(count - 1, at + by if at >= 0 else (0 if by > 0 else count - 1))))
        announce(self._view, self._model.lines[self._view.currentIndex().row()].spoken)

    def unmark(self) -> None:
        """Mark nobody."""
        self._mark(-1)

    def _mark(self, row: int) -> None:
        self._view.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        if row < 0:
            self._view.clearSelection()

    def show_marked(self, line: Line | None) -> None:
        """Called whenever another person is marked, or nobody."""

    @Slot(QModelIndex)
    def _mark_changed(self, index: QModelIndex) -> None:
        self.show_marked(self._model.lines[index.row()] if index.isValid() else None)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(PersonRole.KEY)))
