"""Scans from a keyboard-wedge scanner: found among typing, whole, once, and without a trace in the field."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.scanning import CODE, KEY, KIND, MODIFIER, Hands, listening, show


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    """Listen to the whole app."""
    with listening() as hands:
        yield hands


@pytest.fixture
def edit(qtbot: QtBot, hands: Hands) -> Iterator[QLineEdit]:
    """Give the focus to a field in which "Anna" is half typed."""
    edit = QLineEdit("Anna")
    window = show(qtbot, edit, QLineEdit())
    edit.setCursorPosition(2)
    edit.returnPressed.connect(hands.count_return)
    yield edit
    window.close()


def test_scan_is_announced_at_return_and_the_field_is_as_before(edit: QLineEdit, hands: Hands) -> None:
    edited: list[str] = []
    edit.textEdited.connect(edited.append)
    hands.scan(CODE)
    assert hands.scans == [(CODE, "")]
    assert (edit.text(), edit.cursorPosition(), hands.returns) == ("Anna", 2, 0)
    assert edited[-1] == "Anna"
    assert not edit.isUndoAvailable()


@pytest.mark.parametrize(("start", "length"), [(1, 2), (3, -2), (0, 4)])
def test_selection_is_as_before(edit: QLineEdit, hands: Hands, start: int, length: int) -> None:
    edit.setSelection(start, length)
    before = edit.selectedText(), edit.cursorPosition()
    hands.scan(CODE)
    assert (edit.text(), edit.selectedText(), edit.cursorPosition()) == ("Anna", *before)
    assert len(hands.scans) == 1


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("SMC1:AZQW-9", "S?C&MQWAZ)ç"),
        ("SMC1:AZQW-9", "SMC1ÖAYQWß9"),
        ("SMC1:AZQW-9", "ЫЬС1ЖФЯЙЦ-9"),
        (CODE, CODE.swapcase()),
    ],
    ids=["fr", "de", "ru", "caps lock"],
)
def test_layout_of_the_desk_does_not_matter(edit: QLineEdit, hands: Hands, meant: str, typed: str) -> None:
    hands.scan(typed, keys=meant)
    hands.at += 1000
    hands.type("x")
    assert hands.scans == [(typed, meant)]
    assert edit.text() == "Anxna"


def test_dead_key_is_read_by_its_place(edit: QLineEdit, hands: Hands) -> None:
    hands.scan("SMC1", end="")
    hands.at += 5
    hands.press(KEY.Key_Dead_Acute, "", code=21)
    hands.type("ABCDEF\n", 5)
    hands.at += 100
    hands.type("x")
    assert hands.scans == [("SMC1ABCDEF", "SMC1=ABCDEF")]


def test_busy_window_does_not_cut_a_scan(qtbot: QtBot, edit: QLineEdit, hands: Hands) -> None:
    for at in range(1, 11):
        code = f"{CODE}{at:04}"
        hands.scan(code[:9], end="")
        time.sleep(0.15)
        hands.type(code[9:20], 5)
        time.sleep(0.02)
        hands.type(code[20:] + "\n", 5)
        assert hands.scans[-1] == (code, "")
    assert len(hands.scans) == 10
    assert (edit.text(), hands.returns) == ("Anna", 0)


def test_keys_that_wait_behind_a_late_timer_still_belong_to_the_scan(
    qtbot: QtBot, edit: QLineEdit, hands: Hands
) -> None:
    hands.scan(CODE[:12], end="")
    window = QGuiApplication.focusWindow()
    assert window is not None
    for sign in CODE[12:] + "\r":
        hands.at += 5
        key = KEY.Key_Return if sign == "\r" else KEY(ord(sign))
        event = QKeyEvent(KIND.KeyPress, key, MODIFIER.NoModifier, sign)
        event.setTimestamp(hands.at)
        QCoreApplication.postEvent(window, event)
    time.sleep(0.15)
    qtbot.waitUntil(lambda: len(hands.scans) == 1)
    assert hands.scans == [(CODE, "")]
    assert edit.text() == "Anna"


@pytest.mark.parametrize("gap", [60, 75, 120])
def test_typing_and_its_return_reach_the_field(edit: QLineEdit, hands: Hands, gap: int) -> None:
    hands.type("anthropologist2026\n", gap)
    assert edit.text() == "Ananthropologist2026na"
    assert (hands.returns, hands.scans) == (1, [])


def test_quick_roll_over_a_few_keys_is_no_scan(edit: QLineEdit, hands: Hands) -> None:
    hands.type("ing", 15)
    hands.type("er", 70)
    hands.type("\n", 20)
    assert (edit.text(), hands.returns, hands.scans) == ("Aningerna", 1, [])


def test_held_key_is_no_scan(edit: QLineEdit, hands: Hands) -> None:
    hands.at += 300
    hands.press(KEY.Key_A, "a", code=38)
    hands.at += 250
    for _ in range(40):
        hands.at += 25
        hands.press(KEY.Key_A, "a", code=38, is_repeat=True)
    hands.type("\n", 25)
    assert (len(edit.text()), hands.returns, hands.scans) == (45, 1, [])


def test_double_letter_that_looks_like_a_held_key_is_kept(edit: QLineEdit, hands: Hands) -> None:
    hands.scan("SMC1AAAAAAAAAAAAAAA", end="", gap=2)
    hands.press(KEY.Key_A, "A", code=38, modifiers=MODIFIER.ShiftModifier, is_repeat=True)
    hands.type("B\n", 2)
    assert hands.scans == [("SMC1AAAAAAAAAAAAAAAAB", "")]


def test_card_of_many_lines_is_one_scan(qtbot: QtBot, edit: QLineEdit, hands: Hands) -> None:
    card = "BEGIN:VCARD\nFN:Ana\nN:;\nEND:VCARD"
    hands.scan(card)
    qtbot.waitUntil(lambda: len(hands.scans) == 1, timeout=300)
    assert hands.scans == [(card, "")]
    assert (edit.text(), hands.returns) == ("Anna", 0)


def test_scanner_without_return_is_heard_after_a_silence(qtbot: QtBot, edit: QLineEdit, hands: Hands) -> None:
    hands.scan(CODE, end="")
    assert hands.scans == []
    qtbot.waitUntil(lambda: len(hands.scans) == 1, timeout=300)
    assert edit.text() == "Anna"


def test_phrase_of_a_text_expander_stays_in_the_field(edit: QLineEdit, hands: Hands) -> None:
    hands.scan("See you at the symposium", end="")
    hands.at += 200
    hands.type("!")
    assert edit.text() == "AnSee you at the symposium!na"
    assert hands.scans == []


@pytest.mark.parametrize("end", ["\n", "\t", "\n\n"])
def test_no_end_of_a_scan_reaches_the_field(edit: QLineEdit, hands: Hands, end: str) -> None:
    left: list[None] = []
    edit.editingFinished.connect(lambda: left.append(None))
    hands.scan(CODE, end="")
    for sign in end:
        hands.at += 5
        hands.press(KEY.Key_Tab if sign == "\t" else KEY.Key_Enter, sign if sign == "\t" else "\r")
    assert hands.scans == [(CODE, "")]
    assert (hands.returns, left, QApplication.focusWidget() is edit) == (0, [], True)


def test_return_of_a_person_after_a_scan_reaches_the_field(edit: QLineEdit, hands: Hands) -> None:
    hands.scan(CODE)
    hands.type("\n", 200)
    assert (hands.returns, len(hands.scans)) == (1, 1)


def test_identifier_and_separators_are_taken_off(edit: QLineEdit, hands: Hands) -> None:
    hands.scan(f"]Q1{CODE[:10]}", end="")
    hands.at += 5
    hands.press(KEY.Key_BracketRight, "\x1d", code=35, modifiers=MODIFIER.ControlModifier)
    hands.at += 5
    hands.press(KEY.Key_F8, code=74)
    hands.type(CODE[10:] + "\n", 5)
    assert hands.scans == [(CODE, "")]


@pytest.mark.parametrize(
    "rubbish",
    ["\u200fשלום עולם\u200e\u202b" * 9, "é̀�\U0001f600{}" * 20, "9" * 4096, "q\n" * 2048],
)
def test_rubbish_is_an_answer_and_the_next_scan_is_whole(edit: QLineEdit, hands: Hands, rubbish: str) -> None:
    hands.scan(rubbish, gap=2)
    hands.scan(CODE)
    assert hands.scans[-1] == (CODE, "")
    assert len(hands.scans) <= 2
    assert all(len(text) <= 8192 for scan in hands.scans for text in scan)


def test_key_typed_just_as_the_scan_begins_stays_in_the_field(edit: QLineEdit, hands: Hands) -> None:
    hands.type("x")
    hands.at += 40
    hands.type(CODE + "\n", 4)
    assert hands.scans == [(CODE, "")]
    assert edit.text() == "Anxna"


def test_same_code_again_is_heard_after_three_seconds_but_never_leaves_a_trace(
    edit: QLineEdit, hands: Hands
) -> None:
    hands.scan(CODE)
    hands.scan(CODE.lower())
    assert len(hands.scans) == 1
    assert (edit.text(), hands.returns) == ("Anna", 0)
    hands.at += 4000
    hands.scan(CODE)
    assert len(hands.scans) == 2


PIECES = st.lists(
    st.one_of(
        st.tuples(st.just("scan"), st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=16, max_size=40)),
        st.tuples(st.just("typing"), st.text("abcdefghijkl \n", min_size=1, max_size=12)),
    ),
    max_size=12,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=PIECES, gaps=st.data())
def test_no_scan_is_lost_or_doubled_and_no_typing_either(
    edit: QLineEdit, hands: Hands, pieces: list[tuple[str, str]], gaps: st.DataObject
) -> None:
    edit.clear()
    hands.scans.clear()
    hands.returns, hands.at = 0, hands.at + 10_000
    scans: list[tuple[str, str]] = []
    typed = ""
    for number, (kind, text) in enumerate(pieces):
        hands.at += gaps.draw(st.integers(61, 400), "pause")
        if kind == "scan":
            code = f"SMC1{text}{number:02}"
            hands.type(code + "\n", gaps.draw(st.integers(0, 20), "scanner's gap"))
            scans.append((code, ""))
        else:
            for sign in text:
                hands.type(sign, gaps.draw(st.integers(60, 250), "typist's gap"))
            typed += text
    assert hands.scans == scans
    assert edit.text() == typed.replace("\n", "")
    assert hands.returns == typed.count("\n")
