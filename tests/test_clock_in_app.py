"""The clock in the whole app: what is chosen there is kept, and its report is a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.settings import Settings
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.ui.screens.clock import ClockScreen
from tests.ui.translations import speaking


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "en"):
        yield


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Desk(tmp_path / "demo", is_demo=True))
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitUntil(lambda: made.is_ready, timeout=10_000)
    yield made
    made.close()


@pytest.fixture
def screen(app: App, qtbot: QtBot) -> ClockScreen:
    """The clock with all rooms."""
    app.window.go_to("clock")
    found = app.window.findChild(ClockScreen)
    assert isinstance(found, ClockScreen)
    qtbot.waitUntil(lambda: bool(found._states()), timeout=10_000)
    return found


def test_gong_and_display_are_off_at_first_and_kept_once_chosen(
    app: App, screen: ClockScreen, qtbot: QtBot
) -> None:
    assert (Settings().gong, Settings().speaker_display) == (False, "")
    assert not app.desk.settings.gong
    screen._chair.gong_switched.emit(True)
    qtbot.waitUntil(lambda: app.desk.settings.gong)
    screen.display_chosen.emit("HDMI-2")
    qtbot.waitUntil(lambda: app.desk.settings.speaker_display == "HDMI-2")
    assert app.desk.settings.gong


@pytest.mark.parametrize(
    ("name", "begins"), [("r.pdf", b"%PDF"), ("r.csv", b"\xef\xbb\xbf"), ("r.json", b"{")]
)
def test_the_report_is_written_as_its_name_says(
    screen: ClockScreen, qtbot: QtBot, tmp_path: Path, name: str, begins: bytes
) -> None:
    screen.open_session(screen._states()[0].plan.guid)
    screen._chair.asked.emit(Act(ActKind.START_EARLY))
    qtbot.waitUntil(lambda: any(run.state.is_on for run in screen._states()[0].talks))
    out = tmp_path / name
    screen._overview.report.asked.emit(out)
    qtbot.waitUntil(out.exists, timeout=10_000)
    qtbot.waitUntil(lambda: name in screen._overview.report.text)
    assert out.read_bytes().startswith(begins)
