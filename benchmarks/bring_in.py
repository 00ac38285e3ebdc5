"""A list of 20,000 people brought in, against reading its file with `csv` and inserting it bare.

    python -m benchmarks.bring_in [number of people]

The floor is a plain SQLite file, one table of text columns, one transaction. The import is all of it: read,
map, clean with a note for every doubt, find likely duplicates, compare with what is there, write and index,
sign the fact, all in an encrypted file.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.crowd import KEY, SEED, write_list
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.mapping import guess
from smc_desk.usecases.import_attendees import apply_import, plan_import

ROUNDS = 3


def bare(source: Path, folder: Path) -> float:
    """Seconds to read the file and insert it."""
    begun = time.perf_counter()
    with source.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
        database = sqlite3.connect(folder / "bare.db")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute(f"CREATE TABLE person ({', '.join(f'{name} TEXT' for name in head)})")
        database.executemany(f"INSERT INTO person VALUES ({', '.join('?' * len(head))})", rows)
        database.commit()
        database.close()
    return time.perf_counter() - begun


def ours(source: Path, folder: Path) -> tuple[float, float, float]:
    """Seconds to read, to plan and to write."""
    store = SqliteStore(folder / "symposium", KEY, SEED, folder / "guard.json", SystemClock())
    begun = time.perf_counter()
    table = read_table(source)
    read = time.perf_counter()
    plan = plan_import(store, table, guess(table.headers), lambda *_: None, lambda: False)
    planned = time.perf_counter()
    apply_import(store, SystemClock(), plan, lambda *_: None, lambda: False)
    written = time.perf_counter()
    store.close()
    return read - begun, planned - read, written - planned


def main() -> None:
    """Measure and print a table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    floors, imports = [], []
    with tempfile.TemporaryDirectory() as name:
        source = write_list(Path(name) / "people.csv", count)
        for number in range(ROUNDS):
            folder = Path(name) / str(number)
            folder.mkdir()
            floors.append(bare(source, folder))
            imports.append(ours(source, folder))
    floor, whole = min(floors), min(imports, key=sum)
    print(f"{count:,} rows, best of {ROUNDS}")
    print("| | seconds | ratio |\n|---|---|---|")
    print(f"| csv and bare insert | {floor:.3f} | 1 |")
    for name, seconds in zip(("read", "plan", "write"), whole, strict=True):
        print(f"| {name} | {seconds:.3f} | {seconds / floor:.2f} |")
    print(f"| whole import (at most 6) | {sum(whole):.3f} | {sum(whole) / floor:.2f} |")


if __name__ == "__main__":
    main()
