"""A real encrypted store in a temporary folder, filled like a desk's, and a clock that a test moves."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.mapping import guess
from smc_desk.domain.people import Registration
from smc_desk.domain.tables import Table
from smc_desk.usecases.check_in import KEY as SIGNING_KEY
from smc_desk.usecases.import_attendees import ImportReport, apply_import, plan_import
from smc_desk.usecases.import_programme import import_programme
from smc_desk.usecases.ports import Store

KEY, SEED = bytes(range(32)), bytes(range(32, 64))
LABEL = "smc-desk-demo-only"
"""The symposium's key of the invented tickets."""


class Clock:
    """Stands still until it is moved; at first in the morning of the demo's first day."""

    def __init__(self) -> None:
        self.at = datetime(2026, 4, 30, 13, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.at

    def move(self, **parts: float) -> None:
        """Go on, e.g. `hours=1`."""
        self.at += timedelta(**parts)


def open_store(folder: Path, clock: Clock | None = None) -> SqliteStore:
    """The store of a folder, made where there is none."""
    guard = folder.with_name(folder.name + "-guard.json")
    return SqliteStore(folder, KEY, SEED, guard, clock or Clock(), lambda: "AB")


def bring_in(store: Store, table: Table, clock: Clock | None = None) -> ImportReport:
    """Import a list."""
    plan = plan_import(store, table, guess(table.headers), lambda *_: None, lambda: False)
    return apply_import(store, clock or Clock(), plan, lambda *_: None, lambda: False)


def bring_in_demo(store: Store) -> None:
    """Import the invented symposium with its key."""
    bring_in(store, read_table(resources.path("demo", "attendees.csv")))
    import_programme(store, Clock(), read_programme(resources.path("demo", "schedule.json")))
    with store.write() as tx:
        tx.symposium.set(SIGNING_KEY, LABEL)


def copy_of(folder: Path, to: Path) -> Path:
    """A copy of a closed symposium with what this computer knows of it."""
    shutil.copytree(folder, to)
    shutil.copy2(folder.with_name(folder.name + "-guard.json"), to.with_name(to.name + "-guard.json"))
    return to


def person_of(store: Store, code: str) -> Registration:
    """The entry with a ticket code."""
    with store.read() as tx:
        person = tx.people.by_code(code)
    assert person is not None
    return person
