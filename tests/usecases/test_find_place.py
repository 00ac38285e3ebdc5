"""Rooms and times found for a session of the demo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.conflicts import Level, Rule
from smc_desk.domain.programme import Programme
from smc_desk.usecases.find_place import MOST, find_places
from tests.desk import bring_in_demo, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path / "symposium")
    bring_in_demo(opened)
    yield opened
    opened.close()


def programme(store: SqliteStore) -> Programme:
    with store.read() as tx:
        found = tx.programme.get()
    assert found is not None
    return found


def test_the_best_places_come_first_and_block_nothing(store: SqliteStore) -> None:
    session = next(s for s in programme(store).sessions if "Abolition" in s.title)
    found = find_places(store, session.guid)
    assert 0 < len(found) <= MOST
    assert not [c for c in found[0].new if c.level is Level.BLOCK]
    costs = [place.cost(session) for place in found]
    assert costs == sorted(costs)


def test_a_room_at_the_same_time_is_better_than_another_time(store: SqliteStore) -> None:
    session = next(s for s in programme(store).sessions if "Abolition" in s.title)
    found = find_places(store, session.guid)
    assert found[0].starts_at == session.starts_at
    assert found[0].room != session.room


def test_a_taken_room_is_told_with_what_is_in_it(store: SqliteStore) -> None:
    plan = programme(store)
    opening = next(s for s in plan.sessions if s.kind == "plenary")
    for place in find_places(store, opening.guid):
        busy = [
            s for s in plan.sessions
            if s.room == place.room and s.guid != opening.guid
            and s.starts_at < place.starts_at + (opening.ends_at - opening.starts_at)
            and place.starts_at < s.ends_at
        ]  # fmt: skip
        assert bool(busy) == any(c.rule is Rule.ROOM_TWICE for c in place.new)


def test_a_session_nobody_knows_has_no_places(store: SqliteStore) -> None:
    assert find_places(store, "nobody") == []
