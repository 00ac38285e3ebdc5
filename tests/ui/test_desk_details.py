"""Small things by which a tired volunteer believes the desk or not: what is stale, cut, or said too often."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterFault, StoreError, StoreFault
from smc_desk.ui.desk.lines import joined
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.progress_panel import ProgressPanel
from smc_desk.ui.widgets.result_card import Outcome, ResultCard
from smc_desk.usecases.run_spool import SpoolResult
from tests.desk import Clock
from tests.ui.conftest import Themed
from tests.ui.desk_at_work import KEY, DeskAtWork, open_desk

MISREAD = "B92XPPC"
"""How the code of somebody on the demo's list is heard: the 8 at its beginning as B."""

OUTCOME = Outcome(
    tone=Tone.INFO,
    icon="history",
    word="Already checked in",
    name="Iara do Nascimento Simões",
    details="él · Health professional",
    next_step="Ask for the badge. If it is lost, print it again with F6.",
    note="Has a badge · Checked in at 08:52",
    actions=(Action("print", "Print again", "F6"),),
)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock) -> DeskAtWork:
    """A desk of the help role on the first morning."""
    return open_desk(qtbot, theme, demo, clock)


def test_a_scan_takes_away_a_typed_code_that_was_answered_as_wrong(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.write(MISREAD)
    desk.press(KEY.Key_Return)
    assert desk.outcome.word == "Code read wrongly"
    assert desk.field.text() == MISREAD
    desk.scan(person.code)
    assert desk.field.text() == ""
    assert [name for name, *_ in desk.lines] == [person.badge_name]


def test_return_pressed_twice_admits_nobody_whose_code_is_only_like_the_typed_one(desk: DeskAtWork) -> None:
    desk.write(MISREAD)
    for _ in range(2):
        desk.press(KEY.Key_Return)
        assert desk.field.selectedText() == MISREAD
    assert desk.outcome.word == "Code read wrongly"
    assert desk.hint.startswith("Choose one of these people")


def test_a_name_half_typed_stays_when_a_ticket_is_scanned(desk: DeskAtWork) -> None:
    desk.write("Mar")
    desk.scan(desk.anybody().code)
    assert desk.field.text() == "Mar"


def test_a_desk_whose_store_is_closed_does_not_look_ready(desk: DeskAtWork) -> None:
    desk.work.failed.emit(StoreError(StoreFault.LOCKED, "/somewhere"))
    assert desk.outcome.word == "Nothing was saved"
    assert desk.sounds.heard == []
    desk.work.changed.emit(Changes(everything=True))
    assert desk.card.outcome is None


def test_a_person_on_the_card_stays_when_the_store_is_closed(desk: DeskAtWork) -> None:
    person = desk.anybody()
    desk.scan(person.code)
    desk.work.failed.emit(StoreError(StoreFault.FULL, "/somewhere"))
    assert desk.outcome.name == person.badge_name


def test_the_recent_list_names_only_other_desks(desk: DeskAtWork, demo: SqliteStore) -> None:
    demo.name_desk("North desk")
    desk.scan(desk.anybody().code)
    assert "North desk" not in desk.lines[0][1]
    demo.name_desk("South desk")
    desk.work.changed.emit(Changes(check_ins=True))
    assert "South desk" in desk.lines[0][1]


def test_a_printers_fault_has_room_in_its_tile(desk: DeskAtWork) -> None:
    desk.screen.show_spool(SpoolResult(fault=PrinterFault.OUT_OF_PAPER, printer="Zebra ZD421", waiting=3))
    assert "Out of paper" in desk.seen_texts().splitlines()


def test_with_large_text_the_details_go_before_anything_is_cut(qtbot: QtBot, themed: Themed) -> None:
    card = ResultCard(theme=themed(scale=2.0), idle_title="Ready", idle_hint="Scan.")
    qtbot.addWidget(card)
    card.resize(740, 1000)
    card.show()
    card.show_outcome(OUTCOME)
    assert {OUTCOME.details, OUTCOME.note} <= seen_in(card)
    card.resize(740, 430)
    assert OUTCOME.details not in seen_in(card)
    assert OUTCOME.note in seen_in(card)
    card.resize(740, 1000)
    assert OUTCOME.details in seen_in(card)


def seen_in(card: ResultCard) -> set[str]:
    """The texts which are not hidden."""
    QCoreApplication.processEvents()
    return {label.text() for label in card.findChildren(QLabel) if label.isVisible()}


def test_a_line_of_several_words_begins_where_the_page_begins(qapp: QApplication) -> None:
    assert joined(("él", "Student")) == "\u2068él\u2069 · \u2068Student\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert joined(("él", "Student")).startswith("\u200f")
        assert joined(()) == ""
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_a_progress_panel_opens_no_window_while_it_is_made(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert application is not None
    windows = _Windows()
    application.installEventFilter(windows)
    panel = ProgressPanel(cancel_text="Stop")
    application.removeEventFilter(windows)
    qtbot.addWidget(panel)
    assert windows.shown == []
