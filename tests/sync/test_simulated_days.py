"""Days played from seeds: nothing is lost, nobody knows something else, nothing false is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.simulator import play

SCHEDULES = 120
KNOWN_BAD = (8, 10, 11, 22, 85)
"""Seeds that failed while this was built."""


@pytest.mark.parametrize("seed", KNOWN_BAD)
def test_a_day_that_went_wrong_once_goes_right(tmp_path: Path, seed: int) -> None:
    assert play(tmp_path, seed).faults == []


@pytest.mark.slow
def test_days_end_with_the_same_truth_everywhere(tmp_path: Path) -> None:
    tallies = {seed: play(tmp_path, seed) for seed in range(1000, 1000 + SCHEDULES)}
    assert {seed: tally.faults for seed, tally in tallies.items() if tally.faults} == {}
    assert sum(tally.forks for tally in tallies.values()) == 0
    assert sum(tally.restored for tally in tallies.values()) > SCHEDULES // 2
    assert sum(tally.tampered for tally in tallies.values()) > SCHEDULES // 2


def test_numbers_that_are_used_again_are_always_seen(tmp_path: Path) -> None:
    forked = 0
    for seed in range(12):
        tally = play(tmp_path, seed, reuses_numbers=True)
        forked += bool(tally.forks)
        assert bool(tally.faults) <= bool(tally.forks), f"seed {seed} went apart in silence: {tally}"
    assert forked
