"""What does not go together in the file, found whenever it is asked for and kept nowhere.

Decided conflicts are left out: the facts which deal with them stand in the journal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import bindparam, func, select

from smc_desk.adapters.store.journal import TOLD, told_of
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared, one_of, plain
from smc_desk.adapters.store.schema import LONGEST_LOG, door, fact, fork, log, parked, settled
from smc_desk.adapters.store.trust import cut_off
from smc_desk.domain.clashes import (
    EDITS,
    Clash,
    ClashKind,
    Side,
    edits_apart,
    is_ahead,
    open_ones,
    values_in,
)
from smc_desk.domain.facts import COUNTER_BITS, FURTHEST_AHEAD_MS, Kind, Stream

_SETTLED = Prepared(select(settled.c.fact))
_TWICE = (
    select(door.c.person, door.c.day)
    .where(door.c.day.is_not(None))
    .group_by(door.c.person, door.c.day)
    .having(func.count(door.c.origin.distinct()) > 1)
    .subquery()
)
_CHECK_INS = Prepared(
    select(door.c.person, door.c.day, door.c.fact, door.c.origin, door.c.operator, door.c.hlc)
    .select_from(door.join(_TWICE, (door.c.person == _TWICE.c.person) & (door.c.day == _TWICE.c.day)))
    .order_by(door.c.person, door.c.day, door.c.hlc, door.c.origin, door.c.fact)
)
_with_log = fact.join(log, log.c.number == fact.c.n // LONGEST_LOG)
_UNDONE = Prepared(
    select(fact.c.id, fact.c.subject, fact.c.payload, log.c.origin, fact.c.hlc)
    .select_from(_with_log)
    .where(fact.c.kind == plain(Kind.CHECK_IN_UNDONE.value))
    .order_by(fact.c.hlc)
)
_HOLDING = Prepared(
    select(door.c.fact, door.c.origin, door.c.operator, door.c.hlc)
    .where(
        door.c.person == bindparam("person"), door.c.day == bindparam("day"), door.c.origin != bindparam("by")
    )
    .order_by(door.c.hlc, door.c.origin)
)
_EDITED = (
    select(fact.c.subject)
    .select_from(_with_log)
    .where(
        fact.c.stream == plain(Stream.PEOPLE.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        one_of(fact.c.kind, sorted(EDITS)),
    )
    .group_by(fact.c.subject)
    .having(func.count(log.c.origin.distinct()) > 1)
)
_EDITS = Prepared(
    TOLD.where(fact.c.stream == plain(Stream.PEOPLE.value), fact.c.subject.in_(_EDITED)).order_by(
        fact.c.subject, fact.c.hlc, log.c.origin, fact.c.n
    )
)
_FORKS = Prepared(select(fork.c.origin, fork.c.stream, fork.c.seq, fork.c.seen_at).order_by("origin", "seq"))
_PARKED = Prepared(
    select(parked.c.origin, parked.c.stream, func.count(), func.min(parked.c.seen_at))
    .group_by(parked.c.origin, parked.c.stream)
    .order_by("origin", "stream")
)
_LATE = Prepared(
    select(fact.c.stream, fact.c.n % LONGEST_LOG, fact.c.id, fact.c.hlc)
    .select_from(_with_log)
    .where(log.c.origin == bindparam("origin"))
)
_AHEAD = Prepared(
    select(log.c.origin, fact.c.stream, fact.c.id, fact.c.hlc, fact.c.received_at)
    .select_from(_with_log)
    .where(
        fact.c.received_at > 0,
        fact.c.hlc > (fact.c.received_at + FURTHEST_AHEAD_MS) * (1 << COUNTER_BITS),
    )
)


class StoreClashes:
    """Fulfils `smc_desk.usecases.ports.Clashes`."""

    def __init__(self, cursor: Any, remembered: Remembered) -> None:
        self._cursor = cursor
        self._remembered = remembered

    def open(self) -> list[Clash]:
        """All that nobody has dealt with, the most urgent first."""
        dealt_with = frozenset(identity for (identity,) in _SETTLED.all(self._cursor))
        return open_ones(self._all(), dealt_with)

    def _all(self) -> Iterator[Clash]:
        yield from self._forks()
        yield from self._check_ins()
        yield from self._undone()
        yield from self._edits()
        yield from self._revoked()
        yield from self._parked()
        yield from self._clocks()

    def _check_ins(self) -> Iterator[Clash]:
        together: dict[tuple[str, int], list[Side]] = {}
        for person, day, identity, origin, operator, hlc in _CHECK_INS.all(self._cursor):
            sides = together.setdefault((person, day), [])
            sides.append(Side(identity, origin, operator, hlc >> COUNTER_BITS, holds=not sides))
        for (person, day), sides in together.items():
            stream = Stream.CHECK_IN.value
            yield Clash(ClashKind.TWO_CHECK_INS, person, stream, tuple(sides), day)

    def _undone(self) -> Iterator[Clash]:
        for identity, person, payload, origin, hlc in _UNDONE.all(self._cursor):
            envelope = json.loads(payload)
            day = envelope.get("b", {}).get("day", 0)
            undo = Side(identity, origin, envelope.get("by", ""), hlc >> COUNTER_BITS)
            others = [
                Side(other, at, operator, stamp >> COUNTER_BITS, holds=True)
                for other, at, operator, stamp in _HOLDING.all(
                    self._cursor, person=person, day=day, by=origin
                )
            ]
            if others:
                sides = (undo, *others)
                yield Clash(ClashKind.UNDONE_ELSEWHERE, person, Stream.CHECK_IN.value, sides, day)

    def _edits(self) -> Iterator[Clash]:
        about: dict[str, list[Any]] = {}
        for row in _EDITS.all(self._cursor):
            one = told_of(row)
            about.setdefault(one.fact.subject, []).append(one)
        for person, told in about.items():
            for first, later in edits_apart(told):
                sides = tuple(
                    Side(
                        one.fact.id, one.fact.origin, one.operator, one.fact.at_ms,
                        holds=one is later, values=values_in(one),
                    )
                    for one in (first, later)
                )  # fmt: skip
                yield Clash(ClashKind.TWO_EDITS, person, Stream.PEOPLE.value, sides)

    def _forks(self) -> Iterable[Clash]:
        for origin, stream, seq, seen_at in _FORKS.all(self._cursor):
            yield Clash(ClashKind.FORK, origin, stream, (Side("", origin, at_ms=seen_at),), count=seq)

    def _parked(self) -> Iterable[Clash]:
        for origin, stream, count, seen_at in _PARKED.all(self._cursor):
            side = Side("", origin, at_ms=seen_at)
            yield Clash(ClashKind.PARKED, origin, stream, (side,), count=count)

    def _revoked(self) -> Iterator[Clash]:
        for origin, upto in cut_off(self._cursor).items():
            late: dict[str, list[Side]] = {}
            for stream, seq, identity, hlc in _LATE.all(self._cursor, origin=origin):
                if seq > upto.get(stream, 0):
                    late.setdefault(stream, []).append(Side(identity, origin, at_ms=hlc >> COUNTER_BITS))
            for stream, sides in late.items():
                yield Clash(ClashKind.REVOKED, origin, stream, tuple(sides), count=len(sides))

    def _clocks(self) -> Iterator[Clash]:
        ahead: dict[tuple[str, str], list[Side]] = {}
        for origin, stream, identity, hlc, received_ms in _AHEAD.all(self._cursor):
            if is_ahead(hlc >> COUNTER_BITS, received_ms):
                side = Side(identity, origin, at_ms=hlc >> COUNTER_BITS)
                ahead.setdefault((origin, stream), []).append(side)
        for (origin, stream), sides in ahead.items():
            yield Clash(ClashKind.CLOCK, origin, stream, tuple(sides), count=len(sides))
