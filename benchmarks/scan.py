"""From a scan to a decision that is on the disk, against a bare commit of one row.

    python -m benchmarks.scan [number of people]

The floor is a plain SQLite file with WAL and `synchronous=FULL`, one row a commit, written in turn with the
scans, so that both meet the same disk. A scan is all of the use case: the token is parsed and its signature
verified, the person found, the rules asked, the fact signed and chained, the badge ordered, all encrypted.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.crowd import LABEL, filled, median, most_of
from smc_desk.adapters.clock import SystemClock
from smc_desk.domain.people import Registration
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import signature_of
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.ports import Store

SCANS, WARM = 3_000, 200


def arrivals(store: Store) -> list[str]:
    """Tickets of people who come on the first day, in no order."""
    with store.read() as tx:
        ids = tx.people.ids("", "expected", 1)
        chosen = random.Random(7).sample(ids, min(len(ids), SCANS + WARM))
        people: list[Registration] = [p for i in chosen if (p := tx.people.by_id(i)) is not None]
    return [f"SMC1:{p.code}:{signature_of(p.code, LABEL)}" for p in people]


def main() -> None:
    """Measure and print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        clock = SystemClock()
        store = filled(Path(name), count, clock)
        bare = sqlite3.connect(Path(name) / "bare.db", isolation_level=None)
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE arrival (id INTEGER PRIMARY KEY, at TEXT)")
        scans: list[float] = []
        floors: list[float] = []
        for number, text in enumerate(arrivals(store)):
            begun = time.perf_counter()
            bare.execute("INSERT INTO arrival (at) VALUES ('2026-04-30T08:00:00Z')")
            written = time.perf_counter()
            check_in(store, clock, os.urandom, AutoPrint.ONCE, text)
            done = time.perf_counter()
            if number >= WARM:
                floors.append(written - begun)
                scans.append(done - written)
        bare.close()
        store.close()
    print(f"{count:,} people, {len(scans):,} scans")
    print("| | median | 99 % |\n|---|---|---|")
    print(f"| bare commit | {median(floors) * 1e3:.2f} ms | {most_of(floors) * 1e3:.2f} ms |")
    print(f"| scan to decision | {median(scans) * 1e3:.2f} ms | {most_of(scans) * 1e3:.2f} ms |")
    half, most = median(scans) / median(floors), most_of(scans) / most_of(floors)
    print(f"| ratio (at most 2 and 4) | {half:.2f} | {most:.2f} |")


if __name__ == "__main__":
    main()
