"""How long a key takes while names are typed, among 100,000 people in an encrypted file.

    python -m benchmarks.search [number of people]

The people are the demonstration's with names put together anew, so that there are as many different words as
such a list has. Two hundred names are then typed letter by letter, every third with a letter left out, every
tenth an e-mail address, and each key searches as the screen does. A key should be answered within one
frame of the screen, 16 ms; 99 of 100 have to.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from smc_desk import resources
from smc_desk.adapters.store.connect import engine_for
from smc_desk.adapters.store.find import search_ids
from smc_desk.adapters.store.folding import plain_name
from smc_desk.adapters.store.migrations import bring_up_to_date
from smc_desk.adapters.store.people_rows import COLUMNS, values_of
from smc_desk.adapters.store.search import index_many
from smc_desk.domain.people import Registration
from smc_desk.domain.tickets import badge_code_from

CHUNK = 500
TYPED = 200
SHOWN = 50
FRAME = 0.016


def people(count: int, dice: random.Random) -> Iterator[Registration]:
    """Invented people: whole names in other scripts, given and family names of two others in Latin."""
    with resources.path("demo", "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    latin = [row for row in rows if not row["name_native"] and row["family_names"]]
    for number in range(count):
        row = dice.choice(rows)
        name = row["name_latin"]
        if not row["name_native"]:
            given, one, other = dice.choices(latin, k=3)
            family, half = one["family_names"], other["family_names"]
            if dice.random() < 0.5:
                family = family[: len(family) // 2 + 1] + half[len(half) // 2 :].lower()
            name = f"{given['given_names']} {family}"
        local = ".".join(plain_name(name).split())
        yield Registration(
            id=f"{dice.getrandbits(128):032x}",
            code=badge_code_from(dice.randbytes(8)),
            order=f"R{number // 3:06}",
            badge_name=row["name_native"] or name,
            latin_name=name,
            native_name=row["name_native"],
            email=f"{local}{dice.randrange(1000)}@example.org",
            organisation=row["affiliation"],
        )


def fill(cursor: Any, everybody: list[Registration]) -> tuple[float, float]:
    """Seconds to insert these people, and to index them."""
    names = (*COLUMNS, "sort_name")
    insert = f"INSERT INTO registration ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    inserting = indexing = 0.0
    cursor.execute("BEGIN IMMEDIATE")
    for start in range(0, len(everybody), CHUNK):
        chunk = everybody[start : start + CHUNK]
        rows = [(*values_of(person), plain_name(person.badge_name)) for person in chunk]
        begun = time.perf_counter()
        cursor.executemany(insert, rows)
        inserted = time.perf_counter()
        index_many(cursor, chunk, {})
        indexing += time.perf_counter() - inserted
        inserting += inserted - begun
    cursor.execute("COMMIT")
    return inserting, indexing


def typed(person: Registration, number: int, dice: random.Random) -> str:
    """What is typed of somebody in the end."""
    if number % 10 == 9:
        return person.email
    name = person.latin_name
    if number % 3 == 2:
        at = dice.randrange(1, len(name))
        name = name[:at] + name[at + 1 :]
    return name


def main(count: int) -> None:
    """Print the table."""
    dice = random.Random(count)
    everybody = list(people(count, dice))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "symposium.db"
        with engine_for(path, bytes(range(32))).connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            cursor = driver.cursor()
            bring_up_to_date(cursor, path)
            inserting, indexing = fill(cursor, everybody)
            size = cursor.execute("SELECT sum(length(block)) FROM search_data").fetchone()[0]
            words = cursor.execute("SELECT count(*), sum(length(word)) FROM word").fetchone()
            names = {person.id: person.latin_name for person in everybody}
            times, there = [], 0
            for number, person in enumerate(dice.sample(everybody, TYPED)):
                text, found = typed(person, number, dice), []
                for end in range(1, len(text) + 1):
                    begun = time.perf_counter()
                    found = search_ids(cursor, text[:end], SHOWN)
                    times.append((time.perf_counter() - begun, text[:end]))
                there += person.latin_name in map(names.get, found)
            cursor.close()
    times.sort()
    keys = [seconds * 1e3 for seconds, _ in times]
    within = sum(seconds <= FRAME for seconds, _ in times) / len(times)
    print(f"{count:,} people, {words[0]:,} different words in their names")
    print(
        f"index: {indexing / count * 20_000 * 1e3:.0f} ms for 20,000 people, {indexing:.2f} s for all", end=""
    )
    print(f" ({indexing / inserting:.1f} times their bare insert), {(size + words[1]) / 1e6:.1f} MB\n")
    print(f"{'keys':>6}{'p50 ms':>9}{'p99 ms':>9}{'max ms':>9}{'within 16 ms':>14}{'found':>12}")
    print(
        f"{len(keys):6}{keys[len(keys) // 2]:9.2f}{keys[len(keys) * 99 // 100]:9.2f}{keys[-1]:9.2f}"
        f"{within:14.2%}{there:6} of {TYPED}"
    )
    print("slowest: " + ", ".join(f'"{text}" {seconds * 1e3:.0f} ms' for seconds, text in times[:-4:-1]))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
