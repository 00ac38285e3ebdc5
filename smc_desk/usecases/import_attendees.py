"""Bring a list in: first a plan that shows what would change, then the whole of it or nothing.

The plan writes nothing. Nobody is ever deleted: who is missing from a list is only marked. What desks did
and corrected stays, because the store keeps it apart from the portal's rows. Every row of the file is in
exactly one count of `ImportCounts`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import Enum
from typing import Any

from smc_desk.domain import mapping as columns
from smc_desk.domain.bulk import no_collection
from smc_desk.domain.changes import Changes
from smc_desk.domain.cleaning import Cleaner
from smc_desk.domain.duplicates import Twin, likely_duplicates
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import Care, Payment, Registration
from smc_desk.domain.people_list import FieldNote, ListRow, NoteKind
from smc_desk.domain.tables import Table
from smc_desk.usecases.ports import Cancelled, Clock, Noise, Progress, Store
from smc_desk.usecases.record import record

CHUNK = 500
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Where the rows of a file went. `vanished` are entries of the desk that the file does not have."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    repeated: int = 0
    blank: int = 0
    vanished: int = 0

    @property
    def balances(self) -> bool:
        """Whether every row is accounted for."""
        return self.rows == self.new + self.changed + self.unchanged + self.repeated + self.blank


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of somebody on the list as it was at the last import, and as it is now."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Somebody whose row is another than at the last import."""

    person: str
    code: str
    row: int
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do.

    Attributes:
        rows: The rows to write, new and changed ones.
        new: Their ids, for the new ones.
        repeated: Row and code of each row whose code an earlier row of the file has; it is not taken.
        blank: Numbers of the blank rows.
        vanished: Ids on the desk that the file does not have.
        known: Codes, ids and digests on the desk when the plan was made; it holds for these only.
    """

    counts: ImportCounts
    rows: tuple[ListRow, ...]
    new: frozenset[str]
    changed: tuple[PersonChange, ...]
    repeated: tuple[tuple[int, str], ...]
    blank: tuple[int, ...]
    vanished: tuple[str, ...]
    notes: tuple[FieldNote, ...]
    twins: tuple[Twin, ...]
    source_key: str
    file_digest: str
    known: Mapping[str, tuple[str, str]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; every row of the file is in its counts."""

    counts: ImportCounts
    at: datetime
    notes: tuple[FieldNote, ...]
    twins: tuple[Twin, ...]
    changes: Changes


def _fresh_ids(noise: Noise, count: int) -> Iterator[str]:
    """Random registration ids, drawn at once and in order, so that the store's index grows at its end."""
    digits, step = noise(_ID_BYTES * count).hex(), 2 * _ID_BYTES
    return iter(sorted(digits[at : at + step] for at in range(0, len(digits), step)))


def plan_import(
    store: Store,
    table: Table,
    mapping: columns.Mapping,
    progress: Progress,
    cancelled: Cancelled,
    noise: Noise = os.urandom,
) -> ImportPlan:
    """See what a list would change; nothing is written.

    Raises:
        UserError: NO_NAME_COLUMN where the mapping has no name, CANCELLED.
    """
    if mapping.missing:
        raise UserError(UserFault.NO_NAME_COLUMN, {"columns": ", ".join(c.value for c in mapping.missing)})
    with store.read() as tx:
        known = tx.people.known_rows()
    ids = {code: person for code, (person, _) in known.items()}
    with no_collection():
        sorting = _Sorting(
            known, Cleaner(mapping, table.headers, ids, _fresh_ids(noise, len(table.rows)).__next__)
        )
        total = len(table.rows)
        for start in range(0, total, CHUNK):
            _go_on(cancelled)
            progress(start, total)
            sorting.take(table.rows[start : start + CHUNK], table.first_row + start)
        twins = likely_duplicates(r.registration for r in sorting.every)
    _go_on(cancelled)
    changed = _changes(store, sorting.changed, mapping, table.headers)
    progress(total, total)
    vanished = tuple(person for code, (person, _) in known.items() if code not in sorting.first_row_of)
    counts = ImportCounts(
        total,
        len(sorting.new),
        len(sorting.changed),
        len(sorting.every) - len(sorting.new) - len(sorting.changed),
        len(sorting.repeated),
        len(sorting.blank),
        len(vanished),
    )
    if not counts.balances:
        raise RuntimeError(f"rows of a list were lost: {counts}")
    return ImportPlan(
        counts,
        tuple(sorting.new + sorting.changed),
        frozenset(r.registration.id for r in sorting.new),
        changed,
        tuple(sorting.repeated),
        tuple(sorting.blank),
        vanished,
        tuple(sorting.notes),
        tuple(twins),
        mapping.source_key,
        table.digest,
        known,
    )


def apply_import(
    store: Store, clock: Clock, plan: ImportPlan, progress: Progress, cancelled: Cancelled
) -> ImportReport:
    """Write what a plan shows, in one transaction: a cancel or a power cut leaves the former list whole.

    Raises:
        UserError: CANCELLED, or TOO_LATE where the list was changed since the plan was made.
    """
    at = clock.now()
    total = len(plan.rows)
    with store.write() as tx:
        if tx.people.known_rows() != plan.known:
            raise UserError(UserFault.TOO_LATE, {"what": "import"})
        for start in range(0, total, CHUNK):
            _go_on(cancelled)
            progress(start, total)
            tx.people.put_list_rows(plan.rows[start : start + CHUNK])
        tx.people.mark_vanished(plan.vanished)
        tx.people.set_twins([(t.a_id, t.b_id) for t in plan.twins])
        _go_on(cancelled)
        changes = record(tx, _deed(plan))
    progress(total, total)
    return ImportReport(plan.counts, at, plan.notes, plan.twins, changes)


def _deed(plan: ImportPlan) -> Deed:
    body: dict[str, Any] = {f.name: getattr(plan.counts, f.name) for f in fields(plan.counts)}
    body |= {"twins": len(plan.twins), "source": plan.source_key, "file": plan.file_digest}
    return Deed(Kind.LIST_IMPORTED, plan.source_key, body)


def _go_on(cancelled: Cancelled) -> None:
    if cancelled():
        raise UserError(UserFault.CANCELLED)


class _Sorting:
    """Rows of a file parted into new, changed, unchanged, repeated and blank ones."""

    def __init__(self, known: Mapping[str, tuple[str, str]], cleaner: Cleaner) -> None:
        self.new: list[ListRow] = []
        self.changed: list[ListRow] = []
        self.every: list[ListRow] = []
        self.repeated: list[tuple[int, str]] = []
        self.blank: list[int] = []
        self.notes: list[FieldNote] = []
        self.first_row_of: dict[str, int] = {}
        self._known = known
        self._clean = cleaner.clean

    def take(self, rows: Sequence[Sequence[str]], number: int) -> None:
        """Sort some rows, the first of which has this number."""
        known, first_row_of, clean = self._known, self.first_row_of, self._clean
        for number, values in enumerate(rows, number):  # noqa: B020
            if not (values and values[0]) and not "".join(values).strip():
                self.blank.append(number)
                continue
            row, notes = clean(values, number)
            code = row.registration.code
            first = first_row_of.setdefault(code, number)
            if first != number:
                self.repeated.append((number, code))
                self.notes.append(FieldNote(number, "code", NoteKind.REPEATED_CODE, code, code))
                continue
            if notes:
                self.notes.extend(notes)
            self.every.append(row)
            former = known.get(code)
            if former is None:
                self.new.append(row)
            elif former[1] != row.digest:
                self.changed.append(row)


_ONLY_RAW = frozenset(
    {
        columns.Column.GIVEN_NAMES,
        columns.Column.FAMILY_NAMES,
        columns.Column.NAME_ORDER,
        columns.Column.REGISTERED_AT,
        columns.Column.UPDATED_AT,
        columns.Column.NOTES,
    }
)
"""Columns that are understood but are no field of an entry: what changed in them shows in the raw row."""


def _changes(
    store: Store, rows: Sequence[ListRow], mapping: columns.Mapping, headers: Sequence[str]
) -> tuple[PersonChange, ...]:
    """For each changed row what is different, also in columns that mean nothing to the desk."""
    mapped = {headers[i] for column, i in mapping.pairs if column not in _ONLY_RAW}
    found = []
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        with store.read() as tx:
            former = {r.registration.id: r for r in tx.people.base_rows([r.registration.id for r in chunk])}
        for row in chunk:
            person, base = row.registration.id, former.get(row.registration.id)
            different = () if base is None else tuple(_differences(base, row, mapped))
            found.append(PersonChange(person, row.registration.code, row.row, different))
    return tuple(found)


def _differences(old: ListRow, new: ListRow, mapped: set[str]) -> Iterable[FieldChange]:
    parts: tuple[tuple[type, Callable[[ListRow], object]], ...] = (
        (Registration, lambda r: r.registration),
        (Payment, lambda r: r.payment),
        (Care, lambda r: r.care),
    )
    for kind, part in parts:
        for name in (f.name for f in fields(kind)):
            before, after = getattr(part(old), name), getattr(part(new), name)
            if before != after and name not in ("id", "registration", "walk_in"):
                yield FieldChange(name, _text(before), _text(after))
    if old.token != new.token:
        yield FieldChange("token", old.token, new.token)
    former = old.raw
    for header, text in new.raw.items():
        if header not in mapped and text != former.get(header, ""):
            yield FieldChange(header, former.get(header, ""), text)


def _text(value: Any) -> str:
    if isinstance(value, tuple):
        return ";".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value) if isinstance(value, Enum) else str(value)
