"""No screen, panel or sentence is left in English when the app speaks another language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.adapters.settings_file import SettingsFile
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.admission import Verdict
from smc_desk.domain.errors import PrinterError, PrinterFault, StoreError, StoreFault, UserError, UserFault
from smc_desk.domain.mapping import Column
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Role
from smc_desk.domain.settings import Settings
from smc_desk.ui.badges.words import LOOK, WRONG, printer_sign
from smc_desk.ui.bring_in.twins_panel import OTHER, OWN, SAME
from smc_desk.ui.bring_in.words import KINDS, column_word
from smc_desk.ui.desk.acts import Act, act_words
from smc_desk.ui.desk.reasons import override_question
from smc_desk.ui.panels.languages import LANGUAGES as SPOKEN
from smc_desk.ui.panels.languages import language_word
from smc_desk.ui.shortcuts import ShortcutSheet
from smc_desk.ui.texts import category_word, photo_word, role_word, sentence_of, status_word
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.run_spool import SpoolResult
from tests.desk import Clock
from tests.ui.bring_in_stage import DEMO, SCHEDULE, Stage, plain
from tests.ui.desk_at_work import open_desk
from tests.ui.panel_stage import PANELS
from tests.ui.translations import english_in, speaking, texts_of


def words() -> Iterator[str]:
    """Words and sentences that are kept in tables until somebody asks for them."""
    yield from map(category_word, Category)
    yield from map(role_word, Role)
    yield from map(status_word, RegistrationStatus)
    yield from map(photo_word, PhotoConsent)
    yield from map(column_word, Column)
    yield from map(act_words, Act)
    yield from map(language_word, SPOKEN)
    yield from (sign.said() for sign in (*KINDS.values(), SAME, OWN, OTHER, WRONG, LOOK))
    yield from (printer_sign(fault).said() for fault in (None, *PrinterFault))
    yield from (sentence_of(StoreError(fault)) for fault in StoreFault)
    yield from (sentence_of(UserError(fault)) for fault in UserFault)
    yield from (sentence_of(PrinterError(fault, "HP")) for fault in PrinterFault)
    for verdict in Verdict:
        question = override_question(verdict)
        yield from (question.title, question.explanation, question.action, *question.reasons)


EACH = pytest.mark.parametrize("tag", ["es", "ar", "ht"])
"""Their files bear the same names."""
PEOPLE = 60
"""Enough to meet every common answer."""


@EACH
def test_no_word_of_a_table_is_left_in_english(tag: str, qapp: QApplication) -> None:
    with speaking(qapp, tag):
        assert english_in(words(), tag) == set()


@EACH
def test_no_screen_is_left_in_english(tag: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    SettingsFile(folder).write(Settings(language=tag))
    with speaking(qapp, tag):
        app = App(qapp, Desk(folder, is_demo=True))
        qtbot.addWidget(app.window)
        app.window.show()
        qtbot.waitUntil(lambda: app.desk.is_open, timeout=10_000)
        for place in ("check_in", "people", "badges", "bring_in", "settings"):
            app.window.go_to(place)
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: bool(app.window.findChildren(ShortcutSheet)))
        said = set(texts_of(app.window))
        app.close()
    assert english_in(said, tag) == set()


@EACH
@pytest.mark.parametrize("name", PANELS)
def test_no_panel_is_left_in_english(
    name: str, tag: str, qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    with speaking(qapp, tag):
        panel = PANELS[name](theme)
        qtbot.addWidget(panel)
        panel.submit()
        assert english_in(texts_of(panel), tag) == set()


@EACH
def test_no_answer_of_the_desk_is_left_in_english(
    tag: str, qtbot: QtBot, qapp: QApplication, theme: Theme, demo: SqliteStore, clock: Clock
) -> None:
    said: set[str] = set()
    with speaking(qapp, tag):
        desk = open_desk(qtbot, theme, demo, clock)
        desk.screen.show_spool(SpoolResult(printer="HP", fault=PrinterFault.OPEN))
        met: set[str] = set()
        for person in desk.people()[:PEOPLE]:
            word = desk.scan(person.code).word
            if word not in met:
                met.add(word)
                said.update((*texts_of(desk.screen), *desk.buttons))
                desk.scan(person.code)
                said.update((*texts_of(desk.screen), *desk.buttons))
    assert len(met) >= 5
    assert english_in(said, tag) == set()


@EACH
def test_no_step_of_bringing_in_is_left_in_english(
    tag: str, qtbot: QtBot, qapp: QApplication, theme: Theme, demo: SqliteStore, tmp_path: Path
) -> None:
    said: set[str] = set()
    with speaking(qapp, tag):
        stage = Stage(demo, tmp_path, Clock(), Work(is_inline=True), theme)
        qtbot.addWidget(stage.open())
        pages = stage.pages
        stage.screen.read(DEMO)
        for go_on in (pages.columns.confirmed, pages.changes.confirmed, pages.done.restarted):
            said.update(texts_of(stage.screen))
            go_on.emit()
        stage.screen.read(SCHEDULE)
        said.update(texts_of(stage.screen))
    programme = read_programme(SCHEDULE)
    data = {s.title for s in programme.sessions} | {t.title for t in programme.talks}
    assert english_in((text for text in said if plain(text) not in data), tag) == set()
