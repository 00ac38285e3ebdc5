"""Doors, heads and minutes: the same whatever order scans come in, and no minute twice."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.domain.attendance import (
    Crowd,
    DoorAct,
    DoorVerdict,
    Movement,
    Span,
    Tally,
    Way,
    crowd_of,
    holding,
    is_scanned,
    overflow_of,
    places_of,
    seats_of,
    session_at,
    tallies,
)
from smc_desk.domain.attendance_credit import (
    AMA,
    CONTACT_HOURS,
    EACCME,
    Attended,
    Doubt,
    attended,
    capped,
    credit_for,
    stays_of,
)
from smc_desk.domain.programme import Programme, Room, Session
from smc_desk.domain.timing_clock import ms_of

NINE = datetime(2026, 4, 30, 9, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def session(guid: str, starts: float, ends: float, room: str = "Hall", **values: object) -> Session:
    made = Session(guid, guid.upper(), guid, "paper", room, at(starts), at(ends))
    return replace(made, **values)  # type: ignore[arg-type]


def programme(*sessions: Session) -> Programme:
    rooms = (
        Room("h", "Hall", 100, step_free=True),
        Room("a", "Annex", 60, step_free=True),
        Room("c", "Cellar", 80),
    )
    return Programme("Symposium", date(2026, 4, 30), 1, "UTC", rooms, sessions)


def move(
    minutes: float,
    way: Way,
    guid: str = "one",
    person: str = "p",
    number: int = 0,
    room: str = "Hall",
    fact: str = "",
    replaces: str = "",
    order: int = 0,
) -> Movement:
    fact = fact or f"{person}-{guid}-{minutes}-{way.value}"
    return Movement(
        fact, guid, room, person, way, ms_of(at(minutes)), (order or int(minutes * 60), "d"), number, replaces
    )


PLAN = programme(session("one", 0, 60), session("two", 60, 120), session("late", 300, 360))


@pytest.mark.parametrize(
    ("minutes", "guid"),
    [
        (-15, "one"),
        (0, "one"),
        (50, "one"),
        (55, "two"),
        (59, "two"),
        (60, "two"),
        (119, "two"),
        (285, "late"),
    ],
)
def test_the_clock_says_which_session_a_scan_is_for(minutes: float, guid: str) -> None:
    found = session_at(PLAN, "Hall", at(minutes)).session
    assert found is not None
    assert found.guid == guid


@pytest.mark.parametrize(
    ("room", "minutes", "refusal", "following"),
    [
        ("Hall", -16, DoorVerdict.TOO_EARLY, "one"),
        ("Hall", 125, DoorVerdict.OVER, "late"),
        ("Hall", 280, DoorVerdict.TOO_EARLY, "late"),
        ("Hall", 400, DoorVerdict.OVER, None),
        ("Annex", 0, DoorVerdict.NO_SESSION, None),
        ("Hall", 60 * 40, DoorVerdict.NO_SESSION, None),
        ("Attic", 0, DoorVerdict.UNKNOWN_ROOM, None),
    ],
)
def test_a_scan_outside_every_window_is_explained(
    room: str, minutes: float, refusal: DoorVerdict, following: str | None
) -> None:
    door = session_at(PLAN, room, at(minutes))
    assert (door.session, door.refusal) == (None, refusal)
    assert (door.next.guid if door.next else None) == following
    if door.next is not None:
        assert door.opens_at == door.next.starts_at - timedelta(minutes=15)


def test_a_session_that_really_ended_makes_room_for_the_next() -> None:
    ended = {"one": Span(at(0), at(40))}
    assert session_at(PLAN, "Hall", at(46), ended).session == PLAN.sessions[1]
    assert session_at(PLAN, "Hall", at(42), ended).refusal is DoorVerdict.OVER
    running = {"late": Span(at(300), at(360), is_running=True)}
    assert session_at(PLAN, "Hall", at(370), running).session == PLAN.sessions[2]


def test_a_room_kept_for_the_overflow_has_the_session_that_overflows() -> None:
    plan = programme(session("big", 0, 60, overflow_room="Annex"), session("small", 90, 120, "Annex"))
    assert session_at(plan, "Annex", at(10)).session == plan.sessions[0]
    assert session_at(plan, "Annex", at(95)).session == plan.sessions[1]


def test_a_cancelled_session_has_no_door() -> None:
    plan = programme(session("one", 0, 60, state="cancelled"))
    assert session_at(plan, "Hall", at(10)).refusal is DoorVerdict.NO_SESSION


def test_nobody_is_scanned_where_a_programme_says_so() -> None:
    plan = programme(session("open", 0, 60, is_scanned=True), session("quiet", 0, 60, "Annex"))
    assert [is_scanned(plan, one) for one in plan.sessions] == [True, False]
    assert all(is_scanned(PLAN, one) for one in PLAN.sessions)


def test_every_answer_says_what_to_do() -> None:
    assert {verdict.act for verdict in DoorVerdict} == set(DoorAct)
    assert not any(verdict.counts for verdict in DoorVerdict if verdict.may_be_let_in)


def test_who_is_seen_in_another_room_has_left_the_one_before() -> None:
    known = holding([move(1, Way.IN), move(5, Way.IN, "other", room="Annex")])
    assert tallies(known) == {("one", "Hall"): Tally(0), ("other", "Annex"): Tally(1)}
    assert places_of(known)["p"].room == "Annex"


def test_heads_are_scanned_and_counted_together() -> None:
    door = ("one", "Hall")
    known = [move(1, Way.IN), move(2, Way.BY, person="", number=5), move(3, Way.BY, person="", number=-2)]
    assert tallies(known)[door] == Tally(1, 3)
    assert tallies([*known, move(4, Way.TOTAL, person="", number=30)])[door].heads == 30
    assert tallies([*known, move(4, Way.OUT, person="q")])[door] == Tally(1, 2)
    assert tallies([*known, move(4, Way.BY, person="", number=-50)])[door].heads == 0


@pytest.mark.parametrize(
    ("heads", "limit", "crowd"),
    [
        (89, 0, Crowd.FREE),
        (90, 0, Crowd.NEARLY_FULL),
        (100, 0, Crowd.FULL),
        (101, 0, Crowd.AT_LIMIT),
        (101, 120, Crowd.FULL),
        (120, 120, Crowd.AT_LIMIT),
        (80, 80, Crowd.AT_LIMIT),
    ],
)
def test_a_room_warns_at_nine_tenths_at_its_seats_and_at_its_fire_limit(
    heads: int, limit: int, crowd: Crowd
) -> None:
    assert crowd_of(heads, 100, limit) is crowd
    assert crowd_of(heads, 0) is Crowd.FREE


def test_seats_are_no_more_than_may_sign_up() -> None:
    room = PLAN.rooms[0]
    assert seats_of(room, session("w", 0, 60, seats=32)) == 32
    assert seats_of(room, session("w", 0, 60, "Annex", seats=32)) == 100
    assert seats_of(room, None) == 100


def test_the_overflow_goes_to_the_room_kept_for_it_or_the_largest_that_is_free() -> None:
    kept = session("big", 0, 60, overflow_room="Cellar")
    assert overflow_of(programme(kept), kept, "Hall", at(0)) == "Cellar"
    plain = session("big", 0, 60)
    assert overflow_of(programme(plain), plain, "Hall", at(0)) == "Annex", "the cellar has steps"
    busy = session("small", 30, 90, "Annex")
    assert overflow_of(programme(plain, busy), plain, "Hall", at(0)) == ""


def test_a_correction_holds_and_the_latest_of_two() -> None:
    first = move(30, Way.IN, fact="a", order=1)
    earlier = move(10, Way.IN, fact="b", replaces="a", order=2)
    gone = replace(earlier, fact="c", way=Way.VOID, order=(3, "d"))
    assert holding([first, earlier]) == [earlier]
    assert holding([earlier, gone, first]) == []
    assert holding([earlier]) == [earlier], "a correction may come before its original"
    loop = [replace(first, replaces="b"), replace(earlier, replaces="a")]
    assert len(holding(loop)) <= 2


SPANS = {"one": Span(at(0), at(60)), "two": Span(at(30), at(90)), "three": Span(at(60), at(150))}
scans = st.lists(
    st.builds(
        move,
        st.integers(-30, 200),
        st.sampled_from([Way.IN, Way.OUT]),
        st.sampled_from(sorted(SPANS)),
        fact=st.uuids().map(str),
        order=st.integers(1, 1 << 40),
    ),
    max_size=12,
    unique_by=lambda one: one.fact,
)


@given(scans, st.randoms(use_true_random=False))
def test_minutes_are_never_negative_and_of_parallel_sessions_counted_once(
    noted: list[Movement], chance: random.Random
) -> None:
    stays = stays_of(holding(noted), SPANS)
    for stay in stays:
        span = SPANS[stay.session]
        assert span.starts_at <= stay.from_at < stay.to_at <= span.ends_at
    assert all(one.to_at <= other.from_at for one, other in pairwise(stays))
    found = attended(holding(noted), SPANS, noted)
    assert all(one.minutes >= 0 for one in found)
    assert sum(one.minutes for one in found) <= 150
    shuffled = list(noted)
    chance.shuffle(shuffled)
    assert attended(holding(shuffled), SPANS, shuffled) == found


@given(scans)
def test_heads_are_those_who_are_in(noted: list[Movement]) -> None:
    known = [replace(one, person=f"p{number % 3}") for number, one in enumerate(holding(noted))]
    inside = [one for one in places_of(known).values() if one.way is Way.IN]
    assert sum(tally.scanned for tally in tallies(known).values()) == len(inside)
    assert all(tally.scanned >= 0 for tally in tallies(known).values())


def minutes_of(noted: Sequence[Movement]) -> list[tuple[str, int, set[Doubt]]]:
    return [(one.session, one.minutes, set(one.doubts)) for one in attended(holding(noted), SPANS, noted)]


def test_who_was_not_scanned_out_stayed_until_the_real_end() -> None:
    assert minutes_of([move(-5, Way.IN)]) == [("one", 60, {Doubt.NO_OUT})]
    ended = {"one": Span(at(0), at(48))}
    assert attended([move(10, Way.IN)], ended)[0].minutes == 38


def test_what_is_doubtful_is_said() -> None:
    assert minutes_of([move(20, Way.OUT)]) == [("one", 0, {Doubt.NO_IN})]
    assert minutes_of([move(0, Way.IN), move(20, Way.OUT), move(30, Way.IN), move(50, Way.OUT)]) == [
        ("one", 40, set())
    ]
    fixed = [move(30, Way.IN, fact="a"), move(5, Way.IN, fact="b", replaces="a", order=9999)]
    assert minutes_of([*fixed, move(55, Way.OUT)]) == [("one", 50, {Doubt.CORRECTED})]


def test_who_goes_to_a_parallel_session_left_the_first_one_then() -> None:
    assert minutes_of([move(0, Way.IN), move(40, Way.IN, "two"), move(90, Way.OUT, "two")]) == [
        ("one", 40, set()),
        ("two", 50, set()),
    ]


@pytest.mark.parametrize(
    ("minutes", "ama", "contact", "eaccme"),
    [
        (0, 0, 0, 0),
        (14, 0, 0, 0),
        (30, 0.5, 0, 0.5),
        (74, 1.0, 0, 1.0),
        (75, 1.25, 1.5, 1.0),
        (200, 1.5, 1.5, 1.5),
    ],
)
def test_each_scheme_counts_in_its_own_steps(minutes: int, ama: float, contact: float, eaccme: float) -> None:
    schemes = (AMA, CONTACT_HOURS, EACCME)
    assert [credit_for(minutes, 90, 90, scheme) for scheme in schemes] == [ama, contact, eaccme]
    assert credit_for(minutes, 0, 90, AMA) == 0


@given(
    st.integers(0, 600),
    st.integers(1, 300),
    st.integers(0, 300),
    st.sampled_from([AMA, CONTACT_HOURS, EACCME]),
)
def test_credit_is_whole_steps_and_never_more_than_a_session_is_worth(
    minutes: int, length: int, worth: int, scheme: object
) -> None:
    assert isinstance(scheme, type(AMA))
    credit = credit_for(minutes, length, worth, scheme)
    assert 0 <= credit <= worth / scheme.minutes_for
    assert credit % scheme.step == 0


def test_a_scheme_may_give_no_more_than_so_much_in_half_a_day_and_a_day() -> None:
    lines = [((1, is_morning), Attended("s", 120, credit=2.0)) for is_morning in (True, True, False, False)]
    assert [one.credit for one in capped(lines, EACCME)] == [2.0, 1.0, 2.0, 1.0]
    assert [one.credit for one in capped(lines, replace(EACCME, most_per_day=4.0))] == [2.0, 1.0, 1.0, 0.0]
    assert [one.credit for one in capped(lines, AMA)] == [2.0] * 4
