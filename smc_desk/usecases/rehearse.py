"""Rehearse a symposium: play its arrivals through the desk, and tell of each how it went.

It plays in a copy of the symposium that is marked as training, never in the symposium itself.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from statistics import median

from smc_desk.domain.admission import Outcome
from smc_desk.domain.badges import PrintState
from smc_desk.domain.rehearsal import Arrival
from smc_desk.usecases.order_badge import TRAINING
from smc_desk.usecases.ports import Noise, Store
from smc_desk.usecases.serve_arrival import Volunteer

NEARLY_ALL = 0.99


class ArrivalClock:
    """Fulfils `smc_desk.usecases.ports.Clock`: stands at the arrival that is played."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The instant of the arrival."""
        return self._at

    def stand_at(self, at: datetime) -> None:
        """Go to the next arrival."""
        self._at = at


@dataclass(frozen=True, slots=True)
class Played:
    """How one arrival went.

    Attributes:
        code: Ticket code of the person, "" where nobody was found.
        seconds: From the beginning until all of it was durable.
    """

    seq: int
    outcome: Outcome
    code: str
    seconds: float


@dataclass(frozen=True, slots=True)
class RehearsalSummary:
    """How a rehearsal went.

    Attributes:
        outcomes: Outcome → number of arrivals, the most frequent first.
        median_seconds: Half of the arrivals took no longer.
        slowest_seconds: 99 of 100 arrivals took no longer.
        people_in: People who are checked in on any day, the evening before counted.
        badges: Badges that hold.
    """

    arrivals: int
    outcomes: Mapping[Outcome, int]
    median_seconds: float
    slowest_seconds: float
    people_in: int
    badges: int


def rehearse(
    store: Store,
    clock: ArrivalClock,
    noise: Noise,
    arrivals: Iterable[Arrival],
    stopwatch: Callable[[], float] = time.perf_counter,
) -> Iterator[Played]:
    """Play arrivals in the order of their time, each when the next one is asked for.

    Args:
        store: A copy of the symposium, marked as training.
        clock: The clock of that store too.
        stopwatch: Seconds, to tell how long an arrival took.
    """
    with store.read() as tx:
        if tx.symposium.get(TRAINING) != "yes":
            raise RuntimeError("a rehearsal plays only in a copy that is marked as training")
    return _play(Volunteer(store, clock, noise), clock, arrivals, stopwatch)


def _play(
    volunteer: Volunteer,
    clock: ArrivalClock,
    arrivals: Iterable[Arrival],
    stopwatch: Callable[[], float],
) -> Iterator[Played]:
    for arrival in sorted(arrivals, key=lambda a: a.at):
        clock.stand_at(arrival.at)
        begun = stopwatch()
        outcome, code = volunteer.serve(arrival)
        yield Played(arrival.seq, outcome, code, stopwatch() - begun)


def sum_up(store: Store, played: Sequence[Played]) -> RehearsalSummary:
    """How a rehearsal went as a whole.

    Args:
        store: The copy it was played in.
        played: All of it.
    """
    seconds = sorted(p.seconds for p in played) or [0.0]
    with store.read() as tx:
        days = range(tx.programme.calendar().days + 1)
        people_in = {person for day in days for person in tx.people.ids("", "inside", day)}
        badges = tx.prints.count(*(state for state in PrintState if state is not PrintState.VOIDED))
    return RehearsalSummary(
        len(played),
        dict(Counter(p.outcome for p in played).most_common()),
        median(seconds),
        seconds[ceil(len(seconds) * NEARLY_ALL) - 1],
        len(people_in),
        badges,
    )
