"""The programme: a check of 1,043 events after one move, and 10,000 programmes against brute force.

    python -m benchmarks.programme [number of programmes]

A check takes the changed programme, looks again where something moved and gives all conflicts in order; it is
to be done within one frame of the screen, 16 ms. The floor is to find the one event that differs by going
over both programmes once, which nothing can do without. Beside it the same check without anything remembered,
and a whole proposal.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smc_desk.domain.change_bodies import move
from smc_desk.domain.conflict_checker import Checker, check
from smc_desk.domain.conflicts import Circumstances
from smc_desk.domain.programme import Programme, Room, Session, Speaker, Talk
from smc_desk.usecases.change_programme import propose
from smc_desk.usecases.see_programme import printed_of
from tests.domain.test_conflicts import compare

EVENTS, ROOMS, DAYS, MOVES = 1_043, 30, 4, 300
PROGRAMMES = 10_000
FRAME = 0.016


def programme(dice: random.Random) -> Programme:
    """As large as the largest public one: an event is a session with its talk."""
    first = datetime(2026, 4, 30, 8, tzinfo=UTC)
    rooms = tuple(Room(f"r{n}", f"Room {n}", dice.choice([40, 90, 220, 440])) for n in range(ROOMS))
    sessions, talks = [], []
    for number in range(EVENTS):
        at = first + timedelta(days=number % DAYS, minutes=5 * dice.randrange(120))
        room, length = dice.choice(rooms).name, dice.choice([20, 30, 60])
        made = Session(
            f"s{number}", f"S{number}", "Title", "paper", room, at, at + timedelta(minutes=length),
            chair_people=(f"p{dice.randrange(400)}",), needs=("step_free",) if number % 50 == 0 else (),
        )  # fmt: skip
        sessions.append(made)
        speaker = f"p{dice.randrange(400)}"
        talks.append(Talk(f"t{number}", "", "Title", room, at, length, session=made.guid, people=(speaker,)))
    people = tuple(Speaker(f"p{number}", f"Person {number}", f"T{number}") for number in range(400))
    return Programme(
        "Large", date(2026, 4, 30), DAYS, "UTC", rooms, tuple(sessions), tuple(talks), people=people
    )


def timed(work: Callable[[], object]) -> float:
    """Seconds that something takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def floor(old: Programme, new: Programme) -> list[str]:
    """The events that differ."""
    found = [a.guid for a, b in zip(old.sessions, new.sessions, strict=True) if a is not b and a != b]
    found += [a.guid for a, b in zip(old.talks, new.talks, strict=True) if a is not b and a != b]
    return found


def moves() -> dict[str, list[float]]:
    """Seconds of each kind of check, over many moves one after the other."""
    dice = random.Random(1)
    known = programme(dice)
    walks = {
        (a.name, b.name): dice.randint(1, 9) for a in known.rooms for b in known.rooms if a.name < b.name
    }
    around = Circumstances(walks=walks, printed=printed_of(known))
    checker = Checker(known, around)
    print(f"{len(checker.conflicts):,} conflicts in it")
    took: dict[str, list[float]] = {"floor": [], "check": [], "whole": [], "propose": []}
    for number in range(MOVES):
        guid = f"s{dice.randrange(EVENTS)}"
        was = next(one for one in known.sessions if one.guid == guid)
        change = move(guid, dice.choice(known.rooms).name, was.starts_at + timedelta(minutes=5))
        after = change.applied(known)
        took["floor"].append(timed(lambda old=known, new=after: floor(old, new)))  # type: ignore[misc]

        def look(after: Programme = after) -> None:
            checker.look(after)
            assert checker.conflicts

        took["check"].append(timed(look))
        if number % 10 == 0:
            took["whole"].append(timed(lambda new=after: check(new, around)))  # type: ignore[misc]
            took["propose"].append(timed(lambda old=known, c=change: propose(old, c, around)))  # type: ignore[misc]
        known = after
    assert checker.conflicts == check(known, around)
    return took


def brute(count: int) -> float:
    """Compare with brute force; raises where one conflict differs."""

    @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def any_programme(data: st.DataObject) -> None:
        compare(data)

    return timed(any_programme)


def main() -> None:
    """Measure and print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PROGRAMMES
    took = moves()
    base = statistics.median(took["floor"])
    print("| | median | 99 % | slowest | ratio |\n|---|---|---|---|---|")
    for name, seconds in took.items():
        middle, most = statistics.median(seconds), statistics.quantiles(seconds, n=100)[98]
        each = " | ".join(f"{value * 1e3:.2f} ms" for value in (middle, most, max(seconds)))
        print(f"| {name} | {each} | {middle / base:.1f} |")
    within = sum(seconds <= FRAME for seconds in took["check"]) / len(took["check"])
    print(f"\n{within:.1%} of the checks within {FRAME * 1e3:.0f} ms.")
    if count:
        print(f"{count:,} programmes and what comes of them by moves: identical, {brute(count):.0f} s.")


if __name__ == "__main__":
    main()
