"""A lead brings programmes in from real files: odd things are asked about, and changes are seen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.programmes.choices import SavedChoices
from smc_desk.domain.programme import CANCELLED, Programme, Session
from smc_desk.domain.programme_changes import Move
from smc_desk.domain.programme_choosing import held_together
from smc_desk.domain.programme_merge import ChangeKind, Part, merge
from smc_desk.domain.programme_parts import Place
from smc_desk.domain.programme_reading import Finding, Fix, Rule, Severity
from smc_desk.ui.bring_in.finding_words import FIXES, RULES, place_word
from smc_desk.ui.bring_in.oddities import gathered
from smc_desk.ui.bring_in.pages import Page
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.change_programme import change_programme
from smc_desk.usecases.import_programme import see_import
from smc_desk.usecases.scan_door import count
from smc_desk.usecases.see_programme import see_plan
from tests.programmes import FOLDER, small, unpacked
from tests.ui.bring_in_stage import SCHEDULE, Stage, plain, stage_in, write_list
from tests.ui.conftest import Grab, Themed

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
TALKS = ("Title", "Date", "Start", "Minutes", "Room", "Speakers")
FIRST = ("Welcome", "2026-04-30", "09:00", "30", "Hall", "Ana Li")


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Stage]:
    stage = stage_in(tmp_path, Work(is_inline=True), theme)
    qtbot.addWidget(stage.open())
    stage.screen.show()
    yield stage
    stage.store.close()


@pytest.fixture
def active(stage: Stage, qtbot: QtBot) -> Stage:
    """With a window that gets the keys."""
    with qtbot.waitActive(stage.screen):
        stage.screen.activateWindow()
    return stage


def words_on(widget: QWidget) -> str:
    """All words of what can be seen, without those in tables."""
    texts = [w.property("text") for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    return plain(" ".join(str(text) for text in texts if text))


def type_keys(*keys: Qt.Key | str) -> None:
    """Type as a person does: into whatever has the focus."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def programme_of(stage: Stage) -> Programme:
    plan = see_plan(stage.store)
    assert plan is not None
    return plan.programme


def session_of(stage: Stage, title: str) -> Session:
    (found,) = [s for s in programme_of(stage).sessions if s.title == title]
    return found


def choose(stage: Stage, table: str, text: str) -> None:
    """Choose the line of a table with a text in it."""
    lines = stage.lines(table)
    (row,) = [i for i, line in enumerate(lines) if any(text in cell for cell in line)]
    view = stage.table(table)
    view.setCurrentIndex(view.model().index(row, 0))


def talks(path: Path, *rows: tuple[str, ...]) -> Path:
    return write_list(path, rows, TALKS)


# Any file is taken


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.xz")))
def test_every_real_file_is_known_by_its_content_whatever_it_is_called(
    stage: Stage, tmp_path: Path, name: str
) -> None:
    path = unpacked(name, tmp_path)
    renamed = path.rename(tmp_path / "download.txt")
    stage.screen.read(renamed)
    assert stage.where() is Page.PROGRAMME
    assert stage.said() == ""


def test_a_list_of_talks_is_taken_as_a_programme_after_its_columns_are_seen(
    stage: Stage, tmp_path: Path
) -> None:
    stage.screen.read(talks(tmp_path / "talks.csv", FIRST))
    assert stage.where() is Page.PROGRAMME_COLUMNS
    stage.press("Read the programme")
    assert stage.where() is Page.PROGRAMME
    assert "1 things are to be chosen first." in words_on(stage.screen)


def test_a_list_that_could_be_both_is_asked_about(stage: Stage, tmp_path: Path) -> None:
    both = write_list(tmp_path / "both.csv", [("Ana Li", "Welcome", "09:00")], ("Name", "Title", "Start"))
    stage.screen.read(both)
    assert stage.where() is Page.KIND
    assert "What is in both.csv?" in words_on(stage.screen)
    stage.press("A list of people")
    assert stage.where() is Page.COLUMNS
    stage.screen.read(both)
    stage.press("A programme")
    assert stage.where() is Page.PROGRAMME_COLUMNS
    stage.press("Cancel")
    assert stage.where() is Page.CHOOSE


def test_columns_nobody_could_guess_are_chosen_once_and_known_the_next_time(
    stage: Stage, tmp_path: Path
) -> None:
    path = write_list(tmp_path / "odd.csv", [("Welcome", "2026-04-30 09:00")], ("Alpha", "Beta"))
    stage.screen.read(path)
    stage.press("A programme")
    fields = {f.accessibleName(): f for f in stage.pages.programme_columns.findChildren(QComboBox)}
    (button,) = [
        b for b in stage.pages.programme_columns.findChildren(QPushButton) if b.text() == "Read the programme"
    ]
    assert not button.isEnabled()
    fields["Title"].setCurrentIndex(1)
    fields["Begins"].setCurrentIndex(2)
    stage.press("Read the programme")
    assert [line[3] for line in stage.lines("Sessions")] == ["Welcome"]
    stage.screen.read(path)
    stage.press("A programme")
    assert button.isEnabled()


@pytest.mark.parametrize("content", ["{", "[]", "<not><a>schedule</a></not>", "BEGIN:VCALENDAR\nrubbish", ""])
def test_rubbish_is_a_sentence_and_changes_nothing(stage: Stage, tmp_path: Path, content: str) -> None:
    path = tmp_path / "rubbish.json"
    path.write_text(content, encoding="utf-8")
    stage.screen.read(path)
    assert stage.where() is Page.CHOOSE
    assert stage.said()
    assert see_plan(stage.store) is None


# What is odd


def test_every_rule_and_every_fix_has_words() -> None:
    assert set(RULES) == set(Rule)
    assert set(FIXES) == set(Fix)


def test_a_place_is_a_line_or_a_row_in_words_and_else_as_the_file_has_it() -> None:
    assert plain(place_word("line 12")) == "Line 12"
    assert plain(place_word("row 1200")) == "Row 1200"
    assert plain(place_word("schedule.days[0]")) == "schedule.days[0]"


def test_the_same_odd_thing_in_many_places_is_one_line_and_the_gravest_come_first() -> None:
    missing = [Finding(Rule.MISSING, Severity.INFO, f"line {i}") for i in range(500)]
    zone = Finding(Rule.NO_ZONE, Severity.BLOCK, "conference", key="zone")
    first, second = gathered([*missing, zone])
    assert (first.rule, second.rule, len(second.findings)) == (Rule.NO_ZONE, Rule.MISSING, 500)


def test_a_file_without_a_time_zone_is_asked_about_by_keyboard_and_the_answer_is_kept(
    active: Stage, tmp_path: Path
) -> None:
    path = unpacked("global-azure-austria-2024.sessionize.json", tmp_path)
    active.screen.read(path)
    assert active.lines("What is odd")[0][0] == "Choose first"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Time zone of the place"
    type_keys("Europe/Nowhere", Qt.Key.Key_Return)
    assert "1 things are to be chosen first." in words_on(active.screen)
    field = QApplication.focusWidget()
    assert isinstance(field, QComboBox)
    field.lineEdit().selectAll()  # type: ignore[union-attr]
    type_keys("Europe/Vienna", Qt.Key.Key_Return)
    assert "Chosen for files from there: time zone Europe/Vienna." in words_on(active.screen)
    assert not [line for line in active.lines("What is odd") if line[0] == "Choose first"]
    type_keys(Qt.Key.Key_Space)
    assert active.where() is Page.DONE
    assert programme_of(active).zone == "Europe/Vienna"
    active.screen.read(path)
    assert "time zone Europe/Vienna" in words_on(active.screen)
    active.press("Choose afresh")
    assert active.lines("What is odd")[0][0] == "Choose first"


def test_a_talk_without_a_start_is_left_out_by_one_button_which_can_be_taken_back(
    stage: Stage, tmp_path: Path
) -> None:
    fine = ("Open", "2026-04-30", "10:00", "30", "Hall", "Ana")
    odd = ("Lost", "2026-04-30", "nobody knows", "30", "Hall", "Bo")
    path = talks(tmp_path / "talks.csv", fine, odd)
    stage.screen.read(path)
    stage.press("Read the programme")
    choose(stage, "What is odd", "no start that can be read")
    assert [line[:2] for line in stage.lines("Where it is")] == [["Row 3", "Lost"]]
    stage.press("Leave them out")
    choose(stage, "What is odd", "no start that can be read")
    assert "You chose this." in words_on(stage.screen)
    assert stage.verbs().choices_for_list(read_table(path)).fixes == {Rule.START_MISSING}
    stage.press("Take this back")
    assert "You chose this." not in words_on(stage.screen)
    assert stage.verbs().choices_for_list(read_table(path)).fixes == frozenset()


def test_somebody_in_two_places_is_marked_as_a_group_for_every_file_from_there(
    stage: Stage, tmp_path: Path
) -> None:
    path = unpacked("38c3-2024.schedule.xml", tmp_path)
    stage.screen.read(path)
    choose(stage, "What is odd", "Somebody is in two places at once.")
    (many,) = [line[2] for line in stage.lines("What is odd") if "two places" in line[1]]
    name = stage.lines("Where it is")[0][2]
    stage.press(f"\u2068{name}\u2069 is a group")
    kept = SavedChoices(stage.folder).find("frab-xml:38c3")
    assert len(kept.groups) == 1
    counts = {line[0]: line[2] for line in stage.lines("What is odd") if "two places" in line[1]}
    assert int(counts["Please look"]) + int(counts["Good to know"]) == int(many)


# Again


@pytest.fixture
def running(stage: Stage) -> Stage:
    """With the demo's programme in."""
    stage.screen.read(SCHEDULE)
    stage.press("Bring in this programme")
    return stage


def next_file(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """The demo's schedule as its source has it later."""
    document = json.loads(SCHEDULE.read_text(encoding="utf-8"))
    change(document["schedule"]["conference"])
    path = folder / "next.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def titles_of(conference: dict[str, Any]) -> list[dict[str, Any]]:
    """All items, in the order of the file."""
    return [item for day in conference["days"] for room in day["rooms"].values() for item in room]


def rename_first(conference: dict[str, Any]) -> None:
    titles_of(conference)[0]["title"] = "A new title"


def first_title() -> str:
    document = json.loads(SCHEDULE.read_text(encoding="utf-8"))
    return str(titles_of(document["schedule"]["conference"])[0]["title"])


def test_what_is_new_moved_changed_and_cancelled_is_shown_before_anything_is_written(
    running: Stage, tmp_path: Path
) -> None:
    before = programme_of(running)

    def change(conference: dict[str, Any]) -> None:
        rename_first(conference)
        _, second, *_ = conference["days"][0]["rooms"].values()
        second[-1]["guid"] = "0b5d3e0e-2f3c-4c8e-9a44-bb6c1a2b3c4d"
        second[-1]["code"] = second[-1]["title"] = "Brand new"

    running.screen.read(next_file(tmp_path, change))
    running.press("Show what would change")
    assert running.where() is Page.MERGE
    happened = {(line[0], line[1], line[2]) for line in running.lines("What would change")}
    assert ("Changed", "Talk", first_title()) in happened
    assert ("New", "Talk", "Brand new") in happened
    assert programme_of(running) == before
    running.press("Bring in")
    assert running.where() is Page.DONE
    titles = {talk.title for talk in programme_of(running).talks}
    assert {"A new title", "Brand new"} <= titles


def test_a_change_that_is_not_wanted_stays_out_by_keyboard(
    running: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitActive(running.screen):
        running.screen.activateWindow()
    running.screen.read(next_file(tmp_path, rename_first))
    running.press("Show what would change")
    view = running.table("What would change")
    assert running.lines("Both compared") == [["Title", first_title(), first_title(), "A new title"]]
    view.setFocus()
    type_keys(Qt.Key.Key_Return)
    assert running.lines("What would change")[0][4] == "this desk’s stays"
    assert "Bring in 0 changes" in words_on(running.screen)
    type_keys(Qt.Key.Key_Return)
    assert running.lines("What would change")[0][4] == "the file’s is taken"


def moved_by_both(stage: Stage, folder: Path) -> tuple[Path, Session, str]:
    """A file that moves a session which this desk moved elsewhere; also where the desk moved it to."""
    programme = programme_of(stage)
    talk = programme.talks[0]
    (session,) = [s for s in programme.sessions if s.guid == talk.session]
    ours = next(room.name for room in programme.rooms if room.name != session.room)
    change_programme(
        stage.store,
        stage.clock,
        Move((Place(session.guid, ours, session.starts_at + timedelta(minutes=5)),)),
        "projector",
    )
    return folder, session, ours


def test_of_what_both_changed_this_desks_stays_until_the_lead_takes_the_files(running: Stage) -> None:
    _, session, ours = moved_by_both(running, running.folder)
    mine = programme_of(running)
    base = replace(mine, sessions=tuple(session if s.guid == session.guid else s for s in mine.sessions))
    other = next(room.name for room in mine.rooms if room.name not in (ours, session.room))
    theirs = replace(base, sessions=tuple(replace(s, room=other) if s.guid == session.guid else s
                                          for s in base.sessions))  # fmt: skip
    found = merge(base, mine, theirs)
    page = running.pages.merge
    page.show_merge(found)
    running.pages.setCurrentIndex(Page.MERGE)
    line = running.lines("What would change")[0]
    assert (line[0], line[4]) == ("Changed on both sides", "this desk’s stays")
    assert running.lines("Both compared")[0] == ["Room", session.room, ours, other]
    assert "1 conflicts stay as they are on this desk." in words_on(running.screen)
    assert page.chosen == frozenset()
    running.press("Take the file’s")
    assert page.chosen == {found.conflicts[0].key}
    assert "stay as they are" not in words_on(running.screen)


def test_a_session_people_came_to_is_kept_and_marked_as_cancelled(running: Stage) -> None:
    programme = programme_of(running)
    session = next(s for s in programme.sessions if s.room and not s.workshop)
    running.clock.at = session.starts_at + timedelta(minutes=1)
    count(running.store, running.clock, session.room, 7)
    theirs = replace(
        programme,
        sessions=tuple(s for s in programme.sessions if s.guid != session.guid),
        talks=tuple(t for t in programme.talks if t.session != session.guid),
    )
    found = see_import(running.store, theirs)
    assert found is not None
    running.pages.merge.show_merge(found)
    running.pages.setCurrentIndex(Page.MERGE)
    choose(running, "What would change", session.title)
    assert "It is marked as cancelled and kept" in words_on(running.screen)
    incoming = running.verbs().look_at_programme(SCHEDULE, None)
    running.verbs().put_programme(replace(incoming, merge=found), running.pages.merge.chosen)
    assert session_of(running, session.title).state == CANCELLED


def test_a_programme_changed_meanwhile_is_compared_again(running: Stage, tmp_path: Path) -> None:
    running.screen.read(next_file(tmp_path, rename_first))
    running.press("Show what would change")
    moved_by_both(running, tmp_path)
    running.press("Bring in")
    assert running.where() is Page.MERGE
    assert running.said()
    running.press("Look again")
    assert running.where() is Page.PROGRAMME
    running.press("Show what would change")
    running.press("Bring in")
    assert running.where() is Page.DONE
    assert "A new title" in {talk.title for talk in programme_of(running).talks}


def test_a_first_programme_does_not_replace_one_that_came_in_meanwhile(stage: Stage) -> None:
    stage.screen.read(SCHEDULE)
    first = stage.verbs().look_at_programme(SCHEDULE, None)
    stage.verbs().put_programme(first, frozenset())
    stage.press("Bring in this programme")
    assert stage.where() is Page.PROGRAMME
    assert stage.said()
    stage.press("Look again")
    stage.press("Show what would change")
    assert "Nothing would change." in words_on(stage.screen)


def test_a_session_does_not_leave_while_one_of_its_talks_stays() -> None:
    mine = small()
    theirs = replace(mine, sessions=mine.sessions[:1], talks=mine.talks[:2])
    found = merge(mine, mine, theirs)
    keys = {(c.part, c.kind): c.key for c in found.changes}
    session = keys[Part.SESSION, ChangeKind.CANCELLED]
    assert session not in held_together(found, frozenset({session}))
    assert held_together(found, found.proposed) == found.proposed


def test_a_new_talk_brings_its_new_session_along() -> None:
    theirs = small()
    mine = replace(theirs, sessions=theirs.sessions[:1], talks=theirs.talks[:2])
    found = merge(mine, mine, theirs)
    keys = {(c.part, c.kind): c.key for c in found.changes}
    talk, session = keys[Part.TALK, ChangeKind.NEW], keys[Part.SESSION, ChangeKind.NEW]
    assert held_together(found, frozenset({talk})) == {talk, session}


# Looks


LOOKS = [
    pytest.param(mode, direction, scale, id=f"{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}")
    for mode, direction, scale in (
        (Mode.LIGHT, LEFT, 1.0),
        (Mode.DARK, LEFT, 1.0),
        (Mode.CONTRAST, LEFT, 1.0),
        (Mode.LIGHT, RIGHT, 1.0),
        (Mode.LIGHT, LEFT, 2.0),
        (Mode.DARK, RIGHT, 2.0),
    )
]


@pytest.mark.parametrize(("mode", "direction", "scale"), LOOKS)
def test_every_step_of_a_programme_can_be_looked_at(
    themed: Themed,
    grab: Grab,
    tmp_path: Path,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    stage = stage_in(tmp_path, Work(is_inline=True), themed(mode, direction, scale))
    screen = stage.open()
    look = f"programme-{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}"
    both = write_list(tmp_path / "both.csv", [("Ana", "Welcome", "10:00")], ("Name", "Title", "Start"))
    screen.read(both)
    grab(screen, f"{look}-1-kind")
    stage.press("A programme")
    grab(screen, f"{look}-2-columns")
    screen.read(unpacked("global-azure-austria-2024.sessionize.json", tmp_path))
    grab(screen, f"{look}-3-odd")
    screen.read(SCHEDULE)
    stage.press("Bring in this programme")
    grab(screen, f"{look}-4-done")
    screen.read(next_file(tmp_path, rename_first))
    stage.press("Show what would change")
    grab(screen, f"{look}-5-changes")
    assert (screen.width(), screen.height()) == (1366 - 92, 768 - 64)
    stage.store.close()
