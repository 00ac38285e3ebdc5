"""Who is to be where in a programme: people under one name, whether a guid or a ticket names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from smc_desk.domain.programme import Programme, Session, Talk


@dataclass(frozen=True, slots=True)
class Engagement:
    """Somebody is to be in a room for a time.

    Attributes:
        item: Guid of the talk given, or of the session chaired.
        session: Guid of the session it is in.
    """

    starts_at: datetime
    ends_at: datetime
    item: str
    session: str
    room: str


class Roster:
    """Everybody of a programme by one key: the guid, or the ticket of those who have no guid."""

    def __init__(self, programme: Programme) -> None:
        self.people = programme.people
        self._guids = {person.ticket: person.guid for person in programme.people if person.ticket}
        self._tickets = {person.guid: person.ticket for person in programme.people if person.ticket}
        self._names = {person.guid: person.name for person in programme.people}
        self._called = programme.speakers
        self.groups = frozenset(person.guid for person in programme.people if person.is_group)

    def keys(self, guids: Iterable[str], tickets: Iterable[str]) -> tuple[str, ...]:
        """Keys of people named either way, each once."""
        return tuple(dict.fromkeys([*guids, *(self._guids.get(ticket, ticket) for ticket in tickets)]))

    def ticket(self, key: str) -> str:
        """The ticket of somebody, "" where a guid has none."""
        return self._tickets.get(key, "") if key in self._names else key

    def name(self, key: str) -> str:
        """How the programme calls somebody, "" where it does not."""
        return self._names.get(key) or self._called.get(key, "")

    def chairs(self, session: Session) -> tuple[str, ...]:
        """Keys of those who chair."""
        return self.keys(session.chair_people, session.chairs)

    def speakers(self, talk: Talk) -> tuple[str, ...]:
        """Keys of those who speak."""
        return self.keys(talk.people, talk.speakers)

    def engagements(self, session: Session, talks: Iterable[Talk]) -> Mapping[str, list[Engagement]]:
        """Who is to be where because of a session.

        A chair is there for the whole of it, so that a talk of theirs within it adds nothing.
        """
        found: dict[str, list[Engagement]] = {}
        whole = Engagement(session.starts_at, session.ends_at, session.guid, session.guid, session.room)
        for chair in self.chairs(session):
            found.setdefault(chair, []).append(whole)
        for talk in talks:
            there = Engagement(talk.starts_at, talk.ends_at, talk.guid, session.guid, talk.room)
            is_within = talk.room == session.room and (
                session.starts_at <= talk.starts_at and talk.ends_at <= session.ends_at
            )
            for speaker in self.speakers(talk):
                known = found.setdefault(speaker, [])
                if not (is_within and known and known[0] is whole):
                    known.append(there)
        return found
