"""The portal's rows, many at a time: how an import reads what is there and puts what is new.

Facts of the people stream about entries that were replaced are applied again, so that a correction made at a
desk stays on top of whatever the portal sends later.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from sqlalchemy import bindparam, delete, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import search
from smc_desk.adapters.store.folding import plain_name
from smc_desk.adapters.store.people_fold import fold_again
from smc_desk.adapters.store.people_rows import COLUMNS, registration_of, values_of
from smc_desk.adapters.store.people_table import READ
from smc_desk.adapters.store.portal_base import MONEY, base_of
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.schema import (
    care,
    fact,
    list_headers,
    merged,
    payment,
    portal_row,
    registration,
    twin,
)
from smc_desk.domain.facts import Stream
from smc_desk.domain.people import Care, Payment, Registration, RegistrationStatus
from smc_desk.domain.people_list import ListRow

CELL = "\x1f"
"""Between the cells of a row: a character no cell holds after reading."""

_REGISTRATION = ("n", *COLUMNS, "token", "sort_name", "digest")
_MERGED = plain(RegistrationStatus.MERGED.value)
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_numbers = select(registration.c.n).where(registration.c.id.in_(_ids))
_KNOWN = Prepared(
    select(registration.c.code, registration.c.id, registration.c.digest).where(
        registration.c.digest.is_not(None)
    )
)
_LAST = Prepared(select(func.coalesce(func.max(registration.c.n), 0)))
_FORMER = Prepared(
    select(*READ, registration.c.n).where(
        registration.c.code.in_(select(func.json_each(bindparam("codes")).table_valued("value").c.value))
    )
)
_WITH_FACTS = Prepared(
    select(fact.c.subject)
    .where(fact.c.subject.in_(_ids), fact.c.stream == plain(Stream.PEOPLE.value))
    .distinct()
)
_KEPT = Prepared(select(merged.c.kept).where(merged.c.id.in_(_ids)))


def _put(table: Any, names: Sequence[str], key: str = "n", keep: dict[str, Any] | None = None) -> Prepared:
    """Insert or replace, values by position in the order of `names`."""
    wanted = insert(table).values({name: bindparam(name) for name in names})
    changed = {name: wanted.excluded[name] for name in names if name not in ("n", key)}
    return Prepared(
        wanted.on_conflict_do_update(index_elements=[key], set_=changed | (keep or {})), order=names
    )


_ENTRY = _put(
    registration,
    _REGISTRATION,
    "id",
    {"vanished": literal_column("0")},
)
_PORTAL = _put(portal_row, ("n", "headers", "cells", "base"))
_PAYMENT = _put(payment, ("n", *MONEY))
_CARE = _put(care, ("n", "diet", "access"))
_NO_CARE = Prepared(delete(care).where(care.c.n.in_(_numbers)))
_FIND_HEADERS = Prepared(select(list_headers.c.n).where(list_headers.c.names == bindparam("names_")))
_PUT_HEADERS = Prepared(insert(list_headers).values(names=bindparam("names_")))
_VANISH = Prepared(update(registration).where(registration.c.id.in_(_ids)).values(vanished=1, digest=""))
_BASE = Prepared(
    select(
        *READ,
        registration.c.token,
        registration.c.digest,
        portal_row.c.cells,
        list_headers.c.names,
        portal_row.c.base,
        *(
            func.coalesce(payment.c[name], "" if name in ("tier", "currency", "state") else 0)
            for name in MONEY
        ),
        func.coalesce(care.c.diet, ""),
        func.coalesce(care.c.access, ""),
    )
    .select_from(
        registration.join(portal_row, portal_row.c.n == registration.c.n)
        .join(list_headers, list_headers.c.n == portal_row.c.headers)
        .outerjoin(payment, payment.c.n == registration.c.n)
        .outerjoin(care, care.c.n == registration.c.n)
    )
    .where(registration.c.id.in_(_ids))
)
_FORGET_TWINS = Prepared(delete(twin).where(twin.c.apart == 0))
_TWIN = Prepared(
    insert(twin).values(one=bindparam("one"), other=bindparam("other")).on_conflict_do_nothing(),
    order=("one", "other"),
)
_one, _other = registration.alias("first"), registration.alias("second")
_TWINS = Prepared(
    select(twin.c.one, twin.c.other)
    .select_from(twin.join(_one, _one.c.id == twin.c.one).join(_other, _other.c.id == twin.c.other))
    .where(twin.c.apart == 0, _one.c.status != _MERGED, _other.c.status != _MERGED)
    .order_by(_one.c.sort_name, twin.c.one, twin.c.other)
)


def known_rows(cursor: Any) -> dict[str, tuple[str, str]]:
    """Ticket code → (registration id, digest of its row at the last import)."""
    return {code: (person, digest) for code, person, digest in _KNOWN.all(cursor)}


def put(cursor: Any, rows: Sequence[ListRow]) -> None:
    """Insert or replace some rows; corrections, merges and what was made of walk-ins stay."""
    former = _former(cursor, rows)
    numbered = _numbered(cursor, rows, former)
    people = [(n, row.registration) for n, row in numbered]
    _ENTRY.many(
        cursor,
        [
            (n, *values_of(person), row.token, plain_name(person.badge_name), row.digest)
            for (n, person), row in zip(people, rows, strict=True)
        ],
    )
    headers = {names: _headers(cursor, names) for names in {row.headers for row in rows}}
    _PORTAL.many(cursor, [(n, headers[row.headers], CELL.join(row.cells), "") for n, row in numbered])
    money = [(n, row.payment) for n, row in numbered]
    _PAYMENT.many(cursor, [(n, p.tier, p.due, p.paid, p.currency, p.state) for n, p in money])
    known = _json(person.id for _, person in former.values())
    if former:
        _NO_CARE.run(cursor, ids=known)
    needs = [(n, row.care) for n, row in numbered]
    _CARE.many(cursor, [(n, c.diet, c.access) for n, c in needs if c.diet or c.access])
    search.index_new(cursor, [(n, person) for n, person in people if person.code not in former])
    if former:
        replaced = [person for _, person in people if person.code in former]
        search.index_many(cursor, replaced, {person.id: person for _, person in former.values()})
        _apply_again(cursor, known)


def base_rows(cursor: Any, ids: Sequence[str]) -> list[ListRow]:
    """Rows as the portal sent them last, whatever a desk has corrected since."""
    width = len(READ)
    found = []
    for row in _BASE.all(cursor, ids=_json(ids)):
        token, digest, cells, names, copy = row[width : width + 5]
        entry, money = (row[:width], row[width + 5 : width + 5 + len(MONEY)])
        if copy:
            entry, kept = base_of(copy)
            money = kept if kept is not None else money
        person = registration_of(entry)
        diet, access = row[-2:]
        parts = Payment(person.id, *money), Care(person.id, diet, access)
        found.append(ListRow(0, person, *parts, token, digest, tuple(json.loads(names)), cells.split(CELL)))
    return found


def mark_vanished(cursor: Any, ids: Sequence[str]) -> None:
    """Mark entries that are not on the list any more; if they come back they count as changed."""
    _VANISH.run(cursor, ids=_json(ids))


def set_twins(cursor: Any, pairs: Sequence[tuple[str, str]]) -> None:
    """Replace the pairs offered for merging; pairs said to be two people stay so."""
    _FORGET_TWINS.run(cursor)
    _TWIN.many(cursor, [(min(pair), max(pair)) for pair in pairs])


def twins(cursor: Any) -> list[tuple[str, str]]:
    """Pairs that are likely one person."""
    return [(one, other) for one, other in _TWINS.all(cursor)]


def _former(cursor: Any, rows: Iterable[ListRow]) -> dict[str, tuple[int, Registration]]:
    """By code, the entries which these rows replace, with their numbers; also walk-ins of a desk."""
    found = _FORMER.all(cursor, codes=_json(row.registration.code for row in rows))
    return {known.code: (entry[-1], known) for entry in found if (known := registration_of(entry))}


def _numbered(
    cursor: Any, rows: Iterable[ListRow], former: Mapping[str, tuple[int, Registration]]
) -> list[tuple[int, ListRow]]:
    """The rows with the numbers of the entries they replace; who is new gets the next one."""
    ((last,),) = _LAST.all(cursor)
    fresh = count(last + 1)
    numbered = []
    for row in rows:
        n, known = former.get(row.registration.code) or (next(fresh), row.registration)
        numbered.append((n, _owned(row, known.id)))
    return numbered


def _owned(row: ListRow, person: str) -> ListRow:
    """A code that a desk has already given to a walk-in belongs to that person."""
    if person == row.registration.id:
        return row
    return replace(
        row,
        registration=replace(row.registration, id=person),
        payment=replace(row.payment, registration=person),
        care=replace(row.care, registration=person),
    )


def _apply_again(cursor: Any, ids: str) -> None:
    again = [person for (person,) in _WITH_FACTS.all(cursor, ids=ids)]
    again += [kept for (kept,) in _KEPT.all(cursor, ids=ids)]
    fold_again(cursor, again)


def _headers(cursor: Any, names: tuple[str, ...]) -> int:
    text = json.dumps(names, ensure_ascii=False)
    known = _FIND_HEADERS.one(cursor, names_=text)
    if known is None:
        _PUT_HEADERS.run(cursor, names_=text)
        return int(cursor.lastrowid)
    return int(known[0])


def _json(texts: Iterable[str]) -> str:
    return json.dumps(list(texts))
