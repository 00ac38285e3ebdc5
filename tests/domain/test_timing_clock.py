"""Two clocks, neither to be trusted alone: corrections, sleep, other desks, ninety minutes."""

from __future__ import annotations

import math
import tracemalloc
from datetime import UTC, datetime, timedelta

import pytest

from smc_desk.domain.timing_acts import ActKind
from smc_desk.domain.timing_clock import Reading, settle
from smc_desk.domain.timing_shown import shown
from tests.timing_world import Room, plan

BEGIN = datetime(2026, 4, 30, 14, 0, tzinfo=UTC)


@pytest.fixture
def room() -> Room:
    """Three talks of 12 + 3 minutes."""
    return Room()


def test_a_clock_that_was_wrong_and_is_corrected_changes_no_length(room: Room) -> None:
    room.wrong = -600
    room.act(ActKind.START)
    room.wait(300)
    room.wrong = 0
    now = room.show()
    assert (now.elapsed_for, now.drift.absolute_for, now.at) == (300, 0, room.at)


def test_sleep_is_time_too(room: Room) -> None:
    room.act(ActKind.START)
    room.wait(500)  # the steady clock counts it, as the wall clock does
    assert room.show().remaining_for == 220


def test_two_desks_with_other_clocks_come_to_one_order() -> None:
    readings = [
        Reading(BEGIN + timedelta(seconds=s), t, run)
        for s, t, run in [(0, 5, "a"), (12, 90, "b"), (11, 16, "a")]
    ]
    instants, _ = settle(readings)
    assert instants == sorted(instants)


def test_ninety_minutes_are_ninety_minutes() -> None:
    room = Room(plan(1, 100))
    state = room.act(ActKind.START)
    tracemalloc.start()
    held = 0
    for second in range(5400):
        pulled = 0.45 * math.sin(second / 300)
        now = Reading(room.plan.starts_at + timedelta(seconds=second + pulled), float(second), "run0")
        assert abs(shown(state, now).elapsed_for - second) <= 0.1
        if second == 540:
            held = tracemalloc.get_traced_memory()[0]
    grown = tracemalloc.get_traced_memory()[0] - held
    tracemalloc.stop()
    assert grown < 64 * 1024
