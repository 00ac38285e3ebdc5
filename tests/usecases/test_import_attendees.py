"""An import accounts for every row, shows what would change, and is written whole or not at all."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

import pytest

from smc_desk import resources
from smc_desk.adapters.files.tables import read_table
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.mapping import Column, guess
from smc_desk.domain.people_list import ListRow, NoteKind
from smc_desk.domain.programme import Programme
from smc_desk.domain.tables import Table
from smc_desk.usecases.import_attendees import (
    FieldChange,
    ImportPlan,
    ImportReport,
    apply_import,
    plan_import,
)
from smc_desk.usecases.import_programme import import_programme
from smc_desk.usecases.ports import Clock, Store

HEADERS = ("Code", "Name", "Email", "Country", "Shoe size")
ANA = ["C1", "Ana Li", "ana@example.org", "MX", "38"]
EVA = ["C2", "Eva Vang", "eva@example.org", "US", "39"]
JOE = ["C3", "Joe Opio", "joe@example.org", "UG", "40"]


@dataclass
class _Desk:
    """As much of the store as an import needs; `write` undoes everything if its block raises."""

    kept: dict[str, ListRow] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    vanished: set[str] = field(default_factory=set)
    twins: list[tuple[str, str]] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    programmes: list[Programme] = field(default_factory=list)

    @property
    def people(self) -> _Desk:
        return self

    @property
    def journal(self) -> _Desk:
        return self

    @property
    def programme(self) -> _Desk:
        return self

    @contextmanager
    def read(self) -> Iterator[_Desk]:
        yield self

    @contextmanager
    def write(self) -> Iterator[_Desk]:
        before = {name: type(value)(value) for name, value in vars(self).items()}
        try:
            yield self
        except BaseException:
            vars(self).update(before)
            raise

    def known_rows(self) -> dict[str, tuple[str, str]]:
        return {r.registration.code: (i, self.digests[i]) for i, r in self.kept.items()}

    def base_rows(self, ids: Sequence[str]) -> list[ListRow]:
        return [self.kept[i] for i in ids]

    def put_list_rows(self, rows: Sequence[ListRow]) -> None:
        assert len(rows) <= 500
        for row in rows:
            person = row.registration.id
            self.kept[person], self.digests[person] = row, row.digest
            self.vanished.discard(person)

    def mark_vanished(self, ids: Sequence[str]) -> None:
        self.vanished.update(ids)
        self.digests.update(dict.fromkeys(ids, ""))

    def set_twins(self, twins: Sequence[tuple[str, str]]) -> None:
        self.twins = list(twins)

    def append(self, deed: Deed) -> None:
        self.deeds.append(deed)

    def replace(self, programme: Programme) -> None:
        self.programmes.append(programme)


class _Noon:
    def now(self) -> datetime.datetime:
        return datetime.datetime(2026, 4, 30, 12, tzinfo=datetime.UTC)


def _store(desk: _Desk) -> Store:
    return cast(Store, desk)


def _table(*rows: list[str], headers: tuple[str, ...] = HEADERS) -> Table:
    return Table(headers, list(rows), digest="f" * 64)


def _plan(desk: _Desk, table: Table) -> ImportPlan:
    return plan_import(_store(desk), table, guess(table.headers), lambda *_: None, lambda: False)


def _apply(desk: _Desk, plan: ImportPlan) -> ImportReport:
    clock: Clock = _Noon()
    return apply_import(_store(desk), clock, plan, lambda *_: None, lambda: False)


def _import(desk: _Desk, *rows: list[str]) -> ImportReport:
    return _apply(desk, _plan(desk, _table(*rows)))


def test_every_row_of_the_demo_is_accounted_for() -> None:
    desk = _Desk()
    table = read_table(resources.path("demo", "attendees.csv"))
    plan = _plan(desk, table)
    assert (plan.counts.rows, plan.counts.new, plan.counts.balances) == (918, 918, True)
    assert not desk.kept
    assert not desk.deeds
    report = _apply(desk, plan)
    assert len(desk.kept) == len({r.registration.code for r in desk.kept.values()}) == 918
    assert {r.token for r in desk.kept.values()} == {""}, "signed tickets are found by their code"
    assert report.changes.everything
    assert len(desk.twins) >= 16
    assert all({a, b} <= set(desk.kept) for a, b in desk.twins)
    assert all(r.payment.registration == r.care.registration == i for i, r in desk.kept.items())
    for row, cells in zip(desk.kept.values(), table.rows, strict=True):
        assert list(row.raw.values()) == cells


def test_every_planted_dirt_of_the_demo_is_listed_with_old_and_new() -> None:
    plan = _plan(_Desk(), read_table(resources.path("demo", "attendees.csv")))
    kinds = {(n.field, n.kind) for n in plan.notes}
    assert kinds >= {
        ("badge_name", NoteKind.TIDIED),
        ("badge_name", NoteKind.DOUBTFUL),
        ("badge_name", NoteKind.FILLED_IN),
        ("email", NoteKind.MISSING),
        ("email", NoteKind.TIDIED),
        ("email", NoteKind.DOUBTFUL),
        ("registered_at", NoteKind.DOUBTFUL),
        ("registered_at", NoteKind.MISSING),
        ("country", NoteKind.TIDIED),
        ("valid_days", NoteKind.TIDIED),
        ("amount_due", NoteKind.TIDIED),
        ("organisation", NoteKind.TIDIED),
        ("notes", NoteKind.NEUTRALISED),
    }
    by_row = {r.row: r for r in plan.rows}
    for note in plan.notes:
        if note.field in ("badge_name", "email", "organisation", "country"):
            assert getattr(by_row[note.row].registration, note.field) == note.new


def test_the_fact_holds_counts_and_no_personal_data() -> None:
    desk = _Desk()
    _import(desk, ANA, EVA)
    (deed,) = desk.deeds
    assert deed.kind is Kind.LIST_IMPORTED
    assert (deed.body["rows"], deed.body["new"], deed.body["file"]) == (2, 2, "f" * 64)
    assert "Ana" not in str(deed)
    assert not deed.private


def test_a_second_import_shows_new_changed_and_vanished_people_first() -> None:
    desk = _Desk()
    _import(desk, ANA, EVA)
    before = desk.known_rows()
    moved = ["C2", "Eva Vang", "eva@example.org", "UK", "41"]
    plan = _plan(desk, _table(moved, JOE))
    assert (plan.counts.new, plan.counts.changed, plan.counts.unchanged, plan.counts.vanished) == (1, 1, 0, 1)
    (change,) = plan.changed
    assert (change.code, change.row, change.person) == ("C2", 2, before["C2"][0])
    assert change.fields == (FieldChange("country", "US", "GB"), FieldChange("Shoe size", "39", "41"))
    assert plan.vanished == (before["C1"][0],)
    assert desk.known_rows() == before
    _apply(desk, plan)
    assert desk.vanished == {before["C1"][0]}
    assert len(desk.kept) == 3
    assert {c: i for c, (i, _) in desk.known_rows().items()}.items() >= {
        c: i for c, (i, _) in before.items()
    }.items()


def test_somebody_who_comes_back_is_written_again() -> None:
    desk = _Desk()
    for rows in ([ANA, EVA], [EVA], [ANA, EVA]):
        _import(desk, *rows)
    assert desk.vanished == set()
    assert len(desk.kept) == 2


def test_importing_twice_changes_nothing() -> None:
    desk = _Desk()
    _import(desk, ANA, EVA)
    kept = dict(desk.kept)
    report = _import(desk, ANA, EVA)
    assert (report.counts.unchanged, report.counts.new, report.counts.changed) == (2, 0, 0)
    assert desk.kept == kept


def test_a_list_without_codes_finds_its_people_again() -> None:
    desk = _Desk()
    headers = ("Name", "Email", "Country")
    _apply(desk, _plan(desk, _table(ANA[1:4], EVA[1:4], headers=headers)))
    plan = _plan(desk, _table(EVA[1:4], [*ANA[1:3], "GT"], headers=headers))
    assert (plan.counts.unchanged, plan.counts.changed, plan.counts.new, plan.counts.vanished) == (1, 1, 0, 0)


def test_another_mapping_of_the_same_file_counts_as_changed() -> None:
    desk = _Desk()
    _import(desk, ANA)
    mapping = guess(HEADERS).corrected(Column.NOTES, 4)
    plan = plan_import(_store(desk), _table(ANA), mapping, lambda *_: None, lambda: False)
    assert plan.counts.changed == 1


def test_blank_and_repeated_rows_are_counted_and_the_first_is_kept() -> None:
    desk = _Desk()
    plan = _plan(desk, _table(ANA, ["", " ", ""], [], ["C1", "Somebody Else", "x@example.org", "", ""], EVA))
    assert (plan.counts.rows, plan.counts.new, plan.counts.repeated, plan.counts.blank) == (5, 2, 1, 2)
    assert plan.repeated == ((5, "C1"),)
    assert plan.blank == (3, 4)
    assert [n.row for n in plan.notes if n.kind is NoteKind.REPEATED_CODE] == [5]
    assert [r.registration.badge_name for r in plan.rows] == ["Ana Li", "Eva Vang"]


def test_a_list_without_names_is_refused() -> None:
    with pytest.raises(UserError) as error:
        _plan(_Desk(), _table(["C1"], headers=("Code",)))
    assert error.value.fault is UserFault.NO_NAME_COLUMN


def _many(count: int) -> list[list[str]]:
    return [[f"C{i}", f"Name N{i}", f"n{i}@example.org", "MX", ""] for i in range(count)]


@pytest.mark.parametrize("calls", [0, 1, 2, 3])
def test_a_cancelled_import_changes_nothing(calls: int) -> None:
    desk = _Desk()
    _import(desk, ANA)
    before = (desk.known_rows(), list(desk.deeds), list(desk.twins))
    plan = _plan(desk, _table(*_many(1200)))
    answers = iter([False] * calls + [True] * 9)
    seen: list[tuple[int, int]] = []
    with pytest.raises(UserError) as error:
        apply_import(_store(desk), _Noon(), plan, lambda *p: seen.append(p), lambda: next(answers))
    assert error.value.fault is UserFault.CANCELLED
    assert (desk.known_rows(), list(desk.deeds), list(desk.twins)) == before
    assert seen == [(0, 1200), (500, 1200), (1000, 1200)][:calls]


def test_a_plan_can_be_cancelled_and_tells_how_far_it_is() -> None:
    seen: list[tuple[int, int]] = []
    table = _table(*_many(1200))
    plan_import(_store(_Desk()), table, guess(HEADERS), lambda *p: seen.append(p), lambda: False)
    assert seen == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
    with pytest.raises(UserError):
        plan_import(_store(_Desk()), table, guess(HEADERS), lambda *_: None, lambda: True)


def test_a_plan_does_not_hold_once_the_list_has_changed() -> None:
    desk = _Desk()
    plan = _plan(desk, _table(ANA))
    _import(desk, EVA)
    with pytest.raises(UserError) as error:
        _apply(desk, plan)
    assert error.value.fault is UserFault.TOO_LATE


def test_ids_are_random_and_told_apart() -> None:
    ids = {r.registration.id for r in _plan(_Desk(), _table(*_many(1100))).rows}
    assert len(ids) == 1100
    assert all(len(i) == 32 for i in ids)
    assert ids.isdisjoint(r.registration.id for r in _plan(_Desk(), _table(*_many(1100))).rows)


def test_the_programme_is_replaced_with_a_fact_that_names_nobody() -> None:
    desk = _Desk()
    programme = read_programme(resources.path("demo", "schedule.json"))
    changes = import_programme(_store(desk), _Noon(), programme)
    assert changes.programme
    assert desk.programmes == [programme]
    (deed,) = desk.deeds
    assert (deed.kind, deed.body["sessions"], deed.body["talks"]) == (Kind.PROGRAMME_IMPORTED, 60, 188)
    assert not any(name in str(deed) for name in programme.speakers.values())
