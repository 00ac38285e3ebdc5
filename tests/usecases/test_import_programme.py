"""The programme comes in again while the event runs, and what the desk did stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import CANCELLED, Programme
from smc_desk.domain.programme_changes import Move
from smc_desk.domain.programme_merge import ChangeKind
from smc_desk.domain.programme_parts import Place
from smc_desk.usecases.change_programme import change_programme
from smc_desk.usecases.export_programme import export_programme
from smc_desk.usecases.import_programme import import_programme, join_programme, see_import
from tests.desk import Clock, open_store
from tests.programmes import MORNING, small


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path / "desk", clock)
    yield opened
    opened.close()


def _programme(store: SqliteStore) -> Programme:
    with store.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    return programme


def _later(programme: Programme, minutes: int) -> Programme:
    """A new import, with the first talk later."""
    first, *rest = programme.talks
    return replace(
        programme, talks=(replace(first, starts_at=first.starts_at + timedelta(minutes=minutes)), *rest)
    )


def _join(store: SqliteStore, clock: Clock, theirs: Programme) -> None:
    clock.move(minutes=1)
    seen = see_import(store, theirs)
    assert seen is not None
    join_programme(store, clock, seen, seen.proposed)


def test_a_first_programme_has_nothing_to_be_joined_with(store: SqliteStore) -> None:
    assert see_import(store, small()) is None


def test_what_a_desk_moved_stays_through_one_import_after_the_other(store: SqliteStore, clock: Clock) -> None:
    import_programme(store, clock, small())
    clock.move(minutes=1)
    moved = MORNING + timedelta(hours=3)
    change_programme(store, clock, Move((Place("t3", "Hall", moved),)), "moved")
    for minutes in (5, 10, 15):
        _join(store, clock, _later(small(), minutes))
        talks = {talk.guid: talk for talk in _programme(store).talks}
        assert (talks["t3"].room, talks["t3"].starts_at) == ("Hall", moved)
        assert talks["t1"].starts_at == MORNING + timedelta(minutes=minutes)
    clock.move(minutes=1)
    theirs = small()
    theirs = replace(
        theirs, talks=tuple(replace(t, room="Hall") if t.guid == "t3" else t for t in theirs.talks)
    )
    seen = see_import(store, theirs)
    assert seen is not None
    assert [(c.guid, c.kind) for c in seen.changes if not c.is_conflict] == [("t1", ChangeKind.MOVED)]


def test_a_change_of_what_the_desk_moved_is_asked_at_every_import(store: SqliteStore, clock: Clock) -> None:
    import_programme(store, clock, small())
    clock.move(minutes=1)
    change_programme(store, clock, Move((Place("t1", "Studio", MORNING + timedelta(hours=2)),)), "moved")
    for minutes in (5, 10):
        seen = see_import(store, _later(small(), minutes))
        assert seen is not None
        (conflict,) = seen.conflicts
        assert conflict.guid == "t1"
        _join(store, clock, _later(small(), minutes))
        assert {t.room for t in _programme(store).talks if t.guid == "t1"} == {"Studio"}


def test_a_workshop_with_sign_ups_is_cancelled_and_kept(store: SqliteStore, clock: Clock) -> None:
    whole = small()
    workshop = replace(whole.sessions[1], workshop="W01", seats=20, signed_up=12)
    whole = replace(whole, sessions=(whole.sessions[0], workshop))
    import_programme(store, clock, whole)
    gone = replace(
        whole, sessions=whole.sessions[:1], talks=tuple(t for t in whole.talks if t.session != "s2")
    )
    _join(store, clock, gone)
    after = _programme(store)
    assert [s.state for s in after.sessions if s.guid == "s2"] == [CANCELLED]
    assert [t.state for t in after.talks if t.guid == "t3"] == [CANCELLED]


def test_changes_seen_before_somebody_else_changed_the_programme_come_too_late(
    store: SqliteStore, clock: Clock
) -> None:
    import_programme(store, clock, small())
    seen = see_import(store, _later(small(), 5))
    assert seen is not None
    clock.move(minutes=1)
    change_programme(store, clock, Move((Place("t3", "Hall", MORNING + timedelta(hours=3)),)), "moved")
    before = _programme(store)
    with pytest.raises(UserError) as error:
        join_programme(store, clock, seen, seen.proposed)
    assert error.value.fault is UserFault.TOO_LATE
    assert _programme(store) == before


def test_the_programme_is_written_as_it_is_now(store: SqliteStore, clock: Clock, tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        export_programme(store, clock, lambda *_: None, tmp_path / "p.json")
    assert error.value.fault is UserFault.NO_SYMPOSIUM
    import_programme(store, clock, small())
    written = []
    export_programme(store, clock, lambda *given: written.append(given), tmp_path / "p.json")
    assert written == [(_programme(store), tmp_path / "p.json", clock.now())]
