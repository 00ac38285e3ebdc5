"""The columns of a file as a table: header, some values, and what each column comes in as.

The mapping itself does not change (`Mapping.corrected` makes another); this model keeps the present one.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smc_desk.domain.mapping import Column, Mapping
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.fields import HIDDEN, Hidden
from smc_desk.ui.bring_in.lines import LineRole
from smc_desk.ui.bring_in.words import Said, column_word, isolated, seen

SAMPLES = 3
LOOKED_AT = 200
"""Rows in which values are looked for: the first rows of a column may be blank."""
LONGEST_SAMPLE = 40
Index = QModelIndex | QPersistentModelIndex


class Part(IntEnum):
    """The columns of the table."""

    HEADER = 0
    SAMPLES = 1
    MEANS = 2


class MappingModel(QAbstractTableModel):
    """One row for each column of the file.

    Signals:
        corrected: A person changed what a column means.
    """

    corrected = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Be empty until `show`."""
        super().__init__(parent)
        self._table = Table((), ())
        self._mapping = Mapping(())
        self._hidden = Hidden((), self._mapping)
        self._samples: list[tuple[str, ...]] = []

    @property
    def mapping(self) -> Mapping:
        """What the columns mean now."""
        return self._mapping

    @property
    def hidden(self) -> Hidden:
        """What of the file is not shown."""
        return self._hidden

    def show(self, table: Table, mapping: Mapping) -> None:
        """Show the columns of a file."""
        self.beginResetModel()
        self._table = table
        self._samples = [tuple(islice(_values(table, i), SAMPLES)) for i in range(len(table.headers))]
        self._put(mapping)
        self.endResetModel()

    def correct(self, row: int, column: Column | None) -> None:
        """Let a column of the file mean something else, or nothing; what meant that before loses it."""
        former = self._mapping.column(row)
        if column is former:
            return
        if column is not None:
            self._put(self._mapping.corrected(column, row))
        elif former is not None:
            self._put(self._mapping.corrected(former, None))
        last = self.index(self.rowCount() - 1, Part.MEANS)
        self.dataChanged.emit(self.index(0, Part.SAMPLES), last)
        self.corrected.emit()

    def holder(self, column: Column) -> str:
        """The header which a meaning belongs to now, or ""."""
        index = self._mapping.index(column)
        return "" if index is None else self._table.headers[index]

    def rowCount(self, parent: Index | None = None) -> int:
        """As in Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._table.headers)

    def columnCount(self, parent: Index | None = None) -> int:
        """As in Qt."""
        return 0 if parent is not None and parent.isValid() else len(Part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what a column means can be changed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Part.MEANS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The texts; a column which means nothing says that it is kept."""
        if not index.isValid():
            return None
        column = self._mapping.column(index.row())
        if role == Qt.ItemDataRole.EditRole:
            return column
        text = self._text(index.row(), Part(index.column()), column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == LineRole.IS_SAID:
            return isinstance(text, Said)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a correction."""
        if role != Qt.ItemDataRole.EditRole or index.column() != Part.MEANS:
            return False
        self.correct(index.row(), value)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Column of your file"), self.tr("First values"), self.tr("Comes in as"))[section]
        return super().headerData(section, orientation, role)

    def _text(self, row: int, part: Part, column: Column | None) -> str:
        if part is Part.HEADER:
            header = self._table.headers[row]
            return seen(header) if header.strip() else Said(self.tr("(no heading)"))
        if part is Part.SAMPLES:
            samples = self._samples[row]
            if not samples:
                return Said(self.tr("(empty)"))
            if self._hidden.hides_column(row):
                return Said(self.tr("{dots} hidden on purpose").replace("{dots}", HIDDEN))
            return " · ".join(samples)
        return self.tr("Not used, but kept") if column is None else column_word(column)

    def _put(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self._hidden = Hidden(self._table.headers, mapping)


def _values(table: Table, column: int) -> Iterator[str]:
    """Different values of a column, ready to be shown."""
    met: set[str] = set()
    for row in islice(table.rows, LOOKED_AT):
        text = row[column].strip() if column < len(row) else ""
        if text and text not in met:
            met.add(text)
            short = text if len(text) <= LONGEST_SAMPLE else f"{text[: LONGEST_SAMPLE - 1]}…"
            yield isolated(" ".join(short.split()))
