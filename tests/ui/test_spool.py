"""The spool keeps moving by itself, says what is different, and asks about what may have come out."""

import logging
from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterFault, StoreError, StoreFault
from smc_desk.domain.people import Category, PersonRow, RegistrationStatus, Settlement
from smc_desk.ui import spool as spool_module
from smc_desk.ui.spool import Spool, SpoolVerbs
from smc_desk.ui.work import Work
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult

ANA = PersonRow(
    id="person", code="ABCDEF2", name="Ana", latin_name="", pronouns="", organisation="", country="",
    category=Category.STUDENT, category_text="", order="", status=RegistrationStatus.CONFIRMED,
    settlement=Settlement.SETTLED, roles=(), valid_days=(),
)  # fmt: skip


class Desk:
    """The verbs of a spool, which say what a test wants, and what the spool told.

    Attributes:
        steps: What the next steps of the spool are; the last is repeated for ever.
        lost: Ids of prints nobody knows of.
    """

    def __init__(self) -> None:
        self.steps: list[SpoolResult | Exception] = [SpoolResult()]
        self.lost: list[str] = []
        self.count = 0
        self.answers: list[tuple[tuple[str, ...], bool]] = []
        self.told: list[SpoolResult] = []
        self.asked: list[int] = []
        """How many were asked about each time."""
        self.failed: list[object] = []
        self.work = Work(is_inline=True)
        verbs = SpoolVerbs(self.print_next, self.unsure, self.settle)
        self.spool = Spool(work=self.work, verbs=verbs, parent=self.work)
        self.spool.told.connect(self.told.append)
        self.spool.asked.connect(lambda prints: self.asked.append(len(prints)))
        self.work.failed.connect(self.failed.append)

    def print_next(self) -> SpoolResult:
        self.count += 1
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        return step

    def unsure(self) -> list[NamedPrint]:
        return [NamedPrint(Print(one, "code", "person", 1, PrintState.SENDING), ANA) for one in self.lost]

    def settle(self, ids: Sequence[str], came_out: bool) -> Changes:
        self.answers.append((tuple(ids), came_out))
        self.lost = [one for one in self.lost if one not in ids]
        return Changes(prints=True)


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(spool_module, "WATCHES_EVERY", 60_000)
    monkeypatch.setattr(spool_module, "FOLLOWS_EVERY", 60_000)
    desk = Desk()
    yield desk
    desk.work.deleteLater()  # with its timer, which no other thread may clear away


def printed(*ids: str, waiting: int = 0) -> SpoolResult:
    return SpoolResult(ids, waiting=waiting)


def test_everything_that_waits_is_printed_one_after_another(desk: Desk) -> None:
    steps = [printed("a", waiting=1), printed("b"), SpoolResult()]
    desk.steps = list(steps)
    desk.spool.start()
    assert desk.told == steps
    assert desk.count == 3


def test_a_change_of_the_spool_sets_it_going(desk: Desk) -> None:
    desk.spool.start()
    desk.work.changed.emit(Changes(check_ins=True))
    assert desk.count == 1
    desk.work.changed.emit(Changes(prints=True))
    desk.work.changed.emit(Changes(everything=True))
    assert desk.count == 3


def test_printers_are_watched_while_nothing_waits_and_only_what_is_different_is_told(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool_module, "WATCHES_EVERY", 1)
    fault = SpoolResult(fault=PrinterFault.OUT_OF_PAPER, printer="Zebra")
    desk.steps = [SpoolResult(), SpoolResult(), fault, fault, fault, SpoolResult(printer="Zebra")]
    desk.spool.start()
    qtbot.waitUntil(lambda: desk.count >= 8)
    assert desk.told == [fault, SpoolResult(printer="Zebra")]


def test_a_fault_is_seen_within_five_seconds() -> None:
    assert spool_module.WATCHES_EVERY + 2_000 <= 5_000  # a printer has two seconds to answer


def test_a_badge_under_way_is_followed_closely(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool_module, "FOLLOWS_EVERY", 1)
    desk.steps = [SpoolResult(("a",), under_way=1), *[SpoolResult(under_way=1)] * 5, SpoolResult()]
    desk.spool.start()
    qtbot.waitUntil(lambda: desk.count == 7)
    assert desk.told == [SpoolResult(("a",), under_way=1), SpoolResult(under_way=1), SpoolResult()]


def test_a_fault_stops_the_row(desk: Desk) -> None:
    desk.steps = [SpoolResult(("a",), fault=PrinterFault.OPEN, waiting=1), SpoolResult()]
    desk.spool.start()
    assert desk.count == 1


def test_prints_of_a_desk_that_stopped_are_asked_about_once(desk: Desk) -> None:
    desk.lost = ["a", "b"]
    desk.steps = [SpoolResult(unsure=2)]
    desk.spool.start()
    desk.spool.go_on()
    assert desk.asked == [2]
    desk.steps = [SpoolResult()]
    desk.spool.answer(came_out=False)
    assert desk.answers == [(("a", "b"), False)]
    desk.spool.answer(came_out=False)
    assert len(desk.answers) == 1


def test_prints_that_were_answered_for_elsewhere_are_asked_about_no_more(desk: Desk) -> None:
    desk.lost = ["a", "b"]
    desk.steps = [SpoolResult(unsure=2)]
    desk.spool.start()
    desk.lost = ["b"]
    desk.steps = [SpoolResult(unsure=1)]
    desk.spool.go_on()
    desk.lost = []
    desk.steps = [SpoolResult()]
    desk.spool.go_on()
    assert desk.asked == [2, 1, 0]


def test_a_print_that_becomes_unsure_is_asked_about_at_once_and_anew_when_others_do(desk: Desk) -> None:
    desk.spool.start()
    desk.lost = ["a"]
    desk.steps = [SpoolResult(unsure=1)]
    desk.spool.go_on()
    assert desk.asked == [1]
    desk.lost = ["b"]  # the first became void, then another was lost
    desk.steps = [SpoolResult(unsure=0), SpoolResult(unsure=1)]
    desk.spool.go_on()
    desk.spool.go_on()
    assert desk.asked == [1, 1]
    desk.lost = ["c"]
    desk.spool.answer(came_out=True)
    desk.spool.go_on()
    assert desk.answers == [(("b",), True)]
    assert desk.asked == [1, 1, 1]


def test_a_store_that_fails_is_told_and_the_spool_goes_on_later(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool_module, "WATCHES_EVERY", 1)
    desk.steps = [StoreError(StoreFault.FULL), printed("a"), SpoolResult()]
    desk.spool.start()
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert len(desk.failed) == 1


def test_a_bug_does_not_stop_the_spool(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(spool_module, "WATCHES_EVERY", 1)
    desk.steps = [KeyError("job-id"), printed("a"), SpoolResult()]
    with caplog.at_level(logging.ERROR):
        desk.spool.start()
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert [type(error) for error in desk.failed] == [KeyError]
