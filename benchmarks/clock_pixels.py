"""The speaker’s clock: from what a chair does to what is painted, and what 60 frames a second cost.

    python -m benchmarks.clock_pixels [acts]

The whole app with its real store and lanes. An act is done as a key does it; it counts as seen once the
speaker's window was painted with it and the event loop goes on, so that the picture has been handed over.
Offscreen unless QT_QPA_PLATFORM names a display (`xvfb-run -a env QT_QPA_PLATFORM=xcb python -m …`).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.crowd import median, most_of
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.ui.clock.faces import face_of
from smc_desk.ui.clock.speaker_window import SpeakerWindow
from smc_desk.ui.screens.clock import ClockScreen

ACTS, PAUSE_MS, PATIENCE_MS = 100, 250, 10_000
WIDTH, HEIGHT = 1920, 1080
FRAME_MS, FRAMES_FOR = 16, 8.0


class Painted(QObject):
    """Tells when a widget was painted and the loop has gone on."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.then: Callable[[], None] = _nothing
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look for paint events."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self.then)
        return False


def _nothing() -> None:
    """Nobody waits."""


def wait(most_ms: int, until: Callable[[], bool] = lambda: False) -> bool:
    """Let the app live until something is so; whether it became so in time."""
    loop, begun = QEventLoop(), time.perf_counter()

    def look() -> None:
        if until() or (time.perf_counter() - begun) * 1000 > most_ms:
            loop.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    return until()


def open_first(app: App) -> ClockScreen:
    """The clock of the first room where something is planned, begun."""
    assert wait(PATIENCE_MS, lambda: app.is_ready)
    app.window.go_to("clock")
    screen = app.window.findChild(ClockScreen)
    assert isinstance(screen, ClockScreen)
    assert wait(PATIENCE_MS, lambda: bool(screen._states()))
    screen.open_session(screen._states()[0].plan.guid)
    act(screen, Act(ActKind.START_EARLY))
    assert wait(PATIENCE_MS, lambda: bool(screen._states()) and _runs(screen))
    return screen


def act(screen: ClockScreen, done: Act) -> None:
    """As a key of the chair's page does it."""
    screen._chair.asked.emit(done)


def to_pixels(screen: ClockScreen, window: SpeakerWindow, count: int) -> list[float]:
    """Seconds from each of many acts until the speaker's window shows it."""
    painted, took = Painted(window.face), list[float]()
    for number in range(count):
        text = f"Message {number}"
        seen: list[float] = []

        def look(text: str = text, seen: list[float] = seen) -> None:
            if window.face.face.message == text and not seen:
                seen.append(time.perf_counter())

        painted.then = look
        begun = time.perf_counter()
        act(screen, Act(ActKind.MESSAGE, text=text))
        assert wait(PATIENCE_MS, lambda seen=seen: bool(seen))
        took.append(seen[0] - begun)
        wait(PAUSE_MS)
    window.face.removeEventFilter(painted)
    return took


def frames(screen: ClockScreen, window: SpeakerWindow) -> tuple[float, float]:
    """Frames a second, and the share of a core they take beyond what the app takes anyway."""
    state = screen._chair.state
    assert state is not None
    screen._tick.stop()
    idle = _cpu_share(FRAMES_FOR)
    drawn = 0

    def draw() -> None:
        nonlocal drawn
        drawn += 1
        window.face.show_face(face_of(screen._verbs.show(state)))

    timer = QTimer(interval=FRAME_MS)
    timer.timeout.connect(draw)
    timer.start()
    busy = _cpu_share(FRAMES_FOR)
    timer.stop()
    screen._tick.start()
    return drawn / FRAMES_FOR, busy - idle


def _cpu_share(seconds: float) -> float:
    begun, wall = time.process_time(), time.perf_counter()
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    return (time.process_time() - begun) / (time.perf_counter() - wall)


def _runs(screen: ClockScreen) -> bool:
    state = screen._chair.state
    return state is not None and state.on_stage is not None and state.on_stage.state.is_on


def main() -> None:
    """Measure and print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ACTS
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        app = App(qt, Desk(Path(name) / "demo", is_demo=True))
        app.window.show()
        screen = open_first(app)
        screen._toggle_speaker_window()
        window = app.window.findChild(SpeakerWindow)
        assert isinstance(window, SpeakerWindow)
        window.resize(WIDTH, HEIGHT)
        wait(500)
        took = to_pixels(screen, window, count)
        act(screen, Act(ActKind.MESSAGE_OFF))
        wait(200)
        a_second, share = frames(screen, window)
        window.close()
        app.window.close()
        app.close()
    print(f"{qt.platformName()}, {WIDTH} × {HEIGHT}, {count} acts\n")
    print("| | measured | wanted |\n|---|---|---|")
    print(f"| act to pixels, median | {median(took) * 1e3:.0f} ms | |")
    print(f"| act to pixels, 95 % | {most_of(took, 0.95) * 1e3:.0f} ms | 50 ms |")
    print(f"| {a_second:.0f} frames a second | {share:.1%} of a core | 5 % |")


if __name__ == "__main__":
    main()
