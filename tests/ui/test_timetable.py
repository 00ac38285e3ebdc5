"""The timetable: places, keys, the mouse, the mirror, and what readers hear."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from smc_desk.domain.programme import Programme, Room, Session, Talk
from smc_desk.ui.plan.cards import Mark, PlanWords, plan_of
from smc_desk.ui.plan.grid import STEP, Grid, Item, Scale
from smc_desk.ui.plan.sessions import SessionsOfDay
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.theme import Theme, Tone
from tests.ui.conftest import Themed

SCALE = Scale(axis=60, head=50, column=150, minute=1.5)
MORNING = datetime(2026, 4, 30, 14, 0, tzinfo=UTC)
"""Nine o'clock at the place."""
ROOMS = (Room("r1", "Ceiba", 440), Room("r2", "Mapou", 220), Room("r3", "Cedar", 90, lost=("step_free",)))


def session(guid: str, room: str, after: int, length: int = 60, **more: Any) -> Session:
    starts = MORNING + timedelta(minutes=after)
    return Session(
        guid=guid,
        code=guid.upper(),
        title=f"Session {guid}",
        kind="paper",
        room=room,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=length),
        **more,
    )


PROGRAMME = Programme(
    title="Symposium",
    first_day=MORNING.date(),
    days=1,
    zone="America/Chicago",
    rooms=ROOMS,
    sessions=(
        session("a", "Ceiba", 0, chairs=("X",)),
        session("b", "Mapou", 30, seats=30, signed_up=32),
        session("c", "Ceiba", 90),
        session("d", "Cedar", 95),
        session("e", "", 95),
        session("late", "Cedar", 15 * 60),
        session("tomorrow", "Ceiba", 24 * 60),
    ),
    talks=(
        Talk("t1", "T1", "Ten years of heat", "Ceiba", MORNING, 25, session="a"),
        Talk("t2", "T2", "العيادة تحت الحصار", "Cedar", MORNING, 25, session="d", state="cancelled"),
    ),
)
WORDS = PlanWords(names={"X": "Ana"}, marks={"b": Mark(Tone.WARNING, 2)})


@pytest.fixture
def timetable(qtbot: QtBot, theme: Theme) -> Timetable:
    made = shown(theme)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def shown(theme: Theme) -> Timetable:
    made = Timetable(theme=theme, accessible_name="Programme")
    made.resize(900, 600)
    made.show_plan(plan_of(PROGRAMME, PROGRAMME.first_day, WORDS), ROOMS)
    return made


ITEMS = st.lists(
    st.tuples(st.sampled_from("AB"), st.integers(0, 1200), st.integers(5, 200)), min_size=1, max_size=12
)


@given(ITEMS)
def test_no_two_cards_overlap_and_none_leaves_its_column(drawn: list[tuple[str, int, int]]) -> None:
    items = [Item(str(at), room, start, start + length) for at, (room, start, length) in enumerate(drawn)]
    grid = Grid("AB", items, (0, 0), SCALE)
    boxes = [(item, grid.boxes[item.key]) for item in items]
    for item, box in boxes:
        column = grid.x_of(item.room)
        assert column <= box.x
        assert box.x + box.width <= column + SCALE.column
        for other, second in boxes:
            if item is not other and item.room == other.room:
                is_apart = box.x + box.width <= second.x or second.x + second.width <= box.x
                assert is_apart or box.y + box.height <= second.y or second.y + second.height <= box.y


@given(st.integers(0, 24 * 60 // STEP - 1), st.sampled_from(["A", "B"]))
def test_a_place_is_found_again_from_where_it_is_drawn(step: int, room: str) -> None:
    minute = step * STEP
    grid = Grid("AB", [Item("x", room, minute, minute + STEP)], (0, 60), SCALE)
    place = grid.place(room, minute, minute + STEP)
    assert (grid.room_at(place.x + 1), grid.minute_at(place.y + 0.4)) == (room, minute)


def test_a_day_has_its_sessions_and_those_without_a_room_apart() -> None:
    plan = plan_of(PROGRAMME, PROGRAMME.first_day, WORDS)
    assert [card.guid for card in plan.cards] == ["a", "b", "c", "d", "late"]
    assert [card.guid for card in plan.unplaced] == ["e"]
    by_guid = {card.guid: card for card in plan.cards}
    assert by_guid["b"].is_full
    assert by_guid["d"].is_cancelled
    assert by_guid["late"].starts == 24 * 60
    assert by_guid["a"].talks == ((by_guid["a"].times.split(" – ")[0], "Ten years of heat"),)


def test_the_model_keeps_to_the_rules_of_models(qtbot: QtBot) -> None:
    model = SessionsOfDay()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_cards(plan_of(PROGRAMME, PROGRAMME.first_day, WORDS).cards)
    model.show_cards(())
    tester.deleteLater()
    model.deleteLater()


def test_arrows_go_to_what_stands_beside_and_below(qtbot: QtBot, timetable: Timetable) -> None:
    timetable.choose("a")
    for key, expected in (
        (Qt.Key.Key_Down, "c"),
        (Qt.Key.Key_Right, "d"),
        (Qt.Key.Key_Left, "c"),
        (Qt.Key.Key_Up, "a"),
        (Qt.Key.Key_Right, "b"),
        (Qt.Key.Key_End, "late"),
        (Qt.Key.Key_Home, "a"),
    ):
        QTest.keyClick(timetable, key)
        assert timetable.current() == expected


def test_control_and_arrows_move_a_session_and_return_puts_it_down(
    qtbot: QtBot, timetable: Timetable
) -> None:
    timetable.choose("a")
    with qtbot.waitSignal(timetable.move_begun) as begun:
        QTest.keyClick(timetable, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(timetable, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(timetable.moved) as moved:
        QTest.keyClick(timetable, Qt.Key.Key_Return)
    assert (begun.args, moved.args) == (["a"], ["a", "Mapou", 9 * 60 + STEP])


def test_escape_leaves_a_session_where_it_was(qtbot: QtBot, timetable: Timetable) -> None:
    timetable.choose("a")
    QTest.keyClick(timetable, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(timetable.moved), qtbot.waitSignal(timetable.move_left):
        QTest.keyClick(timetable, Qt.Key.Key_Escape)


def test_a_session_is_dragged_by_the_mouse(qtbot: QtBot, timetable: Timetable) -> None:
    view = timetable.viewport()
    card = timetable.visualRect(timetable.model().index(0, 0))
    start = card.topLeft() + QPoint(20, 10)
    column = timetable.visualRect(timetable.model().index(1, 0)).left() - card.left()
    target = start + QPoint(column, 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 0))
    QTest.mouseMove(view, target)
    with qtbot.waitSignal(timetable.moved) as moved:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=target)
    assert moved.args == ["a", "Mapou", 9 * 60]


def test_the_mirror_has_the_first_room_at_the_right_and_right_is_towards_it(
    qtbot: QtBot, themed: Themed
) -> None:
    timetable = shown(themed(direction=Qt.LayoutDirection.RightToLeft))
    qtbot.addWidget(timetable)
    timetable.show()
    timetable.choose("b")
    first, second = (timetable.visualRect(timetable.model().index(row, 0)) for row in (0, 1))
    assert first.left() > second.right()
    QTest.keyClick(timetable, Qt.Key.Key_Right)
    assert timetable.current() == "a"


def test_readers_hear_each_session_as_a_sentence(timetable: Timetable) -> None:
    spoken = QAccessible.queryAccessibleInterface(timetable)
    assert spoken is not None
    told = [spoken.child(at).text(QAccessible.Text.Name) for at in range(spoken.childCount())]
    assert any("Session b" in text and "Mapou" in text and "2 problem" in text for text in told)


def test_a_click_on_nothing_or_below_the_heads_chooses_nothing(qtbot: QtBot, timetable: Timetable) -> None:
    assert not timetable.indexAt(QPoint(5, 5)).isValid()
    timetable.verticalScrollBar().setValue(80)
    assert not timetable.indexAt(QPoint(100, 20)).isValid()
