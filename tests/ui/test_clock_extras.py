"""The clock beyond start and stop: gong, second display, lengths, swaps, chairs, wrong clocks, report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSpinBox
from pytestqt.qtbot import QtBot

from smc_desk.domain.timing import Overrun, Preset
from smc_desk.domain.timing_acts import ActKind
from smc_desk.domain.timing_clock import Reading
from smc_desk.ui.clock.lengths_card import LengthsCard
from smc_desk.ui.clock.report_card import ReportCard
from smc_desk.ui.clock.speaker_window import SpeakerWindow
from smc_desk.ui.sounds import Cue
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.keep_time import entries_by_session
from tests.ui.clock_stage import Room, choose, stage


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    yield from stage(qtbot, theme, tmp_path)


def pass_by(room: Room, seconds: int) -> list[Cue]:
    """Let time pass as a screen sees it, and give what is heard meanwhile."""
    room.sounds.cues.clear()
    for _ in range(seconds):
        room.clock.move(seconds=1)
        room.screen._draw()
    return list(room.sounds.cues)


def speaking_for(room: Room) -> int:
    """Seconds of the first talk without its questions."""
    return room.state.plan.talks[0].phases[0].length_for


def test_the_gong_is_silent_until_it_is_switched_on(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    assert pass_by(room, speaking_for(room) + 5) == []


def test_the_gong_has_more_strokes_the_more_urgent_a_signal_is(qtbot: QtBot, room: Room) -> None:
    room.open()
    with qtbot.waitSignal(room.screen.gong_switched) as switched:
        choose(room.menu, "Gong at each signal")
    assert switched.args == [True]
    room.key(Qt.Key.Key_F5)
    assert pass_by(room, speaking_for(room) + 5) == [Cue.GONG_ONCE, Cue.GONG_TWICE, Cue.GONG_THRICE]


def test_a_gong_that_would_come_late_is_left_out(room: Room) -> None:
    room.open()
    choose(room.menu, "Gong at each signal")
    room.key(Qt.Key.Key_F5)
    room.clock.move(seconds=speaking_for(room) + 5)
    assert pass_by(room, 2) == []


def test_a_minute_more_sounds_no_gong(room: Room) -> None:
    room.open()
    choose(room.menu, "Gong at each signal")
    room.key(Qt.Key.Key_F5)
    pass_by(room, speaking_for(room) + 5)
    room.key(Qt.Key.Key_F9)
    assert room.sounds.cues[3:] == []


def test_the_gong_is_heard_while_another_screen_is_shown(room: Room) -> None:
    room.open()
    choose(room.menu, "Gong at each signal")
    room.key(Qt.Key.Key_F5)
    room.screen.hide()
    assert room.screen._tick.isActive()
    assert Cue.GONG_ONCE in pass_by(room, speaking_for(room))


def test_the_gong_can_be_tested_before_it_is_on(room: Room) -> None:
    room.open()
    choose(room.menu, "Test the gong")
    assert room.sounds.tested == [Cue.GONG_ONCE]


def speaker_window(room: Room) -> SpeakerWindow:
    """The speaker's own window."""
    (window,) = room.screen.window().findChildren(SpeakerWindow)
    return window


def test_the_display_that_the_speakers_clock_fills_is_remembered(qtbot: QtBot, room: Room) -> None:
    room.open()
    room.button("Speaker’s clock").click()
    with qtbot.waitSignal(room.screen.display_chosen) as chosen:
        speaker_window(room).filled.emit("HDMI-2")
    assert chosen.args == ["HDMI-2"]
    with qtbot.waitSignal(speaker_window(room).filled):
        QTest.keyClick(speaker_window(room), Qt.Key.Key_F11)
    speaker_window(room).close()


def test_an_unplugged_display_leaves_the_speakers_clock_as_a_window_that_goes_on(
    qtbot: QtBot, qapp: QApplication, room: Room
) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.button("Speaker’s clock").click()
    window, display = speaker_window(room), QGuiApplication.primaryScreen()
    window.open_on(display)
    assert window.isFullScreen()
    qapp.screenRemoved.emit(display)
    assert window.isVisible()
    assert not window.isFullScreen()
    assert window.height() < display.geometry().height()
    room.clock.move(seconds=90)
    qtbot.waitUntil(lambda: window.face.face.digits == room.left_after(90))
    qapp.screenAdded.emit(display)
    assert window.isFullScreen()
    window.close()


def lengths_offered(room: Room) -> list[str]:
    """What the menu has for the talks to come."""
    entry = next(a for a in room.menu.actions() if a.text() == "Length of the talks to come")
    menu = entry.menu()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def test_all_talks_to_come_are_given_other_lengths_at_once(room: Room) -> None:
    room.open()
    choose(room.menu, "Length of the talks to come", "8+2")
    assert {tuple(p.length_for for p in run.phases) for run in room.state.talks} == {(480, 120)}


def test_lengths_of_ones_own_are_typed_with_their_warnings(room: Room) -> None:
    room.open()
    choose(room.menu, "Length of the talks to come", "Own lengths …")
    (form,) = room.screen.findChildren(LengthsCard)
    talk, questions, change, first, last = form.findChildren(QSpinBox)
    assert talk.hasFocus()
    for spin, minutes in ((talk, 17), (questions, 4), (change, 2), (first, 4), (last, 2)):
        spin.setValue(minutes)
    room.button("Use these").click()
    phases = room.state.talks[0].phases
    assert [phase.length_for for phase in phases] == [1020, 240, 120]
    assert phases[0].warnings_for == (240, 120)


def test_once_a_talk_has_begun_the_other_tradition_is_not_offered(room: Room) -> None:
    room.open()
    assert "Speech 5\u20137, counts up" in lengths_offered(room)
    room.key(Qt.Key.Key_F5)
    assert "Speech 5\u20137, counts up" not in lengths_offered(room)
    assert room.state.preset is Preset.CONGRESS


def test_what_an_overrun_does_is_chosen_by_the_chair(room: Room) -> None:
    room.open()
    assert room.state.overrun.value == Overrun.EATS_QUESTIONS.value
    choose(room.menu, "When a talk runs over", "All that follows begins later")
    assert room.state.overrun.value == Overrun.PUSHES_REST.value


def test_two_talks_are_swapped(room: Room) -> None:
    room.open()
    before = [run.guid for run in room.state.talks]
    swap = next(a for a in room.row_menu(0).actions() if a.text() == "Swap with")
    others = swap.menu()
    assert isinstance(others, QMenu)
    others.actions()[0].trigger()
    assert [run.guid for run in room.state.talks] == [before[1], before[0], *before[2:]]


def test_whoever_chairs_instead_is_named_on_the_page(room: Room) -> None:
    room.open()
    choose(room.menu, "Somebody else chairs …")
    name = next(e for e in room.screen.findChildren(QLineEdit) if e.accessibleName() == "Who chairs instead?")
    QTest.keyClicks(name, "Amara Okafor")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert room.state.chair_name == "Amara Okafor"
    assert any("Amara Okafor" in label.text() for label in room.screen.findChildren(Label))


def test_a_corrected_wall_clock_is_written_down_while_a_session_is_open(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.clock.move(seconds=60)
    right = room.read
    room.read = lambda: Reading(right().at + timedelta(hours=1), right().tick, "run")  # type: ignore[method-assign]
    room.screen._note()
    with room.store.read() as tx:
        entries = entries_by_session(tx)[room.state.plan.guid]
    assert [entry.act.kind for entry in entries] == [ActKind.START, ActKind.CLOCKS]
    room.screen._note()
    assert room.digits() == room.left_after(60)
    with room.store.read() as tx:
        assert len(entries_by_session(tx)[room.state.plan.guid]) == 2


def test_the_report_is_written_where_it_is_wanted_in_the_words_of_the_screens(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    room.button("Report …").click()
    assert room.reported == (Path("/reports/timing.pdf"), "Planned and actual times")
    (card,) = room.screen.findChildren(ReportCard)
    assert any("timing.pdf" in label.text() for label in card.findChildren(Label))
