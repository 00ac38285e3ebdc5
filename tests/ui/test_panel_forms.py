"""What each panel submits, what it says, and what it keeps to itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.people import Payment
from smc_desk.ui.panels.merge import MergeChoice
from smc_desk.ui.panels.reprint import Reprint
from smc_desk.ui.panels.settle import Settlement, SettlePanel
from smc_desk.ui.panels.transfer import Transfer
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.fit_label import FitLabel
from smc_desk.usecases.edit_person import EDITABLE, Settle
from smc_desk.usecases.lend import Lending, LoanResult
from tests.ui.panel_stage import (
    ANA,
    ANAIS,
    MARIA,
    MOHAMMED,
    SEOYEON,
    correct,
    focus,
    group,
    group_done,
    headset,
    headset_held,
    merge,
    open_panel,
    press,
    reason,
    reprint,
    settle,
    transfer,
    type_in,
)

RETURN, TAB, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def with_locale() -> Iterator[Callable[[str], None]]:
    """Put numbers into the manner of a language until the test ends."""
    former = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(former)


def named(panel: QWidget, name: str) -> QWidget:
    """The control of this accessible name."""
    return next(each for each in panel.findChildren(QWidget) if each.accessibleName() == name)


def line(panel: QWidget, name: str) -> QLineEdit:
    found = named(panel, name)
    assert isinstance(found, QLineEdit)
    return found


def choice(panel: QWidget, name: str) -> QComboBox:
    found = named(panel, name)
    assert isinstance(found, QComboBox)
    return found


def words(panel: QWidget) -> list[str]:
    """All that is to be read, in the order of the page."""
    labels = [each for each in panel.findChildren(QLabel) if each.isVisible() and each.text()]
    labels.sort(key=lambda each: each.mapTo(panel, QPoint(0, 0)).y())
    return [each.text() for each in labels]


def test_correcting_submits_only_what_is_different(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    line(panel, "Organisation").setText(" Muk'ul Ixim ")
    box = named(panel, "Organisation on the badge")
    assert isinstance(box, QCheckBox)
    box.click()
    photos = choice(panel, "Photos")
    photos.setCurrentIndex(photos.findData("no"))
    into = choice(panel, "Interpretation into")
    into.setCurrentIndex(0)
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN, ctrl=True)
    assert submitted.args == [
        {"organisation": "Muk'ul Ixim", "shows_organisation": "no", "photo": "no", "interpretation": ""}
    ]


def test_every_field_which_may_be_corrected_can_be(qtbot: QtBot, theme: Theme) -> None:
    minor = correct(theme, MOHAMMED)
    _window = open_panel(qtbot, minor)
    assert named(minor, "Ticket code of the guardian").isVisible()
    assert not named(minor, "Photos").isVisible()
    adult = correct(theme)
    _other = open_panel(qtbot, adult)
    assert not named(adult, "Ticket code of the guardian").isVisible()
    assert named(adult, "Photos").isVisible()
    assert set(adult._values()) == EDITABLE


def test_correcting_nothing_submits_nothing(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)
    assert any(text.startswith("Nothing is different yet.") for text in words(panel))


def test_a_new_name_takes_the_former_spelling_with_it(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    assert "The former name will be shown nowhere." in words(panel)
    line(panel, "Name for the badge").selectAll()
    type_in("Noe")
    assert line(panel, "Spelling in Latin letters").text() == ""
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN, ctrl=True)
    assert submitted.args == [{"badge_name": "Noe", "latin_name": ""}]


def test_a_spelling_typed_for_the_new_name_is_kept(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    line(panel, "Name for the badge").selectAll()
    type_in("Noe")
    line(panel, "Spelling in Latin letters").setFocus()
    type_in("Anais Nguyen")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN, ctrl=True)
    assert submitted.args == [{"badge_name": "Noe", "latin_name": "Anais Nguyen"}]


def test_a_name_cannot_be_emptied(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    named(panel, "Pronouns").setFocus()
    line(panel, "Name for the badge").clear()
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)
    assert focus() is named(panel, "Name for the badge")
    assert "Type the name as it is to stand on the badge." in words(panel)


def test_pronouns_are_free_text_and_none_empties_them(qtbot: QtBot, theme: Theme) -> None:
    panel = correct(theme)
    _window = open_panel(qtbot, panel)
    pronouns = choice(panel, "Pronouns")
    pronouns.setFocus()
    edit = pronouns.lineEdit()
    assert edit is not None
    edit.selectAll()
    type_in("el")
    # Nothing is completed: "el" is not "ella".
    assert pronouns.currentText() == "el"
    pronouns.setCurrentIndex(0)
    pronouns.activated.emit(0)
    assert pronouns.currentText() == ""
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN, ctrl=True)
    assert submitted.args == [{"pronouns": ""}]


def test_a_language_without_a_word_is_kept_by_its_tag(qtbot: QtBot, theme: Theme) -> None:
    panel = headset(theme, LoanResult(Lending.NOT_OFFERED, SEOYEON, "tzo"))
    _window = open_panel(qtbot, panel)
    assert "There is no interpretation into tzo. Tell the lead." in words(panel)


def test_a_ticket_is_transferred_by_keys(qtbot: QtBot, theme: Theme) -> None:
    panel = transfer(theme)
    _window = open_panel(qtbot, panel)
    assert words(panel).count(MARIA.badge_name) == 1
    type_in("Nithya S.")
    press(TAB)
    type_in("she/her")
    press(RETURN)
    type_in("ill")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Transfer("Nithya S.", "she/her", "ill")]


def test_a_ticket_is_transferred_to_somebody(qtbot: QtBot, theme: Theme) -> None:
    panel = transfer(theme)
    _window = open_panel(qtbot, panel)
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)
    assert "Type the name as it is to stand on the badge." in words(panel)


def test_two_entries_are_merged_or_kept_apart(qtbot: QtBot, theme: Theme) -> None:
    panel = merge(theme)
    _window = open_panel(qtbot, panel)
    assert focus().accessibleName() == "Two people"
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [MergeChoice.APART]
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN, ctrl=True)
    assert submitted.args == [MergeChoice.MERGE]


def test_what_tells_two_entries_apart_comes_first(qtbot: QtBot, theme: Theme) -> None:
    panel = merge(theme)
    _window = open_panel(qtbot, panel, height=900)
    read = words(panel)
    different, same = read.index("Different"), read.index("The same")
    assert different < read.index("Category") < same
    assert "Organisation: École Polytechnique" in read[same:]
    strong = [each.text() for each in panel.findChildren(QLabel) if each.property("role") == "strong"]
    assert {"Student", "Academic", "she/her", "not given", "one address", "another address"} <= set(strong)
    assert not any("@" in text for text in read)


def test_entries_of_one_address_are_said_to_share_it(qtbot: QtBot, theme: Theme) -> None:
    panel = merge(theme, ANAIS, ANAIS)
    _window = open_panel(qtbot, panel, height=900)
    assert "E-mail: the same address" in words(panel)


def test_a_group_is_shown_in_its_own_order_then_what_became_of_it(qtbot: QtBot, theme: Theme) -> None:
    panel = group(theme)
    _window = open_panel(qtbot, panel)
    names = [ANAIS.badge_name, MOHAMMED.badge_name, MARIA.badge_name, SEOYEON.badge_name]
    assert [text for text in words(panel) if text in names] == names
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [None]


def test_a_group_is_told_who_must_come_and_why(qtbot: QtBot, theme: Theme) -> None:
    panel = group_done(theme)
    _window = open_panel(qtbot, panel)
    read = words(panel)
    assert read[1:] == [
        "Hand these over: 1",
        ANAIS.badge_name,
        "Must come themselves: 2",
        MOHAMMED.badge_name,
        "Under 18: comes with the guardian.",
        MARIA.badge_name,
        "Something is to be settled at the help desk first.",
        "Have their badge already: 1",
        SEOYEON.badge_name,
    ]
    with qtbot.waitSignal(panel.closed), qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)


def test_a_reason_of_a_reprint_is_chosen_by_arrows(qtbot: QtBot, theme: Theme) -> None:
    panel = reprint(theme)
    _window = open_panel(qtbot, panel)
    press(DOWN)
    press(TAB)
    type_in("torn")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Reprint(ReprintReason.DAMAGED, "torn")]
    panel.show_person(ANA)
    panel.take_focus()
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Reprint(ReprintReason.LOST)]


def test_a_choice_is_hit_by_its_words(qtbot: QtBot, theme: Theme) -> None:
    panel = reprint(theme)
    _window = open_panel(qtbot, panel)
    label = next(each for each in panel.findChildren(QLabel) if each.text() == "Wrong script")
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    button = named(panel, "Wrong script")
    assert isinstance(button, QRadioButton)
    assert button.isChecked()
    assert button.hasFocus()


def test_a_reason_is_typed_or_chosen_and_changed(qtbot: QtBot, theme: Theme) -> None:
    panel = reason(theme)
    _window = open_panel(qtbot, panel)
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN)
    assert "Type a reason in a few words; it is kept with what you do." in words(panel)
    press(DOWN, DOWN, DOWN)
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == ["Came in by mistake"]
    type_in(" twice")
    assert not any(button.isChecked() for button in panel.findChildren(QRadioButton))
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == ["Came in by mistake twice"]


def test_another_question_starts_without_a_reason(qtbot: QtBot, theme: Theme) -> None:
    panel = reason(theme)
    _window = open_panel(qtbot, panel)
    press(DOWN)
    panel.ask("Let in all the same", "", "Let in", [])
    assert line(panel, "Reason").text() == ""
    assert panel.accessibleName() == "Let in all the same"
    assert [each for each in panel.findChildren(QRadioButton) if each.isVisible()] == []
    assert named(panel, "Let in").isVisible()


@pytest.mark.parametrize(
    ("steps", "settled"),
    [
        (0, Settlement(Settle.COLLECT, 3450)),
        (1, Settlement(Settle.WAIVE)),
        (2, Settlement(Settle.DEFER)),
    ],
)
def test_what_is_open_is_settled_in_three_ways(
    qtbot: QtBot, theme: Theme, steps: int, settled: Settlement
) -> None:
    panel = settle(theme)
    _window = open_panel(qtbot, panel)
    press(*[DOWN] * steps)
    assert named(panel, "Amount").isVisible() is (steps == 0)
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [settled]


@pytest.mark.parametrize("language", ["en_US", "fr_FR", "de_DE", "ar_EG"])
def test_a_part_is_collected_but_never_more_than_is_left(
    qtbot: QtBot, theme: Theme, language: str, with_locale: Callable[[str], None]
) -> None:
    with_locale(language)
    panel = settle(theme)
    _window = open_panel(qtbot, panel)
    press(TAB)
    type_in("20.5")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Settlement(Settle.COLLECT, 2050)]
    amount = named(panel, "Amount")
    assert isinstance(amount, QLineEdit)
    amount.setFocus()
    amount.selectAll()
    type_in("99")
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)
    assert any("more than is left" in text for text in words(panel))
    assert amount.hasFocus()


def test_an_amount_that_may_be_two_is_asked_about(
    qtbot: QtBot, theme: Theme, with_locale: Callable[[str], None]
) -> None:
    with_locale("de_DE")
    panel = settle(theme, Payment("p4", due=200_000, currency="EUR"))
    _window = open_panel(qtbot, panel)
    press(TAB)
    type_in("1,250")
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN)
    assert any("two decimals" in text for text in words(panel))
    press(Qt.Key.Key_Backspace)
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Settlement(Settle.COLLECT, 125)]


def test_an_amount_the_list_does_not_name_may_be_left_open(qtbot: QtBot, theme: Theme) -> None:
    panel = settle(theme, Payment("p4"))
    _window = open_panel(qtbot, panel)
    assert "The list names no amount." in words(panel)
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == [Settlement(Settle.COLLECT, 0)]


def test_nobody_behind_reads_what_is_open(qtbot: QtBot, theme: Theme) -> None:
    panel = SettlePanel(theme=theme)
    panel.show_payment(MARIA, Payment("p4", "scholarship", 6000, 2550, "USD", "unpaid"))
    _window = open_panel(qtbot, panel)
    money = [each for each in panel.findChildren(QLabel) if "34.50" in each.text() or "schol" in each.text()]
    assert [each.property("role") for each in money] == ["small"]
    assert not any("paid" in text.replace("is paid at this desk", "") for text in words(panel))
    large = [each.text() for each in panel.findChildren(FitLabel)]
    assert large == [MARIA.badge_name]


def test_a_headset_is_lent_by_its_number(qtbot: QtBot, theme: Theme) -> None:
    panel = headset(theme)
    _window = open_panel(qtbot, panel)
    assert "Interpretation into Spanish" in words(panel)
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN)
    assert "Type the number which stands on the headset." in words(panel)
    type_in("17")
    with qtbot.waitSignal(panel.submitted) as submitted:
        press(RETURN)
    assert submitted.args == ["17"]


def test_headsets_are_taken_back_one_by_one(qtbot: QtBot, theme: Theme) -> None:
    panel = headset_held(theme)
    _window = open_panel(qtbot, panel)
    assert focus().accessibleName() == "Take headset 17 back"
    press(TAB)
    with qtbot.waitSignal(panel.returned) as returned:
        press(RETURN)
    assert returned.args == ["203"]
    panel.show_loan(LoanResult(Lending.HAS_ONE, MOHAMMED, "ar", ("17",)))
    with qtbot.waitSignal(panel.returned) as returned:
        named(panel, "Take headset 17 back").setFocus()
        press(SPACE)
    assert returned.args == ["17"]


def test_a_language_which_is_not_offered_goes_to_the_lead(qtbot: QtBot, theme: Theme) -> None:
    panel = headset(theme, LoanResult(Lending.NOT_OFFERED, SEOYEON, "ko"))
    _window = open_panel(qtbot, panel)
    assert "There is no interpretation into Korean. Tell the lead." in words(panel)
    assert not named(panel, "Number on the headset").isVisible()
    with qtbot.assertNotEmitted(panel.submitted):
        press(RETURN, ctrl=True)
    panel.show_loan(LoanResult(Lending.UNKNOWN))
    assert "This code is of nobody on the list. Find the person by name." in words(panel)
    assert SEOYEON.badge_name not in words(panel)
