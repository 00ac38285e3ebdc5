"""What was noted at the doors of sessions: a row for each scan and each count.

A correction stands beside what it replaces; which of them holds is worked out when they are read
(`smc_desk.domain.attendance.holding`), so that the order in which they come from other desks does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.prepared import Prepared, Row, plain
from smc_desk.adapters.store.schema import merged, presence
from smc_desk.domain.attendance import MOST_HEADS, Movement, Way
from smc_desk.domain.facts import Fact, Kind

_FIELDS = (
    "session", "fact", "room", "person", "way", "day", "number", "at", "hlc", "origin", "replaces",
    "operator",
)  # fmt: skip
_PUT = Prepared(
    insert(presence).values({name: bindparam(name) for name in _FIELDS}).on_conflict_do_nothing().inline()
)
_READ = (
    presence.c.fact, presence.c.session, presence.c.room, func.coalesce(merged.c.kept, presence.c.person),
    presence.c.way, presence.c.at, presence.c.hlc, presence.c.origin, presence.c.number, presence.c.replaces,
    presence.c.operator,
)  # fmt: skip
_all = select(*_READ).select_from(presence.outerjoin(merged, merged.c.id == presence.c.person))
_ALL = Prepared(_all)
_OF_DAY = Prepared(_all.where(presence.c.day == bindparam("day_")))
_of_session = _all.where(presence.c.session == bindparam("session_"))
_there = (
    select(presence.c.person)
    .where(presence.c.session == bindparam("session_"), presence.c.person != plain(""))
    .distinct()
)
_is_somebody = presence.c.person != plain("")
"""Also lets the index of people be used, which has no row for counts."""
_elsewhere = _all.where(
    _is_somebody,
    presence.c.person.in_(_there),
    presence.c.session != bindparam("session_"),
    or_(presence.c.at >= bindparam("since_"), presence.c.replaces != ""),
)
_OF_SESSION = Prepared(_of_session)
_ELSEWHERE = Prepared(_elsewhere)
_OF_PERSON = Prepared(
    _all.where(
        _is_somebody,
        presence.c.person.in_(
            select(bindparam("person_")).union(
                select(merged.c.id).where(merged.c.kept == bindparam("person_"))
            )
        ),
    )
)
_WAYS = {way.value: way for way in Way}
_OF_SCANS = frozenset({Way.IN.value, Way.OUT.value, Way.VOID.value})
_OF_COUNTS = frozenset({Way.BY.value, Way.TOTAL.value, Way.VOID.value})


def put_movement(cursor: Any, fact: Fact, envelope: Mapping[str, Any], _private: Mapping[str, Any]) -> None:
    """The effect of a scan or a count; one that says nothing known is kept in the journal alone."""
    body = envelope.get("b", {})
    is_scan = fact.kind == Kind.SESSION_SCANNED.value
    way, number, at = str(body.get("way", "")), body.get("number", 0), body.get("at", fact.at_ms)
    session = str(body.get("session", "")) if is_scan else fact.subject
    if way not in (_OF_SCANS if is_scan else _OF_COUNTS) or not session:
        return
    if not isinstance(number, int) or abs(number) > MOST_HEADS or not isinstance(at, int):
        return
    _PUT.run(
        cursor, session=session, fact=fact.id, room=str(body.get("room", "")),
        person=fact.subject if is_scan else "", way=way, day=body.get("day", 0), number=number, at=at,
        hlc=fact.hlc, origin=fact.origin, replaces=next(iter(envelope.get("ref", ())), ""),
        operator=envelope.get("by", ""),
    )  # fmt: skip


class StoreAttendance:
    """Fulfils `smc_desk.usecases.ports.Attendance`."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def of_session(self, session: str) -> list[Movement]:
        """What was noted of a session, and of the people in it elsewhere since it began."""
        rows = _OF_SESSION.all(self._cursor, session_=session)
        if not rows:
            return []
        since = min(row[5] for row in rows)
        rows += _ELSEWHERE.all(self._cursor, session_=session, since_=since)
        return [_movement_of(row) for row in rows]

    def of_person(self, person: str) -> list[Movement]:
        """All of one registration."""
        return [_movement_of(row) for row in _OF_PERSON.all(self._cursor, person_=person)]

    def of_day(self, day: int) -> list[Movement]:
        """All of a day of the symposium."""
        return [_movement_of(row) for row in _OF_DAY.all(self._cursor, day_=day)]

    def all(self) -> list[Movement]:
        """All there is."""
        return [_movement_of(row) for row in _ALL.all(self._cursor)]


def _movement_of(row: Row) -> Movement:
    fact, session, room, person, way, at, hlc, origin, number, replaces, operator = row
    return Movement(fact, session, room, person, _WAYS[way], at, (hlc, origin), number, replaces, operator)
