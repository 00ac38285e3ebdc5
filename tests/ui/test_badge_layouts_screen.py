"""Badge layouts by keyboard and mouse: one is chosen, a copy is changed, a wrong file says its line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smc_desk.domain.badge_layouts import Box, Layout, LayoutFault, Show
from smc_desk.domain.badge_samples import SampleKind
from smc_desk.ui.layouts.canvas import BadgeCanvas
from smc_desk.ui.layouts.choice_list import ChoiceModel
from smc_desk.ui.layouts.editor import LayoutEditor
from smc_desk.ui.layouts.fault_list import FaultList
from smc_desk.ui.layouts.field_form import FieldForm
from smc_desk.ui.layouts.numbers import Number
from smc_desk.ui.layouts.words import PROBLEMS, SAMPLES, SHOWS
from smc_desk.ui.screens.badge_layouts import BadgeLayoutsScreen
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.work import Work
from tests.adapters.test_badge_pretix import CODE, NAME
from tests.ui.conftest import Grab, Themed
from tests.ui.layout_stage import LayoutDesk

ROOM = (1366 - 92, 768 - 64)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BAD = 'name = "Ours"\nwidth = 90.0\nheihgt = 60.0\n'
Open = Callable[..., BadgeLayoutsScreen]


@pytest.fixture
def desk(tmp_path: Path) -> LayoutDesk:
    return LayoutDesk(tmp_path / "layouts")


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work(is_inline=True)


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Work]:
    work = Work()
    yield work
    work.shut()


@pytest.fixture
def show(qtbot: QtBot, work: Work, theme: Theme, desk: LayoutDesk) -> Open:
    def make(*, work: Work = work) -> BadgeLayoutsScreen:
        screen = BadgeLayoutsScreen(work=work, theme=theme, verbs=desk.verbs, choose_file=desk.choose_file)
        screen.layout_chosen.connect(lambda layout: setattr(desk, "chosen", layout))
        qtbot.addWidget(screen)
        screen.resize(ROOM[0] - 48, ROOM[1] - 38)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        screen.take_focus()
        return screen

    return make


def button(screen: QWidget, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text and b.isVisible())


def press(screen: QWidget, text: str) -> None:
    button(screen, text).setFocus()
    QTest.keyClick(button(screen, text), Qt.Key.Key_Space)


def said(screen: QWidget) -> str:
    texts = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    for faults in screen.findChildren(FaultList):
        if faults.isVisible():
            texts += [faults.item(row).text() for row in range(faults.count())]
    return "\n".join(texts).replace("\u2068", "").replace("\u2069", "")


def choices(screen: QWidget) -> QListView:
    return next(v for v in screen.findChildren(QListView) if v.accessibleName() == "Badge layouts")


def go_to(screen: QWidget, name: str) -> None:
    view = choices(screen)
    QTest.keyClick(view, Qt.Key.Key_Home)
    while str(view.currentIndex().data()) != name:
        before = view.currentIndex().row()
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().row() != before, name


def canvas(screen: QWidget) -> BadgeCanvas:
    return screen.findChildren(BadgeCanvas)[0]


def layout_of(screen: QWidget) -> Layout:
    found = screen.findChildren(LayoutEditor)[0].layout_now
    assert found is not None
    return found


def number_of(screen: QWidget, show: Show) -> int:
    return next(n for n, field in enumerate(layout_of(screen).fields) if field.show is show)


def box_of(screen: QWidget, show: Show) -> Box:
    box = layout_of(screen).fields[number_of(screen, show)].box
    assert box is not None
    return box


def edit_copy(screen: QWidget, name: str = "A6 across") -> None:
    go_to(screen, name)
    press(screen, "Change a copy")


def choose_field(screen: QWidget, show: Show) -> None:
    canvas(screen).chosen.emit(number_of(screen, show))


def key(widget: QWidget, *keys: Qt.Key, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for each in keys:
        QTest.keyClick(widget, each, mods)


def test_every_layout_is_listed_and_the_one_in_use_is_marked(show: Open) -> None:
    screen = show()
    model = choices(screen).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(model, ChoiceModel)
    spoken = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
    ]
    assert len(spoken) == 7
    assert "A6 across. Comes with SMC Desk. In use" in spoken
    assert choices(screen).currentIndex().data() == "A6 across"
    assert choices(screen).hasFocus()


def test_a_layout_is_seen_with_real_people_before_it_is_used(show: Open, desk: LayoutDesk) -> None:
    screen = show()
    go_to(screen, "Card 86 × 54 mm")
    assert desk.drawn[-1].layout.id == "card"
    people = next(b for b in screen.findChildren(QComboBox) if b.accessibleName() == "Looked at with")
    kinds = [people.itemData(at) for at in range(people.count())]
    assert kinds[:3] == [SampleKind.LONGEST_NAME, SampleKind.LEFTWARD_NAME, SampleKind.SINGLE_NAME]
    people.setFocus()
    key(people, Qt.Key.Key_Down)
    assert desk.drawn[-1].badges[0].name == "عبد الرحمن منصور"
    go_to(screen, "A4 sheet, four A6 badges")
    assert desk.drawn[-1].is_page
    assert len(desk.drawn[-1].badges) == 4
    assert desk.chosen == ""


def test_the_chosen_layout_holds_for_the_next_badge(show: Open, desk: LayoutDesk, qtbot: QtBot) -> None:
    screen = show()
    go_to(screen, "Label roll 62 mm")
    with qtbot.waitSignal(screen.layout_chosen) as told:
        key(choices(screen), Qt.Key.Key_Return)
    assert told.args == ["label-62"]
    assert desk.in_use().id == "label-62"
    assert "all badges have the layout Label roll 62 mm" in said(screen)
    assert not [
        b for b in screen.findChildren(QAbstractButton) if b.text() == "Use this layout" and b.isVisible()
    ]
    assert choices(screen).hasFocus()


def test_a_wrong_file_says_its_line_and_the_apps_layout_stays_in_use(show: Open, desk: LayoutDesk) -> None:
    desk.folder.mkdir()
    (desk.folder / "ours.toml").write_text(BAD, encoding="utf-8")
    desk.chosen = "ours"
    screen = show()
    assert "ours.toml cannot be used, so badges have the layout A6 across meanwhile." in said(screen)
    go_to(screen, "ours")
    assert "Line 3: Nothing is called “heihgt” here. Possible: height." in said(screen)
    (desk.folder / "ours.toml").write_text(
        BAD.replace("width = 90.0\nheihgt = 60.0", 'like = "card"'), encoding="utf-8"
    )
    screen.refresh()
    assert "cannot be used" not in said(screen)
    assert desk.in_use().id == "ours"


def test_every_fault_field_and_example_has_words() -> None:
    assert set(PROBLEMS) == set(LayoutFault)
    assert set(SHOWS) == set(Show)
    assert set(SAMPLES) == set(SampleKind)


def test_escape_goes_back_from_the_list_and_from_the_editor(show: Open, qtbot: QtBot) -> None:
    screen = show()
    edit_copy(screen)
    key(canvas(screen), Qt.Key.Key_Escape)
    assert choices(screen).isVisible()
    assert choices(screen).hasFocus()
    with qtbot.waitSignal(screen.left):
        key(choices(screen), Qt.Key.Key_Escape)


def test_arrows_move_a_box_shift_moves_it_far_and_ctrl_sizes_it(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.PHOTO)
    before = box_of(screen, Show.PHOTO)
    key(canvas(screen), Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert box_of(screen, Show.PHOTO) == before.moved(0.5, 0.5)
    key(canvas(screen), Qt.Key.Key_Down, mods=SHIFT)
    assert box_of(screen, Show.PHOTO) == before.moved(0.5, 5.5)
    key(canvas(screen), Qt.Key.Key_Left, mods=CTRL)
    key(canvas(screen), Qt.Key.Key_Left, mods=CTRL | SHIFT)
    assert box_of(screen, Show.PHOTO).width == before.width - 5.5
    assert "Photo choice: 9.5 mm across" in said(screen)


def test_steps_are_taken_back_and_made_again_by_keys(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.CODE)
    before = box_of(screen, Show.CODE)
    key(canvas(screen), Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    moved = box_of(screen, Show.CODE)
    key(canvas(screen), Qt.Key.Key_Z, mods=CTRL)
    assert box_of(screen, Show.CODE) == before
    press(screen, "Redo")
    assert box_of(screen, Show.CODE) == moved
    press(screen, "Undo")
    assert box_of(screen, Show.CODE) == before


def test_the_mouse_drags_a_box_into_line_and_sizes_it_by_its_corner(show: Open, qtbot: QtBot) -> None:
    screen = show()
    edit_copy(screen)
    view = canvas(screen)
    number = number_of(screen, Show.CODE)
    scale = view.box_on_screen(number).width() / 32
    start = view.box_on_screen(number).center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(-8, 0))
    QTest.mouseMove(view, start + QPoint(round(-4.8 * scale), 0))
    # 111.4 - 4.8 is near 107: in line with the far edge of the code, at the far edge of the name.
    assert box_of(screen, Show.CODE) == Box(107.0, 66.2, 32.0, 32.0)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start)
    corner = view.box_on_screen(number).bottomRight().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner + QPoint(-20, -20))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner)
    assert box_of(screen, Show.CODE).width < 32
    key(view, Qt.Key.Key_Z, mods=CTRL)
    key(view, Qt.Key.Key_Z, mods=CTRL)
    assert box_of(screen, Show.CODE) == Box(111.4, 66.2, 32.0, 32.0)


def test_escape_gives_a_drag_up(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    view = canvas(screen)
    start = view.box_on_screen(number_of(screen, Show.CODE)).center().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(-60, -60))
    key(view, Qt.Key.Key_Escape)
    assert box_of(screen, Show.CODE) == Box(111.4, 66.2, 32.0, 32.0)
    assert view.isVisible()


def test_what_is_wrong_is_said_at_once_and_nothing_wrong_is_saved(show: Open, desk: LayoutDesk) -> None:
    screen = show()
    edit_copy(screen)
    assert "Everything fits" in said(screen)
    choose_field(screen, Show.CODE)
    key(canvas(screen), *[Qt.Key.Key_Up] * 3, mods=SHIFT)
    assert "QR code lies 14.8 mm over Name." in said(screen)
    key(canvas(screen), Qt.Key.Key_S, mods=CTRL)
    assert "It cannot be saved yet." in said(screen)
    assert not desk.folder.exists()
    faults = next(one for one in screen.findChildren(FaultList) if one.isVisible())
    assert faults.hasFocus()
    key(canvas(screen), Qt.Key.Key_Z, mods=CTRL)
    assert "Everything fits" in said(screen)


def test_a_name_that_finds_no_room_is_said_of_that_person(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.NAME)
    key(canvas(screen), *[Qt.Key.Key_Left] * 18, mods=CTRL | SHIFT)
    assert "Maria Antonieta Conceição" in said(screen)
    assert "only fits in small letters" in said(screen)


def test_a_copy_is_named_saved_used_and_changed_again(show: Open, desk: LayoutDesk) -> None:
    screen = show()
    edit_copy(screen)
    name = next(
        edit for edit in screen.findChildren(QLineEdit) if edit.accessibleName() == "Name of the layout"
    )
    name.selectAll()
    QTest.keyClicks(name, "Congress")
    press(screen, "Save")
    assert "Congress is saved." in said(screen)
    (file,) = desk.folder.iterdir()
    assert desk.layouts.find(file.stem).name == "Congress"
    press(screen, "Back")
    assert choices(screen).currentIndex().data() == "Congress"
    press(screen, "Use this layout")
    assert desk.in_use().name == "Congress"
    press(screen, "Change")
    choose_field(screen, Show.PHOTO)
    key(canvas(screen), Qt.Key.Key_Up)
    key(canvas(screen), Qt.Key.Key_S, mods=CTRL)
    assert len(list(desk.folder.iterdir())) == 1
    assert desk.in_use() == layout_of(screen)


def test_unsaved_changes_are_asked_about_before_they_are_lost(show: Open, desk: LayoutDesk) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.PHOTO)
    key(canvas(screen), Qt.Key.Key_Up)
    key(canvas(screen), Qt.Key.Key_Escape)
    assert "has changes which are not saved yet" in said(screen)
    focus = QApplication.focusWidget()
    assert isinstance(focus, ActionButton)
    assert focus.text() == "Save and go back"
    key(focus, Qt.Key.Key_Space)
    assert choices(screen).isVisible()
    assert [choice.name for choice in desk.layouts.names() if choice.own] == ["A6 across, ours"]
    press(screen, "Change")
    choose_field(screen, Show.PHOTO)
    key(canvas(screen), Qt.Key.Key_Up)
    press(screen, "Back")
    press(screen, "Go back without them")
    assert choices(screen).isVisible()


def test_a_field_is_added_from_the_menu_and_removed_by_key(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    menu = next(m for m in screen.findChildren(QMenu) if any(a.data() == "words" for a in m.actions()))
    next(action for action in menu.actions() if action.data() == "words").trigger()
    assert layout_of(screen).fields[-1].words == "Welcome"
    assert canvas(screen).hasFocus()
    words = next(edit for edit in screen.findChildren(QLineEdit) if edit.accessibleName() == "Words")
    assert words.isVisible()
    words.selectAll()
    QTest.keyClicks(words, "One day only")
    assert layout_of(screen).fields[-1].words == "One day only"
    key(canvas(screen), Qt.Key.Key_Delete)
    assert Show.WORDS not in {field.show for field in layout_of(screen).fields}


def test_numbers_letters_and_whom_it_is_for_are_set_in_the_form(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.NAME)
    form = screen.findChildren(FieldForm)[0]
    numbers = {one.accessibleName(): one for one in form.findChildren(Number)}
    numbers["Across"].setValue(12.5)
    numbers["Largest letters"].setValue(20)
    look = layout_of(screen).fields[number_of(screen, Show.NAME)].look
    assert box_of(screen, Show.NAME).left == 12.5
    assert (look.size, look.floor, look.least) == (20, 20, 12)
    choose_field(screen, Show.PHOTO)
    boxes = {box.accessibleName(): box for box in form.findChildren(QComboBox)}
    boxes["On the badges of"].setFocus()
    key(boxes["On the badges of"], Qt.Key.Key_Down, Qt.Key.Key_Down)
    tickets = next(
        e for e in form.findChildren(QLineEdit) if e.accessibleName() == "Only for these ticket types"
    )
    QTest.keyClicks(tickets, "day, student")
    field = layout_of(screen).fields[number_of(screen, Show.PHOTO)]
    assert [mark.value for mark in field.roles] == ["speaker"]
    assert field.tickets == ("day", "student")


def test_a_text_is_given_a_box_of_its_own(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    choose_field(screen, Show.ORGANISATION)
    stands = next(b for b in screen.findChildren(QComboBox) if b.accessibleName() == "Stands")
    assert stands.currentText() == "Under: Pronouns"
    stands.setFocus()
    key(stands, Qt.Key.Key_Home)
    assert layout_of(screen).fields[number_of(screen, Show.ORGANISATION)].box is not None


def test_page_keys_go_from_field_to_field(show: Open) -> None:
    screen = show()
    edit_copy(screen)
    key(canvas(screen), Qt.Key.Key_PageDown)
    assert "Roles: 9.0 mm across" in said(screen)
    key(canvas(screen), Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert "Mark of a rehearsal: 106.0 mm across" in said(screen)


def test_a_deleted_layout_comes_back(show: Open, desk: LayoutDesk) -> None:
    desk.save(desk.copy("a6", "Congress"))
    screen = show()
    go_to(screen, "Congress")
    press(screen, "Delete")
    assert "Congress is deleted." in said(screen)
    assert list(desk.folder.iterdir()) == []
    press(screen, "Bring it back")
    assert "Congress is back." in said(screen)
    assert choices(screen).currentIndex().data() == "Congress"
    assert len(list(desk.folder.iterdir())) == 1


def test_the_layout_in_use_is_not_deleted(show: Open, desk: LayoutDesk) -> None:
    desk.chosen = desk.save(desk.copy("a6", "Congress")).id
    screen = show()
    go_to(screen, "Congress")
    press(screen, "Delete")
    assert "Congress is in use." in said(screen)
    assert len(list(desk.folder.iterdir())) == 1


def test_a_folder_that_cannot_be_written_loses_nothing(show: Open, desk: LayoutDesk) -> None:
    desk.folder.write_text("no folder", encoding="utf-8")
    screen = show()
    edit_copy(screen)
    press(screen, "Save")
    assert "Choose a folder you may write to." in said(screen)
    assert canvas(screen).isVisible()


def test_pictures_are_drawn_beside_the_window(
    show: Open, desk: LayoutDesk, threads: Work, qtbot: QtBot
) -> None:
    screen = show(work=threads)
    qtbot.waitUntil(lambda: bool(desk.drawn))
    go_to(screen, "A6 across")
    qtbot.waitUntil(lambda: "Everything fits" in said(screen))
    press(screen, "Change a copy")
    qtbot.waitUntil(lambda: canvas(screen).isVisible() and "Everything fits" in said(screen))


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
    desk: LayoutDesk,
    work: Work,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    theme = themed(mode, direction, scale)
    screen = BadgeLayoutsScreen(work=work, theme=theme, verbs=desk.verbs, choose_file=desk.choose_file)
    window = QWidget()
    whole = QVBoxLayout(window)
    whole.setContentsMargins(24, 18, 24, 20)
    whole.addWidget(screen)
    window.resize(*ROOM)

    def look(name: str) -> None:
        QCoreApplication.processEvents()
        side = "rtl" if direction == RIGHT else "ltr"
        grab(window, f"badge-layouts-{mode}-{side}-{scale:g}-{name}")
        assert window.size().toTuple() == ROOM
        for each in window.findChildren(ActionButton):
            assert not each.isVisible() or each.width() >= each.sizeHint().width(), each.text()
        for control in (
            *window.findChildren(QComboBox),
            *window.findChildren(Number),
            *window.findChildren(QListView),
        ):
            is_within = isinstance(control.parentWidget(), QComboBox) or "Popup" in str(control.window())
            named = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            assert named or is_within or not control.isVisible()

    screen.take_focus()
    look("list")
    edit_copy(screen)
    look("editor")
    choose_field(screen, Show.CODE)
    key(canvas(screen), *[Qt.Key.Key_Up] * 3, mods=SHIFT)
    look("overlap")
    canvas(screen).chosen.emit(-1)
    key(canvas(screen), Qt.Key.Key_Escape)
    look("unsaved")


def test_a_layout_of_pretix_is_brought_in_and_told_what_it_lost(
    show: Open, desk: LayoutDesk, tmp_path: Path
) -> None:
    screen = show()
    desk.file = tmp_path / "Their badge.json"
    desk.file.write_text(json.dumps([NAME, CODE]), encoding="utf-8")
    press(screen, "From pretix …")
    assert "Their badge was brought in." in said(screen)
    assert "Their badge" in {choice.name for choice in desk.see().choices}


def test_a_file_that_is_no_layout_of_pretix_is_a_sentence_and_changes_nothing(
    show: Open, desk: LayoutDesk, tmp_path: Path
) -> None:
    screen = show()
    before = desk.see().choices
    desk.file = tmp_path / "list.json"
    desk.file.write_text("rubbish", encoding="utf-8")
    press(screen, "From pretix …")
    assert desk.see().choices == before
    assert "was brought in" not in said(screen)
