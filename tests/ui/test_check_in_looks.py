"""The check-in desk in every mode, both directions and at 200 %: it fits, and everything has a name."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.people import Registration
from smc_desk.ui.desk.lines import Line, LinesModel, joined, spoken_of
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.fit_label import FitLabel
from smc_desk.ui.work import Work
from smc_desk.usecases.run_spool import SpoolResult
from tests.desk import Clock
from tests.ui.conftest import Grab, Themed
from tests.ui.desk_at_work import KEY, DeskAtWork, is_plain, open_desk

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROOM = (1366 - 92 - 48, 768 - 64 - 38)
"""What the window leaves for a screen at its usual size."""
LOOKS = [
    pytest.param(mode, direction, scale, id=f"{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}")
    for mode in (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
    for direction in (LEFT, RIGHT)
    for scale in (1.0, 2.0)
]
CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.ProgressBar,
    }
)


def written_in(desk: DeskAtWork, first: str, last: str) -> Registration:
    return desk.person(
        lambda p: is_plain(p) and p.id not in desk.twins() and first <= p.badge_name[0] <= last
    )


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid():
            yield from nodes(child)


def faults(desk: DeskAtWork) -> list[str]:
    """What nobody should have to see: clipped buttons, small targets, controls without a name, too wide."""
    screen = desk.screen
    found = [
        f"clipped: {button.text()}"
        for button in screen.findChildren(ActionButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    found += [
        f"small: {control.accessibleName()}"
        for control in screen.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QLineEdit)
        and control.isVisible()
        and min(control.width(), control.height()) < 24
    ]
    root = QAccessible.queryAccessibleInterface(screen)
    found += [
        f"no name: {node.role()}"
        for node in nodes(root)
        if node.role() in CONTROLS
        and not node.state().invisible
        and not node.text(QAccessible.Text.Name)
        and node.parent().role() != QAccessible.Role.ComboBox  # which has the name for both
    ]
    found += [
        f"cut without a sign: {label.text()}"
        for label in screen.findChildren(FitLabel)
        if label.isVisible() and not label.is_whole and label.toolTip() != label.text()
    ]
    if screen.width() > ROOM[0] + 48:
        found.append(f"too wide: {screen.width()}")
    return found


@pytest.mark.parametrize(("mode", "direction", "scale"), LOOKS)
def test_the_desk_can_be_looked_at(
    themed: Themed,
    grab: Grab,
    qtbot: QtBot,
    demo: SqliteStore,
    clock: Clock,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    desk = open_desk(qtbot, themed(mode, direction, scale), demo, clock)

    def look(name: str) -> None:
        QCoreApplication.processEvents()  # layouts settle a moment after what they hold
        side = "rtl" if direction == RIGHT else "ltr"
        grab(desk.window, f"check-in-{mode}-{side}-{scale:g}-{name}")
        assert faults(desk) == []

    look("idle")
    longest = max((p for p in desk.people() if is_plain(p)), key=lambda p: len(p.badge_name))
    desk.scan(longest.code)
    look("long")
    for name, first, last in (("arabic", "\u0600", "\u06ff"), ("korean", "\uac00", "\ud7af")):
        desk.scan(written_in(desk, first, last).code)
        look(name)
    desk.screen.show_spool(SpoolResult(fault=PrinterFault.OUT_OF_PAPER, printer="Zebra ZD421", waiting=3))
    desk.write("Mar")
    desk.press(KEY.Key_Down)
    look("hits")
    desk.press(KEY.Key_Escape)
    desk.press(KEY.Key_F2)
    look("panel")


def test_text_may_grow_while_somebody_stands_at_the_desk(
    qtbot: QtBot, themed: Themed, demo: SqliteStore, clock: Clock
) -> None:
    theme = themed()
    desk = open_desk(qtbot, theme, demo, clock)
    person = desk.anybody()
    desk.scan(person.code)
    themed(scale=2.0)
    assert desk.outcome.name == person.badge_name
    theme.changed.emit()


def test_no_verb_is_done_on_the_thread_of_the_screen(
    qtbot: QtBot, theme: Theme, demo: SqliteStore, clock: Clock
) -> None:
    work = Work()
    failed: list[object] = []
    work.failed.connect(failed.append)
    desk = open_desk(qtbot, theme, demo, clock, work=work)
    person = desk.anybody()
    demo.screen_thread = threading.get_ident()
    desk.screen.scan(person.code)
    qtbot.waitUntil(lambda: desk.card.shown is not None)
    for key in (KEY.Key_F2, KEY.Key_F5, KEY.Key_F6):
        desk.press(key)
        qtbot.waitUntil(lambda: not desk.has_focus_in_field())
        desk.press(KEY.Key_Escape)
    desk.write("Mar")
    qtbot.waitUntil(lambda: len(desk.lines) > 3)
    desk.screen.open_person(person.id)
    qtbot.waitUntil(lambda: desk.outcome.word == "Already checked in")
    demo.screen_thread = None
    work.shut()
    assert failed == []


def test_a_list_of_people_is_a_proper_model(qtbot: QtBot) -> None:
    model = LinesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = [Line("a", "Anaïs"), Line("b", "محمد", "detail", "In 08:12")]
    model.show_lines(lines)
    assert model.rowCount() == 2
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "محمد. In 08:12. detail"
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_lines(lines)
    model.show_lines([])
    assert model.rowCount() == 0
    tester.deleteLater()


def test_words_of_several_scripts_keep_their_own_direction_in_one_line() -> None:
    assert joined(("she/her", "", "جامعة")) == "\u2068she/her\u2069 · \u2068جامعة\u2069"


@pytest.mark.parametrize(
    ("name", "latin", "spoken"),
    [
        ("Anaïs Nguyễn", "Anais Nguyen", ""),
        ("김민준", "Kim Min-jun", "Kim Min-jun"),
        ("Тарас Гнатюк", "Taras Hnatiuk", "Taras Hnatiuk"),
        ("Suharti", "Suharti", ""),
        ("محمد", "", ""),
    ],
)
def test_how_to_say_a_name_is_told_where_it_cannot_be_read(name: str, latin: str, spoken: str) -> None:
    assert spoken_of(name, latin) == spoken
