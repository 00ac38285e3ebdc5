"""The desk of `tests/test_morning_xvfb.py`: the real app with the demo symposium, and who watches it.

Run as a program with the folder of the symposium, it writes lines of JSON: what the desk was asked and
answered, which keys the window got, what is seen on the screen, and at last how long the window was deaf. It
goes on until its standard input is closed; then its window is closed as a person would.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.admission import Found
from smc_desk.ui.desk.answer_card import AnswerCard
from smc_desk.ui.desk.search import Search
from smc_desk.ui.desk.side import Side
from smc_desk.ui.frame import Frame
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.edit_person import WalkIn

T = TypeVar("T", bound=QObject)
BEAT = 10
"""Milliseconds between two beats of the window's heart."""
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Tab)
THREADS = Path("/proc/self/task")


def tell(**line: object) -> None:
    """Write a line, whole: several threads do it."""
    os.write(sys.stdout.fileno(), f"{json.dumps(line)}\n".encode())


class WatchedDesk(Desk):
    """A desk that tells its answers."""

    def check_in(self, scanned: str, decoded: str = "", found: Found = Found.SCAN) -> CheckInResult:
        """Tell what a scan or a typed code was answered."""
        return self._told(found.value, scanned, super().check_in(scanned, decoded, found))

    def check_in_person(self, person: str, found: Found = Found.SEARCH) -> CheckInResult:
        """Tell what was answered of somebody who was found."""
        return self._told("person", person, super().check_in_person(person, found))

    def register(self, walk_in: WalkIn) -> CheckInResult:
        """Tell who was registered."""
        return self._told("walk-in", walk_in.name, super().register(walk_in))

    def _told(self, way: str, asked: str, answer: CheckInResult) -> CheckInResult:
        code = answer.person.code if answer.person else ""
        tell(way=way, asked=asked, code=code, check_in=answer.check_in, badge=answer.print_id)
        return answer


class Keys:
    """Tells the keys up to each Return or Tab, and the longest time between two of them."""

    def __init__(self) -> None:
        self._text, self._slowest, self._last = "", 0, 0

    def stamp(self, event: QKeyEvent) -> int:
        """Give the listener a key's time: it asks once for every key, so that no other filter is needed."""
        at = event.timestamp()
        if event.type() == QEvent.Type.KeyPress:
            if self._text:
                self._slowest = max(self._slowest, at - self._last)
            if event.key() in ENDS and self._text:
                tell(keys=self._text, slowest=self._slowest)
                self._text, self._slowest = "", 0
            elif event.text().isprintable():
                self._text += event.text()
            self._last = at
        return at


class Heart(QObject):
    """Beats on the thread of the window, and looks at the screen with every beat."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._search, self._side = _part(app, Search), _part(app, Side)
        self._card = _part(app, AnswerCard)
        self._seen: dict[str, object] = {}
        self._gaps: list[float] = []
        self._own: list[float] = []
        self._last, self._waited = time.perf_counter(), waited()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Tell how regular it was, in milliseconds: as a clock has it, and by the window's own fault."""
        self._timer.stop()
        tell(seconds=round(sum(self._gaps) / 1000), gaps=figures(self._gaps), own=figures(self._own))

    @Slot()
    def _beat(self) -> None:
        """Count the time since the last beat.

        What counts against the window is what happened while its threads could run. How long the machine
        let any of them wait for a processor is not its fault; since they hold the GIL one after another,
        the window waits for all of them. A window that computes, sleeps or waits for a lock lets none wait.
        """
        now, waits = time.perf_counter(), waited()
        if self._app.is_ready:
            self._gaps.append(1000 * (now - self._last))
            self._own.append(1000 * max(0.0, now - self._last - (waits - self._waited)))
        self._last, self._waited = now, waits
        self._look()

    def _look(self) -> None:
        text = self._search.text
        is_found = bool(text) and self._search._found_for == text
        seen: dict[str, object] = {
            "is_ready": self._app.is_ready,
            "text": text,
            "hits": len(self._side.hits.lines) if is_found else None,
            "is_idle": not self._card.is_expecting and self._side.panel is None,
        }
        if seen != self._seen:
            self._seen = seen
            tell(seen=seen)


def waited() -> float:
    """Seconds for which threads of this process could have run, but got no processor."""
    nanoseconds = 0
    for thread in THREADS.iterdir() if THREADS.is_dir() else ():
        with suppress(OSError):  # it has just ended
            nanoseconds += int((thread / "schedstat").read_bytes().split()[1])
    return nanoseconds / 1e9


def figures(times: list[float]) -> dict[str, float]:
    """The middle, what all but one in a hundred keep, and the longest."""
    ordered = sorted(times)
    at = {"p50": len(ordered) // 2, "p99": len(ordered) * 99 // 100, "longest": -1}
    return {name: round(ordered[place], 1) for name, place in at.items()}


def main() -> int:
    """Be the desk.

    Returns:
        The exit code.
    """
    application = QApplication(["smc-desk"])
    frame = Frame()
    app = App(application, WatchedDesk(Path(sys.argv[1]), is_demo=True))
    app._listener._stamp = Keys().stamp
    frame.show_content(app.window)
    frame.show()
    closing = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    closing.activated.connect(frame.close)
    heart = Heart(app)
    frame.closing.connect(heart.stop)
    code = application.exec()
    app.close()
    return code


def _part(app: App, kind: type[T]) -> T:
    part = app.check_in.findChild(kind)
    assert part is not None
    return part


if __name__ == "__main__":
    raise SystemExit(main())
