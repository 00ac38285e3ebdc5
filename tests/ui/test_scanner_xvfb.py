"""A real X11 window, real key events at a scanner's speed, and a window which is busy every now and then.

Run as a program, this file is the window: it prints what it hears, and how long after the last key.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from smc_desk.ui.scan_codes import RepeatFilter
from smc_desk.ui.scanner import ScanListener

FIRST_KEYS = {10: "1234567890", 24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
BUSY_EVERY, BUSY_FOR = 0.4, 0.15

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="no Xvfb"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="no xdotool"),
]


class Screen:
    """The window on an X11 screen of its own."""

    def __init__(self, window: subprocess.Popen[str], environment: dict[str, str]) -> None:
        self._window, self._environment = window, environment
        self.run(
            "xdotool", "search", "--sync", "--onlyvisible", "--name", "^scan window$", "windowfocus", "--sync"
        )

    def run(self, *command: str) -> None:
        """Let a program do something on this screen."""
        subprocess.run(command, env=self._environment, check=True, timeout=60, stdout=subprocess.DEVNULL)

    def close(self) -> dict[str, object]:
        """Close the window, and give what it heard."""
        time.sleep(0.5)
        written, _ = self._window.communicate(timeout=30)
        heard: dict[str, object] = json.loads(written.splitlines()[-1])
        return heard


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Start an X server on a display which it chooses, and the window on it; stop both."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        program, root = [sys.executable, "-m", "tests.ui.test_scanner_xvfb"], Path(__file__).parents[2]
        pipes = subprocess.PIPE
        with subprocess.Popen(
            program, env=environment, cwd=root, stdin=pipes, stdout=pipes, text=True
        ) as window:
            try:
                yield Screen(window, environment)
            finally:
                window.kill()
                server.terminate()


def codes(count: int) -> list[str]:
    """Make codes of the length of a signed ticket's first half."""
    chance = random.Random(7)
    return ["SMC1" + "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=39)) for _ in range(count)]


def key_names(code: str) -> list[str]:
    """Name the keys, by number, which a scanner set to the US layout presses."""
    places = {sign: first + at for first, signs in FIRST_KEYS.items() for at, sign in enumerate(signs)}
    return [f"shift+{places[s.lower()]}" if s.isupper() else str(places[s]) for s in code]


@pytest.mark.parametrize("gap", [5, 2])
def test_every_scan_is_heard_whole_from_a_real_keyboard(screen: Screen, gap: int) -> None:
    sent = codes(40)
    for code in sent:
        screen.run("xdotool", "type", "--args", "1", "--delay", str(gap), code, "key", "Return")
        time.sleep(0.1)
    heard = screen.close()
    assert [text for text, _ in _pairs(heard["scans"])] == sent
    assert (heard["text"], heard["returns"]) == ("Anna", 0)
    assert isinstance(heard["busy"], int)
    assert heard["busy"] > 10


@pytest.mark.parametrize("layout", ["fr", "de", "ru"])
def test_every_scan_is_heard_by_the_places_of_its_keys(screen: Screen, layout: str) -> None:
    if not shutil.which("setxkbmap"):
        pytest.skip("no setxkbmap")
    screen.run("setxkbmap", layout)
    sent = codes(10)
    for code in sent:
        screen.run("xdotool", "key", "--delay", "4", *key_names(code), "36")
        time.sleep(0.15)
    heard = screen.close()
    assert [decoded or text for text, decoded in _pairs(heard["scans"])] == sent
    assert (heard["text"], heard["returns"]) == ("Anna", 0)


def test_typing_on_a_real_keyboard_is_typing(screen: Screen) -> None:
    # xdotool waits half of the time it is told: 70 ms a key.
    screen.run(
        "xdotool",
        "type",
        "--args",
        "1",
        "--delay",
        "140",
        "anthropologist2026",
        "sleep",
        "0.07",
        "key",
        "Return",
    )
    heard = screen.close()
    assert heard["scans"] == []
    assert (heard["text"], heard["returns"]) == ("Annaanthropologist2026", 1)


def _pairs(scans: object) -> list[tuple[str, str]]:
    assert isinstance(scans, list)
    return [(text, decoded) for text, decoded in scans]


def main() -> int:
    """Be the window, until the standard input is closed."""
    app = QApplication(["scan window"])
    window, edit = QWidget(windowTitle="scan window"), QLineEdit("Anna")
    QVBoxLayout(window).addWidget(edit)
    scans: list[tuple[str, str]] = []
    latency: list[float] = []
    returns: list[None] = []
    busy: list[None] = []
    last = [0]

    def stamp(event: QKeyEvent) -> int:
        last[0] = event.timestamp()
        return last[0]

    def hear(text: str, decoded: str) -> None:
        scans.append((text, decoded))
        # The X server stamps with the monotonic clock, in 32 bits of milliseconds.
        latency.append((time.monotonic() * 1000 - last[0]) % 2**32)

    def stall() -> None:
        busy.append(None)
        time.sleep(BUSY_FOR)

    listener = ScanListener(
        is_complete=lambda text: len(text) == 43 and text.upper().startswith("SMC1"),
        repeats=RepeatFilter(clock=time.monotonic),
        stamp=stamp,
    )
    listener.scanned.connect(hear)
    app.installEventFilter(listener)
    edit.returnPressed.connect(lambda: returns.append(None))
    stalls = QTimer(interval=int(BUSY_EVERY * 1000))
    stalls.timeout.connect(stall)
    stalls.start()
    watch = QTimer(interval=50)
    os.set_blocking(0, False)
    watch.timeout.connect(lambda: app.quit() if _is_closed() else None)
    watch.start()
    window.show()
    edit.setFocus()
    edit.setCursorPosition(4)
    app.exec()
    latency.sort()
    middle = {"median": latency[len(latency) // 2], "worst": latency[-1]} if latency else {}
    heard = {
        "scans": scans,
        "text": edit.text(),
        "returns": len(returns),
        "latency": middle,
        "busy": len(busy),
    }
    sys.stdout.write(json.dumps(heard))
    return 0


def _is_closed() -> bool:
    try:
        return os.read(0, 1) == b""
    except BlockingIOError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
