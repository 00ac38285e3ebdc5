"""Doors on a real store: people in and out, heads by key, corrections, credit, who is where."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smc_desk.adapters.store.projection import apply
from smc_desk.adapters.store.rebuild import rebuild
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.attendance import Crowd, DoorVerdict, Tally, Way, holding
from smc_desk.domain.attendance_credit import AMA, Doubt
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Kind, Stream
from smc_desk.domain.people import Registration, Role
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_clock import Reading
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.edit_person import merge_people
from smc_desk.usecases.evacuate import see_inside
from smc_desk.usecases.keep_time import do_act, find_plan
from smc_desk.usecases.scan_door import Correction, correct, count, scan
from smc_desk.usecases.see_credit import see_attendance, see_credit, see_person
from smc_desk.usecases.see_heads import see_heads, session_named
from smc_desk.usecases.undo_check_in import undo_check_in
from tests.desk import Clock

HALL, PLENARY = "Ceiba Hall", "S001"
OPENS = datetime(2026, 4, 30, 14, 0, tzinfo=UTC)
WORKSHOP, STUDIO = "S006", "Kapok Studio"


@pytest.fixture
def people(demo: SqliteStore, clock: Clock) -> list[Registration]:
    """Forty who are checked in, half an hour before the plenary."""
    with demo.read() as tx:
        known = [tx.people.by_id(person) for person in tx.people.ids("", "expected", 1)]
    came: list[Registration] = []
    for person in known:
        if person is not None and not person.roles and len(came) < 40:
            result = check_in(demo, clock, os.urandom, AutoPrint.ONCE, person.code)
            if result.check_in:
                came.append(person)
    clock.at = OPENS - timedelta(minutes=10)
    return came


def programme_of(store: SqliteStore) -> Programme:
    with store.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    return programme


def session_of(store: SqliteStore, code: str = PLENARY) -> Session:
    session = session_named(programme_of(store), code)
    assert session is not None
    return session


def test_somebody_is_scanned_in_and_out_once(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    first = scan(demo, clock, HALL, people[0].code)
    assert (first.verdict, first.person) == (DoorVerdict.IN, people[0])
    assert first.session is not None
    assert first.session.code == PLENARY
    assert first.changes == Changes(attendance=True)
    assert first.heads is not None
    assert (first.heads.heads, first.heads.seats, first.heads.crowd) == (1, 440, Crowd.FREE)
    again = scan(demo, clock, HALL, people[0].code)
    assert (again.verdict, again.fact, again.since) == (DoorVerdict.ALREADY_IN, "", clock.at)
    assert not again.changes
    clock.at = OPENS + timedelta(minutes=30)
    assert scan(demo, clock, HALL, people[0].code, Way.OUT).verdict is DoorVerdict.OUT
    assert scan(demo, clock, HALL, people[0].code, Way.OUT).verdict is DoorVerdict.ALREADY_OUT
    assert scan(demo, clock, HALL, people[1].code, Way.OUT).verdict is DoorVerdict.NOT_IN
    assert [line.heads for line in see_heads(demo, clock) if line.room == HALL] == [0]


def test_a_badge_opens_the_door_and_a_void_one_does_not(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    with demo.read() as tx:
        badge = tx.prints.of(people[0].id)[0].badge_code
    assert scan(demo, clock, HALL, badge).verdict is DoorVerdict.IN
    assert scan(demo, clock, HALL, "SMCB22222222X").verdict is DoorVerdict.UNKNOWN


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("two words", DoorVerdict.NOT_A_TICKET),
        ("9999999", DoorVerdict.MISREAD_CODE),
        ("nobody-has-this", DoorVerdict.UNKNOWN),
        ("SMC1:5T8KYM4:00000000", DoorVerdict.BAD_SIGNATURE),
    ],
)
def test_what_is_no_ticket_of_ours_is_not_counted(
    demo: SqliteStore, clock: Clock, text: str, verdict: DoorVerdict
) -> None:
    clock.at = OPENS
    result = scan(demo, clock, HALL, text)
    assert (result.verdict, result.fact) == (verdict, "")


def test_a_scan_outside_the_window_says_what_comes_next(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    clock.at = OPENS - timedelta(minutes=40)
    early = scan(demo, clock, HALL, people[0].code)
    assert (early.verdict, early.fact) == (DoorVerdict.TOO_EARLY, "")
    assert early.at_door.next is not None
    assert early.at_door.opens_at == OPENS - timedelta(minutes=15)
    assert scan(demo, clock, "Attic", people[0].code).verdict is DoorVerdict.UNKNOWN_ROOM


def test_who_was_not_at_the_desk_is_counted_and_sent_there(demo: SqliteStore, clock: Clock) -> None:
    with demo.read() as tx:
        person = tx.people.by_id(tx.people.ids("", "expected", 1)[0])
    assert person is not None
    clock.at = OPENS
    result = scan(demo, clock, HALL, person.code)
    assert result.verdict is DoorVerdict.NOT_CHECKED_IN
    assert result.fact
    assert see_inside(demo, clock).people == 1


def test_nobody_is_scanned_at_a_session_that_is_only_counted(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    clock.at = OPENS + timedelta(hours=2)
    assert scan(demo, clock, "Sage Circle (quiet)", people[0].code).verdict is DoorVerdict.COUNT_ONLY
    counted = count(demo, clock, "Sage Circle (quiet)", 26)
    assert (counted.verdict, counted.changes) == (DoorVerdict.COUNTED, Changes(attendance=True))
    assert counted.heads is not None
    assert counted.heads.crowd is Crowd.NEARLY_FULL
    total = count(demo, clock, "Sage Circle (quiet)", 29, is_total=True)
    assert total.heads is not None
    assert (total.heads.tally, total.heads.crowd) == (Tally(0, 29), Crowd.AT_LIMIT)
    assert count(demo, clock, "Attic", 1).verdict is DoorVerdict.UNKNOWN_ROOM


def test_seats_of_a_workshop_are_kept_until_they_are_released(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    workshop = session_of(demo, WORKSHOP)
    stranger = next(
        one for one in people if workshop.workshop not in (*one.workshops, *one.workshops_waiting)
    )
    clock.at = workshop.starts_at
    result = scan(demo, clock, STUDIO, stranger.code)
    assert (result.verdict, result.fact) == (DoorVerdict.NOT_SIGNED_UP, "")
    assert result.verdict.may_be_let_in
    clock.at = workshop.starts_at + timedelta(minutes=10)
    count(demo, clock, STUDIO, 32, is_total=True)
    assert scan(demo, clock, STUDIO, stranger.code).verdict is DoorVerdict.NOT_SIGNED_UP
    count(demo, clock, STUDIO, -1)
    assert scan(demo, clock, STUDIO, stranger.code).verdict is DoorVerdict.IN
    other = next(one for one in people if one is not stranger and workshop.workshop not in one.workshops)
    assert scan(demo, clock, STUDIO, other.code, is_let_in=True).verdict is DoorVerdict.IN


def test_nearly_full_proposes_where_to_send_people(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    count(demo, clock, HALL, 395)
    result = scan(demo, clock, HALL, people[0].code)
    assert result.heads is not None
    assert (result.heads.heads, result.heads.crowd) == (396, Crowd.NEARLY_FULL)
    assert result.heads.overflow == "Mapou Room"
    there = scan(demo, clock, "Mapou Room", people[1].code)
    assert there.session is not None
    assert there.session.code == PLENARY


def test_a_session_ends_for_credit_when_its_clock_says_so(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    scan(demo, clock, HALL, people[0].code)
    plan = find_plan(demo, PLENARY)
    assert plan is not None
    clock.at = OPENS

    def read() -> Reading:
        return Reading(clock.at, clock.at.timestamp(), "run")

    for _ in plan.talks:
        do_act(demo, read, plan, Act(ActKind.START_EARLY))
        clock.move(minutes=70 / len(plan.talks))
        do_act(demo, read, plan, Act(ActKind.NEXT_TALK))
    clock.at = OPENS + timedelta(hours=5)
    (line,) = see_credit(demo, clock, AMA).lines
    assert (line.code, line.minutes, line.credit) == (people[0].code, 70, 1.0)
    assert line.doubts == {Doubt.NO_OUT}


def test_a_forgotten_clock_gives_no_minute_beyond_the_printed_end(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    plan = find_plan(demo, PLENARY)
    assert plan is not None
    clock.at = OPENS
    scan(demo, clock, HALL, people[0].code)
    do_act(demo, lambda: Reading(clock.at, clock.at.timestamp(), "run"), plan, Act(ActKind.START_EARLY))
    clock.at = OPENS + timedelta(minutes=100)
    assert scan(demo, clock, HALL, people[1].code).verdict is DoorVerdict.IN, "it still runs"
    clock.at = OPENS + timedelta(hours=6)
    assert scan(demo, clock, HALL, people[2].code).verdict is not DoorVerdict.IN
    minutes = {line.code: line.minutes for line in see_credit(demo, clock, AMA).lines}
    assert minutes == {people[0].code: 90, people[1].code: 0}


def test_a_correction_keeps_the_original(demo: SqliteStore, clock: Clock, people: list[Registration]) -> None:
    person, session = people[0], session_of(demo)
    clock.at = OPENS + timedelta(minutes=30)
    fact = scan(demo, clock, HALL, person.code).fact
    clock.at = OPENS + timedelta(minutes=60)
    scan(demo, clock, HALL, person.code, Way.OUT)
    right = Correction(session.guid, Way.IN, OPENS, fact)
    with pytest.raises(UserError) as not_allowed:
        correct(demo, clock, Role.DESK, person.id, right, "came at nine")
    assert not_allowed.value.fault is UserFault.NOT_ALLOWED
    with pytest.raises(UserError) as no_reason:
        correct(demo, clock, Role.HELP, person.id, right, " ")
    assert no_reason.value.fault is UserFault.REASON_MISSING
    with pytest.raises(UserError) as to_come:
        correct(demo, clock, Role.HELP, person.id, replace(right, at=clock.at + timedelta(1)), "x")
    assert to_come.value.fault is UserFault.BAD_TIME
    with pytest.raises(UserError) as unknown:
        correct(demo, clock, Role.HELP, person.id, replace(right, fact="none"), "x")
    assert unknown.value.fault is UserFault.NOTHING_TO_UNDO
    assert correct(demo, clock, Role.HELP, person.id, right, "came at nine") == Changes(attendance=True)
    seen = see_person(demo, clock, person.id)
    assert [(one.movement.at, one.holds) for one in seen.noted] == [
        (OPENS, True),
        (OPENS + timedelta(minutes=30), False),
        (OPENS + timedelta(minutes=60), True),
    ]
    assert [(one.minutes, one.doubts) for one in seen.attended] == [(60, frozenset({Doubt.CORRECTED}))]
    seen_by_all = see_attendance(demo, clock, PLENARY)
    assert seen_by_all is not None
    assert [(one.code, one.minutes, one.room) for one in seen_by_all.attendees] == [(person.code, 60, "")]
    assert see_attendance(demo, clock, "S999") is None


def test_the_ledger_knows_codes_and_no_names(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    for person in people[:3]:
        scan(demo, clock, HALL, person.code)
    clock.at = OPENS + timedelta(hours=3)
    ledger = see_credit(demo, clock, AMA)
    assert ledger.totals == {person.code: 1.5 for person in people[:3]}
    assert not any(person.badge_name in repr(ledger) for person in people[:3])
    assert len(see_credit(demo, clock, AMA, [people[0].code]).lines) == 1


def test_what_was_noted_for_a_merged_entry_is_the_kept_ones(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    scan(demo, clock, HALL, people[1].code)
    kept, _ = merge_people(demo, people[0].id, people[1].id)
    with demo.read() as tx:
        assert [one.person for one in tx.attendance.of_person(kept)] == [kept]
        assert {one.person for one in tx.attendance.all()} == {kept}


def test_everybody_inside_is_where_they_were_seen_last(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    scan(demo, clock, HALL, people[0].code)
    scan(demo, clock, HALL, people[1].code)
    scan(demo, clock, HALL, people[1].code, Way.OUT)
    count(demo, clock, HALL, 7)
    inside = see_inside(demo, clock)
    assert inside.people == len(people)
    hall, elsewhere = inside.sheets
    assert (hall.room, [one.name for one in hall.people]) == (HALL, [people[0].badge_name])
    assert hall.nameless == 7
    assert elsewhere.room == ""
    assert {one.last_room for one in elsewhere.people} == {"", HALL}


def test_who_was_never_here_is_not_inside(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    with demo.read() as tx:
        fact = tx.people.standing(people[0].id, 1).today
    assert fact is not None
    undo_check_in(demo, clock, fact.fact, "wrong person")
    assert see_inside(demo, clock).people == len(people) - 1
    clock.move(days=1)
    assert see_inside(demo, clock).people == 0


def noted(store: SqliteStore, clock: Clock, people: list[Registration]) -> None:
    """A morning at a door, with a correction and counts."""
    facts = []
    for person in people[:10]:
        facts.append(scan(store, clock, HALL, person.code).fact)
        clock.move(seconds=20)
    count(store, clock, HALL, 3)
    count(store, clock, HALL, 25, is_total=True)
    clock.at = OPENS + timedelta(minutes=30)
    for person in people[:4]:
        scan(store, clock, HALL, person.code, Way.OUT)
    gone = Correction(session_of(store).guid, Way.VOID, OPENS, facts[5])
    correct(store, clock, Role.LEAD, people[5].id, gone, "somebody else's badge")


def test_facts_in_any_order_and_twice_make_the_same_table(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    noted(demo, clock, people)
    kinds = {Kind.SESSION_SCANNED.value, Kind.HEADS_COUNTED.value}
    with demo.read() as tx:
        before, counting = tx.exchange.digest(), holding(tx.attendance.all())
        facts = [fact for fact in tx.journal.facts() if fact.kind in kinds]
        assert {fact.stream for fact in facts} == {Stream.CHECK_IN.value, Stream.PROGRAMME.value}
    with demo.write() as tx:
        tx.cursor.execute("DELETE FROM presence")
        chance = random.Random(5)
        for fact in chance.sample(facts * 2, len(facts) * 2):
            apply(tx.cursor, fact, fact.envelope(), {}, is_ours=False)
        assert tx.exchange.digest() == before
        assert holding(tx.attendance.all()) == counting
        rebuild(tx.cursor)
        assert tx.exchange.digest() == before


def test_a_fact_that_makes_no_sense_changes_nothing(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    scan(demo, clock, HALL, people[0].code)
    with demo.write() as tx:
        (known,) = [one for one in tx.journal.facts() if one.kind == Kind.SESSION_SCANNED.value]
        envelope = known.envelope()
        for body in ({}, {"way": "sideways"}, {"session": "s", "way": "total"}, {"way": "in", "number": "x"}):
            apply(tx.cursor, replace(known, id="other"), {**envelope, "b": body}, {}, is_ours=False)
        assert len(tx.attendance.all()) == 1


def test_a_count_lets_nothing_that_is_remembered_be_asked_again(
    demo: SqliteStore, clock: Clock, people: list[Registration]
) -> None:
    age = demo._memory.age
    count(demo, clock, HALL, 1)
    scan(demo, clock, HALL, people[0].code)
    assert demo._memory.age == age


def test_without_a_programme_there_is_no_session(store: SqliteStore, clock: Clock) -> None:
    assert see_heads(store, clock) == []
    assert count(store, clock, HALL, 1).verdict is DoorVerdict.NO_SESSION
    assert see_attendance(store, clock, PLENARY) is None
    assert see_credit(store, clock, AMA).lines == ()
    assert see_inside(store, clock).sheets == ()
