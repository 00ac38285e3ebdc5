"""The programme as a value."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from smc_desk.domain.programme import Programme, Session, Talk

NINE_IN_CHICAGO = datetime(2026, 4, 30, 14, 0, tzinfo=UTC)


def test_a_programme_on_another_day_keeps_the_times_on_the_clock() -> None:
    session = Session("s", "S", "Opening", "", "A", NINE_IN_CHICAGO, NINE_IN_CHICAGO + timedelta(hours=1))
    talk = Talk("t", "T", "Ten years", "A", NINE_IN_CHICAGO, 25, session="s")
    spring = Programme(
        "Symposium", date(2026, 4, 30), 1, "America/Chicago", sessions=(session,), talks=(talk,)
    )
    winter = spring.moved_to(date(2026, 11, 24))
    assert winter.sessions[0].starts_at == datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    assert winter.sessions[0].ends_at - winter.sessions[0].starts_at == timedelta(hours=1)
    assert winter.talks[0].starts_at == winter.sessions[0].starts_at
