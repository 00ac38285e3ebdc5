"""Which copies are kept: seven, and of earlier days the last."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.domain.backups import KEPT, is_due, name_of, time_in, to_drop


def at(text: str) -> datetime:
    """A local time, as it stands in the name of a copy."""
    found = time_in(text)
    assert found is not None
    return found


times = st.datetimes(at("2026-04-01_00-00-00"), at("2026-05-30_00-00-00")).map(
    lambda time: time.replace(microsecond=0)
)


@given(times)
def test_the_time_of_a_copy_is_read_from_its_name(time: datetime) -> None:
    assert time_in(name_of(time)) == time


@pytest.mark.parametrize("name", ["", ".making", "symposium-v1-1.db", "2026-04-30", "2026-4-3_8-1-1"])
def test_other_names_are_no_copies(name: str) -> None:
    assert time_in(name) is None


@given(st.sets(times, max_size=30))
def test_seven_are_left_and_the_newest_is_among_them(made: set[datetime]) -> None:
    left = made - set(to_drop(made))
    assert len(left) == min(KEPT, len(made))
    assert not made or max(made) in left


def test_restarts_on_one_morning_push_out_no_day_before() -> None:
    days = [at("2026-04-28_18-00-00") + timedelta(days=day) for day in range(2)]
    restarts = [at("2026-04-30_08-00-00") + timedelta(minutes=minute) for minute in range(9)]
    left = {*days, *restarts} - set(to_drop([*days, *restarts]))
    assert left >= set(days)
    assert left - set(days) == set(restarts[-5:])


def test_a_copy_is_due_once_a_day() -> None:
    now = at("2026-04-30_08-00-00")
    assert is_due([], now)
    assert is_due([at("2026-04-29_23-00-00")], now)
    assert not is_due([at("2026-04-30_07-00-00")], now)
