"""The list of badges to look at first; Return or a double click tells whom to open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.people import PersonRow
from smc_desk.ui.badges.words import DoubtLine
from smc_desk.ui.bring_in.lines import LinesModel, LinesView, Sheet
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label

SHARES = (48, 52)
LOWEST = 180
"""Of the list, at scale 1."""
Doubts = Sequence[tuple[PersonRow, tuple[BadgeDoubt, ...]]]


class DoubtsTable(LinesView):
    """Lines of doubts.

    Signals:
        line_chosen: The row of the one to be opened.
    """

    line_chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the table, without a model yet."""
        super().__init__(theme=theme, accessible_name="", parent=parent)
        self.setAccessibleName(self.tr("Badges to look at first"))
        self.doubleClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the current line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.line_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.line_chosen.emit(index.row())


class DoubtsPage(QWidget):
    """How many badges to look at, and which.

    Signals:
        person_chosen: The id of somebody to be opened.
    """

    person_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[DoubtLine, ...] = ()
        self._title = Label(role="title", wraps=True)
        hint = Label(
            self.tr("Enter opens the person. Correct the name there, then check again."),
            role="muted",
            wraps=True,
        )
        self._model = LinesModel(_sheet(), self)
        self._table = DoubtsTable(theme=theme)
        self._table.setModel(self._model)
        self._table.share_width(SHARES)
        self._table.line_chosen.connect(self._choose)
        self.setFocusProxy(self._table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._title)
        whole.addWidget(hint)
        whole.addSpacing(6)
        whole.addWidget(self._table, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_doubts(self, doubts: Doubts) -> str:
        """Show other doubts.

        Returns:
            How many people they are about, in words.
        """
        self._lines = tuple(DoubtLine(person, doubt) for person, found in doubts for doubt in found)
        self._model.show(self._lines)
        title = self.tr("%Ln badges to look at first", "", len(doubts))
        self._title.setText(title)
        self._table.setCurrentIndex(self._model.index(0, 0))
        return title

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.person_chosen.emit(self._lines[row].person.id)

    @Slot()
    def _restyle(self) -> None:
        self._table.setMinimumHeight(self._theme.px(LOWEST))


def _sheet() -> Sheet:
    translate = QCoreApplication.translate
    return Sheet(
        columns=((translate("Badges", "Name"), SHARES[0]), (translate("Badges", "What is wrong"), SHARES[1])),
        cells=lambda line: (line.name(), line.sentence()),
        searched=DoubtLine.name,
        sign=DoubtLine.sign,
    )
