"""The doors by keys on a real store: people in and out, heads by key, what is getting full."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.attendance import Way
from smc_desk.domain.programme import Session
from smc_desk.domain.settings import AutoPrint
from smc_desk.ui.doors.room_row import RoomRow
from smc_desk.ui.panels.fields import Choice
from smc_desk.ui.screens.doors import DoorsScreen, DoorsVerbs
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.result_card import Outcome, ResultCard
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Work
from smc_desk.usecases import scan_door, see_heads
from smc_desk.usecases.check_in import check_in
from tests.desk import Clock, bring_in_demo, open_store

ROOM = "Mapou Room"
IN_THE_TALKS = datetime(2026, 4, 30, 16, 10, tzinfo=UTC)


class Door:
    """A store, a clock moved by hand, and the screen."""

    def __init__(self, store: SqliteStore, clock: Clock, theme: Theme) -> None:
        self.store, self.clock = store, clock
        clock.at = IN_THE_TALKS
        verbs = DoorsVerbs(
            scan=self.scan_verb,
            count=partial(scan_door.count, store, clock),
            heads=partial(see_heads.see_heads, store, clock),
            zone=lambda: "America/Chicago",
        )
        self.screen = DoorsScreen(
            work=Work(is_inline=True), theme=theme, sounds=Sounds(volume=0), verbs=verbs
        )
        self.screen.resize(1240, 660)

    def scan_verb(self, room: str, text: str, way: Way, is_let_in: bool) -> scan_door.DoorResult:
        """As the place binds it."""
        return scan_door.scan(self.store, self.clock, room, text, way, is_let_in=is_let_in)

    def choose(self, room: str) -> None:
        """As a steward does once, in the morning."""
        (box,) = self.screen.findChildren(Choice)
        box.setCurrentText(room)
        box.activated.emit(box.currentIndex())

    def arrive(self) -> str:
        """Somebody who is checked in; gives their ticket."""
        with self.store.read() as tx:
            people = [tx.people.by_id(person) for person in tx.people.ids("", "expected", 1)]
        known = next(p for p in people if p is not None and p.accepted_conduct and not p.guardian)
        check_in(self.store, self.clock, os.urandom, AutoPrint.NEVER, known.code)
        return known.code

    def type(self, text: str) -> Outcome:
        """Type a code and press Return."""
        (field,) = self.screen.findChildren(SearchField)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        return self.outcome

    @property
    def outcome(self) -> Outcome:
        """What the card shows."""
        (card,) = self.screen.findChildren(ResultCard)
        assert card.outcome is not None
        return card.outcome

    def heads(self, room: str = ROOM) -> str:
        """What the list says of a room."""
        rows = [row.accessibleName() for row in self.screen.findChildren(RoomRow) if row.isVisible()]
        return next(row for row in rows if row.startswith(room))

    def workshop(self) -> Session:
        """One that people sign up for, in the afternoon of the first day."""
        with self.store.read() as tx:
            programme = tx.programme.get()
        assert programme is not None
        return next(s for s in programme.sessions if s.workshop and s.starts_at.hour == 19)


@pytest.fixture
def door(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Door]:
    clock = Clock()
    store = open_store(tmp_path / "symposium", clock)
    bring_in_demo(store)
    made = Door(store, clock, theme)
    qtbot.addWidget(made.screen)
    made.screen.show()
    made.choose(ROOM)
    yield made
    store.close()


def test_somebody_goes_in_and_out_by_their_code(door: Door) -> None:
    code = door.arrive()
    assert door.type(code).word == "In"
    assert "1 of 220" in door.heads()
    assert door.type(code).word == "Already inside"
    QTest.keyClick(door.screen, Qt.Key.Key_F6)
    assert door.type(code).word == "Out"
    assert "0 of 220" in door.heads()


def test_the_session_is_the_one_of_room_and_clock(door: Door) -> None:
    assert "Tenant clinics" in door.type(door.arrive()).details


def test_heads_are_counted_by_key(door: Door) -> None:
    for _ in range(3):
        QTest.keyClick(door.screen, Qt.Key.Key_F9)
    QTest.keyClick(door.screen, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert door.outcome.word == "Counted"
    assert "2 of 220" in door.heads()


def test_a_room_that_is_nearly_full_is_said_at_once(door: Door) -> None:
    scan_door.count(door.store, door.clock, ROOM, 199)
    assert "Nearly full" in door.type(door.arrive()).next_step
    assert "Nearly full" in door.heads()


def test_who_is_not_signed_up_waits_or_is_let_in_by_the_steward(door: Door) -> None:
    workshop = door.workshop()
    door.clock.at = workshop.starts_at
    door.choose(workshop.room)
    code = door.arrive()
    answer = door.type(code)
    assert answer.word == "Not signed up"
    QTest.keyClick(door.screen, Qt.Key.Key_F8)
    assert door.outcome.word == "In"


def test_rubbish_is_an_answer_and_the_field_keeps_the_focus(door: Door) -> None:
    assert door.type("WIFI:S:Hall;T:WPA;P:secret;;").next_step
    (field,) = door.screen.findChildren(SearchField)
    assert field.text() == ""


def test_who_is_where_is_asked_for_by_a_button(qtbot: QtBot, door: Door) -> None:
    with qtbot.waitSignal(door.screen.evacuation_asked):
        next(
            b for b in door.screen.findChildren(ActionButton) if b.text() == "Who is where, on paper"
        ).click()


def test_without_a_programme_the_screen_says_what_to_do(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    store = open_store(tmp_path / "empty")
    empty = Door(store, Clock(), theme)
    qtbot.addWidget(empty.screen)
    empty.screen.show()
    with qtbot.waitSignal(empty.screen.programme_wanted):
        next(
            b for b in empty.screen.findChildren(ActionButton) if b.text() == "Bring in the programme"
        ).click()
    store.close()
