"""A lead brings lists in step by step: everything is seen before it is written, and nothing private is."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.domain.admission import Found
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import Column
from smc_desk.domain.people_list import NoteKind
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.fields import HIDDEN, is_telling
from smc_desk.ui.bring_in.lines import LinesModel, LinesPane
from smc_desk.ui.bring_in.mapping_model import MappingModel, Part
from smc_desk.ui.bring_in.pages import Page
from smc_desk.ui.bring_in.twins_panel import PairsModel, TwinsPanel
from smc_desk.ui.bring_in.words import COLUMNS, KINDS, seen, short_name, value_word
from smc_desk.ui.texts import bug_sentence, sentence_of
from smc_desk.ui.theme import Mode, Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.check_in import check_in_person
from tests.ui.bring_in_stage import (
    ANA,
    DEMO,
    EVA,
    HEADERS,
    JOE,
    SCHEDULE,
    Stage,
    plain,
    stage_in,
    texts_of,
    write_list,
)
from tests.ui.conftest import Grab, Themed

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SECRETS = ("scholarship", "solidarity", "vegan", "kosher", "halal")
LEAST = 36
"""Height of what is pressed, at scale 1."""


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot, theme: Theme) -> Iterator[Stage]:
    stage = stage_in(tmp_path, Work(is_inline=True), theme)
    qtbot.addWidget(stage.open())
    stage.screen.show()
    yield stage
    stage.store.close()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_list(tmp_path / "small.csv", [ANA, EVA])


def mapping_model(stage: Stage) -> MappingModel:
    model = stage.table("Columns of your file").model()
    assert isinstance(model, MappingModel)
    return model


def pane_of(stage: Stage, name: str) -> LinesPane:
    tabs = stage.pages.changes.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    (at,) = [i for i in range(tabs.count()) if tabs.tabText(i).startswith(name)]
    tabs.setCurrentIndex(at)
    pane = tabs.widget(at)
    assert isinstance(pane, LinesPane)
    return pane


def lines_of(stage: Stage, name: str) -> list[list[str]]:
    return texts_of(pane_of(stage, name).model)


def words_on(widget: QWidget) -> str:
    """All words of what can be seen, without those in tables."""
    texts = [w.property("text") for w in widget.findChildren(QWidget) if w.isVisibleTo(widget)]
    return plain(" ".join(str(text) for text in texts if text))


def test_the_demo_comes_in_step_by_step_and_not_before_the_large_button(stage: Stage) -> None:
    finished: list[bool] = []
    stage.screen.finished.connect(lambda: finished.append(True))
    stage.chosen = str(DEMO)
    assert "No list is in yet." in words_on(stage.screen)
    stage.press("Choose a file")
    assert stage.where() is Page.COLUMNS
    assert "918 rows · 42 columns" in words_on(stage.screen)
    stage.press("Show what would change")
    assert stage.where() is Page.CHANGES
    assert stage.names() == []
    stage.press("Bring in 918 people")
    assert stage.where() is Page.DONE
    assert len(stage.names()) == 918
    stage.press("Go to check-in")
    assert finished == [True]
    assert "918 people are on the list." in words_on(stage.screen)


def test_no_file_chosen_changes_nothing(stage: Stage) -> None:
    stage.press("Choose a file")
    assert (stage.where(), stage.said()) == (Page.CHOOSE, "")


@pytest.mark.parametrize(
    "headers",
    [
        ("Code", "Name", "Email", "Country"),
        ("Código", "Nombre completo", "Correo electrónico", "País"),
        ("Code du billet", "Nom complet", "Courriel", "Pays"),
        ("Código do ingresso", "Nome completo", "E-mail", "País"),
    ],
)
def test_columns_are_guessed_in_four_languages(
    stage: Stage, tmp_path: Path, headers: tuple[str, ...]
) -> None:
    stage.screen.read(
        write_list(tmp_path / "list.csv", [("AAAA222", "Ana Li", "a@example.org", "MX")], headers)
    )
    means = [line[Part.MEANS] for line in stage.lines("Columns of your file")]
    assert means == ["Ticket code", "Name on the badge", "E-mail", "Country"]


def test_a_corrected_mapping_is_used_and_saved_for_the_next_list(stage: Stage, small: Path) -> None:
    stage.screen.read(small)
    mapping_model(stage).correct(HEADERS.index("Affiliation"), Column.NATIVE_NAME)
    stage.press("Show what would change")
    stage.press("Cancel")
    stage.screen.read(small)
    assert stage.lines("Columns of your file")[3][Part.MEANS] == "Name in its own script"


def test_a_meaning_taken_by_another_column_leaves_the_first_one_unused(stage: Stage, small: Path) -> None:
    stage.screen.read(small)
    mapping_model(stage).correct(HEADERS.index("Remarks of the portal"), Column.BADGE_NAME)
    means = [line[Part.MEANS] for line in stage.lines("Columns of your file")]
    assert means[1] == "Not used, but kept"
    assert means[6] == "Name on the badge"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_what_a_column_means_is_chosen_by_keys(stage: Stage, small: Path, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitActive(stage.screen):
        stage.screen.activateWindow()
    stage.screen.read(small)
    table = stage.table("Columns of your file")
    assert table.hasFocus()
    table.setCurrentIndex(table.model().index(6, Part.HEADER))
    QTest.keyClick(table, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    (choices,) = table.findChildren(QComboBox)
    assert choices.accessibleName() == "What \u2068Remarks of the portal\u2069 comes in as"
    assert "Name on the badge – now \u2068Name\u2069" in [choices.itemText(i) for i in range(choices.count())]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(choices.view(), Qt.Key.Key_End)
    QTest.keyClick(choices.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(popup.isHidden)
    qtbot.waitUntil(table.hasFocus)
    assert stage.lines("Columns of your file")[6][Part.MEANS] == "Notes"


def test_what_a_column_means_is_chosen_by_the_mouse(stage: Stage, small: Path, qtbot: QtBot) -> None:
    stage.screen.read(small)
    table = stage.table("Columns of your file")
    with qtbot.waitExposed(stage.screen):
        stage.screen.show()
    place = table.visualRect(table.model().index(1, Part.MEANS)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    (choices,) = table.findChildren(QComboBox)
    QTest.keyClick(choices.view(), Qt.Key.Key_Home)
    QTest.keyClick(choices.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert stage.lines("Columns of your file")[1][Part.MEANS] == "Not used, but kept"


def test_without_a_name_nobody_can_go_on_and_what_is_missing_is_said(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    stage.screen.read(write_list(tmp_path / "odd.csv", [("red", "38")], ("Colour", "Shoe size")))
    stage.press("A list of people")
    said = words_on(stage.screen)
    assert "No column holds a name yet." in said
    assert "No ticket codes" in said
    assert "every ticket is good for all days" in said
    with pytest.raises(AssertionError):
        stage.press("Show what would change")
    mapping_model(stage).correct(0, Column.GIVEN_NAMES)
    qtbot.waitUntil(lambda: "A part of the names is missing: Family names." in words_on(stage.screen))
    mapping_model(stage).correct(0, Column.BADGE_NAME)
    stage.press("Show what would change")
    assert stage.where() is Page.CHANGES


def test_the_key_goes_with_the_import_and_is_then_forgotten(stage: Stage, small: Path) -> None:
    stage.screen.read(small)
    (field,) = [
        e for e in stage.pages.columns.findChildren(QLineEdit) if e.accessibleName().startswith("Key")
    ]
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText(" secret ")
    stage.press("Show what would change")
    stage.press("Bring in")
    assert stage.keys == ["secret"]
    assert field.text() == ""
    assert "Signed tickets are checked with the new key." in words_on(stage.screen)


# What is hidden


def every_text(model: QAbstractItemModel) -> str:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    rows, columns = range(model.rowCount(QModelIndex())), range(model.columnCount(QModelIndex()))
    return " ".join(str(model.index(r, c).data(role)) for r in rows for c in columns for role in roles)


def test_money_diet_and_access_needs_are_never_shown_nor_found(stage: Stage, tmp_path: Path) -> None:
    stage.bring_in(write_list(tmp_path / "one.csv", [ANA, EVA]))
    poorer = (*EVA[:4], "scholarship", "halal", "")
    stage.screen.read(write_list(tmp_path / "two.csv", [ANA, poorer]))
    samples = [line[Part.SAMPLES] for line in stage.lines("Columns of your file")]
    assert samples[4] == samples[5] == f"{HIDDEN} hidden on purpose"
    stage.press("Show what would change")
    changes = lines_of(stage, "Changes")
    assert ["3", "Eva Vang", "BBBB222", "Diet", HIDDEN, HIDDEN] in changes
    for view in stage.screen.findChildren(QTableView):
        text = every_text(view.model())
        assert not [
            word for word in ("scholarship", "solidarity", "vegan", "kosher", "halal") if word in text
        ]
    pane = pane_of(stage, "Changes")
    pane.model.narrow("scholarship", None)
    assert pane.model.rowCount() == 0


def test_notes_of_the_demo_hide_money_and_needs_but_say_that_there_was_something(stage: Stage) -> None:
    stage.screen.read(DEMO)
    stage.press("Show what would change")
    notes = lines_of(stage, "Notes")
    money = [line for line in notes if line[2] in ("Amount due", "Amount paid", "Fee tier")]
    assert money
    assert all(line[3:] == [HIDDEN, HIDDEN] for line in money)


@pytest.mark.parametrize(
    "header", ["Scholarship granted", "Beca", "Montant de la bourse", "Alergias alimentarias", "Wheelchair?"]
)
def test_a_column_that_tells_of_money_or_needs_is_hidden_whatever_it_is_made_to_mean(
    stage: Stage, tmp_path: Path, header: str
) -> None:
    stage.screen.read(write_list(tmp_path / "list.csv", [("Ana Li", "a secret")], ("Name", header)))
    for column in (None, Column.NOTES, Column.ORGANISATION):
        mapping_model(stage).correct(1, column)
        assert "secret" not in every_text(mapping_model(stage))
    stage.press("Show what would change")
    assert mapping_model(stage).hidden.hides_field("organisation")


def test_common_headers_are_not_hidden() -> None:
    assert not [
        h for h in ("Name", "Feedback", "Country", "Days", "Workshops", "Valid from") if is_telling(h)
    ]


# What would change


def test_a_second_import_shows_what_changed_and_who_vanished_and_keeps_check_ins(
    stage: Stage, tmp_path: Path
) -> None:
    stage.bring_in(write_list(tmp_path / "one.csv", [ANA, EVA]))
    with stage.store.read() as tx:
        ana = tx.people.by_code("AAAA222")
    assert ana is not None
    check_in_person(stage.store, stage.clock, os.urandom, AutoPrint.NEVER, ana.id, Found.SEARCH)
    moved = (*EVA[:3], "Clinic Nine", *EVA[4:])
    stage.screen.read(write_list(tmp_path / "two.csv", [moved, JOE]))
    stage.press("Show what would change")
    assert lines_of(stage, "Changes") == [
        ["2", "Eva Vang", "BBBB222", "Organisation", "Clinic Two", "Clinic Nine"]
    ]
    assert [line[1] for line in lines_of(stage, "New")] == ["Joe Opio"]
    ((name, code, _, today),) = lines_of(stage, "Not in the file")
    assert (name, code) == ("Ana Li", "AAAA222")
    assert today.startswith("Checked in at")
    assert stage.names() == ["Ana Li", "Eva Vang"]
    stage.press("Bring in 2 people")
    assert stage.names() == ["Ana Li", "Eva Vang", "Joe Opio"]
    assert stage.verbs().status().inside == 1


def test_blank_and_repeated_rows_and_every_note_are_listed_with_row_old_and_new(
    stage: Stage, tmp_path: Path
) -> None:
    untidy = ("DDDD222", "Võ  Văn Đức", " v@example.org", "", "", "", "")
    rows = [ANA, ("",) * 7, (ANA[0], *JOE[1:]), untidy]
    stage.screen.read(write_list(tmp_path / "list.csv", rows))
    stage.press("Show what would change")
    notes = lines_of(stage, "Notes")
    assert ["Blank row", "3", "Whole row", "", "skipped"] in notes
    assert [
        "Code used twice",
        "4",
        "Ticket code",
        "AAAA222",
        "this row is not taken, the first one is",
    ] in notes
    assert ["Tidied", "5", "Name on the badge", "Võ␣␣Văn Đức", "Võ Văn Đức"] in notes
    assert [line[1] for line in notes] == sorted(line[1] for line in notes)
    stage.press("Bring in 2 people")
    assert "Repeated rows, not taken: 4" in words_on(stage.screen)


def test_notes_can_be_narrowed_to_one_kind_and_to_a_text(stage: Stage) -> None:
    stage.screen.read(DEMO)
    stage.press("Show what would change")
    pane = pane_of(stage, "Notes")
    every = pane.model.rowCount()
    pane.model.narrow("", KINDS[NoteKind.MISSING])
    missing = texts_of(pane.model)
    assert 0 < len(missing) < every
    assert {line[0] for line in missing} == {"Missing"}
    pane.model.narrow("e-mail", KINDS[NoteKind.MISSING])
    assert {line[2] for line in texts_of(pane.model)} == {"E-mail"}
    pane.model.narrow("", None)
    assert pane.model.rowCount() == every


def test_a_list_of_other_people_is_questioned_first(stage: Stage, tmp_path: Path, small: Path) -> None:
    stage.bring_in(small)
    stage.screen.read(write_list(tmp_path / "other.csv", [JOE]))
    stage.press("Show what would change")
    assert stage.said() == "2 people of this desk are not in the file. Is it the right one?"


def test_what_was_brought_in_can_be_looked_at_again(stage: Stage, small: Path) -> None:
    stage.bring_in(small)
    stage.press("See every line again")
    assert [line[1] for line in lines_of(stage, "New")] == ["Ana Li", "Eva Vang"]
    stage.press("Back to the report")
    assert stage.where() is Page.DONE


# Leaving, stopping, failing


@pytest.mark.parametrize("steps", [("small",), ("small", "Show what would change")])
def test_cancel_keeps_everything_as_it_was_and_says_so(
    stage: Stage, tmp_path: Path, small: Path, steps: tuple[str, ...]
) -> None:
    stage.bring_in(write_list(tmp_path / "one.csv", [JOE]))
    stage.screen.read(small)
    for step in steps[1:]:
        stage.press(step)
    stage.press("Cancel")
    assert stage.where() is Page.CHOOSE
    assert stage.said().startswith("Nothing was brought in.")
    assert stage.names() == ["Joe Opio"]


@pytest.mark.parametrize("verb", ["plan", "apply"])
def test_work_can_be_stopped_and_leaves_everything_as_it_was(
    tmp_path: Path, small: Path, theme: Theme, qtbot: QtBot, verb: str
) -> None:
    work = Work()
    stage = stage_in(tmp_path, work, theme)
    begun = threading.Event()

    def never_ends(*arguments: object) -> None:
        progress, cancelled = arguments[-2:]
        assert callable(progress)
        assert callable(cancelled)
        progress(1, 2)
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise UserError(UserFault.CANCELLED)

    qtbot.addWidget(stage.open(**{verb: never_ends}))
    stage.screen.show()
    stage.screen.read(small)
    qtbot.waitUntil(lambda: stage.where() is Page.COLUMNS)
    stage.press("Show what would change")
    if verb == "apply":
        qtbot.waitUntil(lambda: stage.where() is Page.CHANGES)
        stage.press("Bring in 2 people")
    assert stage.where() is Page.WORKING
    qtbot.waitUntil(begun.is_set)
    assert not stage.drop(small)
    stage.press("Stop")
    qtbot.waitUntil(lambda: stage.where() is not Page.WORKING)
    assert stage.where() is (Page.COLUMNS if verb == "plan" else Page.CHANGES)
    assert stage.said().startswith("Nothing was brought in.")
    assert stage.names() == []
    work.shut()
    stage.store.close()


def test_a_bad_file_is_answered_with_what_to_do(stage: Stage, tmp_path: Path) -> None:
    poster = tmp_path / "poster.csv"
    poster.write_bytes(b"%PDF-1.4")
    stage.screen.read(poster)
    assert stage.where() is Page.CHOOSE
    assert stage.said() == sentence_of(UserError(UserFault.NOT_A_LIST, {"path": "poster.csv"}))
    stage.chosen = str(DEMO)
    stage.press("Choose another file")
    assert stage.where() is Page.COLUMNS


def test_a_list_changed_in_the_meantime_is_looked_at_again(stage: Stage, tmp_path: Path, small: Path) -> None:
    stage.screen.read(small)
    stage.press("Show what would change")
    verbs = stage.verbs()
    table = verbs.read_table(write_list(tmp_path / "other.csv", [JOE]))
    plan = verbs.plan(table, verbs.mapping_for(table), lambda *_: None, lambda: False)
    verbs.apply(plan, "", lambda *_: None, lambda: False)
    stage.press("Bring in 2 people")
    assert stage.said() == sentence_of(UserError(UserFault.TOO_LATE, {"what": "import"}))
    stage.press("Look again")
    assert [line[0] for line in lines_of(stage, "Not in the file")] == ["Joe Opio"]
    stage.press("Bring in 2 people")
    assert stage.where() is Page.DONE


def test_a_mapping_that_cannot_be_saved_is_told_but_stops_nothing(
    tmp_path: Path, small: Path, theme: Theme, qtbot: QtBot
) -> None:
    fault = UserError(UserFault.CANNOT_WRITE, {"path": "mappings.json"})

    def full(*_: object) -> None:
        raise fault

    stage = stage_in(tmp_path, Work(is_inline=True), theme)
    qtbot.addWidget(stage.open(save_mapping=full))
    stage.screen.show()
    stage.screen.read(small)
    stage.press("Show what would change")
    assert stage.where() is Page.CHANGES
    assert stage.said() == sentence_of(fault)
    stage.store.close()


def test_a_fault_nobody_foresaw_leads_back_to_where_it_began(
    tmp_path: Path, small: Path, theme: Theme, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_table: Table) -> None:
        raise RuntimeError("a bug")

    stage = stage_in(tmp_path, Work(is_inline=True), theme)
    qtbot.addWidget(stage.open(mapping_for=broken))
    stage.screen.show()
    with caplog.at_level(logging.ERROR):
        stage.screen.read(small)
    assert "a verb failed" in caplog.text
    assert stage.where() is Page.CHOOSE
    assert stage.said() == bug_sentence()
    stage.store.close()


# Files dropped, and the programme


def test_a_file_dropped_on_the_screen_is_read(stage: Stage, small: Path) -> None:
    assert stage.drop(small)
    assert stage.where() is Page.COLUMNS


def test_several_files_at_once_are_not_read(stage: Stage, small: Path) -> None:
    assert stage.drop(small, DEMO)
    assert stage.where() is Page.CHOOSE
    assert stage.said() == "Drop one file at a time. Nothing was read."


def test_the_programme_comes_in_from_its_file_after_a_look(stage: Stage) -> None:
    stage.screen.read(SCHEDULE)
    assert stage.where() is Page.PROGRAMME
    assert len(stage.lines("Sessions")) == 60
    assert stage.verbs().status().title == ""
    stage.press("Bring in this programme")
    assert stage.where() is Page.DONE
    title = stage.verbs().status().title
    assert title
    stage.press("Bring in another file")
    assert title in words_on(stage.screen)
    stage.screen.read(SCHEDULE)
    stage.press("Show what would change")
    assert "The programme of this desk is the same already." in words_on(stage.screen)
    stage.press("Cancel")
    assert stage.where() is Page.CHOOSE


# Likely duplicates


@pytest.fixture
def paired(stage: Stage) -> Stage:
    """Behind an import of the demo, which has pairs."""
    stage.bring_in(DEMO)
    return stage


def pairs(stage: Stage) -> PairsModel:
    (model,) = stage.screen.findChildren(PairsModel)
    return model


def test_a_pair_is_merged_only_after_a_second_yes(paired: Stage) -> None:
    before, people = pairs(paired).rowCount(), len(paired.names())
    paired.press("Merge")
    paired.press("Not yet")
    assert pairs(paired).rowCount() == before
    paired.press("Merge")
    paired.press("Yes, one person")
    assert pairs(paired).rowCount() == before - 1
    assert len(paired.names()) == people - 1


def test_two_people_are_kept_and_the_pair_is_not_offered_again(paired: Stage) -> None:
    before, people = pairs(paired).rowCount(), len(paired.names())
    paired.press("Two people")
    assert pairs(paired).rowCount() == before - 1
    assert len(paired.names()) == people
    paired.press("Bring in another file")
    paired.press("Look at likely duplicates")
    assert pairs(paired).rowCount() == before - 1


def test_the_chosen_pair_stays_chosen_while_others_go(paired: Stage) -> None:
    (panel,) = paired.screen.findChildren(TwinsPanel)
    every = list(pairs(paired).pairs)
    (view,) = panel.findChildren(QListView)
    view.setCurrentIndex(pairs(paired).index(3, 0))
    panel.show_pairs(every[1:])
    assert view.currentIndex().row() == 2
    assert paired.lines("Both entries compared")[1][1] == every[3][0].code


def test_both_entries_are_compared_field_by_field(paired: Stage) -> None:
    lines = paired.lines("Both entries compared")
    pair = pairs(paired).pair(0)
    assert pair is not None
    assert lines[1] == ["Ticket code", pair[0].code, pair[1].code]
    assert not {"Fee tier", "Amount due", "Diet", "Access needs"} & {line[0] for line in lines}


def test_addresses_are_compared_but_not_shown(paired: Stage) -> None:
    lines = paired.lines("Both entries compared")
    (said,) = [line[1:] for line in lines if line[0] == "E-mail"]
    assert said in (["the same address"] * 2, ["one address", "another address"], ["", ""])
    assert not [text for line in lines for text in line if "@" in text]


# Words, models, looks


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("settlement", "open", "Yes"),
        ("settlement", "settled", "No"),
        ("settlement", "deferred", "Yes, but later"),
        ("photo", "ask", "Photos: ask first"),
        ("accepted_conduct", "no", "No"),
        ("status", "waitlist", "On the waiting list"),
        ("country", "open", "open"),
        ("settlement", "odd", "odd"),
    ],
)
def test_values_of_ours_are_said_in_words(name: str, text: str, word: str) -> None:
    assert plain(value_word(name, text)) == word


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a  b", "a␣␣b"),
        (" a ", "␣a␣"),
        ("one\ntwo", "one ↵ two"),
        ("a\u00a0b", "a␣b"),
        ("a\u200bb", "a[200B]b"),
        ("plain text", "plain text"),
    ],
)
def test_odd_spaces_and_unseen_signs_are_made_visible(text: str, shown: str) -> None:
    assert plain(seen(text)) == shown


def test_a_long_file_name_keeps_its_beginning_and_its_ending() -> None:
    name = plain(short_name("list of everybody " * 10 + "final.xlsx"))
    assert len(name) < 70
    assert name.startswith("list of everybody")
    assert name.endswith("final.xlsx")


def test_every_column_has_a_word() -> None:
    assert set(COLUMNS) == set(Column)


def test_the_models_keep_the_rules_of_qt(stage: Stage, small: Path) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (mapping_model(stage), pairs(stage))]
    stage.screen.read(small)
    mapping_model(stage).correct(0, Column.NOTES)
    stage.press("Show what would change")
    for model in stage.screen.findChildren(LinesModel):
        testers.append(QAbstractItemModelTester(model, fatal))
        model.narrow("ana", None)
        model.narrow("", None)
    assert len(testers) > 5


def nodes(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for i in range(interface.childCount()):
        child = interface.child(i)
        if child is not None and not child.state().invisible:
            yield child
            yield from nodes(child)


def test_whatever_is_pressed_or_typed_in_has_a_name_and_is_tall_enough(stage: Stage, small: Path) -> None:
    pressed = (QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.ComboBox)
    for step in (None, "read", "Show what would change", "Bring in"):
        if step == "read":
            stage.screen.read(small)
        elif step:
            stage.press(step)
        root = QAccessible.queryAccessibleInterface(stage.screen)
        assert root is not None
        found = [n for n in nodes(root) if n.role() in pressed]
        assert found
        assert [n for n in found if not n.text(QAccessible.Text.Name)] == []
        assert [n.text(QAccessible.Text.Name) for n in found if n.rect().height() < LEAST] == []


def test_the_focus_goes_along(stage: Stage, small: Path, qtbot: QtBot) -> None:
    with qtbot.waitActive(stage.screen):
        stage.screen.activateWindow()
    stage.screen.take_focus()
    for step, name in (
        (None, "Choose a file"),
        ("read", "Columns of your file"),
        ("Show what would change", "Bring in 2 people"),
        ("Bring in", "Go to check-in"),
    ):
        if step == "read":
            stage.screen.read(small)
        elif step:
            stage.press(step)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == name


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
def test_every_step_can_be_looked_at(
    themed: Themed,
    grab: Grab,
    tmp_path: Path,
    mode: Mode,
    direction: Qt.LayoutDirection,
    scale: float,
) -> None:
    stage = stage_in(tmp_path, Work(is_inline=True), themed(mode, direction, scale))
    screen = stage.open()
    look = f"bring-in-{mode}-{'rtl' if direction == RIGHT else 'ltr'}-{scale:g}"
    grab(screen, f"{look}-1-choose")
    assert (screen.width(), screen.height()) == (1366 - 92, 768 - 64)
    screen.read(DEMO)
    grab(screen, f"{look}-2-columns")
    stage.press("Show what would change")
    grab(screen, f"{look}-3-changes")
    stage.press("Bring in")
    grab(screen, f"{look}-4-done")
    screen.read(SCHEDULE)
    grab(screen, f"{look}-5-programme")
    assert (screen.width(), screen.height()) == (1366 - 92, 768 - 64)
    stage.store.close()
