"""A full plenary goes in: 440 people in six minutes by two doors, each answered at once.

    python -m benchmarks.doors

Two stewards scan at one desk, ten times as fast as people walk in; the clock that the desk sees goes through
the six minutes. Then all are scanned out again, and who is where is put on paper for everybody checked in.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.crowd import median, most_of
from smc_desk.adapters.badges.evacuation import ReportlabEvacuation
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.domain.attendance import Way
from smc_desk.domain.settings import AutoPrint
from smc_desk.ui.evacuation_words import evacuation_words
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.evacuate import print_evacuation
from smc_desk.usecases.scan_door import scan
from smc_desk.usecases.see_heads import see_heads
from tests.desk import Clock, bring_in_demo, open_store

ROOM, OPENS = "Ceiba Hall", datetime(2026, 4, 30, 13, 52, tzinfo=UTC)
PEOPLE, MINUTES, DOORS, MOST_MS = 440, 6, 2, 50
SPEED = 10
EVERY = MINUTES * 60 / PEOPLE


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as name:
        clock = Clock()
        store = open_store(Path(name) / "symposium", clock)
        bring_in_demo(store)
        with store.read() as tx:
            listed = [tx.people.by_id(person) for person in tx.people.ids("", "expected", 1)]
        came = [
            one.code
            for one in listed
            if one and check_in(store, clock, os.urandom, AutoPrint.ONCE, one.code).check_in
        ]
        taken: list[float] = []

        def steward(codes: Sequence[str], way: Way, first_after: float) -> None:
            due = time.perf_counter() + first_after
            for code in codes:
                time.sleep(max(0.0, due - time.perf_counter()))
                due += DOORS * EVERY / SPEED
                begun = time.perf_counter()
                scan(store, clock, ROOM, code, way)
                taken.append((time.perf_counter() - begun) * 1e3)
                clock.at += timedelta(seconds=EVERY)

        def doors(way: Way) -> int:
            stewards = [
                threading.Thread(
                    target=steward, args=(came[number:PEOPLE:DOORS], way, number * EVERY / SPEED)
                )
                for number in range(DOORS)
            ]
            for one in stewards:
                one.start()
            for one in stewards:
                one.join()
            return next(line.heads for line in see_heads(store, clock) if line.room == ROOM)

        clock.at = OPENS
        inside = doors(Way.IN)
        arrived = list(taken)
        clock.at = OPENS + timedelta(minutes=100)
        left = doors(Way.OUT)
        gui = ensure_gui()
        begun = time.perf_counter()
        made = print_evacuation(store, clock, ReportlabEvacuation(evacuation_words()), Path(name) / "who.pdf")
        paper = time.perf_counter() - begun
        del gui
        store.close()
    print(f"{PEOPLE} people, {DOORS} doors, {SPEED} times as fast as people walk")
    print("| | wanted | measured |\n|---|---|---|")
    print(f"| counted in | {PEOPLE} | {inside} |")
    print(f"| left after all were scanned out | 0 | {left} |")
    print(f"| a scan in, median | | {median(arrived):.1f} ms |")
    print(f"| 99 % | {MOST_MS} ms | {most_of(arrived):.1f} ms |")
    print(f"| the slowest | {MOST_MS} ms | {max(arrived):.1f} ms |")
    print(f"| who is where on paper, {made.people} people | 10 s | {paper:.1f} s |")


if __name__ == "__main__":
    main()
