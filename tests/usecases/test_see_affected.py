"""Whom a change affects: everybody by name for those who look after needs, only how many for others."""

from __future__ import annotations

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.people import Role
from smc_desk.domain.programme_changes import SetFeature
from smc_desk.usecases.see_affected import see_affected

LOST = SetFeature("Willow Room", "step_free")


def test_every_session_and_person_who_needs_it_is_named(demo: SqliteStore) -> None:
    affected = see_affected(demo, Role.HELP, LOST)
    assert affected.sessions
    assert affected.people
    assert affected.others == 0


def test_others_are_only_told_how_many_there_are(demo: SqliteStore) -> None:
    known = see_affected(demo, Role.LEAD, LOST)
    told = see_affected(demo, Role.DESK, LOST)
    assert told.sessions == known.sessions
    assert (told.people, told.others) == ((), len(known.people))


def test_nothing_is_changed_by_looking(demo: SqliteStore) -> None:
    see_affected(demo, Role.LEAD, LOST)
    with demo.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    assert not any(room.lost for room in programme.rooms)
