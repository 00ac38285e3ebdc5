"""Copies of a real encrypted file: whole, few, and each a symposium that can be opened and written on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from smc_desk.adapters.store.backups import Backups
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import StoreError, StoreFault, UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.usecases.back_up import back_up, back_up_once_a_day
from tests.desk import Clock, open_store


def write(store: SqliteStore) -> None:
    with store.write() as tx:
        tx.journal.append(Deed(Kind.LOAN_OUT, "somebody", {"number": str(len(list(tx.journal.facts())))}))


def facts(store: SqliteStore) -> list[tuple[str, str, int]]:
    with store.read() as tx:
        return [(fact.origin, fact.stream, fact.seq) for fact in tx.journal.facts()]


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_day_has_one_copy_and_only_the_newest_seven_are_kept(tmp_path: Path, clock: Clock) -> None:
    store = open_store(tmp_path / "s", clock)
    copies = Backups(tmp_path / "s", store.copy_to)
    for _ in range(9):
        write(store)
        assert back_up_once_a_day(copies, clock) is not None
        assert back_up_once_a_day(copies, clock) is None
        clock.move(days=1)
    store.close()
    assert len(copies.made()) == len(list((tmp_path / "s" / "backups").iterdir())) == 7


def test_without_anything_new_there_is_no_other_copy(tmp_path: Path, clock: Clock) -> None:
    store = open_store(tmp_path / "s", clock)
    copies = Backups(tmp_path / "s", store.copy_to)
    write(store)
    first = back_up(copies, clock)
    assert first is not None
    assert back_up(copies, clock) is None
    write(store)
    second = back_up(copies, clock)
    assert second not in (None, first)
    store.close()


def test_a_restored_copy_opens_with_all_it_had_and_begins_a_log_of_its_own(
    tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "s"
    store = open_store(folder, clock)
    write(store)
    path = back_up(Backups(folder, store.copy_to), clock)
    assert path is not None
    then = facts(store)
    write(store)
    write(store)
    lost = facts(store)[len(then) :]
    store.close()
    for file in folder.glob("symposium.db*"):
        file.unlink()
    shutil.copy2(path / "symposium.db", folder)
    restored = open_store(folder, clock)
    assert facts(restored)[: len(then)] == then
    write(restored)
    written = facts(restored)
    assert len(written) > len(then)
    assert not set(written) & set(lost)
    restored.close()


def test_a_copy_that_cannot_be_made_leaves_the_former_ones_and_nothing_half_done(
    tmp_path: Path, clock: Clock
) -> None:
    store = open_store(tmp_path / "s", clock)
    write(store)
    back_up(Backups(tmp_path / "s", store.copy_to), clock)
    write(store)

    def fails(folder: Path) -> None:
        folder.mkdir()
        (folder / "symposium.db").write_bytes(b"half")
        raise StoreError(StoreFault.FULL, str(folder))

    with pytest.raises(UserError) as error:
        back_up(Backups(tmp_path / "s", fails), clock)
    assert error.value.fault is UserFault.CANNOT_WRITE
    assert len(list((tmp_path / "s" / "backups").iterdir())) == 1
    write(store)
    store.close()


def test_other_files_among_the_copies_are_left_alone(tmp_path: Path, clock: Clock) -> None:
    store = open_store(tmp_path / "s", clock)
    mine = tmp_path / "s" / "backups" / "symposium-v1-1.db"
    mine.parent.mkdir()
    mine.write_bytes(b"before a migration")
    copies = Backups(tmp_path / "s", store.copy_to)
    for _ in range(9):
        write(store)
        back_up(copies, clock)
        clock.move(days=1)
    store.close()
    assert mine.exists()
