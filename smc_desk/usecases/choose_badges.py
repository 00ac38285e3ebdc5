"""Whose badges are meant when many are made at once, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

from smc_desk.domain.filing import begins_with, filed_name, filing_key
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.usecases.ports import Clock, Store

BY_NAME, BY_ORDER = "name", "order"


@dataclass(frozen=True, slots=True)
class Whose:
    """Those whose ticket is good, narrowed down by all that is given here.

    Attributes:
        category: Its value, or the list's own word where it is none of ours.
        letters: How the name begins, as `smc_desk.domain.filing.begins_with` takes it.
        role: "speaker", "chair".
        ticket: A type of ticket in the list's own word.
        is_unprinted: Only those without a badge that holds.
    """

    category: str = ""
    letters: str = ""
    role: str = ""
    ticket: str = ""
    is_unprinted: bool = False

    def means(self, person: Registration) -> bool:
        """Whether somebody is among them, whether or not they have a badge."""
        return (
            person.status is RegistrationStatus.CONFIRMED
            and self.category in ("", _category(person))
            and (not self.role or self.role in person.roles)
            and self.ticket in ("", person.ticket_type)
            and (not self.letters or begins_with(filed_name(person), self.letters))
        )


def choose_badges(store: Store, clock: Clock, whose: Whose, sorting: str) -> list[Registration]:
    """The people concerned.

    Args:
        sorting: `BY_NAME`, or `BY_ORDER` so that groups lie together.
    """
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        ids = tx.people.ids("", "all", day)
        if whose.is_unprinted:
            ids = [row.id for row in tx.people.rows(ids, day) if not row.badges]
        found = [person for i in ids if (person := tx.people.by_id(i)) is not None]
    chosen = [person for person in found if whose.means(person)]
    if sorting == BY_ORDER:
        chosen.sort(key=lambda person: (person.order, person.order_position))
    else:
        chosen.sort(key=lambda person: (filing_key(filed_name(person)), person.code))
    return chosen


def ticket_types(store: Store) -> list[str]:
    """Every type of ticket on the list, in the list's own words."""
    with store.read() as tx:
        found = (tx.people.by_id(person) for person in tx.people.ids("", "all", 1))
        return sorted({person.ticket_type for person in found if person is not None and person.ticket_type})


def _category(person: Registration) -> str:
    """The name a category is counted under (`CheckIns.by_category`)."""
    return person.category_text or person.category.value
