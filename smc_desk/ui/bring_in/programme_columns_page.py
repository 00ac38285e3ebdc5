"""What the columns of a list mean that is a programme: guessed, and corrected by a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smc_desk.domain.programme_columns import ProgrammeColumn, guess_columns
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.words import seen, short_name
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

WORDS: Mapping[ProgrammeColumn, str] = {
    ProgrammeColumn.TITLE: QT_TRANSLATE_NOOP("ProgrammeColumns", "Title"),
    ProgrammeColumn.DATE: QT_TRANSLATE_NOOP("ProgrammeColumns", "Date"),
    ProgrammeColumn.START: QT_TRANSLATE_NOOP("ProgrammeColumns", "Begins"),
    ProgrammeColumn.END: QT_TRANSLATE_NOOP("ProgrammeColumns", "Ends"),
    ProgrammeColumn.DURATION: QT_TRANSLATE_NOOP("ProgrammeColumns", "Minutes"),
    ProgrammeColumn.ROOM: QT_TRANSLATE_NOOP("ProgrammeColumns", "Room"),
    ProgrammeColumn.SPEAKERS: QT_TRANSLATE_NOOP("ProgrammeColumns", "Speakers"),
    ProgrammeColumn.CHAIRS: QT_TRANSLATE_NOOP("ProgrammeColumns", "Chairs"),
    ProgrammeColumn.SESSION: QT_TRANSLATE_NOOP("ProgrammeColumns", "Session"),
    ProgrammeColumn.TRACK: QT_TRANSLATE_NOOP("ProgrammeColumns", "Track"),
    ProgrammeColumn.KIND: QT_TRANSLATE_NOOP("ProgrammeColumns", "Kind"),
    ProgrammeColumn.LANGUAGE: QT_TRANSLATE_NOOP("ProgrammeColumns", "Language"),
    ProgrammeColumn.CODE: QT_TRANSLATE_NOOP("ProgrammeColumns", "Code"),
    ProgrammeColumn.GUID: QT_TRANSLATE_NOOP("ProgrammeColumns", "Lasting number"),
    ProgrammeColumn.STATE: QT_TRANSLATE_NOOP("ProgrammeColumns", "Takes place"),
}
NEEDED = (ProgrammeColumn.TITLE, ProgrammeColumn.START)
SAMPLES = 3


class ProgrammeColumnsPage(QWidget):
    """One field for each thing a programme has; title and beginning are needed.

    Signals:
        confirmed: The columns are right.
        cancelled: Leave everything as it is.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a file yet."""
        super().__init__(parent)
        self._table = Table((), ())
        self._file = Label(role="title", elides=True)
        self._say = Label(role="muted", wraps=True)
        self._fields: dict[ProgrammeColumn, QComboBox] = {}
        self._samples: dict[ProgrammeColumn, Label] = {}
        self._next = ActionButton(
            Action("next", self.tr("Read the programme"), role="primary", icon="list-checks"),
            theme=theme,
            is_large=True,
        )
        self._next.clicked.connect(self.confirmed)
        self._cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Our name of a column → its header, "" for none."""
        return tuple((c.value, field.currentData() or "") for c, field in self._fields.items())

    def show_table(self, name: str, table: Table, columns: Mapping[str, str]) -> None:
        """Show the columns of a file.

        Args:
            name: Of the file.
            table: What is in it.
            columns: What was chosen for a former one.
        """
        self._table = table
        self._file.setText(short_name(name))
        guessed = guess_columns(table.headers, columns)
        for column, field in self._fields.items():
            field.blockSignals(True)
            field.clear()
            field.addItem(self.tr("Not in the list"), "")
            for header in table.headers:
                field.addItem(seen(header), header)
            field.setCurrentIndex(1 + guessed[column] if column in guessed else 0)
            field.blockSignals(False)
        self._look()

    def take_focus(self) -> None:
        """Put the focus on the first field that is needed, or on the large button."""
        lacking = [field for column, field in self._fields.items() if self._lacks(column)]
        (lacking[0] if lacking else self._next).setFocus()

    def _lacks(self, column: ProgrammeColumn) -> bool:
        return column in NEEDED and not self._fields[column].currentData()

    @Slot()
    def _look(self) -> None:
        """Show what each column holds, and let nobody go on without title and beginning."""
        for column, field in self._fields.items():
            index = field.currentIndex() - 1
            cells = [row[index] for row in self._table.rows[:50] if 0 <= index < len(row)]
            shown = [seen(cell) for cell in dict.fromkeys(filter(None, map(str.strip, cells)))]
            self._samples[column].setText(self.locale().createSeparatedList(shown[:SAMPLES]))
        is_ready = not any(map(self._lacks, NEEDED))
        self._next.setEnabled(is_ready)
        self._say.setText(
            self.tr("Nothing is written yet.")
            if is_ready
            else self.tr("Choose the columns with the titles and with the beginnings to go on.")
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for row, column in enumerate(ProgrammeColumn):
            word = QCoreApplication.translate("ProgrammeColumns", WORDS[column])
            label, field = Label(word, role="strong"), QComboBox()
            label.setBuddy(field)
            field.setAccessibleName(word)
            field.currentIndexChanged.connect(self._look)
            sample = Label(role="muted", elides=True)
            self._fields[column], self._samples[column] = field, sample
            for at, widget in enumerate((label, field, sample)):
                grid.addWidget(widget, row, at)
        card = Card(title=self.tr("What the columns mean"))
        card.body.addSpacing(6)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._cancel)
        foot.addWidget(self._say, 1)
        foot.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._file)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
