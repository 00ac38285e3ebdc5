"""The whole app: who is where by one key from any screen, and a scan that belongs to the door shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.ui.screens.doors import DoorsScreen
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.result_card import ResultCard
from tests.ui.translations import speaking


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> Iterator[None]:
    """The app sets the language of the whole process; here it is taken off again."""
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the computer's own programs would be asked to show."""
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(QUrl(url).toLocalFile()))
    return shown


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


def test_who_is_where_is_on_paper_by_one_key_from_any_screen(
    qtbot: QtBot, app: App, opened: list[str]
) -> None:
    app.window.go_to("people")
    QTest.keyClick(app.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert Path(opened[0]).read_bytes().startswith(b"%PDF")
    told = [banner.accessibleName() for banner in app.window.findChildren(Banner) if banner.isVisible()]
    assert any(opened[0] in sentence for sentence in told)


def test_a_scan_is_answered_by_the_door_while_it_is_shown(qtbot: QtBot, app: App) -> None:
    app.window.go_to("doors")
    (screen,) = app.window.findChildren(DoorsScreen)
    qtbot.waitUntil(lambda: bool(screen.room), timeout=10_000)
    app._scan("WIFI:S:Hall;T:WPA;P:secret;;")
    (card,) = screen.findChildren(ResultCard)
    qtbot.waitUntil(lambda: card.outcome is not None, timeout=10_000)
    assert screen.isVisible()
