"""How soon the window is painted and ready to scan, and what it weighs, against an empty window.

    python -m benchmarks.start [people for the start] [people for the memory]

Every figure is of a process of its own, started cold from Python's first line; the kinds take turns, and the
median of some rounds counts. *Painted* is the first paint of the whole window. *Ready* is when a scan would
be answered: the encrypted store is open and the window knows it. *Memory* is the resident set once everything
has come to rest, with the list of all people on the screen and scrolled to its end.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.crowd import filled
from smc_desk.adapters.clock import SystemClock

ROUNDS = 9
CACHE = tempfile.TemporaryDirectory()
"""Of compiled modules, as an installed app has them."""

EMPTY = """
import sys, time
begun = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        if not told:
            told["painted"] = time.perf_counter() - begun
            QTimer.singleShot(500, app.quit)

told = {}
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
import json, os
pages = int(open("/proc/self/statm").read().split()[1])
told["ready"] = told["painted"]
told["mb"] = pages * os.sysconf("SC_PAGESIZE") / 1e6
print(json.dumps(told))
"""

OURS = """
import sys, time
begun = time.perf_counter()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from smc_desk.compose.opening import Opening

class Watch(QObject):
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint:
            told.setdefault("painted", time.perf_counter() - begun)
        return False

told = {}
app = QApplication([])
opening = Opening(app, Path(sys.argv[1]), is_demo=True)
watch = Watch()
opening.frame.installEventFilter(watch)

def look():
    if opening.app is None or not opening.app.is_ready:
        QTimer.singleShot(1, look)
        return
    told["ready"] = time.perf_counter() - begun
    opening.app.window.go_to("people")
    QTimer.singleShot(2500, scroll)

def scroll():
    from PySide6.QtWidgets import QTableView
    table = opening.frame.findChild(QTableView)
    told["rows"] = table.model().rowCount()
    table.scrollToBottom()
    QTimer.singleShot(2500, app.quit)

opening.frame.show()
look()
app.exec()
import json, os
pages = int(open("/proc/self/statm").read().split()[1])
told["mb"] = pages * os.sysconf("SC_PAGESIZE") / 1e6
opening.close()
print(json.dumps(told))
"""


def run(program: str, *arguments: str) -> dict[str, float]:
    """What a fresh process says of itself."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": CACHE.name}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def folder_with(place: Path, count: int) -> str:
    """A symposium of that many people, closed."""
    place.mkdir()
    filled(place, count, SystemClock()).close()
    return str(place / "symposium")


def main() -> None:
    """Measure and print a table."""
    for_start = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    for_memory = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as name:
        small = folder_with(Path(name) / "start", for_start)
        large = folder_with(Path(name) / "memory", for_memory)
        run(EMPTY)
        run(OURS, small)
        empty, ours = [], []
        for _ in range(ROUNDS):
            empty.append(run(EMPTY))
            ours.append(run(OURS, small))
        weight = run(OURS, large)
    print(f"{for_start:,} people, median of {ROUNDS} starts")
    print("| | empty window | SMC Desk | ratio | at most |\n|---|---|---|---|---|")
    for what, most in (("painted", 1.5), ("ready", 2.5)):
        floor, mine = (statistics.median(r[what] for r in rounds) for rounds in (empty, ours))
        print(f"| {what} | {floor * 1e3:.0f} ms | {mine * 1e3:.0f} ms | {mine / floor:.2f} | {most} |")
    floor = statistics.median(r["mb"] for r in empty)
    bound = 1.5 * floor + 60
    print(f"\n{for_memory:,} people on the screen ({weight['rows']:,.0f} rows)")
    print("| empty window | SMC Desk | at most |\n|---|---|---|")
    print(f"| {floor:.0f} MB | {weight['mb']:.0f} MB | {bound:.0f} MB |")


if __name__ == "__main__":
    main()
