"""Entries made anew from what the list said and from all facts about them, in one order for all desks.

Facts of the people stream come from several desks in any order, while of two corrections the later one holds.
So where a fact comes that is not the latest, the entry is put back to what the list said of it, and all facts
about it are applied again; with it go the entries it was merged with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update

from smc_desk.adapters.store import search
from smc_desk.adapters.store.people_rows import COLUMNS, registration_of, values_of
from smc_desk.adapters.store.people_table import READ, set_fields
from smc_desk.adapters.store.portal_base import MONEY, base_of
from smc_desk.adapters.store.prepared import Prepared, Row, plain
from smc_desk.adapters.store.projection import apply, walk_in_of
from smc_desk.adapters.store.schema import (
    LONGEST_LOG,
    door,
    fact,
    fact_private,
    log,
    merged,
    payment,
    portal_row,
    registration,
)
from smc_desk.adapters.store.trust import cut_off
from smc_desk.domain.facts import Fact, Kind, Stream
from smc_desk.domain.people import Registration

_people = func.json_each(bindparam("people")).table_valued("value")
_these = select(_people.c.value)
_ROOT = Prepared(select(merged.c.kept).where(merged.c.id == bindparam("person")))
_MEMBERS = Prepared(select(merged.c.id).where(merged.c.kept == bindparam("root")))
_ORDER = (fact.c.hlc, log.c.origin, fact.c.n)
_FACTS = Prepared(
    select(
        fact.c.id, log.c.origin, fact.c.stream, fact.c.n % LONGEST_LOG, fact.c.hlc, fact.c.kind,
        fact.c.subject, fact.c.payload, fact.c.signature, fact.c.hash, fact_private.c.body,
    )
    .select_from(
        fact.join(log, log.c.number == fact.c.n // LONGEST_LOG).outerjoin(
            fact_private, fact_private.c.id == fact.c.id
        )
    )
    .where(
        fact.c.stream == plain(Stream.PEOPLE.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        fact.c.subject.in_(_these),
    )
    .order_by(*_ORDER)
)  # fmt: skip
_NEWER = Prepared(
    select(fact.c.n).where(
        fact.c.stream == plain(Stream.PEOPLE.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        fact.c.subject == bindparam("subject_"),
        fact.c.hlc >= bindparam("hlc_"),
        fact.c.id != bindparam("id_"),
    )
)
_IS_MERGED = Prepared(
    select(merged.c.id).where(or_(merged.c.id == bindparam("person"), merged.c.kept == bindparam("person")))
)
_HEADS = Prepared(
    select(fact.c.id, fact.c.payload).where(
        fact.c.stream == plain(Stream.PEOPLE.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        fact.c.subject == bindparam("subject_"),
    )
)
_ENTRIES = Prepared(
    select(registration.c.id, registration.c.n, portal_row.c.base)
    .select_from(registration.outerjoin(portal_row, portal_row.c.n == registration.c.n))
    .where(registration.c.id.in_(_these))
)
_READ = Prepared(select(*READ).where(registration.c.id.in_(_these)))
_FORGET = Prepared(delete(merged).where(merged.c.id.in_(_these)))
_DROP = Prepared(delete(registration).where(registration.c.id == bindparam("person")))
_HOME = Prepared(
    update(door)
    .where(door.c.person.in_(_these))
    .values(
        person=func.coalesce(
            select(merged.c.kept).where(merged.c.id == door.c.person).scalar_subquery(), door.c.person
        )
    )
)
_MONEY = Prepared(
    update(payment)
    .where(payment.c.n == bindparam("n_"))
    .values({name: bindparam(f"{name}_") for name in MONEY})
)


def apply_in_order(cursor: Any, known: Fact, envelope: Mapping[str, Any], private: Mapping[str, Any]) -> bool:
    """Apply a fact of the people stream that is in the file already, if it is the last about its entry.

    Returns:
        False where the entry has to be folded again.
    """
    is_merge = known.kind == Kind.PEOPLE_MERGED.value
    concerned = [known.subject, envelope["b"]["other"]] if is_merge else [known.subject]
    is_last = all(_IS_MERGED.one(cursor, person=person) is None for person in concerned)
    since = 0 if known.kind == Kind.PERSON_ADDED.value else known.hlc  # an entry is there before its changes
    for person in concerned:
        is_last &= _NEWER.one(cursor, subject_=person, hlc_=since, id_=known.id) is None
    if is_last or is_merge:  # a merge says which entries are one from now on
        apply(cursor, known, envelope, private)
    return is_last


def based_on(cursor: Any, subject: str) -> list[str]:
    """Facts about an entry on which no other of them is based: what a desk sees when it changes the entry."""
    rows = _HEADS.all(cursor, subject_=subject)
    former = {before for _, payload in rows for before in json.loads(payload).get("on", ())}
    return sorted(identity for identity, _ in rows if identity not in former)


def fold_again(cursor: Any, people: Iterable[str]) -> None:
    """Make entries anew, with all they were merged with."""
    done: set[str] = set()
    for person in sorted(set(people)):
        while not done.issuperset(members := _one_with(cursor, person)):
            _fold(cursor, json.dumps(members))
            done.update(members)


def _one_with(cursor: Any, person: str) -> list[str]:
    """All entries that are one with another, itself among them."""
    row = _ROOT.one(cursor, person=person)
    root = person if row is None else str(row[0])
    return [root, *(member for (member,) in _MEMBERS.all(cursor, root=root))]


def _fold(cursor: Any, members: str) -> None:
    before = _registrations(cursor, members)
    listed = {
        identity: base is not None and _put_back(cursor, identity, n, base)
        for identity, n, base in _ENTRIES.all(cursor, people=members)
    }
    _FORGET.run(cursor, people=members)
    cuts = cut_off(cursor)
    added: set[str] = set()
    facts = [row for row in _FACTS.all(cursor, people=members) if _counts(row, cuts)]
    facts.sort(key=lambda row: row[5] != Kind.PERSON_ADDED.value)
    for row in facts:
        known = Fact(*row[:7], *map(bytes, row[7:10]))
        envelope, private = known.envelope(), json.loads(row[10]) if row[10] else {}
        if known.kind == Kind.PERSON_ADDED.value:
            if known.subject not in added and listed.get(known.subject) is False:
                _begin_anew(cursor, walk_in_of(known, envelope, private))
            added.add(known.subject)
        apply(cursor, known, envelope, private)
    for person, is_listed in listed.items():
        if not is_listed and person not in added:
            search.remove(cursor, person)
            _DROP.run(cursor, person=person)
    _HOME.run(cursor, people=members)
    after = [p for p in _registrations(cursor, members).values() if p != before.get(p.id)]
    search.index_many(cursor, after, {p.id: before[p.id] for p in after if p.id in before})


def _counts(row: Row, cuts: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether a fact is from before its desk was revoked."""
    _, origin, stream, seq = row[:4]
    return origin not in cuts or seq <= cuts[origin].get(stream, 0)


def _registrations(cursor: Any, people: str) -> dict[str, Registration]:
    rows: list[Row] = _READ.all(cursor, people=people)
    return {row[0]: registration_of(row) for row in rows}


def _put_back(cursor: Any, person: str, n: int, base: str) -> bool:
    """Let an entry be what the list said; without a copy it still is."""
    if base:
        entry, money = base_of(base)
        set_fields(cursor, person, dict(zip(COLUMNS[2:], entry[2:], strict=True)) | {"transferred_at": 0})
        if money is not None:
            _MONEY.run(cursor, n_=n, **{f"{name}_": v for name, v in zip(MONEY, money, strict=True)})
    return True


def _begin_anew(cursor: Any, person: Registration) -> None:
    values = dict(zip(COLUMNS[2:], values_of(person)[2:], strict=True))
    set_fields(cursor, person.id, values | {"transferred_at": 0})
