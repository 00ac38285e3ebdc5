"""Who is inside and in which room they were seen last, on paper at once and without any network."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from smc_desk.domain.attendance import Movement, Way, holding, places_of, session_at, tallies
from smc_desk.domain.evacuation import Evacuation, PersonInside, RoomSheet
from smc_desk.domain.filing import filed_name, filing_key
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.session_spans import spans_near


class EvacuationMaker(Protocol):
    """Who is where as a PDF."""

    def write(self, evacuation: Evacuation, out: Path) -> int: ...


def print_evacuation(store: Store, clock: Clock, maker: EvacuationMaker, out: Path) -> Evacuation:
    """Write everybody inside as a PDF; it is made also where nobody is.

    Raises:
        UserError: CANNOT_WRITE.
    """
    evacuation = see_inside(store, clock)
    maker.write(evacuation, out)
    return evacuation


def see_inside(store: Store, clock: Clock) -> Evacuation:
    """Everybody who was checked in today or scanned at a door, by the room they were seen in last."""
    now = clock.now()
    with store.read() as tx:
        calendar = tx.programme.calendar()
        day = calendar.day_of(now)
        movements = holding(tx.attendance.of_day(day))
        places = places_of(movements)
        inside = dict.fromkeys([*tx.people.ids("", "inside", day), *places])
        people = [one for one in map(tx.people.by_id, inside) if one is not None]
        people = [one for one in people if one.status is not RegistrationStatus.MERGED]
        people.sort(key=lambda one: (filing_key(filed_name(one)), one.code))
        rooms = _rooms(tx)
        nameless = _nameless(tx, clock, movements, rooms)
        by_room: dict[str, list[PersonInside]] = {}
        for person in people:
            place = places.get(person.id)
            room = place.room if place is not None and place.way is Way.IN else ""
            by_room.setdefault(room, []).append(_inside(tx, person, place))
        title = tx.programme.title()
    known = [*rooms, *sorted({*by_room, *nameless} - {*rooms, ""}), ""]
    sheets = tuple(
        RoomSheet(room, tuple(by_room.get(room, ())), nameless.get(room, 0))
        for room in known
        if room in by_room or nameless.get(room)
    )
    return Evacuation(title, now.astimezone(calendar.zone), sheets)


def _inside(tx: Tx, person: Registration, place: Movement | None) -> PersonInside:
    name = person.badge_name or filed_name(person)
    return PersonInside(name, tx.people.care(person.id).access, place.room if place is not None else "")


def _rooms(tx: Tx) -> list[str]:
    programme = tx.programme.get()
    return [room.name for room in programme.rooms] if programme is not None else []


def _nameless(tx: Tx, clock: Clock, movements: list[Movement], rooms: list[str]) -> dict[str, int]:
    """Room → heads counted by key in the session that is on there."""
    programme, now = tx.programme.get(), clock.now()
    if programme is None:
        return {}
    known, found = tallies(movements), {}
    for room in rooms:
        session = session_at(programme, room, now, spans_near(tx, programme, room, now)).session
        tally = known.get((session.guid, room)) if session is not None else None
        if tally is not None and tally.counted > 0:
            found[room] = tally.counted
    return found
