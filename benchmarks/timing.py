"""The chair's clock: any order of acts over 20,000 steps, 90 minutes of a talk, and the cost of a frame.

    python -m benchmarks.timing [steps]
    python -m benchmarks.timing real [minutes]

The second one runs on this computer's own clocks, and looks ten times a second as a screen does. The soak
of the first runs on an accelerated clock: each simulated second is asked for ten times, while the wall clock
is pulled to and fro by almost half a second, as a time server does.
"""

from __future__ import annotations

import gc
import math
import sys
import time
import tracemalloc
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.domain.timing_acts import Act, ActKind, Entry
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_shown import shown
from tests.domain.timing_machine import ClockMachine
from tests.timing_world import Room, plan

REAL_MINUTES = 10
STEPS, STEPS_EACH = 20_000, 50
SOAK_MINUTES, ASKED = 90, 10
PULLED = 0.45
FRAMES = 20_000


def any_order(steps: int) -> float:
    """Drive the machine; raises where an invariant does not hold."""
    begun = time.perf_counter()
    profile = settings(
        max_examples=-(-steps // STEPS_EACH),
        stateful_step_count=STEPS_EACH,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(ClockMachine, settings=profile)
    return time.perf_counter() - begun


def soak() -> tuple[float, int]:
    """The largest drift in seconds, and how many bytes more are held at the end than after a tenth of it."""
    room = Room(plan(1, SOAK_MINUTES + 10))
    state = room.act(ActKind.START)
    begun = room.plan.starts_at
    worst, held = 0.0, 0
    count = SOAK_MINUTES * 60 * ASKED
    tracemalloc.start()
    for number in range(count):
        true = number / ASKED
        pulled = PULLED * math.sin(true / 300)
        now = Reading(begun + timedelta(seconds=true + pulled), true, "run0")
        worst = max(worst, abs(shown(state, now).elapsed_for - true))
        if number == count // 10:
            gc.collect()
            held = tracemalloc.get_traced_memory()[0]
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - held
    tracemalloc.stop()
    return worst, grown


def real_soak(minutes: float) -> tuple[float, int]:
    """As `soak`, at real speed: the clock against a second one that only counts seconds."""
    read, session = SystemClocks(), plan(1, minutes + 10)
    first, begun = read(), time.perf_counter()
    state = state_of(session, [Entry("0", Act(ActKind.START), first)])
    worst, held, is_warm = 0.0, 0, False
    tracemalloc.start()
    while (true := time.perf_counter() - begun) < minutes * 60:
        worst = max(worst, abs(shown(state, read()).elapsed_for - true))
        if not is_warm and true > minutes * 6:
            gc.collect()
            held, is_warm = tracemalloc.get_traced_memory()[0], True
        time.sleep(1 / ASKED)
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - held
    tracemalloc.stop()
    return worst, grown


def frame() -> float:
    """Seconds that one look at the clock takes in the middle of a session of twelve talks."""
    room = Room(plan(12))
    for _ in range(5):
        room.act(ActKind.START)
        room.wait(700)
        room.act(ActKind.NEXT_PHASE)
        room.wait(170)
        room.act(ActKind.NEXT_TALK)
    state = room.act(ActKind.START)
    now = room.read()
    begun = time.perf_counter()
    for _ in range(FRAMES):
        shown(state, now)
    return (time.perf_counter() - begun) / FRAMES


def main() -> None:
    """Measure and print a table."""
    if sys.argv[1:2] == ["real"]:
        minutes = float(sys.argv[2]) if len(sys.argv) > 2 else REAL_MINUTES
        worst, grown = real_soak(minutes)
        print("| | measured | wanted |\n|---|---|---|")
        print(f"| drift in {minutes:g} minutes at real speed | {worst * 1e3:.1f} ms | 100 ms |")
        print(f"| memory grown meanwhile | {grown / 1024:.1f} KiB | flat |")
        return
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else STEPS
    each = frame()
    worst, grown = soak()
    took = any_order(steps)
    print("| | measured | wanted |\n|---|---|---|")
    print(f"| one look, twelve talks | {each * 1e6:.0f} µs, {each * 60:.2%} of a core at 60 a second | 5 % |")
    print(f"| drift in {SOAK_MINUTES} minutes | {worst * 1e3:.0f} ms | 100 ms |")
    print(f"| memory grown meanwhile | {grown / 1024:.1f} KiB | flat |")
    print(f"| {steps:,} steps in any order | every invariant held, {took:.0f} s | all hold |")


if __name__ == "__main__":
    main()
