"""Other rooms and times for a session, the best first, each with what it would make wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from smc_desk.domain.conflict_checker import Checker
from smc_desk.domain.conflicts import Conflict, Rule
from smc_desk.domain.programme import CANCELLED, Programme, Session
from smc_desk.domain.programme_changes import Move
from smc_desk.domain.programme_parts import Place
from smc_desk.usecases.ports import Store
from smc_desk.usecases.see_programme import see_plan

STEP = timedelta(minutes=15)
MOST = 12
_OWN = frozenset({Rule.PRINTED_OTHERWISE})
"""What any move would make, and so tells nothing of a place."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place for a session.

    Attributes:
        new: What would be wrong that is not so now, but for the printed plan.
        seats: Of the room, 0 where nobody said.
    """

    room: str
    starts_at: datetime
    new: tuple[Conflict, ...]
    seats: int

    def cost(self, session: Session) -> tuple[int, int, int, float, int]:
        """What makes one place better than another: blocks, warnings, another time, how far, empty seats."""
        ranks = [conflict.level.rank for conflict in self.new]
        apart = abs((self.starts_at - session.starts_at).total_seconds())
        wanted = max(session.seats, session.signed_up)
        return ranks.count(0), ranks.count(1), int(apart > 0), apart, abs(self.seats - wanted)


def find_places(store: Store, guid: str) -> list[FoundPlace]:
    """Places for a session on its day, the best first; none where it is not in the programme."""
    plan = see_plan(store)
    session = next((one for one in plan.programme.sessions if one.guid == guid), None) if plan else None
    if plan is None or session is None:
        return []
    checker = Checker(plan.programme, plan.circumstances)
    found = []
    for room, seats, starts_at in _candidates(plan.programme, session):
        change = Move((Place(guid, room, starts_at),))
        new = checker.look(change.applied(plan.programme)).new
        checker.look(plan.programme)
        found.append(FoundPlace(room, starts_at, tuple(c for c in new if c.rule not in _OWN), seats))
    return sorted(found, key=lambda place: place.cost(session))[:MOST]


def _candidates(programme: Programme, session: Session) -> Iterator[tuple[str, int, datetime]]:
    """Every room at the session's time; and every free stretch of the day, in steps."""
    length = session.ends_at - session.starts_at
    that_day = [
        one
        for one in programme.sessions
        if one.guid != session.guid
        and one.state != CANCELLED
        and abs(one.starts_at - session.starts_at) < timedelta(hours=12)
    ]
    opens = min((one.starts_at for one in that_day), default=session.starts_at)
    closes = max((one.ends_at for one in that_day), default=session.ends_at)
    for room in programme.rooms:
        if room.name != session.room:
            yield room.name, room.holds, session.starts_at
        taken = [(one.starts_at, one.ends_at) for one in that_day if one.room == room.name]
        at = opens
        while at + length <= closes:
            if at != session.starts_at and all(at >= end or at + length <= start for start, end in taken):
                yield room.name, room.holds, at
            at += STEP
