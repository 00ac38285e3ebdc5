"""The clock driven by keys on a real store: a chair keeps a session, a lead sees all rooms."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_talk import TalkState
from smc_desk.ui.clock.pages_card import PagesShown
from smc_desk.ui.clock.room_card import RoomCard
from smc_desk.ui.clock.speaker_window import SpeakerWindow
from smc_desk.ui.clock.talk_row import TalkRow
from smc_desk.ui.theme import Theme
from smc_desk.usecases import keep_time, see_timing
from smc_desk.usecases.check_in import check_in
from tests.desk import Clock, open_store
from tests.ui.clock_stage import Room, stage


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    yield from stage(qtbot, theme, tmp_path)


def test_all_rooms_are_seen_and_walked_by_arrows(room: Room) -> None:
    cards = [card for card in room.screen.findChildren(RoomCard) if card.isVisible()]
    assert len(cards) == 9
    assert "Mapou Room" in cards[1].spoken()
    assert "Begins at" in cards[1].spoken()
    cards[1].setFocus()
    room.key(Qt.Key.Key_Right)
    assert cards[2].hasFocus()


def test_a_talk_is_started_paused_and_ended_by_keys(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    assert room.digits() == room.left_after(0)
    room.clock.move(minutes=14)
    assert room.digits() == room.left_after(14 * 60)
    room.key(Qt.Key.Key_F6)
    room.clock.move(minutes=2)
    assert room.digits() == room.left_after(14 * 60)
    room.key(Qt.Key.Key_F5)
    room.key(Qt.Key.Key_F8)
    assert "Questions" in room.face.word
    room.key(Qt.Key.Key_F8)
    first = room.state.talks[0]
    assert first.state is TalkState.DONE


def test_the_focus_goes_on_to_what_comes_next_and_never_to_undo(room: Room) -> None:
    room.open()
    room.screen.activateWindow()
    room.button("Start the talk").setFocus()
    room.key(Qt.Key.Key_F5)
    room.screen._draw()
    assert not room.button("Undo").hasFocus()
    assert room.button("Next: questions").hasFocus()


def test_a_minute_more_can_be_undone(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.key(Qt.Key.Key_F9)
    assert room.digits() == room.left_after(-60)
    room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.digits() == room.left_after(0)


def test_to_start_early_must_be_meant(room: Room) -> None:
    room.clock.move(minutes=-10)
    room.open()
    room.key(Qt.Key.Key_F5)
    assert room.first() is TalkState.WAITING
    assert room.button("Begin early").hasFocus()
    room.key(Qt.Key.Key_Return)
    assert room.first() is TalkState.RUNNING


def test_over_time_is_red_and_counts_up(room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.clock.move(minutes=18, seconds=45)
    assert room.digits() == room.left_after(18 * 60 + 45)
    assert room.digits().startswith("+")
    assert room.face.is_over


def test_a_message_is_on_the_clock_until_it_is_taken_away(room: Room) -> None:
    room.open()
    box = next(box for box in room.screen.findChildren(QComboBox) if box.isVisible())
    message = box.lineEdit()
    assert message is not None
    message.setFocus()
    QTest.keyClicks(message, "Two more questions, please")
    QTest.keyClick(message, Qt.Key.Key_Return)
    assert room.face.message == "Two more questions, please"
    room.button("Take away").click()
    assert room.face.message == ""


def test_heads_and_notes_are_written_down(room: Room) -> None:
    room.open()
    (spin,) = (each for each in room.screen.findChildren(QSpinBox) if each.isVisible())
    spin.setValue(116)
    room.button("Note").click()
    note = next(
        e for e in room.screen.findChildren(QLineEdit) if e.accessibleName() == "Note" and e.isVisible()
    )
    note.setText("The projector flickers")
    QTest.keyClick(note, Qt.Key.Key_Return)
    state = room.state
    assert (state.heads, state.notes[0].text) == (116, "The projector flickers")


def test_an_absent_speaker_is_two_keys_away_and_comes_back(qtbot: QtBot, room: Room) -> None:
    room.open()
    row = next(r for r in room.screen.findChildren(TalkRow) if r.isVisible())
    row._fill_menu()
    absent = next(a for a in row._more.menu().actions() if a.text() == "Absent")
    absent.trigger()
    assert room.first() is TalkState.ABSENT
    row = next(r for r in room.screen.findChildren(TalkRow) if r.isVisible())
    row._fill_menu()
    next(a for a in row._more.menu().actions() if a.text() == "Comes after all").trigger()
    assert room.first() is TalkState.WAITING


def test_the_chair_sees_that_a_speaker_was_at_the_desk(room: Room) -> None:
    plan = next(line.state for line in see_timing.see_rooms(room.store, room.read) if line.state).plan
    ticket = next(code for talk in plan.talks for code in talk.speakers)
    check_in(room.store, room.clock, os.urandom, AutoPrint.NEVER, ticket)
    room.screen._look()
    room.screen.open_session(plan.guid)
    spoken = [row.accessibleName() for row in room.screen.findChildren(TalkRow) if row.isVisible()]
    assert any("At the desk since" in text for text in spoken)


def test_what_another_window_does_is_shown(qtbot: QtBot, room: Room) -> None:
    room.open()
    plan = room.state.plan
    result = keep_time.do_act(room.store, room.read, plan, Act(ActKind.START))
    room.work.changed.emit(result.changes)
    qtbot.waitUntil(lambda: room.digits() == room.left_after(0))


def test_the_speakers_clock_is_a_window_that_goes_on_and_can_be_closed(qtbot: QtBot, room: Room) -> None:
    room.open()
    room.key(Qt.Key.Key_F5)
    room.button("Speaker’s clock").click()
    window = room.screen.findChild(SpeakerWindow) or room.screen.window().findChild(SpeakerWindow)
    assert window is not None
    room.clock.move(minutes=13, seconds=30)
    qtbot.waitUntil(lambda: window.face.face.digits == room.left_after(13 * 60 + 30))
    room.button("Close the speaker’s clock").click()
    assert room.button("Speaker’s clock").isVisible()


def test_making_up_time_is_offered_and_done_only_when_chosen(room: Room) -> None:
    room.open()
    room.clock.move(minutes=12)
    room.key(Qt.Key.Key_F5)
    room.clock.move(minutes=15)
    before = room.state
    room.button("Make up time").click()
    assert room.state == before
    room.button("Shorten the questions").click()
    assert room.state != before


def test_without_a_programme_the_screen_says_what_to_do(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    store = open_store(tmp_path / "empty")
    empty = Room(store, Clock(), theme)
    qtbot.addWidget(empty.screen)
    empty.screen.show()
    with qtbot.waitSignal(empty.screen.programme_wanted):
        empty.button("Bring in the programme").click()
    store.close()


def test_the_pages_in_a_browser_are_off_until_they_are_turned_on(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.screen.pages_asked) as asked:
        room.button("Turn on").click()
    assert asked.args == [True]
    room.screen.show_pages(PagesShown("http://10.0.0.4:8087/", "ABCD2345", ((True, False), (False, True))))
    with qtbot.waitSignal(room.screen.pages_asked) as asked:
        room.button("Turn off").click()
    assert asked.args == [False]
