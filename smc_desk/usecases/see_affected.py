"""Whom a change of the programme affects, before it is made: every session, and every person by name.

Who needs what of a room is health data: names are only for those who may act on it, others are told how many.
"""

from __future__ import annotations

from dataclasses import dataclass

from smc_desk.domain.people import Role
from smc_desk.domain.programme_changes import Change
from smc_desk.usecases.change_programme import propose_change
from smc_desk.usecases.ports import Store


@dataclass(frozen=True, slots=True)
class Affected:
    """What a change affects.

    Attributes:
        sessions: Guids.
        people: Names of those who signed up there, or need what is lost; as far as they may be shown.
        others: How many people more there are.
    """

    sessions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    others: int = 0


def see_affected(store: Store, role: Role, change: Change) -> Affected:
    """All whom a change would affect; nothing is done."""
    proposal = propose_change(store, change)
    if proposal is None:
        return Affected()
    touched = proposal.touches
    if not role.includes(Role.HELP):
        return Affected(touched.sessions, (), len(touched.attendees))
    with store.read() as tx:
        found = [tx.people.by_code(ticket) for ticket in touched.attendees]
    names = tuple(person.badge_name for person in found if person is not None)
    return Affected(touched.sessions, names, len(found) - len(names))
