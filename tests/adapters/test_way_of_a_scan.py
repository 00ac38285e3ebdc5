"""What a scan costs the store: no table read as a whole, and few pages written before anybody is told."""

from __future__ import annotations

import os
import statistics
from typing import Any

from smc_desk.adapters.store.store import FILE, SqliteStore
from smc_desk.domain.admission import Standing, Verdict, decide
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import signature_of
from smc_desk.usecases.check_in import check_in
from tests.desk import LABEL, Clock

FRAME_HEADER = 24
"""Bytes before each page in SQLite's write-ahead log (https://www.sqlite.org/fileformat2.html#walformat)."""


def tickets(store: SqliteStore, count: int) -> list[str]:
    """Tickets of some who need no question on the first day."""
    with store.read() as tx:
        twins = {person for pair in tx.people.twins() for person in pair}
        listed = [tx.people.by_id(person) for person in tx.people.ids("", "expected", 1)]
    codes = [
        person.code
        for person in listed
        if person and person.id not in twins and decide(person, Standing(), 1) is Verdict.ADMITTED
    ]
    return [f"SMC1:{code}:{signature_of(code, LABEL)}" for code in codes[:count]]


def scan(store: SqliteStore, clock: Clock, text: str) -> None:
    """Admit somebody with a badge."""
    result = check_in(store, clock, os.urandom, AutoPrint.ONCE, text)
    assert (result.verdict, bool(result.print_id)) == (Verdict.ADMITTED, True)


def test_no_statement_of_a_scan_reads_a_whole_table(demo: SqliteStore, clock: Clock) -> None:
    first, other = tickets(demo, 2)
    scan(demo, clock, first)
    said: list[str] = []
    connection: Any = demo._writer.connection
    connection.set_trace_callback(said.append)
    scan(demo, clock, other)
    connection.set_trace_callback(None)
    asked = [text for text in said if text.startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))]
    assert len(asked) == 4, "the person, what they did so far, the fact, its effect"
    for text in asked:
        plan = demo._writer.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()
        assert not [step for *_, step in plan if step.startswith("SCAN")], text


def test_most_scans_write_three_pages(demo: SqliteStore, clock: Clock) -> None:
    demo._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    page = int(demo._writer.execute("PRAGMA page_size").fetchone()[0])
    wal = demo.path.with_name(f"{FILE}-wal")
    written = []
    for text in tickets(demo, 200):
        before = wal.stat().st_size
        scan(demo, clock, text)
        written.append((wal.stat().st_size - before) / (page + FRAME_HEADER))
    assert statistics.median(written) <= 3
    assert statistics.mean(written) < 6
