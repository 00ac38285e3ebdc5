"""The whole app: a layout chosen on the screen holds for the next badge and batch; a wrong one is told."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.adapters.settings_file import SettingsFile
from smc_desk.compose.app import App
from smc_desk.compose.badges import Badges
from smc_desk.compose.desk import Desk
from smc_desk.compose.layout_folder import FOLDER as LAYOUTS
from smc_desk.compose.printing import FOLDER
from smc_desk.ui.layouts.chooser import LayoutChooser
from smc_desk.ui.screens.badges import BadgesScreen
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.usecases.choose_badges import BY_NAME, Whose
from tests.ui.translations import speaking

A6, CARD = (148, 105), (86, 54)


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> Iterator[None]:
    """The app sets the language of the whole process; here it is taken off again."""
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """The app with the demo symposium, open."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app = App(application, Desk(tmp_path / "demo", is_demo=True))
    qtbot.addWidget(app.window)
    app.window.show()
    qtbot.waitUntil(lambda: app.is_ready, timeout=10_000)
    yield app
    app.close()


def tickets() -> list[str]:
    """Signed tickets of people who need no question."""
    with resources.path("demo", "arrivals.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["case"] == "normal"]
    return [row["scan_text"] for row in rows if row["scan_text"].startswith("SMC1:")]


def millimetres(pdf: Path) -> tuple[int, int]:
    """The size of the first page."""
    found = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf.read_bytes())
    assert found is not None
    return round(float(found[1]) / 72 * 25.4), round(float(found[2]) / 72 * 25.4)


def scan_and_print(app: App, qtbot: QtBot, ticket: str) -> Path:
    """Check somebody in; the badge that comes of it."""
    folder = app.desk.folder / FOLDER
    before = set(folder.glob("*.pdf"))
    app.check_in.scan(ticket)
    qtbot.waitUntil(lambda: bool(set(folder.glob("*.pdf")) - before), timeout=15_000)
    return (set(folder.glob("*.pdf")) - before).pop()


def test_a_layout_chosen_on_the_screen_holds_for_the_next_badge_and_the_next_batch(
    app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = tickets()[:2]
    assert millimetres(scan_and_print(app, qtbot, first)) == A6
    app.window.go_to("badges")
    screen = app.window.findChildren(BadgesScreen)[0]
    screen.layouts_asked.emit()
    (chooser,) = app.window.findChildren(LayoutChooser)
    view = next(v for v in chooser.findChildren(QListView) if v.accessibleName() == "Badge layouts")
    qtbot.waitUntil(lambda: view.model().rowCount() == 7 and view.hasFocus())
    while not str(view.currentIndex().data()).startswith("Card"):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.desk.settings.layout == "card")
    qtbot.waitUntil(lambda: SettingsFile(app.desk.folder).read().layout == "card")
    assert millimetres(scan_and_print(app, qtbot, second)) == CARD
    pdf = tmp_path / "all.pdf"
    whose = Whose(category="press")
    with ThreadPoolExecutor(1) as apart:
        export = Badges(app.desk).export
        made = apart.submit(export, whose, BY_NAME, pdf, lambda *_: None, lambda: False).result()
    assert made
    assert millimetres(pdf) == CARD
    app.window.go_to("badges")
    back = next(b for b in app.window.findChildren(ActionButton) if b.text() == "Back" and b.isVisible())
    back.click()
    assert screen.isVisible()


def test_a_spoilt_layout_is_told_at_the_desk_and_badges_still_come_out(app: App, qtbot: QtBot) -> None:
    folder = app.desk.folder / LAYOUTS
    folder.mkdir()
    text = resources.path("badges", "card.toml").read_text(encoding="utf-8")
    file = folder / "ours.toml"
    file.write_text(text, encoding="utf-8")
    app._change(replace(app.desk.settings, layout="ours"))
    qtbot.waitUntil(lambda: app.desk.settings.layout == "ours")
    ticket, other = tickets()[2:4]
    assert millimetres(scan_and_print(app, qtbot, ticket)) == CARD
    assert app.window.notices.shown is None
    file.write_text(text.replace("[[field]]", "[[feild]]", 1), encoding="utf-8")
    assert millimetres(scan_and_print(app, qtbot, other)) == A6

    def told() -> str:
        shown = app.window.notices.shown
        return re.sub("[\u2066-\u2069]", "", shown.sentence) if shown else ""

    qtbot.waitUntil(lambda: "ours.toml cannot be used, so badges have the layout A6 across" in told())
    assert re.search(r"Line \d+: Nothing is called “feild” here. Possible: field\.", told())
    file.write_text(text, encoding="utf-8")
    app._change(replace(app.desk.settings, operator="AB"))
    qtbot.waitUntil(lambda: told() == "")
