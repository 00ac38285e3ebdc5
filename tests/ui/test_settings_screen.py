"""The settings by keyboard: every choice holds at once, and nothing that is set is lost by looking at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.people import Role
from smc_desk.domain.printing import PrinterState
from smc_desk.domain.settings import AutoPrint, Settings
from smc_desk.ui.badges.printers_form import PrintersVerbs
from smc_desk.ui.camera import CameraDevice
from smc_desk.ui.screens.settings import SettingsScreen, SettingsVerbs
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.work import Work
from smc_desk.usecases.run_spool import TEST_CODE, SpoolResult
from tests.ui.conftest import Grab, Themed

SET = Settings(desk="North entrance", operator="AK", printer="Zebra ZD421")
LANGUAGES = [("fr", "Français"), ("ar", "العربية")]
Show = Callable[..., SettingsScreen]


class Computer:
    """What is plugged into this computer."""

    def __init__(self) -> None:
        self.printers = ["HP LaserJet", "Zebra ZD421"]
        self.cameras = [CameraDevice("usb-1", "Logitech C920")]
        self.has_sound = True
        self.sounds = 0
        self.faults: dict[str, PrinterFault] = {}
        self.tested: list[str] = []

    def test_sound(self) -> bool:
        self.sounds += 1
        return self.has_sound

    def test_page(self, printer: str) -> SpoolResult:
        self.tested.append(printer)
        fault = self.faults.get(printer)
        return SpoolResult((TEST_CODE,) if fault is None else (), fault=fault, printer=printer)

    @property
    def verbs(self) -> SettingsVerbs:
        printers = PrintersVerbs(
            lambda: self.printers, lambda name: PrinterState(name, self.faults.get(name)), self.test_page
        )
        return SettingsVerbs(printers, lambda: self.cameras, self.test_sound)


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, computer: Computer) -> Show:
    def make(settings: Settings = SET, *, theme: Theme = theme, width: int = 1200) -> SettingsScreen:
        screen = SettingsScreen(
            work=Work(is_inline=True),
            theme=theme,
            verbs=computer.verbs,
            settings=settings,
            languages=LANGUAGES,
        )
        qtbot.addWidget(screen)
        screen.resize(width, 680)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        return screen

    return make


def box(screen: SettingsScreen, name: str) -> QComboBox:
    return next(b for b in screen.findChildren(QComboBox) if b.accessibleName() == name)


def line(screen: SettingsScreen, name: str) -> QLineEdit:
    return next(b for b in screen.findChildren(QLineEdit) if b.accessibleName() == name)


def choices(box: QComboBox) -> list[str]:
    return [box.itemText(at) for at in range(box.count())]


def visible(screen: SettingsScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(Label) if label.isVisible()]


@pytest.mark.parametrize(
    ("name", "text", "change"),
    [
        ("Who stands here", "Lead", {"role": Role.LEAD}),
        ("Who stands here", "Desk", {"role": Role.DESK}),
        ("Printing", "Only when it is asked for", {"auto_print": AutoPrint.NEVER}),
        ("Printer", "HP LaserJet", {"printer": "HP LaserJet"}),
        ("Printer", "The folder of PDF files", {"printer": ""}),
        ("Look", "High contrast", {"look": "contrast"}),
        ("Size of the text", "150%", {"text_scale": 1.5}),
        ("Language", "Français", {"language": "fr"}),
        ("Sound", "Silent", {"sound": 0.0}),
        ("Camera for scanning", "Logitech C920", {"camera": "usb-1"}),
    ],
)
def test_a_choice_by_keyboard_holds_at_once(
    show: Show, qtbot: QtBot, name: str, text: str, change: dict[str, object]
) -> None:
    screen = show()
    choice = box(screen, name)
    choice.setFocus()
    start, end = choice.currentIndex(), choices(choice).index(text)
    told: list[Settings] = []
    screen.changed.connect(told.append)
    for _ in range(abs(end - start)):
        QTest.keyClick(choice, Qt.Key.Key_Down if end > start else Qt.Key.Key_Up)
    assert told[-1] == replace(SET, **change)  # type: ignore[arg-type]


def test_what_is_set_is_shown_and_looking_changes_nothing(show: Show) -> None:
    told: list[Settings] = []
    screen = show()
    screen.changed.connect(told.append)
    shown = {b.accessibleName(): b.currentText() for b in screen.findChildren(QComboBox)}
    assert shown == {
        "Who stands here": "Help desk",
        "Printing": "A badge comes out at the first check-in",
        "Printer": "Zebra ZD421",
        "Second printer": "None",
        "How the two go together": "It prints only while the first one has a fault",
        "Look": "As this computer",
        "Size of the text": "100%",
        "Language": "As this computer",
        "Sound": "80%",
        "Camera for scanning": "None",
    }
    assert line(screen, "Name of this desk").text() == "North entrance"
    screen.hide()
    screen.show()
    assert told == []


def test_a_name_is_told_when_it_is_whole(show: Show, qtbot: QtBot) -> None:
    screen = show()
    told: list[Settings] = []
    screen.changed.connect(told.append)
    name = line(screen, "Name of this desk")
    screen.take_focus()
    qtbot.waitUntil(name.hasFocus)
    name.selectAll()
    QTest.keyClicks(name, "South ")
    assert told == []
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert told == [replace(SET, desk="South")]
    assert name.text() == "South"


def test_a_desk_keeps_its_name_when_the_field_is_emptied(show: Show, qtbot: QtBot) -> None:
    screen = show()
    name = line(screen, "Name of this desk")
    screen.take_focus()
    qtbot.waitUntil(name.hasFocus)
    name.clear()
    with qtbot.assertNotEmitted(screen.changed):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "North entrance"


def test_initials_are_short_and_in_capitals(show: Show, qtbot: QtBot) -> None:
    screen = show()
    initials = line(screen, "Your initials")
    initials.setFocus()
    initials.selectAll()
    QTest.keyClicks(initials, "mariam")
    with qtbot.waitSignal(screen.changed) as told:
        QTest.keyClick(initials, Qt.Key.Key_Return)
    assert told.args == [replace(SET, operator="MARI")]


def test_things_can_be_kept_still(show: Show, qtbot: QtBot) -> None:
    screen = show()
    check = screen.findChildren(QCheckBox)[0]
    with qtbot.waitSignal(screen.changed) as told:
        QTest.keyClick(check, Qt.Key.Key_Space)
    assert told.args == [replace(SET, reduce_motion=True)]


def test_the_sound_can_be_tried_and_says_when_there_is_none(show: Show, computer: Computer) -> None:
    screen = show()
    test = next(b for b in screen.findChildren(QAbstractButton) if b.text() == "Try the sound")
    QTest.keyClick(test, Qt.Key.Key_Space)
    assert computer.sounds == 1
    assert not [text for text in visible(screen) if "plays no sound" in text]
    computer.has_sound = False
    QTest.keyClick(test, Qt.Key.Key_Space)
    assert [text for text in visible(screen) if "plays no sound" in text]


def test_a_printer_which_was_unplugged_stays_chosen_and_says_so(show: Show, computer: Computer) -> None:
    computer.printers = ["HP LaserJet"]
    computer.cameras = []
    screen = show(replace(SET, camera="usb-9", text_scale=1.1, language="ht"))
    assert box(screen, "Printer").currentText() == "Zebra ZD421 (not there now)"
    assert box(screen, "Camera for scanning").currentText() == "the camera chosen before (not there now)"
    assert box(screen, "Size of the text").currentText() == "110%"
    assert box(screen, "Language").currentText() == "ht (not there now)"
    assert [text for text in visible(screen) if "No camera was found" in text]


def choose(screen: SettingsScreen, name: str, text: str) -> None:
    choice = box(screen, name)
    choice.setFocus()
    while choice.currentText() != text:
        start, end = choice.currentIndex(), choices(choice).index(text)
        QTest.keyClick(choice, Qt.Key.Key_Down if end > start else Qt.Key.Key_Up)


def button(screen: SettingsScreen, text: str) -> QAbstractButton:
    return next(b for b in screen.findChildren(QAbstractButton) if b.text() == text and b.isVisible())


def addresses(screen: SettingsScreen) -> list[QLineEdit]:
    lines = screen.findChildren(QLineEdit)
    return [
        one for one in lines if one.accessibleName() == "Address of the label printer" and one.isVisible()
    ]


def test_a_label_printer_is_chosen_by_its_address_and_tried(
    show: Show, computer: Computer, qtbot: QtBot
) -> None:
    screen = show()
    assert addresses(screen) == []
    choose(screen, "Printer", "A label printer on the network …")
    (address,) = addresses(screen)
    qtbot.waitUntil(address.hasFocus)
    QTest.keyClicks(address, "not an address!")
    with qtbot.assertNotEmitted(screen.changed):
        QTest.keyClick(address, Qt.Key.Key_Return)
    assert [text for text in visible(screen) if "This is no address" in text]
    address.clear()
    computer.faults["zpl://10.0.0.7:9100"] = PrinterFault.OUT_OF_PAPER
    QTest.keyClicks(address, "10.0.0.7")
    with qtbot.waitSignal(screen.changed) as told:
        QTest.keyClick(address, Qt.Key.Key_Return)
    assert told.args == [replace(SET, printer="zpl://10.0.0.7:9100")]
    assert box(screen, "Printer").currentText() == "Label printer 10.0.0.7"
    assert addresses(screen) == []
    assert [text for text in visible(screen) if "Label printer 10.0.0.7 is out of paper" in text]
    computer.faults.clear()
    QTest.keyClick(button(screen, "Test page"), Qt.Key.Key_Space)
    assert computer.tested == ["zpl://10.0.0.7:9100"]
    assert [text for text in visible(screen) if "The test page was sent" in text]


def test_a_second_printer_comes_with_a_rule_and_goes_without(show: Show, qtbot: QtBot) -> None:
    screen = show()
    told: list[Settings] = []
    screen.changed.connect(told.append)
    assert not box(screen, "How the two go together").isVisible()
    choose(screen, "Second printer", "HP LaserJet")
    assert told[-1] == replace(SET, other_printer="HP LaserJet", spread="fault")
    assert list(told[-1].printers) == ["Zebra ZD421", "HP LaserJet"]
    choose(screen, "How the two go together", "They share the badges: whichever is free prints")
    assert told[-1].spread == "share"
    choose(screen, "Second printer", "None")
    assert list(told[-1].printers) == ["Zebra ZD421"]
    assert not box(screen, "How the two go together").isVisible()


def test_the_state_of_both_printers_is_seen(show: Show, computer: Computer) -> None:
    computer.faults["HP LaserJet"] = PrinterFault.OPEN
    screen = show(replace(SET, other_printer="HP LaserJet", spread="share"))
    shown = "\n".join(visible(screen))
    assert "HP LaserJet is open" in shown
    assert (
        len([b for b in screen.findChildren(QAbstractButton) if b.text() == "Test page" and b.isVisible()])
        == 2
    )


def test_settings_changed_elsewhere_are_shown_and_not_told(show: Show, qtbot: QtBot) -> None:
    screen = show()
    with qtbot.assertNotEmitted(screen.changed):
        screen.show_settings(replace(SET, desk="West", role=Role.LEAD, look="dark"))
    assert line(screen, "Name of this desk").text() == "West"
    assert box(screen, "Who stands here").currentText() == "Lead"
    assert box(screen, "Look").currentText() == "Dark"


def test_every_field_has_a_label_which_leads_to_it(show: Show) -> None:
    screen = show()
    buddies = {label.buddy(): label.text() for label in screen.findChildren(QLabel) if label.buddy()}
    fields: list[QWidget] = [*screen.findChildren(QComboBox), *screen.findChildren(QLineEdit)]
    assert {buddies[field] for field in fields} == {field.accessibleName() for field in fields}
    assert len(fields) == 14


@pytest.mark.parametrize(("width", "columns"), [(1200, 2), (700, 1)])
def test_cards_stand_beside_each_other_where_there_is_room(show: Show, width: int, columns: int) -> None:
    screen = show(width=width)
    cards = screen.findChildren(Card)
    assert len(cards) == 4
    assert len({card.x() for card in cards}) == columns


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(
    show: Show, themed: Themed, grab: Grab, mode: Mode, direction: Qt.LayoutDirection, scale: float
) -> None:
    two = replace(SET, printer="zpl://10.0.0.7:9100", other_printer="HP LaserJet", spread="share")
    screen = show(two, theme=themed(mode, direction, scale))
    grab(screen, f"settings-{mode}-{direction.name}-{scale:g}")
    narrow = [
        control.accessibleName()
        for control in (*screen.findChildren(QComboBox), *screen.findChildren(QAbstractButton))
        if control.isVisible() and control.width() < control.minimumSizeHint().width()
    ]
    assert narrow == []
