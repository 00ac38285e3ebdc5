"""Whose badges are meant when many are made at once."""

from __future__ import annotations

import os

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.filing import filed_name, filing_key, letter_of
from smc_desk.domain.people import RegistrationStatus
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.choose_badges import BY_NAME, BY_ORDER, Whose, choose_badges, ticket_types
from smc_desk.usecases.see_status import see_status
from tests.desk import Clock


def test_all_are_those_whose_ticket_is_good(demo: SqliteStore, clock: Clock) -> None:
    people = choose_badges(demo, clock, Whose(), BY_NAME)
    assert len(people) == 885
    assert {person.status for person in people} == {RegistrationStatus.CONFIRMED}


def test_by_order_groups_lie_together(demo: SqliteStore, clock: Clock) -> None:
    people = choose_badges(demo, clock, Whose(), BY_ORDER)
    keys = [(person.order, person.order_position) for person in people]
    assert keys == sorted(keys)


def test_who_has_a_badge_is_left_out_whatever_day_it_is(demo: SqliteStore, clock: Clock) -> None:
    check_in(demo, clock, os.urandom, AutoPrint.ONCE, "9P3JGP2")
    clock.move(days=-30)
    people = choose_badges(demo, clock, Whose(is_unprinted=True), BY_NAME)
    assert len(people) == 884
    assert "9P3JGP2" not in [person.code for person in people]


def test_a_category_is_meant_as_it_is_counted(demo: SqliteStore, clock: Clock) -> None:
    for name, _, _ in see_status(demo, clock).categories:
        assert choose_badges(demo, clock, Whose(category=name), BY_NAME)


def test_all_that_is_asked_for_must_hold(demo: SqliteStore, clock: Clock) -> None:
    speakers = choose_badges(demo, clock, Whose(role="speaker"), BY_NAME)
    assert speakers
    assert all("speaker" in person.roles for person in speakers)
    few = choose_badges(demo, clock, Whose(role="speaker", letters="A-C"), BY_NAME)
    assert {letter_of(filed_name(person)) for person in few} == {"A", "B", "C"}
    assert [p for p in speakers if letter_of(filed_name(p)) in "ABC"] == few


def test_each_type_of_ticket_is_offered_and_means_somebody(demo: SqliteStore, clock: Clock) -> None:
    types = ticket_types(demo)
    found = [choose_badges(demo, clock, Whose(ticket=one), BY_NAME) for one in types]
    assert types
    assert all(
        {person.ticket_type for person in some} <= {one} for one, some in zip(types, found, strict=True)
    )


def test_by_name_they_stand_as_on_paper(demo: SqliteStore, clock: Clock) -> None:
    people = choose_badges(demo, clock, Whose(), BY_NAME)
    keys = [filing_key(filed_name(person)) for person in people]
    assert keys == sorted(keys)
