"""A list that comes again: what desks did and corrected stays, whatever the portal sends."""

from __future__ import annotations

import os
from dataclasses import replace

from smc_desk import resources
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Verdict
from smc_desk.domain.mapping import guess
from smc_desk.domain.people import Category, Role
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tables import Table
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.edit_person import (
    Settle,
    WalkIn,
    correct_person,
    merge_people,
    payment_of,
    register_walk_in,
    settle_payment,
    transfer_ticket,
)
from smc_desk.usecases.find_people import find_people, likely_twins
from smc_desk.usecases.import_attendees import FieldChange, plan_import
from tests.desk import Clock, bring_in, person_of

HEADERS = ("Code", "Name", "Email", "Organisation", "Amount due", "Amount paid", "Payment status")
ANA = ["C1", "Ana Li", "ana@example.org", "Clinic A", "10.00", "0.00", "unpaid"]
EVA = ["C2", "Eva Vang", "eva@example.org", "Clinic B", "0.00", "0.00", "paid"]


def table(*rows: list[str]) -> Table:
    """A list of these rows."""
    return Table(HEADERS, [list(row) for row in rows], digest="f" * 64)


def changed(row: list[str], **values: str) -> list[str]:
    """A row with other cells, by header in lower case."""
    names = [name.lower().replace(" ", "_") for name in HEADERS]
    return [values.get(name, cell) for name, cell in zip(names, row, strict=True)]


def test_check_ins_and_corrections_stay_on_top_of_a_new_list(store: SqliteStore, clock: Clock) -> None:
    bring_in(store, table(ANA, EVA))
    eva, ana = person_of(store, "C2"), person_of(store, "C1")
    correct_person(store, eva.id, {"badge_name": "Eva Xiong", "pronouns": "she/her"})
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, "C2").verdict is Verdict.ADMITTED
    report = bring_in(store, table(ANA, changed(EVA, name="Eva Vang-Xiong", organisation="Clinic C")))
    assert (report.counts.changed, report.counts.unchanged) == (1, 1)
    now = person_of(store, "C2")
    assert (now.id, now.badge_name, now.pronouns) == (eva.id, "Eva Xiong", "she/her")
    assert now.organisation == "Clinic C"
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, "C2").verdict is Verdict.ALREADY_IN
    assert person_of(store, "C1") == ana


def test_changes_are_told_against_the_portals_row_and_not_the_correction(store: SqliteStore) -> None:
    bring_in(store, table(ANA, EVA))
    correct_person(store, person_of(store, "C2").id, {"badge_name": "Eva Xiong"})
    again = table(ANA, changed(EVA, organisation="Clinic C"))
    plan = plan_import(store, again, guess(HEADERS), lambda *_: None, lambda: False)
    (change,) = plan.changed
    assert change.fields == (FieldChange("organisation", "Clinic B", "Clinic C"),)


def test_a_column_that_means_nothing_to_the_desk_is_compared_too(store: SqliteStore) -> None:
    headers = (*HEADERS, "Shoe size", "Shoe size")

    def shod(size: str, *more: str) -> Table:
        return Table(headers, [[*ANA, "38", "39", *more], [*EVA, "41", size]], digest="f" * 64)

    bring_in(store, shod("42", "surplus"))
    plan = plan_import(store, shod("43", "other"), guess(headers), lambda *_: None, lambda: False)
    told = [(change.code, change.fields) for change in plan.changed]
    assert told == [
        ("C1", (FieldChange("column 10", "surplus", "other"),)),
        ("C2", (FieldChange("Shoe size (9)", "42", "43"),)),
    ]


def test_who_is_not_on_the_list_any_more_is_marked_and_never_deleted(
    store: SqliteStore, clock: Clock
) -> None:
    bring_in(store, table(ANA, EVA))
    check_in(store, clock, os.urandom, AutoPrint.ONCE, "C2")
    assert bring_in(store, table(ANA)).counts.vanished == 1
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, "C2").verdict is Verdict.ALREADY_IN
    report = bring_in(store, table(ANA, EVA))
    assert (report.counts.changed, report.counts.vanished) == (1, 0)
    assert bring_in(store, table(ANA, EVA)).counts.unchanged == 2


def test_a_payment_taken_at_the_desk_is_not_asked_for_again(store: SqliteStore, clock: Clock) -> None:
    bring_in(store, table(ANA, EVA))
    ana = person_of(store, "C1")
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, "C1").verdict is Verdict.TO_SETTLE
    settle_payment(store, clock, os.urandom, AutoPrint.ONCE, Role.HELP, ana.id, Settle.COLLECT)
    bring_in(store, table(changed(ANA, organisation="Clinic C"), EVA))
    assert payment_of(store, Role.HELP, ana.id).left == 0
    clock.move(days=0)
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, "C1").verdict is Verdict.ALREADY_IN


def test_a_transferred_ticket_stays_transferred(store: SqliteStore) -> None:
    bring_in(store, table(ANA, EVA))
    transfer_ticket(store, person_of(store, "C2").id, "Joe Opio")
    bring_in(store, table(ANA, changed(EVA, organisation="Clinic C")))
    assert person_of(store, "C2").badge_name == "Joe Opio"


def test_merged_entries_stay_merged_and_keep_what_both_had(demo: SqliteStore, clock: Clock) -> None:
    one, other = likely_twins(demo)[0]
    kept, _ = merge_people(demo, one.id, other.id)
    before = next(p for p in (one, other) if p.id == kept)
    now = person_of(demo, before.code)
    source = read_table(resources.path("demo", "attendees.csv"))
    at = source.headers.index("affiliation")
    rows = [list(row) for row in source.rows]
    for row in rows:
        row[at] = row[at] + " x"
    bring_in(demo, replace(source, rows=rows, digest="a" * 64))
    after = person_of(demo, other.code)
    assert after.id == kept
    assert (after.workshops, after.roles, after.valid_days) == (now.workshops, now.roles, now.valid_days)


def test_a_walk_in_that_the_portal_sends_back_is_the_same_person(store: SqliteStore, clock: Clock) -> None:
    bring_in(store, table(ANA))
    walk_in = register_walk_in(
        store, clock, os.urandom, AutoPrint.ONCE, WalkIn("Eva Vang", Category.COMMUNITY)
    )
    assert walk_in.person is not None
    code = walk_in.person.code
    report = bring_in(store, table(ANA, changed(EVA, code=code)))
    assert report.counts.new == 1
    assert person_of(store, code).id == walk_in.person.id
    assert check_in(store, clock, os.urandom, AutoPrint.ONCE, code).verdict is Verdict.ALREADY_IN
    assert len(find_people(store, clock, "eva vang")) == 1
    assert bring_in(store, table(ANA, changed(EVA, code=code))).counts.unchanged == 2


def test_a_walk_in_is_not_counted_as_vanished(store: SqliteStore, clock: Clock) -> None:
    bring_in(store, table(ANA))
    register_walk_in(store, clock, os.urandom, AutoPrint.ONCE, WalkIn("Eva Vang", Category.COMMUNITY))
    assert bring_in(store, table(ANA)).counts.vanished == 0
