"""What somebody wants is heard from a few words, and whom they may be is chosen as a volunteer would."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from smc_desk.domain.admission import Found, Outcome, Verdict
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.candidates import Candidate, best_fits, texts_to_type
from smc_desk.domain.people import Registration
from smc_desk.domain.rehearsal import Arrival, Lane, outcome_for
from smc_desk.domain.wishes import (
    Wish,
    asks_for_waiver,
    badge_trouble,
    comes_instead,
    has_transferred,
    language_asked_for,
    speaks_of_money,
)

SOMEBODY = Arrival(1, datetime(2026, 4, 30, 13, tzinfo=UTC))
ROSA = Registration("1", "AAAAAA2", "R1", badge_name="Rosa Greene", email="rosa@example.org")
ROSA_LI = Registration("2", "BBBBBB6", "R2", badge_name="Rosa Greene Li", email="li@example.org")
NOUR = Registration("3", "CCCCCCA", "R3", badge_name="نور عوض", latin_name="Nour Awad")
SPEAKER = Registration("4", "DDDDDDE", "R4", badge_name="Rosa Greene", roles=("speaker",))


@pytest.mark.parametrize(
    ("arrival", "wish"),
    [
        (SOMEBODY, Wish.ENTER),
        (replace(SOMEBODY, remark="pays card"), Wish.ENTER),
        (replace(SOMEBODY, lane=Lane.HEADSETS, remark="asks for el"), Wish.HEADSET),
        (replace(SOMEBODY, lane=Lane.HELP, walk_in_name="Xun"), Wish.REGISTER),
        (replace(SOMEBODY, lane=Lane.GROUP, group="R1"), Wish.COLLECT_GROUP),
        (replace(SOMEBODY, lane=Lane.GROUP), Wish.ENTER),
        (replace(SOMEBODY, group="R1"), Wish.ENTER),
        (replace(SOMEBODY, new_name="Ana", remark="colleague comes instead"), Wish.TRANSFER),
        (replace(SOMEBODY, new_name="Ana", remark="wants original script"), Wish.CORRECT),
        (replace(SOMEBODY, new_pronouns="remove"), Wish.CORRECT),
        (replace(SOMEBODY, remark="Lost badge"), Wish.NEW_BADGE),
    ],
)
def test_what_somebody_wants_is_seen_and_heard(arrival: Arrival, wish: Wish) -> None:
    assert arrival.wish is wish


@pytest.mark.parametrize(
    ("arrival", "found"),
    [
        (replace(SOMEBODY, scanned="SMC1:A:1", says="Rosa"), Found.SCAN),
        (replace(SOMEBODY, scanned=" \r\n", says="Rosa"), Found.SEARCH),
        (replace(SOMEBODY, says="AAA-AAA2", says_code=True), Found.CODE),
    ],
)
def test_what_is_shown_counts_before_what_is_said(arrival: Arrival, found: Found) -> None:
    assert arrival.found is found


def test_pronouns_are_taken_off_or_changed_and_the_name_stays() -> None:
    assert replace(SOMEBODY, new_pronouns="remove").corrections == {"pronouns": ""}
    assert replace(SOMEBODY, new_pronouns="elle").corrections == {"pronouns": "elle"}
    assert replace(SOMEBODY, new_name="Ana").corrections == {"badge_name": "Ana"}


@pytest.mark.parametrize(
    ("remark", "reason"),
    [
        ("lost badge", ReprintReason.LOST),
        ("badge got wet", ReprintReason.DAMAGED),
        ("name cut off", ReprintReason.WRONG_NAME),
        ("wrong script printed", ReprintReason.WRONG_SCRIPT),
        ("printer jammed, no badge came out", ReprintReason.NOT_PRINTED),
        ("came back to ask for the room", None),
        ("", None),
    ],
)
def test_trouble_with_a_badge_has_its_reason(remark: str, reason: ReprintReason | None) -> None:
    assert badge_trouble(remark) is reason


def test_a_few_words_are_understood() -> None:
    assert language_asked_for("asks for hmn") == "hmn"
    assert language_asked_for("asks for waiver quietly") == language_asked_for("") == ""
    assert comes_instead("colleague comes instead")
    assert asks_for_waiver("asks for waiver quietly")
    assert has_transferred("has transfer receipt on phone")
    money = ("pays card", "pays cash, exact", "asks for waiver quietly", "has transfer receipt on phone")
    assert all(map(speaks_of_money, money))
    assert not speaks_of_money("no e-mail")


LEADER = replace(SOMEBODY, lane=Lane.GROUP, group="R1")
MEMBER = replace(SOMEBODY, group="R1")
RENAMED = replace(SOMEBODY, new_name="Ana", scanned="SMC1:A:1")
SCANNED = replace(SOMEBODY, scanned="SMC1:A:1")
TYPED = replace(SOMEBODY, says="AAAAAA2", says_code=True)


@pytest.mark.parametrize(
    ("arrival", "verdict", "misread", "outcome"),
    [
        (SCANNED, Verdict.ADMITTED, False, Outcome.CHECK_IN_AND_PRINT),
        (SCANNED, Verdict.ASK_CONDUCT, False, Outcome.ASK_COC_THEN_PRINT),
        (TYPED, Verdict.ASK_CONDUCT, False, Outcome.FIND_BY_CODE_THEN_PRINT),
        (TYPED, Verdict.ADMITTED, True, Outcome.CODE_FAILS_CHECK_ASK_AGAIN),
        (TYPED, Verdict.CANCELLED, True, Outcome.CANCELLED_HELP_DESK),
        (SOMEBODY, Verdict.ADMITTED, False, Outcome.FIND_BY_SEARCH_THEN_PRINT),
        (LEADER, Verdict.ADMITTED, False, Outcome.PRINT_ALL_IN_ORDER),
        (LEADER, Verdict.TO_SETTLE, False, Outcome.COLLECT_OR_WAIVE_THEN_PRINT),
        (MEMBER, Verdict.WITH_LEADER, False, Outcome.BADGE_ALREADY_WITH_LEADER_OR_PRINT),
        (MEMBER, Verdict.ASK_CONDUCT, False, Outcome.BADGE_ALREADY_WITH_LEADER_OR_PRINT),
        (RENAMED, Verdict.ASK_CONDUCT, False, Outcome.EDIT_THEN_PRINT),
        (RENAMED, Verdict.MAYBE_DUPLICATE, False, Outcome.OFFER_MERGE_THEN_PRINT_ONCE),
        (SCANNED, Verdict.BAD_SIGNATURE, False, Outcome.BAD_SIGNATURE_HELP_DESK),
        (SCANNED, Verdict.ADMITTED_AGAIN, False, Outcome.ADMIT_AGAIN),
    ],
)
def test_a_problem_counts_before_a_wish_and_a_wish_before_the_way(
    arrival: Arrival, verdict: Verdict, misread: bool, outcome: Outcome
) -> None:
    assert outcome_for(arrival, verdict, misread=misread) is outcome


def test_an_address_is_typed_as_it_is_then_as_the_name_in_it_then_as_its_longest_word() -> None:
    assert texts_to_type("rosa.greene12@example.org") == [
        "rosa.greene12@example.org",
        "rosa greene",
        "greene",
    ]
    assert texts_to_type("Rosa Greene") == ["Rosa Greene", "Greene"]
    assert texts_to_type("Rosa") == ["Rosa"]
    assert texts_to_type("") == []


def chosen(arrival: Arrival, *candidates: tuple[Registration, Verdict]) -> list[str]:
    """Ids of those who fit best."""
    return [person.id for person in best_fits((Candidate(*c) for c in candidates), arrival)]


def test_nobody_fits_where_nobody_was_found() -> None:
    assert chosen(SOMEBODY) == []


def test_a_name_fits_in_any_order_case_and_script() -> None:
    both = ((ROSA, Verdict.ADMITTED), (NOUR, Verdict.ADMITTED))
    assert chosen(replace(SOMEBODY, says="awad NOUR"), *both) == ["3"]
    assert chosen(replace(SOMEBODY, says="greene rosa"), *both) == ["1"]


def test_half_a_name_may_mean_several_and_a_whole_name_comes_first() -> None:
    both = ((ROSA_LI, Verdict.ADMITTED), (ROSA, Verdict.ADMITTED))
    assert chosen(replace(SOMEBODY, says="Rosa Greene"), *both) == ["1", "2"]
    assert chosen(replace(SOMEBODY, says="Rosa Greene Li"), *both) == ["2"]


def test_an_address_and_a_group_tell_people_of_one_name_apart() -> None:
    both = ((ROSA, Verdict.ADMITTED), (ROSA_LI, Verdict.ADMITTED))
    assert chosen(replace(SOMEBODY, says="LI@example.org "), *both) == ["2"]
    assert chosen(replace(SOMEBODY, says="Rosa", group="R2"), *both) == ["2"]


@pytest.mark.parametrize(
    ("arrival", "first", "second", "likelier"),
    [
        (SOMEBODY, (ROSA, Verdict.ALREADY_IN), (ROSA_LI, Verdict.ADMITTED), "2"),
        (SOMEBODY, (ROSA, Verdict.NOT_TODAY), (ROSA_LI, Verdict.ASK_CONDUCT), "2"),
        (SOMEBODY, (ROSA_LI, Verdict.MAYBE_DUPLICATE), (ROSA_LI, Verdict.ADMITTED), "2"),
        (replace(SOMEBODY, lane=Lane.HELP), (ROSA, Verdict.ADMITTED), (ROSA_LI, Verdict.CANCELLED), "2"),
        (
            replace(SOMEBODY, lane=Lane.HELP, remark="pays card"),
            (ROSA, Verdict.CANCELLED),
            (ROSA_LI, Verdict.TO_SETTLE),
            "2",
        ),
        (replace(SOMEBODY, lane=Lane.SPEAKER), (ROSA, Verdict.ADMITTED), (SPEAKER, Verdict.ADMITTED), "4"),
        (
            replace(SOMEBODY, remark="lost badge"),
            (ROSA, Verdict.ADMITTED),
            (ROSA_LI, Verdict.ALREADY_IN),
            "2",
        ),
    ],
)
def test_the_queue_and_the_wish_tell_who_is_likelier(
    arrival: Arrival,
    first: tuple[Registration, Verdict],
    second: tuple[Registration, Verdict],
    likelier: str,
) -> None:
    assert chosen(replace(arrival, says="Rosa"), first, second)[0] == likelier


def test_the_choice_does_not_depend_on_the_order_of_the_search() -> None:
    both = [(ROSA, Verdict.ADMITTED), (SPEAKER, Verdict.ADMITTED)]
    leader = replace(SOMEBODY, lane=Lane.GROUP, says="Rosa Greene")
    assert chosen(leader, *both) == chosen(leader, *reversed(both)) == ["1", "4"]
