"""Logs of the journal, each one incarnation of a desk in one stream, and where they end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, insert, select

from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import LONGEST_LOG, fact, log
from smc_desk.domain.facts import NO_HASH

_LOGS = Prepared(select(log.c.number, log.c.origin, log.c.stream))
_BEGIN = Prepared(insert(log).values(origin=bindparam("origin"), stream=bindparam("stream")))
_END = Prepared(
    select(fact.c.n, fact.c.hash, fact.c.hlc)
    .where(fact.c.n.between(bindparam("low"), bindparam("high")))
    .order_by(fact.c.n.desc())
    .limit(1)
)


@dataclass(slots=True)
class Head:
    """Where a log ends.

    Attributes:
        before: `fact.n` of its first fact, less one.
        seq: How many facts it has.
        hash: Of the last one; the next fact carries it.
        hlc: Hybrid clock of the last one.
    """

    origin: str
    stream: str
    before: int
    seq: int = 0
    hash: bytes = NO_HASH
    hlc: int = 0


def heads(cursor: Any) -> list[Head]:
    """Of every log in the file."""
    return [_head(cursor, *row) for row in _LOGS.all(cursor)]


def begin(cursor: Any, origin: str, stream: str) -> Head:
    """A new log without facts."""
    _BEGIN.run(cursor, origin=origin, stream=stream)
    return Head(origin, stream, cursor.lastrowid * LONGEST_LOG)


def _head(cursor: Any, number: int, origin: str, stream: str) -> Head:
    before = number * LONGEST_LOG
    end = _END.one(cursor, low=before + 1, high=before + LONGEST_LOG)
    if end is None:
        return Head(origin, stream, before)
    return Head(origin, stream, before, end[0] - before, bytes(end[1]), end[2])
