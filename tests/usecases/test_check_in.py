"""Arrivals at a real store filled with the invented symposium."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.badges import PrintState, ReprintReason
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Role, Settlement
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import likely_codes, signature_of
from smc_desk.usecases.check_in import CheckInResult, admit, check_in, check_in_person, look_up
from smc_desk.usecases.collect_group import collect_group
from smc_desk.usecases.edit_person import (
    Settle,
    WalkIn,
    correct_person,
    keep_apart,
    merge_people,
    payment_of,
    register_walk_in,
    settle_payment,
    transfer_ticket,
)
from smc_desk.usecases.find_people import find_people, likely_twins
from smc_desk.usecases.lend import Lending, ask_for_headset_of, headsets_out, lend_headset, take_headset_back
from smc_desk.usecases.order_badge import reprint
from smc_desk.usecases.see_status import see_recent, see_status
from smc_desk.usecases.undo_check_in import undo_check_in
from tests.desk import LABEL, Clock


def everybody(store: SqliteStore) -> list[Registration]:
    """All entries of the list."""
    with store.read() as tx:
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
    return [person for person in people if person is not None]


def plain(store: SqliteStore, count: int = 1) -> list[Registration]:
    """Some who need no question on the first day."""
    twins = {person.id for pair in likely_twins(store) for person in pair}
    return [
        person
        for person in everybody(store)
        if person.status is RegistrationStatus.CONFIRMED
        and person.settlement is Settlement.SETTLED
        and person.accepted_conduct
        and person.is_valid_on(1)
        and not person.is_minor
        and person.id not in twins
    ][:count]


def ticket(person: Registration) -> str:
    """The text of somebody's QR code."""
    return f"SMC1:{person.code}:{signature_of(person.code, LABEL)}"


def scan(store: SqliteStore, clock: Clock, text: str, auto: AutoPrint = AutoPrint.ONCE) -> CheckInResult:
    """Scan a text."""
    return check_in(store, clock, os.urandom, auto, text)


def test_a_ticket_admits_once_and_orders_one_badge(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    first = scan(demo, clock, ticket(person))
    assert (first.verdict, first.person, first.badges) == (Verdict.ADMITTED, person, 1)
    assert first.check_in == first.print_id != ""
    clock.move(minutes=5)
    second = scan(demo, clock, ticket(person))
    assert second.verdict is Verdict.ALREADY_IN
    assert second.former is not None
    assert second.former.fact == first.check_in
    assert not second.print_id
    with demo.read() as tx:
        assert [p.state for p in tx.prints.of(person.id)] == [PrintState.WAITING]


def test_the_next_day_admits_again_with_the_same_badge(demo: SqliteStore, clock: Clock) -> None:
    person = next(p for p in plain(demo, 400) if p.is_valid_on(2))
    scan(demo, clock, ticket(person))
    clock.move(days=1)
    again = scan(demo, clock, ticket(person))
    assert (again.verdict, again.print_id, again.badges) == (Verdict.ADMITTED_AGAIN, "", 1)


def test_without_printing_at_the_door_nothing_is_ordered(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    assert not scan(demo, clock, ticket(person), AutoPrint.NEVER).print_id
    assert see_status(demo, clock).waiting == 0


def test_a_forged_signature_and_an_unknown_ticket_are_told_apart(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    assert scan(demo, clock, f"SMC1:{person.code}:00000000").verdict is Verdict.BAD_SIGNATURE
    unknown = f"SMC1:ZZZZZZZ:{signature_of('ZZZZZZZ', LABEL)}"
    assert scan(demo, clock, unknown).verdict is Verdict.NOT_LISTED


def test_a_code_is_found_in_any_case_and_with_spaces(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    typed = f"{person.code[:3].lower()} {person.code[3:].lower()}"
    result = check_in(demo, clock, os.urandom, AutoPrint.ONCE, typed, found=Found.CODE)
    assert (result.verdict, result.person) == (Verdict.ADMITTED, person)


def test_a_misread_code_suggests_whose_it_may_be(demo: SqliteStore, clock: Clock) -> None:
    person = next(p for p in plain(demo, 400) if "8" in p.code)
    misread = person.code.replace("8", "B", 1)
    assert person.code in likely_codes(misread)
    result = check_in(demo, clock, os.urandom, AutoPrint.ONCE, misread, found=Found.CODE)
    assert result.verdict is Verdict.MISREAD_CODE
    assert person in result.suggestions


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    text=st.one_of(st.text(max_size=80), st.sampled_from(["WIFI:S:desk;;", "https://x.example/\u200f?q=1"]))
)
def test_whatever_is_scanned_is_an_answer(demo: SqliteStore, text: str) -> None:
    result = scan(demo, Clock(), text)
    assert result.verdict in (Verdict.NOT_A_TICKET, Verdict.UNKNOWN, Verdict.MISREAD_CODE, Verdict.NOT_LISTED)


def test_4_kilobytes_of_rubbish_are_no_ticket(demo: SqliteStore, clock: Clock) -> None:
    assert scan(demo, clock, "x" * 4096).verdict is Verdict.NOT_A_TICKET


def test_an_undone_check_in_is_open_again_and_stays_in_the_journal(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    fact = scan(demo, clock, ticket(person)).check_in
    with pytest.raises(UserError) as error:
        undo_check_in(demo, clock, fact, " ")
    assert error.value.fault is UserFault.REASON_MISSING
    undo_check_in(demo, clock, fact, "wrong person")
    assert see_recent(demo, clock) == []
    assert scan(demo, clock, ticket(person)).verdict is Verdict.ADMITTED
    with demo.read() as tx:
        kinds = [f.kind for f in tx.journal.facts()]
    assert kinds[-3:] == ["checkin.add", "checkin.void", "checkin.add"]


def test_who_is_let_in_again_after_an_undo_keeps_the_badge(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    first = scan(demo, clock, ticket(person))
    undo_check_in(demo, clock, first.check_in, "wrong person")
    again = scan(demo, clock, ticket(person))
    assert (again.verdict, again.print_id, again.badges) == (Verdict.ADMITTED, "", 1)
    with demo.read() as tx:
        assert [p.id for p in tx.prints.of(person.id)] == [first.print_id]


def test_a_badge_answers_while_it_waits_and_after_it_came_out(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    first = scan(demo, clock, ticket(person))
    with demo.read() as tx:
        (badge,) = tx.prints.of(person.id)
    for state in (PrintState.WAITING, PrintState.FAILED, PrintState.CONFIRMED):
        with demo.write() as tx:
            tx.prints.move(first.print_id, state)
        assert scan(demo, clock, badge.badge_code).verdict is Verdict.ALREADY_IN
    with demo.read() as tx:
        assert tx.prints.count(PrintState.CONFIRMED) == 1
        assert tx.prints.in_state(PrintState.WAITING, PrintState.FAILED) == []


def test_a_check_in_of_another_day_cannot_be_undone(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    fact = scan(demo, clock, ticket(person)).check_in
    clock.move(days=1)
    with pytest.raises(UserError) as error:
        undo_check_in(demo, clock, fact, "wrong person")
    assert error.value.fault is UserFault.TOO_LATE


def test_only_who_may_can_admit_over_a_refusal(demo: SqliteStore, clock: Clock) -> None:
    person = next(p for p in everybody(demo) if p.status is RegistrationStatus.CANCELLED and p.is_valid_on(1))
    assert scan(demo, clock, ticket(person)).verdict is Verdict.CANCELLED

    def over(role: Role, reason: str) -> CheckInResult:
        return admit(demo, clock, os.urandom, AutoPrint.ONCE, role, person.id, Verdict.CANCELLED, reason)

    for role, reason, fault in (
        (Role.DESK, "paid again", UserFault.NOT_ALLOWED),
        (Role.HELP, "", UserFault.REASON_MISSING),
    ):
        with pytest.raises(UserError) as error:
            over(role, reason)
        assert error.value.fault is fault
    assert over(Role.HELP, "paid again").verdict is Verdict.ADMITTED
    assert scan(demo, clock, ticket(person)).verdict is Verdict.ALREADY_IN


def test_looking_somebody_up_admits_nobody(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    assert look_up(demo, clock, person.id).verdict is Verdict.ADMITTED
    assert see_status(demo, clock).inside == 0


def test_a_lost_badge_is_void_and_the_ticket_goes_on_answering(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    scan(demo, clock, ticket(person))
    with demo.read() as tx:
        lost = tx.prints.of(person.id)[0].badge_code
    assert scan(demo, clock, lost).verdict is Verdict.ALREADY_IN
    new = reprint(demo, os.urandom, person.id, ReprintReason.LOST)
    assert (new.number, bool(new.print_id)) == (2, True)
    assert scan(demo, clock, lost).verdict is Verdict.BADGE_VOID
    assert scan(demo, clock, new.badge_code).verdict is Verdict.ALREADY_IN
    assert scan(demo, clock, ticket(person)).verdict is Verdict.ALREADY_IN


def test_a_walk_in_is_in_with_a_badge_and_found_by_name(demo: SqliteStore, clock: Clock) -> None:
    walk_in = WalkIn("  Nguyễn   Thị Ánh ", Category.COMMUNITY, "she/her")
    result = register_walk_in(demo, clock, os.urandom, AutoPrint.ONCE, walk_in)
    assert result.person is not None
    assert (result.verdict, result.person.badge_name) == (Verdict.ADMITTED, "Nguyễn Thị Ánh")
    assert result.print_id
    assert result.person.id in [row.id for row in find_people(demo, clock, "nguyen anh")]
    assert scan(demo, clock, result.person.code).verdict is Verdict.ALREADY_IN


@pytest.mark.parametrize("name", ["", "  ", "\u200f"])
def test_a_walk_in_without_a_name_is_refused(demo: SqliteStore, clock: Clock, name: str) -> None:
    with pytest.raises(UserError) as error:
        register_walk_in(demo, clock, os.urandom, AutoPrint.ONCE, WalkIn(name, Category.STUDENT))
    assert error.value.fault is UserFault.NAME_MISSING


def test_a_corrected_name_is_on_the_list_and_the_former_nowhere(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    correct_person(demo, person.id, {"badge_name": "Amara Diallo", "pronouns": ""})
    shown = [row for row in find_people(demo, clock, person.code) if row.id == person.id]
    assert [(row.name, row.latin_name, row.pronouns) for row in shown] == [("Amara Diallo", "", "")]
    result = scan(demo, clock, ticket(person))
    assert result.person is not None
    assert person.badge_name not in repr(result)


def test_a_transferred_ticket_is_the_new_holders(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    first = scan(demo, clock, ticket(person))
    with demo.read() as tx:
        badge = tx.prints.of(person.id)[0].badge_code
    undo_check_in(demo, clock, first.check_in, "colleague comes")
    transfer_ticket(demo, person.id, "Amara Diallo")
    assert scan(demo, clock, badge).verdict is Verdict.BADGE_VOID
    again = scan(demo, clock, ticket(person))
    assert again.person is not None
    assert (again.verdict, again.person.badge_name, again.badges) == (Verdict.ADMITTED, "Amara Diallo", 2)
    assert again.person.email == ""


def test_of_a_likely_duplicate_one_is_kept_with_everything(demo: SqliteStore, clock: Clock) -> None:
    one, other = next(
        pair for pair in likely_twins(demo) if all(p.is_valid_on(1) and p.accepted_conduct for p in pair)
    )
    assert scan(demo, clock, ticket(one)).verdict is Verdict.MAYBE_DUPLICATE
    kept, changes = merge_people(demo, one.id, other.id)
    assert {one.id, other.id} <= changes.people
    answers = [scan(demo, clock, ticket(person)) for person in (one, other)]
    assert [a.person.id for a in answers if a.person] == [kept, kept]
    assert answers[1].verdict is Verdict.ALREADY_IN
    assert {one.id, other.id} - {kept} not in [{p.id for p in pair} for pair in likely_twins(demo)]
    assert see_status(demo, clock).on_list == 917


def test_two_people_said_to_be_two_are_not_asked_about_again(demo: SqliteStore, clock: Clock) -> None:
    one, other = next(
        pair for pair in likely_twins(demo) if all(p.is_valid_on(1) and p.accepted_conduct for p in pair)
    )
    keep_apart(demo, one.id, other.id)
    assert scan(demo, clock, ticket(one)).verdict in (Verdict.ADMITTED, Verdict.TO_SETTLE)


def test_money_is_for_the_help_role_alone_and_settling_admits(demo: SqliteStore, clock: Clock) -> None:
    person = next(
        p
        for p in everybody(demo)
        if p.settlement is Settlement.OPEN
        and p.is_valid_on(1)
        and p.status is RegistrationStatus.CONFIRMED
        and p.accepted_conduct
        and not p.is_minor
    )
    assert scan(demo, clock, ticket(person)).verdict is Verdict.TO_SETTLE
    with pytest.raises(UserError):
        payment_of(demo, Role.DESK, person.id)
    left = payment_of(demo, Role.HELP, person.id).left
    assert left > 0
    result = settle_payment(demo, clock, os.urandom, AutoPrint.ONCE, Role.HELP, person.id, Settle.COLLECT)
    assert result.verdict is Verdict.ADMITTED
    assert payment_of(demo, Role.HELP, person.id).left == 0
    with demo.read() as tx:
        assert str(left) not in "".join(
            f.payload.decode() for f in tx.journal.facts() if f.kind == "payment.settle"
        )


def test_a_leader_takes_the_badges_of_the_order_in_its_order(demo: SqliteStore, clock: Clock) -> None:
    orders: dict[str, list[Registration]] = {}
    for person in plain(demo, 900):
        orders.setdefault(person.order, []).append(person)
    leader = max(orders.values(), key=len)[0]
    result = collect_group(demo, clock, os.urandom, leader.id)
    positions = [p.order_position for p in result.printed]
    assert len(positions) >= 3
    assert positions == sorted(positions)
    member = next(p for p in result.printed if p.id != leader.id)
    arrived = scan(demo, clock, ticket(member))
    assert arrived.verdict is Verdict.WITH_LEADER
    assert arrived.check_in
    assert not arrived.print_id


def test_headsets_are_lent_by_badge_and_come_back(demo: SqliteStore, clock: Clock) -> None:
    (person,) = plain(demo)
    assert ask_for_headset_of(demo, person.id, "es").answer is Lending.LEND
    assert ask_for_headset_of(demo, person.id, "xx").answer is Lending.NOT_OFFERED
    lend_headset(demo, person.id, "17")
    with pytest.raises(UserError):
        lend_headset(demo, person.id, "17")
    assert ask_for_headset_of(demo, person.id, "es").answer is Lending.HAS_ONE
    assert [(one.number, one.person.id) for one in headsets_out(demo)] == [("17", person.id)]
    take_headset_back(demo, "17")
    assert headsets_out(demo) == []
    with pytest.raises(UserError):
        take_headset_back(demo, "17")


def test_the_counters_follow(demo: SqliteStore, clock: Clock) -> None:
    before = see_status(demo, clock)
    assert (before.inside, before.day, before.days, before.on_list) == (0, 1, 3, 918)
    for person in plain(demo, 3):
        check_in_person(demo, clock, os.urandom, AutoPrint.ONCE, person.id)
        clock.move(minutes=1)
    after = see_status(demo, clock)
    assert (after.inside, after.waiting, after.unsent - before.unsent) == (3, 3, 3)
    assert after.expected == before.expected
    assert sum(came for _, came, _ in after.categories) == 3
    assert after.per_minute[-4:] == (0, 1, 1, 1) or after.per_minute[-4:] == (1, 1, 1, 0)
    assert [r.person.id for r in see_recent(demo, clock)] == [p.id for p in reversed(plain(demo, 3))]
