"""Whose badges are meant when many are made at once."""

from __future__ import annotations

import os

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.people import RegistrationStatus
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.choose_badges import ALL, BY_NAME, BY_ORDER, UNPRINTED, choose_badges
from smc_desk.usecases.see_status import see_status
from tests.desk import Clock


def test_all_are_those_whose_ticket_is_good(demo: SqliteStore, clock: Clock) -> None:
    people = choose_badges(demo, clock, ALL, BY_NAME)
    assert len(people) == 885
    assert {person.status for person in people} == {RegistrationStatus.CONFIRMED}


def test_by_order_groups_lie_together(demo: SqliteStore, clock: Clock) -> None:
    people = choose_badges(demo, clock, ALL, BY_ORDER)
    keys = [(person.order, person.order_position) for person in people]
    assert keys == sorted(keys)


def test_who_has_a_badge_is_left_out_whatever_day_it_is(demo: SqliteStore, clock: Clock) -> None:
    check_in(demo, clock, os.urandom, AutoPrint.ONCE, "9P3JGP2")
    clock.move(days=-30)
    people = choose_badges(demo, clock, UNPRINTED, BY_NAME)
    assert len(people) == 884
    assert "9P3JGP2" not in [person.code for person in people]


def test_a_category_is_meant_as_it_is_counted(demo: SqliteStore, clock: Clock) -> None:
    for name, _, _ in see_status(demo, clock).categories:
        assert choose_badges(demo, clock, f"category:{name}", BY_NAME)
