"""The question of rooms and times for a programme: which places each session could have, and what each costs.

Weights follow the order of what hurts most at a symposium: no place at all, a closed room, too many people,
what somebody needs and misses; then seats, then every change of what was published, then comfort.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations

from smc_desk.domain.assignment import Choice, Cost, Crowd, Option, Pair, Problem, Spread, Task
from smc_desk.domain.conflict_rules import SessionRules, booths_of, features_of
from smc_desk.domain.conflicts import Circumstances, covers
from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Talk
from smc_desk.domain.programme_people import Roster

WEIGHTS: Mapping[Cost, int] = {
    Cost.UNPLACED: 1_000_000,
    Cost.CLOSED: 200_000,
    Cost.FIRE_LIMIT: 100_000,
    Cost.FEATURE: 50_000,
    Cost.INTERPRETATION: 20_000,
    Cost.OVER_CAPACITY: 200,
    Cost.WALK: 2_000,
    Cost.TIME_CHANGED: 5_000,
    Cost.ROOM_CHANGED: 1_000,
    Cost.SAME_TRACK: 300,
    Cost.TRACK_SPREAD: 20,
    Cost.EMPTY_SEATS: 1,
}
"""Per session; for `OVER_CAPACITY` and `EMPTY_SEATS` per seat, for features and languages each."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked of an assignment.

    Attributes:
        movable: Guids of sessions that may move; None for all that are not pinned.
        starts: Session → times it may begin at instead; the time it has is always one of them.
        heads: Session → people expected, where more is known than its sign-ups.
        published: The plan as it was told; each session that is elsewhere afterwards is a change.
        weights: As `WEIGHTS`, where they are to be others.
    """

    movable: frozenset[str] | None = None
    starts: Mapping[str, Sequence[datetime]] = field(default_factory=dict)
    heads: Mapping[str, int] = field(default_factory=dict)
    published: Programme | None = None
    weights: Mapping[Cost, int] = field(default_factory=dict)


def problem_of(
    programme: Programme, circumstances: Circumstances | None = None, wishes: Wishes | None = None
) -> Problem:
    """The question for a programme, or for the part of it that may move."""
    return _Maker(programme, circumstances or Circumstances(), wishes or Wishes()).problem()


class _Maker:
    def __init__(self, programme: Programme, given: Circumstances, wishes: Wishes) -> None:
        self._programme = programme
        self._given = given
        self._wishes = wishes
        self._weights = {**WEIGHTS, **wishes.weights}
        self._roster = Roster(programme)
        self._rules = SessionRules(programme.rooms, self._roster, given, wants_chairs=False)
        self._longest_walk = max(given.walks.values(), default=0)
        self._opens = {room.name: room.opens for room in programme.rooms}
        self._published = {one.guid: one for one in (wishes.published or programme).sessions}
        self._talks: dict[str, list[Talk]] = {}
        for talk in programme.talks:
            if talk.state != CANCELLED:
                self._talks.setdefault(talk.session, []).append(talk)
        self._sessions = [one for one in programme.sessions if one.state != CANCELLED]

    def problem(self) -> Problem:
        tasks = tuple(self._task(session) for session in self._sessions)
        people = self._people()
        return Problem(
            tasks,
            (*self._one_room(tasks), *self._one_person(tasks, people)),
            tuple(self._walks(tasks, people)),
            tuple(self._same_tracks(tasks)),
            tuple(self._spreads(tasks)),
        )

    def _may_move(self, session: Session) -> bool:
        movable = self._wishes.movable
        return not session.is_pinned and (movable is None or session.guid in movable)

    def _task(self, session: Session) -> Task:
        in_room = {room.name: self._room_costs(session, room) for room in self._programme.rooms}
        if not self._may_move(session):
            at = session.starts_at
            known = session.room in in_room
            costs = in_room[session.room] + self._time_costs(session, session.room, at) if known else ()
            return Task(session.guid, (Option(session.room, at, session.ends_at, costs),), 0)
        lasts_for = session.ends_at - session.starts_at
        starts = sorted({session.starts_at, *self._wishes.starts.get(session.guid, ())})
        options = [
            Option(name, at, at + lasts_for, costs + self._time_costs(session, name, at))
            for at in starts
            for name, costs in in_room.items()
            if name != session.overflow_room
        ]
        unplaced = ((Cost.UNPLACED, self._weights[Cost.UNPLACED]),)
        options.append(Option("", session.starts_at, session.ends_at, unplaced))
        here = session.room, session.starts_at
        now = next((n for n, one in enumerate(options) if (one.room, one.starts_at) == here), -1)
        return Task(session.guid, tuple(options), now)

    def _room_costs(self, session: Session, room: Room) -> tuple[tuple[Cost, int], ...]:
        heads = self._heads(session)
        needs = self._rules.needs(session, self._talks.get(session.guid, ()))
        told = self._published.get(session.guid, session)
        counts = {
            Cost.FIRE_LIMIT: int(0 < room.fire_limit < heads),
            Cost.FEATURE: len(needs.keys() - features_of(room)),
            Cost.INTERPRETATION: len(set(session.interpretation) - booths_of(room)),
            Cost.OVER_CAPACITY: max(heads - room.capacity, 0) if room.capacity else 0,
            Cost.ROOM_CHANGED: int(bool(told.room) and room.name != told.room),
            Cost.EMPTY_SEATS: max(room.capacity - heads, 0) if heads else 0,
        }
        return self._weighed(counts)

    def _time_costs(self, session: Session, room: str, at: datetime) -> tuple[tuple[Cost, int], ...]:
        ends_at = at + (session.ends_at - session.starts_at)
        told = self._published.get(session.guid, session)
        is_open = covers(self._opens[room], at, ends_at) and covers(self._given.building, at, ends_at)
        return self._weighed({Cost.CLOSED: int(not is_open), Cost.TIME_CHANGED: int(at != told.starts_at)})

    def _weighed(self, counts: Mapping[Cost, int]) -> tuple[tuple[Cost, int], ...]:
        found = ((cost, count * self._weights[cost]) for cost, count in counts.items() if count)
        return tuple((cost, weighed) for cost, weighed in found if weighed)

    def _heads(self, session: Session) -> int:
        known = self._wishes.heads.get(session.guid) or self._given.heads.get(session.guid, 0)
        return max(known, session.signed_up + session.held_seats if session.signed_up else 0)

    def _one_room(self, tasks: Sequence[Task]) -> Iterator[tuple[Choice, ...]]:
        by_room: dict[str, list[tuple[datetime, datetime, Choice]]] = {}
        for number, task in enumerate(tasks):
            overflow = self._sessions[number].overflow_room
            for index, option in enumerate(task.options):
                for room in {option.room, overflow if option.room else ""} - {""}:
                    taken = (option.starts_at, option.ends_at, (number, index))
                    by_room.setdefault(room, []).append(taken)
        stuck = frozenset(number for number, task in enumerate(tasks) if len(task.options) == 1)
        for taken_times in by_room.values():
            yield from _cliques(taken_times, stuck)

    def _people(self) -> dict[str, list[int]]:
        """Who cannot be in two places → the sessions they have a part in."""
        free = self._roster.groups | self._given.may_be_twice
        found: dict[str, list[int]] = {}
        for number, session in enumerate(self._sessions):
            keys = set(self._roster.chairs(session))
            for talk in self._talks.get(session.guid, ()):
                keys.update(self._roster.speakers(talk))
            for key in sorted(keys):
                if key not in free and self._roster.ticket(key) not in free:
                    found.setdefault(key, []).append(number)
        return {key: numbers for key, numbers in found.items() if len(numbers) > 1}

    def _one_person(
        self, tasks: Sequence[Task], people: Mapping[str, Sequence[int]]
    ) -> Iterator[tuple[Choice, ...]]:
        stuck = frozenset(
            number
            for number, task in enumerate(tasks)
            if len({option.starts_at for option in task.options if option.room}) == 1
        )
        for numbers in sorted({tuple(numbers) for numbers in people.values()}):
            times = [
                (option.starts_at, option.ends_at, (number, index))
                for number in numbers
                for index, option in enumerate(tasks[number].options)
                if option.room
            ]
            yield from _cliques(times, stuck)

    def _walks(self, tasks: Sequence[Task], people: Mapping[str, Sequence[int]]) -> Iterator[Pair]:
        """What is too far from each other for somebody who has a part in both."""
        together = {pair for numbers in people.values() for pair in combinations(numbers, 2)}
        for one, other in sorted(together) if self._longest_walk else ():
            there: dict[tuple[datetime, datetime], list[Choice]] = {}
            for number, option in enumerate(tasks[other].options):
                if option.room:
                    there.setdefault((option.starts_at, option.ends_at), []).append((other, number))
            for index, option in enumerate(tasks[one].options):
                too_far = tuple(
                    choice
                    for (starts_at, ends_at), choices in there.items()
                    for choice in self._too_far(option, starts_at, ends_at, choices, tasks[other])
                )
                if too_far:
                    yield Pair(((one, index),), too_far, Cost.WALK, self._weights[Cost.WALK])

    def _too_far(
        self, here: Option, starts_at: datetime, ends_at: datetime, choices: Sequence[Choice], task: Task
    ) -> Iterator[Choice]:
        """Those of a time that cannot be reached from an option, or not the other way round."""
        between = max(here.starts_at, starts_at) - min(here.ends_at, ends_at)
        minutes = between.total_seconds() / 60
        if here.room and 0 <= minutes < self._longest_walk:
            for choice in choices:
                if minutes < self._walk(here.room, task.options[choice[1]].room):
                    yield choice

    def _walk(self, one: str, other: str) -> int:
        return 0 if one == other else self._given.walk(one, other)

    def _same_tracks(self, tasks: Sequence[Task]) -> Iterator[Crowd]:
        """One track twice at a time; only where times may change, elsewhere nothing can be done about it."""
        free = {session.track for session in self._sessions if self._wishes.starts.get(session.guid)}
        for track in sorted(free - {""}):
            times = sorted(
                (option.starts_at, option.ends_at, (number, index))
                for number, task in enumerate(tasks)
                if self._sessions[number].track == track
                for index, option in enumerate(task.options)
                if option.room
            )
            for at in sorted({begin for begin, *_ in times}):
                on = tuple(choice for begin, end, choice in times if begin <= at < end)
                if len({number for number, _ in on}) > 1:
                    yield Crowd(on, Cost.SAME_TRACK, self._weights[Cost.SAME_TRACK])

    def _spreads(self, tasks: Sequence[Task]) -> Iterator[Spread]:
        """A track is to stay in one room for a day."""
        rooms: dict[tuple[str, object], dict[str, list[Choice]]] = {}
        for number, task in enumerate(tasks):
            track = self._sessions[number].track
            for index, option in enumerate(task.options):
                if track and option.room:
                    day = option.starts_at.date()
                    rooms.setdefault((track, day), {}).setdefault(option.room, []).append((number, index))
        for by_room in rooms.values():
            if len(by_room) > 1:
                groups = tuple(tuple(choices) for choices in by_room.values())
                yield Spread(groups, Cost.TRACK_SPREAD, self._weights[Cost.TRACK_SPREAD])


def _cliques(
    times: Iterable[tuple[datetime, datetime, Choice]], stuck: frozenset[int]
) -> Iterator[tuple[Choice, ...]]:
    """What is on at one instant, for every instant at which something begins.

    Args:
        stuck: Tasks that cannot give way. Two of them that are in each other's way already stay so, since
            nothing can be done about it here.
    """
    ordered = sorted(times)
    known: set[tuple[Choice, ...]] = set()
    for at in sorted({begin for begin, *_ in ordered}):
        on = [choice for begin, end, choice in ordered if begin <= at < end]
        first_stuck = min((number for number, _ in on if number in stuck), default=-1)
        clique = tuple(choice for choice in on if choice[0] not in stuck or choice[0] == first_stuck)
        if len({number for number, _ in clique}) > 1 and clique not in known:
            known.add(clique)
            yield clique
