"""Whom and what a change of the programme touches: people, signs, chairs' sheets and calendars.

Found by comparing the programme before and after, so that no kind of change can be forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from smc_desk.domain.conflict_rules import SessionRules, booths_of, features_of
from smc_desk.domain.conflicts import Circumstances
from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Talk
from smc_desk.domain.programme_people import Roster


@dataclass(frozen=True, slots=True)
class Touches:
    """What is not as before, each in order and once.

    Attributes:
        sessions: Guids; those with a talk that changed too.
        talks: Guids of talks that changed.
        people: Those who speak or chair there: guids, or tickets of whom the programme does not know.
        attendees: Tickets of those who signed up there, and of those who need what a room has lost.
        signs: (room, session) of the door signs that are no longer right.
        chairs: Whose sheet is no longer right.
        calendar: Guids of sessions and talks whose entries in calendars change.
    """

    sessions: tuple[str, ...] = ()
    talks: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    attendees: tuple[str, ...] = ()
    signs: tuple[tuple[str, str], ...] = ()
    chairs: tuple[str, ...] = ()
    calendar: tuple[str, ...] = ()


class _Side:
    """The programme on one side of the change."""

    def __init__(self, programme: Programme) -> None:
        self.sessions = {session.guid: session for session in programme.sessions}
        self.talks = {talk.guid: talk for talk in programme.talks}
        self.rooms = {room.name: room for room in programme.rooms}
        self.roster = Roster(programme)
        self.of_session: dict[str, list[Talk]] = {}
        for talk in programme.talks:
            self.of_session.setdefault(talk.session, []).append(talk)


def touches(before: Programme, after: Programme, given: Circumstances | None = None) -> Touches:
    """What a change from one programme to the other touches."""
    given = given or Circumstances()
    sides = was, now = _Side(before), _Side(after)
    changed = _differing(was.sessions, now.sessions, _face)
    talks = _differing(was.talks, now.talks, _talk_face)
    of_talks = {side.talks[guid].session for side in sides for guid in talks if guid in side.talks}
    losing, needing = _lost(after, was, now, given)
    sessions = changed | of_talks | losing
    people: set[str] = set()
    chairs: set[str] = set()
    attendees: set[str] = set(needing)
    signs: set[tuple[str, str]] = set()
    for side in sides:
        for guid in sessions:
            session = side.sessions.get(guid)
            if session is None:
                continue
            leading = side.roster.chairs(session)
            chairs.update(leading)
            people.update(leading)
            signs.update((room, guid) for room in (session.room, session.overflow_room) if room)
        for talk in side.talks.values():
            if talk.guid in talks or talk.session in changed | losing:
                people.update(side.roster.speakers(talk))
                if talk.room and talk.session in sessions:
                    signs.add((talk.room, talk.session))
    for guid in changed | of_talks:
        attendees.update(given.signed_up.get(guid, ()))
    called_off = _differing(was.sessions, now.sessions, lambda session: session.state)
    calendar = _differing(was.sessions, now.sessions, _entry) | talks
    calendar |= {talk.guid for side in sides for guid in called_off for talk in side.of_session.get(guid, ())}
    return Touches(
        sessions=tuple(sorted(sessions)),
        talks=tuple(sorted(talks)),
        people=tuple(sorted(people)),
        attendees=tuple(sorted(attendees)),
        signs=tuple(sorted(signs)),
        chairs=tuple(sorted(chairs)),
        calendar=tuple(sorted(calendar)),
    )


def _face(session: Session) -> tuple[Any, ...]:
    """What anybody sees of a session."""
    overflow = session.overflow_room, session.is_overflow_open
    return (*_entry(session), *overflow, session.chairs, session.chair_people)


def _entry(session: Session) -> tuple[Any, ...]:
    """What stands in a calendar."""
    return session.room, session.starts_at, session.ends_at, session.state, session.title


def _talk_face(talk: Talk) -> tuple[Any, ...]:
    when = talk.room, talk.starts_at, talk.duration_for, talk.state, talk.session
    return (*when, talk.title, talk.people, talk.speakers)


def _differing(was: Mapping[str, Any], now: Mapping[str, Any], face: Any) -> set[str]:
    found = set(was.keys() ^ now.keys())
    both = was.keys() & now.keys()
    return found | {
        guid for guid in both if was[guid] is not now[guid] and face(was[guid]) != face(now[guid])
    }


def _lost(after: Programme, was: _Side, now: _Side, given: Circumstances) -> tuple[set[str], set[str]]:
    """Sessions for which a room is no longer what it was, and tickets of those who need what it lost."""
    rules = SessionRules(after.rooms, now.roster, given, wants_chairs=False)
    sessions: set[str] = set()
    people: set[str] = set()
    for name, room in now.rooms.items():
        old = was.rooms.get(name)
        if old is None or old == room:
            continue
        features = features_of(old) ^ features_of(room)
        booths = booths_of(old) ^ booths_of(room)
        for session in _there(after.sessions, room):
            needs = rules.needs(session, now.of_session.get(session.guid, ()))
            needing = features & needs.keys()
            if needing or booths & set(session.interpretation) or _is_limited(old, room):
                sessions.add(session.guid)
            people.update(ticket for need in needing for ticket in needs[need])
    return sessions, people


def _there(sessions: Iterable[Session], room: Room) -> list[Session]:
    return [
        session
        for session in sessions
        if room.name in (session.room, session.overflow_room) and session.state != CANCELLED
    ]


def _is_limited(old: Room, new: Room) -> bool:
    """Whether how many may be in it, or when, is not as before."""
    return (old.capacity, old.fire_limit, old.opens) != (new.capacity, new.fire_limit, new.opens)
