"""The window: every screen by its key, a head which tells the state of the desk, and notices that matter."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import (
    DeskError,
    PrinterError,
    PrinterFault,
    StoreError,
    StoreFault,
    UserError,
    UserFault,
)
from smc_desk.ui.notices import Notice
from smc_desk.ui.shortcuts import HELP_KEY, ShortcutSheet, groups, place_key
from smc_desk.ui.theme import Mode, Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.pill import Pill
from smc_desk.ui.widgets.sidebar import Place, RailButton
from smc_desk.ui.window import DeskWindow, ScreenEntry
from smc_desk.ui.work import Work
from smc_desk.usecases.see_status import Status
from tests.ui.conftest import Grab, Themed

MORNING = datetime(2026, 11, 24, 8, 42, 30, tzinfo=UTC)
Show = Callable[..., DeskWindow]


class Screen(QWidget):
    """A screen with a field which wants the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def take_focus(self) -> None:
        self.field.setFocus()


class Desk:
    """What the window asks: the status, the time, and whether the store can be written."""

    def __init__(self) -> None:
        self.status = Status()
        self.fault: StoreFault | None = None
        self.asked = 0
        self.tried = 0

    def see_status(self) -> Status:
        self.asked += 1
        return self.status

    def try_store(self) -> None:
        self.tried += 1
        if self.fault is not None:
            raise StoreError(self.fault)


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work(is_inline=True)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def show(qtbot: QtBot, work: Work, theme: Theme, desk: Desk) -> Show:
    def make(*, theme: Theme = theme, is_rehearsal: bool = False) -> DeskWindow:
        places = [
            Place("check-in", "Check-in", "scan-line"),
            Place("people", "People", "users"),
            Place("plain", "Plain", "monitor"),
            Place("settings", "Settings", "settings", is_at_end=True),
        ]
        kinds: list[Callable[[], QWidget]] = [Screen, Screen, QWidget, Screen]
        window = DeskWindow(
            work=work,
            theme=theme,
            screens=[ScreenEntry(*pair) for pair in zip(places, kinds, strict=True)],
            see_status=desk.see_status,
            desk_name="North entrance",
            clock=lambda: MORNING,
            try_store=desk.try_store,
            waiting_at="check-in",
            is_rehearsal=is_rehearsal,
        )
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: bool(focused()) and window.isAncestorOf(focused()))
        return window

    return make


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def shown_screen(window: DeskWindow) -> str:
    return next(label.text() for label in window.findChildren(QLabel) if label.property("role") == "headline")


def pills(window: DeskWindow) -> list[str]:
    """What the pills of the head say; those of the page of keys are not among them."""
    return [pill.text() for pill in window.findChildren(Pill) if pill.isVisible()]


def labels(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def press(text: str, window: QWidget) -> None:
    button = next(b for b in window.findChildren(QAbstractButton) if text in (b.text(), b.accessibleName()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_opens_on_the_first_screen_with_the_focus_where_keys_belong(show: Show) -> None:
    window = show()
    assert shown_screen(window) == "Check-in"
    assert isinstance(focused(), QLineEdit)
    assert window.windowTitle() == "North entrance – SMC Desk"
    assert "North entrance" in labels(window)


@pytest.mark.parametrize(
    ("key", "title"), [(Qt.Key.Key_2, "People"), (Qt.Key.Key_3, "Plain"), (Qt.Key.Key_4, "Settings")]
)
def test_each_screen_has_a_key(show: Show, key: Qt.Key, title: str) -> None:
    window = show()
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert shown_screen(window) == title
    checked = [b.place.text for b in window.findChildren(RailButton) if b.isChecked()]
    assert checked == [title]


def test_a_screen_gets_the_focus_when_it_is_gone_to(show: Show, qtbot: QtBot) -> None:
    window = show()
    first = focused()
    press("People", window)
    qtbot.waitUntil(lambda: focused() is not first)
    assert isinstance(focused(), QLineEdit)
    window.go_to("check-in")
    assert focused() is first


def test_the_rail_tells_each_key(show: Show) -> None:
    window = show()
    tips = [button.toolTip() for button in window.findChildren(RailButton)]
    assert tips == ["Check-in · Ctrl+1", "People · Ctrl+2", "Plain · Ctrl+3", "Settings · Ctrl+4"]


def test_being_offline_is_no_warning(show: Show, desk: Desk, work: Work) -> None:
    window = show()
    assert pills(window) == ["All saved on this computer"]
    desk.status = Status(unsent=14)
    work.changed.emit(Changes(check_ins=True))
    assert pills(window) == ["All saved on this computer · 14 to send"]
    tones = [pill.tone for pill in window.findChildren(Pill) if pill.isVisible()]
    assert tones == [Tone.INFO]


def test_waiting_badges_are_counted_in_the_rail(show: Show, desk: Desk, work: Work) -> None:
    window = show()
    desk.status = Status(waiting=2, unsure=1)
    work.changed.emit(Changes(prints=True))
    assert window.findChildren(RailButton)[0].accessibleName() == "Check-in, badges waiting: 3"
    desk.status = Status()
    work.changed.emit(Changes(prints=True))
    assert window.findChildren(RailButton)[0].accessibleName() == "Check-in"


def test_the_time_is_told_in_the_manner_of_the_language(show: Show) -> None:
    window = show()
    local = MORNING.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    assert time in labels(window)
    assert window._minute_timer.interval() == 30_000


def test_a_rehearsal_is_marked(show: Show) -> None:
    assert "Rehearsal" in pills(show(is_rehearsal=True))
    assert "Rehearsal" not in pills(show())


def test_a_desk_can_be_renamed(show: Show) -> None:
    window = show()
    window.show_desk("South")
    assert "South" in labels(window)
    assert window.windowTitle() == "South – SMC Desk"


def test_f1_shows_the_keys_and_escape_leads_back(show: Show) -> None:
    window = show()
    window.go_to("people")
    field = focused()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert shown_screen(window) == "Keys"
    assert "Show the keys, or go back" in labels(window)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert shown_screen(window) == "People"
    assert focused() is field
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert shown_screen(window) == "People"


def test_the_page_of_keys_can_be_read_and_left_by_keyboard(show: Show) -> None:
    window = show()
    window.resize(960, 600)
    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChildren(ShortcutSheet)[0]
    bar = sheet._scroll.verticalScrollBar()
    QTest.keyClick(focused(), Qt.Key.Key_PageDown)
    assert bar.value() > 0 or bar.maximum() == 0
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert shown_screen(window) == "Check-in"


def test_no_key_belongs_to_a_scanner_and_none_is_given_twice() -> None:
    places = [Place(str(at), f"Screen {at}", "users", place_key(at)) for at in range(1, 11)]
    keys = [key.key for group in groups(places) for key in group.keys]
    assert HELP_KEY in keys
    assert len(keys) == len(set(keys))
    assert [key for key in keys if len(key) == 1 or key == "Space"] == []
    assert place_key(10) == ""


@pytest.mark.parametrize(
    ("error", "says", "tone"),
    [
        (UserError(UserFault.UNKNOWN_PERSON), "not on the list any more", Tone.WARNING),
        (PrinterError(PrinterFault.OUT_OF_PAPER, "Zebra"), "Zebra is out of paper", Tone.WARNING),
    ],
    ids=str,
)
def test_an_error_nobody_answered_is_told(
    show: Show, work: Work, error: DeskError, says: str, tone: Tone
) -> None:
    window = show()
    field = focused()
    work.failed.emit(error)
    notice = window.notices.shown
    assert notice is not None
    assert says in notice.sentence
    assert notice.tone is tone
    assert focused() is field
    press("Dismiss", window.notices)
    assert window.notices.isHidden()


def test_a_bug_is_told_calmly(show: Show, work: Work, caplog: pytest.LogCaptureFixture, qtbot: QtBot) -> None:
    window = show()
    with caplog.at_level(logging.ERROR):
        work.run(window, lambda: 1 // 0, print)
    assert window.notices.shown is not None
    assert "What was saved stays saved" in window.notices.shown.sentence
    assert not window.is_stopped


def test_a_full_disk_stops_the_writing_until_it_is_solved(
    show: Show, work: Work, desk: Desk, qtbot: QtBot
) -> None:
    window = show()
    field = focused()
    desk.fault = StoreFault.FULL
    with qtbot.waitSignal(window.stopped) as stopped:
        work.failed.emit(StoreError(StoreFault.FULL))
    assert stopped.args == [True]
    assert pills(window) == ["Nothing can be saved"]
    assert [
        b.isVisible() for b in window.findChildren(QAbstractButton) if b.accessibleName() == "Dismiss"
    ] == [False]
    press("Try again", window)
    assert desk.tried == 1
    assert window.notices.shown is not None
    assert "Tried again at" in window.notices.shown.sentence
    work.failed.emit(StoreError(StoreFault.FULL))
    assert "Tried again at" in window.notices.shown.sentence
    assert focused() is field
    desk.fault = None
    with qtbot.waitSignal(window.stopped) as stopped:
        press("Try again", window)
    assert stopped.args == [False]
    assert window.notices.isHidden()
    assert pills(window) == ["All saved on this computer"]
    assert focused() is field


def test_a_stopped_desk_tries_by_itself_and_keeps_quiet_about_it(show: Show, work: Work, desk: Desk) -> None:
    window = show()
    desk.fault = StoreFault.LOCKED
    work.failed.emit(StoreError(StoreFault.LOCKED))
    told = window.notices.shown
    window._refresh_timer.timeout.emit()
    assert desk.tried == 1
    assert window.notices.shown == told
    desk.fault = None
    window._refresh_timer.timeout.emit()
    assert not window.is_stopped
    assert window.notices.isHidden()


def test_other_notices_wait_behind_one_that_stays(show: Show, work: Work) -> None:
    window = show()
    work.failed.emit(StoreError(StoreFault.READ_ONLY, "/home/desk"))
    work.failed.emit(PrinterError(PrinterFault.OPEN, "Zebra"))
    assert window.notices.shown is not None
    assert "/home/desk" in window.notices.shown.sentence
    press("Try again", window)
    assert "Zebra is open" in window.notices.shown.sentence


def test_closing_is_told_and_ends_the_timers(show: Show, qtbot: QtBot, desk: Desk) -> None:
    window = show()
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not window._refresh_timer.isActive()
    assert not window._minute_timer.isActive()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 700), (960, 600)])
def test_it_fits_a_small_display(show: Show, width: int, height: int) -> None:
    window = show(is_rehearsal=True)
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 700


def test_every_button_has_a_name(show: Show) -> None:
    window = show()
    for button in window.findChildren(QAbstractButton):
        node = QAccessible.queryAccessibleInterface(button)
        assert node.text(QAccessible.Text.Name)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_head_shows_all_it_has_to_say(
    show: Show,
    themed: Themed,
    grab: Grab,
    work: Work,
    desk: Desk,
    qtbot: QtBot,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    desk.status = Status(unsent=1_204)
    window = show(theme=themed(mode, direction, scale), is_rehearsal=True)
    work.failed.emit(StoreError(StoreFault.DAMAGED))

    def cut() -> list[str]:
        seen = [pill for pill in window.findChildren(Pill) if pill.isVisible()]
        return [pill.text() for pill in seen if pill.width() < pill.sizeHint().width()]

    qtbot.waitUntil(lambda: cut() == [])
    grab(window, f"window-{mode}-{direction.name}-{scale:g}")
    on_edge = [b.x() for b in window.findChildren(RailButton)]
    assert all(x < 40 for x in on_edge)


def test_a_notice_which_goes_lets_go_of_the_focus(show: Show) -> None:
    window = show()
    field = focused()
    window.notices.give("list", Notice(Tone.INFO, "The list is in.", (Action("see", "See it"),)))
    button = next(b for b in window.notices.findChildren(QAbstractButton) if b.text() == "See it")
    button.setFocus()
    window.notices.withdraw("list")
    assert focused() is field
