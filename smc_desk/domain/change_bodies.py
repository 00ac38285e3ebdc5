"""Changes of the programme read back from facts, and made from what a person means by them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from smc_desk.domain.programme import Programme, Session, Speaker, Talk
from smc_desk.domain.programme_changes import (
    Cancel,
    Change,
    Delay,
    Move,
    Note,
    Overflow,
    Pin,
    SetChairs,
    SetFeature,
    SetHours,
    SetSpeakers,
)
from smc_desk.domain.programme_parts import Place, place_of
from smc_desk.domain.programme_people import Roster

Body = Mapping[str, Any]


def from_body(body: Body, private: Body | None = None) -> Change | None:
    """The change in a fact; None where a newer version wrote what this one does not know."""
    read = _READERS.get(str(body.get("change", "")))
    if read is None:
        return None
    try:
        return read(body, private or {})
    except (KeyError, TypeError, ValueError):
        return None


def _speakers(body: Body, private: Body) -> Change:
    return SetSpeakers(body["talk"], *_people(body, private))


def _chairs(body: Body, private: Body) -> Change:
    return SetChairs(body["session"], *_people(body, private))


def _people(body: Body, private: Body) -> tuple[tuple[str, ...], tuple[str, ...], tuple[Speaker, ...]]:
    names: Mapping[str, str] = private.get("names", {})
    new = tuple(
        Speaker(one["guid"], names.get(one["guid"], ""), one["ticket"], one["is_group"])
        for one in body["newcomers"]
    )
    return tuple(body["people"]), tuple(body["tickets"]), new


def _hours(body: Body, _private: Body) -> Change:
    return SetHours(
        body["room"],
        tuple((datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in body["opens"]),
    )


_READERS: Mapping[str, Callable[[Body, Body], Change]] = {
    Move.kind: lambda body, _: Move(tuple(place_of(place) for place in body["places"])),
    Delay.kind: lambda body, _: Delay(
        body["session"], datetime.fromisoformat(body["starts_at"]), bool(body["keeps_end"])
    ),
    Cancel.kind: lambda body, _: Cancel(body["item"], bool(body["is_cancelled"])),
    SetSpeakers.kind: _speakers,
    SetChairs.kind: _chairs,
    Overflow.kind: lambda body, _: Overflow(body["session"], body["room"], bool(body["is_open"])),
    SetFeature.kind: lambda body, _: SetFeature(body["room"], body["feature"], bool(body["is_lost"])),
    SetHours.kind: _hours,
    Pin.kind: lambda body, _: Pin(body["session"], bool(body["is_pinned"])),
    Note.kind: lambda body, private: Note(body["item"], str(private.get("text", ""))),
}


def move(item: str, room: str | None = None, starts_at: datetime | None = None) -> Move:
    """One session or talk elsewhere."""
    return Move((Place(item, room, starts_at),))


def chain(*sessions: Session) -> Move:
    """Each gets the room of the next, the last one that of the first; two of them swap."""
    rooms = [session.room for session in sessions]
    places = zip(sessions, [*rooms[1:], *rooms[:1]], strict=True)
    return Move(tuple(Place(session.guid, room) for session, room in places))


def closing(programme: Programme, room: str, starts_at: datetime, ends_at: datetime) -> SetHours:
    """A room cannot be used for a time."""
    opens = next((one.opens for one in programme.rooms if one.name == room), ())
    return SetHours(room, _without(opens or (_whole(programme, starts_at, ends_at),), starts_at, ends_at))


def _whole(programme: Programme, starts_at: datetime, ends_at: datetime) -> tuple[datetime, datetime]:
    """A window around everything, for a room that is always open."""
    day = timedelta(days=1)
    first = min([starts_at, *(one.starts_at for one in programme.sessions)])
    last = max([ends_at, *(one.ends_at for one in programme.sessions)])
    return first - day, last + day


def _without(
    opens: Sequence[tuple[datetime, datetime]], starts_at: datetime, ends_at: datetime
) -> tuple[tuple[datetime, datetime], ...]:
    left = []
    for begin, end in opens:
        parts = ((begin, min(end, starts_at)), (max(begin, ends_at), end))
        left += [part for part in parts if part[0] < part[1]]
    # No window means always open, so that a room which is never open keeps one without length.
    return tuple(left) or ((starts_at, starts_at),)


def replace_speaker(programme: Programme, talk: Talk, leaves: str, comes: Speaker | None) -> SetSpeakers:
    """Somebody else gives a talk, or nobody yet; `leaves` is a guid or ticket, "" for all of them."""
    return SetSpeakers(talk.guid, *_replaced(programme, talk.people, talk.speakers, leaves, comes))


def replace_chair(programme: Programme, session: Session, leaves: str, comes: Speaker | None) -> SetChairs:
    """Somebody else chairs, or nobody yet; `leaves` is a guid or ticket, "" for all of them."""
    who = _replaced(programme, session.chair_people, session.chairs, leaves, comes)
    return SetChairs(session.guid, *who)


def _replaced(
    programme: Programme, people: Sequence[str], tickets: Sequence[str], leaves: str, comes: Speaker | None
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[Speaker, ...]]:
    roster = Roster(programme)
    key = roster.keys((), (leaves,))[0]
    stay = [one for one in people if leaves and one != key]
    tickets = [one for one in tickets if leaves and roster.keys((), (one,))[0] != key]
    if comes is None:
        return tuple(stay), tuple(tickets), ()
    is_known = any(person.guid == comes.guid for person in programme.people)
    if comes.guid:
        stay.append(comes.guid)
    if comes.ticket:
        tickets.append(comes.ticket)
    return tuple(stay), tuple(tickets), () if is_known or not comes.guid else (comes,)
