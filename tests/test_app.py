"""The whole app: the window of a real symposium, with real keys from a scanner and a real store behind it."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.compose.opening import Opening
from smc_desk.compose.print_notices import PRINT_AGAIN
from smc_desk.compose.printing import FOLDER
from smc_desk.domain.badges import PrintState
from smc_desk.ui.screens.people import PeopleScreen
from smc_desk.ui.screens.settings import SettingsScreen
from tests.ui.scanning import Hands
from tests.ui.translations import speaking

T = TypeVar("T")


@pytest.fixture(autouse=True)
def _no_app_is_left_to_another_thread() -> Iterator[None]:
    """A whole app is a circle of objects; collected on a lane of the next one it would take Qt down."""
    yield
    gc.collect()


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
    qtbot.waitUntil(lambda: app.desk.is_open, timeout=10_000)
    yield app
    app.close()


def tickets(count: int) -> list[str]:
    """Signed tickets of people who need no question."""
    with resources.path("demo", "arrivals.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["case"] == "normal"]
    return [row["scan_text"] for row in rows if row["scan_text"].startswith("SMC1:")][:count]


def asked(verb: Callable[[], T]) -> T:
    """What a verb says, asked from a thread that may ask the store."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(verb).result()


def shown(app: App) -> str:
    """All that the check-in screen says."""
    return "\n".join(label.text() for label in app.check_in.findChildren(QLabel) if label.isVisible())


def test_from_scan_to_badge_without_a_click(app: App, qtbot: QtBot) -> None:
    hands = Hands()
    first, second = tickets(2)
    for count, text in enumerate((first, second), 1):
        hands.scan(text)
        qtbot.waitUntil(lambda count=count: asked(app.desk.status).inside == count)  # type: ignore[misc]
    qtbot.waitUntil(lambda: asked(app.desk.status).printed == 2, timeout=10_000)
    assert len(list((app.desk.folder / FOLDER).glob("*.pdf"))) == 2
    name = asked(app.desk.recent)[0].person.name
    qtbot.waitUntil(lambda: name in shown(app))
    assert "Welcome" in shown(app)


def test_a_scan_is_answered_from_any_screen(app: App, qtbot: QtBot) -> None:
    app.window.go_to("settings")
    Hands().scan(tickets(1)[0])
    qtbot.waitUntil(lambda: "Welcome" in shown(app))
    assert app.check_in.isVisible()


def test_the_same_code_read_twice_is_one_arrival(app: App, qtbot: QtBot) -> None:
    hands = Hands()
    for _ in range(2):
        hands.scan(tickets(1)[0])
    qtbot.waitUntil(lambda: "Welcome" in shown(app))
    assert asked(app.desk.status).inside == 1
    assert "Already" not in shown(app)


def test_a_person_of_the_list_is_opened_at_the_desk(app: App, qtbot: QtBot) -> None:
    (row,) = asked(lambda: app.desk.find("Kovari Zsofia", 1))
    app.window.go_to("people")
    (people,) = app.window.findChildren(PeopleScreen)
    people.person_chosen.emit(row.id)
    qtbot.waitUntil(lambda: "Kővári Zsófia" in shown(app))
    assert asked(app.desk.status).inside == 0


def test_settings_are_kept_and_followed(app: App, qtbot: QtBot) -> None:
    app.window.go_to("settings")
    (screen,) = app.window.findChildren(SettingsScreen)
    screen.changed.emit(replace(app.desk.settings, desk="North door", look="dark"))
    qtbot.waitUntil(lambda: Desk(app.desk.folder).settings.desk == "North door")
    assert "North door" in app.window.windowTitle()
    qtbot.waitUntil(lambda: asked(app.desk.store.desk_name) == "North door")


def test_badges_that_were_being_printed_at_a_crash_are_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "demo", is_demo=True)
    desk.open()
    desk.check_in(tickets(1)[0])
    with desk.store.write() as tx:
        (waiting,) = tx.prints.in_state(PrintState.WAITING)
        tx.prints.move(waiting.id, PrintState.SENDING)
    desk.close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    app = App(application, Desk(tmp_path / "demo", is_demo=True))
    qtbot.addWidget(app.window)
    app.window.show()
    with qtbot.waitSignal(app.spool.asked, timeout=10_000) as told:
        pass
    (unsure,) = told.args[0]
    shown = app.window.notices.shown
    assert shown is not None
    assert unsure.person.name in shown.sentence
    app.window.notices.action_chosen.emit(PRINT_AGAIN)
    qtbot.waitUntil(lambda: asked(app.desk.status).printed == 1, timeout=10_000)
    app.close()


def test_a_second_window_says_what_to_do_and_opens_when_the_first_is_closed(app: App, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    second = App(application, Desk(app.desk.folder, is_demo=True))
    qtbot.addWidget(second.window)
    second.window.show()
    qtbot.waitUntil(lambda: second.window.is_stopped, timeout=10_000)
    shown = second.window.notices.shown
    assert shown is not None
    assert "Close any other SMC Desk window" in shown.sentence
    app.close()
    second.window.notices.action_chosen.emit("retry")
    qtbot.waitUntil(lambda: second.desk.is_open, timeout=10_000)
    qtbot.waitUntil(lambda: not second.window.is_stopped)
    second.close()


def test_the_window_is_there_before_the_app_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    opening = Opening(application, tmp_path / "demo", is_demo=True)
    qtbot.addWidget(opening.frame)
    with qtbot.waitExposed(opening.frame):
        opening.frame.show()
    assert opening.app is None
    qtbot.waitUntil(lambda: opening.app is not None and opening.app.is_ready, timeout=10_000)
    assert opening.app is not None
    assert opening.app.window.isVisible()
    assert opening.frame.windowTitle() == opening.app.window.windowTitle()
    with qtbot.waitSignals([opening.app.window.closing, opening.frame.closing]):
        opening.frame.close()
    opening.close()


def test_a_copy_is_made_when_the_window_is_closed(app: App) -> None:
    app.close()
    (copy,) = (app.desk.folder / "backups").iterdir()
    assert (copy / "symposium.db").stat().st_size > 0


def test_a_window_tells_once_that_its_key_is_in_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    told: list[str] = []
    for _ in range(2):
        app = App(application, Desk(tmp_path / "mine", warn=told.append))
        qtbot.addWidget(app.window)
        app.window.show()
        qtbot.waitUntil(lambda app=app: app.is_ready, timeout=10_000)  # type: ignore[misc]
        shown = app.window.notices.shown
        if told:
            assert shown is not None
            assert str(app.desk.key_file) in shown.sentence
        else:
            assert shown is None
        told.clear()
        app.close()
