"""Many badges, a few at a time: nobody at the door waits behind them, none is printed twice or forgotten."""

from __future__ import annotations

import os

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.badges import PrintState
from smc_desk.domain.printing import BatchState
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.print_batch import (
    AHEAD,
    Batch,
    begin_batch,
    feed_batch,
    forget_batch,
    resume_batch,
    stopped_batch,
)
from tests.desk import Clock

FEW = Whose(role="chair")


def waiting(store: SqliteStore) -> list[str]:
    with store.read() as tx:
        return [one.registration for one in tx.prints.in_state(PrintState.WAITING)]


def print_all(store: SqliteStore) -> int:
    """Take everything out of the spool, as a printer does."""
    with store.write() as tx:
        found = tx.prints.in_state(PrintState.WAITING)
        for one in found:
            tx.prints.move(one.id, PrintState.CONFIRMED)
    return len(found)


def through(store: SqliteStore, batch: Batch) -> int:
    """Print all of it; gives the number of badges."""
    count = 0
    while batch.left:
        batch = feed_batch(store, os.urandom, batch)
        count += print_all(store)
    return count


def test_only_few_wait_in_the_spool_at_once_in_the_order_chosen(demo: SqliteStore, clock: Clock) -> None:
    people = [person.id for person in choose_badges(demo, clock, FEW, BY_NAME)]
    batch = begin_batch(demo, clock, FEW, BY_NAME)
    assert batch.changes.prints
    assert batch.total == len(people) > AHEAD
    batch = feed_batch(demo, os.urandom, batch)
    assert waiting(demo) == people[:AHEAD]
    assert batch.changes.people == set(people[:AHEAD])
    assert batch.state == BatchState(AHEAD, len(people))
    assert not feed_batch(demo, os.urandom, batch).changes
    assert waiting(demo) == people[:AHEAD]


def test_all_are_printed_once_and_the_batch_is_forgotten(demo: SqliteStore, clock: Clock) -> None:
    batch = begin_batch(demo, clock, FEW, BY_NAME)
    assert through(demo, batch) == batch.total
    assert stopped_batch(demo, clock) is None
    assert begin_batch(demo, clock, FEW, BY_NAME).total == 0
    with demo.read() as tx:
        people = choose_badges(demo, clock, FEW, BY_NAME)
        assert {len(tx.prints.of(person.id)) for person in people} == {1}


def test_who_got_a_badge_at_the_door_meanwhile_gets_no_second(demo: SqliteStore, clock: Clock) -> None:
    batch = begin_batch(demo, clock, Whose(letters="A"), BY_NAME)
    person = choose_badges(demo, clock, Whose(letters="A"), BY_NAME)[-1]
    check_in(demo, clock, os.urandom, AutoPrint.ONCE, person.code)
    with demo.read() as tx:
        held = len(tx.prints.of(person.id))
    print_all(demo)
    through(demo, batch)
    with demo.read() as tx:
        assert len(tx.prints.of(person.id)) == max(held, 1)


def test_a_stop_leaves_the_rest_to_be_gone_on_with(demo: SqliteStore, clock: Clock) -> None:
    batch = feed_batch(demo, os.urandom, begin_batch(demo, clock, FEW, BY_NAME))
    # Nothing but what is in the store is left of it, as after a power cut.
    left = stopped_batch(demo, clock)
    assert left == BatchState(AHEAD, batch.total, is_stopped=True)
    again = resume_batch(demo, clock)
    assert again.left == batch.left
    assert again.total == batch.total - AHEAD
    print_all(demo)
    assert through(demo, again) == again.total
    assert stopped_batch(demo, clock) is None


def test_what_is_left_can_be_forgotten(demo: SqliteStore, clock: Clock) -> None:
    begin_batch(demo, clock, FEW, BY_NAME)
    assert stopped_batch(demo, clock) is not None
    assert forget_batch(demo).prints
    assert stopped_batch(demo, clock) is None
