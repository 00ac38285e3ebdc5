"""Lists of any length: the demonstration's people with names put together anew and codes of their own."""

from __future__ import annotations

import csv
import random
import statistics
from collections.abc import Sequence
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.keys import KeyRing
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.compose.places import private_folder
from smc_desk.domain.mapping import guess
from smc_desk.domain.tickets import code_from, signature_of
from smc_desk.usecases.check_in import KEY as SIGNING
from smc_desk.usecases.import_attendees import apply_import, plan_import
from smc_desk.usecases.import_programme import import_programme
from smc_desk.usecases.ports import Clock

KEY, SEED, LABEL = bytes(range(32)), bytes(range(32, 64)), "benchmark"


def write_list(path: Path, count: int, seed: int = 2026) -> Path:
    """Write a list of `count` people as the portal exports it."""
    dice = random.Random(seed)
    with resources.path("demo", "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    latin = [row for row in rows if not row["name_native"] and row["family_names"]]
    codes: dict[str, None] = {}
    while len(codes) < count:
        codes[code_from(dice.randbytes(8))] = None
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        for number, code in enumerate(codes):
            row = dict(dice.choice(rows))
            given, family = dice.choices(latin, k=2)
            if not row["name_native"]:
                row["badge_name"] = row["name_latin"] = f"{given['given_names']} {family['family_names']}"
                row["certificate_name"] = row["badge_name"]
            row["ticket_code"] = code
            row["qr_payload"] = f"SMC1:{code}:{signature_of(code, LABEL)}"
            row["order_id"], row["order_pos"] = f"R{number // 3:06}", str(number % 3 + 1)
            row["email"] = f"p{number}@example.org"
            row["guardian_code"] = ""
            writer.writerow(row)
    return path


def filled(folder: Path, count: int, clock: Clock) -> SqliteStore:
    """A store with that many people, and the demonstration's programme begun on the clock's day.

    It lies in `symposium`, and opens with the demonstration's key as the app does.
    """
    place = folder / "symposium"
    identity, secret = KeyRing(folder).secret_of(place, is_demo=True)
    guard = private_folder() / "heads" / f"{identity}.json"
    store = SqliteStore(place, secret.key, secret.seed, guard, clock)
    table = read_table(write_list(folder / "people.csv", count))
    plan = plan_import(store, table, guess(table.headers), lambda *_: None, lambda: False)
    apply_import(store, clock, plan, lambda *_: None, lambda: False)
    programme = read_programme(resources.path("demo", "schedule.json"))
    import_programme(store, clock, programme.moved_to(clock.now().date()))
    with store.write() as tx:
        tx.symposium.set(SIGNING, LABEL)
    return store


def median(times: Sequence[float]) -> float:
    """Of these, half are below."""
    return statistics.median(times)


def most_of(times: Sequence[float], share: float = 0.99) -> float:
    """The time within which this share of them was done."""
    return sorted(times)[max(0, int(len(times) * share) - 1)]
