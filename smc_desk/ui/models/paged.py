"""The list of people for a table view: all ids at once, their rows by the page as they come into sight.

`data()` never waits: a row which is not there yet is a placeholder, and its page is asked for once. It knows
no store, and no more than `PersonRow` of a person: money is not in it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from smc_desk.domain.changes import Changes
from smc_desk.domain.people import PersonRow, RegistrationStatus, Settlement
from smc_desk.ui.texts import category_word, days_text, status_word, time_text
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.person_delegate import PersonRole
from smc_desk.ui.work import Lane, Work

PAGE = 200
KEPT_ROWS = 12 * PAGE
"""Rows kept at most, those not looked at for longest given up first; a screen shows some twenty."""
WANTED_PAGES = 4
"""Pages which may wait to be asked for; those scrolled past long ago are given up."""
PLACEHOLDER = "…"
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What a table of people shows of each."""

    NAME = 0
    CATEGORY = 1
    DAYS = 2
    STATUS = 3
    BADGES = 4


@dataclass(frozen=True, slots=True)
class PeopleVerbs:
    """Where the list comes from.

    Attributes:
        list_ids: The ids for a searched text and a filter.
        rows_of: The rows of some ids, in that order; those of people who are gone may be missing.
    """

    list_ids: Callable[[str, str], list[str]]
    rows_of: Callable[[list[str]], list[PersonRow]]


class PagedPeople(QAbstractTableModel):
    """Any number of people in little memory.

    Signals:
        listed: The ids have come, and how many.
    """

    listed = Signal(int)

    def __init__(self, *, work: Work, verbs: PeopleVerbs, parent: QObject | None = None) -> None:
        """Be empty until `search`."""
        super().__init__(parent)
        self._work, self._verbs = work, verbs
        self._asked = ("", "all")
        self._ids: list[str] = []
        # None is somebody who was gone when their row was asked for.
        self._rows: OrderedDict[str, PersonRow | None] = OrderedDict()
        self._stale: set[str] = set()
        self._wanted: list[int] = []
        self._coming: set[str] | None = None
        self._is_watching = True
        self._missed = Changes.none()
        # The view asks in the midst of its painting; what it lacks is fetched after that.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)
        work.changed.connect(self._look_again)
        work.failed.connect(self._give_up)

    def search(self, text: str, filter_by: str = "all") -> None:
        """List those whom a text may mean; of several searches only the newest is answered."""
        self._asked = (text, filter_by)
        self._list()

    def watch(self, is_watching: bool) -> None:
        """Follow changes, or only note them while nobody looks."""
        self._is_watching = is_watching
        if is_watching and self._missed:
            missed, self._missed = self._missed, Changes.none()
            self._look_again(missed)

    def id_at(self, row: int) -> str:
        """Who is in a row."""
        return self._ids[row]

    def row_of(self, person: str) -> int | None:
        """In which row somebody is, or None."""
        return self._ids.index(person) if person in self._ids else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — as in Qt
        """One row for each person."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — as in Qt
        """One for each `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a column shows."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.CATEGORY: self.tr("Category"),
            Column.DAYS: self.tr("Ticket for"),
            Column.STATUS: self.tr("Today"),
            Column.BADGES: self.tr("Badge"),
        }.get(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known now; what is not is on its way."""
        if not index.isValid():
            return None
        person = self._ids[index.row()]
        if role == PersonRole.KEY:
            return person
        row = self._row(index.row())
        column = Column(index.column())
        if row is None:
            is_name = column is Column.NAME and role == Qt.ItemDataRole.DisplayRole
            return PLACEHOLDER if is_name else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            about = self._detail(row) if column is Column.NAME else ""
            return ", ".join(part for part in (self._text(row, column), about) if part)
        if role == PersonRole.DETAIL and column is Column.NAME:
            return self._detail(row)
        if role == PersonRole.TONE and column is Column.STATUS:
            return _tone(row)
        return None

    def _text(self, row: PersonRow, column: Column) -> str:
        match column:
            case Column.NAME:
                return row.name
            case Column.CATEGORY:
                return category_word(row.category, row.category_text)
            case Column.DAYS:
                return days_text(row.valid_days)
            case Column.STATUS:
                return self._status(row)
            case Column.BADGES:
                return self.tr("%n made", "badges of one person", row.badges) if row.badges else ""

    def _status(self, row: PersonRow) -> str:
        if row.in_at is not None:
            return self.tr("In since {time}").replace("{time}", time_text(row.in_at))
        if row.status is not RegistrationStatus.CONFIRMED:
            return status_word(row.status)
        # Whatever is open is settled there, and what it is stays between them.
        return self.tr("To the help desk") if row.settlement is Settlement.OPEN else self.tr("Expected")

    @staticmethod
    def _detail(row: PersonRow) -> str:
        spelling = row.latin_name if row.latin_name != row.name else ""
        return " · ".join(part for part in (spelling, row.pronouns, row.organisation) if part)

    def _row(self, at: int) -> PersonRow | None:
        person = self._ids[at]
        is_known = person in self._rows
        if not is_known or person in self._stale:
            self._want(at // PAGE)
        if not is_known:
            return None
        self._rows.move_to_end(person)
        return self._rows[person]

    def _want(self, page: int) -> None:
        if page not in self._wanted:
            self._wanted = [*self._wanted, page][-WANTED_PAGES:]
            self._soon.start()

    @Slot()
    def _fetch(self) -> None:
        """Ask for one page at a time, the one wanted last first: that is the one in sight."""
        while self._coming is None and self._wanted:
            page = self._wanted.pop()
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            if all(person in self._rows and person not in self._stale for person in ids):
                continue
            self._coming = set(ids)
            self._work.run(self, partial(self._verbs.rows_of, ids), partial(self._put, ids), lane=Lane.QUERY)

    def _put(self, ids: list[str], rows: list[PersonRow]) -> None:
        found = {row.id: row for row in rows}
        for person in ids:
            self._rows[person] = found.get(person)
            self._rows.move_to_end(person)
        # Who changed while the page was on its way is not among those which came.
        self._stale -= self._coming or set()
        self._coming = None
        while len(self._rows) > KEPT_ROWS:
            self._stale.discard(self._rows.popitem(last=False)[0])
        self._repaint()
        self._soon.start()

    @Slot(object)
    def _give_up(self, _error: Exception) -> None:
        """A page which failed is asked for again when it is next in sight, and not before."""
        self._coming = None
        self._wanted.clear()

    def _repaint(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if not changes.people and not changes.everything:
            return
        if not self._is_watching:
            self._missed |= changes
            return
        changed = set(self._ids) if changes.everything else changes.people
        self._stale |= changed & (self._rows.keys() | (self._coming or set()))
        self._coming = None if self._coming is None else self._coming - changed
        self._list()

    def _list(self) -> None:
        self._work.run(
            self,
            partial(self._verbs.list_ids, *self._asked),
            self._show_ids,
            lane=Lane.QUERY,
            newest_of="people",
        )

    def _show_ids(self, ids: list[str]) -> None:
        if ids == self._ids:
            self._repaint()
        else:
            self.beginResetModel()
            self._ids = ids
            self._wanted.clear()
            self.endResetModel()
        self.listed.emit(len(ids))


def _tone(row: PersonRow) -> Tone:
    if row.in_at is not None:
        return Tone.SUCCESS
    if row.status is RegistrationStatus.CANCELLED:
        return Tone.DANGER
    needs_help = row.status is RegistrationStatus.WAITLIST or row.settlement is Settlement.OPEN
    return Tone.WARNING if needs_help else Tone.NEUTRAL
