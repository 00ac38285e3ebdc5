"""The proof that a desk survives a morning: 564 arrivals, as fast as one volunteer with two scanners can be.

The real app runs on an X server of its own, with real keys. Afterwards its answers, its journal and its
badges must tell of the same people. The desk itself, and who watches it, is `tests/morning.py`.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.adapters.files.arrivals import read_arrivals
from smc_desk.compose.desk import Desk
from smc_desk.compose.printing import FOLDER
from smc_desk.domain.badges import PrintState
from smc_desk.domain.facts import Kind
from smc_desk.domain.rehearsal import Arrival, Lane
from smc_desk.ui.scan_codes import ScanTiming

ARRIVALS = ("demo", "arrivals.csv")
DAY, ZONE = date(2026, 4, 30), ZoneInfo("America/Chicago")
LONGEST_GAP = 100
"""Milliseconds."""
SCAN = ["type", "--args", "1", "--delay", "10"]
"""5 ms a key: xdotool waits half of the time it is told."""
TYPE = ["type", "--args", "1", "--delay", "100"]
LETTERS = 5
"""So much of a name is typed."""
THINK = ["sleep", "0.1"]
"""Between letters and Return: no machine can take that for a scanner."""
NEXT, AT_ONCE, EVERY = "0.05", "0.03", 8
"""Seconds between two scans, and between every so many: somebody else's scanner."""
LOOK = ["sleep", "0.3"]
"""Before a ticket is scanned again."""
TRIES = 5
PATIENCE = 60_000
TOO_SLOW = ScanTiming().break_after

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="no Xvfb"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="no xdotool"),
]


@dataclass
class Told:
    """What the desk has told so far.

    Attributes:
        answers: What it was asked and answered, in order.
        runs: Keys which the window got up to a Return or Tab, and the longest time between two of them.
        seen: What is on the screen.
        heart: How regular its window's heart was; only after its end.
    """

    path: Path
    answers: list[dict[str, Any]] = field(default_factory=list)
    runs: list[tuple[str, int]] = field(default_factory=list)
    seen: dict[str, Any] = field(default_factory=dict)
    heart: dict[str, Any] = field(default_factory=dict)
    _read: int = 0

    def look(self) -> Told:
        """Read what is new."""
        with self.path.open("rb") as file:
            file.seek(self._read)
            new = file.read()
        whole = new[: new.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in map(json.loads, whole.splitlines()):
            if "way" in line:
                self.answers.append(line)
            elif "keys" in line:
                self.runs.append((line["keys"], line["slowest"]))
            elif "seen" in line:
                self.seen = line["seen"]
            else:
                self.heart = line
        return self

    def asked(self, way: str) -> list[str]:
        """What was asked in one way."""
        return [answer["asked"] for answer in self.look().answers if answer["way"] == way]


class Volunteer:
    """Somebody at the desk, with a scanner in each hand.

    Attributes:
        scanned: Tickets scanned, in order.
        spoilt: Those among them whose keys were held up by the machine so long that they were no scan, each
            of them scanned again.
        typed: Codes typed.
        chosen: How many people were chosen from the list.
        registered: Walk-ins.
    """

    def __init__(self, qtbot: QtBot, told: Told, environment: dict[str, str]) -> None:
        self.told = told
        self.scanned: list[str] = []
        self.spoilt: set[str] = set()
        self.typed: list[str] = []
        self.chosen = 0
        self.registered: list[str] = []
        self._qtbot, self._environment = qtbot, environment
        self._answered = 0

    def open(self) -> None:
        """Wait until the desk is open, and sit down before it."""
        self.wait_until(lambda: self.told.look().seen.get("is_ready", False))
        self._run("search", "--sync", "--name", "SMC Desk$", "windowfocus", "--sync")

    def scan(self, tickets: Sequence[str]) -> None:
        """Scan one ticket after another, without a look at the answers."""
        self._scan_once(tickets)
        for _ in range(TRIES):
            runs = self.told.runs[-len(tickets) :]
            assert [text.strip() for text, _ in runs] == [ticket.strip() for ticket in tickets]
            self.scanned += [ticket.strip() for ticket in tickets]
            tickets = [text.strip() for text, slowest in runs if slowest > TOO_SLOW]
            self.spoilt |= set(tickets)
            if not tickets:
                return
            self._scan_once(tickets, *LOOK)

    def type_code(self, code: str) -> None:
        """Type a code that somebody reads out."""
        self._begin()
        self._run(*TYPE, code, *THINK, "key", "Return")
        self.typed.append(code)
        self._wait_for_answer("code")

    def find(self, name: str) -> None:
        """Type the beginning of a name, and take the first who is found, if anybody is."""
        self._begin()
        start = name[:LETTERS].strip()
        self._run(*TYPE, start)
        self.wait_until(lambda: self._is_found(start))
        if self.told.seen["hits"]:
            self._run("key", "Down", *THINK, "key", "Return")
            self.chosen += 1
            self._wait_for_answer("person")

    def register(self, name: str) -> None:
        """Register a walk-in as a student."""
        self._begin()
        self._run("key", "F7", *TYPE, name, *THINK, "key", "Tab", *THINK, "key", "s", *THINK, "key", "Return")
        self.registered.append(name)
        self._wait_for_answer("walk-in")

    def wait_until(self, happens: Callable[[], bool]) -> None:
        """Wait for what the desk does."""
        self._qtbot.waitUntil(happens, timeout=PATIENCE)

    def _scan_once(self, tickets: Sequence[str], *before: str) -> None:
        """Scan, and wait until the window has got all keys."""
        count = len(self.told.look().runs) + len(tickets)
        self._run(*before, *(part for at, ticket in enumerate(tickets, 1) for part in scanning(ticket, at)))
        self.wait_until(lambda: len(self.told.look().runs) >= count)

    def _begin(self) -> None:
        """Empty the field, and see the last answer."""
        self._run("key", "Escape")
        self.wait_until(lambda: self._is_idle() and not self.told.seen["text"])
        self._answered = len(self.told.answers)

    def _wait_for_answer(self, way: str) -> None:
        """Wait until what was just done is answered, and the answer is seen."""
        self.wait_until(lambda: self._is_answered(way) and self._is_idle())

    def _is_answered(self, way: str) -> bool:
        return any(answer["way"] == way for answer in self.told.look().answers[self._answered :])

    def _is_idle(self) -> bool:
        return bool(self.told.look().seen["is_idle"])

    def _is_found(self, text: str) -> bool:
        seen = self.told.look().seen
        return seen["text"] == text and seen["hits"] is not None

    def _run(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words], env=self._environment, check=True, timeout=300, stdout=subprocess.DEVNULL
        )


def scanning(ticket: str, number: int) -> list[str]:
    """What xdotool does to scan a ticket: its letters, Return unless it has its own, and a short pause."""
    text = ticket.rstrip("\r\n")
    ends = max(len(ticket) - len(text), 1)
    pause = NEXT if number % EVERY else AT_ONCE
    return [*SCAN, text, "key", "--delay", "5", *["Return"] * ends, "sleep", pause]


def kind_of(arrival: Arrival) -> str:
    """How somebody is served."""
    if arrival.scanned.strip():
        return "code shown"
    if arrival.walk_in_name:
        return "walk-in"
    return "typed code" if arrival.says_code else "name"


def plain(name: str) -> str:
    """A name as it is typed on a keyboard that has no accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


def serve(volunteer: Volunteer, morning: Sequence[Arrival]) -> None:
    """Serve everybody, in the order in which they come."""
    for kind, people in groupby(morning, key=kind_of):
        if kind == "code shown":
            volunteer.scan([person.scanned for person in people])
            continue
        for person in people:
            match kind:
                case "walk-in":
                    volunteer.register(plain(person.says))
                case "typed code":
                    volunteer.type_code(person.says)
                case "name":
                    volunteer.find(plain(person.says))


@pytest.fixture
def display() -> Iterator[str]:
    """An X server on a display which it chooses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            name = f":{pipe.readline().strip()}"
        try:
            yield name
        finally:
            server.terminate()


@pytest.fixture
def environment(display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The desk's own computer: its display and its folders."""
    for folder in ("config", "data", "cache"):
        monkeypatch.setenv(f"XDG_{folder.upper()}_HOME", str(tmp_path / folder))
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


def test_a_whole_morning_loses_nobody_doubles_nobody_and_never_blocks_the_window(
    environment: dict[str, str], tmp_path: Path, qtbot: QtBot
) -> None:
    folder, told, errors = tmp_path / "symposium", Told(tmp_path / "told"), tmp_path / "errors"
    every = read_arrivals(resources.path(*ARRIVALS))
    morning = [a for a in every if a.at.astimezone(ZONE).date() == DAY and a.lane is not Lane.HEADSETS]
    assert len(morning) == 564
    volunteer = Volunteer(qtbot, told, environment)
    with (
        told.path.open("wb") as out,
        errors.open("wb") as err,
        subprocess.Popen(
            [sys.executable, "-m", "tests.morning", str(folder)],
            env=environment, cwd=Path(__file__).parents[1], stdin=subprocess.PIPE, stdout=out, stderr=err,
        ) as desk,
    ):  # fmt: skip
        try:
            volunteer.open()
            serve(volunteer, morning)
            volunteer.wait_until(lambda: set(volunteer.scanned) <= set(told.asked("scan")))
            ordered = {answer["badge"] for answer in told.answers if answer["badge"]}
            volunteer.wait_until(lambda: len(list((folder / FOLDER).glob("*.pdf"))) >= len(ordered))
            assert desk.stdin is not None
            desk.stdin.close()
            assert desk.wait(60) == 0
        finally:
            desk.kill()
    assert "Traceback" not in errors.read_text()
    heart = told.look().heart
    sys.stdout.write(
        f"{len(morning)} arrivals in {heart['seconds']} s, scanned again: {len(volunteer.spoilt)}\n"
    )
    sys.stdout.write(
        f"time between two beats of the window: {heart['gaps']}, its own fault: {heart['own']}\n"
    )
    check_answers(volunteer)
    check_store(folder, told.answers)
    assert codes_of("normal") <= {answer["code"] for answer in told.answers if answer["check_in"]}
    assert heart["own"]["longest"] < LONGEST_GAP


def check_answers(volunteer: Volunteer) -> None:
    """Everything was answered once, in order, as it was scanned, typed or chosen.

    Of a spoilt scan any piece may have been taken for a scan or a code; all of it was answered in the end.
    """
    told, spoilt = volunteer.told, volunteer.spoilt

    def whole(texts: Sequence[str]) -> list[str]:
        return [text for text in texts if not any(text in each for each in spoilt)]

    assert whole(told.asked("scan")) == whole(volunteer.scanned)
    assert spoilt <= set(told.asked("scan"))
    assert whole(told.asked("code")) == volunteer.typed
    assert len(told.asked("person")) == volunteer.chosen
    assert told.asked("walk-in") == volunteer.registered


def check_store(folder: Path, answers: Sequence[dict[str, Any]]) -> None:
    """The journal has every admission once, and each of these people one badge, which came out."""
    admitted = [answer["check_in"] for answer in answers if answer["check_in"]]
    desk = Desk(folder, is_demo=True)
    desk.open()
    with desk.store.read() as tx:
        facts = [fact for fact in tx.journal.facts() if fact.kind == Kind.CHECKED_IN.value]
        prints = [tx.prints.of(fact.subject) for fact in facts]
        spool = tx.prints.in_state(*PrintState)
    desk.close()
    assert [fact.id for fact in facts] == admitted
    assert len({fact.subject for fact in facts}) == len(facts)
    assert [[(each.number, each.state) for each in of] for of in prints] == [
        [(1, PrintState.CONFIRMED)] for _ in facts
    ]
    badges = sorted(each.badge_code for each in spool)
    assert badges == sorted(each.badge_code for of in prints for each in of)
    assert badges == sorted(path.stem for path in (folder / FOLDER).iterdir())


def codes_of(case: str) -> set[str]:
    """Tickets of this morning of which the list of arrivals says that they are such a case."""
    with resources.path(*ARRIVALS).open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["day"] == "1" and row["lane"] != "headsets"]
    return {row["truth_code"] for row in rows if row["case"] == case}
