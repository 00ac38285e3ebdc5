"""A programme with some of its parts put in place of others; what stays the same stays the same object."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from smc_desk.domain.programme import Programme, Room, Session, Speaker, Talk


@dataclass(frozen=True, slots=True)
class Place:
    """Where and when a session or talk is to be; None is as it is, room "" nowhere yet."""

    item: str
    room: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


def placed(programme: Programme, places: Iterable[Place]) -> Programme:
    """Sessions and talks somewhere else; the talks of a session go along, unless they are named."""
    sessions = {session.guid: session for session in programme.sessions}
    talks = {talk.guid: talk for talk in programme.talks}
    of_session: dict[str, list[str]] = {}
    for talk in programme.talks:
        of_session.setdefault(talk.session, []).append(talk.guid)
    own: list[Place] = []
    for place in places:
        was = sessions.get(place.item)
        if was is None:
            own.append(place)
            continue
        now = sessions[was.guid] = _session_at(was, place)
        for guid in of_session.get(was.guid, ()):
            talks[guid] = _going_along(talks[guid], was, now)
    for place in own:
        if place.item in talks:
            talks[place.item] = _talk_at(talks[place.item], place)
    return replace(programme, sessions=tuple(sessions.values()), talks=tuple(talks.values()))


def _session_at(session: Session, place: Place) -> Session:
    starts_at = place.starts_at or session.starts_at
    ends_at = place.ends_at or session.ends_at + (starts_at - session.starts_at)
    room = session.room if place.room is None else place.room
    if (room, starts_at, ends_at) == (session.room, session.starts_at, session.ends_at):
        return session
    return replace(session, room=room, starts_at=starts_at, ends_at=ends_at)


def _going_along(talk: Talk, was: Session, now: Session) -> Talk:
    by = now.starts_at - was.starts_at
    room = now.room if talk.room == was.room else talk.room
    if not by and room == talk.room:
        return talk
    return replace(talk, room=room, starts_at=talk.starts_at + by)


def _talk_at(talk: Talk, place: Place) -> Talk:
    starts_at = place.starts_at or talk.starts_at
    room = talk.room if place.room is None else place.room
    duration_for = talk.duration_for
    if place.ends_at is not None:
        duration_for = int((place.ends_at - starts_at) / timedelta(minutes=1))
    if (room, starts_at, duration_for) == (talk.room, talk.starts_at, talk.duration_for):
        return talk
    return replace(talk, room=room, starts_at=starts_at, duration_for=duration_for)


def changed_session(programme: Programme, guid: str, change: Callable[[Session], Session]) -> Programme:
    """With one session changed, if it is there."""
    sessions = tuple(change(one) if one.guid == guid else one for one in programme.sessions)
    return replace(programme, sessions=sessions)


def changed_talk(programme: Programme, guid: str, change: Callable[[Talk], Talk]) -> Programme:
    """With one talk changed, if it is there."""
    return replace(
        programme, talks=tuple(change(one) if one.guid == guid else one for one in programme.talks)
    )


def changed_room(programme: Programme, name: str, change: Callable[[Room], Room]) -> Programme:
    """With one room changed, if it is there."""
    return replace(
        programme, rooms=tuple(change(one) if one.name == name else one for one in programme.rooms)
    )


def with_people(programme: Programme, newcomers: Sequence[Speaker]) -> Programme:
    """With people it does not know yet."""
    known = {person.guid for person in programme.people}
    new = tuple(person for person in newcomers if person.guid not in known)
    return replace(programme, people=(*programme.people, *new)) if new else programme


def place_body(place: Place) -> dict[str, Any]:
    """A place as plain values; what is to stay is left out."""
    body: dict[str, Any] = {"item": place.item}
    if place.room is not None:
        body["room"] = place.room
    if place.starts_at is not None:
        body["starts_at"] = place.starts_at.isoformat()
    if place.ends_at is not None:
        body["ends_at"] = place.ends_at.isoformat()
    return body


def place_of(body: dict[str, Any]) -> Place:
    """The place in plain values."""
    room, starts, ends = body.get("room"), body.get("starts_at"), body.get("ends_at")
    return Place(
        str(body["item"]),
        None if room is None else str(room),
        None if starts is None else datetime.fromisoformat(starts),
        None if ends is None else datetime.fromisoformat(ends),
    )


def people_body(
    people: Sequence[str], tickets: Sequence[str], newcomers: Sequence[Speaker]
) -> dict[str, Any]:
    """People by guid and ticket, without their names."""
    new = [{"guid": one.guid, "ticket": one.ticket, "is_group": one.is_group} for one in newcomers]
    return {"people": list(people), "tickets": list(tickets), "newcomers": new}


def names_body(newcomers: Sequence[Speaker]) -> dict[str, Any]:
    """Names of people by guid."""
    return {"names": {one.guid: one.name for one in newcomers}} if newcomers else {}
