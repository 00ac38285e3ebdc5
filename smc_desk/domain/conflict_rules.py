"""The rules of a programme, each over the few things it needs: one session, one room, or one person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from smc_desk.domain.conflicts import Circumstances, Conflict, Rule, covers
from smc_desk.domain.programme import CANCELLED, Room, Session, Talk
from smc_desk.domain.programme_people import Engagement, Roster

NEARLY_FULL = 0.9
UNCHAIRED = frozenset({"openspace", "posters", "break", "social"})
"""Kinds of sessions that go without a chair."""
UNSPOKEN = frozenset({"openspace", "posters", "break", "social", "workshop", ""})
"""Kinds whose items may be without a speaker."""
NOT_RECORDED = frozenset({"", "recording_forbidden", "recording_not_possible"})


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A room is taken for a time, by a session or by a talk that is elsewhere than its session."""

    starts_at: datetime
    ends_at: datetime
    item: str
    session: str


def features_of(room: Room) -> frozenset[str]:
    """What a room offers today, by the names that needs use."""
    return frozenset(_planned_features(room)) - frozenset(room.lost)


def _planned_features(room: Room) -> Iterator[str]:
    yield from room.equipment
    yield from room.booth_languages
    if room.step_free:
        yield "step_free"
    if room.hearing_loop:
        yield "hearing_loop"
    if room.booth_languages:
        yield "interpretation"
    if room.is_quiet:
        yield "quiet"
    if room.recording not in NOT_RECORDED:
        yield "recording"


def booths_of(room: Room) -> frozenset[str]:
    """Languages a room can be interpreted into today."""
    return frozenset() if "interpretation" in room.lost else frozenset(room.booth_languages) - set(room.lost)


def occupancies_of(session: Session, talks: Iterable[Talk]) -> Iterator[tuple[str, Occupancy]]:
    """The rooms a session takes, by name: its own, the one for the overflow, those of talks elsewhere."""
    whole = Occupancy(session.starts_at, session.ends_at, session.guid, session.guid)
    for room in dict.fromkeys((session.room, session.overflow_room)):
        if room:
            yield room, whole
    for talk in talks:
        is_within = session.starts_at <= talk.starts_at and talk.ends_at <= session.ends_at
        if talk.room and (talk.room != session.room or not is_within):
            yield talk.room, Occupancy(talk.starts_at, talk.ends_at, talk.guid, session.guid)


def room_conflicts(room: str, taken: Iterable[Occupancy]) -> Iterator[Conflict]:
    """Whatever is in one room at the same time."""
    open_still: list[Occupancy] = []
    for later in sorted(taken, key=lambda one: (one.starts_at, one.ends_at, one.item)):
        open_still = [one for one in open_still if one.ends_at > later.starts_at]
        if later.ends_at <= later.starts_at:
            continue
        for earlier in open_still:
            if earlier.session != later.session:
                yield Conflict(Rule.ROOM_TWICE, (earlier.item, later.item), room=room)
        open_still.append(later)


def person_conflicts(
    person: str, engagements: Iterable[Engagement], circumstances: Circumstances, longest_walk: int
) -> Iterator[Conflict]:
    """Where somebody is to be in two places, or cannot be there in time."""
    known: list[Engagement] = []
    for later in sorted(engagements, key=lambda one: (one.starts_at, one.ends_at, one.item)):
        known = [one for one in known if _minutes(one.ends_at, later.starts_at) < longest_walk]
        if later.ends_at <= later.starts_at:
            continue
        for earlier in known:
            if earlier.session == later.session:
                continue
            items = (earlier.item, later.item)
            gap = _minutes(earlier.ends_at, later.starts_at)
            if gap < 0:
                yield Conflict(Rule.PERSON_TWICE, items, (person,))
            elif earlier.room and later.room and earlier.room != later.room:
                needed = circumstances.walk(earlier.room, later.room)
                if gap < needed:
                    yield Conflict(
                        Rule.WALK_TOO_SHORT, items, (person,), later.room, count=int(gap), limit=needed
                    )
        known.append(later)


def _minutes(earlier: datetime, later: datetime) -> float:
    return (later - earlier).total_seconds() / 60


class SessionRules:
    """The rules about one session, in a house and under circumstances that are the same for all."""

    def __init__(
        self, rooms: Sequence[Room], roster: Roster, circumstances: Circumstances, *, wants_chairs: bool
    ) -> None:
        self._rooms = {room.name: room for room in rooms}
        self._roster = roster
        self._given = circumstances
        self._wants_chairs = wants_chairs

    def conflicts(self, session: Session, talks: Sequence[Talk]) -> Iterator[Conflict]:
        """Everything that is wrong with a session by itself; `talks` are those that take place."""
        if session.state == CANCELLED:
            yield from self._printed(session)
            return
        yield from chain(
            self._printed(session),
            self._people(session, talks),
            self._hours(session),
            self._talks(session, talks),
            self._sign_ups(session),
        )
        if not session.room:
            yield Conflict(Rule.UNSCHEDULED, (session.guid,))
            return
        for name in dict.fromkeys((session.room, session.overflow_room)):
            if name and name not in self._rooms:
                yield Conflict(Rule.UNKNOWN_ROOM, (session.guid,), room=name)
        room = self._rooms.get(session.room)
        if room is not None:
            yield from chain(self._seats(session, room), self._features(session, room, talks))

    def _printed(self, session: Session) -> Iterator[Conflict]:
        told = self._given.printed.get(session.guid)
        if told is None:
            return
        detail = CANCELLED if session.state == CANCELLED else told.starts_at.isoformat()
        now = (session.room, session.starts_at, session.ends_at, session.state)
        if now != (told.room, told.starts_at, told.ends_at, ""):
            yield Conflict(Rule.PRINTED_OTHERWISE, (session.guid,), room=told.room, detail=detail)

    def _people(self, session: Session, talks: Sequence[Talk]) -> Iterator[Conflict]:
        has_chair = session.chairs or session.chair_people or session.kind in UNCHAIRED
        if self._wants_chairs and not has_chair:
            yield Conflict(Rule.NO_CHAIR, (session.guid,))
        if session.kind in UNSPOKEN:
            return
        for talk in talks:
            if not (talk.people or talk.speakers):
                yield Conflict(Rule.NO_SPEAKER, (talk.guid,))

    def _hours(self, session: Session) -> Iterator[Conflict]:
        if not covers(self._given.building, session.starts_at, session.ends_at):
            yield Conflict(Rule.OUTSIDE_HOURS, (session.guid,))
        for name in dict.fromkeys((session.room, session.overflow_room)):
            room = self._rooms.get(name)
            if room is not None and not covers(room.opens, session.starts_at, session.ends_at):
                yield Conflict(Rule.ROOM_CLOSED, (session.guid,), room=room.name)

    def _talks(self, session: Session, talks: Sequence[Talk]) -> Iterator[Conflict]:
        there_for = int(_minutes(session.starts_at, session.ends_at))
        for talk in talks:
            items = (talk.guid, session.guid)
            if talk.duration_for > there_for:
                yield Conflict(Rule.TALK_TOO_LONG, items, count=talk.duration_for, limit=there_for)
            elif talk.starts_at < session.starts_at or talk.ends_at > session.ends_at:
                yield Conflict(Rule.TALK_OUTSIDE, items)

    def _sign_ups(self, session: Session) -> Iterator[Conflict]:
        if 0 < session.seats < session.signed_up:
            yield Conflict(Rule.OVERSOLD, (session.guid,), count=session.signed_up, limit=session.seats)

    def _seats(self, session: Session, room: Room) -> Iterator[Conflict]:
        guid = (session.guid,)
        heads = self._given.heads.get(session.guid, 0)
        wanted = max(heads, session.signed_up + session.held_seats if session.signed_up else 0)
        beside = self._rooms.get(session.overflow_room) if session.is_overflow_open else None
        seats = room.capacity + (beside.capacity if beside is not None and room.capacity else 0)
        if room.fire_limit and heads > room.fire_limit:
            yield Conflict(Rule.OVER_FIRE_LIMIT, guid, room=room.name, count=heads, limit=room.fire_limit)
        if not seats:
            return
        if wanted > seats:
            yield Conflict(Rule.OVER_CAPACITY, guid, room=room.name, count=wanted, limit=seats)
        elif heads >= NEARLY_FULL * seats:
            yield Conflict(Rule.NEARLY_FULL, guid, room=room.name, count=heads, limit=seats)

    def _features(self, session: Session, room: Room, talks: Sequence[Talk]) -> Iterator[Conflict]:
        needs = self.needs(session, talks)
        if needs:
            has, planned = features_of(room), frozenset(_planned_features(room))
            for need in sorted(set(needs) - has):
                rule = Rule.FEATURE_LOST if need in planned else Rule.FEATURE_MISSING
                yield Conflict(rule, (session.guid,), needs[need], room.name, need)
        missing = set(session.interpretation) - booths_of(room)
        if missing:
            languages = ",".join(sorted(missing))
            yield Conflict(Rule.NO_INTERPRETATION, (session.guid,), room=room.name, detail=languages)

    def needs(self, session: Session, talks: Iterable[Talk]) -> dict[str, tuple[str, ...]]:
        """Feature → tickets of those who need it, none where only the programme asks for it."""
        found: dict[str, list[str]] = {need: [] for need in session.needs}
        if self._given.access:
            there = chain(self._roster.chairs(session), *(self._roster.speakers(talk) for talk in talks))
            tickets = chain(
                self._given.signed_up.get(session.guid, ()), (self._roster.ticket(key) for key in there)
            )
            for ticket in dict.fromkeys(tickets):
                for need in self._given.access.get(ticket, ()):
                    found.setdefault(need, []).append(ticket)
        return {need: tuple(sorted(people)) for need, people in found.items()}
