"""Every print ends on paper, once, or waits for a person's word; a fault or a crash changes nothing of it."""

from __future__ import annotations

import os
from collections.abc import Iterable

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.badges import Badge, Print, PrintState, ReprintReason
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import PrinterState, PrintNews
from smc_desk.usecases import run_spool
from smc_desk.usecases.order_badge import order_badge, reprint
from smc_desk.usecases.run_spool import SpoolResult, print_next, settle_prints, unsure_prints
from tests.desk import Clock

WAITING, SENDING, SENT = PrintState.WAITING, PrintState.SENDING, PrintState.SENT
CONFIRMED, FAILED, VOIDED = PrintState.CONFIRMED, PrintState.FAILED, PrintState.VOIDED


class FakePrinters:
    """Printers that tell what a test wants.

    Attributes:
        took: (printer, badge code) of all that was handed over.
        faults: What is the matter, by printer.
        refuses: Raised instead of taking the next badges.
        answers: What a printer says at once to a badge.
        under_way: Badge code by printer.
        told: What comes as news next.
        known: What an earlier start's prints have become.
    """

    def __init__(self) -> None:
        self.took: list[tuple[str, str]] = []
        self.faults: dict[str, PrinterFault] = {}
        self.refuses: list[PrinterError] = []
        self.answers = SENT
        self.under_way: dict[str, str] = {}
        self.told: list[PrintNews] = []
        self.known: dict[str, PrintNews] = {}

    def names(self) -> tuple[str, ...]:
        return ("A", "B")

    def fault(self, printer: str) -> PrinterFault | None:
        return self.faults.get(printer)

    def send(self, printer: str, badge: Badge, job: str) -> PrintState:
        if self.refuses:
            raise self.refuses.pop()
        self.took.append((printer, badge.code))
        if self.answers is SENT:
            self.under_way[printer] = badge.code
        return self.answers

    def busy(self) -> tuple[str, ...]:
        return tuple(self.under_way)

    def news(self) -> tuple[PrintNews, ...]:
        told, self.told = tuple(self.told), []
        for one in told:
            self._forget(one.badge_code)
        return told

    def call_back(self, printer: str) -> PrintNews | None:
        code = self.under_way.pop(printer, "")
        return PrintNews(code, SENDING) if code else None

    def outcome(self, known: Print) -> PrintNews | None:
        return self.known.get(known.badge_code)

    def tells(self, printer: str, state: PrintState, fault: PrinterFault | None = None) -> None:
        self.told.append(PrintNews(self.under_way[printer], state, fault))

    def _forget(self, code: str) -> None:
        self.under_way = {printer: held for printer, held in self.under_way.items() if held != code}


@pytest.fixture
def printers() -> FakePrinters:
    return FakePrinters()


def ordered(store: SqliteStore, count: int) -> list[Print]:
    """Prints of so many people, in order."""
    with store.write() as tx:
        for person in tx.people.ids("", "all", 1)[:count]:
            known = tx.people.by_id(person)
            assert known is not None
            order_badge(tx, os.urandom, known)
    return prints(store, WAITING)


def prints(store: SqliteStore, *states: PrintState) -> list[Print]:
    with store.read() as tx:
        return tx.prints.in_state(*states)


def states_of(store: SqliteStore, known: Iterable[Print]) -> list[PrintState]:
    with store.read() as tx:
        found = [tx.prints.by_id(one.id) for one in known]
    return [one.state for one in found if one is not None]


def test_badges_go_to_the_printer_one_at_a_time_the_oldest_first(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    first, second = ordered(demo, 2)
    result = print_next(demo, printers, ["A"])
    assert (result.printed, result.waiting, result.under_way) == ((first.id,), 1, 1)
    assert first.registration in result.changes.people
    assert print_next(demo, printers, ["A"]).printed == ()
    assert states_of(demo, [first, second]) == [SENT, WAITING]
    printers.tells("A", CONFIRMED)
    result = print_next(demo, printers, ["A"])
    assert (result.printed, result.waiting) == ((second.id,), 0)
    assert first.registration in result.changes.people
    assert states_of(demo, [first, second]) == [CONFIRMED, SENT]
    assert printers.took == [("A", first.badge_code), ("A", second.badge_code)]


def test_a_printer_that_tells_nothing_more_gets_all_of_them(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    printers.answers = CONFIRMED
    waiting = ordered(demo, 3)
    while print_next(demo, printers, [""]).printed:
        pass
    assert states_of(demo, waiting) == [CONFIRMED] * 3


def test_a_fault_is_told_also_while_nothing_waits_and_leaves_badges_waiting(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    printers.faults["A"] = PrinterFault.OPEN
    assert print_next(demo, printers, ["A"]).fault is PrinterFault.OPEN
    (one,) = ordered(demo, 1)
    result = print_next(demo, printers, ["A"])
    assert (result.fault, result.printer, result.waiting) == (PrinterFault.OPEN, "A", 1)
    assert result.printers == (PrinterState("A", PrinterFault.OPEN),)
    assert not result.changes
    printers.faults.clear()
    assert print_next(demo, printers, ["A"]).printed == (one.id,)


def test_a_badge_that_certainly_did_not_get_there_waits_and_is_not_tried_at_once(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    (one,) = ordered(demo, 1)
    printers.refuses = [PrinterError(PrinterFault.OFFLINE, "A")]
    result = print_next(demo, printers, ["A"])
    assert (result.fault, result.waiting, result.printed) == (PrinterFault.OFFLINE, 1, ())
    assert not result.changes
    assert print_next(demo, printers, ["A"]).printed == (one.id,)


def test_a_refused_badge_is_failed_until_it_is_tried_again(demo: SqliteStore, printers: FakePrinters) -> None:
    first, second = ordered(demo, 2)
    printers.answers = CONFIRMED
    printers.refuses = [PrinterError(PrinterFault.REFUSED, "A")]
    result = print_next(demo, printers, ["A"])
    assert (result.fault, result.failed) == (PrinterFault.REFUSED, 1)
    assert print_next(demo, printers, ["A"]).printed == (second.id,)
    assert prints(demo, FAILED)[0].fault == PrinterFault.REFUSED.value
    assert run_spool.retry_failed(demo).prints
    result = print_next(demo, printers, ["A"])
    assert (result.printed, result.failed) == ((first.id,), 0)


def test_one_that_was_given_up_can_be_tried_alone_and_another_be_left(
    demo: SqliteStore, printers: FakePrinters, clock: Clock
) -> None:
    one, other = ordered(demo, 2)
    printers.refuses = [PrinterError(PrinterFault.REFUSED, "A"), PrinterError(PrinterFault.REFUSED, "A")]
    print_next(demo, printers, ["A"])
    assert print_next(demo, printers, ["A"]).failed == 2
    given_up = run_spool.name_prints(demo, clock, run_spool.failed_prints(demo))
    assert [named.print.id for named in given_up] == [one.id, other.id]
    assert [named.person.id for named in given_up] == [one.registration, other.registration]
    assert given_up[0].print.fault == PrinterFault.REFUSED.value
    run_spool.retry_failed(demo, [one.id])
    changes = run_spool.leave_failed(demo, [other.id])
    assert other.registration in changes.people
    assert states_of(demo, [one, other]) == [WAITING, VOIDED]
    with demo.write() as tx:
        person = tx.people.by_id(other.registration)
        assert person is not None
        assert order_badge(tx, os.urandom, person).number == 2


def test_a_job_the_printer_gave_up_is_failed(demo: SqliteStore, printers: FakePrinters) -> None:
    (one,) = ordered(demo, 1)
    print_next(demo, printers, ["A"])
    printers.tells("A", FAILED, PrinterFault.REFUSED)
    assert print_next(demo, printers, ["A"]).failed == 1
    assert states_of(demo, [one]) == [FAILED]


def test_what_may_have_come_out_is_never_printed_again_without_asking(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    first, second = ordered(demo, 2)
    printers.refuses = [PrinterError(PrinterFault.OFFLINE, "A", is_unsure=True)]
    result = print_next(demo, printers, ["A"])
    assert (result.unsure, result.waiting) == (1, 1)
    print_next(demo, printers, ["A"])
    printers.tells("A", SENDING, PrinterFault.OFFLINE)
    assert print_next(demo, printers, ["A"]).unsure == 2
    assert [one.id for one in unsure_prints(demo, printers)] == [first.id, second.id]
    assert printers.took == [("A", second.badge_code)]
    settle_prints(demo, [first.id], came_out=True)
    settle_prints(demo, [second.id], came_out=False)
    assert print_next(demo, printers, ["A"]).printed == (second.id,)
    assert states_of(demo, [first, second]) == [CONFIRMED, SENT]


def test_an_answer_for_a_badge_that_became_void_changes_nothing(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    first, second = ordered(demo, 2)
    printers.refuses = [PrinterError(PrinterFault.OFFLINE, is_unsure=True) for _ in range(2)]
    print_next(demo, printers, ["A"])
    print_next(demo, printers, ["A"])
    reprint(demo, os.urandom, first.registration, ReprintReason.NOT_PRINTED)
    settle_prints(demo, [first.id, second.id], came_out=True)
    assert states_of(demo, [first, second]) == [VOIDED, CONFIRMED]


def test_news_of_a_badge_that_became_void_changes_nothing(demo: SqliteStore, printers: FakePrinters) -> None:
    (one,) = ordered(demo, 1)
    print_next(demo, printers, ["A"])
    reprint(demo, os.urandom, one.registration, ReprintReason.LOST)
    printers.tells("A", CONFIRMED)
    result = print_next(demo, printers, ["A"])
    assert states_of(demo, [one]) == [VOIDED]
    assert [code for _, code in printers.took] == [one.badge_code, prints(demo, SENT)[0].badge_code]
    assert result.printed


def test_after_a_crash_printers_are_asked_first_and_only_the_rest_is_asked_of_people(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    printed, lost, held, told_never = ordered(demo, 4)
    with demo.write() as tx:
        for one in (printed, lost):
            tx.prints.move(one.id, SENDING, printer="A")
        for one in (held, told_never):
            tx.prints.move(one.id, SENT, printer="A")
    printers.known = {
        printed.badge_code: PrintNews(printed.badge_code, CONFIRMED),
        held.badge_code: PrintNews(held.badge_code, SENDING),
    }
    assert {one.id for one in unsure_prints(demo, printers)} == {lost.id, held.id}
    assert states_of(demo, [printed, told_never]) == [CONFIRMED, SENT]
    assert printers.took == []


def test_two_printers_share_a_batch(demo: SqliteStore, printers: FakePrinters) -> None:
    waiting = ordered(demo, 4)
    for _ in range(3):
        print_next(demo, printers, ["A", "B"], shares=True)
    assert [printer for printer, _ in printers.took] == ["A", "B"]
    printers.tells("B", CONFIRMED)
    assert print_next(demo, printers, ["A", "B"], shares=True).under_way == 2
    printers.tells("A", CONFIRMED)
    print_next(demo, printers, ["A", "B"], shares=True)
    assert [printer for printer, _ in printers.took] == ["A", "B", "B", "A"]
    assert states_of(demo, waiting) == [CONFIRMED, CONFIRMED, SENT, SENT]


def test_badges_go_to_the_other_printer_while_the_first_has_a_fault(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    ordered(demo, 3)
    print_next(demo, printers, ["A", "B"])
    assert print_next(demo, printers, ["A", "B"]).printed == ()
    printers.faults["A"] = PrinterFault.OUT_OF_PAPER
    result = print_next(demo, printers, ["A", "B"])
    assert (result.fault, result.printer) == (None, "B")
    assert [state.fault for state in result.printers] == [PrinterFault.OUT_OF_PAPER, None]
    printers.faults["B"] = PrinterFault.OFFLINE
    assert print_next(demo, printers, ["A", "B"]).fault is PrinterFault.OUT_OF_PAPER
    assert [printer for printer, _ in printers.took] == ["A", "B"]


def test_what_a_printer_with_a_fault_holds_is_called_back_once_another_is_chosen(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    first, second = ordered(demo, 2)
    print_next(demo, printers, ["A"])
    printers.faults["A"] = PrinterFault.OUT_OF_PAPER
    assert print_next(demo, printers, ["A"]).unsure == 0
    result = print_next(demo, printers, ["B"])
    assert (result.printed, result.unsure, result.fault) == ((second.id,), 1, None)
    settle_prints(demo, [first.id], came_out=False)
    printers.tells("B", CONFIRMED)
    assert print_next(demo, printers, ["B"]).printed == (first.id,)


def test_what_a_printer_without_a_fault_holds_comes_out_there_though_another_is_chosen(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    first, second = ordered(demo, 2)
    print_next(demo, printers, ["A"])
    assert print_next(demo, printers, ["B"]).printed == (second.id,)
    printers.tells("A", CONFIRMED)
    print_next(demo, printers, ["B"])
    assert states_of(demo, [first, second]) == [CONFIRMED, SENT]


def test_labels_are_counted_down_as_badges_are_taken_and_up_where_one_comes_back(
    demo: SqliteStore, printers: FakePrinters
) -> None:
    ordered(demo, 3)
    assert print_next(demo, printers, ["A"]).printers == (PrinterState("A"),)
    assert run_spool.set_labels_left(demo, "A", 2).prints
    printers.tells("A", WAITING, PrinterFault.OUT_OF_PAPER)
    printers.faults["A"] = PrinterFault.OUT_OF_PAPER
    assert print_next(demo, printers, ["A"]).printers[0].labels_left == 3
    printers.faults.clear()
    printers.answers = CONFIRMED
    left = []
    while (result := print_next(demo, printers, ["A"])).printed:
        left.append(result.printers[0].labels_left)
    assert left == [2, 1, 0]
    assert run_spool.print_test_page(demo, printers, "A").printed
    assert run_spool.see_printer(demo, printers, "A") == PrinterState("A", None, 0)
    run_spool.set_labels_left(demo, "A", None)
    assert run_spool.see_printer(demo, printers, "A").labels_left is None


def test_a_test_page_is_nobody_s_badge_and_no_print(demo: SqliteStore, printers: FakePrinters) -> None:
    result = run_spool.print_test_page(demo, printers, "A")
    assert result == SpoolResult((run_spool.TEST_CODE,), printer="A")
    assert run_spool.print_test_page(demo, printers, "A") == SpoolResult(printer="A")
    printers.tells("A", CONFIRMED)
    assert not print_next(demo, printers, ["A"]).changes
    printers.faults["A"] = PrinterFault.PAUSED
    assert run_spool.print_test_page(demo, printers, "A").fault is PrinterFault.PAUSED
    printers.faults.clear()
    printers.refuses = [PrinterError(PrinterFault.OFFLINE)]
    assert run_spool.print_test_page(demo, printers, "A").fault is PrinterFault.OFFLINE
    assert printers.took == [("A", run_spool.TEST_CODE)]
    assert prints(demo, *PrintState) == []
