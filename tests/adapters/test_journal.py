"""The journal on a real encrypted file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from nacl.signing import SigningKey
from sqlalchemy.schema import CreateTable

from smc_desk.adapters.store import schema
from smc_desk.adapters.store.connect import engine_for
from smc_desk.adapters.store.journal import Author, StoreJournal
from smc_desk.domain.facts import NO_HASH, Deed, Kind, hash_of


def test_facts_are_chained_signed_and_applied_and_hold_no_name(tmp_path: Path) -> None:
    path, key = tmp_path / "symposium.db", SigningKey.generate()
    engine = engine_for(path, bytes(range(32)))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor()
        for table in schema.metadata.sorted_tables:
            cursor.execute(str(CreateTable(table).compile(engine)))
        cursor.execute(schema.FULL_TEXT)
        author = Author("0" * 32, key, "ev", lambda: "AB", lambda: datetime.now(UTC))
        journal = StoreJournal(cursor, author)
        cursor.execute("BEGIN IMMEDIATE")
        name = {"badge_name": "Kővári Zsófia"}
        body = {"code": "5T8KYM4", "category": "student"}
        journal.append(Deed(Kind.PERSON_ADDED, "p", body, name))
        journal.append(Deed(Kind.CHECKED_IN, "p", {"day": 1}))
        journal.append(Deed(Kind.PERSON_CORRECTED, "p", {"fields": ["badge_name"]}, {"badge_name": "Zsófi"}))
        cursor.execute("COMMIT")
        facts = list(journal.facts())
        assert [(f.stream, f.seq) for f in facts] == [("people", 1), ("checkin", 1), ("people", 2)]
        assert [f.envelope()["p"] for f in facts] == [NO_HASH.hex(), NO_HASH.hex(), facts[0].hash.hex()]
        for fact in facts:
            key.verify_key.verify(fact.payload, fact.signature)
            assert fact.hash == hash_of(fact.payload, fact.signature)
            assert b"Zs" not in fact.payload
        assert cursor.execute("SELECT badge_name FROM registration").fetchall() == [("Zsófi",)]
        assert cursor.execute("SELECT person, day FROM check_in").fetchall() == [("p", 1)]
        found = cursor.execute("SELECT rowid FROM search WHERE search MATCH 'kovari'").fetchall()
        assert found == [(1,)]
        cursor.close()
    engine.dispose()
    stored = path.read_bytes()
    assert not stored.startswith(b"SQLite format 3")
    assert "Kővári".encode() not in stored
