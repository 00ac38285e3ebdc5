"""The programme screen by keys: what is wrong, moves that are checked, reasons, undo, search for a place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QTabBar
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.domain.changes import Changes
from smc_desk.domain.conflict_checker import Checker
from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import CANCELLED, Programme, Session
from smc_desk.domain.programme_changes import Change, Move
from smc_desk.domain.programme_parts import Place
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.plan.problems import Problems
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.screens.programme import FoundPlace, PlanSeen, ProgrammeScreen, ProgrammeVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.work import Work

MORNING = datetime(2026, 4, 30, 16, 17, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Plan:
    """A programme that is changed in memory, by the real rules."""

    def __init__(self, programme: Programme | None, theme: Theme) -> None:
        self.programme = programme
        self.before: list[Programme] = []
        self.after: list[Programme] = []
        self.reasons: list[str] = []
        verbs = ProgrammeVerbs(
            see=self.see,
            would=self.would,
            change=self.change,
            find=self.find,
            undo=self.undo,
            redo=self.redo,
            now=lambda: MORNING,
        )
        self.screen = ProgrammeScreen(work=Work(is_inline=True), theme=theme, verbs=verbs)
        self.screen.resize(1240, 660)

    def see(self) -> PlanSeen:
        """As it stands."""
        if self.programme is None:
            return PlanSeen()
        conflicts = Checker(self.programme).conflicts
        return PlanSeen(self.programme, conflicts, {}, bool(self.before), bool(self.after))

    def would(self, change: Change) -> Sequence[Conflict]:
        """What would be wrong that is not so now."""
        assert self.programme is not None
        return Checker(self.programme).look(change.applied(self.programme)).new

    def change(self, change: Change, reason: str) -> Changes:
        """Make it."""
        assert self.programme is not None
        self.before.append(self.programme)
        self.after.clear()
        self.reasons.append(reason)
        self.programme = change.applied(self.programme)
        return Changes(programme=True)

    def undo(self) -> Changes:
        """Back."""
        assert self.programme is not None
        self.after.append(self.programme)
        self.programme = self.before.pop()
        return Changes(programme=True)

    def redo(self) -> Changes:
        """And again."""
        assert self.programme is not None
        self.before.append(self.programme)
        self.programme = self.after.pop()
        return Changes(programme=True)

    def find(self, guid: str) -> Sequence[FoundPlace]:
        """Other rooms at the same time, those without problems first."""
        assert self.programme is not None
        at = self.session(guid)
        found = [
            FoundPlace(room.name, at.starts_at, tuple(self.would(Move((Place(guid, room.name),)))))
            for room in self.programme.rooms
            if room.name != at.room
        ]
        return sorted(found, key=lambda place: len(place.conflicts))

    def session(self, guid: str) -> Session:
        """By its guid."""
        assert self.programme is not None
        return next(one for one in self.programme.sessions if one.guid == guid)

    def named(self, title: str) -> Session:
        """By a part of its title."""
        assert self.programme is not None
        return next(one for one in self.programme.sessions if title in one.title)

    @property
    def table(self) -> Timetable:
        """The timetable, with the focus."""
        (table,) = self.screen.findChildren(Timetable)
        return table

    def button(self, text: str) -> ActionButton:
        """A button that is shown."""
        return next(b for b in self.screen.findChildren(ActionButton) if b.text() == text and b.isVisible())

    def asked(self) -> str:
        """What is asked above the timetable, "" for nothing."""
        (bar,) = self.screen.findChildren(AskBar)
        return bar.accessibleName() if bar.isVisible() else ""

    def answer(self, text: str) -> None:
        """Type an answer and press Return."""
        (bar,) = self.screen.findChildren(AskBar)
        field = next(edit for edit in bar.findChildren(QLineEdit) if edit.isVisible())
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def told(self) -> str:
        """What the banner says."""
        return next(b.accessibleName() for b in self.screen.findChildren(Banner) if b.isVisible())


@pytest.fixture
def plan(qtbot: QtBot, theme: Theme) -> Plan:
    made = Plan(read_programme(resources.path("demo", "schedule.json")), theme)
    qtbot.addWidget(made.screen)
    made.screen.show()
    made.table.setFocus()
    return made


def test_the_days_are_tabs_and_today_is_shown(plan: Plan) -> None:
    tabs = plan.screen.findChild(QTabBar)
    assert tabs is not None
    assert (tabs.count(), tabs.currentIndex()) == (3, 0)


def test_an_oversold_workshop_is_told_and_leads_to_its_session(plan: Plan) -> None:
    listed = next(view for view in plan.screen.findChildren(QListView) if isinstance(view.model(), Problems))
    model = listed.model()
    sentences = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    row = next(at for at, text in enumerate(sentences) if "signed up" in text)
    listed.clicked.emit(model.index(row, 0))
    assert plan.session(plan.table.current()).workshop == "W02"


def test_a_free_place_is_taken_by_keys_alone_and_undone(plan: Plan) -> None:
    panel = plan.named("Cancelling medical debt")
    plan.table.choose(panel.guid)
    QTest.keyClick(plan.table, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    moved = plan.session(panel.guid)
    assert moved.room == "Willow Room"
    assert moved.ends_at - moved.starts_at == panel.ends_at - panel.starts_at
    QTest.keyClick(plan.table, Qt.Key.Key_Z, CONTROL)
    assert plan.session(panel.guid).room == panel.room
    QTest.keyClick(plan.table, Qt.Key.Key_Y, CONTROL)
    assert plan.session(panel.guid).room == "Willow Room"


def test_a_taken_place_is_only_had_with_a_reason(plan: Plan) -> None:
    panel = plan.named("Panel: Debt")
    plan.table.choose(panel.guid)
    QTest.keyClick(plan.table, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    assert "Mapou Room is taken twice" in plan.asked()
    assert plan.session(panel.guid).room == panel.room
    plan.answer("projector dead")
    assert plan.session(panel.guid).room == "Mapou Room"
    assert plan.reasons == ["projector dead"]
    assert "taken twice" in plan.told()


def test_escape_at_the_question_changes_nothing(plan: Plan) -> None:
    panel = plan.named("Panel: Debt")
    plan.table.choose(panel.guid)
    QTest.keyClick(plan.table, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(plan.table, Qt.Key.Key_Return)
    (bar,) = plan.screen.findChildren(AskBar)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert plan.asked() == ""
    assert not plan.before


def test_two_rooms_are_swapped_as_one_change(plan: Plan) -> None:
    one, other = plan.named("Panel: Debt"), plan.named("Tenant clinics")
    plan.table.choose(one.guid)
    plan.button("Swap rooms …").click()
    plan.table.choose(other.guid)
    assert plan.session(one.guid).room == other.room
    assert plan.session(other.guid).room == one.room
    assert len(plan.before) == 1


def test_places_are_found_and_one_is_taken(qtbot: QtBot, plan: Plan) -> None:
    session = plan.named("Abolition and jail health")
    plan.table.choose(session.guid)
    QTest.keyClick(plan.table, Qt.Key.Key_Return)

    def offers() -> list[ActionButton]:
        return [b for b in plan.screen.findChildren(ActionButton) if " · " in b.text() and b.isVisible()]

    qtbot.waitUntil(lambda: bool(offers()))
    best = offers()[0]
    wanted = best.text().split(" · ")[0]
    best.click()
    assert plan.session(session.guid).room == wanted


def test_a_session_is_cancelled_with_a_reason_and_stays_crossed_out(plan: Plan) -> None:
    session = plan.named("Abolition and jail health")
    plan.table.choose(session.guid)
    plan.button("Cancel it …").click()
    plan.answer("visa refused")
    assert plan.session(session.guid).state == CANCELLED
    assert plan.reasons == ["visa refused"]
    assert plan.table.current() == session.guid


def test_without_a_programme_the_screen_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    empty = Plan(None, theme)
    qtbot.addWidget(empty.screen)
    empty.screen.show()
    with qtbot.waitSignal(empty.screen.programme_wanted):
        empty.button("Bring in the programme").click()
