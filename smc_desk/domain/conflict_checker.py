"""Finds the conflicts of a whole programme, and after a change only looks again where something moved.

Each conflict belongs to one place: a session by itself, a room with what is in it, or a person with where
they are to be. A change touches few places, and what holds elsewhere is kept. Every talk is in a session.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Protocol, TypeVar

from smc_desk.domain.conflict_rules import (
    Occupancy,
    SessionRules,
    occupancies_of,
    person_conflicts,
    room_conflicts,
)
from smc_desk.domain.conflicts import Circumstances, Conflict, Order, sorted_conflicts
from smc_desk.domain.programme import CANCELLED, Programme, Session, Talk
from smc_desk.domain.programme_people import Engagement, Roster


class _Named(Protocol):
    @property
    def guid(self) -> str: ...


T = TypeVar("T", bound=_Named)
_Ordered = tuple[Order, Conflict]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change did to the conflicts, the gravest first."""

    new: tuple[Conflict, ...] = ()
    gone: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class _Whole:
    """A session with its talks and all it takes."""

    session: Session
    talks: tuple[Talk, ...]
    rooms: tuple[tuple[str, Occupancy], ...]
    people: tuple[tuple[str, tuple[Engagement, ...]], ...]


class Checker:
    """Keeps a programme with its conflicts.

    Not for several threads at once.
    """

    def __init__(self, programme: Programme, circumstances: Circumstances | None = None) -> None:
        self.programme = programme
        self.circumstances = circumstances or Circumstances()
        self._new: set[Conflict] = set()
        self._gone: set[Conflict] = set()
        self._begin()

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All there are, the gravest first."""
        return tuple(one for _, one in sorted(chain.from_iterable(self._found.values()), key=itemgetter(0)))

    def look(self, programme: Programme, circumstances: Circumstances | None = None) -> Difference:
        """Take a changed programme, and look again where it differs.

        Args:
            circumstances: As before where none are given.
        """
        given = circumstances or self.circumstances
        self._new, self._gone = set(), set()
        if self._is_other_house(programme, given):
            before = set(self.conflicts)
            self.programme, self.circumstances = programme, given
            self._begin()
            self._new, self._gone = set(self.conflicts), before
        else:
            touched = self._differing(self.programme, programme)
            touched |= _differing_keys(self.circumstances.heads, given.heads)
            touched |= _differing_keys(self.circumstances.signed_up, given.signed_up)
            moved = {a.name for a, b in zip(self.programme.rooms, programme.rooms, strict=True) if a != b}
            self.programme, self.circumstances = programme, given
            self._longest_walk = max(given.walks.values(), default=0)
            self._rules = self._new_rules()
            self._look_again(touched, moved)
        return Difference(sorted_conflicts(self._new - self._gone), sorted_conflicts(self._gone - self._new))

    def _begin(self) -> None:
        self._found: dict[tuple[str, str], tuple[_Ordered, ...]] = {}
        self._wholes: dict[str, _Whole] = {}
        self._in_room: dict[str, dict[str, list[Occupancy]]] = {}
        self._of_person: dict[str, dict[str, tuple[Engagement, ...]]] = {}
        self._roster = Roster(self.programme)
        self._longest_walk = max(self.circumstances.walks.values(), default=0)
        self._rules = self._new_rules()
        self._look_again({session.guid for session in self.programme.sessions}, set())

    def _new_rules(self) -> SessionRules:
        return SessionRules(
            self.programme.rooms,
            self._roster,
            self.circumstances,
            wants_chairs=_wants_chairs(self.programme, self.circumstances),
        )

    def _is_other_house(self, programme: Programme, given: Circumstances) -> bool:
        """Whether so much differs that everything is to be looked at."""
        old, now = self.circumstances, self.programme
        by_name = [room.name for room in programme.rooms] == [room.name for room in now.rooms]
        same = (
            by_name
            and programme.people == now.people
            and (given.building, given.may_be_twice) == (old.building, old.may_be_twice)
            and (given.access is old.access or given.access == old.access)
            and (given.walks is old.walks or given.walks == old.walks)
            and (given.printed is old.printed or given.printed == old.printed)
            and _wants_chairs(programme, given) == _wants_chairs(now, old)
        )
        return not same

    def _differing(self, old: Programme, new: Programme) -> set[str]:
        """Sessions that are not as before, or have a talk that is not."""
        if old is new:
            return set()
        touched = {guid for guid, *_ in _pairs(old.sessions, new.sessions)}
        for _guid, was, now in _pairs(old.talks, new.talks):
            touched |= {talk.session for talk in (was, now) if talk is not None}
        return touched

    def _look_again(self, sessions: set[str], moved: set[str]) -> None:
        rooms: set[str] = set()
        people: set[str] = set()
        for whole in self._gathered(sessions):
            guid = whole.session.guid
            for was in (self._wholes.get(guid), whole):
                if was is not None:
                    rooms.update(room for room, _ in was.rooms)
                    people.update(person for person, _ in was.people)
            self._place(guid, whole)
        for guid in sessions - {session.guid for session in self.programme.sessions}:
            gone = self._wholes.get(guid)
            if gone is not None:
                rooms.update(room for room, _ in gone.rooms)
                people.update(person for person, _ in gone.people)
                self._take_out(guid)
        concerned = sessions | self._in(moved)
        for guid in concerned:
            known = self._wholes.get(guid)
            found = () if known is None else self._rules.conflicts(known.session, known.talks)
            self._put(("session", guid), found)
        for room in rooms:
            taken = [one for several in self._in_room.get(room, {}).values() for one in several]
            self._put(("room", room), room_conflicts(room, taken))
        free = self._roster.groups | self.circumstances.may_be_twice
        for person in people:
            busy = [one for several in self._of_person.get(person, {}).values() for one in several]
            found = person_conflicts(person, busy, self.circumstances, self._longest_walk)
            is_free = person in free or self._roster.ticket(person) in free
            self._put(("person", person), () if is_free else found)

    def _gathered(self, guids: set[str]) -> list[_Whole]:
        talks: dict[str, list[Talk]] = {}
        for talk in self.programme.talks:
            if talk.session in guids and talk.state != CANCELLED:
                talks.setdefault(talk.session, []).append(talk)
        return [
            self._whole(session, tuple(talks.get(session.guid, ())))
            for session in self.programme.sessions
            if session.guid in guids
        ]

    def _whole(self, session: Session, talks: tuple[Talk, ...]) -> _Whole:
        if session.state == CANCELLED:
            return _Whole(session, (), (), ())
        engaged = self._roster.engagements(session, talks)
        return _Whole(
            session,
            talks,
            tuple(occupancies_of(session, talks)),
            tuple((person, tuple(several)) for person, several in engaged.items()),
        )

    def _place(self, guid: str, whole: _Whole) -> None:
        self._take_out(guid)
        self._wholes[guid] = whole
        for room, occupancy in whole.rooms:
            self._in_room.setdefault(room, {}).setdefault(guid, []).append(occupancy)
        for person, several in whole.people:
            self._of_person.setdefault(person, {})[guid] = several

    def _take_out(self, guid: str) -> None:
        was = self._wholes.pop(guid, None)
        if was is None:
            return
        for room, _ in was.rooms:
            self._in_room[room].pop(guid, None)
        for person, _ in was.people:
            self._of_person[person].pop(guid, None)

    def _in(self, rooms: set[str]) -> set[str]:
        """Sessions that take one of these rooms."""
        return {guid for room in rooms for guid in self._in_room.get(room, ())}

    def _put(self, place: tuple[str, str], conflicts: Iterable[Conflict]) -> None:
        """What holds in a place now."""
        self._gone.update(one for _, one in self._found.pop(place, ()))
        found = tuple((one.order, one) for one in conflicts)
        if found:
            self._found[place] = found
            self._new.update(one for _, one in found)


def check(programme: Programme, circumstances: Circumstances | None = None) -> tuple[Conflict, ...]:
    """All conflicts of a programme, the gravest first."""
    return Checker(programme, circumstances).conflicts


def _wants_chairs(programme: Programme, given: Circumstances) -> bool:
    if given.wants_chairs is not None:
        return given.wants_chairs
    return any(session.chairs or session.chair_people for session in programme.sessions)


def _pairs(old: Sequence[T], new: Sequence[T]) -> list[tuple[str, T | None, T | None]]:
    """(guid, before, after) of all that differ."""
    if len(old) == len(new):
        # As good as always the same things in the same order; identity is asked first, which is fast.
        in_order = [(a, b) for a, b in zip(old, new, strict=True) if a is not b and a != b]
        if all(a.guid == b.guid for a, b in in_order):
            return [(a.guid, a, b) for a, b in in_order]
    before, after = {one.guid: one for one in old}, {one.guid: one for one in new}
    return [
        (guid, before.get(guid), after.get(guid))
        for guid in before.keys() | after.keys()
        if before.get(guid) != after.get(guid)
    ]


def _differing_keys(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    if old is new:
        return set()
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
