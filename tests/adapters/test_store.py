"""The store on real files: durable, one at a time, and clear about what is wrong."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from smc_desk.adapters.store.migrations import BACKUPS, bring_up_to_date
from smc_desk.adapters.store.schema import VERSION
from smc_desk.adapters.store.store import FILE, SqliteStore
from smc_desk.domain.errors import StoreError, StoreFault
from smc_desk.domain.facts import NO_HASH, Deed, Kind
from smc_desk.domain.people import Category
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.edit_person import WalkIn, register_walk_in
from tests.desk import SEED, Clock, copy_of, open_store


def add(store: SqliteStore, name: str = "Ana Li") -> str:
    """Register and admit somebody; gives their id."""
    walk_in = WalkIn(name, Category.COMMUNITY)
    result = register_walk_in(store, Clock(), os.urandom, AutoPrint.NEVER, walk_in)
    assert result.person is not None
    return result.person.id


def names(store: SqliteStore) -> list[str]:
    """Every name on the list."""
    with store.read() as tx:
        return [row.name for row in tx.people.rows(tx.people.ids("", "all", 1), 1)]


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    add(store, "محمد")
    store.close()
    again = open_store(tmp_path / "s")
    assert names(again) == ["محمد"]
    again.close()


def test_a_block_that_raises_leaves_nothing(store: SqliteStore) -> None:
    add(store)

    def fail() -> None:
        with store.write() as tx:
            tx.journal.append(Deed(Kind.CONDUCT_ACCEPTED, "nobody"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    add(store, "Eva")
    with store.read() as tx:
        facts = list(tx.journal.facts())
    assert [f.kind for f in facts] == ["person.add", "checkin.add"] * 2
    assert [f.seq for f in facts] == [1, 1, 2, 2]


def test_a_view_does_not_change_while_it_is_held(store: SqliteStore) -> None:
    with store.read() as tx:
        before = tx.check_ins.on_list()
        other = threading.Thread(target=add, args=(store,))
        other.start()
        other.join()
        assert tx.people.ids("", "all", 1) == []
    with store.read() as tx:
        assert (before, tx.check_ins.on_list(), tx.check_ins.inside(1)) == (0, 1, 1)


def test_a_view_that_began_before_a_change_is_not_remembered(store: SqliteStore) -> None:
    with store.read() as tx:
        assert tx.people.by_id("nobody") is None
        add(store)
        assert tx.check_ins.on_list() == 0
    with store.read() as tx:
        assert tx.check_ins.on_list() == 1


def test_many_threads_write_and_none_is_lost(store: SqliteStore) -> None:
    threads = [threading.Thread(target=add, args=(store, f"Name {n}")) for n in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(store)) == 24


def test_a_second_window_on_the_same_symposium_is_refused(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    with pytest.raises(StoreError) as error:
        open_store(tmp_path / "s")
    assert error.value.fault is StoreFault.LOCKED
    store.close()
    open_store(tmp_path / "s").close()


def test_the_thread_of_the_screens_is_refused(store: SqliteStore) -> None:
    store.screen_thread = threading.get_ident()
    with pytest.raises(RuntimeError), store.read():
        pass
    with pytest.raises(RuntimeError), store.write():
        pass


def test_another_key_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    add(store)
    store.close()
    before = (tmp_path / "s" / FILE).read_bytes()
    with pytest.raises(StoreError) as error:
        SqliteStore(tmp_path / "s", bytes(32), SEED, tmp_path / "guard", Clock())
    assert error.value.fault is StoreFault.WRONG_KEY
    assert (tmp_path / "s" / FILE).read_bytes() == before


def test_no_name_can_be_read_in_the_folder(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    add(store, "Kővári Zsófia")
    stored = b"".join(path.read_bytes() for path in (tmp_path / "s").iterdir())
    store.close()
    assert "Kővári".encode() not in stored
    assert b"SQLite format" not in stored


def test_a_damaged_file_is_told_and_not_written_to_again(demo: SqliteStore, tmp_path: Path) -> None:
    demo.close()
    path = tmp_path / "symposium" / FILE
    size = path.stat().st_size
    with path.open("r+b") as file:
        for at in range(size // 8192 * 4096, size, 4096):
            file.seek(at + 100)
            file.write(b"\xff" * 64)
    store = open_store(tmp_path / "symposium")
    with pytest.raises(StoreError) as error:
        names(store)
    assert error.value.fault is StoreFault.DAMAGED
    with pytest.raises(StoreError) as error:
        add(store)
    assert error.value.fault is StoreFault.DAMAGED
    store.close()


def test_a_file_that_is_no_store_is_told(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / FILE).write_bytes(b"not a store " * 1000)
    with pytest.raises(StoreError) as error:
        open_store(tmp_path / "s")
    assert error.value.fault in (StoreFault.WRONG_KEY, StoreFault.DAMAGED)


def test_a_file_of_a_later_version_is_told(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    store._writer.execute(f"PRAGMA user_version = {VERSION + 1}")
    store.close()
    with pytest.raises(StoreError) as error:
        open_store(tmp_path / "s")
    assert error.value.fault is StoreFault.NEWER


def test_an_older_file_is_copied_before_it_is_changed(store: SqliteStore, tmp_path: Path) -> None:
    add(store, "Ana Li")

    def step(cursor: Any) -> None:
        cursor.execute("ALTER TABLE registration ADD COLUMN shoe TEXT")

    copy = bring_up_to_date(store._writer, store.path, {VERSION: step}, VERSION + 1)
    assert copy is not None
    assert copy.parent == tmp_path / "symposium" / BACKUPS
    store.close()
    (tmp_path / "old").mkdir()
    copy.rename(tmp_path / "old" / FILE)
    old = open_store(tmp_path / "old")
    assert names(old) == ["Ana Li"]
    old.close()


def test_a_step_that_fails_leaves_the_older_file_as_it_was(store: SqliteStore) -> None:
    def step(cursor: Any) -> None:
        cursor.execute("DELETE FROM registration")
        raise ZeroDivisionError

    add(store)
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(store._writer, store.path, {VERSION: step}, VERSION + 1)
    assert names(store) == ["Ana Li"]


def fill_the_disk(folder: Path) -> None:
    """Write until files may grow no further; says how many people were saved."""
    store = open_store(folder)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for n in range(5000):
        try:
            add(store, f"Name {n}")
        except StoreError as error:
            sys.stdout.write(f"{n} {error.fault.value}")
            return


def look_without_rights(folder: Path) -> None:
    """Open a folder that belongs to somebody else."""
    if os.geteuid() == 0:
        os.setuid(65534)
    try:
        open_store(folder)
    except StoreError as error:
        sys.stdout.write(error.fault.value)


def _in_child(deed: str, folder: Path) -> str:
    code = f"import sys, pathlib, tests.adapters.test_store as t; t.{deed}(pathlib.Path(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of this kind there")
def test_a_full_disk_is_told_and_what_was_saved_is_safe(tmp_path: Path) -> None:
    said, fault = _in_child("fill_the_disk", tmp_path / "s").split()
    assert fault == StoreFault.FULL.value
    store = open_store(tmp_path / "s")
    assert int(said) > 0
    assert set(names(store)) >= {f"Name {n}" for n in range(int(said))}
    add(store, "Once more")
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders work otherwise there")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    folder.mkdir(mode=0o555)
    for path in (tmp_path, *tmp_path.parents[:3]):
        path.chmod(0o755)
    assert _in_child("look_without_rights", folder).split() == [StoreFault.READ_ONLY.value]


def test_a_copied_or_a_restored_file_writes_as_a_new_incarnation(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    add(store)
    store.close()
    copy_of(tmp_path / "s", tmp_path / "copy")
    store = open_store(tmp_path / "s")
    add(store, "Eva")
    assert len(_origins(store)) == 1
    store.close()
    (tmp_path / "s" / FILE).write_bytes((tmp_path / "copy" / FILE).read_bytes())
    (tmp_path / "copy-guard.json").unlink()
    for folder in ("s", "copy"):
        store = open_store(tmp_path / folder)
        add(store, "Joe")
        assert len(_origins(store)) == 2
        store.close()


def _origins(store: SqliteStore) -> set[str]:
    with store.read() as tx:
        return {fact.origin for fact in tx.journal.facts()}


SPAWNER = """
import os, sys
from pathlib import Path
from tests.adapters.test_store import add
from tests.desk import open_store

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        store = open_store(Path(sys.argv[1]))
        n = int(line)
        while True:
            add(store, f"Name {n}")
            os.write(1, f"{n}\\n".encode())
            n += 1
    os.write(1, f"child {child}\\n".encode())
    os.waitpid(child, 0)
    os.write(1, b"gone\\n")
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
def test_killed_200_times_in_the_middle_of_work_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    chance = random.Random(2026)
    folder = tmp_path / "s"
    with subprocess.Popen(
        [sys.executable, "-c", SPAWNER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as spawner:
        assert spawner.stdin is not None
        assert spawner.stdout is not None
        saved = 0
        for _ in range(200):
            spawner.stdin.write(f"{saved}\n")
            spawner.stdin.flush()
            wanted, child = chance.randint(1, 4), 0
            while not child or wanted:
                line = spawner.stdout.readline()
                if line.startswith("child"):
                    child = int(line.split()[1])
                else:
                    saved, wanted = int(line) + 1, max(0, wanted - 1)
            if chance.random() < 0.7:
                threading.Event().wait(chance.random() * 0.003)
            os.kill(child, signal.SIGKILL)
            while (line := spawner.stdout.readline()) != "gone\n":
                saved = int(line) + 1
            saved = _whole(folder, saved)
        spawner.stdin.close()


def _whole(folder: Path, saved: int) -> int:
    """Check that a killed desk's file holds all it said, and nothing by halves; gives the next number."""
    store = open_store(folder)
    with store.read() as tx:
        facts = list(tx.journal.facts())
        people = tx.people.ids("", "all", 1)
        came = tx.check_ins.inside(1)
        assert {row.name for row in tx.people.rows(people, 1)} >= {f"Name {n}" for n in range(saved)}
    kinds = [fact.kind for fact in facts]
    assert len(people) == kinds.count(Kind.PERSON_ADDED.value)
    assert came == kinds.count(Kind.CHECKED_IN.value)
    logs: dict[tuple[str, str], bytes] = {}
    for number, fact in enumerate(sorted(facts, key=lambda f: (f.stream, f.seq))):
        log = (fact.origin, fact.stream)
        assert fact.envelope()["p"] == logs.get(log, NO_HASH).hex(), number
        logs[log] = fact.hash
    store.close()
    return len(people)
