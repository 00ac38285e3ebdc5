"""The journal's shape: what a desk did, as append-only facts that can be synced without conversion.

A fact is a line of one log; a log is one incarnation of one desk in one stream. Each fact carries the
hash of the one before, a hybrid clock and a signature over its exact bytes; it holds no personal data.
Names stand in an erasable side table and the fact keeps only their salted hash. Source of shape and
invariants: `docs/architecture.md`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

ENVELOPE = 1
NO_HASH = bytes(32)
COUNTER_BITS = 16
FURTHEST_AHEAD_MS = 5 * 60 * 1000
"""A remote clock moves ours at most this far beyond local time."""
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Stream(Enum):
    """What a role receives whole or not at all."""

    CHECK_IN = "checkin"
    PEOPLE = "people"
    PROGRAMME = "programme"
    TIMING = "timing"
    OPS = "ops"


class Kind(Enum):
    """What happened."""

    CHECKED_IN = "checkin.add"
    CHECK_IN_UNDONE = "checkin.void"
    CONDUCT_ACCEPTED = "conduct.accept"
    BADGE_MADE = "badge.print"
    BADGE_VOIDED = "badge.void"
    PERSON_ADDED = "person.add"
    PERSON_CORRECTED = "person.set"
    PEOPLE_MERGED = "person.merge"
    TICKET_TRANSFERRED = "ticket.transfer"
    PAYMENT_SETTLED = "payment.settle"
    LOAN_OUT = "loan.out"
    LOAN_BACK = "loan.back"
    LIST_IMPORTED = "list.import"
    PROGRAMME_IMPORTED = "programme.import"
    PROGRAMME_CHANGED = "programme.change"
    TIMED = "timing.act"
    DESK_OPENED = "device.open"
    DEVICE_ENROLLED = "device.enrol"
    DEVICE_REVOKED = "device.revoke"
    CONFLICT_SETTLED = "conflict.settle"
    SESSION_SCANNED = "session.scan"
    HEADS_COUNTED = "session.count"

    @property
    def stream(self) -> Stream:
        """The log this kind is written to."""
        return _STREAMS.get(self, Stream.CHECK_IN)


_STREAMS = {
    Kind.PERSON_ADDED: Stream.PEOPLE,
    Kind.PERSON_CORRECTED: Stream.PEOPLE,
    Kind.PEOPLE_MERGED: Stream.PEOPLE,
    Kind.TICKET_TRANSFERRED: Stream.PEOPLE,
    Kind.PAYMENT_SETTLED: Stream.PEOPLE,
    Kind.CONDUCT_ACCEPTED: Stream.PEOPLE,
    Kind.LIST_IMPORTED: Stream.OPS,
    Kind.PROGRAMME_IMPORTED: Stream.OPS,
    Kind.PROGRAMME_CHANGED: Stream.PROGRAMME,
    Kind.HEADS_COUNTED: Stream.PROGRAMME,
    Kind.TIMED: Stream.TIMING,
    Kind.DESK_OPENED: Stream.OPS,
    Kind.DEVICE_ENROLLED: Stream.OPS,
    Kind.DEVICE_REVOKED: Stream.OPS,
}


@dataclass(frozen=True, slots=True)
class Deed:
    """What a use case wants recorded, before the journal numbers, chains and signs it.

    Attributes:
        subject: Id of the registration (or badge, or list) concerned.
        body: Plain JSON values without personal data.
        private: Personal values; only their salted hash enters the fact.
        refs: Ids of facts this one corrects.
        within: Stream it is written to; None for that of its kind.
    """

    kind: Kind
    subject: str
    body: Mapping[str, Any] = field(default_factory=dict)
    private: Mapping[str, Any] = field(default_factory=dict)
    refs: tuple[str, ...] = ()
    within: Stream | None = None

    @property
    def stream(self) -> Stream:
        """The log it is written to."""
        return self.within or self.kind.stream


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the journal as stored; `payload` are the exact signed bytes.

    Attributes:
        origin: Incarnation of the desk that wrote it, 32 hexadecimal digits.
        hlc: Hybrid clock: epoch milliseconds shifted left by `COUNTER_BITS`, plus a counter.
        hash: SHA-256 over payload and signature; the next fact carries it.
        kind: Kind as written; may be one this version does not know.
    """

    id: str
    origin: str
    stream: str
    seq: int
    hlc: int
    kind: str
    subject: str
    payload: bytes
    signature: bytes
    hash: bytes

    @property
    def at_ms(self) -> int:
        """Epoch milliseconds of the hybrid clock."""
        return self.hlc >> COUNTER_BITS

    def envelope(self) -> dict[str, Any]:
        """The fields of the signed bytes."""
        value: dict[str, Any] = json.loads(self.payload)
        return value


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as those read it who want its content.

    Attributes:
        body: Its plain values, without personal data.
        private: Its personal values, empty once they are erased.
    """

    fact: Fact
    body: Mapping[str, Any]
    private: Mapping[str, Any]
    operator: str


def payload_of(fields: Mapping[str, Any]) -> bytes:
    """The bytes to sign: compact UTF-8 JSON in the given order, stored and forwarded verbatim."""
    return _COMPACT.encode(fields).encode()


def hash_of(payload: bytes, signature: bytes) -> bytes:
    """What chains a fact to the next."""
    return hashlib.sha256(payload + signature).digest()


def private_hash(salt: bytes, values: Mapping[str, Any]) -> str:
    """Salted hash of personal values: it proves them while they exist and tells nothing once erased."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(salt + text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class HybridClock:
    """The last instant given out; order without trusting any wall clock."""

    last: int = 0

    def tick(self, now_ms: int) -> HybridClock:
        """The next instant of this desk."""
        return HybridClock(max(self.last + 1, now_ms << COUNTER_BITS))

    def see(self, remote: int, now_ms: int) -> HybridClock:
        """After a fact of another desk: move on, but at most five minutes beyond our own time."""
        bound = (now_ms + FURTHEST_AHEAD_MS) << COUNTER_BITS
        return HybridClock(max(self.last, min(remote, bound)))
