"""Find people by what they say: any spelling, any order of words, one slip."""

from __future__ import annotations

from smc_desk.domain.people import PersonRow, Registration
from smc_desk.usecases.ports import Clock, Store


def find_people(store: Store, clock: Clock, text: str, limit: int = 50) -> list[PersonRow]:
    """The people a typed text may mean, best first."""
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        return tx.people.rows(tx.people.search(text, limit), day)


def people_of_name(store: Store, clock: Clock, name: str, limit: int = 5) -> list[PersonRow]:
    """Entries whose name is as good as equal, to stop a walk-in being registered twice."""
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        return tx.people.rows(tx.people.same_name(name, limit), day)


def list_people(store: Store, clock: Clock, text: str = "", filter_by: str = "all") -> list[str]:
    """Ids for the list of people. `filter_by`: all, expected, inside, unprinted, problems."""
    with store.read() as tx:
        return tx.people.ids(text, filter_by, tx.programme.calendar().day_of(clock.now()))


def people_rows(store: Store, clock: Clock, ids: list[str]) -> list[PersonRow]:
    """A page of that list."""
    with store.read() as tx:
        return tx.people.rows(ids, tx.programme.calendar().day_of(clock.now()))


def likely_twins(store: Store) -> list[tuple[Registration, Registration]]:
    """Pairs of entries that are likely one person, for a human to decide."""
    with store.read() as tx:
        pairs = [(tx.people.by_id(one), tx.people.by_id(other)) for one, other in tx.people.twins()]
        return [(one, other) for one, other in pairs if one is not None and other is not None]
