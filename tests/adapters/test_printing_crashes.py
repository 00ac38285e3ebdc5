"""Printers fail at random, the desk is killed again and again: no badge is lost, none is printed twice."""

import json
import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smc_desk.domain.badges import PrintState
from smc_desk.usecases.order_badge import order_badge
from tests.desk import copy_of, open_store
from tests.printers.label_listener import LabelListener

BADGES, CRASHES = 100, 8
WITHIN = 150.0
"""Seconds in which all of it must end; it takes about a quarter of that."""
LIVES = (0.1, 1.0)
"""Seconds a desk lives, from its first step to its crash."""
ROOT = Path(__file__).resolve().parents[2]


class Desk:
    """The process of a desk that prints."""

    def __init__(self, folder: Path, addresses: list[str]) -> None:
        command = [sys.executable, "-m", "tests.printers.desk_process", str(folder), *addresses]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._read = b""
        self.ends_at = 0.0

    def heard(self) -> dict[str, Any]:
        """What it wrote since it was asked last; nothing for no whole line."""
        assert self._process.stdout is not None
        if select.select([self._process.stdout], [], [], 0.005)[0]:
            self._read += os.read(self._process.stdout.fileno(), 65536)
        line, is_whole, rest = self._read.partition(b"\n")
        if not is_whole:
            assert self._process.poll() is None, "the desk ended by itself"
            return {}
        self._read = rest
        heard: dict[str, Any] = json.loads(line)
        return heard

    def answer(self, answers: list[bool]) -> None:
        """Say which badges came out."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(answers).encode() + b"\n")
        self._process.stdin.flush()

    def end(self, *, is_killed: bool) -> None:
        """Kill it, or wait for its end."""
        if is_killed:
            self._process.kill()
        self._process.communicate(timeout=10)


class Trouble:
    """What happens to a printer: something every few moments, and then nothing for a while."""

    def __init__(self, printer: LabelListener, dice: random.Random) -> None:
        self._printer = printer
        self._dice = dice
        self._next_at = 0.0
        self._end: Callable[[], None] = self.mend
        self.count = 0

    def go_on(self) -> None:
        """Let the next thing happen when it is time."""
        now = time.monotonic()
        if now < self._next_at:
            return
        self._next_at = now + self._dice.uniform(0.02, 0.25)
        self.mend()
        if self._dice.random() < 0.35:
            self._dice.choice((self._stop, self._stop, self._lose, self._off, self._slow, self._silent))()
            self.count += 1

    def mend(self) -> None:
        """Be as a printer should."""
        self._printer.has()
        self._printer.listen()
        self._printer.prints_for = 0.01
        self._printer.is_silent = self._printer.resists = False

    def _stop(self) -> None:
        self._printer.has(self._dice.choice(("paper_out", "open", "paused", "ribbon_out")))
        self._printer.resists = self._dice.random() < 0.1

    def _lose(self) -> None:
        if self._dice.random() < 0.5:
            self._printer.loses_mid_label = True
        else:
            self._printer.loses_after_label = True

    def _off(self) -> None:
        self._printer.refuse()

    def _slow(self) -> None:
        self._printer.prints_for = 0.3

    def _silent(self) -> None:
        self._printer.is_silent = True


@pytest.mark.slow
def test_no_badge_is_lost_and_none_printed_twice_whatever_fails(demo_folder: Path, tmp_path: Path) -> None:
    folder = copy_of(demo_folder, tmp_path / "symposium")
    ordered = order(folder, BADGES)
    with LabelListener() as one, LabelListener() as other:
        morning = Morning(folder, [one, other])
        try:
            morning.run()
        finally:
            morning.desk.end(is_killed=True)
        printed = Counter(one.codes + other.codes)
    assert printed == Counter(ordered)
    assert states(folder) == {PrintState.CONFIRMED: BADGES}
    assert morning.crashes == CRASHES
    assert morning.asked
    assert sum(trouble.count for trouble in morning.troubles) > CRASHES


class Morning:
    """A desk with its printers, until all is printed.

    Attributes:
        desk: The one that runs now.
        asked: How many times a person was asked about a badge.
    """

    def __init__(self, folder: Path, printers: list[LabelListener]) -> None:
        self._folder = folder
        self._printers = printers
        self._dice = random.Random(2026)
        self._asks: list[str] = []
        self.troubles = [Trouble(printer, self._dice) for printer in printers]
        self.crashes = self.asked = 0
        self.desk = self._start()

    def run(self) -> None:
        """Go on until the desk says that it is done."""
        end = time.monotonic() + WITHIN
        while not (heard := self.desk.heard()).get("is_done"):
            assert time.monotonic() < end, (
                self.crashes,
                [len(printer.printed) for printer in self._printers],
            )
            if heard.get("is_ready"):
                self.desk.ends_at = time.monotonic() + self._dice.uniform(*LIVES)
            self._asks = heard.get("asks", self._asks)
            if self._asks:
                self._look()
            else:
                for trouble in self.troubles:
                    trouble.go_on()
            if self.desk.ends_at and self.crashes < CRASHES and time.monotonic() > self.desk.ends_at:
                self.desk.end(is_killed=True)
                self.crashes += 1
                self.desk = self._start()

    def _start(self) -> Desk:
        self._asks = []
        return Desk(self._folder, [printer.address for printer in self._printers])

    def _look(self) -> None:
        """Whoever is asked has the printers work again, and then looks at what lies before them."""
        for trouble in self.troubles:
            trouble.mend()
        if all(printer.is_at_rest for printer in self._printers):
            came_out = {code for printer in self._printers for code in printer.codes}
            self.desk.answer([code in came_out for code in self._asks])
            self.asked, self._asks = self.asked + len(self._asks), []


def order(folder: Path, count: int) -> list[str]:
    """Put badges into the spool."""
    store = open_store(folder)
    with store.write() as tx:
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)[:count]]
        codes = [order_badge(tx, os.urandom, person).badge_code for person in people if person is not None]
    store.close()
    return codes


def states(folder: Path) -> dict[PrintState, int]:
    """How many prints are in each state."""
    store = open_store(folder)
    with store.read() as tx:
        found = {state: tx.prints.count(state) for state in PrintState}
    store.close()
    return {state: count for state, count in found.items() if count}
