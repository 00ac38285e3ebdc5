"""Writes facts: numbered, chained, signed, applied, all in the running transaction.

It alone writes the tables `fact` and `fact_private`, and never changes a line of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nacl.signing import SigningKey
from sqlalchemy import bindparam, func, insert, select

from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.projection import apply
from smc_desk.adapters.store.schema import fact, fact_private
from smc_desk.domain.facts import (
    ENVELOPE,
    NO_HASH,
    Deed,
    Fact,
    HybridClock,
    Stream,
    hash_of,
    payload_of,
    private_hash,
)

_FIELDS = ("id", "origin", "stream", "seq", "hlc", "kind", "subject", "payload", "signature", "hash")
_COLUMNS = [fact.c[name] for name in _FIELDS]
_INSERT = Prepared(insert(fact).values({name: bindparam(name) for name in _FIELDS}))
_PRIVATE = Prepared(
    insert(fact_private).values(id=bindparam("id"), salt=bindparam("salt"), body=bindparam("body"))
)
_HEAD = Prepared(
    select(fact.c.seq, fact.c.hash)
    .where(fact.c.origin == bindparam("origin"), fact.c.stream == bindparam("stream"))
    .order_by(fact.c.seq.desc())
    .limit(1)
)
_LAST = Prepared(select(func.max(fact.c.hlc)))
_UNSENT = Prepared(select(func.count()).select_from(fact).where(fact.c.sent_at == 0))
_ALL = Prepared(select(*_COLUMNS).order_by(fact.c.hlc, fact.c.origin, fact.c.stream, fact.c.seq))
_OF = Prepared(
    select(*_COLUMNS, fact_private.c.body)
    .select_from(fact.outerjoin(fact_private, fact.c.id == fact_private.c.id))
    .where(fact.c.subject == bindparam("subject"), fact.c.stream == bindparam("stream"))
    .order_by(fact.c.hlc, fact.c.origin, fact.c.seq)
)


@dataclass
class Author:
    """Who writes at this desk: its incarnation, its key, and the heads of its logs.

    `heads` and `clock` are what the file holds; a transaction works on copies until it is durable.
    """

    origin: str
    key: SigningKey
    symposium: str
    operator: Callable[[], str]
    now: Callable[[], datetime]
    heads: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    clock: HybridClock = field(default_factory=HybridClock)
    is_loaded: bool = False

    def load(self, cursor: Any) -> None:
        """Read heads and clock from the file."""
        for stream in (stream.value for stream in Stream):
            head = _HEAD.one(cursor, origin=self.origin, stream=stream)
            if head is not None:
                self.heads[stream] = (head[0], bytes(head[1]))
        last = _LAST.one(cursor)
        self.clock = HybridClock(last[0] if last is not None and last[0] is not None else 0)
        self.is_loaded = True

    def forget(self) -> None:
        """After a transaction that was undone: read again before the next fact."""
        self.heads, self.is_loaded = {}, False


def fact_id(now_ms: int) -> str:
    """A UUID of version 7 as 32 hexadecimal digits (RFC 9562, section 5.7)."""
    noise = int.from_bytes(os.urandom(10), "big")
    value = (now_ms & 0xFFFFFFFFFFFF) << 80 | 0x7 << 76 | (noise >> 66 & 0xFFF) << 64
    value |= 0b10 << 62 | noise & 0x3FFFFFFFFFFFFFFF
    return f"{value:032x}"


def fact_of(row: tuple[Any, ...]) -> Fact:
    """A fact from the first columns of a row."""
    return Fact(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], bytes(row[7]), bytes(row[8]), bytes(row[9])
    )


class StoreJournal:
    """Fulfils `smc_desk.usecases.ports.Journal`."""

    def __init__(self, cursor: Any, author: Author, remembered: Remembered) -> None:
        self._cursor = cursor
        self._author = author
        self._remembered = remembered

    def append(self, deed: Deed) -> Fact:
        """Number, chain and sign a deed, keep its private part apart, apply it."""
        author = self._author
        if not author.is_loaded:
            author.load(self._cursor)
        now = author.now()
        now_ms = int(now.timestamp() * 1000)
        author.clock = author.clock.tick(now_ms)
        stream = deed.kind.stream.value
        seq, before = author.heads.get(stream, (0, NO_HASH))
        seq += 1
        identity = fact_id(now_ms)
        fields: dict[str, Any] = {
            "v": ENVELOPE, "id": identity, "ev": author.symposium, "o": author.origin, "st": stream,
            "s": seq, "p": before.hex(), "t": author.clock.last, "w": now.isoformat(),
            "by": author.operator(), "k": deed.kind.value, "a": deed.subject,
        }  # fmt: skip
        if deed.refs:
            fields["ref"] = list(deed.refs)
        if deed.body:
            fields["b"] = dict(deed.body)
        private = dict(deed.private)
        if private:
            salt = os.urandom(16)
            fields["bh"] = private_hash(salt, private)
            body = json.dumps(private, ensure_ascii=False)
            _PRIVATE.run(self._cursor, id=identity, salt=salt, body=body)
        payload = payload_of(fields)
        signature = author.key.sign(payload).signature
        chained = hash_of(payload, signature)
        _INSERT.run(
            self._cursor, id=identity, origin=author.origin, stream=stream, seq=seq,
            hlc=author.clock.last, kind=deed.kind.value, subject=deed.subject, payload=payload,
            signature=signature, hash=chained,
        )  # fmt: skip
        author.heads[stream] = (seq, chained)
        if deed.kind.stream is not Stream.CHECK_IN:
            self._remembered.change()
        written = Fact(
            identity, author.origin, stream, seq, author.clock.last, deed.kind.value, deed.subject,
            payload, signature, chained,
        )  # fmt: skip
        apply(self._cursor, written, fields, private)
        return written

    def unsent(self) -> int:
        """Facts the portal has not acknowledged."""
        row = _UNSENT.one(self._cursor)
        return int(row[0]) if row else 0

    def facts(self) -> Iterator[Fact]:
        """Every fact in the order that is the same on every desk."""
        return (fact_of(row) for row in _ALL.all(self._cursor))


def apply_again(cursor: Any, subject: str) -> None:
    """Put the desk's own corrections of one entry back on top of the portal's row."""
    for row in _OF.all(cursor, subject=subject, stream="people"):
        known = fact_of(row)
        apply(cursor, known, known.envelope(), json.loads(row[10]) if row[10] else {})
