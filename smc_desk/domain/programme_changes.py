"""Changes of the programme, each a value that can be written down, done, and taken back.

A change names what is to hold afterwards, never a difference: doing it twice is doing it once, and of two
changes of different things the order does not matter. What is no longer there is let be.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar

from smc_desk.domain.programme import CANCELLED, Programme, Room, Speaker
from smc_desk.domain.programme_parts import (
    Place,
    changed_room,
    changed_session,
    changed_talk,
    names_body,
    people_body,
    place_body,
    placed,
    with_people,
)


class Change(ABC):
    """Something that is done to a programme."""

    kind: ClassVar[str]
    __slots__ = ()

    @property
    @abstractmethod
    def subject(self) -> str:
        """Guid of the session, talk or room it is about first of all."""

    @abstractmethod
    def to_body(self) -> dict[str, Any]:
        """Plain values without anything personal, for a fact."""

    def to_private(self) -> dict[str, Any]:
        """Personal values, for the part of a fact that can be erased."""
        return {}

    @abstractmethod
    def applied(self, programme: Programme) -> Programme:
        """The programme with it done."""

    @abstractmethod
    def inverse(self, programme: Programme) -> Change:
        """What takes it back, where `programme` is as before it."""


@dataclass(frozen=True, slots=True)
class Move(Change):
    """Sessions and talks get rooms and times, all at once: one move, a swap, a chain, a whole plan.

    The talks of a session go with it: those in its room into the new one, all of them by as many minutes.
    """

    kind: ClassVar[str] = "move"
    places: tuple[Place, ...]

    @property
    def subject(self) -> str:
        """The first that moves."""
        return self.places[0].item if self.places else ""

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "places": [place_body(place) for place in self.places]}

    def applied(self, programme: Programme) -> Programme:
        """The programme with all of them moved."""
        return placed(programme, self.places)

    def inverse(self, programme: Programme) -> Change:
        """All back to where they are in `programme`, talks that went along by name."""
        moved = {place.item for place in self.places}
        places = [
            Place(one.guid, one.room, one.starts_at, one.ends_at)
            for one in programme.sessions
            if one.guid in moved
        ]
        places += [
            Place(one.guid, one.room, one.starts_at, one.ends_at)
            for one in programme.talks
            if one.guid in moved or one.session in moved
        ]
        return Move(tuple(places))


@dataclass(frozen=True, slots=True)
class Delay(Change):
    """A session begins later, and its talks with it; its end moves too unless it is to be kept."""

    kind: ClassVar[str] = "delay"
    session: str
    starts_at: datetime
    keeps_end: bool = False

    @property
    def subject(self) -> str:
        """The session."""
        return self.session

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "change": self.kind,
            "session": self.session,
            "starts_at": self.starts_at.isoformat(),
            "keeps_end": self.keeps_end,
        }

    def applied(self, programme: Programme) -> Programme:
        """The programme with the session later."""
        return self._move(programme).applied(programme)

    def inverse(self, programme: Programme) -> Change:
        """Back to the time it has in `programme`."""
        return self._move(programme).inverse(programme)

    def _move(self, programme: Programme) -> Move:
        ends_at = next((one.ends_at for one in programme.sessions if one.guid == self.session), None)
        return Move((Place(self.session, None, self.starts_at, ends_at if self.keeps_end else None),))


@dataclass(frozen=True, slots=True)
class Cancel(Change):
    """A session or talk does not take place, or does after all."""

    kind: ClassVar[str] = "cancel"
    item: str
    is_cancelled: bool = True

    @property
    def subject(self) -> str:
        """The session or talk."""
        return self.item

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "item": self.item, "is_cancelled": self.is_cancelled}

    def applied(self, programme: Programme) -> Programme:
        """The programme with its state changed."""
        state = CANCELLED if self.is_cancelled else ""
        programme = changed_session(programme, self.item, lambda one: replace(one, state=state))
        return changed_talk(programme, self.item, lambda one: replace(one, state=state))

    def inverse(self, programme: Programme) -> Change:
        """The state it has in `programme`."""
        states = {one.guid: one.state for one in programme.sessions}
        states |= {one.guid: one.state for one in programme.talks}
        return Cancel(self.item, states.get(self.item) == CANCELLED)


@dataclass(frozen=True, slots=True)
class SetSpeakers(Change):
    """Who gives a talk, all of them; `newcomers` are those the programme does not know yet."""

    kind: ClassVar[str] = "speakers"
    talk: str
    people: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    newcomers: tuple[Speaker, ...] = ()

    @property
    def subject(self) -> str:
        """The talk."""
        return self.talk

    def to_body(self) -> dict[str, Any]:
        """Guids and tickets; names are private."""
        return {
            "change": self.kind,
            "talk": self.talk,
            **people_body(self.people, self.tickets, self.newcomers),
        }

    def to_private(self) -> dict[str, Any]:
        """Names of newcomers."""
        return names_body(self.newcomers)

    def applied(self, programme: Programme) -> Programme:
        """The programme with these speakers."""
        known = with_people(programme, self.newcomers)
        return changed_talk(
            known, self.talk, lambda one: replace(one, people=self.people, speakers=self.tickets)
        )

    def inverse(self, programme: Programme) -> Change:
        """Who gives it in `programme`."""
        was = next((one for one in programme.talks if one.guid == self.talk), None)
        return self if was is None else SetSpeakers(self.talk, was.people, was.speakers)


@dataclass(frozen=True, slots=True)
class SetChairs(Change):
    """Who chairs a session, all of them; `newcomers` are those the programme does not know yet."""

    kind: ClassVar[str] = "chairs"
    session: str
    people: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    newcomers: tuple[Speaker, ...] = ()

    @property
    def subject(self) -> str:
        """The session."""
        return self.session

    def to_body(self) -> dict[str, Any]:
        """Guids and tickets; names are private."""
        return {
            "change": self.kind,
            "session": self.session,
            **people_body(self.people, self.tickets, self.newcomers),
        }

    def to_private(self) -> dict[str, Any]:
        """Names of newcomers."""
        return names_body(self.newcomers)

    def applied(self, programme: Programme) -> Programme:
        """The programme with these chairs."""
        known = with_people(programme, self.newcomers)
        return changed_session(
            known, self.session, lambda one: replace(one, chair_people=self.people, chairs=self.tickets)
        )

    def inverse(self, programme: Programme) -> Change:
        """Who chairs in `programme`."""
        was = next((one for one in programme.sessions if one.guid == self.session), None)
        return self if was is None else SetChairs(self.session, was.chair_people, was.chairs)


@dataclass(frozen=True, slots=True)
class Overflow(Change):
    """Those who find no seat are sent to another room, or no longer; "" keeps none for them."""

    kind: ClassVar[str] = "overflow"
    session: str
    room: str
    is_open: bool = True

    @property
    def subject(self) -> str:
        """The session."""
        return self.session

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "session": self.session, "room": self.room, "is_open": self.is_open}

    def applied(self, programme: Programme) -> Programme:
        """The programme with that room for the overflow."""
        return changed_session(
            programme,
            self.session,
            lambda one: replace(one, overflow_room=self.room, is_overflow_open=self.is_open),
        )

    def inverse(self, programme: Programme) -> Change:
        """The room for it in `programme`."""
        was = next((one for one in programme.sessions if one.guid == self.session), None)
        return self if was is None else Overflow(self.session, was.overflow_room, was.is_overflow_open)


@dataclass(frozen=True, slots=True)
class SetFeature(Change):
    """A feature of a room is out of order, or works again; `room` is its name."""

    kind: ClassVar[str] = "feature"
    room: str
    feature: str
    is_lost: bool = True

    @property
    def subject(self) -> str:
        """The room."""
        return self.room

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "room": self.room, "feature": self.feature, "is_lost": self.is_lost}

    def applied(self, programme: Programme) -> Programme:
        """The programme with the room as it is now."""

        def change(room: Room) -> Room:
            if (self.feature in room.lost) is self.is_lost:
                return room
            rest = set(room.lost) - {self.feature}
            return replace(room, lost=tuple(sorted(rest | ({self.feature} if self.is_lost else set()))))

        return changed_room(programme, self.room, change)

    def inverse(self, programme: Programme) -> Change:
        """As the room is in `programme`."""
        lost = next((room.lost for room in programme.rooms if room.name == self.room), ())
        return SetFeature(self.room, self.feature, self.feature in lost)


@dataclass(frozen=True, slots=True)
class SetHours(Change):
    """When a room may be used, all its windows; `room` is its name. See `closing`."""

    kind: ClassVar[str] = "hours"
    room: str
    opens: tuple[tuple[datetime, datetime], ...]

    @property
    def subject(self) -> str:
        """The room."""
        return self.room

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        opens = [[begin.isoformat(), end.isoformat()] for begin, end in self.opens]
        return {"change": self.kind, "room": self.room, "opens": opens}

    def applied(self, programme: Programme) -> Programme:
        """The programme with these hours."""
        return changed_room(programme, self.room, lambda room: replace(room, opens=self.opens))

    def inverse(self, programme: Programme) -> Change:
        """The hours in `programme`."""
        was = next((room.opens for room in programme.rooms if room.name == self.room), ())
        return SetHours(self.room, was)


@dataclass(frozen=True, slots=True)
class Pin(Change):
    """Only a person may move a session, or anything may."""

    kind: ClassVar[str] = "pin"
    session: str
    is_pinned: bool = True

    @property
    def subject(self) -> str:
        """The session."""
        return self.session

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "session": self.session, "is_pinned": self.is_pinned}

    def applied(self, programme: Programme) -> Programme:
        """The programme with the session pinned, or not."""
        return changed_session(programme, self.session, lambda one: replace(one, is_pinned=self.is_pinned))

    def inverse(self, programme: Programme) -> Change:
        """As it is in `programme`."""
        was = any(one.is_pinned for one in programme.sessions if one.guid == self.session)
        return Pin(self.session, was)


@dataclass(frozen=True, slots=True)
class Note(Change):
    """Something said of a session or talk; it changes nothing and may name people, so that it is private."""

    kind: ClassVar[str] = "note"
    item: str
    text: str

    @property
    def subject(self) -> str:
        """The session or talk."""
        return self.item

    def to_body(self) -> dict[str, Any]:
        """Plain values."""
        return {"change": self.kind, "item": self.item}

    def to_private(self) -> dict[str, Any]:
        """The text."""
        return {"text": self.text}

    def applied(self, programme: Programme) -> Programme:
        """The same programme."""
        return programme

    def inverse(self, programme: Programme) -> Change:
        """An empty note."""
        del programme
        return Note(self.item, "")
