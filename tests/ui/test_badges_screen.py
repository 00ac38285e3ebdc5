"""The badges by keyboard: the printer and its remedy, moving what waits, and all badges at once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind
from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterFault, UserError, UserFault
from smc_desk.domain.people import Category, PersonRow, RegistrationStatus, Settlement
from smc_desk.domain.printing import BatchState, PrinterState
from smc_desk.ui.badges.batch_part import BatchVerbs
from smc_desk.ui.badges.doubts_page import DoubtsTable
from smc_desk.ui.badges.printer_part import PrinterVerbs
from smc_desk.ui.badges.words import DOUBTS, FAULTS
from smc_desk.ui.screens.badges import BadgesScreen, BadgesVerbs
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.work import Work
from smc_desk.usecases.choose_badges import Whose
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.print_batch import Batch
from smc_desk.usecases.run_spool import TEST_CODE, NamedPrint, SpoolResult
from smc_desk.usecases.see_status import Status
from tests.ui.conftest import Grab, Themed

ROOM = (1366 - 92, 768 - 64)
ZEBRA, BROTHER, FOLDER = "Zebra ZD421", "Brother QL-820", ""
LABELS = "zpl://10.0.0.7:9100"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NAMES = {
    "a": ("Maria Antonieta Conceição dos Anjos Vasconcelos de Albuquerque", ""),
    "b": ("محمد عبد الرحمن الشريف", "Mohammed Abdulrahman Alsharif"),
    "c": ("남궁 서연", "Namgung Seoyeon"),
    "d": ("", ""),
}
DOUBTS_FOUND = (
    ("a", (BadgeDoubt(DoubtKind.BROKEN_NAME, size=18.0), BadgeDoubt(DoubtKind.SMALL_NAME, size=18.0))),
    ("b", (BadgeDoubt(DoubtKind.CUT_TEXT),)),
    ("c", (BadgeDoubt(DoubtKind.MISSING_GLYPHS, "궁"),)),
    ("d", (BadgeDoubt(DoubtKind.NO_NAME),)),
)


def row(id_: str) -> PersonRow:
    name, latin = NAMES[id_]
    return PersonRow(
        id=id_,
        code=id_.upper() * 5,
        name=name,
        latin_name=latin,
        pronouns="",
        organisation="",
        country="",
        category=Category.STUDENT,
        category_text="",
        order="",
        status=RegistrationStatus.CONFIRMED,
        settlement=Settlement.SETTLED,
        roles=(),
        valid_days=(),
    )


class Desk:
    """A desk with a printer, two more, and some badges that wait."""

    def __init__(self) -> None:
        self.status = Status(title="Symposium", on_list=918, waiting=7, unsure=0, printed=412)
        self.state = PrinterState(ZEBRA, labels_left=240)
        self.second: PrinterState | None = None
        self.names = [ZEBRA, BROTHER, FOLDER]
        self.test = SpoolResult((TEST_CODE,), printer=ZEBRA)
        self.doubts: Sequence[tuple[str, tuple[BadgeDoubt, ...]]] = DOUBTS_FOUND
        self.fault: Exception | None = None
        self.counted: list[int | None] = []
        self.checked: list[Whose] = []
        self.made: list[tuple[Whose, str, Path]] = []
        self.batch: BatchState | None = None
        self.begun: list[tuple[Whose, str] | str] = []
        self.unsure: list[NamedPrint] = []
        self.failed: list[NamedPrint] = []
        self.answers: list[tuple[str, tuple[str, ...]]] = []
        self.asked_for_file: list[str] = []
        self.file = "/media/usb/badges.pdf"
        self.go_on = Event()
        self.go_on.set()

    def set_labels_left(self, printer: str, count: int | None) -> Changes:
        assert printer == ZEBRA
        self.counted.append(count)
        self.state = PrinterState(self.state.printer, self.state.fault, count)
        return Changes(prints=True)

    def preflight(
        self, whose: Whose, progress: Progress, cancelled: Cancelled
    ) -> Sequence[tuple[PersonRow, tuple[BadgeDoubt, ...]]]:
        self.checked.append(whose)
        self._work(progress, cancelled)
        return [(row(id_), doubts) for id_, doubts in self.doubts]

    def export(self, whose: Whose, sorting: str, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        self.made.append((whose, sorting, out))
        self._work(progress, cancelled)
        return self.status.on_list

    def choose_file(self, _above: QWidget, name: str) -> str:
        self.asked_for_file.append(name)
        return self.file

    def _work(self, progress: Progress, cancelled: Cancelled) -> None:
        progress(306, 918)
        while not self.go_on.wait(0.001):
            if cancelled():
                raise UserError(UserFault.CANCELLED)
        if self.fault is not None:
            raise self.fault

    def begin(self, whose: Whose, sorting: str) -> Batch:
        self.begun.append((whose, sorting))
        self.batch = BatchState(0, self.status.on_list)
        return Batch(("a",) * self.status.on_list, self.status.on_list)

    def resume(self) -> Batch:
        assert self.batch is not None
        self.begun.append("resume")
        left = self.batch.left
        self.batch = BatchState(0, left)
        return Batch(("a",) * left, left)

    def stop(self) -> BatchState | None:
        self.begun.append("stop")
        self.batch = BatchState(506, 918, is_stopped=True)
        return self.batch

    def forget(self) -> Changes:
        self.begun.append("forget")
        self.batch = None
        return Changes(prints=True)

    def settle(self, ids: Sequence[str], came_out: bool) -> Changes:
        self.answers.append(("came out" if came_out else "print again", tuple(ids)))
        self.unsure = [one for one in self.unsure if one.print.id not in ids]
        return Changes(prints=True)

    def retry(self, ids: Sequence[str]) -> Changes:
        self.answers.append(("retry", tuple(ids)))
        self.failed = [one for one in self.failed if one.print.id not in ids]
        return Changes(prints=True)

    def leave(self, ids: Sequence[str]) -> Changes:
        self.answers.append(("leave", tuple(ids)))
        self.failed = [one for one in self.failed if one.print.id not in ids]
        return Changes(prints=True)

    def paper_list(self, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        return self.export(Whose(), "paper", out, progress, cancelled)

    @property
    def verbs(self) -> BadgesVerbs:
        return BadgesVerbs(
            status=lambda: self.status,
            printers=PrinterVerbs(
                in_use=lambda: [self.state, *([self.second] if self.second else [])],
                names=lambda: self.names,
                test_page=lambda _printer: self.test,
                set_labels_left=self.set_labels_left,
                unsure=lambda: tuple(self.unsure),
                settle=self.settle,
                failed=lambda: tuple(self.failed),
                retry=self.retry,
                leave=self.leave,
            ),
            batch=BatchVerbs(
                tickets=lambda: ["one-day", "standard"],
                preflight=self.preflight,
                export=self.export,
                begin=self.begin,
                see=lambda: self.batch,
                resume=self.resume,
                stop=self.stop,
                forget=self.forget,
                paper_list=self.paper_list,
            ),
        )


def named(id_: str, state: PrintState, fault: str = "") -> NamedPrint:
    return NamedPrint(Print(f"print-{id_}", "SMCB", id_, 1, state, ZEBRA, 0, fault), row(id_))


Show = Callable[..., BadgesScreen]


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work(is_inline=True)


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Work]:
    work = Work()
    yield work
    work.shut()


@pytest.fixture
def show(qtbot: QtBot, work: Work, theme: Theme, desk: Desk) -> Show:
    def make(*, work: Work = work) -> BadgesScreen:
        screen = BadgesScreen(work=work, theme=theme, verbs=desk.verbs, choose_file=desk.choose_file)
        qtbot.addWidget(screen)
        screen.resize(ROOM[0] - 48, ROOM[1] - 38)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        screen.take_focus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() in screen.findChildren(QWidget))
        return screen

    return make


def button(screen: QWidget, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text)


def seen(screen: QWidget, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text and b.isVisible())


def box(screen: QWidget, name: str) -> QComboBox:
    return next(b for b in screen.findChildren(QComboBox) if b.accessibleName() == name)


def check(screen: QWidget, text: str) -> QCheckBox:
    return next(b for b in screen.findChildren(QCheckBox) if b.text() == text)


def line(screen: QWidget, name: str) -> QLineEdit:
    return next(b for b in screen.findChildren(QLineEdit) if b.accessibleName() == name)


def spool(batch: BatchState) -> SpoolResult:
    return SpoolResult(printer=ZEBRA, printers=(PrinterState(ZEBRA),), batch=batch)


def labels(screen: QWidget) -> QSpinBox:
    return screen.findChildren(QSpinBox)[0]


def table(screen: QWidget) -> DoubtsTable:
    return screen.findChildren(DoubtsTable)[0]


def said(screen: QWidget) -> str:
    texts = (label.text() for label in screen.findChildren(QLabel) if label.isVisible())
    return "\n".join(text for text in texts if text)


def press(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def choose(choice: QComboBox, text: str) -> None:
    choice.setFocus()
    while choice.currentText() != text:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentIndex() != before, text


def test_the_printer_and_its_badges_are_seen_at_a_glance(show: Show) -> None:
    shown = said(show())
    for text in (ZEBRA, "Ready", "7", "412", "Waiting", "Unsure", "Printed"):
        assert text in shown


@pytest.mark.parametrize("fault", list(PrinterFault))
def test_a_fault_is_told_in_words_with_its_remedy(show: Show, desk: Desk, fault: PrinterFault) -> None:
    desk.state = PrinterState(ZEBRA, fault)
    shown = said(show())
    assert FAULTS[fault].word in shown
    assert "Ready" not in shown
    assert "wait" in shown or "kept" in shown


def test_the_folder_of_files_is_named_in_words(show: Show, desk: Desk) -> None:
    desk.state = PrinterState(FOLDER)
    shown = said(show())
    assert "The folder of PDF files" in shown
    assert "Labels on the roll" not in shown


def test_what_the_spool_tells_is_shown_at_once(show: Show, desk: Desk) -> None:
    screen = show()
    ill = PrinterState(ZEBRA, PrinterFault.OUT_OF_PAPER, 3)
    screen.show_spool(SpoolResult(printer=ZEBRA, waiting=9, unsure=1, printers=(ill,)))
    shown = said(screen)
    assert "is out of paper" in shown
    assert "\n9\n" in shown
    assert "Look whether the unsure ones came out" in shown
    assert "Have a new roll ready" in shown
    assert labels(screen).value() == 3


def test_a_spool_that_runs_on_another_printer_makes_the_screen_look_again(show: Show, desk: Desk) -> None:
    screen = show()
    desk.state = PrinterState(BROTHER)
    screen.show_spool(SpoolResult(printer=BROTHER, printers=(PrinterState(BROTHER),)))
    assert BROTHER in said(screen)
    assert ZEBRA not in said(screen)


def test_changes_of_prints_are_counted_anew(show: Show, desk: Desk, work: Work) -> None:
    screen = show()
    desk.status = Status(on_list=918, waiting=6, printed=413)
    work.changed.emit(Changes(prints=True))
    assert "413" in said(screen)


def test_a_screen_which_nobody_sees_costs_nothing_and_is_fresh_when_shown(
    show: Show, desk: Desk, work: Work
) -> None:
    screen = show()
    screen.hide()
    desk.status = Status(on_list=918, printed=500)
    work.changed.emit(Changes(prints=True))
    assert not [label for label in screen.findChildren(QLabel) if label.text() == "500"]
    screen.show()
    assert "500" in said(screen)


def test_where_nothing_waits_nothing_is_to_be_moved(show: Show, desk: Desk, work: Work) -> None:
    screen = show()
    assert button(screen, "Print them there").isVisible()
    button(screen, "Print them there").setFocus()
    desk.status = Status(on_list=918, printed=419)
    work.changed.emit(Changes(prints=True))
    assert "No badge waits." in said(screen)
    assert not button(screen, "Print them there").isVisible()
    assert button(screen, "Test page").hasFocus()


def test_waiting_badges_go_to_another_printer(show: Show, desk: Desk, qtbot: QtBot) -> None:
    screen = show()
    others = box(screen, "Print the waiting badges on")
    assert [others.itemText(at) for at in range(others.count())] == [BROTHER, "The folder of PDF files"]
    with qtbot.waitSignal(screen.printer_chosen) as told:
        press(button(screen, "Print them there"))
    assert told.args == [BROTHER]
    assert "The badges go to Brother QL-820 from now on." in said(screen)
    choose(others, "The folder of PDF files")
    with qtbot.waitSignal(screen.printer_chosen) as told:
        press(button(screen, "Print them there"))
    assert told.args == [FOLDER]


def test_the_printer_chosen_is_shown_when_it_is_the_desks(show: Show, desk: Desk) -> None:
    screen = show()

    def set_printer(name: str) -> None:
        desk.state = PrinterState(name)

    screen.printer_chosen.connect(set_printer)
    press(button(screen, "Print them there"))
    others = box(screen, "Print the waiting badges on")
    assert [others.itemData(at) for at in range(others.count())] == [ZEBRA, FOLDER]


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (SpoolResult((TEST_CODE,), printer=ZEBRA), "The test page was sent"),
        (SpoolResult((TEST_CODE,), printer=FOLDER), "in the folder of PDF files"),
        (SpoolResult(printer=ZEBRA), "A badge is being printed"),
        (SpoolResult(fault=PrinterFault.OPEN, printer=ZEBRA), "Zebra ZD421 is open"),
    ],
)
def test_a_test_page_says_what_became_of_it(
    show: Show, desk: Desk, result: SpoolResult, sentence: str
) -> None:
    desk.test = result
    screen = show()
    press(button(screen, "Test page"))
    assert sentence in said(screen)


def test_a_test_page_that_failed_is_forgotten_when_the_printer_is_well_again(show: Show, desk: Desk) -> None:
    desk.state = PrinterState(ZEBRA, PrinterFault.OPEN)
    desk.test = SpoolResult(fault=PrinterFault.OPEN, printer=ZEBRA)
    screen = show()
    press(button(screen, "Test page"))
    assert "No test page was printed." in said(screen)
    assert said(screen).count("Zebra ZD421 is open") == 1
    screen.show_spool(SpoolResult(printer=ZEBRA, printers=(PrinterState(ZEBRA),)))
    assert "No test page was printed." not in said(screen)


def test_labels_are_counted_when_the_number_is_whole(show: Show, desk: Desk) -> None:
    screen = show()
    count = labels(screen)
    count.setFocus()
    count.selectAll()
    QTest.keyClicks(count, "300")
    assert desk.counted == []
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert desk.counted == [300]
    count.selectAll()
    QTest.keyClicks(count, "0")
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert desk.counted == [300, None]
    assert count.text() == "Not counted"


def test_a_number_being_typed_is_not_overwritten(show: Show, desk: Desk) -> None:
    screen = show()
    count = labels(screen)
    count.setFocus()
    count.selectAll()
    QTest.keyClicks(count, "15")
    screen.show_spool(SpoolResult(printer=ZEBRA, printers=(PrinterState(ZEBRA, labels_left=239),)))
    assert count.text() == "15"
    QTest.keyClick(count, Qt.Key.Key_Return)
    assert desk.counted == [15]


def test_an_empty_roll_says_so(show: Show, desk: Desk) -> None:
    desk.state = PrinterState(ZEBRA, labels_left=0)
    assert "The roll should be empty" in said(show())


def test_a_check_lists_each_doubt_and_return_opens_the_person(show: Show, desk: Desk, qtbot: QtBot) -> None:
    screen = show()
    press(button(screen, "Check first"))
    assert desk.checked == [Whose()]
    assert "4 badges to look at first" in said(screen)
    model = table(screen).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = [tuple(model.index(at, part).data() for part in (0, 1)) for at in range(model.rowCount())]
    assert [what for _, what in lines] == [
        "The name is broken in the middle of a word",
        "The name only fits in small letters",
        "A line below the name is cut off",
        "No font has \u2068궁\u2069: it would be blank",
        "There is no name to print",
    ]
    assert "Namgung Seoyeon" in lines[3][0]
    assert "DDDDD" in lines[4][0]
    assert table(screen).hasFocus()
    QTest.keyClick(table(screen), Qt.Key.Key_Down)
    QTest.keyClick(table(screen), Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.person_chosen) as told:
        QTest.keyClick(table(screen), Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_a_double_click_opens_the_person_too(show: Show, qtbot: QtBot) -> None:
    screen = show()
    press(button(screen, "Check first"))
    place: QPoint = table(screen).visualRect(table(screen).model().index(3, 1)).center()
    QTest.mouseClick(table(screen).viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(screen.person_chosen) as told:
        QTest.mouseDClick(table(screen).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["c"]


def test_every_doubt_has_words() -> None:
    assert set(DOUBTS) == set(DoubtKind)


def test_a_clean_check_says_that_the_badges_can_be_made(show: Show, desk: Desk) -> None:
    desk.doubts = ()
    screen = show()
    press(button(screen, "Check first"))
    assert "Nothing to look at" in said(screen)
    assert button(screen, "Make one PDF").hasFocus()


def test_other_people_take_the_former_list_of_doubts_away(show: Show, desk: Desk) -> None:
    screen = show()
    press(button(screen, "Check first"))
    choose(box(screen, "Whose badges"), "Press")
    assert not table(screen).isVisible()
    press(button(screen, "Check first"))
    assert desk.checked == [Whose(), Whose(category="press")]


def test_one_file_holds_the_badges_as_they_were_chosen(
    show: Show, desk: Desk, work: Work, qtbot: QtBot
) -> None:
    screen = show()
    press(check(screen, "Only who has no badge yet"))
    choose(box(screen, "Sorted"), "By order, groups together")
    with qtbot.waitSignal(work.changed) as told:
        press(button(screen, "Make one PDF"))
    assert told.args == [Changes(prints=True, everything=True)]
    assert desk.asked_for_file == ["badges.pdf"]
    assert desk.made == [(Whose(is_unprinted=True), "order", Path(desk.file))]
    shown = said(screen)
    assert "918 badges are in one PDF" in shown
    assert str(Path(desk.file)) in shown
    assert "check-in prints none again" in shown


def test_without_a_file_nothing_is_made(show: Show, desk: Desk) -> None:
    desk.file = ""
    screen = show()
    press(button(screen, "Make one PDF"))
    assert desk.made == []
    assert "Before the doors open" in said(screen)


def test_nobody_to_make_a_badge_for_is_no_success(show: Show, desk: Desk) -> None:
    screen = show()
    desk.status = Status()
    press(button(screen, "Make one PDF"))
    desk.status = Status(on_list=918)
    screen.refresh()
    assert "Nobody to make a badge for" in said(screen)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Check first", "Nothing was changed. Check again whenever you like."),
        ("Make one PDF", "There is no PDF. Make it again whenever you like."),
    ],
)
def test_long_work_tells_how_far_it_is_and_can_be_stopped(
    show: Show, desk: Desk, threads: Work, qtbot: QtBot, text: str, sentence: str
) -> None:
    screen = show(work=threads)
    desk.go_on.clear()
    press(button(screen, text))
    qtbot.waitUntil(lambda: "306 of 918" in said(screen))
    assert not button(screen, "Check first").isEnabled()
    assert not button(screen, "Make one PDF").isEnabled()
    assert not button(screen, "Stop").hasFocus()
    press(button(screen, "Stop"))
    qtbot.waitUntil(lambda: sentence in said(screen))
    assert button(screen, text).hasFocus()


def test_a_disk_that_cannot_be_written_is_told_with_what_to_do(show: Show, desk: Desk) -> None:
    desk.fault = UserError(UserFault.CANNOT_WRITE, {"path": desk.file})
    screen = show()
    press(button(screen, "Make one PDF"))
    assert "Choose a folder you may write to." in said(screen)
    assert button(screen, "Make one PDF").isEnabled()


def test_a_bug_ends_the_work_and_leaves_the_screen_usable(
    show: Show, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.fault = RuntimeError("nobody foresaw this")
    screen = show()
    with caplog.at_level(logging.ERROR):
        press(button(screen, "Check first"))
    assert "Something went wrong inside SMC Desk." in said(screen)
    assert button(screen, "Check first").isEnabled()


def test_two_printers_are_seen_with_what_each_needs(show: Show, desk: Desk) -> None:
    desk.state = PrinterState(ZEBRA, PrinterFault.OUT_OF_PAPER, 0)
    desk.second = PrinterState(LABELS, None, 180)
    desk.status = Status(on_list=918, waiting=3)
    shown = said(show())
    assert "Zebra ZD421 is out of paper. Label printer 10.0.0.7 prints meanwhile." in shown
    assert "\n\u2068Label printer 10.0.0.7\u2069\n" in shown
    assert "They are printed one after another" in shown
    desk.second = PrinterState(LABELS, PrinterFault.OFFLINE)
    shown = said(show())
    assert "Zebra ZD421 is out of paper. The badges wait" in shown
    assert "Label printer 10.0.0.7 does not answer. The badges wait" in shown
    assert "They can be printed elsewhere" in shown


def test_the_way_out_is_one_key_away_for_whoever_comes_because_a_printer_fails(
    show: Show, desk: Desk, qtbot: QtBot
) -> None:
    desk.state = PrinterState(ZEBRA, PrinterFault.OFFLINE)
    screen = show()
    screen.show_way_out()
    assert button(screen, "Print them there").hasFocus()
    with qtbot.waitSignal(screen.printer_chosen) as told:
        QTest.keyClick(button(screen, "Print them there"), Qt.Key.Key_Space)
    assert told.args == [BROTHER]


def test_prints_that_may_have_come_out_are_named_and_answered_for_one_by_one(
    show: Show, desk: Desk, work: Work
) -> None:
    desk.unsure = [named("a", PrintState.SENDING), named("c", PrintState.SENDING)]
    screen = show()
    assert "Did these come out?" in said(screen)
    (lines,) = [v for v in screen.findChildren(QTableView) if v.accessibleName() == "Did these come out?"]
    assert lines.hasFocus()
    model = lines.model()
    assert "Namgung Seoyeon" in model.index(1, 0).data()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines.selectRow(1)
    press(button(screen, "They came out"))
    assert desk.answers == [("came out", ("print-c",))]
    assert model.rowCount() == 1
    press(
        next(b for b in screen.findChildren(QAbstractButton) if b.text() == "Print again" and b.isVisible())
    )
    assert desk.answers[-1] == ("print again", ("print-a",))
    assert "Did these come out?" not in said(screen)


def test_prints_given_up_are_listed_with_person_and_fault_to_be_tried_or_left(show: Show, desk: Desk) -> None:
    desk.failed = [named("b", PrintState.FAILED, "refused"), named("c", PrintState.FAILED, "open")]
    screen = show()
    (lines,) = [v for v in screen.findChildren(QTableView) if v.accessibleName() == "These were given up"]
    texts = [lines.model().index(at, 1).data() for at in range(2)]
    assert texts[0].startswith("\u2068Refused a badge") or "Refused a badge" in texts[0]
    assert ZEBRA in texts[0]
    lines.selectRow(0)
    press(button(screen, "Leave it"))
    assert desk.answers == [("leave", ("print-b",))]
    press(
        next(b for b in screen.findChildren(QAbstractButton) if b.text() == "Print again" and b.isVisible())
    )
    assert desk.answers[-1] == ("retry", ("print-c",))
    assert "These were given up" not in said(screen)


def test_many_are_printed_a_few_at_a_time_and_what_remains_is_offered(show: Show, desk: Desk) -> None:
    screen = show()
    choose(box(screen, "Role"), "Speakers")
    line(screen, "Names that begin with").setFocus()
    QTest.keyClicks(line(screen, "Names that begin with"), "A-F")
    press(button(screen, "Print them"))
    assert desk.begun == [(Whose(role="speaker", letters="A-F"), "name")]
    assert "Printing the badges" in said(screen)
    screen.show_spool(spool(BatchState(506, 918)))
    assert "506 of 918" in said(screen)
    assert not button(screen, "Print them").isEnabled()
    press(button(screen, "Stop"))
    assert desk.begun[-1] == "stop"
    assert "412 badges remain to be printed" in said(screen)
    assert button(screen, "Print the rest").hasFocus()
    QTest.keyClick(button(screen, "Print the rest"), Qt.Key.Key_Space)
    assert desk.begun[-1] == "resume"
    screen.show_spool(spool(BatchState(412, 412)))
    assert "412 badges went to the printer" in said(screen)


def test_a_batch_of_which_a_power_cut_left_some_is_offered_when_the_screen_is_shown(
    show: Show, desk: Desk
) -> None:
    desk.batch = BatchState(506, 918, is_stopped=True)
    screen = show()
    assert "412 badges remain to be printed" in said(screen)
    press(seen(screen, "Leave it"))
    assert desk.begun == ["forget"]
    assert "Before the doors open" in said(screen)
    assert button(screen, "Print them").isEnabled()


def test_nobody_to_print_for_is_said(show: Show, desk: Desk) -> None:
    screen = show()
    desk.status = Status()
    press(button(screen, "Print them"))
    assert "Nobody to make a badge for" in said(screen)


def test_the_list_on_paper_is_made_from_here(show: Show, desk: Desk) -> None:
    screen = show()
    press(button(screen, "List on paper"))
    assert desk.asked_for_file == ["attendees.pdf"]
    assert desk.made == [(Whose(), "paper", Path(desk.file))]
    assert "918 people are on the list for paper" in said(screen)


def test_tickets_are_offered_as_the_list_has_them(show: Show, desk: Desk) -> None:
    screen = show()
    choose(box(screen, "Ticket"), "one-day")
    press(button(screen, "Check first"))
    assert desk.checked == [Whose(ticket="one-day")]


def test_without_a_list_the_way_to_one_is_shown(show: Show, desk: Desk, qtbot: QtBot) -> None:
    desk.status = Status()
    screen = show()
    screen.take_focus()
    assert "Nobody is on the list yet" in said(screen)
    assert not button(screen, "Make one PDF").isVisible()
    with qtbot.waitSignal(screen.bring_in_wanted):
        press(button(screen, "Bring in a list"))


LOOKS = [
    pytest.param(mode, direction, scale, id=f"{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}")
    for mode in (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
    for direction in (LEFT, RIGHT)
    for scale in (1.0, 2.0)
]


@pytest.mark.parametrize(("mode", "direction", "scale"), LOOKS)
def test_the_screen_can_be_looked_at(
    themed: Themed,
    grab: Grab,
    desk: Desk,
    work: Work,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    theme = themed(mode, direction, scale)
    screen = BadgesScreen(work=work, theme=theme, verbs=desk.verbs, choose_file=desk.choose_file)
    window = QWidget()
    whole = QVBoxLayout(window)
    whole.setContentsMargins(24, 18, 24, 20)
    whole.addWidget(screen)
    window.resize(*ROOM)

    def look(name: str) -> None:
        QCoreApplication.processEvents()
        side = "rtl" if direction == RIGHT else "ltr"
        grab(window, f"badges-{mode}-{side}-{scale:g}-{name}")
        assert window.size().toTuple() == ROOM
        for each in window.findChildren(ActionButton):
            assert not each.isVisible() or each.width() >= each.sizeHint().width(), each.text()
        for control in (*window.findChildren(QComboBox), *window.findChildren(QSpinBox)):
            assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)

    screen.take_focus()
    look("idle")
    desk.state = PrinterState(ZEBRA, PrinterFault.OUT_OF_PAPER, 12)
    desk.status = Status(on_list=918, waiting=23, unsure=2, printed=389)
    screen.refresh()
    press(button(screen, "Check first"))
    look("doubts")
    desk.second = PrinterState(LABELS, None, 180)
    desk.unsure = [named("a", PrintState.SENDING), named("b", PrintState.SENDING)]
    desk.failed = [named("c", PrintState.FAILED, "refused")]
    screen.refresh()
    look("two")
    desk.unsure, desk.failed, desk.second = [], [], None
    desk.batch = BatchState(506, 918, is_stopped=True)
    screen.refresh()
    look("rest")
    desk.batch = None
    desk.state, desk.status = PrinterState(FOLDER), Status(on_list=918, printed=918)
    screen.refresh()
    press(button(screen, "Make one PDF"))
    look("made")
    desk.status = Status()
    screen.refresh()
    look("no-list")
