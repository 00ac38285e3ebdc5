"""The portal's rows, many at a time: how an import reads what is there and puts what is new.

Facts of the people stream about entries that were replaced are applied again, so that a correction made at a
desk stays on top of whatever the portal sends later.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, case, delete, func, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import search
from smc_desk.adapters.store.folding import plain_name
from smc_desk.adapters.store.journal import apply_again
from smc_desk.adapters.store.people_rows import COLUMNS, registration_of, values_of
from smc_desk.adapters.store.people_table import READ
from smc_desk.adapters.store.portal_base import MONEY, base_of
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import (
    care,
    fact,
    list_headers,
    payment,
    portal_row,
    registration,
    twin,
)
from smc_desk.domain.facts import Stream
from smc_desk.domain.people import Care, Payment, Registration, RegistrationStatus
from smc_desk.domain.people_list import ListRow

CELL = "\x1f"
"""Between the cells of a raw row: a character no cell holds after reading."""

_REGISTRATION = (*COLUMNS, "token", "sort_name")
_MERGED = RegistrationStatus.MERGED.value
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_KNOWN = Prepared(select(portal_row.c.code, portal_row.c.id, portal_row.c.digest))
_OWNERS = Prepared(
    select(registration.c.code, registration.c.id).where(
        registration.c.code.in_(select(func.json_each(bindparam("codes")).table_valued("value").c.value))
    )
)
_FORMER = Prepared(select(*READ).where(registration.c.id.in_(_ids)))
_WITH_FACTS = Prepared(
    select(fact.c.subject).where(fact.c.subject.in_(_ids), fact.c.stream == Stream.PEOPLE.value).distinct()
)
_KEPT = Prepared(
    select(registration.c.merged_into).where(registration.c.id.in_(_ids), registration.c.merged_into != "")
)


def _put(table: Any, names: Sequence[str], keep: dict[str, Any] | None = None) -> Prepared:
    """Insert or replace, values by position in the order of `names`."""
    wanted = insert(table).values({name: bindparam(name) for name in names})
    changed = {name: wanted.excluded[name] for name in names if name != "id"}
    return Prepared(
        wanted.on_conflict_do_update(index_elements=["id"], set_=changed | (keep or {})), order=names
    )


_ENTRY = _put(
    registration,
    _REGISTRATION,
    {
        "status": case((registration.c.merged_into != "", _MERGED), else_=literal_column("excluded.status")),
        "vanished": 0,
    },
)
_PORTAL = _put(portal_row, ("id", "code", "digest", "headers", "raw", "base"))
_PAYMENT = _put(payment, ("id", *MONEY))
_CARE = _put(care, ("id", "diet", "access"))
_NO_CARE = Prepared(delete(care).where(care.c.id.in_(_ids)))
_HEADERS = Prepared(
    insert(list_headers).values(id=bindparam("id_"), names=bindparam("names_")).on_conflict_do_nothing()
)
_VANISH = Prepared(update(registration).where(registration.c.id.in_(_ids)).values(vanished=1))
_UNKNOWN_DIGEST = Prepared(update(portal_row).where(portal_row.c.id.in_(_ids)).values(digest=""))
_BASE = Prepared(
    select(
        *READ,
        registration.c.token,
        portal_row.c.digest,
        portal_row.c.raw,
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
        portal_row.join(registration, registration.c.id == portal_row.c.id)
        .outerjoin(list_headers, list_headers.c.id == portal_row.c.headers)
        .outerjoin(payment, payment.c.id == portal_row.c.id)
        .outerjoin(care, care.c.id == portal_row.c.id)
    )
    .where(portal_row.c.id.in_(_ids))
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
    rows = _with_their_ids(cursor, rows)
    people = [row.registration for row in rows]
    ids = _json(person.id for person in people)
    former = {row[0]: registration_of(row) for row in _FORMER.all(cursor, ids=ids)}
    _ENTRY.many(
        cursor, [(*values_of(r.registration), r.token, plain_name(r.registration.badge_name)) for r in rows]
    )
    headers = ""
    known: tuple[str, ...] = ()
    portal = []
    for row in rows:
        names = tuple(row.raw)
        if names != known:
            known, headers = names, _headers(cursor, names)
        person = row.registration
        portal.append((person.id, person.code, row.digest, headers, CELL.join(row.raw.values()), ""))
    _PORTAL.many(cursor, portal)
    _PAYMENT.many(
        cursor,
        [(r.registration.id, p.tier, p.due, p.paid, p.currency, p.state) for r in rows for p in (r.payment,)],
    )
    if former:
        _NO_CARE.run(cursor, ids=ids)
    _CARE.many(
        cursor,
        [(r.registration.id, r.care.diet, r.care.access) for r in rows if r.care.diet or r.care.access],
    )
    search.index_many(cursor, people, former)
    _apply_again(cursor, ids)


def base_rows(cursor: Any, ids: Sequence[str]) -> list[ListRow]:
    """Rows as the portal sent them last, whatever a desk has corrected since."""
    width = len(READ)
    found = []
    for row in _BASE.all(cursor, ids=_json(ids)):
        token, digest, raw, names, copy = row[width : width + 5]
        entry, money = (row[:width], row[width + 5 : width + 5 + len(MONEY)])
        if copy:
            entry, kept = base_of(copy)
            money = kept if kept is not None else money
        person = registration_of(entry)
        cells = dict(zip(json.loads(names or "[]"), raw.split(CELL), strict=False))
        diet, access = row[-2:]
        found.append(
            ListRow(
                0, person, Payment(person.id, *money), Care(person.id, diet, access), token, digest, cells
            )
        )
    return found


def mark_vanished(cursor: Any, ids: Sequence[str]) -> None:
    """Mark entries that are not on the list any more; if they come back they count as changed."""
    _VANISH.run(cursor, ids=_json(ids))
    _UNKNOWN_DIGEST.run(cursor, ids=_json(ids))


def set_twins(cursor: Any, pairs: Sequence[tuple[str, str]]) -> None:
    """Replace the pairs offered for merging; pairs said to be two people stay so."""
    _FORGET_TWINS.run(cursor)
    _TWIN.many(cursor, [(min(pair), max(pair)) for pair in pairs])


def twins(cursor: Any) -> list[tuple[str, str]]:
    """Pairs that are likely one person."""
    return [(one, other) for one, other in _TWINS.all(cursor)]


def _with_their_ids(cursor: Any, rows: Sequence[ListRow]) -> list[ListRow]:
    """A code that a desk has already given to a walk-in belongs to that person."""
    codes = _json(row.registration.code for row in rows)
    owners: dict[str, str] = dict(_OWNERS.all(cursor, codes=codes))
    return [_owned(row, owners.get(row.registration.code, row.registration.id)) for row in rows]


def _owned(row: ListRow, person: str) -> ListRow:
    if person == row.registration.id:
        return row
    known: Registration = replace(row.registration, id=person)
    return replace(
        row,
        registration=known,
        payment=replace(row.payment, registration=person),
        care=replace(row.care, registration=person),
    )


def _apply_again(cursor: Any, ids: str) -> None:
    again = [person for (person,) in _WITH_FACTS.all(cursor, ids=ids)]
    again += [kept for (kept,) in _KEPT.all(cursor, ids=ids)]
    for person in dict.fromkeys(again):
        apply_again(cursor, person)


def _headers(cursor: Any, names: tuple[str, ...]) -> str:
    text = json.dumps(names, ensure_ascii=False)
    key = hashlib.sha256(text.encode()).hexdigest()[:16]
    _HEADERS.run(cursor, id_=key, names_=text)
    return key


def _json(texts: Iterable[str]) -> str:
    return json.dumps(list(texts))
