"""Makes the file of this version for `test_upgrades`: `python -m tests.upgrades.make_file`.

To be run when a version of the schema is released, and while that version still changes before its release.
The file is small and invented, encrypted with the key of the tests, and holds one of every kind of thing.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.adapters.store.schema import VERSION
from smc_desk.domain.admission import Verdict
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Role, Settlement
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tables import Table
from smc_desk.usecases.check_in import KEY, admit, check_in_person
from smc_desk.usecases.edit_person import (
    Settle,
    WalkIn,
    correct_person,
    merge_people,
    register_walk_in,
    settle_payment,
    transfer_ticket,
)
from smc_desk.usecases.import_programme import import_programme
from smc_desk.usecases.lend import lend_headset
from smc_desk.usecases.order_badge import reprint
from smc_desk.usecases.ports import Store
from smc_desk.usecases.undo_check_in import undo_check_in
from tests.desk import LABEL, Clock, bring_in, open_store
from tests.upgrades.counts import counts_of

HERE = Path(__file__).resolve().parent
FILE = "symposium.sqlcipher"
"""A name of its own: files of people never come into the repository, but this one does."""
PEOPLE = 40
"""Rows of the invented list, enough for one of every kind."""


def fill(store: Store, clock: Clock) -> None:
    """Let a morning happen."""
    table = read_table(resources.path("demo", "attendees.csv"))
    bring_in(store, Table(table.headers, few(table), table.first_row), clock)
    import_programme(store, clock, read_programme(resources.path("demo", "schedule.json")))
    with store.write() as tx:
        tx.symposium.set(KEY, LABEL)
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
    plain = [person for person in people if person is not None and is_plain(person)]
    for person in plain[:6]:
        clock.move(minutes=1)
        check_in_person(store, clock, os.urandom, AutoPrint.ONCE, person.id)
    one, two, three, four, five, six, seven, eight = plain[:8]
    reprint(store, os.urandom, one.id, ReprintReason.LOST)
    correct_person(store, two.id, {"badge_name": "Ola Nordmann"})
    transfer_ticket(store, three.id, "Nina Berg", reason="a colleague comes")
    lend_headset(store, four.id, "17")
    again = check_in_person(store, clock, os.urandom, AutoPrint.NEVER, five.id)
    if again.former is not None:
        undo_check_in(store, clock, again.former.fact, "somebody else")
    merge_people(store, seven.id, eight.id)
    register_walk_in(store, clock, os.urandom, AutoPrint.ONCE, WalkIn("Zoë van der Berg", Category.COMMUNITY))
    owes = next(p for p in people if p is not None and p.settlement is Settlement.OPEN and p.is_valid_on(1))
    settle_payment(store, clock, os.urandom, AutoPrint.ONCE, Role.HELP, owes.id, Settle.COLLECT)
    asked = next((p for p in people if p is not None and not p.accepted_conduct), six)
    admit(store, clock, os.urandom, AutoPrint.ONCE, Role.DESK, asked.id, Verdict.ASK_CONDUCT)


def few(table: Table) -> tuple[tuple[str, ...], ...]:
    """Some rows of a table."""
    return tuple(tuple(row) for row in table.rows[:PEOPLE])


def is_plain(person: Registration) -> bool:
    """Whether somebody needs no question on the first day."""
    return (
        person.status is RegistrationStatus.CONFIRMED
        and person.settlement is Settlement.SETTLED
        and person.accepted_conduct
        and person.is_valid_on(1)
        and not person.is_minor
    )


def main() -> None:
    """Make the file, and beside it what is to be found in it."""
    place = HERE / f"v{VERSION}"
    clock = Clock()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "symposium"
        store = open_store(folder, clock)
        fill(store, clock)
        counts = counts_of(store, clock)
        store.close()
        place.mkdir(exist_ok=True)
        shutil.copy2(folder / "symposium.db", place / FILE)
        shutil.copy2(folder.with_name("symposium-guard.json"), place / "guard.json")
    (place / "counts.json").write_text(json.dumps(counts, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
