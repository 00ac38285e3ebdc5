"""Rooms and times by the solver: the demo, and 500 sessions in 20 rooms as they are asked for on the day.

    python -m benchmarks.assignment [seconds for each]

Wanted: the demo proven best within 5 s, the others within 5 % of what no plan can be better than in 60 s.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from smc_desk import resources
from smc_desk.adapters.programmes.read import read_programme
from smc_desk.adapters.solver.highs import assign
from smc_desk.domain.assignment import Cost, Interim
from smc_desk.domain.assignment_problem import Wishes, problem_of
from smc_desk.domain.conflicts import Circumstances
from smc_desk.domain.programme import Programme, Room, Session, Speaker

SECONDS = 60.0
SESSIONS, ROOMS, DAYS, SLOTS = 500, 20, 5, 6
DISTURBED = 60


@dataclass(frozen=True, slots=True)
class Case:
    """A question."""

    name: str
    programme: Programme
    circumstances: Circumstances = field(default_factory=Circumstances)
    wishes: Wishes = field(default_factory=Wishes)


def demo_cases() -> list[Case]:
    """The invented symposium."""
    known = read_programme(resources.path("demo", "schedule.json")).programme
    without = replace(known, rooms=tuple(room for room in known.rooms if room.name != "Cedar 2"))
    afresh = Wishes(weights={Cost.ROOM_CHANGED: 0})
    mornings = sorted({session.starts_at for session in known.sessions})
    day = {at: [other for other in mornings if other.date() == at.date()] for at in mornings}
    starts = {session.guid: day[session.starts_at] for session in known.sessions}
    return [
        Case("demo, few changes", known),
        Case("demo, from nothing", known, wishes=afresh),
        Case("demo without one room", without),
        Case("demo without one room, other times too", without, wishes=Wishes(starts=starts)),
    ]


def large_cases(dice: random.Random) -> list[Case]:
    """Five in six places taken, in no order at all: every session is to be moved for some reason."""
    sizes = [30, 40, 60, 60, 90, 120, 160, 220, 440]
    rooms = tuple(
        Room(
            f"r{number}",
            f"Room {number}",
            dice.choice(sizes),
            step_free=dice.random() < 0.8,
            hearing_loop=dice.random() < 0.5,
            booth_languages=("es",) if dice.random() < 0.4 else (),
            equipment=("projector",) if dice.random() < 0.7 else (),
        )
        for number in range(ROOMS)
    )
    first = datetime(2026, 4, 30, 8, tzinfo=UTC)
    times = [first + timedelta(days=day, minutes=105 * slot) for day in range(DAYS) for slot in range(SLOTS)]
    places = [(at, room) for at in times for room in rooms]
    dice.shuffle(places)
    sessions = tuple(
        Session(
            f"s{number}", f"S{number}", "Title", "paper", room.name, at, at + timedelta(minutes=90),
            chair_people=(f"p{dice.randrange(SESSIONS * 2 // 3)}",), track=f"track {dice.randrange(10)}",
            interpretation=("es",) if dice.random() < 0.15 else (),
            needs=(dice.choice(["projector", "step_free", "hearing_loop"]),) if dice.random() < 0.4 else (),
        )
        for number, (at, room) in enumerate(places[:SESSIONS])
    )  # fmt: skip
    people = tuple(Speaker(f"p{number}", f"Person {number}") for number in range(SESSIONS))
    known = Programme("Large", date(2026, 4, 30), DAYS, "UTC", rooms, sessions, people=people)
    heads = {session.guid: int(dice.lognormvariate(3.9, 0.7)) for session in sessions}
    walks = {(a.name, b.name): dice.randint(2, 18) for a in rooms for b in rooms if a.name < b.name}
    around = Circumstances(walks=walks)
    part = [session.guid for session in sessions[:DISTURBED]]
    disturbed = Wishes(frozenset(part), dict.fromkeys(part, times), heads)
    size = f"{SESSIONS} sessions, {ROOMS} rooms"
    return [
        Case(f"{size}, few changes", known, around, Wishes(heads=heads)),
        Case(f"{size}, from nothing", known, around, Wishes(heads=heads, weights={Cost.ROOM_CHANGED: 0})),
        Case(f"{size}, {DISTURBED} of them to any time", known, around, disturbed),
    ]


def solved(case: Case, seconds: float) -> str:
    """One line of the table."""
    begun = time.perf_counter()
    problem = problem_of(case.programme, case.circumstances, case.wishes)
    asked_for = time.perf_counter() - begun
    told: list[Interim] = []
    answer = assign(problem, seconds=seconds, tell=told.append, cancelled=lambda: False)
    options = sum(len(task.options) for task in problem.tasks)
    if answer is None:
        return f"| {case.name} | {options:,} | nothing found | | |"
    assert problem.is_allowed(answer.taken)
    now = [task.now for task in problem.tasks]
    before = f"{problem.cost(now):,}" if min(now) >= 0 and problem.is_allowed(now) else "not allowed"
    how_good = "proven best" if answer.is_best else f"within {answer.gap:.3%}"
    took = f"{asked_for:.1f} + {answer.seconds:.2f} s"
    return f"| {case.name} | {options:,} | {before} → {answer.cost:,} | {how_good} | {took} |"


def main() -> None:
    """Measure and print a table."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    print("| | options | cost before → after | how good | question + answer |\n|---|---|---|---|---|")
    for case in [*demo_cases(), *large_cases(random.Random(1))]:
        print(solved(case, seconds), flush=True)


if __name__ == "__main__":
    main()
