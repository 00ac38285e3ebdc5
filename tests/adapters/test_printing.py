"""Badges reach the folder whole and once; a printer that is not there says so."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing.printers import Printers
from smc_desk.adapters.printing.system import print_pages
from smc_desk.domain.badges import Badge, PrintState, RoleMark
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import FOLDER
from tests.printers.badge_words import plain_badges
from tests.printers.pages import codes_in, rendered

BADGE = Badge("SMCB23456789", "محمد Khan", pronouns="he/him", marks=(RoleMark.SPEAKER,))


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture
def maker() -> ReportlabBadges:
    return plain_badges()


def test_the_folder_is_always_among_the_printers_and_makes_a_file(
    maker: ReportlabBadges, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "badges"
    printers = Printers(folder, maker)
    assert FOLDER in printers.names()
    assert printers.fault(FOLDER) is None
    assert printers.send(FOLDER, BADGE, "job-1") is PrintState.CONFIRMED
    (file,) = folder.iterdir()
    assert file.name == "SMCB23456789.pdf"
    assert [codes_in(page) for page in rendered(file)] == [["SMCB23456789"]] * 2


def test_a_job_sent_again_leaves_one_file_untouched(maker: ReportlabBadges, tmp_path: Path) -> None:
    printers = Printers(tmp_path, maker)
    printers.send(FOLDER, BADGE, "job-1")
    (file,) = tmp_path.iterdir()
    before = file.stat().st_ino
    assert printers.send(FOLDER, BADGE, "job-1") is PrintState.CONFIRMED
    assert [path.stat().st_ino for path in tmp_path.iterdir()] == [before]


def test_a_file_cut_off_by_a_crash_is_made_anew(maker: ReportlabBadges, tmp_path: Path) -> None:
    printers = Printers(tmp_path, maker)
    printers.send(FOLDER, BADGE, "job-1")
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:100])
    printers.send(FOLDER, BADGE, "job-1")
    assert file.read_bytes() == whole


def test_a_folder_that_is_a_file_is_a_fault_of_the_folder(maker: ReportlabBadges, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    printers = Printers(tmp_path / "taken", maker)
    assert printers.fault(FOLDER) is PrinterFault.FOLDER
    with pytest.raises(PrinterError) as caught:
        printers.send(FOLDER, BADGE, "job-1")
    assert caught.value.fault is PrinterFault.FOLDER


def test_a_code_that_leads_out_of_the_folder_is_refused(maker: ReportlabBadges, tmp_path: Path) -> None:
    with pytest.raises(PrinterError) as caught:
        Printers(tmp_path / "in", maker).send(FOLDER, Badge("../out", "Ana"), "job-1")
    assert caught.value.fault is PrinterFault.REFUSED
    assert list(tmp_path.iterdir()) == []


def test_a_printer_that_is_not_there_is_missing(maker: ReportlabBadges, tmp_path: Path) -> None:
    printers = Printers(tmp_path, maker)
    assert printers.fault("No such printer") is PrinterFault.MISSING
    with pytest.raises(PrinterError) as caught:
        printers.send("No such printer", BADGE, "job-1")
    assert (caught.value.fault, caught.value.printer) == (PrinterFault.MISSING, "No such printer")


def test_a_system_printer_gets_both_sides_in_true_size(maker: ReportlabBadges, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert print_pages(printer, list(maker.pages([BADGE])))
    del printer
    front, back = rendered(tmp_path / "out.pdf")
    assert (round(front.width() / 8), round(front.height() / 8)) == (148, 105)
    assert codes_in(front) == codes_in(back) == ["SMCB23456789"]
