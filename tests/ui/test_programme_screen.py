"""The programme screen by keys: what is wrong, moves that are checked, reasons, undo, search for a place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QTabBar
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.domain.changes import Changes
from smc_desk.domain.conflict_checker import Checker
from smc_desk.domain.conflicts import Circumstances, Conflict
from smc_desk.domain.papers import PaperKind, WantedPapers
from smc_desk.domain.programme import CANCELLED, Programme, Session
from smc_desk.domain.programme_changes import Change, Move
from smc_desk.domain.programme_parts import Place
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.plan.readings import FoundPlace, PlanSeen
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.screens.programme import ProgrammeScreen, ProgrammeVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.work import Work
from smc_desk.usecases.change_programme import propose
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.see_affected import Affected

MORNING = datetime(2026, 4, 30, 16, 17, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Plan:
    """A programme that is changed in memory, by the real rules."""

    def __init__(self, programme: Programme | None, theme: Theme) -> None:
        self.programme = programme
        self.before: list[Programme] = []
        self.after: list[Programme] = []
        self.reasons: list[str] = []
        self.needed = ""
        """Guid of a session that somebody signed up for who needs a way without steps."""
        verbs = ProgrammeVerbs(
            see=self.see,
            would=self.would,
            change=self.change,
            find=self.find,
            affected=self.affected,
            undo=self.undo,
            redo=self.redo,
            write=self.write,
            now=lambda: MORNING,
        )
        self.written: list[tuple[WantedPapers, Path]] = []
        self.screen = ProgrammeScreen(
            work=Work(is_inline=True),
            theme=theme,
            verbs=verbs,
            choose_file=lambda _parent, name: f"/tmp/{name}",
        )
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

    def affected(self, change: Change) -> Affected:
        """Sessions, and those who need it under an invented name."""
        assert self.programme is not None
        needing = Circumstances(access={"T-1": frozenset({"step_free"})}, signed_up={self.needed: ("T-1",)})
        touched = propose(self.programme, change, needing).touches
        return Affected(touched.sessions, tuple("Ana Cruz" for _ in touched.attendees))

    def write(self, wanted: WantedPapers, out: Path, _progress: Progress, _cancelled: Cancelled) -> int:
        """Note what was wanted; there are lists for workshops only."""
        self.written.append((wanted, out))
        is_workshop = not wanted.session or bool(self.session(wanted.session).workshop)
        return 1 if wanted.kind is not PaperKind.SIGN_UPS or is_workshop else 0

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

    def listed(self, name: str) -> QListView:
        """A list by its name."""
        return next(view for view in self.screen.findChildren(QListView) if view.accessibleName() == name)

    def lines(self, name: str) -> list[str]:
        """What it says."""
        model = self.listed(name).model()
        return [plain(model.index(row, 0).data()) for row in range(model.rowCount())]

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
        return plain(next(b.accessibleName() for b in self.screen.findChildren(Banner) if b.isVisible()))


def plain(text: object) -> str:
    """What is read, without the marks that keep directions apart."""
    return str(text).replace("\u2068", "").replace("\u2069", "")


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
    listed = plan.listed("Problems")
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


def test_a_session_is_pinned_and_let_go_again(plan: Plan) -> None:
    session = plan.named("Abolition and jail health")
    plan.table.choose(session.guid)
    plan.button("Pin it here").click()
    assert plan.session(session.guid).is_pinned
    plan.button("Unpin it").click()
    assert not plan.session(session.guid).is_pinned


def unplace(plan: Plan, *titles: str) -> list[Session]:
    """Take the rooms of some sessions away."""
    found = [plan.named(title) for title in titles]
    plan.change(Move(tuple(Place(one.guid, "") for one in found)), "")
    plan.screen.hide()
    plan.screen.show()
    return found


def test_sessions_without_a_room_are_listed_and_moved_by_keys(plan: Plan) -> None:
    assert not plan.listed("Sessions without a room").isVisible()
    _, other = unplace(plan, "Tenant clinics", "Abolition and jail health")
    listed = plan.listed("Sessions without a room")
    assert len(plan.lines("Sessions without a room")) == 2
    listed.setFocus()
    while other.title not in str(listed.currentIndex().data()):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert plan.table.current() == ""
    listed.activated.emit(listed.currentIndex())
    room = next(box for box in plan.screen.findChildren(QComboBox) if box.accessibleName() == "Room")
    room.setCurrentText(other.room)
    plan.button("Move").click()
    assert plan.session(other.guid).room == other.room
    assert len(plan.lines("Sessions without a room")) == 1
    assert plan.table.current() == other.guid


def test_a_problem_of_a_session_without_a_room_leads_to_it(plan: Plan) -> None:
    (session,) = unplace(plan, "Tenant clinics")
    problems = plan.listed("Problems")
    row = next(at for at, text in enumerate(plan.lines("Problems")) if "has no room yet" in text)
    problems.clicked.emit(problems.model().index(row, 0))
    assert session.title in str(plan.listed("Sessions without a room").currentIndex().data())


def test_what_fails_in_a_room_names_all_it_affects_before_it_is_marked(plan: Plan) -> None:
    session = plan.named("Abolition and jail health")
    plan.needed = session.guid
    plan.table.choose(session.guid)
    QTest.keyClick(plan.table, Qt.Key.Key_R, CONTROL)
    rooms = plan.listed("Rooms")
    assert session.room in str(rooms.currentIndex().data())
    plan.button("Step-free: out of order").click()
    assert plan.told().endswith(f"Affected: 1 sessions ({session.title}). 1 people (Ana Cruz).")
    assert not plan.before
    plan.button("Mark it").click()
    lost = {room.name: room.lost for room in plan.programme.rooms} if plan.programme else {}
    assert lost[session.room] == ("step_free",)
    assert any("not step-free" in line for line in plan.lines("Rooms"))
    plan.button("Step-free: works again").click()
    plan.button("Mark it").click()
    assert not any("not step-free" in line for line in plan.lines("Rooms"))


def test_escape_leaves_the_rooms_for_the_timetable(plan: Plan) -> None:
    QTest.keyClick(plan.table, Qt.Key.Key_R, CONTROL)
    QTest.keyClick(plan.listed("Rooms"), Qt.Key.Key_Escape)
    assert not plan.listed("Rooms").isVisible()
    assert plan.listed("Problems").isVisible()


def test_the_name_of_a_room_leads_to_the_room(qtbot: QtBot, plan: Plan) -> None:
    view = plan.table.viewport()
    at = QPoint(plan.table.width() // 2, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    with qtbot.waitSignal(plan.table.room_asked) as asked:
        QApplication.sendEvent(view, event)
    assert asked.args is not None
    assert str(asked.args[0]) in str(plan.listed("Rooms").currentIndex().data())


def choose(plan: Plan, name: str, text: str) -> None:
    """Choose a line of a box that begins so."""
    box = next(box for box in plan.screen.findChildren(QComboBox) if box.accessibleName() == name)
    box.setCurrentIndex(next(at for at in range(box.count()) if plain(box.itemText(at)).startswith(text)))


@pytest.mark.parametrize(
    ("part", "has_day", "has_room", "has_session"),
    [
        ("This session", False, False, True),
        ("Cedar 1 on", True, True, False),
        ("Every room on", True, False, False),
        ("The whole programme", False, False, False),
    ],
)
def test_papers_of_a_part_are_printed_by_keys(
    plan: Plan, part: str, has_day: bool, has_room: bool, has_session: bool
) -> None:
    plan.table.choose(plan.named("Abolition and jail health").guid)
    QTest.keyClick(plan.table, Qt.Key.Key_P, CONTROL)
    choose(plan, "Which paper", "Day sheet")
    choose(plan, "For", part)
    QTest.keyClick(plan.button("Make one PDF"), Qt.Key.Key_Space)
    ((wanted, out),) = plan.written
    assert (wanted.kind, out.name) == (PaperKind.DAY_SHEETS, "day-sheets.pdf")
    assert (wanted.day is not None, wanted.room != "", wanted.session != "") == (
        has_day,
        has_room,
        has_session,
    )
    assert "day-sheets.pdf" in plan.told()


def test_a_list_for_a_session_nobody_signs_up_for_says_what_to_do(plan: Plan) -> None:
    plan.table.choose(plan.named("Abolition and jail health").guid)
    plan.button("Print …").click()
    choose(plan, "Which paper", "People signed up")
    plan.button("Make one PDF").click()
    assert "nothing to print" in plan.told()
    plan.button("Close").click()
    assert plan.listed("Problems").isVisible()


def test_without_a_programme_the_screen_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    empty = Plan(None, theme)
    qtbot.addWidget(empty.screen)
    empty.screen.show()
    with qtbot.waitSignal(empty.screen.programme_wanted):
        empty.button("Bring in the programme").click()
