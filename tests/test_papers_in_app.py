"""The whole app: a paper is chosen on the programme's screen by keys, and is a PDF a moment later."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from smc_desk.compose import programme_place
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.widgets.banner import Banner
from tests.ui.translations import speaking

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> Iterator[None]:
    """The app sets the language of the whole process; here it is taken off again."""
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file dialog would lead."""
    path = tmp_path / "signs.pdf"
    monkeypatch.setattr(programme_place, "choose_pdf", lambda _parent, _name: str(path))
    return path


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path, out: Path) -> Iterator[App]:
    """The app with the demo symposium, open."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app = App(application, Desk(tmp_path / "demo", is_demo=True))
    qtbot.addWidget(app.window)
    app.window.show()
    qtbot.waitUntil(lambda: app.is_ready, timeout=10_000)
    yield app
    app.close()


def test_the_signs_of_a_day_are_printed_from_the_programme(qtbot: QtBot, app: App, out: Path) -> None:
    app.window.go_to("programme")
    (table,) = app.window.findChildren(Timetable)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=10_000)
    QTest.keyClick(table, Qt.Key.Key_P, CONTROL)
    parts = next(box for box in app.window.findChildren(QComboBox) if box.accessibleName() == "For")
    parts.setCurrentIndex(parts.count() - 2)
    make = next(
        b for b in app.window.findChildren(ActionButton) if b.text() == "Make one PDF" and b.isVisible()
    )
    QTest.keyClick(make, Qt.Key.Key_Space)

    def told() -> list[str]:
        return [banner.accessibleName() for banner in app.window.findChildren(Banner) if banner.isVisible()]

    qtbot.waitUntil(lambda: any("papers are in one PDF" in said for said in told()), timeout=20_000)
    done = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True)
    assert "Cedar 1" in done.stdout
