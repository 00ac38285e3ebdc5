"""The programme with what the desk knows beside it: who signed up, who needs what, what was published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smc_desk.domain.change_bodies import from_body
from smc_desk.domain.conflict_checker import check
from smc_desk.domain.conflicts import Circumstances, Conflict, Printed
from smc_desk.domain.facts import Kind, Stream, Told
from smc_desk.domain.programme import Programme
from smc_desk.usecases.ports import Store, Tx

ROOM_NEEDS = frozenset({"step_free", "hearing_loop"})
"""Needs of people that are a matter of the room."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme as it is now.

    Attributes:
        published: As it was brought in, before this desk changed it.
    """

    programme: Programme
    published: Programme
    circumstances: Circumstances
    conflicts: tuple[Conflict, ...]


def see_plan(store: Store) -> Plan | None:
    """The programme with its conflicts, None where none is in."""
    with store.read() as tx:
        programme = tx.programme.get()
        if programme is None:
            return None
        published = published_of(tx, programme)
        circumstances = circumstances_of(tx, programme, published)
    return Plan(programme, published, circumstances, check(programme, circumstances))


def circumstances_of(tx: Tx, programme: Programme, published: Programme) -> Circumstances:
    """Who signed up for what, what they need of a room, and where everything was to be."""
    sessions = {session.workshop: session.guid for session in programme.sessions if session.workshop}
    signed_up: dict[str, list[str]] = {}
    access: dict[str, frozenset[str]] = {}
    for person in (tx.people.by_id(one) for one in tx.people.ids("", "all", 1)):
        if person is None:
            continue
        for workshop in person.workshops:
            if workshop in sessions:
                signed_up.setdefault(sessions[workshop], []).append(person.code)
        needs = needs_of(tx.people.care(person.id).access)
        if needs:
            access[person.code] = needs
    return Circumstances(
        signed_up={session: tuple(sorted(codes)) for session, codes in signed_up.items()},
        access=access,
        printed=printed_of(published),
    )


def needs_of(access: str) -> frozenset[str]:
    """What a room must have for somebody, from what they wrote of their needs."""
    words = {word.strip().lower().replace("-", "_").replace(" ", "_") for word in access.split(";")}
    return frozenset(words & ROOM_NEEDS)


def printed_of(programme: Programme) -> Mapping[str, Printed]:
    """Where and when everything is that has a room."""
    return {
        session.guid: Printed(session.room, session.starts_at, session.ends_at)
        for session in programme.sessions
        if session.room
    }


def published_of(tx: Tx, programme: Programme) -> Programme:
    """The programme without what was changed since it was brought in, the latest change taken back first."""
    for told in reversed(changes_told(tx)):
        undone = from_body(told.body.get("undo") or {})
        if undone is not None:
            programme = undone.applied(programme)
    return programme


def changes_told(tx: Tx) -> list[Told]:
    """The changes since the programme was last brought in, in order."""
    imported = [
        told for told in tx.journal.told(Stream.OPS) if told.fact.kind == Kind.PROGRAMME_IMPORTED.value
    ]
    since = imported[-1].fact.hlc if imported else 0
    changed = Kind.PROGRAMME_CHANGED.value
    told = tx.journal.told(Stream.PROGRAMME)
    return [one for one in told if one.fact.hlc > since and one.fact.kind == changed]
