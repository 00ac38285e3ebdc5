"""Facts of other desks into the file, and facts of the file for other desks.

What comes is judged by `smc_desk.domain.sync`; what is taken is written with its effect in the running
transaction, as it was signed. What its desk is not enrolled for is parked, and looked at again after every
enrolment. Nothing that came is ever thrown away but what was not signed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as put

from smc_desk.adapters.store import logs, trust
from smc_desk.adapters.store.digest import digest_of
from smc_desk.adapters.store.journal import Author
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.people_fold import apply_in_order, fold_again
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.programmes import StoreProgrammes
from smc_desk.adapters.store.projection import apply
from smc_desk.adapters.store.rebuild import rebuild
from smc_desk.adapters.store.schema import fact, fact_private, fork, parked
from smc_desk.adapters.store.trust import is_signed
from smc_desk.domain.facts import Kind, Stream
from smc_desk.domain.sync import (
    MOST_BYTES,
    MOST_FACTS,
    Fork,
    Frame,
    Judged,
    Log,
    Mark,
    Opened,
    Private,
    Received,
    Refused,
    Vector,
    backlogs,
    judge,
    open_frame,
)
from smc_desk.domain.trust import ENROL, TRUST_KINDS, Device, Said, is_successor

_FIELDS = ("n", "id", "stream", "hlc", "kind", "subject", "payload", "signature", "hash", "received_at")
_PUT = Prepared(insert(fact).values({name: bindparam(name) for name in _FIELDS}), order=_FIELDS)
_PUT_PRIVATE = Prepared(
    put(fact_private)
    .values(id=bindparam("id"), salt=bindparam("salt"), body=bindparam("body"))
    .on_conflict_do_nothing(),
    order=("id", "salt", "body"),
)
_HASHES = Prepared(select(fact.c.n, fact.c.hash).where(fact.c.n.between(bindparam("low"), bindparam("high"))))
_FRAMES = Prepared(
    select(fact.c.payload, fact.c.signature, fact_private.c.salt, fact_private.c.body)
    .select_from(fact.outerjoin(fact_private, fact_private.c.id == fact.c.id))
    .where(fact.c.n.between(bindparam("low"), bindparam("high")))
    .order_by(fact.c.n)
    .limit(bindparam("most"))
)
_FORKED = Prepared(select(fork.c.origin).distinct())
_FORK_FIELDS = ("origin", "stream", "seq", "hash", "payload", "signature", "seen_at")
_FORK = Prepared(
    put(fork).values({name: bindparam(name) for name in _FORK_FIELDS}).on_conflict_do_nothing(),
    order=_FORK_FIELDS,
)
_PARKED_FIELDS = ("origin", "stream", "seq", "payload", "signature", "salt", "body", "seen_at")
_PARK = Prepared(
    put(parked).values({name: bindparam(name) for name in _PARKED_FIELDS}).on_conflict_do_nothing(),
    order=_PARKED_FIELDS,
)
_PARKED = Prepared(select(*(parked.c[name] for name in _PARKED_FIELDS[:-1])))
_UNPARK = Prepared(
    delete(parked).where(parked.c.origin == bindparam("origin_"), parked.c.stream == bindparam("stream_"))
)
_REMEMBERED = frozenset({Stream.PEOPLE.value, Stream.PROGRAMME.value, Stream.OPS.value})


class StoreExchange:
    """Fulfils `smc_desk.usecases.ports.Exchange`."""

    def __init__(self, cursor: Any, author: Author, remembered: Remembered) -> None:
        self._cursor = cursor
        self._author = author
        self._remembered = remembered

    def vector(self, streams: frozenset[str] | None = None) -> dict[Log, Mark]:
        """How far every log is here."""
        return {
            Log(head.origin, head.stream): Mark(head.seq, head.hash)
            for head in logs.heads(self._cursor)
            if head.seq and (streams is None or head.stream in streams)
        }

    def missing(self, have: Vector, reader: Device, most: int = MOST_FACTS) -> list[Frame]:
        """Frames which another desk lacks, as far as its roles get them."""
        cursor, heads = self._cursor, self._heads()
        here = {log: Mark(head.seq, head.hash) for log, head in heads.items()}
        frames: list[Frame] = []
        room = MOST_BYTES
        for log, mark in have.items():
            if log in heads and log.stream in reader.streams and self._differs(heads[log], mark):
                frames += self._frames(heads[log], mark.seq, mark.seq, 1, reader)
        forked = {origin for (origin,) in _FORKED.all(cursor)}
        for log, first in backlogs(here, have, reader.streams):
            if log.origin in forked or (log in have and self._differs(heads[log], have[log])):
                continue
            for frame in self._frames(heads[log], first, heads[log].seq, most - len(frames), reader):
                room -= len(frame.payload) + len(frame.private.body if frame.private else "")
                if room < 0 and frames:
                    return frames
                frames.append(frame)
            if len(frames) >= most:
                break
        return frames

    def receive(self, frames: Sequence[Frame]) -> Received:
        """Take what may be taken, with its effect; park what its desk is not enrolled for."""
        now_ms = int(self._author.now().timestamp() * 1000)
        opened = [open_frame(frame, self._author.symposium) for frame in frames]
        received = Received(refused=tuple(one for one in opened if isinstance(one, Refused)))
        waiting = _by_log(one for one in opened if isinstance(one, Opened))
        while waiting:
            received |= self._take(waiting, now_ms)
            waiting = self._no_longer_parked()
        return received

    def digest(self) -> str:
        """A hash of the projection, equal on desks that know the same."""
        return digest_of(self._cursor)

    def devices(self) -> dict[str, Device]:
        """Every incarnation this desk knows, by its id."""
        return trust.devices(self._cursor)

    def here(self) -> Device:
        """This desk's own incarnation."""
        return trust.devices(self._cursor)[self._author.origin]

    def symposium(self) -> str:
        """Which symposium the facts are of."""
        return self._author.symposium

    def _take(self, waiting: Mapping[Log, list[Opened]], now_ms: int) -> Received:
        """Take the logs of one round; those of operations first, since they say who may write the others."""
        received = Received()
        for is_ops in (True, False):
            known = trust.devices(self._cursor)
            chosen = {log: run for log, run in waiting.items() if (log.stream == "ops") is is_ops}
            received |= self._take_streams(chosen, known, now_ms)
        return received

    def _take_streams(
        self, waiting: Mapping[Log, list[Opened]], known: Mapping[str, Device], now_ms: int
    ) -> Received:
        received = Received()
        forked = {origin for (origin,) in _FORKED.all(self._cursor)}
        heads = self._heads()
        for log, run in waiting.items():
            key = self._key_of(log, run, known)
            if key is None:
                self._park(run, now_ms)
                received |= Received(parked=(log,))
                continue
            head = heads.get(log)
            mark = Mark(head.seq, head.hash) if head else Mark(0, bytes(32))
            judged = judge(mark, run, self._hashes(head, run).get, partial(is_signed, key))
            if log.origin in forked and judged.accepted:
                judged = Judged((), judged.known, judged.gap, judged.forks, judged.refused)
            if judged.forks:
                _FORK.many(self._cursor, [_fork_row(one, now_ms) for one in judged.forks])
            if judged.accepted:
                self._write(log, head, judged.accepted, known.get(log.origin), now_ms)
            received |= _received(log, judged)
        return received

    def _write(
        self, log: Log, head: logs.Head | None, run: Sequence[Opened], by: Device | None, now_ms: int
    ) -> None:
        cursor, author = self._cursor, self._author
        if not author.is_loaded:
            author.load(cursor)
        head = head or logs.begin(cursor, log.origin, log.stream)
        _PUT.many(cursor, [_row(head.before, one, now_ms) for one in run])
        _PUT_PRIVATE.many(
            cursor,
            [(one.fact.id, p.salt, p.body) for one in run if (p := one.frame.private) is not None],
        )
        author.clock = author.clock.see(max(one.fact.hlc for one in run), now_ms)
        if log.stream in _REMEMBERED:
            self._remembered.change()
        counting = [one for one in run if by is None or by.counts(log.stream, one.fact.seq)]
        if log.stream == Stream.PEOPLE.value:
            self._apply_people(counting)
        elif any(one.fact.kind in TRUST_KINDS for one in run):
            if trust.settle(cursor, author.symposium, now_ms):
                rebuild(cursor)
        else:
            for one in counting:
                apply(cursor, one.fact, one.envelope, {}, is_ours=False)
            if any(one.fact.kind == Kind.PROGRAMME_CHANGED.value for one in counting):
                StoreProgrammes(cursor, self._remembered).fold_again()

    def _apply_people(self, run: Iterable[Opened]) -> None:
        again: set[str] = set()
        for one in run:
            private = json.loads(one.frame.private.body) if one.frame.private else {}
            is_merge = one.fact.kind == Kind.PEOPLE_MERGED.value
            if (one.fact.subject in again and not is_merge) or not apply_in_order(
                self._cursor, one.fact, one.envelope, private
            ):
                again.add(one.fact.subject)
        fold_again(self._cursor, again)

    def _key_of(self, log: Log, run: Sequence[Opened], known: Mapping[str, Device]) -> bytes | None:
        """The key that must have signed, None where the desk may not write this log (yet)."""
        device = known.get(log.origin)
        if device is not None and (device.may_write(log.stream) or device.origin == self._author.origin):
            return device.key
        first = min(run, key=lambda one: one.fact.seq)
        if device is None and log.stream == Stream.OPS.value and first.fact.kind == ENROL:
            said = Said(first.fact, first.envelope.get("b", {}))
            former = known.get(str(said.body.get("former", "")))
            if former and former.roles and is_successor(said, former, self._author.symposium, is_signed):
                return bytes.fromhex(said.body["key"])
        return None

    def _park(self, run: Iterable[Opened], now_ms: int) -> None:
        _PARK.many(
            self._cursor,
            [
                (
                    one.fact.origin, one.fact.stream, one.fact.seq, one.frame.payload, one.frame.signature,
                    one.frame.private.salt if one.frame.private else None,
                    one.frame.private.body if one.frame.private else None, now_ms,
                )
                for one in run
            ],
        )  # fmt: skip

    def _no_longer_parked(self) -> dict[Log, list[Opened]]:
        """Frames that waited for an enrolment which is there now; they are parked no more."""
        rows = _PARKED.all(self._cursor)
        if not rows:
            return {}
        known = trust.devices(self._cursor)
        frames = [
            Frame(bytes(row[3]), bytes(row[4]), Private(bytes(row[5]), row[6]) if row[5] else None)
            for row in rows
        ]
        opened = (open_frame(frame, self._author.symposium) for frame in frames)
        waiting = _by_log(one for one in opened if isinstance(one, Opened))
        ready = {log: run for log, run in waiting.items() if self._key_of(log, run, known) is not None}
        for log in ready:
            _UNPARK.run(self._cursor, origin_=log.origin, stream_=log.stream)
        return ready

    def _heads(self) -> dict[Log, logs.Head]:
        return {Log(head.origin, head.stream): head for head in logs.heads(self._cursor)}

    def _hashes(self, head: logs.Head | None, run: Iterable[Opened]) -> dict[int, bytes]:
        """Hashes of facts which are here and come again."""
        seqs = [one.fact.seq for one in run if head is not None and one.fact.seq <= head.seq]
        if head is None or not seqs:
            return {}
        low, high = head.before + min(seqs), head.before + max(seqs)
        return {
            n - head.before: bytes(chained) for n, chained in _HASHES.all(self._cursor, low=low, high=high)
        }

    def _differs(self, head: logs.Head, mark: Mark) -> bool:
        """Whether another desk knows something else by a number that is known here too."""
        if not 0 < mark.seq <= head.seq:
            return False
        at = head.before + mark.seq
        return any(bytes(chained) != mark.hash for _, chained in _HASHES.all(self._cursor, low=at, high=at))

    def _frames(self, head: logs.Head, first: int, last: int, most: int, reader: Device) -> list[Frame]:
        rows = _FRAMES.all(self._cursor, low=head.before + first, high=head.before + last, most=most)
        is_shown = reader.sees_private or head.origin == reader.origin
        return [
            Frame(
                bytes(payload),
                bytes(signature),
                Private(bytes(salt), body) if is_shown and salt is not None and body is not None else None,
            )
            for payload, signature, salt, body in rows
        ]


def _by_log(frames: Iterable[Opened]) -> dict[Log, list[Opened]]:
    logs_of: dict[Log, list[Opened]] = {}
    for one in frames:
        logs_of.setdefault(one.log, []).append(one)
    return logs_of


def _received(log: Log, judged: Judged) -> Received:
    return Received(
        tuple(one.fact for one in judged.accepted),
        judged.known,
        {log: judged.gap} if judged.gap else {},
        judged.forks,
        judged.refused,
    )


def _row(before: int, one: Opened, now_ms: int) -> tuple[Any, ...]:
    f = one.fact
    return (
        before + f.seq, f.id, f.stream, f.hlc, f.kind, f.subject, f.payload, f.signature, f.hash, now_ms
    )  # fmt: skip


def _fork_row(one: Fork, now_ms: int) -> tuple[Any, ...]:
    frame = one.frame
    return (one.log.origin, one.log.stream, one.seq, one.theirs, frame.payload, frame.signature, now_ms)
