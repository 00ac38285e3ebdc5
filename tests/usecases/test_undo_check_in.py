"""What goes back with a check-in that is undone: what was settled and agreed to on the way to it."""

from __future__ import annotations

import os

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Verdict
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Kind, Stream
from smc_desk.domain.people import Registration, RegistrationStatus, Role, Settlement
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import CheckInResult, admit, check_in_person
from smc_desk.usecases.edit_person import Settle, payment_of, settle_payment
from smc_desk.usecases.find_people import likely_twins
from smc_desk.usecases.undo_check_in import see_undo, undo_check_in
from tests.desk import Clock


def somebody(store: SqliteStore, settlement: Settlement, *, accepted: bool) -> Registration:
    """Somebody for the first day who has nothing else to ask."""
    twins = {person.id for pair in likely_twins(store) for person in pair}
    with store.read() as tx:
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
    return next(
        person
        for person in people
        if person is not None
        and person.status is RegistrationStatus.CONFIRMED
        and person.settlement is settlement
        and person.accepted_conduct is accepted
        and person.is_valid_on(1)
        and not person.is_minor
        and person.id not in twins
    )


def settle(store: SqliteStore, clock: Clock, person: Registration, how: Settle) -> CheckInResult:
    return settle_payment(store, clock, os.urandom, AutoPrint.NEVER, Role.HELP, person.id, how)


def again(store: SqliteStore, clock: Clock, person: Registration) -> CheckInResult:
    return check_in_person(store, clock, os.urandom, AutoPrint.NEVER, person.id)


def test_a_payment_nobody_took_is_open_again(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    left = payment_of(demo, Role.HELP, person.id).left
    fact = settle(demo, clock, person, Settle.COLLECT).check_in
    (done,) = see_undo(demo, clock, Role.HELP, fact)
    assert (done.kind, done.how, done.amount, done.is_mine) == (Kind.PAYMENT_SETTLED, "collect", left, True)
    undo_check_in(demo, clock, fact, "somebody else", role=Role.HELP, along=[done.fact])
    assert payment_of(demo, Role.HELP, person.id).left == left
    assert again(demo, clock, person).verdict is Verdict.TO_SETTLE


def test_a_payment_that_was_theirs_stays_settled(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    fact = settle(demo, clock, person, Settle.COLLECT).check_in
    undo_check_in(demo, clock, fact, "scanned by mistake", role=Role.HELP)
    assert payment_of(demo, Role.HELP, person.id).left == 0
    second = again(demo, clock, person)
    assert second.verdict is Verdict.ADMITTED
    assert len(see_undo(demo, clock, Role.HELP, second.check_in)) == 1


@pytest.mark.parametrize("how", [Settle.WAIVE, Settle.DEFER])
def test_what_was_waived_or_put_off_is_open_again(demo: SqliteStore, clock: Clock, how: Settle) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    before = payment_of(demo, Role.HELP, person.id).left
    fact = settle(demo, clock, person, how).check_in
    (done,) = see_undo(demo, clock, Role.HELP, fact)
    undo_check_in(demo, clock, fact, "somebody else", role=Role.HELP, along=[done.fact])
    assert again(demo, clock, person).verdict is Verdict.TO_SETTLE
    assert payment_of(demo, Role.HELP, person.id).left == before


def test_an_agreement_goes_back_and_is_asked_for_again(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo, Settlement.SETTLED, accepted=False)
    over = Verdict.ASK_CONDUCT
    fact = admit(demo, clock, os.urandom, AutoPrint.NEVER, Role.DESK, person.id, over).check_in
    (done,) = see_undo(demo, clock, Role.DESK, fact)
    assert done.kind is Kind.CONDUCT_ACCEPTED
    undo_check_in(demo, clock, fact, "somebody else", along=[done.fact])
    assert again(demo, clock, person).verdict is Verdict.ASK_CONDUCT
    with demo.read() as tx:
        told = tx.journal.told(Stream.PEOPLE, person.id)
    assert told[-1].fact.envelope()["ref"] == [done.fact]


def test_a_desk_without_money_sees_that_something_is_settled_and_no_more(
    demo: SqliteStore, clock: Clock
) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    fact = settle(demo, clock, person, Settle.COLLECT).check_in
    (done,) = see_undo(demo, clock, Role.DESK, fact)
    assert (done.is_mine, done.how, done.amount, done.currency) == (False, "", 0, "")
    with pytest.raises(UserError) as error:
        undo_check_in(demo, clock, fact, "somebody else", along=[done.fact])
    assert error.value.fault is UserFault.NOT_ALLOWED
    assert again(demo, clock, person).verdict is Verdict.ALREADY_IN


def test_what_was_taken_back_once_is_not_offered_again(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    fact = settle(demo, clock, person, Settle.WAIVE).check_in
    (done,) = see_undo(demo, clock, Role.HELP, fact)
    undo_check_in(demo, clock, fact, "somebody else", role=Role.HELP, along=[done.fact])
    second = settle(demo, clock, person, Settle.DEFER).check_in
    (other,) = see_undo(demo, clock, Role.HELP, second)
    assert (other.how, other.fact == done.fact) == ("defer", False)


def test_what_was_settled_on_another_day_is_not_offered(demo: SqliteStore, clock: Clock) -> None:
    person = somebody(demo, Settlement.OPEN, accepted=True)
    settle(demo, clock, person, Settle.COLLECT)
    clock.move(days=1)
    second = again(demo, clock, person)
    if second.check_in:
        assert see_undo(demo, clock, Role.HELP, second.check_in) == ()
    with pytest.raises(UserError) as error:
        see_undo(demo, clock, Role.HELP, "no fact")
    assert error.value.fault is UserFault.NOTHING_TO_UNDO
