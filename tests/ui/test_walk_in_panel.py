"""Somebody who is on no list: three fields, errors where they are, and who is likely on the list already."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.people import Category, RegistrationStatus
from smc_desk.ui.panels.likely_list import LikelyList
from smc_desk.ui.panels.walk_in import WalkInPanel
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.person_delegate import PersonRole
from smc_desk.usecases.edit_person import WalkIn
from tests.ui.panel_stage import ANA, ANAIS, focus, open_panel, press, row_of, type_in


@pytest.fixture
def panel(theme: Theme) -> WalkInPanel:
    return WalkInPanel(theme=theme)


def named(panel: QWidget, name: str) -> QWidget:
    """The control of this accessible name."""
    return next(each for each in panel.findChildren(QWidget) if each.accessibleName() == name)


def likely(panel: WalkInPanel) -> LikelyList:
    found = panel.findChild(LikelyList)
    assert found is not None
    return found


def test_a_name_a_category_and_return_are_enough(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    type_in("Suharti")
    press(Qt.Key.Key_Tab)
    type_in("stu")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(Qt.Key.Key_Return)
    assert submitted.args == [WalkIn("Suharti", Category.STUDENT)]


def test_return_goes_on_from_the_name_to_the_category(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    type_in("Suharti")
    with qtbot.assertNotEmitted(panel.submitted):
        press(Qt.Key.Key_Return)
    assert focus().accessibleName() == "Category"


def test_every_field_is_told(qtbot: QtBot, panel: WalkInPanel) -> None:
    panel.set_days(3)
    _window = open_panel(qtbot, panel, height=900)
    panel.start("  王小明 ")
    press(Qt.Key.Key_Tab)
    type_in("press")
    press(Qt.Key.Key_Tab)
    type_in("xe/xem")
    press(Qt.Key.Key_Tab)
    type_in("El Faro")
    press(Qt.Key.Key_Tab)
    assert isinstance(focus(), QCheckBox)
    press(Qt.Key.Key_Space)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    type_in("w@example.org")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(Qt.Key.Key_Return)
    assert submitted.args == [WalkIn("王小明", Category.PRESS, "xe/xem", "El Faro", "w@example.org", (2, 3))]


def test_what_is_missing_is_said_where_it_is_missing(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    with qtbot.assertNotEmitted(panel.submitted):
        press(Qt.Key.Key_Return, ctrl=True)
    name, category = named(panel, "Name for the badge"), named(panel, "Category")
    assert focus() is name
    assert name.accessibleDescription() == "Type the name as it is to stand on the badge."
    assert category.accessibleDescription() == "Choose why the person takes part."
    below = next(label for label in panel.findChildren(QLabel) if label.text().startswith("Type the name"))
    assert below.isVisible()
    assert below.mapTo(panel, QPoint(0, 0)).y() > name.mapTo(panel, QPoint(0, 0)).y()
    type_in("A")
    assert not below.isVisible()
    assert name.accessibleDescription() == ""


def test_an_address_without_its_sign_is_no_address(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    panel.start("Suharti")
    named(panel, "Category").setFocus()
    type_in("comm")
    named(panel, "E-mail (optional)").setFocus()
    type_in("suharti")
    with qtbot.assertNotEmitted(panel.submitted):
        press(Qt.Key.Key_Return)
    assert "@" in focus().accessibleDescription()


def test_days_are_asked_for_only_where_there_are_several(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    assert [box for box in panel.findChildren(QCheckBox) if box.isVisible()] == []
    panel.set_days(3)
    shown = [box for box in panel.findChildren(QCheckBox) if box.isVisible()]
    assert [box.accessibleName() for box in shown] == ["Day 1", "Day 2", "Day 3"]


def test_a_ticket_is_good_for_one_day_at_least(qtbot: QtBot, panel: WalkInPanel) -> None:
    panel.set_days(2)
    _window = open_panel(qtbot, panel)
    panel.start("Suharti")
    named(panel, "Category").setFocus()
    type_in("comm")
    boxes = [box for box in panel.findChildren(QCheckBox) if box.isVisible()]
    for box in boxes:
        box.click()
    with qtbot.assertNotEmitted(panel.submitted):
        press(Qt.Key.Key_Return)
    assert focus() is boxes[0]
    assert named(panel, "Days of the ticket").accessibleDescription() == "Choose at least one day."


def test_the_list_is_asked_once_when_the_hand_rests(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    told: list[str] = []
    panel.name_changed.connect(told.append)
    with qtbot.waitSignal(panel.name_changed):
        type_in("Ana")
    assert told == ["Ana"]
    with qtbot.waitSignal(panel.name_changed):
        panel.start("محمد")
    assert told == ["Ana", "محمد"]


def test_somebody_on_the_list_is_chosen_by_keys(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    panel.start("Anais Nguyen")
    panel.show_likely([row_of(ANAIS), row_of(ANA)])
    assert likely(panel).isVisible()
    press(Qt.Key.Key_Down)
    assert focus() is likely(panel)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.person_chosen) as chosen, qtbot.assertNotEmitted(panel.submitted):
        press(Qt.Key.Key_Return)
    assert chosen.args == ["p2"]
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert focus().accessibleName() == "Name for the badge"
    assert not likely(panel).currentIndex().isValid()


def test_somebody_on_the_list_is_chosen_by_a_click(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    panel.show_likely([row_of(ANAIS), row_of(ANA)])
    rows = likely(panel)
    qtbot.waitUntil(lambda: rows.height() >= 2 * rows.sizeHintForRow(0))
    place = rows.visualRect(rows.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.person_chosen) as chosen:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["p2"]


def test_a_row_says_what_matters_now(qtbot: QtBot, panel: WalkInPanel) -> None:
    _window = open_panel(qtbot, panel)
    cancelled = replace(row_of(ANA), status=RegistrationStatus.CANCELLED)
    panel.show_likely([row_of(ANAIS, 1_777_500_000_000), row_of(ANA), cancelled])
    model = likely(panel).model()
    pills = [str(model.index(at, 0).data(PersonRole.PILL)) for at in range(3)]
    assert pills[0].startswith("In since ")
    assert pills[1:] == ["Academic", "Cancelled"]
    assert "École Polytechnique" in str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_beginning_anew_forgets_the_one_before(qtbot: QtBot, panel: WalkInPanel) -> None:
    panel.set_days(2)
    _window = open_panel(qtbot, panel)
    panel.show_likely([row_of(ANA)])
    panel.submit()
    for field in panel.findChildren(QLineEdit):
        field.setText("x")
    for box in panel.findChildren(QCheckBox):
        box.setChecked(False)
    panel.start("Nino")
    fields = {field.accessibleName(): field.text() for field in panel.findChildren(QLineEdit)}
    assert fields.pop("Name for the badge") == "Nino"
    assert set(fields.values()) == {""}
    assert all(box.isChecked() for box in panel.findChildren(QCheckBox))
    assert not likely(panel).isVisible()
    category = named(panel, "Category")
    assert isinstance(category, QComboBox)
    assert category.currentIndex() == -1
    assert category.accessibleDescription() == ""
