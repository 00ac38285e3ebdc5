"""The list of registrations as the use cases see it: the portal's rows with the desk's corrections on top."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, func, literal, or_, select

from smc_desk.adapters.store import find, list_rows
from smc_desk.adapters.store.check_ins import marked, valid_on
from smc_desk.adapters.store.door import (
    IS_CLOSED,
    IS_OPEN,
    check_in_of,
    check_ins_in,
    is_with_leader,
    prints_in,
    rows_of,
)
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.people_rows import registration_of, split_days, split_words
from smc_desk.adapters.store.people_table import READ
from smc_desk.adapters.store.prepared import Prepared, Row, plain
from smc_desk.adapters.store.schema import care, door, merged, payment, registration, twin
from smc_desk.adapters.store.values import desk_names
from smc_desk.domain.admission import Standing
from smc_desk.domain.badges import PrintState
from smc_desk.domain.people import (
    Care,
    Category,
    Payment,
    PersonRow,
    Registration,
    RegistrationStatus,
    Settlement,
)
from smc_desk.domain.people_list import ListRow

MOST_FOUND = 2000
"""Entries a text may narrow the list of people to."""

_MERGED = RegistrationStatus.MERGED.value
_BY_ID = Prepared(select(*READ).where(registration.c.id == bindparam("id_")))
_BY_CODE = Prepared(select(*READ).where(registration.c.code == bindparam("code_")))
_BY_CODE_IN_ANY_CASE = Prepared(
    select(*READ).where(registration.c.code.collate("NOCASE") == bindparam("code_"))
)
_BY_TOKEN = Prepared(
    select(*READ).where(registration.c.token == bindparam("token_"), registration.c.token != plain(""))
)
_KEPT = Prepared(
    select(*READ)
    .select_from(merged.join(registration, registration.c.id == merged.c.kept))
    .where(merged.c.id == bindparam("id_"))
)
_BY_BADGE, _BY_OPEN_BADGE = (
    Prepared(
        select(*READ, door.c.state)
        .select_from(door.join(registration, registration.c.id == door.c.person))
        .where(door.c.badge == bindparam("badge_"), is_so)
    )
    for is_so in (IS_CLOSED, IS_OPEN)
)
_OF_ORDER = Prepared(
    select(*READ)
    .where(registration.c.order_code == bindparam("order_"), registration.c.status != _MERGED)
    .order_by(registration.c.order_position, registration.c.code)
)
_ids = func.json_each(bindparam("ids")).table_valued("key", "value")
_badges = (
    select(func.count())
    .where(door.c.person == registration.c.id, door.c.state != PrintState.VOIDED.value)
    .correlate(registration)
    .scalar_subquery()
)
_in_at = (
    select(func.min(door.c.at))
    .where(door.c.person == registration.c.id, door.c.day == bindparam("day_"))
    .correlate(registration)
    .scalar_subquery()
)
_LINE = ("id", "code", "badge_name", "latin_name", "pronouns", "organisation", "country", "category")
_LINE_MORE = ("category_text", "order_code", "status", "settlement", "roles", "valid_days")
_LINES = Prepared(
    select(*(registration.c[name] for name in (*_LINE, *_LINE_MORE)), _in_at, _badges)
    .select_from(_ids.join(registration, registration.c.id == _ids.c.value))
    .order_by(_ids.c.key)
)
_listed = select(registration.c.id).where(registration.c.status != _MERGED)
_came_today = (
    select(literal(1))
    .where(door.c.person == registration.c.id, door.c.day == bindparam("day_"))
    .correlate(registration)
    .exists()
)
_has_badge = (
    select(literal(1))
    .where(door.c.person == registration.c.id, door.c.state != PrintState.VOIDED.value)
    .correlate(registration)
    .exists()
)
_has_twin = (
    select(literal(1))
    .where(or_(twin.c.one == registration.c.id, twin.c.other == registration.c.id), twin.c.apart == 0)
    .correlate(registration)
    .exists()
)
_problem = or_(
    registration.c.settlement == Settlement.OPEN.value,
    registration.c.status == RegistrationStatus.WAITLIST.value,
    registration.c.vanished != 0,
    (registration.c.category == Category.MINOR.value) & (registration.c.guardian == ""),
    _has_twin,
)
_FILTERS = {
    name: Prepared(statement.order_by(registration.c.sort_name, registration.c.id))
    for name, statement in {
        "all": _listed,
        "expected": _listed.where(valid_on("mark_"), ~_came_today),
        "inside": _listed.where(_came_today),
        "unprinted": _listed.where(valid_on("mark_"), ~_has_badge),
        "problems": _listed.where(_problem),
    }.items()
}
_HAS_CODE = Prepared(select(registration.c.id).where(registration.c.code == bindparam("code_")))
_PAYMENT = Prepared(
    select(payment.c.tier, payment.c.due, payment.c.paid, payment.c.currency, payment.c.state)
    .select_from(registration.join(payment, payment.c.n == registration.c.n))
    .where(registration.c.id == bindparam("id_"))
)
_CARE = Prepared(
    select(care.c.diet, care.c.access)
    .select_from(registration.join(care, care.c.n == registration.c.n))
    .where(registration.c.id == bindparam("id_"))
)
_TRANSFERRED = Prepared(select(registration.c.transferred_at).where(registration.c.id == bindparam("id_")))

_CATEGORY = {c.value: c for c in Category}
_STATUS = {s.value: s for s in RegistrationStatus}
_SETTLEMENT = {s.value: s for s in Settlement}


class StorePeople:
    """Fulfils `smc_desk.usecases.ports.People`."""

    def __init__(self, cursor: Any, remembered: Remembered) -> None:
        self._cursor = cursor
        self._remembered = remembered

    def by_id(self, person: str) -> Registration | None:
        """One entry."""
        row = _BY_ID.one(self._cursor, id_=person)
        return None if row is None else registration_of(row)

    def by_code(self, code: str) -> Registration | None:
        """By ticket code or the opaque text of its QR code; merged entries lead to the kept one."""
        row = (
            _BY_CODE.one(self._cursor, code_=code)
            or _BY_TOKEN.one(self._cursor, token_=code)
            or _BY_CODE_IN_ANY_CASE.one(self._cursor, code_=code)
        )
        person = None if row is None else registration_of(row)
        seen: set[str] = set()
        while person is not None and person.status is RegistrationStatus.MERGED and person.id not in seen:
            seen.add(person.id)
            row = _KEPT.one(self._cursor, id_=person.id)
            person = None if row is None else registration_of(row)
        return person

    def by_badge(self, badge_code: str) -> tuple[Registration, bool] | None:
        """The bearer of a badge, and whether that badge still holds."""
        row = _BY_BADGE.one(self._cursor, badge_=badge_code) or _BY_OPEN_BADGE.one(
            self._cursor, badge_=badge_code
        )
        return None if row is None else (registration_of(row), row[-1] != PrintState.VOIDED.value)

    def standing(self, person: str, day: int) -> Standing:
        """What happened to an entry so far."""
        rows = rows_of(self._cursor, person)
        prints = prints_in(rows)
        if came := check_ins_in(rows):
            desks = desk_names(self._cursor, self._remembered)
            check_ins = (check_in_of(row, desks) for row in came)
            today = next((c for c in check_ins if c.day == day), None)
            return Standing(today=today, earlier=today is None, prints=prints)
        twin = self._remembered.get(("twins",), self._twin_of).get(person, "")
        return Standing(twin=twin, with_leader=is_with_leader(rows), prints=prints)

    def of_order(self, order: str) -> list[Registration]:
        """All of one order by position."""
        return [registration_of(row) for row in _OF_ORDER.all(self._cursor, order_=order)]

    def rows(self, ids: Sequence[str], day: int) -> list[PersonRow]:
        """Lines for a list, in the order of `ids`."""
        return [_line_of(row) for row in _LINES.all(self._cursor, ids=json.dumps(list(ids)), day_=day)]

    def ids(self, text: str, filter_by: str, day: int) -> list[str]:
        """Ids for a list by name; with a text, those it finds, best first."""
        chosen = _FILTERS[filter_by].all(self._cursor, day_=day, mark_=marked(day))
        if not text.strip():
            return [person for (person,) in chosen]
        wanted = {person for (person,) in chosen}
        return [person for person in self.search(text, MOST_FOUND) if person in wanted]

    def search(self, text: str, limit: int) -> list[str]:
        """Ids of the people a typed text may mean, best first."""
        return find.search_ids(self._cursor, text, limit)

    def same_name(self, name: str, limit: int) -> list[str]:
        """Ids of people whose name is as good as equal to `name`."""
        return find.same_name(self._cursor, name, limit)

    def code_is_free(self, code: str) -> bool:
        """Whether no entry has this ticket code."""
        return _HAS_CODE.one(self._cursor, code_=code) is None

    def payment(self, person: str) -> Payment:
        """Money of one entry."""
        row = _PAYMENT.one(self._cursor, id_=person)
        return Payment(person) if row is None else Payment(person, *row)

    def care(self, person: str) -> Care:
        """Diet and access needs of one entry."""
        row = _CARE.one(self._cursor, id_=person)
        return Care(person) if row is None else Care(person, *row)

    def transferred_at(self, person: str) -> int | None:
        """Epoch milliseconds of the last transfer of this ticket."""
        row = _TRANSFERRED.one(self._cursor, id_=person)
        return row[0] if row and row[0] else None

    def known_rows(self) -> dict[str, tuple[str, str]]:
        """Ticket code → (registration id, digest of its row at the last import)."""
        return list_rows.known_rows(self._cursor)

    def base_rows(self, ids: Sequence[str]) -> list[ListRow]:
        """Rows as the portal sent them last."""
        return list_rows.base_rows(self._cursor, ids)

    def put_list_rows(self, rows: Sequence[ListRow]) -> None:
        """Insert or replace the portal's rows; the desk's corrections stay on top."""
        self._remembered.change()
        list_rows.put(self._cursor, rows)

    def mark_vanished(self, ids: Sequence[str]) -> None:
        """Mark entries that the portal's list does not have any more."""
        self._remembered.change()
        list_rows.mark_vanished(self._cursor, ids)

    def set_twins(self, twins: Sequence[tuple[str, str]]) -> None:
        """Replace the pairs offered for merging; pairs said to be two people stay so."""
        self._remembered.change()
        list_rows.set_twins(self._cursor, twins)

    def twins(self) -> list[tuple[str, str]]:
        """Pairs of entries that are likely one person."""
        return list_rows.twins(self._cursor)

    def _twin_of(self) -> dict[str, str]:
        """Entry → another that is likely the same person."""
        pairs = self.twins()
        return {**{other: one for one, other in pairs}, **dict(pairs)}


def _line_of(row: Row) -> PersonRow:
    return PersonRow(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], _CATEGORY.get(row[7], Category.OTHER),
        row[8], row[9], _STATUS[row[10]], _SETTLEMENT[row[11]], split_words(row[12]), split_days(row[13]),
        row[14], row[15],
    )  # fmt: skip
