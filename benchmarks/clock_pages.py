"""Pages in a browser: from what a chair does to a page, and what forty of them take from the desk's scans.

    python -m benchmarks.clock_pages

The first part is the whole app with its server process and a real browser; the instants are those of the one
clock that both read. The second part checks people in while twelve rooms are told to forty open pages three
times a second, far more often than a desk does, in turn with blocks without any page.
"""

from __future__ import annotations

import os
import selectors
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks.clock_pixels import act, open_first, wait
from benchmarks.crowd import filled, median, most_of
from benchmarks.scan import arrivals
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.adapters.web.server import WebPages
from smc_desk.compose import clock_place
from smc_desk.compose.app import App
from smc_desk.compose.desk import Desk
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_shown import shown
from smc_desk.ui.clock.page_state import page_state
from smc_desk.ui.clock.pages_card import PagesShown
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.ports import Store
from smc_desk.usecases.see_timing import see_rooms
from tests.browser import browser, browser_path

ACTS, PAUSE_MS = 40, 350
ROOMS, PAGES, TELL_EACH = 12, 40, 0.3
PEOPLE, BLOCKS, SCANS_EACH, WARM = 8_000, 10, 300, 200
HERE = "127.0.0.1"
WATCH = """
window.seen = {}; const draw0 = draw;
draw = () => { draw0(); const said = document.getElementById('foot').textContent;
  requestAnimationFrame(() => { if (!(said in seen)) seen[said] = Date.now(); }); };
"""


def to_page() -> list[float]:
    """Milliseconds from each of many acts until a page in a browser has painted it."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    clock_place.PORT = 0
    told: dict[str, float] = {}
    where: list[PagesShown] = []
    with tempfile.TemporaryDirectory() as name, browser() as page:
        app = App(qt, Desk(Path(name) / "demo", is_demo=True))
        app.window.show()
        screen = open_first(app)
        card = screen._overview.pages
        known = card.show_pages
        card.show_pages = lambda shown: (where.append(shown) if shown else None, known(shown))[1]
        screen.pages_asked.emit(True)
        assert wait(10_000, lambda: bool(where))
        address = where[0].address.rstrip("/")
        page.call("Page.navigate", url=f"{address}/?code={where[0].code}")
        wait(1_000)
        page.wait_for("document.querySelectorAll('.room').length > 0")
        state = screen._chair.state
        assert state is not None
        page.run(f"location.hash = encodeURIComponent({state.plan.room!r})")
        page.run(WATCH)
        for number in range(ACTS):
            text = f"Message {number}"
            told[text] = time.time() * 1000
            act(screen, Act(ActKind.MESSAGE, text=text))
            wait(PAUSE_MS)
        seen = page.run("seen")
        app.window.close()
        app.close()
    missing = [text for text in told if text not in seen]
    assert not missing, missing
    return [seen[text] - at for text, at in told.items()]


def read_pages(port: int, code: str) -> None:
    """Be forty open pages, until standard input ends."""
    jar = CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    opener.open(f"http://{HERE}:{port}/?code={code}", timeout=10).close()
    cookie = "; ".join(f"{one.name}={one.value}" for one in jar)
    asked = f"GET /state HTTP/1.1\r\nHost: {HERE}\r\nCookie: {cookie}\r\n\r\n".encode()
    watch = selectors.DefaultSelector()
    for _ in range(PAGES):
        link = socket.create_connection((HERE, port), 10)
        link.sendall(asked)
        watch.register(link, selectors.EVENT_READ)
    watch.register(sys.stdin, selectors.EVENT_READ)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    got = 0
    while True:
        for key, _ in watch.select():
            if not isinstance(key.fileobj, socket.socket):
                sys.stdout.write(f"{got}\n")
                return
            got += len(key.fileobj.recv(1 << 16))


class Crowd:
    """Forty pages in a process of their own, and the desk that tells them."""

    def __init__(self, store: Store, pages: WebPages) -> None:
        self._store, self._pages = store, pages
        self._read = SystemClocks()
        self._over = threading.Event()
        command = [sys.executable, "-m", "benchmarks.clock_pages", "read", str(pages.port), pages.code]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "open\n"
        self._thread = threading.Thread(target=self._tell)
        self._thread.start()

    def close(self) -> int:
        """Close all pages; how many bytes they got."""
        self._over.set()
        self._thread.join()
        got, _ = self._process.communicate("")
        return int(got)

    def _tell(self) -> None:
        while not self._over.wait(TELL_EACH):
            lines = see_rooms(self._store, self._read)
            state = page_state(
                lines, lambda one: shown(one, self._read()), {}, title="", zone="UTC",
                direction=Qt.LayoutDirection.LeftToRight,
            )  # fmt: skip
            state["rooms"] = (state["rooms"] * ROOMS)[:ROOMS]
            self._pages.show(state)


def beside_scans() -> tuple[list[float], list[float], int]:
    """Seconds of scans without any page and with all of them, and bytes that the pages got."""
    alone: list[float] = []
    beside: list[float] = []
    got = 0
    with tempfile.TemporaryDirectory() as name:
        clock = SystemClock()
        store = filled(Path(name), PEOPLE, clock)
        pages = WebPages(0, HERE)
        waiting = iter(arrivals(store))

        def scan(times: list[float], count: int) -> None:
            for _ in range(count):
                text = next(waiting)
                begun = time.perf_counter()
                check_in(store, clock, os.urandom, AutoPrint.ONCE, text)
                times.append(time.perf_counter() - begun)

        scan([], WARM)
        for number in range(BLOCKS):
            if number % 2:
                crowd = Crowd(store, pages)
                scan(beside, SCANS_EACH)
                got += crowd.close()
            else:
                scan(alone, SCANS_EACH)
        pages.close()
        store.close()
    return alone, beside, got


def main() -> None:
    """Measure and print both tables."""
    if sys.argv[1:2] == ["read"]:
        read_pages(int(sys.argv[2]), sys.argv[3])
        return
    if browser_path() is not None:
        took = to_page()
        print("| | measured | wanted |\n|---|---|---|")
        print(f"| act to a page in a browser, median | {median(took):.0f} ms | |")
        print(f"| act to a page in a browser, 95 % | {most_of(took, 0.95):.0f} ms | 150 ms |\n")
    alone, beside, got = beside_scans()
    print(f"{ROOMS} rooms, {PAGES} pages, {len(alone):,} scans each; the pages got {got / 1e6:.1f} MB\n")
    print("| a scan | median | 95 % |\n|---|---|---|")
    for title, times in (("no page", alone), (f"{PAGES} pages", beside)):
        print(f"| {title} | {median(times) * 1e3:.2f} ms | {most_of(times, 0.95) * 1e3:.2f} ms |")
    print(f"| ratio (at most 1.10) | {median(beside) / median(alone):.2f} | "
          f"{most_of(beside, 0.95) / most_of(alone, 0.95):.2f} |")  # fmt: skip


if __name__ == "__main__":
    main()
