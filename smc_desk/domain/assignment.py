"""Giving rooms and times to sessions: the question as plain values, an answer to it, and why it is this one.

A solver needs to know nothing of programmes: each task takes one of its options, of some options at most one
may be taken, some cost together, and the sum of all costs is to be small. What fits nowhere stays unplaced,
so that there always is an answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from smc_desk.domain.programme_changes import Move
from smc_desk.domain.programme_parts import Place


class Cost(Enum):
    """What makes an option worse than another."""

    UNPLACED = "unplaced"
    CLOSED = "closed"
    FIRE_LIMIT = "fire_limit"
    FEATURE = "feature"
    INTERPRETATION = "interpretation"
    OVER_CAPACITY = "over_capacity"
    WALK = "walk"
    TIME_CHANGED = "time_changed"
    ROOM_CHANGED = "room_changed"
    SAME_TRACK = "same_track"
    TRACK_SPREAD = "track_spread"
    EMPTY_SEATS = "empty_seats"

    @property
    def is_hard(self) -> bool:
        """Whether a plan with it cannot be held as it is."""
        return self in _HARD


_HARD = frozenset({Cost.UNPLACED, Cost.CLOSED, Cost.FIRE_LIMIT, Cost.FEATURE, Cost.INTERPRETATION})


@dataclass(frozen=True, slots=True)
class Option:
    """A place and time a session might have; no room where it stays unplaced.

    Attributes:
        costs: What is bad about it, without what depends on others.
    """

    room: str
    starts_at: datetime
    ends_at: datetime
    costs: tuple[tuple[Cost, int], ...] = ()

    @property
    def cost(self) -> int:
        """All of it together."""
        return sum(cost for _, cost in self.costs)


@dataclass(frozen=True, slots=True)
class Task:
    """A session that needs a place."""

    session: str
    options: tuple[Option, ...]
    now: int = -1
    """Which option it has in the plan as it is, -1 for none."""


Choice = tuple[int, int]
"""A task and one of its options, by their numbers."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What it costs if something of each group is taken; a group is of one task."""

    one: tuple[Choice, ...]
    other: tuple[Choice, ...]
    reason: Cost
    cost: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Each that is taken costs, but for the first: one track twice at a time."""

    choices: tuple[Choice, ...]
    reason: Cost
    cost: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Each group of which something is taken costs, but for the first: one track in many rooms."""

    groups: tuple[tuple[Choice, ...], ...]
    reason: Cost
    cost: int


@dataclass(frozen=True, slots=True)
class Problem:
    """The whole question.

    Attributes:
        at_most_one: Options that exclude each other: one room or one person cannot be had twice.
    """

    tasks: tuple[Task, ...]
    at_most_one: tuple[tuple[Choice, ...], ...] = ()
    pairs: tuple[Pair, ...] = ()
    crowds: tuple[Crowd, ...] = ()
    spreads: tuple[Spread, ...] = ()

    def cost(self, taken: Sequence[int]) -> int:
        """The sum that a solver makes small."""
        return sum(self.by_reason(taken).values())

    def by_reason(self, taken: Sequence[int]) -> Counter[Cost]:
        """What a choice costs, by reason."""

        def count(choices: Sequence[Choice]) -> int:
            return sum(taken[task] == option for task, option in choices)

        found: Counter[Cost] = Counter()
        for task, option in zip(self.tasks, taken, strict=True):
            found.update(dict(task.options[option].costs))
        for pair in self.pairs:
            found[pair.reason] += pair.cost * min(count(pair.one), count(pair.other))
        for crowd in self.crowds:
            found[crowd.reason] += crowd.cost * max(count(crowd.choices) - 1, 0)
        for spread in self.spreads:
            used = sum(count(group) > 0 for group in spread.groups)
            found[spread.reason] += spread.cost * max(used - 1, 0)
        return +found

    def is_allowed(self, taken: Sequence[int]) -> bool:
        """Whether no room and nobody is had twice."""
        return all(sum(taken[task] == option for task, option in one) <= 1 for one in self.at_most_one)


@dataclass(frozen=True, slots=True)
class Interim:
    """How far a solver is.

    Attributes:
        cost: Of the best answer so far, None where there is none yet.
        bound: No answer can cost less.
    """

    seconds: float
    cost: int | None
    bound: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The best that was found.

    Attributes:
        taken: For each task the number of its option.
        bound: No answer costs less; the same as `cost` where the answer is proven to be the best.
    """

    taken: tuple[int, ...]
    cost: int
    bound: int
    seconds: float = 0.0

    @property
    def is_best(self) -> bool:
        """Whether nothing better exists."""
        return self.cost <= self.bound

    @property
    def gap(self) -> float:
        """How much better another answer could be at most, as a part of the cost."""
        return 0.0 if self.is_best else (self.cost - self.bound) / max(self.cost, 1)


class Assigner(Protocol):
    """Something that solves such questions, kept outside as any other tool is."""

    def __call__(
        self,
        problem: Problem,
        *,
        seconds: float,
        tell: Callable[[Interim], None],
        cancelled: Callable[[], bool],
    ) -> Answer | None:
        """The best answer found in the time given; None where it was cancelled before there was one."""
        ...


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a session gets its place.

    Attributes:
        costs: What this place costs, by reason.
        others: Room and time of the best other places, what each would cost more, and whether it is free.
    """

    session: str
    option: Option
    costs: Mapping[Cost, int]
    others: tuple[tuple[Option, int, bool], ...]


def explain(problem: Problem, taken: Sequence[int], number: int, most: int = 3) -> Explanation:
    """Why a task has the option it has: what it costs there, and what it would cost elsewhere."""
    task = problem.tasks[number]
    base = problem.by_reason(taken)
    away = len(task.options) - 1
    without = problem.by_reason(_instead(taken, number, away)) if away else Counter[Cost]()
    costs = +(base - without) if away else Counter(dict(task.options[taken[number]].costs))
    others = []
    for index, option in enumerate(task.options):
        if index != taken[number] and option.room:
            instead = _instead(taken, number, index)
            more = problem.cost(instead) - base.total()
            others.append((option, more, problem.is_allowed(instead)))
    others.sort(key=lambda other: (not other[2], other[1], other[0].room))
    return Explanation(task.session, task.options[taken[number]], costs, tuple(others[:most]))


def _instead(taken: Sequence[int], number: int, option: int) -> tuple[int, ...]:
    return (*taken[:number], option, *taken[number + 1 :])


def move_of(problem: Problem, taken: Sequence[int]) -> Move:
    """The one change that puts an answer in place; what stays where it is is not in it."""
    places = []
    for task, index in zip(problem.tasks, taken, strict=True):
        if index != task.now:
            option = task.options[index]
            places.append(Place(task.session, option.room, option.starts_at))
    return Move(tuple(places))
