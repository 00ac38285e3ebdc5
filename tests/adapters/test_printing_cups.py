"""A real CUPS server prints each badge once, and tells what became of it, of faults, and after a crash."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing import cups
from smc_desk.adapters.printing.cups import CupsQueue, cups_server, queue_names
from smc_desk.adapters.printing.ipp import Attributes, Given, Operation, Server
from smc_desk.adapters.printing.printers import Printers
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import FOLDER, PrintNews
from tests.printers.badge_words import plain_badges
from tests.printers.pages import codes_in, rendered
from tests.printers.print_server import CUPSD, PrintServer

pytestmark = pytest.mark.skipif(CUPSD is None, reason="needs cupsd (Debian: cups-daemon)")
OFFICE, ABORTS = "Office", "Aborts"


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return plain_badges()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PrintServer]:
    with PrintServer(tmp_path / "cups", {OFFICE: "stop-printer", ABORTS: "abort-job"}) as server:
        yield server


@pytest.fixture
def office(server: PrintServer, maker: ReportlabBadges) -> CupsQueue:
    return CupsQueue(Server(server.place), OFFICE, maker)


def badge(number: int) -> Badge:
    return Badge(f"SMCB{number:08}", "Žofia Nguyễn")


def sent(number: int, printer: str = OFFICE) -> Print:
    return Print(f"job:{number}", badge(number).code, "person", 1, PrintState.SENT, printer)


def told(queue: CupsQueue, qtbot: QtBot) -> PrintNews:
    news: list[PrintNews] = []

    def is_told() -> bool:
        news.extend(filter(None, [queue.news()]))
        return bool(news)

    qtbot.waitUntil(is_told)
    return news[0]


def printed(server: PrintServer, queue: str = OFFICE) -> list[str]:
    return [codes_in(rendered(path)[0])[0] for path in server.printed(queue)]


def test_a_badge_is_printed_and_confirmed(office: CupsQueue, server: PrintServer, qtbot: QtBot) -> None:
    assert office.fault() is None
    assert office.send(badge(1), "job:1") is PrintState.SENT
    assert office.is_busy
    assert told(office, qtbot) == PrintNews(badge(1).code, PrintState.CONFIRMED)
    assert not office.is_busy
    (pdf,) = server.printed(OFFICE)
    assert {code for page in rendered(pdf) for code in codes_in(page)} == {badge(1).code}
    options = pdf.with_suffix(".options").read_text()
    assert "page-ranges=1 " in options
    assert "print-scaling=auto-fit" in options


def test_a_queue_without_paper_says_so_and_goes_on_when_it_has_some(
    office: CupsQueue, server: PrintServer, qtbot: QtBot
) -> None:
    (server.queues[OFFICE] / "paper-out").touch()
    office.send(badge(1), "job:1")
    qtbot.waitUntil(lambda: office.fault() is PrinterFault.OUT_OF_PAPER)
    assert office.news() is None
    (server.queues[OFFICE] / "paper-out").unlink()
    assert told(office, qtbot).state is PrintState.CONFIRMED
    assert office.fault() is None
    assert printed(server) == [badge(1).code]


def test_a_job_that_fails_is_failed_and_holds_up_no_other(
    server: PrintServer, maker: ReportlabBadges, qtbot: QtBot
) -> None:
    queue = CupsQueue(Server(server.place), ABORTS, maker)
    (server.queues[ABORTS] / "exit").write_text("1")
    queue.send(badge(1), "job:1")
    assert told(queue, qtbot) == PrintNews(badge(1).code, PrintState.FAILED, PrinterFault.REFUSED)
    (server.queues[ABORTS] / "exit").unlink()
    queue.send(badge(2), "job:2")
    assert told(queue, qtbot) == PrintNews(badge(2).code, PrintState.CONFIRMED)
    assert printed(server, ABORTS) == [badge(2).code]


def test_a_queue_that_stops_is_paused_and_its_badge_is_asked_about_when_called_back(
    office: CupsQueue, server: PrintServer, qtbot: QtBot
) -> None:
    (server.queues[OFFICE] / "exit").write_text("4")
    office.send(badge(1), "job:1")
    qtbot.waitUntil(lambda: office.fault() is PrinterFault.PAUSED)
    assert office.news() is None
    assert office.call_back() == PrintNews(badge(1).code, PrintState.SENDING)
    assert not office.is_busy
    assert office.call_back() is None


def test_a_badge_no_printer_has_begun_comes_back(
    office: CupsQueue, server: PrintServer, maker: ReportlabBadges, qtbot: QtBot
) -> None:
    (server.queues[OFFICE] / "slow").touch()
    office.send(badge(1), "job:1")
    second = CupsQueue(Server(server.place), OFFICE, maker)
    second.send(badge(2), "job:2")
    assert second.call_back() == PrintNews(badge(2).code, PrintState.WAITING)
    (server.queues[OFFICE] / "slow").unlink()
    assert told(office, qtbot).state is PrintState.CONFIRMED
    assert office.call_back() is None
    assert printed(server) == [badge(1).code]


def test_a_badge_that_came_out_meanwhile_is_not_called_back(
    office: CupsQueue, server: PrintServer, qtbot: QtBot
) -> None:
    office.send(badge(1), "job:1")
    qtbot.waitUntil(lambda: bool(server.printed(OFFICE)) and office.fault() is None)
    qtbot.waitUntil(lambda: office.outcome(sent(1)) is None)
    assert office.call_back() == PrintNews(badge(1).code, PrintState.CONFIRMED)


def test_after_a_crash_the_server_tells_by_the_job_s_name(
    office: CupsQueue, server: PrintServer, maker: ReportlabBadges, qtbot: QtBot
) -> None:
    office.send(badge(1), "job:1")
    told(office, qtbot)
    (server.queues[OFFICE] / "slow").touch()
    office.send(badge(2), "job:2")
    server.stop()
    anew = CupsQueue(Server(server.place), OFFICE, maker)
    assert anew.fault() is PrinterFault.OFFLINE
    assert anew.outcome(sent(1)) is None
    server.start()
    assert anew.outcome(sent(1)) == PrintNews(badge(1).code, PrintState.CONFIRMED)
    assert anew.outcome(sent(3)) is None
    assert anew.outcome(sent(2)) == PrintNews(badge(2).code, PrintState.SENT)
    assert anew.is_busy
    (server.queues[OFFICE] / "slow").unlink()
    assert told(anew, qtbot) == PrintNews(badge(2).code, PrintState.CONFIRMED)
    assert printed(server) == [badge(1).code, badge(2).code]


class Deaf(Server):
    """Does not hear that a job was taken."""

    def ask(
        self,
        operation: Operation,
        path: str,
        given: Mapping[str, Given],
        job: Mapping[str, Given] | None = None,
        document: bytes = b"",
    ) -> list[Attributes]:
        answer = super().ask(operation, path, given, job, document)
        if operation is Operation.PRINT_JOB:
            raise TimeoutError
        return answer


def test_an_answer_that_got_lost_leaves_a_print_unsure_until_the_server_is_asked(
    server: PrintServer, maker: ReportlabBadges, qtbot: QtBot
) -> None:
    queue = CupsQueue(Deaf(server.place), OFFICE, maker)
    with pytest.raises(PrinterError) as caught:
        queue.send(badge(1), "job:1")
    assert caught.value.is_unsure
    qtbot.waitUntil(lambda: bool(server.printed(OFFICE)))
    qtbot.waitUntil(lambda: queue.outcome(sent(1)) == PrintNews(badge(1).code, PrintState.CONFIRMED))


def test_a_server_that_is_gone_takes_nothing_and_nothing_is_unsure(
    office: CupsQueue, server: PrintServer
) -> None:
    server.stop()
    assert office.fault() is PrinterFault.OFFLINE
    assert queue_names(Server(server.place)) == ()
    with pytest.raises(PrinterError) as caught:
        office.send(badge(1), "job:1")
    assert (caught.value.fault, caught.value.is_unsure) == (PrinterFault.OFFLINE, False)


def test_a_printer_that_cannot_be_found_for_long_is_offline(
    office: CupsQueue, server: PrintServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cups, "_CONNECTS_FOR", 0.0)
    folder = server.queues[OFFICE]
    (folder / "searches").touch()
    office.send(badge(1), "job:1")
    qtbot.waitUntil(lambda: office.fault() is PrinterFault.OFFLINE)
    (folder / "searches").unlink()
    assert told(office, qtbot).state is PrintState.CONFIRMED


def test_queues_are_among_the_printers_and_an_unknown_one_is_missing(
    server: PrintServer, maker: ReportlabBadges, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"{server.place}/version=1.1")
    printers = Printers(tmp_path / "badges", maker)
    assert printers.names()[0] == FOLDER
    assert {OFFICE, ABORTS} <= set(printers.names())
    assert printers.fault(OFFICE) is None
    assert printers.fault("Elsewhere") is PrinterFault.MISSING
    assert printers.send(OFFICE, badge(1), "job:1") is PrintState.SENT
    assert printers.busy() == (OFFICE,)
    qtbot.waitUntil(lambda: printers.news() == (PrintNews(badge(1).code, PrintState.CONFIRMED),))
    assert printers.busy() == ()
    assert printers.outcome(sent(1)) == PrintNews(badge(1).code, PrintState.CONFIRMED)
    assert printers.call_back(OFFICE) is None


def test_there_is_a_server_unless_this_is_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    assert cups_server() is not None
    monkeypatch.setattr(sys, "platform", "win32")
    assert cups_server() is None
