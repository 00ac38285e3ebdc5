"""How full every room is: scanned and counted at its door, against its seats and its fire limit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smc_desk.domain.attendance import (
    AtDoor,
    Crowd,
    DoorRules,
    Tally,
    crowd_of,
    holding,
    overflow_of,
    seats_of,
    session_at,
    tallies,
)
from smc_desk.domain.programme import Programme, Room, Session
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.session_spans import clock_of, spans_near

RULES = DoorRules()


@dataclass(frozen=True, slots=True)
class RoomHeads:
    """How full a room is.

    Attributes:
        session: The one its door is for now, None where there is none; then `next` is the one to come.
        tally: Scanned and counted at its door.
        by_chair: What the chair has counted last, None where they did not.
        seats: For this session in this room, 0 where nobody said; `fire_limit` 0 where it is the seats.
        overflow: Room to send people to from nearly full on, "" where there is none.
    """

    room: str
    session: Session | None
    tally: Tally
    seats: int
    fire_limit: int = 0
    crowd: Crowd = Crowd.FREE
    overflow: str = ""
    by_chair: int | None = None
    next: Session | None = None
    opens_at: datetime | None = None

    @property
    def heads(self) -> int:
        """All who are in it."""
        return self.tally.heads


def see_heads(store: Store, clock: Clock, rules: DoorRules = RULES) -> list[RoomHeads]:
    """How full every room is now, in the programme's order."""
    now = clock.now()
    with store.read() as tx:
        programme = tx.programme.get()
        if programme is None:
            return []
        lines = []
        for room in programme.rooms:
            spans = spans_near(tx, programme, room.name, now)
            door = session_at(programme, room.name, now, spans, rules)
            lines.append(heads_at(tx, programme, room, door, now))
        return lines


def heads_of(tx: Tx, programme: Programme, session: Session, now: datetime) -> list[RoomHeads]:
    """How full each room of one session is or was: its own, and those people overflowed into."""
    found = tallies(holding(tx.attendance.of_session(session.guid)))
    names = dict.fromkeys([session.room, *(room for guid, room in sorted(found) if guid == session.guid)])
    rooms = [one for one in programme.rooms if one.name in names]
    return [heads_at(tx, programme, room, AtDoor(session), now) for room in rooms]


def heads_at(tx: Tx, programme: Programme, room: Room, door: AtDoor, now: datetime) -> RoomHeads:
    """How full a room is with the session its door is for."""
    session = door.session
    seats = seats_of(room, session)
    if session is None:
        return RoomHeads(
            room.name, None, Tally(), seats, room.fire_limit, next=door.next, opens_at=door.opens_at
        )
    tally = tally_of(tx, session, room.name)
    crowd = crowd_of(tally.heads, seats, room.fire_limit)
    overflow = overflow_of(programme, session, room.name, now) if crowd is not Crowd.FREE else ""
    state = clock_of(tx, programme, session) if room.name == session.room else None
    by_chair = state.heads if state is not None else None
    return RoomHeads(
        room.name,
        session,
        tally,
        seats,
        room.fire_limit,
        crowd,
        overflow,
        by_chair,
        door.next,
        door.opens_at,
    )


def tally_of(tx: Tx, session: Session, room: str) -> Tally:
    """Heads of a session in a room."""
    known = tallies(holding(tx.attendance.of_session(session.guid)))
    return known.get((session.guid, room), Tally())


def session_named(programme: Programme, name: str) -> Session | None:
    """A session by its guid or code."""
    return next((one for one in programme.sessions if name in (one.guid, one.code)), None)


def room_named(programme: Programme, name: str) -> Room:
    """A room by its name; one that is unknown holds nobody knows how many."""
    return next((one for one in programme.rooms if one.name == name), Room("", name))
