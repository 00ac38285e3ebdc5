"""Makes the pictures in `docs/screens`, of the real app: offscreen, on the demo, at a clock that stands.

Run it from the top of the checkout: `python -m docs.make_screens`. With names of pictures it keeps only
these. A morning of the demo's own arrivals is played first, so that there is something to count.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier
from typing import Any

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smc_desk import resources
from smc_desk.adapters.settings_file import SettingsFile
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.admission import Found
from smc_desk.domain.badges import PrintState
from smc_desk.domain.people import Role
from smc_desk.domain.settings import Settings
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.ui.bring_in.pages import Page, Pages
from smc_desk.ui.clock.acts_bar import ActsBar
from smc_desk.ui.clock.room_card import RoomCard
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.screens.bring_in import BringInScreen
from smc_desk.ui.screens.clock import ClockScreen
from smc_desk.ui.screens.settings import SettingsScreen
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Lane

FOLDER = Path(__file__).parent / "screens"
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "en_GB.UTF-8",
    "TZ": "America/Chicago",
    "SMC_DESK_PASSPHRASE": "docs",
}
NOW = datetime(2026, 4, 30, 13, 52, tzinfo=UTC)
"""The first morning of the demo symposium, 8:52 in Chicago."""
IN_THE_TALKS = datetime(2026, 4, 30, 16, 16, 20, tzinfo=UTC)
"""The first short talks began eleven minutes before."""
BEGAN_AGO = 660
COLOURS = 255
LONGEST_PAUSE = 200
"""Milliseconds that a field may wait for one more letter."""
ROUNDS = 4
"""A scan orders a badge, the badge is printed, and then everything is counted anew."""
LATIN, SINGLE, ARABIC, KOREAN = "QC5USXJ", "BMY7L9C", "68K7W73", "BUBYEYE"
SPEAKER, MINOR, CONDUCT = "7M6MJFQ", "7YCYTQQ", "44TVQG4"
UNPAID, WRONG_DAY, CANCELLED, TWICE, LEADER = "VNAHUBP", "UXACNC3", "XANB33E", "F5CTC6X", "XBE3SNH"
LATE = ("3X94CSD", "E2F8E25", "W5MNHGK")
FORGED = "SMC1:5SSZG2U:deadbeef"
CAST = frozenset((LATIN, SINGLE, ARABIC, KOREAN, SPEAKER, *LATE))
"""Who stays away from the morning that is played, to come when the pictures are made."""
ANSWERS = (
    ("admitted", SPEAKER),
    ("admitted-long", LATIN),
    ("admitted-single", SINGLE),
    ("admitted-arabic", ARABIC),
    ("admitted-korean", KOREAN),
    ("already-in", LATIN),
    ("wrong-day", WRONG_DAY),
    ("cancelled", CANCELLED),
    ("guardian", MINOR),
    ("conduct", CONDUCT),
    ("twice", TWICE),
    ("forged", FORGED),
)
PLAYED = {"normal": Found.SCAN, "typed_code": Found.CODE}
KEY, PLAIN, CTRL = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class StandingClock:
    """Fulfils `smc_desk.usecases.ports.Clock`: it stands wherever it is put."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.at


class Stage:
    """The app on a folder, hands to work it, and a camera.

    Args:
        wanted: Names of the pictures to keep; none means all.
        language: Of the screens.
        has_morning: Whether people are to come first.
    """

    def __init__(
        self,
        folder: Path,
        wanted: Sequence[str],
        *,
        language: str = "en",
        is_demo: bool = True,
        has_morning: bool = False,
    ) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings = Settings(desk="North entrance", operator="AB", language=language, sound=0)
        SettingsFile(folder).write(replace(settings, reduce_motion=True))
        self._application, self.wanted = application, wanted
        self.clock = StandingClock()
        if has_morning:
            play_morning(folder, self.clock)
        self.app = App(application, Desk(folder, is_demo=is_demo, clock=self.clock))
        self.window = self.app.window
        self.window.show()
        self.wait(lambda: self.app.is_ready or self.window.is_stopped)
        self.settle()

    def close(self) -> None:
        """Let the folder go."""
        self.app.close()
        self.window.close()

    def take(self, name: str) -> None:
        """Keep what the window shows as a picture."""
        self.settle()
        if not self.wanted or name in self.wanted:
            path = FOLDER / f"{name}.png"
            self.window.grab().save(str(path))
            with Image.open(path) as image:
                image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)

    def settle(self) -> None:
        """Let every lane answer, what follows from its answers too, and every layout find its place."""
        QTest.qWait(LONGEST_PAUSE)
        for _ in range(ROUNDS):
            self._let_lanes_end()
            QTest.qWait(20)

    def _let_lanes_end(self) -> None:
        ended: list[None] = []
        for lane in Lane:
            threads = lane.value[1]
            together = Barrier(threads)
            for _ in range(threads):
                self.app.work.run(self.app, together.wait, lambda _: ended.append(None), lane=lane)
        self.wait(lambda: len(ended) == sum(lane.value[1] for lane in Lane))

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something that surely comes."""
        while not until():
            QTest.qWait(20)

    def set(self, **values: Any) -> None:
        """Change settings, as the settings screen does."""
        self.window.go_to("settings")
        self.one(SettingsScreen).changed.emit(replace(self.app.desk.settings, **values))
        self.settle()
        self.window.go_to("check_in")
        self.settle()

    def scan(self, code: str) -> None:
        """Scan a ticket, a second after the one before."""
        self.clock.at += timedelta(seconds=1)
        self.app.check_in.scan(code, "")
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifiers)
        self.settle()

    def write(self, text: str) -> None:
        """Type where the focus is."""
        target = self.focus()
        assert isinstance(target, QLineEdit)
        target.insert(text)
        self.settle()

    def type_name(self, text: str) -> None:
        """Type into the search field of the desk."""
        field = self.app.check_in.findChildren(SearchField)[0]
        field.setFocus()
        field.setText(text)
        self.settle()

    def rest(self) -> None:
        """Go back to where nobody stands at the desk."""
        self.app.check_in.take_focus()
        self.press(KEY.Key_Escape, times=4)

    def focus(self) -> QWidget:
        """What gets the next key."""
        return self._application.focusWidget() or self.app.check_in.findChildren(SearchField)[0]

    def one(self, kind: type[Any]) -> Any:
        """The only widget of a kind."""
        (found,) = self.window.findChildren(kind)
        return found


def play_morning(folder: Path, clock: StandingClock) -> None:
    """Let in whoever came until now and needed no question, each at their own time."""
    clock.at = NOW.replace(hour=6)  # no clock of a journal goes back, so it begins before the first arrival
    desk = Desk(folder, is_demo=True, clock=clock)
    desk.open()
    with resources.path("demo", "arrivals.csv").open(encoding="utf-8-sig", newline="") as file:
        arrivals = [row for row in csv.DictReader(file) if row["case"] in PLAYED]
    for row in arrivals:
        at = datetime.fromisoformat(row["arrived_at"]).astimezone(UTC)
        if clock.at <= at < NOW and row["truth_code"] not in CAST:
            clock.at = at
            desk.check_in(row["scan_text"] or row["says"], found=PLAYED[row["case"]])
    clock.at = NOW
    with desk.store.write() as tx:
        for each in tx.prints.in_state(PrintState.WAITING):
            tx.prints.move(each.id, PrintState.CONFIRMED)
    desk.close()


def answer_pictures(stage: Stage) -> None:
    """What the desk says to those who come."""
    stage.take("check-in-idle")
    for name, code in ANSWERS:
        stage.scan(code)
        stage.take(f"check-in-{name}")
    stage.type_name("B92XPPC")
    stage.press(KEY.Key_Return)
    stage.take("check-in-misread")
    stage.set(role=Role.DESK)
    stage.scan(UNPAID)
    stage.take("check-in-settle-desk")
    stage.set(role=Role.HELP)
    stage.scan(UNPAID)
    stage.press(KEY.Key_F8)
    stage.take("check-in-settle-help")
    stage.rest()


def panel_pictures(stage: Stage) -> None:
    """Searching, and the panels beside the answer."""
    stage.type_name("Ntxawm Thao")
    stage.press(KEY.Key_Down)
    stage.take("search-same-name")
    stage.rest()
    stage.press(KEY.Key_F7)
    stage.write("Noah Jakson")
    stage.take("panel-walk-in")
    stage.rest()
    for name, code, key in (
        ("merge", TWICE, KEY.Key_F8),
        ("correct", SPEAKER, KEY.Key_F2),
        ("reprint", SPEAKER, KEY.Key_F6),
        ("transfer", CONDUCT, KEY.Key_F4),
        ("group", LEADER, KEY.Key_F5),
        ("reason", WRONG_DAY, KEY.Key_F8),
    ):
        stage.scan(code)
        stage.press(key)
        stage.take(f"panel-{name}")
        stage.rest()
    stage.scan(SPEAKER)
    stage.press(KEY.Key_H, CTRL)
    stage.take("panel-headset")
    stage.rest()


def screen_pictures(stage: Stage) -> None:
    """The other screens."""
    stage.window.go_to("people")
    stage.take("people")
    stage.write("kovari")
    stage.take("people-found")
    stage.window.go_to("settings")
    stage.take("settings")
    stage.press(KEY.Key_F1)
    stage.take("keys")
    stage.press(KEY.Key_Escape)
    stage.window.go_to("check_in")


def symposium_pictures(stage: Stage) -> None:
    """Badges, programme, doors and clocks while the first sessions go on."""
    stage.window.go_to("badges")
    stage.take("badges")
    stage.clock.at = IN_THE_TALKS
    stage.window.go_to("programme")
    table: Timetable = stage.one(Timetable)
    table.setFocus()
    stage.press(KEY.Key_Home)
    stage.press(KEY.Key_Right)
    stage.take("programme")
    stage.window.go_to("doors")
    stage.take("doors")
    stage.window.go_to("clock")
    stage.take("clock-rooms")
    screen: ClockScreen = stage.one(ClockScreen)
    running = next(card for card in screen.findChildren(RoomCard) if card.isEnabled())
    running.click()
    stage.settle()
    stage.one(ActsBar).asked.emit(Act(ActKind.BEGAN_AGO, seconds=BEGAN_AGO))
    stage.take("clock-chair")
    stage.clock.at = NOW
    stage.window.go_to("check_in")


def list_pictures(stage: Stage, folder: Path) -> None:
    """How a newer list and the programme come in."""
    stage.window.go_to("bring_in")
    stage.take("lists-file")
    screen: BringInScreen = stage.one(BringInScreen)
    pages: Pages = stage.one(Pages)
    screen.read(newer_list(folder))
    stage.wait(lambda: pages.page is Page.COLUMNS)
    stage.take("lists-columns")
    pages.columns.confirmed.emit()
    stage.wait(lambda: pages.page is Page.CHANGES)
    stage.take("lists-changes")
    pages.changes.confirmed.emit()
    stage.wait(lambda: pages.page is Page.DONE)
    stage.take("lists-done")
    pages.done.restarted.emit()
    screen.read(Path(resources.path("demo", "schedule.json")))
    stage.wait(lambda: pages.page is Page.PROGRAMME)
    stage.take("lists-programme")
    pages.programme.cancelled.emit()
    stage.window.activateWindow()
    stage.window.go_to("check_in")


def look_pictures(stage: Stage) -> None:
    """The same desk in every look."""
    stage.set(look="dark")
    stage.scan(SPEAKER)
    stage.take("look-dark")
    stage.set(look="contrast")
    stage.scan(SPEAKER)
    stage.take("look-contrast")
    stage.set(look="light", text_scale=2.0)
    stage.scan(ARABIC)
    stage.take("look-200")
    stage.press(KEY.Key_F7)
    stage.take("look-200-panel")
    stage.rest()
    stage.set(text_scale=1.0)


def arabic_pictures(stage: Stage) -> None:
    """The desk in a language that is written from right to left."""
    stage.scan(SPEAKER)
    stage.take("look-arabic")
    stage.press(KEY.Key_F6)
    stage.take("look-arabic-panel")
    stage.rest()
    stage.window.go_to("bring_in")
    stage.take("look-arabic-lists")


def trouble_pictures(stage: Stage) -> None:
    """What goes wrong: the printer is gone; a second window is opened on the same folder."""
    stage.set(printer="Zebra ZD421")
    for code in LATE:
        stage.scan(code)
    stage.take("printer-fault")
    second = Stage(stage.app.desk.folder, stage.wanted)
    second.take("second-window")
    second.close()


def newer_list(folder: Path) -> Path:
    """The list as a portal may export it a day later: two changed, two new, one gone."""
    with resources.path("demo", "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        names, rows = list(reader.fieldnames or ()), list(reader)
    rows.pop()
    rows[0] |= {"payment_status": "paid", "amount_paid": rows[0]["amount_due"]}
    rows[1] |= {"affiliation": "Kampala Bridge Clinic"}
    for code, name in (("7QK2MXC", "Amara Okonkwo"), ("9TR5WZD", "Lucía Ferreyra")):
        rows.append(rows[3] | {"ticket_code": code, "qr_payload": "", "badge_name": name, "name_latin": name})
    path = folder / "attendees-30-April.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)
    return path


def main(wanted: Sequence[str]) -> None:
    """Make the pictures.

    Args:
        wanted: Names of those to keep; none means all.
    """
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        os.environ |= SURROUNDINGS | {"XDG_CONFIG_HOME": str(place / "config")}
        time.tzset()
        application = QApplication(sys.argv[:1])
        application.setCursorFlashTime(0)
        stage = Stage(place / "demo", wanted, has_morning=True)
        answer_pictures(stage)
        panel_pictures(stage)
        screen_pictures(stage)
        list_pictures(stage, place)
        symposium_pictures(stage)
        look_pictures(stage)
        trouble_pictures(stage)
        stage.close()
        arabic = Stage(place / "demo", wanted, language="ar")
        arabic_pictures(arabic)
        arabic.close()
        new = Stage(place / "new", wanted, is_demo=False)
        new.take("first-start")
        new.close()


if __name__ == "__main__":
    main(sys.argv[1:])
