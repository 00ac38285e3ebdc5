"""What desks send each other: logs, how far each is known, and what may be taken from another desk.

A log is one incarnation of a desk in one stream. Of each a desk has a beginning without gaps, so that two
desks are told apart by how far they are in each log and by the hash there: equal numbers with different
hashes are a fork, never silence. Nothing here depends on a clock, on the order of arrival or on who is asked.
This module knows no store, no network and no cryptography; a check of signatures is handed in.
"""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from smc_desk.domain.facts import NO_HASH, Fact, hash_of, private_hash

MOST_FACTS = 1000
MOST_BYTES = 1 << 20
"""A batch holds no more than this before it is compressed."""
LARGEST_UNPACKED = 16 << 20
"""More than any batch of ours; a stranger's bytes are not unpacked further."""


class Log(NamedTuple):
    """One incarnation's facts in one stream."""

    origin: str
    stream: str


class Mark(NamedTuple):
    """How far a log is known: the number of its last fact, and that one's hash."""

    seq: int
    hash: bytes


START = Mark(0, NO_HASH)
Vector = Mapping[Log, Mark]


@dataclass(frozen=True, slots=True)
class Private:
    """The personal part of a fact: JSON text, and the salt of the hash which the fact carries."""

    salt: bytes
    body: str

    def proves(self, hashed: str) -> bool:
        """Whether it is what the fact was signed with."""
        try:
            values = json.loads(self.body)
        except ValueError:
            return False
        return isinstance(values, dict) and private_hash(self.salt, values) == hashed


@dataclass(frozen=True, slots=True)
class Frame:
    """A fact under way: its exact signed bytes, and its personal part for those who may have it."""

    payload: bytes
    signature: bytes
    private: Private | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A frame whose envelope was read; nothing of it is proved yet."""

    frame: Frame
    fact: Fact
    before: bytes
    envelope: Mapping[str, Any]

    @property
    def log(self) -> Log:
        """Where it belongs."""
        return Log(self.fact.origin, self.fact.stream)


class Reason(Enum):
    """Why a frame was not taken, for good."""

    MALFORMED = "malformed"
    OTHER_SYMPOSIUM = "other_symposium"
    BAD_SIGNATURE = "bad_signature"
    BAD_PRIVATE = "bad_private"


@dataclass(frozen=True, slots=True)
class Refused:
    """A frame that was not taken; whoever sent it is asked for that number again."""

    log: Log | None
    seq: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Fork:
    """Two facts of one log with one number, both truly signed: the log was written twice."""

    log: Log
    seq: int
    ours: bytes
    frame: Frame

    @property
    def theirs(self) -> bytes:
        """Hash of the other fact."""
        return hash_of(self.frame.payload, self.frame.signature)


@dataclass(frozen=True, slots=True)
class Judged:
    """What may be done with frames of one log."""

    accepted: tuple[Opened, ...] = ()
    known: int = 0
    gap: int = 0
    forks: tuple[Fork, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What became of frames of many logs.

    Attributes:
        accepted: New facts, which are in the store now.
        known: How many were there already.
        gaps: Log → the number that has to be sent before what came.
        parked: Logs whose desk is not enrolled for them; their frames wait.
    """

    accepted: tuple[Fact, ...] = ()
    known: int = 0
    gaps: Mapping[Log, int] = field(default_factory=dict)
    forks: tuple[Fork, ...] = ()
    refused: tuple[Refused, ...] = ()
    parked: tuple[Log, ...] = ()

    def __or__(self, other: Received) -> Received:
        return Received(
            self.accepted + other.accepted,
            self.known + other.known,
            {**self.gaps, **other.gaps},
            self.forks + other.forks,
            self.refused + other.refused,
            tuple(dict.fromkeys(self.parked + other.parked)),
        )


def open_frame(frame: Frame, symposium: str) -> Opened | Refused:
    """Read a frame's envelope; a later version of it is read as far as this one goes."""
    try:
        fields = json.loads(frame.payload)
        fact = Fact(
            id=_word(fields["id"]),
            origin=_word(fields["o"]),
            stream=_word(fields["st"]),
            seq=_count(fields["s"]),
            hlc=_count(fields["t"]),
            kind=_word(fields["k"]),
            subject=str(fields["a"]),
            payload=frame.payload,
            signature=frame.signature,
            hash=hash_of(frame.payload, frame.signature),
        )
        before = bytes.fromhex(fields["p"])
        meant = fields["ev"]
    except (ValueError, KeyError, TypeError):
        return Refused(None, 0, Reason.MALFORMED)
    log = Log(fact.origin, fact.stream)
    if meant != symposium:
        return Refused(log, fact.seq, Reason.OTHER_SYMPOSIUM)
    if frame.private is not None and not frame.private.proves(str(fields.get("bh", ""))):
        return Refused(log, fact.seq, Reason.BAD_PRIVATE)
    return Opened(frame, fact, before, fields)


Verify = Callable[[bytes, bytes], bool]
"""(payload, signature) → whether the log's desk signed it."""


def judge(
    head: Mark, frames: Iterable[Opened], known: Callable[[int], bytes | None], verify: Verify
) -> Judged:
    """Decide what of some frames of one log may be taken.

    Only the contiguous, chained and signed continuation is. Each fact carries the hash of the one before it
    with its signature, so that the last signature of a run proves all of it.

    Args:
        head: How far the log is here.
        known: Hash of a fact that is here, by number.
    """
    run: list[Opened] = []
    forks: list[Fork] = []
    refused: list[Refused] = []
    end, seen, gap = head, 0, 0
    for one in sorted(frames, key=lambda one: one.fact.seq):
        fact = one.fact
        if fact.seq > end.seq:
            if fact.seq == end.seq + 1 and one.before != end.hash and run:
                # One of the run may have been tampered with: only what is proved is worth comparing.
                end = _proved(run, refused, head, verify)
            if fact.seq > end.seq + 1:
                gap = gap or end.seq + 1
            elif one.before == end.hash:
                run.append(one)
                end = Mark(fact.seq, fact.hash)
            elif not verify(fact.payload, fact.signature):
                refused.append(Refused(one.log, fact.seq, Reason.BAD_SIGNATURE))
            else:
                forks.append(Fork(one.log, fact.seq, end.hash, one.frame))
            continue
        ours = known(fact.seq) if fact.seq <= head.seq else run[fact.seq - head.seq - 1].fact.hash
        if ours == fact.hash:
            seen += 1
        elif ours is None or not verify(fact.payload, fact.signature):
            refused.append(Refused(one.log, fact.seq, Reason.BAD_SIGNATURE))
        else:
            forks.append(Fork(one.log, fact.seq, ours, one.frame))
    proved = _proved(run, refused, head, verify)
    if proved.seq < end.seq:
        gap = proved.seq + 1
    return Judged(tuple(run), seen, gap, tuple(forks), tuple(refused))


def _proved(run: list[Opened], refused: list[Refused], head: Mark, verify: Verify) -> Mark:
    """Take from the end of a run what its desk did not sign; gives where the rest ends."""
    while run and not verify(run[-1].fact.payload, run[-1].fact.signature):
        bad = run.pop()
        refused.append(Refused(bad.log, bad.fact.seq, Reason.BAD_SIGNATURE))
    return Mark(run[-1].fact.seq, run[-1].fact.hash) if run else head


def is_behind(here: Vector, there: Vector) -> int:
    """How many facts that are here are not there."""
    return sum(max(0, mark.seq - there.get(log, START).seq) for log, mark in here.items())


def backlogs(here: Vector, there: Vector, streams: frozenset[str]) -> list[tuple[Log, int]]:
    """(log, the first number missing there), in the order in which they are sent.

    Who writes comes before what is written; then the smallest backlog first, so that what was done just now
    never waits behind what was done in the morning.
    """
    waiting = [
        (log, there.get(log, START).seq, mark.seq) for log, mark in here.items() if log.stream in streams
    ]
    behind = [(log, seq, last) for log, seq, last in waiting if last > seq]
    behind.sort(key=lambda one: (one[0].stream != "ops", one[2] - one[1], one[0]))
    return [(log, seq + 1) for log, seq, _ in behind]


def pack(value: Any) -> bytes:
    """The bytes of a batch: compact JSON, compressed."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), 1, mtime=0)


def unpack(data: bytes) -> Any:
    """The reverse of `pack`.

    Raises:
        ValueError: It is no batch, or larger than any.
    """
    try:
        opener = zlib.decompressobj(31)
        text = opener.decompress(data, LARGEST_UNPACKED)
        if opener.unconsumed_tail or not opener.eof:
            raise ValueError("too large or cut off")
        return json.loads(text)
    except zlib.error as error:
        raise ValueError(str(error)) from error


def plain_frames(frames: Sequence[Frame]) -> list[list[Any]]:
    """Frames as JSON values. Payloads are UTF-8 text, so that nothing of them is changed on the way."""
    return [
        [
            frame.payload.decode(),
            base64.b64encode(frame.signature).decode(),
            None if frame.private is None else [frame.private.salt.hex(), frame.private.body],
        ]
        for frame in frames
    ]


def read_frames(values: Any) -> list[Frame]:
    """The reverse of `plain_frames`.

    Raises:
        ValueError: They are no frames.
    """
    try:
        return [
            Frame(
                payload.encode(),
                base64.b64decode(signature, validate=True),
                None if private is None else Private(bytes.fromhex(private[0]), _word(private[1])),
            )
            for payload, signature, private in values
        ]
    except (TypeError, AttributeError, IndexError) as error:
        raise ValueError(str(error)) from error


def plain_vector(vector: Vector) -> dict[str, list[Any]]:
    """A vector as JSON values: "origin/stream" → [number, hash]."""
    return {f"{log.origin}/{log.stream}": [mark.seq, mark.hash.hex()] for log, mark in vector.items()}


def read_vector(values: Any) -> dict[Log, Mark]:
    """The reverse of `plain_vector`.

    Raises:
        ValueError: It is no vector.
    """
    try:
        return {
            Log(*name.split("/", 1)): Mark(_count(seq), bytes.fromhex(chained))
            for name, (seq, chained) in values.items()
        }
    except (TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def _word(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a word")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << 63:
        raise ValueError("not a count")
    return value
