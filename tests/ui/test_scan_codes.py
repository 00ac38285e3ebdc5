"""What a scanner's keys stand for."""

import ctypes
from ctypes import wintypes

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from smc_desk.ui.scan_codes import (
    MessageTimes,
    RepeatFilter,
    clean,
    gap_between,
    looks_like_code,
    us_character,
)

CODE = "SMC1ABCDEFGHIJ234567"


class Clock:
    """Seconds which go on when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key", "plain", "shifted"),
    [
        ("xcb", 24, 0, "q", "Q"),
        ("wayland", 10, 0, "1", "!"),
        ("windows", 0x2C, 0, "z", "Z"),
        ("windows", 0x27, 0, ";", ":"),
        ("cocoa", 0, 6, "z", "Z"),
        ("cocoa", 0, 0, "a", "A"),
        ("cocoa", 0, 29, "0", ")"),
        ("cocoa", 0, 36, "", ""),
        ("xcb", 0, 0, "", ""),
        ("windows", 0x148, 0, "", ""),
    ],
)
def test_a_key_has_the_same_character_on_every_system(
    platform: str, scan_code: int, virtual_key: int, plain: str, shifted: str
) -> None:
    assert us_character(platform, scan_code, virtual_key, False) == plain
    assert us_character(platform, scan_code, virtual_key, True) == shifted


@pytest.mark.parametrize("platform", ["xcb", "windows", "cocoa"])
def test_each_character_of_a_ticket_has_one_key(platform: str) -> None:
    keys = [(platform, code, code) for code in range(128)]
    for sign in "abcdefghijklmnopqrstuvwxyz0123456789-:":
        found = [key for key in keys for shift in (False, True) if us_character(*key, shift) == sign]
        assert len(found) == 1, sign


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (CODE, CODE),
        (f"]Q1{CODE}", CODE),
        (f"\x1d]Q3{CODE}\x1d\x04", CODE),
        (f"\u200f\ufeff {CODE} \u200e\n", CODE),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n\n", "BEGIN:VCARD\nFN:Ana\nEND:VCARD"),
        ("a]Q1b", "a]Q1b"),
        ("\ud800", ""),
        ("]Q1", ""),
        ("", ""),
    ],
)
def test_what_scanners_put_around_a_code_is_taken_off(raw: str, kept: str) -> None:
    assert clean(raw) == kept


@given(st.text())
def test_cleaning_never_fails_and_leaves_clean_text_alone_but_for_identifiers(raw: str) -> None:
    once = clean(raw)
    assert "\x1d" not in once
    assert once == once.strip()


def test_text_without_return_is_a_code_only_if_it_reads_like_one() -> None:
    assert looks_like_code(CODE)
    assert looks_like_code("BEGIN:VCARD")
    assert not looks_like_code("Anna Maria 1984")
    assert not looks_like_code("thoroughfares")
    assert not looks_like_code("")


def test_the_same_code_is_a_repeat_for_three_seconds_and_while_it_is_still_being_read() -> None:
    clock = Clock()
    repeats = RepeatFilter(clock=clock)
    assert not repeats.is_repeat(CODE)
    clock.now = 2.9
    assert repeats.is_repeat(CODE.lower() + "\n")
    clock.now = 5.8
    assert repeats.is_repeat(CODE)
    clock.now = 8.8
    assert not repeats.is_repeat(CODE)


def test_two_codes_in_turn_before_the_camera_are_each_taken_once() -> None:
    clock = Clock()
    repeats = RepeatFilter(clock=clock)
    taken = []
    for at in range(40):
        clock.now = at / 10
        taken += [code for code in ("A", "B") if not repeats.is_repeat(code)]
    assert taken == ["A", "B"]


def test_gaps_are_right_where_the_stamps_begin_anew() -> None:
    assert gap_between(100, 105) == 5
    assert gap_between(2**32 - 2, 3) == 5
    assert gap_between(2**40, 2**40 + 5) == 5
    assert gap_between(105, 104) == 1


def windows_key(times: MessageTimes, scan_code: int, at: int, message: int = 0x0100) -> None:
    """Hand over a key message as Windows would."""
    msg = wintypes.MSG()
    msg.message, msg.lParam, msg.time = message, (scan_code << 16) | 1, at
    answer = times.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(msg))
    assert answer == (False, 0)


def key_event(scan_code: int, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    """Make the event which Qt makes of it, stamped when it is handled."""
    event = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, "a")
    event.setTimestamp(999_999)
    return event


def test_windows_keys_carry_the_time_of_their_message() -> None:
    times = MessageTimes()
    assert times.of(key_event(30)) == 999_999
    for scan_code, at in ((42, 100), (31, 105), (31, 110), (50, 115)):
        windows_key(times, scan_code, at)
    windows_key(times, 50, 116, message=0x0101)
    override = QEvent.Type.ShortcutOverride
    assert [times.of(key_event(31, override)), times.of(key_event(31))] == [105, 105]
    assert times.of(key_event(31)) == 110
    assert times.of(key_event(77)) == 110
    assert times.of(key_event(50)) == 115


def test_other_messages_of_windows_are_left_alone() -> None:
    times = MessageTimes()
    assert times.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert times.of(key_event(30)) == 999_999
