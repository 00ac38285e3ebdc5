"""Labels reach a printer that speaks ZPL as they were laid out; faults are seen, and no label is doubled."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing import labels, zpl
from smc_desk.adapters.printing import printers as printers_module
from smc_desk.adapters.printing.labels import LabelPrinter
from smc_desk.adapters.printing.printers import Printers
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import PrintNews
from tests.printers.badge_words import plain_badges
from tests.printers.label_listener import LabelListener, code_on, image_on

BADGE = Badge("SMCB23456789", "Žofia Nguyễn")
Told = Callable[[LabelPrinter], PrintNews]


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return plain_badges()


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as listener:
        yield listener


@pytest.fixture
def printer(listener: LabelListener, maker: ReportlabBadges) -> LabelPrinter:
    return LabelPrinter(listener.address, maker)


@pytest.fixture
def told(qtbot: QtBot) -> Told:
    """Asks a printer until there is news."""

    def ask(printer: LabelPrinter) -> PrintNews:
        news: list[PrintNews] = []

        def is_told() -> bool:
            news.extend(filter(None, [printer.news()]))
            return bool(news)

        qtbot.waitUntil(is_told)
        return news[0]

    return ask


def refusal(printer: LabelPrinter) -> PrinterError:
    with pytest.raises(PrinterError) as caught:
        printer.send(BADGE, "job")
    assert not printer.is_busy
    return caught.value


def test_a_label_comes_out_and_is_confirmed(
    printer: LabelPrinter, listener: LabelListener, told: Told
) -> None:
    assert printer.fault() is None
    assert printer.send(BADGE, "job") is PrintState.SENT
    assert printer.is_busy
    assert told(printer) == PrintNews(BADGE.code, PrintState.CONFIRMED)
    assert not printer.is_busy
    assert listener.codes == [BADGE.code]


def test_a_label_has_as_many_dots_as_the_head(maker: ReportlabBadges, told: Told) -> None:
    laid = maker.lay_out(BADGE)
    for dots in (6, 8, 12, 24):
        with LabelListener(dots=dots) as listener:
            printer = LabelPrinter(listener.address, maker)
            printer.send(BADGE, "job")
            told(printer)
        (label,) = listener.printed
        image = image_on(label)
        sides = sorted((image.width(), image.height()))
        wanted = sorted((round(laid.width * dots), round(laid.height * dots)))
        assert all(0 <= side - want < 8 for side, want in zip(sides, wanted, strict=True))
        assert b"^PQ1^XZ" in label
        assert code_on(label) == BADGE.code


def test_black_is_black(printer: LabelPrinter, listener: LabelListener, told: Told) -> None:
    printer.send(BADGE, "job")
    told(printer)
    image = image_on(listener.printed[0])
    dark = sum(
        image.pixel(x, y) & 0xFF == 0 for x in range(image.width()) for y in range(0, image.height(), 9)
    )
    assert 0 < dark / (image.width() * image.height() / 9) < 0.4


@pytest.mark.parametrize(
    ("flag", "fault"),
    [
        ("paper_out", PrinterFault.OUT_OF_PAPER),
        ("open", PrinterFault.OPEN),
        ("paused", PrinterFault.PAUSED),
        ("ribbon_out", PrinterFault.PAUSED),
    ],
)
def test_a_fault_is_seen_before_and_while_a_label_is_printed(
    printer: LabelPrinter, listener: LabelListener, flag: str, fault: PrinterFault, told: Told
) -> None:
    listener.has(flag)
    assert printer.fault() is fault
    listener.has()
    listener.prints_for = 60.0
    printer.send(BADGE, "job")
    assert printer.news() is None
    assert printer.fault() is None
    listener.has(flag)
    assert printer.fault() is fault
    assert told(printer) == PrintNews(BADGE.code, PrintState.WAITING, fault)


def test_an_open_printer_without_paper_is_open(printer: LabelPrinter, listener: LabelListener) -> None:
    listener.has("paper_out", "open", "paused")
    assert printer.fault() is PrinterFault.OPEN


def test_a_label_stopped_by_a_fault_does_not_come_out_later(
    printer: LabelPrinter, listener: LabelListener, told: Told
) -> None:
    listener.prints_for = 60.0
    printer.send(BADGE, "job")
    listener.has("paper_out")
    assert told(printer).state is PrintState.WAITING
    listener.prints_for = 0.0
    listener.has()
    other = Badge("SMCB22222222", "Ana")
    printer.send(other, "other")
    assert told(printer) == PrintNews(other.code, PrintState.CONFIRMED)
    assert listener.codes == [other.code]


def test_a_label_that_cannot_be_cancelled_is_asked_about(
    printer: LabelPrinter, listener: LabelListener, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    monkeypatch.setattr(labels, "CANCELS_WITHIN", 0.2)
    listener.resists = True
    listener.prints_for = 60.0
    printer.send(BADGE, "job")
    listener.has("paper_out")
    assert told(printer) == PrintNews(BADGE.code, PrintState.SENDING, PrinterFault.OUT_OF_PAPER)


def test_the_last_label_of_a_roll_is_asked_about(
    printer: LabelPrinter, listener: LabelListener, told: Told, qtbot: QtBot
) -> None:
    printer.send(BADGE, "job")
    qtbot.waitUntil(lambda: bool(listener.printed))
    listener.has("paper_out")
    assert told(printer) == PrintNews(BADGE.code, PrintState.SENDING, PrinterFault.OUT_OF_PAPER)


def test_a_printer_that_is_off_is_offline_and_nothing_is_unsure(
    printer: LabelPrinter, listener: LabelListener
) -> None:
    listener.refuse()
    assert printer.fault() is PrinterFault.OFFLINE
    error = refusal(printer)
    assert (error.fault, error.is_unsure) == (PrinterFault.OFFLINE, False)


def test_a_printer_that_does_not_answer_is_offline(
    printer: LabelPrinter, listener: LabelListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels, "ANSWERS_WITHIN", 0.1)
    listener.is_silent = True
    assert printer.fault() is PrinterFault.OFFLINE


def test_a_printer_without_a_right_address_is_missing(maker: ReportlabBadges) -> None:
    for address in ("zpl://", "zpl://a b", "zpl://host:99999999"):
        printer = LabelPrinter(address, maker)
        assert printer.fault() is PrinterFault.MISSING
        assert refusal(printer).fault is PrinterFault.MISSING


def test_a_connection_lost_in_the_middle_of_a_label_leaves_it_unsure(
    printer: LabelPrinter, listener: LabelListener, told: Told, qtbot: QtBot
) -> None:
    listener.loses_mid_label = True
    assert refusal(printer).is_unsure
    assert listener.printed == []
    listener.loses_after_label = True
    assert refusal(printer).is_unsure
    qtbot.waitUntil(lambda: bool(listener.printed))
    assert printer.send(BADGE, "job") is PrintState.SENT
    assert told(printer).state is PrintState.CONFIRMED


def test_a_printer_switched_off_with_a_label_in_it_leaves_it_unsure(
    printer: LabelPrinter, listener: LabelListener, told: Told
) -> None:
    listener.prints_for = 60.0
    printer.send(BADGE, "job")
    listener.refuse()
    assert told(printer) == PrintNews(BADGE.code, PrintState.SENDING, PrinterFault.OFFLINE)
    assert not printer.is_busy


def test_a_slow_label_is_waited_for_but_not_for_ever(
    printer: LabelPrinter, listener: LabelListener, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    listener.prints_for = 60.0
    printer.send(BADGE, "job")
    assert [printer.news() for _ in range(3)] == [None] * 3
    monkeypatch.setattr(labels, "PRINTS_WITHIN", 0.0)
    assert told(printer).state is PrintState.SENDING


def test_labels_of_an_earlier_start_are_asked_about(
    printer: LabelPrinter, listener: LabelListener, told: Told
) -> None:
    known = Print("job", BADGE.code, "person", 1, PrintState.SENT, listener.address)
    assert printer.outcome(known) == PrintNews(BADGE.code, PrintState.SENDING)
    printer.send(BADGE, "job")
    assert printer.outcome(known) is None
    told(printer)


@pytest.mark.parametrize("answer", [b"", b"\x02abc\x03", b"\x02a,b\x03\x02c\x03\x02d\x03", b"\x0200\x03" * 3])
def test_what_is_no_status_is_not_taken_for_one(answer: bytes) -> None:
    assert zpl.status_in(answer) is None


def test_a_printer_that_does_not_tell_its_dots_has_as_many_as_most() -> None:
    assert zpl.dots_in(b"\x02ZD421-300dpi,V93.21.17Z,12,8192KB\x03\r\n") == 12
    for answer in (b"", b"\x02ZD421\x03", b"\x02a,b,0,c\x03", b"\x02a,b,c,d\x03"):
        assert zpl.dots_in(answer) == zpl.DOTS


def test_all_printers_are_behind_one_door(
    listener: LabelListener, maker: ReportlabBadges, tmp_path: Path, qtbot: QtBot
) -> None:
    printers = Printers(tmp_path, maker)
    assert printers.fault(listener.address) is None
    assert printers.send(listener.address, BADGE, "job") is PrintState.SENT
    assert printers.busy() == (listener.address,)
    assert printers.outcome(Print("job", BADGE.code, "person", 1, PrintState.SENT, listener.address)) is None
    qtbot.waitUntil(lambda: printers.news() == (PrintNews(BADGE.code, PrintState.CONFIRMED),))
    assert printers.busy() == ()
    assert printers.call_back(listener.address) is None


def test_a_printer_that_keeps_the_desk_waiting_is_left_alone_for_a_while(
    listener: LabelListener,
    maker: ReportlabBadges,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(labels, "ANSWERS_WITHIN", 0.1)
    monkeypatch.setattr(printers_module, "_PATIENCE", 0.05)
    monkeypatch.setattr(printers_module, "_ASKS_AGAIN_AFTER", 0.3)
    printers = Printers(tmp_path, maker)
    listener.is_silent = True
    assert printers.fault(listener.address) is PrinterFault.OFFLINE
    listener.is_silent = False
    assert printers.fault(listener.address) is PrinterFault.OFFLINE
    qtbot.waitUntil(lambda: printers.fault(listener.address) is None)
