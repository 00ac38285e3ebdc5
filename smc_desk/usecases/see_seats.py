"""Seats of sessions people sign up for: who has one, who waits in which order, and what is free now.

Nobody's seat is given away before the session has begun: only what was not claimed some minutes after the
start is free, for those who wait in their order, then for anybody at the door.
"""

from __future__ import annotations

from dataclasses import dataclass

from smc_desk.domain.attendance import DoorRules, Way, holding, is_released, places_of
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.domain.programme import CANCELLED, Session
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.see_heads import RULES, tally_of

REGISTERED = "registered_at"
"""Column of the portal's list that says when somebody registered, where it has one."""


@dataclass(frozen=True, slots=True)
class Seats:
    """How a session's seats stand.

    Attributes:
        seats: All there are; `held` of them are kept for the door.
        signed_up: Ticket codes of those who have a seat.
        waiting: Ticket codes of those who wait, the first first.
        claimed: How many who signed up are in the room.
        is_released: Seats nobody has claimed are given out.
        free: Seats that may be given out now.
    """

    session: Session
    seats: int
    held: int
    signed_up: tuple[str, ...]
    waiting: tuple[str, ...]
    claimed: int
    is_released: bool
    free: int

    @property
    def oversold(self) -> int:
        """How many more have a seat than there are seats."""
        return max(0, len(self.signed_up) - self.seats) if self.seats else 0

    @property
    def unclaimed(self) -> int:
        """How many who signed up are not in the room."""
        return len(self.signed_up) - self.claimed

    @property
    def may_go_in(self) -> tuple[str, ...]:
        """Who of those that wait is let in now."""
        return self.waiting[: self.free]


def see_seats(store: Store, clock: Clock, rules: DoorRules = RULES) -> list[Seats]:
    """Every session people sign up for, in the order in which they begin."""
    with store.read() as tx:
        programme = tx.programme.get()
        if programme is None:
            return []
        wanted = [one for one in programme.sessions if one.workshop and one.state != CANCELLED]
        wanted.sort(key=lambda one: (one.starts_at, one.code))
        known = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
        people = [one for one in known if one and one.status is RegistrationStatus.CONFIRMED]
        since = _registered(tx, people)
        return [_seats_of(tx, clock, one, people, since, rules) for one in wanted]


def see_oversold(store: Store, clock: Clock) -> list[Seats]:
    """Sessions for which more have a seat than there are seats, the worst first."""
    found = [one for one in see_seats(store, clock) if one.oversold]
    return sorted(found, key=lambda one: -one.oversold)


def _seats_of(
    tx: Tx,
    clock: Clock,
    session: Session,
    people: list[Registration],
    since: dict[str, str],
    rules: DoorRules,
) -> Seats:
    now = clock.now()
    signed_up = [one for one in people if session.workshop in one.workshops]
    waiting = [
        one
        for one in people
        if session.workshop in one.workshops_waiting and session.workshop not in one.workshops
    ]
    waiting.sort(key=lambda one: (since.get(one.id, ""), one.code))
    places = places_of(holding(tx.attendance.of_session(session.guid)))
    inside = {
        person for person, last in places.items() if last.way is Way.IN and last.session == session.guid
    }
    released = is_released(session, now, rules)
    if released:
        free = session.seats - tally_of(tx, session, session.room).heads
    else:
        free = session.seats - session.held_seats - len(signed_up)
    return Seats(
        session,
        session.seats,
        session.held_seats,
        tuple(sorted(one.code for one in signed_up)),
        tuple(one.code for one in waiting if one.id not in inside),
        sum(one.id in inside for one in signed_up),
        released,
        max(0, free),
    )


def _registered(tx: Tx, people: list[Registration]) -> dict[str, str]:
    """Registration id → when somebody registered, of those who wait for anything."""
    waiting = [one.id for one in people if one.workshops_waiting]
    return {row.registration.id: row.raw.get(REGISTERED, "") for row in tx.people.base_rows(waiting)}
