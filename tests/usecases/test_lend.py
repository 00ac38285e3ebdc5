"""Headsets: lent on a genuine ticket or a badge that holds, and taken back from whoever brings them."""

from __future__ import annotations

import os

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Registration
from smc_desk.domain.tickets import signature_of
from smc_desk.usecases.lend import (
    Lending,
    ask_for_headset,
    headsets_out,
    lend_headset,
    may_be_headset,
    number_of,
    take_headset_back,
)
from smc_desk.usecases.order_badge import order_badge, reprint
from tests.desk import LABEL, Clock


def somebody(store: SqliteStore) -> Registration:
    with store.read() as tx:
        people = (tx.people.by_id(person) for person in tx.people.ids("", "all", 1))
        return next(person for person in people if person is not None)


def test_a_forged_ticket_gets_no_headset(demo: SqliteStore) -> None:
    person = somebody(demo)
    assert ask_for_headset(demo, f"SMC1:{person.code}:00000000", "es").answer is Lending.FORGED
    genuine = f"SMC1:{person.code}:{signature_of(person.code, LABEL)}"
    assert ask_for_headset(demo, genuine, "es").person == person


def test_a_badge_that_is_void_gets_none_either(demo: SqliteStore) -> None:
    person = somebody(demo)
    with demo.write() as tx:
        former = order_badge(tx, os.urandom, person).badge_code
    new = reprint(demo, os.urandom, person.id, ReprintReason.LOST).badge_code
    assert ask_for_headset(demo, former, "es").answer is Lending.UNKNOWN
    assert ask_for_headset(demo, new, "es").person == person


@pytest.mark.parametrize("typed", ["a17", " A17 ", "a\u0661\u0667"])
def test_a_headset_comes_back_by_its_number_whoever_brings_it(demo: SqliteStore, typed: str) -> None:
    person = somebody(demo)
    lend_headset(demo, person.id, "A17")
    back = take_headset_back(demo, typed)
    assert (back.number, back.person.id, back.changes.loans) == ("A17", person.id, True)
    assert headsets_out(demo) == []
    with pytest.raises(UserError) as error:
        take_headset_back(demo, typed)
    assert error.value.fault is UserFault.NOT_LENT


def test_the_evening_list_names_every_headset_that_is_out(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo)
    for number in ("3", "12"):
        lend_headset(demo, person.id, number)
    assert sorted((one.number, one.person.id) for one in headsets_out(demo)) == [
        ("12", person.id),
        ("3", person.id),
    ]


@pytest.mark.parametrize(
    ("scanned", "may_be"),
    [
        ("17", True),
        ("HEADSET-0017", True),
        ("0000017", True),
        ("SMC1:ABCDEF2:00000000", False),
        ("SMCB222222222", False),
        ("", False),
        ("https://example.org/a/long/address", False),
    ],
)
def test_a_ticket_is_never_taken_for_a_headset(scanned: str, may_be: bool) -> None:
    assert may_be_headset(scanned) is may_be


def test_a_ticket_code_that_is_right_in_itself_is_no_headset(demo: SqliteStore) -> None:
    assert not may_be_headset(somebody(demo).code)


def test_a_number_is_one_in_every_script_and_case() -> None:
    assert number_of(" a\u0661\u0667 ") == number_of("A17") == "A17"
