"""Seats of workshops: the waiting list in order, seats that nobody claims, workshops with too few seats."""

from __future__ import annotations

from datetime import timedelta

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.usecases.scan_door import scan
from smc_desk.usecases.see_seats import Seats, see_oversold, see_seats
from tests.desk import Clock, person_of


def seats_of(store: SqliteStore, clock: Clock, workshop: str) -> Seats:
    return next(one for one in see_seats(store, clock) if one.session.workshop == workshop)


def test_the_oversold_workshop_is_reported(demo: SqliteStore, clock: Clock) -> None:
    (worst,) = see_oversold(demo, clock)
    assert (worst.session.workshop, worst.seats, len(worst.signed_up), worst.oversold) == ("W02", 56, 59, 3)


def test_who_registered_first_waits_first(demo: SqliteStore, clock: Clock) -> None:
    workshop = seats_of(demo, clock, "W01")
    assert len(workshop.waiting) == 15
    people = [person_of(demo, code) for code in workshop.waiting]
    with demo.read() as tx:
        rows = {
            row.registration.id: row.raw["registered_at"]
            for row in tx.people.base_rows([p.id for p in people])
        }
    registered = [rows[person.id] for person in people]
    assert registered == sorted(registered)
    assert len(set(registered)) > 1


def test_unclaimed_seats_are_free_ten_minutes_after_the_start(demo: SqliteStore, clock: Clock) -> None:
    workshop = seats_of(demo, clock, "W01")
    assert (workshop.free, workshop.is_released, workshop.may_go_in) == (0, False, ())
    room, first = workshop.session.room, workshop.waiting[0]
    clock.at = workshop.session.starts_at
    for code in workshop.signed_up[:30]:
        assert scan(demo, clock, room, code).fact
    clock.move(minutes=9)
    assert seats_of(demo, clock, "W01").free == 0
    clock.at = workshop.session.starts_at + timedelta(minutes=10)
    later = seats_of(demo, clock, "W01")
    assert (later.claimed, later.unclaimed, later.free) == (30, 2, 2)
    assert later.may_go_in == workshop.waiting[:2]
    assert scan(demo, clock, room, first).fact
    after = seats_of(demo, clock, "W01")
    assert (after.free, after.may_go_in) == (1, workshop.waiting[1:2])


def test_without_a_programme_there_are_no_seats(store: SqliteStore, clock: Clock) -> None:
    assert see_seats(store, clock) == []
