"""The journal on a real encrypted file."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey
from sqlalchemy.schema import CreateTable
from sqlcipher3.dbapi2 import IntegrityError

from smc_desk.adapters.store import schema
from smc_desk.adapters.store.check_ins import StoreCheckIns
from smc_desk.adapters.store.connect import engine_for
from smc_desk.adapters.store.journal import Author, StoreJournal
from smc_desk.adapters.store.memory import Memory, Remembered
from smc_desk.adapters.store.people import StorePeople
from smc_desk.adapters.store.projection import apply
from smc_desk.domain.facts import NO_HASH, Deed, Kind, Stream, hash_of


@pytest.fixture
def cursor(tmp_path: Path) -> Iterator[Any]:
    engine = engine_for(tmp_path / "symposium.db", bytes(range(32)))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor()
        for table in schema.metadata.sorted_tables:
            cursor.execute(str(CreateTable(table).compile(engine)))
        cursor.execute(schema.FULL_TEXT)
        yield cursor
        cursor.close()
    engine.dispose()


@pytest.fixture
def key() -> SigningKey:
    return SigningKey.generate()


@pytest.fixture
def journal(cursor: Any, key: SigningKey) -> StoreJournal:
    author = Author("0" * 32, key, "ev", lambda: "AB", lambda: datetime.now(UTC))
    return StoreJournal(cursor, author, Remembered(Memory()))


def add(journal: StoreJournal, person: str, code: str, name: str) -> None:
    journal.append(
        Deed(Kind.PERSON_ADDED, person, {"code": code, "category": "student"}, {"badge_name": name})
    )


def test_a_stream_is_told_in_order_with_what_is_private(journal: StoreJournal) -> None:
    add(journal, "p", "5T8KYM4", "Ana")
    journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    journal.append(Deed(Kind.TIMED, "one", {"act": "start"}))
    journal.append(Deed(Kind.TIMED, "other", {"act": "start"}))
    journal.append(Deed(Kind.TIMED, "one", {"act": "note"}, {"note": "Ana is late"}))

    told = journal.told(Stream.TIMING, "one")

    assert [(one.body["act"], dict(one.private)) for one in told] == [
        ("start", {}),
        ("note", {"note": "Ana is late"}),
    ]
    assert [one.operator for one in told] == ["AB", "AB"]
    assert len(journal.told(Stream.TIMING)) == 3


def test_facts_are_chained_and_signed_and_hold_no_name(journal: StoreJournal, key: SigningKey) -> None:
    add(journal, "p", "5T8KYM4", "Kővári Zsófia")
    journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    journal.append(Deed(Kind.PERSON_CORRECTED, "p", {"fields": ["badge_name"]}, {"badge_name": "Zsófi"}))
    facts = list(journal.facts())
    assert [(f.stream, f.seq) for f in facts] == [("people", 1), ("checkin", 1), ("people", 2)]
    assert [f.envelope()["p"] for f in facts] == [NO_HASH.hex(), NO_HASH.hex(), facts[0].hash.hex()]
    for fact in facts:
        key.verify_key.verify(fact.payload, fact.signature)
        assert fact.hash == hash_of(fact.payload, fact.signature)
        assert "Zs" not in fact.payload.decode()


def test_every_log_counts_for_itself_and_has_no_number_twice(
    cursor: Any, journal: StoreJournal, key: SigningKey
) -> None:
    other = StoreJournal(
        cursor, Author("1" * 32, key, "ev", str, lambda: datetime.now(UTC)), Remembered(Memory())
    )
    for writer in (journal, other, journal, other, other):
        writer.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    facts = list(journal.facts())
    assert sorted((f.origin[0], f.seq) for f in facts) == [("0", 1), ("0", 2), ("1", 1), ("1", 2), ("1", 3)]
    assert {(f.origin, f.seq) for f in facts} == {(f.envelope()["o"], f.envelope()["s"]) for f in facts}
    again = StoreJournal(
        cursor, Author("1" * 32, key, "ev", str, lambda: datetime.now(UTC)), Remembered(Memory())
    )
    assert again.append(Deed(Kind.CHECKED_IN, "p", {"day": 1})).seq == 4
    with pytest.raises(IntegrityError):
        cursor.execute("UPDATE fact SET n = n - 1 WHERE n = (SELECT max(n) FROM fact)")


def test_a_corrected_name_is_shown_and_the_former_still_finds(cursor: Any, journal: StoreJournal) -> None:
    add(journal, "p", "5T8KYM4", "Kővári Zsófia")
    journal.append(Deed(Kind.PERSON_CORRECTED, "p", {"fields": ["badge_name"]}, {"badge_name": "Zsófi"}))
    assert cursor.execute("SELECT badge_name FROM registration").fetchall() == [("Zsófi",)]
    for word in ("kovari", "zsofi"):
        found = cursor.execute("SELECT rowid FROM search WHERE search MATCH ?", (word,)).fetchall()
        assert found == [(1,)]


def test_applying_a_check_in_twice_changes_nothing(cursor: Any, journal: StoreJournal) -> None:
    fact = journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    before = cursor.execute("SELECT * FROM door").fetchall()
    apply(cursor, fact, fact.envelope(), {})
    assert cursor.execute("SELECT * FROM door").fetchall() == before
    assert len(before) == 1


def holding(cursor: Any, person: str, day: int = 1) -> str:
    """The fact of the check-in that holds, "" where there is none."""
    today = StorePeople(cursor, Remembered(Memory())).standing(person, day).today
    return today.fact if today is not None else ""


def test_of_two_check_ins_the_first_holds_and_none_is_forgotten(cursor: Any, journal: StoreJournal) -> None:
    first = journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    second = journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
    assert holding(cursor, "p") == first.id
    journal.append(Deed(Kind.CHECK_IN_UNDONE, "p", {"day": 1}, {"reason": "x"}, (first.id,)))
    assert holding(cursor, "p") == second.id
    assert StoreCheckIns(cursor, Remembered(Memory())).inside(1) == 1


def test_facts_have_the_same_effect_in_any_order(cursor: Any, journal: StoreJournal) -> None:
    add(journal, "keep", "5T8KYM4", "Ana")
    add(journal, "drop", "MUFC9MS", "ANA")
    first = journal.append(Deed(Kind.CHECKED_IN, "drop", {"day": 1, "badge": "SMCBX", "number": 1}))
    journal.append(Deed(Kind.CHECKED_IN, "keep", {"day": 1}))
    journal.append(Deed(Kind.CHECKED_IN, "drop", {"day": 2}))
    journal.append(Deed(Kind.PEOPLE_MERGED, "keep", {"other": "drop"}))
    journal.append(Deed(Kind.CHECK_IN_UNDONE, "drop", {"day": 1}, {"reason": "x"}, (first.id,)))
    facts = list(journal.facts())[2:]
    seen = set()
    for order in itertools.permutations(facts):
        cursor.execute("UPDATE registration SET status = 'confirmed'")
        for table in ("door", "undone", "merged"):
            cursor.execute(f"DELETE FROM {table}")
        for fact in order:
            apply(cursor, fact, fact.envelope(), {})
        rows = (
            cursor.execute(
                f"SELECT person, {key} FROM door WHERE {kept} IS NOT NULL ORDER BY 1, 2"
            ).fetchall()
            for key, kept in (("fact", "day"), ("badge", "badge"))
        )
        seen.add(tuple(map(tuple, rows)))
    assert len(seen) == 1
    (check_ins, badges) = seen.pop()
    assert {person for person, _ in check_ins} == {"keep"}
    assert len(check_ins) == 2
    assert badges == (("keep", "SMCBX"),)


def test_a_merge_takes_over_every_day(cursor: Any, journal: StoreJournal) -> None:
    add(journal, "keep", "5T8KYM4", "Ana")
    add(journal, "drop", "MUFC9MS", "ANA")
    kept = journal.append(Deed(Kind.CHECKED_IN, "keep", {"day": 1}))
    journal.append(Deed(Kind.CHECKED_IN, "drop", {"day": 1}))
    moved = journal.append(Deed(Kind.CHECKED_IN, "drop", {"day": 2}))
    journal.append(Deed(Kind.PEOPLE_MERGED, "keep", {"other": "drop"}))
    assert (holding(cursor, "keep", 1), holding(cursor, "keep", 2)) == (kept.id, moved.id)
    assert cursor.execute("SELECT status FROM registration WHERE id = 'drop'").fetchall() == [("merged",)]


def test_the_file_tells_nothing_without_its_key(cursor: Any, journal: StoreJournal, tmp_path: Path) -> None:
    add(journal, "p", "5T8KYM4", "Kővári Zsófia")
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stored = (tmp_path / "symposium.db").read_bytes()
    assert not stored.startswith(b"SQLite format 3")
    assert "Kővári".encode() not in stored
