"""Whose badges are meant when many are made at once, and in which order."""

from __future__ import annotations

from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.usecases.ports import Clock, Store

ALL, UNPRINTED, CATEGORY = "all", "unprinted", "category:"
BY_NAME, BY_ORDER = "name", "order"


def choose_badges(store: Store, clock: Clock, who: str, sorting: str) -> list[Registration]:
    """The people concerned.

    Args:
        who: `ALL` whose ticket is good, `UNPRINTED` of them without a badge that holds, or `CATEGORY` with
            the category's value behind it.
        sorting: `BY_NAME`, or `BY_ORDER` so that groups lie together.
    """
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        ids = tx.people.ids("", "all", day)
        if who == UNPRINTED:
            ids = [row.id for row in tx.people.rows(ids, day) if not row.badges]
        found = [person for i in ids if (person := tx.people.by_id(i)) is not None]
    wanted = who.removeprefix(CATEGORY) if who.startswith(CATEGORY) else ""
    chosen = [
        person
        for person in found
        if person.status is RegistrationStatus.CONFIRMED and (not wanted or _category(person) == wanted)
    ]
    if sorting == BY_ORDER:
        chosen.sort(key=lambda person: (person.order, person.order_position))
    return chosen


def _category(person: Registration) -> str:
    """The name a category is counted under (`CheckIns.by_category`)."""
    return person.category_text or person.category.value
