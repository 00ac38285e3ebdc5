"""A rehearsal plays arrivals through the use cases of the screens; each ends as a good desk would end it."""

from __future__ import annotations

import csv
import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smc_desk import resources
from smc_desk.adapters.files.arrivals import read_arrivals
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Outcome
from smc_desk.domain.badges import PrintState
from smc_desk.domain.people import Registration
from smc_desk.domain.rehearsal import Arrival, Lane
from smc_desk.domain.tickets import signature_of
from smc_desk.usecases.check_in import KEY as SIGNING_KEY
from smc_desk.usecases.import_programme import import_programme
from smc_desk.usecases.lend import headsets_out
from smc_desk.usecases.order_badge import TRAINING
from smc_desk.usecases.rehearse import ArrivalClock, Played, rehearse, sum_up
from tests.desk import KEY, LABEL, SEED, bring_in, copy_of, person_of

DEMO = resources.path("demo")
THREE_DAYS = Path(__file__).parents[1] / "data" / "rehearsal"
"""220 people on another seed, who also come back on the second and third day."""
TWO_RIGHT_ANSWERS = {
    212: "On the first day said only 'Maria'; three fit and another one was taken.",
    341: 'On the first day said only "O\'Brien"; five fit and another one was taken.',
}
"""Arrivals of `THREE_DAYS` who wear a badge and are not in: what they said on the first day fits several."""
MORNING = datetime(2026, 4, 30, 13, 0, tzinfo=UTC)
HEADERS = (
    "ticket_code",
    "order_id",
    "order_pos",
    "badge_name",
    "email",
    "category",
    "valid_days",
    "coc_accepted",
)


@contextmanager
def training(folder: Path, clock: ArrivalClock) -> Iterator[SqliteStore]:
    """A store that is marked as training."""
    guard = folder.with_name(folder.name + "-guard.json")
    store = SqliteStore(folder, KEY, SEED, guard, clock, lambda: "AB")
    with store.write() as tx:
        tx.symposium.set(TRAINING, "yes")
        tx.symposium.set(SIGNING_KEY, LABEL)
    yield store
    store.close()


@pytest.fixture
def clock() -> ArrivalClock:
    """The clock that the arrivals move."""
    return ArrivalClock(MORNING)


@pytest.fixture
def desk(tmp_path: Path, clock: ArrivalClock) -> Iterator[SqliteStore]:
    """A symposium of a few people, with the demo's programme."""
    people = [
        ("AAAAAA2", "R1", "1", "Nour Awad", "nour@example.org", "student", "1;2;3", "yes"),
        ("BBBBBB6", "R2", "1", "Nour Haddad", "haddad@example.org", "student", "1;2;3", "yes"),
        ("CCCCCCA", "R3", "1", "Rosa Greene", "rosa@example.org", "organiser", "1;2;3", "yes"),
        ("DDDDDDE", "R3", "2", "Beth Carter", "beth@example.org", "student", "1", "yes"),
        ("EEEEEEJ", "R4", "1", "Liam Baker", "liam@example.org", "student", "1;2;3", ""),
    ]
    with training(tmp_path / "symposium", clock) as store:
        table = tmp_path / "people.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADERS, *people])
        bring_in(store, read_table(table))
        import_programme(store, clock, read_programme(DEMO / "schedule.json"))
        yield store


def play(store: SqliteStore, clock: ArrivalClock, *arrivals: Arrival) -> list[Outcome]:
    """The outcomes of arrivals, a minute apart."""
    minutes = (
        replace(arrival, seq=i, at=arrival.at + timedelta(minutes=i)) for i, arrival in enumerate(arrivals)
    )
    return [played.outcome for played in rehearse(store, clock, os.urandom, minutes)]


def says(name: str, lane: Lane = Lane.EXPRESS, group: str = "", remark: str = "") -> Arrival:
    """Somebody who says a name."""
    return Arrival(0, MORNING, lane, says=name, group=group, remark=remark)


def shows(code: str) -> Arrival:
    """Somebody who shows their ticket."""
    return Arrival(0, MORNING, scanned=f"SMC1:{code}:{signature_of(code, LABEL)}")


def is_in(store: SqliteStore, person: Registration) -> bool:
    """Whether somebody is checked in on the first day."""
    with store.read() as tx:
        return tx.people.standing(person.id, 1).today is not None


def badges(store: SqliteStore, person: Registration) -> list[PrintState]:
    """The badges of somebody, the newest first."""
    with store.read() as tx:
        return [p.state for p in tx.prints.of(person.id)]


def unexpected(played: list[Played], arrivals: Path) -> dict[int, tuple[str, str]]:
    """Arrivals that went otherwise than their file expects: what was expected, and what came."""
    with arrivals.open(encoding="utf-8", newline="") as file:
        expected = {int(row["seq"]): row["expected"] for row in csv.DictReader(file)}
    assert len(expected) == len(played)
    came = {p.seq: p.outcome.value for p in played}
    return {seq: (word, came[seq]) for seq, word in expected.items() if word != came[seq]}


def test_every_arrival_of_the_demo_ends_as_expected(demo_folder: Path, tmp_path: Path) -> None:
    arrivals = read_arrivals(DEMO / "arrivals.csv")
    clock = ArrivalClock(arrivals[0].at)
    with training(copy_of(demo_folder, tmp_path / "training"), clock) as store:
        played = list(rehearse(store, clock, os.urandom, arrivals))
        assert unexpected(played, DEMO / "arrivals.csv") == {}
        summary = sum_up(store, played)
    assert summary.arrivals == sum(summary.outcomes.values()) == len(arrivals)
    assert 0 < summary.median_seconds <= summary.slowest_seconds < 2
    assert 700 < summary.people_in <= summary.badges


def test_every_arrival_of_three_days_ends_as_expected_where_the_file_tells_who_it_is(tmp_path: Path) -> None:
    arrivals = read_arrivals(THREE_DAYS / "arrivals.csv")
    clock = ArrivalClock(arrivals[0].at)
    with training(tmp_path / "training", clock) as store:
        bring_in(store, read_table(THREE_DAYS / "attendees.csv"))
        import_programme(store, clock, read_programme(DEMO / "schedule.json"))
        played = list(rehearse(store, clock, os.urandom, arrivals))
    assert unexpected(played, THREE_DAYS / "arrivals.csv").keys() == TWO_RIGHT_ANSWERS.keys()
    assert len(TWO_RIGHT_ANSWERS) <= len(arrivals) / 100


def test_an_arrival_holds_nothing_that_was_expected_of_the_desk() -> None:
    names = {field.name for field in fields(Arrival)}
    assert names.isdisjoint({"case", "expected", "truth_code", "other_code"})


def test_a_rehearsal_plays_only_in_a_copy_for_training(desk: SqliteStore, clock: ArrivalClock) -> None:
    with desk.write() as tx:
        tx.symposium.set(TRAINING, "")
    with pytest.raises(RuntimeError, match="training"):
        rehearse(desk, clock, os.urandom, [says("Rosa Greene")])


def test_arrivals_are_played_in_the_order_of_their_time(desk: SqliteStore, clock: ArrivalClock) -> None:
    late, early = (
        replace(shows("CCCCCCA"), seq=1),
        replace(shows("CCCCCCA"), seq=2, at=MORNING - timedelta(hours=1)),
    )
    played = list(rehearse(desk, clock, os.urandom, [late, early], itertools.count().__next__))
    assert [(p.seq, p.outcome, p.code, p.seconds) for p in played] == [
        (2, Outcome.CHECK_IN_AND_PRINT, "CCCCCCA", 1),
        (1, Outcome.ALREADY_CHECKED_IN_SHOW_WHEN_WHERE, "CCCCCCA", 1),
    ]


def test_a_summary_of_nothing_is_nothing(desk: SqliteStore) -> None:
    summary = sum_up(desk, [])
    assert (summary.arrivals, summary.outcomes, summary.people_in, summary.badges) == (0, {}, 0, 0)


def test_a_name_that_nobody_has_is_searched_again(desk: SqliteStore, clock: ArrivalClock) -> None:
    assert play(desk, clock, says("Zzyzx")) == [Outcome.UNKNOWN_CODE_SEARCH_BY_NAME]


def test_a_ticket_takes_back_a_guess_from_half_a_name(desk: SqliteStore, clock: ArrivalClock) -> None:
    awad, haddad = person_of(desk, "AAAAAA2"), person_of(desk, "BBBBBB6")
    assert play(desk, clock, says("Nour"), shows("AAAAAA2")) == [
        Outcome.FIND_BY_SEARCH_THEN_PRINT,
        Outcome.CHECK_IN_AND_PRINT,
    ]
    assert (is_in(desk, awad), badges(desk, awad)) == (True, [PrintState.WAITING, PrintState.VOIDED])
    assert (is_in(desk, haddad), badges(desk, haddad)) == (True, [PrintState.WAITING])


def test_a_worn_badge_takes_no_guess_back(desk: SqliteStore, clock: ArrivalClock) -> None:
    worn = replace(shows("AAAAAA2"), wears_badge=True)
    assert play(desk, clock, says("Nour"), worn)[1] is Outcome.ALREADY_CHECKED_IN_SHOW_WHEN_WHERE
    assert badges(desk, person_of(desk, "AAAAAA2")) == [PrintState.WAITING]


def test_a_guess_of_another_day_stays_and_the_badge_is_made_anew(
    desk: SqliteStore, clock: ArrivalClock
) -> None:
    next_day = replace(shows("AAAAAA2"), at=MORNING + timedelta(days=1))
    assert play(desk, clock, says("Nour"), next_day)[1] is Outcome.CHECK_IN_AND_PRINT
    awad = person_of(desk, "AAAAAA2")
    assert (is_in(desk, awad), badges(desk, awad)) == (True, [PrintState.WAITING, PrintState.VOIDED])


def test_a_correction_comes_before_the_one_badge(desk: SqliteStore, clock: ArrivalClock) -> None:
    wish = replace(shows("CCCCCCA"), new_name="Rosie Greene", new_pronouns="she/her")
    assert play(desk, clock, wish) == [Outcome.EDIT_THEN_PRINT]
    rosie = person_of(desk, "CCCCCCA")
    assert (rosie.badge_name, rosie.pronouns) == ("Rosie Greene", "she/her")
    assert (is_in(desk, rosie), badges(desk, rosie)) == (True, [PrintState.WAITING])


def test_a_colleague_gets_the_ticket_and_the_one_badge(desk: SqliteStore, clock: ArrivalClock) -> None:
    wish = replace(shows("CCCCCCA"), new_name="Ana Li", remark="colleague comes instead")
    assert play(desk, clock, wish) == [Outcome.TRANSFER_TICKET_THEN_PRINT]
    ana = person_of(desk, "CCCCCCA")
    assert (ana.badge_name, is_in(desk, ana), badges(desk, ana)) == ("Ana Li", True, [PrintState.WAITING])


def test_a_leader_takes_the_badges_and_members_get_no_second(desk: SqliteStore, clock: ArrivalClock) -> None:
    leader = says("Rosa", lane=Lane.GROUP, group="R3")
    assert play(desk, clock, leader) == [Outcome.PRINT_ALL_IN_ORDER]
    beth = person_of(desk, "DDDDDDE")
    assert (is_in(desk, beth), badges(desk, beth)) == (False, [PrintState.WAITING])
    member = replace(shows("DDDDDDE"), group="R3")
    assert play(desk, clock, member) == [Outcome.BADGE_ALREADY_WITH_LEADER_OR_PRINT]
    assert (is_in(desk, beth), badges(desk, beth)) == (True, [PrintState.WAITING])


def test_a_new_badge_voids_the_old_and_checks_nobody_in(desk: SqliteStore, clock: ArrivalClock) -> None:
    lost = says("rosa greene", remark="lost badge")
    next_day = replace(lost, at=MORNING + timedelta(days=1))
    assert play(desk, clock, shows("CCCCCCA"), next_day)[1] is Outcome.VOID_OLD_AND_REPRINT
    rosa = person_of(desk, "CCCCCCA")
    assert badges(desk, rosa) == [PrintState.WAITING, PrintState.VOIDED]
    with desk.read() as tx:
        assert tx.people.standing(rosa.id, 2).earlier


def test_whoever_shows_a_ticket_for_a_new_badge_gets_it_too(desk: SqliteStore, clock: ArrivalClock) -> None:
    lost = replace(shows("CCCCCCA"), remark="badge got wet")
    assert play(desk, clock, shows("CCCCCCA"), lost)[1] is Outcome.VOID_OLD_AND_REPRINT
    assert badges(desk, person_of(desk, "CCCCCCA")) == [PrintState.WAITING, PrintState.VOIDED]


def test_a_misread_code_leads_to_the_one_it_may_be(desk: SqliteStore, clock: ArrivalClock) -> None:
    misread = Arrival(0, MORNING, says="8BBBBB6", says_code=True)
    assert play(desk, clock, misread) == [Outcome.CODE_FAILS_CHECK_ASK_AGAIN]
    assert is_in(desk, person_of(desk, "BBBBBB6"))


def test_a_question_is_asked_and_answered(desk: SqliteStore, clock: ArrivalClock) -> None:
    assert play(desk, clock, shows("EEEEEEJ")) == [Outcome.ASK_COC_THEN_PRINT]
    liam = person_of(desk, "EEEEEEJ")
    assert (liam.accepted_conduct, is_in(desk, liam)) == (True, True)


def test_a_headset_is_lent_for_a_language_with_a_booth(desk: SqliteStore, clock: ArrivalClock) -> None:
    worn = replace(shows("CCCCCCA"), lane=Lane.HEADSETS, wears_badge=True)
    asked = [replace(worn, remark=f"asks for {language}") for language in ("el", "ht")]
    rubbish = replace(worn, scanned="WIFI:S:Guest;;")
    assert play(desk, clock, *asked, rubbish) == [
        Outcome.LANGUAGE_NOT_OFFERED_TELL_LEAD,
        Outcome.LEND_HEADSET,
        Outcome.UNKNOWN_CODE_SEARCH_BY_NAME,
    ]
    assert [one.person.code for one in headsets_out(desk)] == ["CCCCCCA"]


def test_a_walk_in_is_registered_and_in(desk: SqliteStore, clock: ArrivalClock) -> None:
    walk_in = Arrival(0, MORNING, Lane.HELP, walk_in_name="Xun Pérez", walk_in_category="community")
    played = list(rehearse(desk, clock, os.urandom, [walk_in]))
    assert [p.outcome for p in played] == [Outcome.REGISTER_THEN_PRINT]
    assert is_in(desk, person_of(desk, played[0].code))
