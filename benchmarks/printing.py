"""From a scan to a badge that its printer has: check-in, spool, layout, and the way to the printer.

    python -m benchmarks.printing [number of people]

The label printer is a listener on a loopback port that answers as one does, and takes no time to print; the
folder keeps each badge as a PDF on the disk. Both get the badge of every scan in turn, one after another.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.crowd import LABEL, filled, median, most_of
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.printing.printers import Printers
from smc_desk.compose.badge_maker import make_badges
from smc_desk.domain.printing import FOLDER
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import signature_of
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.ports import Store
from smc_desk.usecases.run_spool import print_next
from tests.printers.label_listener import LabelListener

SCANS = 200
WITHIN = 0.3
"""Seconds in which 95 % of the badges have to be with their printer."""


def arrivals(store: Store) -> list[str]:
    """Tickets of people who come on the first day, in no order."""
    with store.read() as tx:
        ids = tx.people.ids("", "expected", 1)
        chosen = random.Random(11).sample(ids, 2 * SCANS)
        people = [person for i in chosen if (person := tx.people.by_id(i)) is not None]
    return [f"SMC1:{p.code}:{signature_of(p.code, LABEL)}" for p in people]


def main() -> None:
    """Measure and print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name, LabelListener() as listener:
        ensure_gui()
        clock = SystemClock()
        store = filled(Path(name), count, clock)
        printers = Printers(Path(name) / "badges", make_badges())
        times: dict[str, list[float]] = {listener.address: [], FOLDER: []}
        for number, text in enumerate(arrivals(store)):
            address = FOLDER if number % 2 else listener.address
            begun = time.perf_counter()
            check_in(store, clock, os.urandom, AutoPrint.ONCE, text)
            if print_next(store, printers, [address]).printed:  # else the scan led to a question
                times[address].append(time.perf_counter() - begun)
            while printers.busy():
                print_next(store, printers, [address])
        store.close()
        assert len(listener.printed) == len(times[listener.address])
    print(f"{count:,} people, {' and '.join(str(len(taken)) for taken in times.values())} badges")
    print("| | first | median | 95 % | slowest |\n|---|---|---|---|---|")
    for what, taken in zip(("label printer", "folder of PDFs"), times.values(), strict=True):
        figures = (taken[0], median(taken), most_of(taken, 0.95), max(taken))
        print(f"| {what} | " + " | ".join(f"{figure * 1e3:.0f} ms" for figure in figures) + " |")
        assert most_of(taken, 0.95) <= WITHIN, what


if __name__ == "__main__":
    main()
