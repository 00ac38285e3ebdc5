"""A desk's own printing from end to end: many badges into the folder, a stop in the middle, then the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.compose.desk import Desk
from smc_desk.compose.printing import Printing
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.printing import PrinterState
from smc_desk.usecases.choose_badges import BY_NAME, Whose

SOME = Whose(letters="Z")


@pytest.fixture
def desk(qapp: QGuiApplication, tmp_path: Path) -> Desk:
    ensure_gui()
    desk = Desk(tmp_path / "demo", is_demo=True)
    desk.open()
    return desk


def made(desk: Desk) -> int:
    return len(list((desk.folder / "badges").glob("*.pdf")))


def test_a_batch_goes_to_paper_and_what_a_crash_left_is_offered_and_printed_once(desk: Desk) -> None:
    printing = Printing(desk)
    total = printing.begin_batch(SOME, BY_NAME).total
    assert total > 6
    first = printing.print_next()
    while made(desk) < 4:
        first = printing.print_next()
    assert first.batch is not None
    assert first.batch.total == total
    # The desk is killed: another one begins with what the store says.
    again = Printing(desk)
    while (result := again.print_next()).waiting:
        assert result.batch is None
    left = again.see_batch()
    assert left is not None
    assert (left.is_stopped, left.left) == (True, total - made(desk))
    assert again.resume_batch().total == left.left
    while (result := again.print_next()).batch is not None:
        assert result.fault is None
    assert made(desk) == total
    assert again.see_batch() is None
    assert desk.status().printed == total
    desk.close()


def test_a_stop_prints_no_more_than_what_waits_already(desk: Desk) -> None:
    printing = Printing(desk)
    total = printing.begin_batch(SOME, BY_NAME).total
    printing.print_next()
    left = printing.stop_batch()
    assert left is not None
    while printing.print_next().waiting:
        pass
    assert made(desk) == total - left.left
    printing.forget_batch()
    assert printing.see_batch() is None
    desk.close()


def test_both_printers_of_a_desk_are_seen(desk: Desk) -> None:
    desk.settings = replace(desk.settings, other_printer="zpl://127.0.0.1:1", spread="fault")
    states = Printing(desk).in_use()
    assert states == (PrinterState(""), PrinterState("zpl://127.0.0.1:1", PrinterFault.OFFLINE))
    desk.close()
