"""Writes facts: numbered, chained, signed, applied, all in the running transaction.

It alone writes the tables `log`, `fact` and `fact_private`, and never changes a line of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nacl.bindings import crypto_sign, crypto_sign_BYTES
from nacl.signing import SigningKey
from sqlalchemy import bindparam, func, insert, select

from smc_desk.adapters.store import logs
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.people_fold import apply_in_order, based_on, fold_again
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.programmes import StoreProgrammes
from smc_desk.adapters.store.projection import apply
from smc_desk.adapters.store.rebuild import rebuild
from smc_desk.adapters.store.schema import LONGEST_LOG, fact, fact_private, log
from smc_desk.adapters.store.trust import settle
from smc_desk.domain.facts import (
    ENVELOPE,
    Deed,
    Fact,
    HybridClock,
    Kind,
    Stream,
    Told,
    hash_of,
    payload_of,
    private_hash,
)
from smc_desk.domain.trust import TRUST_KINDS

_FIELDS = ("n", "id", "stream", "hlc", "kind", "subject", "payload", "signature", "hash")
_INSERT = Prepared(insert(fact).values({name: bindparam(name) for name in _FIELDS}))
_PRIVATE = Prepared(
    insert(fact_private).values(id=bindparam("id"), salt=bindparam("salt"), body=bindparam("body"))
)
_UNSENT = Prepared(select(func.count()).select_from(fact).where(fact.c.sent_at == 0))
_READ = [log.c.origin, *(fact.c[name] for name in _FIELDS)]
_with_log = fact.join(log, log.c.number == fact.c.n // LONGEST_LOG)
_ALL = Prepared(select(*_READ).select_from(_with_log).order_by(fact.c.hlc, log.c.origin, fact.c.n))
_NOT_REMEMBERED = frozenset({Stream.CHECK_IN.value, Stream.TIMING.value})
"""Streams that change nothing which is kept beside the connections."""
TOLD = (
    select(*_READ, fact_private.c.body)
    .select_from(_with_log.outerjoin(fact_private, fact.c.id == fact_private.c.id))
    .where(fact.c.stream != plain(Stream.CHECK_IN.value))
)
"""Facts of all streams but that of check-ins, as `told_of` reads them."""
_told = TOLD.where(fact.c.stream == bindparam("stream")).order_by(fact.c.hlc, log.c.origin, fact.c.n)
_STREAM = Prepared(_told)
_OF = Prepared(_told.where(fact.c.subject == bindparam("subject")))


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
    heads: dict[str, logs.Head] = field(default_factory=dict)
    clock: HybridClock = field(default_factory=HybridClock)
    is_loaded: bool = False

    def __post_init__(self) -> None:
        self._secret = bytes(self.key) + bytes(self.key.verify_key)

    def sign(self, payload: bytes) -> bytes:
        """The signature over a fact's bytes; `SigningKey.sign` would take half as long again."""
        return crypto_sign(payload, self._secret)[:crypto_sign_BYTES]

    def load(self, cursor: Any) -> None:
        """Read heads and clock from the file."""
        known = logs.heads(cursor)
        self.heads = {head.stream: head for head in known if head.origin == self.origin}
        own = max((head.hlc for head in self.heads.values()), default=0)
        others = max((head.hlc for head in known if head.origin != self.origin), default=0)
        self.clock = HybridClock(own).see(others, int(self.now().timestamp() * 1000))
        self.is_loaded = True

    def forget(self) -> None:
        """After a transaction that was undone: read again before the next fact."""
        self.heads, self.is_loaded = {}, False


def fact_id(now_ms: int) -> str:
    """A UUID of version 7 as 32 hexadecimal digits (RFC 9562, section 5.7)."""
    noise = os.urandom(10).hex()
    variant = "89ab"[int(noise[3], 16) & 3]
    return f"{now_ms:012x}7{noise[:3]}{variant}{noise[4:19]}"


def fact_of(row: tuple[Any, ...]) -> Fact:
    """A fact from the first columns of a row."""
    origin, n, identity, stream, hlc, kind, subject, payload, signature, chained = row[: len(_READ)]
    seq = n % LONGEST_LOG
    return Fact(
        identity, origin, stream, seq, hlc, kind, subject, bytes(payload), bytes(signature), bytes(chained)
    )


def told_of(row: tuple[Any, ...]) -> Told:
    """A fact with its content from a row of `TOLD`."""
    known = fact_of(row)
    envelope = known.envelope()
    private = json.loads(row[-1]) if row[-1] else {}
    return Told(known, envelope.get("b", {}), private, envelope["by"])


class StoreJournal:
    """Fulfils `smc_desk.usecases.ports.Journal`."""

    def __init__(self, cursor: Any, author: Author, remembered: Remembered) -> None:
        self._cursor = cursor
        self._author = author
        self._remembered = remembered

    def append(self, deed: Deed) -> Fact:
        """Number, chain and sign a deed, keep its private part apart, apply it."""
        cursor, author, private = self._cursor, self._author, deed.private
        if not author.is_loaded:
            author.load(cursor)
        now = author.now()
        now_ms = int(now.timestamp() * 1000)
        author.clock = author.clock.tick(now_ms)
        kind, stream = deed.kind.value, deed.stream.value
        head = author.heads.get(stream)
        if head is None:
            head = author.heads[stream] = logs.begin(cursor, author.origin, stream)
        identity, seq, hlc = fact_id(now_ms), head.seq + 1, author.clock.last
        fields: dict[str, Any] = {
            "v": ENVELOPE, "id": identity, "ev": author.symposium, "o": author.origin, "st": stream,
            "s": seq, "p": head.hash.hex(), "t": hlc, "w": now.isoformat(), "by": author.operator(),
            "k": kind, "a": deed.subject,
        }  # fmt: skip
        if deed.refs:
            fields["ref"] = deed.refs
        if stream == Stream.PEOPLE.value and (before := based_on(cursor, deed.subject)):
            fields["on"] = before
        if deed.body:
            fields["b"] = deed.body
        if private:
            salt = os.urandom(16)
            fields["bh"] = private_hash(salt, private)
            _PRIVATE.run(cursor, id=identity, salt=salt, body=json.dumps(private, ensure_ascii=False))
        payload = payload_of(fields)
        signature = author.sign(payload)
        head.seq, head.hash = seq, hash_of(payload, signature)
        written = Fact(
            identity, author.origin, stream, seq, hlc, kind, deed.subject, payload, signature, head.hash
        )
        _INSERT.run(
            cursor, n=head.before + seq, id=identity, stream=stream, hlc=hlc, kind=kind,
            subject=deed.subject, payload=payload, signature=signature, hash=head.hash,
        )  # fmt: skip
        if stream not in _NOT_REMEMBERED and deed.kind is not Kind.HEADS_COUNTED:
            self._remembered.change()
        self._apply(written, fields, private)
        return written

    def _apply(self, written: Fact, fields: dict[str, Any], private: Mapping[str, Any]) -> None:
        if written.stream == Stream.PEOPLE.value:
            if not apply_in_order(self._cursor, written, fields, private):
                fold_again(self._cursor, [written.subject])
        elif written.kind in TRUST_KINDS:
            if settle(self._cursor, self._author.symposium, written.at_ms):
                rebuild(self._cursor)
        else:
            apply(self._cursor, written, fields, private)
            if written.kind == Kind.PROGRAMME_IMPORTED.value:
                StoreProgrammes(self._cursor, self._remembered).keep_base()

    def unsent(self) -> int:
        """Facts the portal has not acknowledged."""
        row = _UNSENT.one(self._cursor)
        return int(row[0]) if row else 0

    def facts(self) -> Iterator[Fact]:
        """Every fact in the order that is the same on every desk."""
        return (fact_of(row) for row in _ALL.all(self._cursor))

    def told(self, stream: Stream, subject: str = "") -> list[Told]:
        """Facts of a stream with their private part, in the order that is the same on every desk."""
        if subject:
            rows = _OF.all(self._cursor, stream=stream.value, subject=subject)
        else:
            rows = _STREAM.all(self._cursor, stream=stream.value)
        return [told_of(row) for row in rows]
