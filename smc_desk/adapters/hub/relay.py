"""A hub's store: takes facts of all desks by the same rule as a desk, and gives each what its role gets.

It holds no projection and decides nothing. Several processes may serve one PostgreSQL: whoever continues a
log holds the lock of its row. SQLite has one writer at a time anyway.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, Table, and_, delete, event, select, update
from sqlalchemy.dialects import postgresql, sqlite

from smc_desk.adapters.hub.tables import device, fact, fact_private, fork, log, metadata, note, parked
from smc_desk.adapters.store.trust import is_signed
from smc_desk.domain.facts import Fact, Stream
from smc_desk.domain.sync import (
    MOST_BYTES,
    MOST_FACTS,
    START,
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
from smc_desk.domain.trust import (
    ENROL,
    TRUST_KINDS,
    DeskRole,
    Device,
    Invitation,
    Said,
    devices_of,
    is_successor,
)
from smc_desk.usecases.exchange import Answer

SYMPOSIUM, ROOT = "symposium", "root"
WRITES = "smc_desk_writes"
MOST_PARKED = 20_000
"""Frames of strangers that are kept until somebody enrols them."""


class Relay:
    """Facts of one symposium for all its desks. Safe to be used from several threads.

    Args:
        engine: Of a SQLite file or a PostgreSQL database; tables are made where there are none.
        invitation: Which symposium it is for; None where the database knows.

    Raises:
        ValueError: The database is of another symposium, or of none.
    """

    def __init__(self, engine: Engine, invitation: Invitation | None = None) -> None:
        self._engine = engine
        self._is_sqlite = engine.dialect.name == "sqlite"
        if self._is_sqlite:
            event.listen(engine, "begin", _begin)
        metadata.create_all(engine)
        with self._write() as connection:
            if invitation is not None:
                self._settle_in(connection, invitation)
            rows = connection.execute(select(note.c.key, note.c.value))
            known = {row.key: row.value for row in rows}
        if SYMPOSIUM not in known or (invitation and known[SYMPOSIUM] != invitation.symposium):
            raise ValueError("this database is of another symposium")
        self.symposium = known[SYMPOSIUM]
        self._root = known[ROOT]

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    def note(self, key: str, value: str) -> str:
        """Keep a value unless there is one; gives the one that is kept."""
        with self._write() as connection:
            self._put(connection, note, [{"key": key, "value": value}])
            return str(connection.execute(select(note.c.value).where(note.c.key == key)).scalar_one())

    def device(self, origin: str) -> Device | None:
        """A desk as the hub knows it."""
        with self._engine.connect() as connection:
            return _devices(connection).get(origin)

    def sync(self, reader: Device, have: Vector, frames: Sequence[Frame]) -> Answer:
        """Take a batch and give one: what was done just now comes before what was done long ago."""
        received = self.receive(frames)
        vector, lacking = self.lacking(have, reader)
        forked = frozenset(one.log for one in received.forks)
        return Answer(lacking, vector, forked, len(lacking) >= MOST_FACTS)

    def lacking(
        self, have: Vector, reader: Device, most: int = MOST_FACTS
    ) -> tuple[dict[Log, Mark], list[Frame]]:
        """(how far the hub is, frames that a desk lacks of it)."""
        with self._engine.connect() as connection:
            heads = _heads(connection)
            here = {one: mark for one, mark in heads.items() if one.stream in reader.streams}
            wanted = [
                (one, mark.seq, mark.seq)
                for one, mark in have.items()
                if one in here and 0 < mark.seq <= here[one].seq
            ]
            apart = {one for one, seq, _ in wanted if _hash_at(connection, one, seq) != have[one].hash}
            frames: list[Frame] = []
            for one in apart:
                frames += self._frames(connection, one, have[one].seq, have[one].seq, 1, reader)
            forked = {origin for (origin,) in connection.execute(select(fork.c.origin).distinct())}
            room = MOST_BYTES
            for one, first in backlogs(here, have, reader.streams):
                if one in apart or one.origin in forked:
                    continue
                for frame in self._frames(connection, one, first, here[one].seq, most - len(frames), reader):
                    room -= len(frame.payload) + len(frame.private.body if frame.private else "")
                    if room < 0 and frames:
                        return here, frames
                    frames.append(frame)
                if len(frames) >= most:
                    break
            return here, frames

    def receive(self, frames: Sequence[Frame]) -> Received:
        """Take what may be taken, in one transaction."""
        opened = [open_frame(frame, self.symposium) for frame in frames]
        received = Received(refused=tuple(one for one in opened if isinstance(one, Refused)))
        waiting = _by_log(one for one in opened if isinstance(one, Opened))
        if not waiting:
            return received
        with self._write() as connection:
            while waiting:
                for is_ops in (True, False):
                    known = _devices(connection)
                    for one in sorted(waiting):
                        if (one.stream == Stream.OPS.value) is is_ops:
                            received |= self._take(connection, one, waiting[one], known)
                waiting = self._no_longer_parked(connection)
        return received

    def digest(self) -> dict[str, Any]:
        """How many facts there are, and how far each log is; for those who look after it."""
        with self._engine.connect() as connection:
            heads = _heads(connection)
        return {"facts": sum(mark.seq for mark in heads.values()), "logs": len(heads)}

    def _take(
        self, connection: Connection, one: Log, run: Sequence[Opened], known: Mapping[str, Device]
    ) -> Received:
        key = self._key_of(one, run, known)
        if key is None:
            self._park(connection, run)
            return Received(parked=(one,))
        self._put(connection, log, [{**one._asdict(), "seq": 0, "hash": START.hash}])
        head = self._locked(connection, one)
        first, last = (pick(o.fact.seq for o in run) for pick in (min, max))
        hashes: dict[int, bytes] = {}
        if first <= head.seq:
            rows = connection.execute(
                select(fact.c.seq, fact.c.hash).where(_is_of(fact, one), fact.c.seq.between(first, last))
            )
            hashes = {seq: bytes(chained) for seq, chained in rows}
        judged = judge(head, run, hashes.get, partial(is_signed, key))
        is_forked = connection.execute(select(fork.c.seq).where(fork.c.origin == one.origin).limit(1)).first()
        if is_forked and judged.accepted:
            judged = Judged((), judged.known, judged.gap, judged.forks, judged.refused)
        for found in judged.forks:
            row = {**one._asdict(), "seq": found.seq, "hash": found.theirs}
            self._put(
                connection,
                fork,
                [row | {"payload": found.frame.payload, "signature": found.frame.signature}],
            )
        if judged.accepted:
            self._write_facts(connection, one, judged.accepted)
        return Received(
            tuple(o.fact for o in judged.accepted),
            judged.known,
            {one: judged.gap} if judged.gap else {},
            judged.forks,
            judged.refused,
        )

    def _write_facts(self, connection: Connection, one: Log, run: Sequence[Opened]) -> None:
        now_ms = int(time.time() * 1000)
        connection.execute(fact.insert(), [_row(o.fact, now_ms) for o in run])
        private = [
            {"id": o.fact.id, "salt": p.salt, "body": p.body}
            for o in run
            if (p := o.frame.private) is not None
        ]
        if private:
            self._put(connection, fact_private, private)
        end = run[-1].fact
        connection.execute(update(log).where(_is_of(log, one)).values(seq=end.seq, hash=end.hash))
        if any(o.fact.kind in TRUST_KINDS for o in run):
            self._settle_devices(connection)

    def _settle_devices(self, connection: Connection) -> None:
        # One at a time: who is settled from facts must not miss those of another process.
        connection.execute(select(note.c.value).where(note.c.key == ROOT).with_for_update())
        rows = connection.execute(
            select(fact).where(fact.c.stream == Stream.OPS.value, fact.c.kind.in_(sorted(TRUST_KINDS)))
        )
        said = [_said(row) for row in rows.mappings()]
        root = _devices(connection)[self._root]
        now = devices_of(root, said, self.symposium, is_signed)
        connection.execute(delete(device))
        connection.execute(device.insert(), [_plain_device(one) for one in now.values()])

    def _settle_in(self, connection: Connection, invitation: Invitation) -> None:
        self._put(connection, note, [{"key": SYMPOSIUM, "value": invitation.symposium}])
        self._put(connection, note, [{"key": ROOT, "value": invitation.root.origin}])
        root = Device(
            invitation.root.origin,
            invitation.root.key,
            invitation.root.label,
            frozenset({DeskRole.ORGANISER}),
        )
        self._put(connection, device, [_plain_device(root)])

    def _key_of(self, one: Log, run: Sequence[Opened], known: Mapping[str, Device]) -> bytes | None:
        by = known.get(one.origin)
        if by is not None and by.may_write(one.stream):
            return by.key
        first = min(run, key=lambda o: o.fact.seq)
        if by is None and one.stream == Stream.OPS.value and first.fact.kind == ENROL:
            said = Said(first.fact, first.envelope.get("b", {}))
            former = known.get(str(said.body.get("former", "")))
            if former and former.roles and is_successor(said, former, self.symposium, is_signed):
                return bytes.fromhex(said.body["key"])
        return None

    def _park(self, connection: Connection, run: Iterable[Opened]) -> None:
        rows = [
            {
                **o.log._asdict(),
                "seq": o.fact.seq,
                "payload": o.frame.payload,
                "signature": o.frame.signature,
                "salt": o.frame.private.salt if o.frame.private else None,
                "body": o.frame.private.body if o.frame.private else None,
            }
            for o in run
        ]
        taken = connection.execute(select(parked.c.seq).limit(MOST_PARKED)).all()
        self._put(connection, parked, rows[: MOST_PARKED - len(taken)])

    def _no_longer_parked(self, connection: Connection) -> dict[Log, list[Opened]]:
        rows = connection.execute(select(parked)).all()
        if not rows:
            return {}
        known = _devices(connection)
        opened = (open_frame(_frame(row), self.symposium) for row in rows)
        waiting = _by_log(one for one in opened if isinstance(one, Opened))
        ready = {one: run for one, run in waiting.items() if self._key_of(one, run, known) is not None}
        for one in ready:
            connection.execute(delete(parked).where(_is_of(parked, one)))
        return ready

    def _frames(
        self, connection: Connection, one: Log, first: int, last: int, most: int, reader: Device
    ) -> list[Frame]:
        rows = connection.execute(
            select(fact.c.payload, fact.c.signature, fact_private.c.salt, fact_private.c.body)
            .select_from(fact.outerjoin(fact_private, fact_private.c.id == fact.c.id))
            .where(_is_of(fact, one), fact.c.seq.between(first, last))
            .order_by(fact.c.seq)
            .limit(most)
        )
        is_shown = reader.sees_private or one.origin == reader.origin
        frames = (_frame(row) for row in rows)
        return [frame if is_shown else Frame(frame.payload, frame.signature) for frame in frames]

    def _locked(self, connection: Connection, one: Log) -> Mark:
        row = connection.execute(select(log.c.seq, log.c.hash).where(_is_of(log, one)).with_for_update())
        seq, chained = row.one()
        return Mark(seq, bytes(chained))

    def _put(self, connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert what is not there."""
        insert = sqlite.insert if self._is_sqlite else postgresql.insert
        if rows:
            connection.execute(insert(table).on_conflict_do_nothing(), list(rows))

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with self._engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            yield connection


def _begin(connection: Connection) -> None:
    is_write = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_write else "BEGIN")


def _is_of(table: Table, one: Log) -> Any:
    return and_(table.c.origin == one.origin, table.c.stream == one.stream)


def _heads(connection: Connection) -> dict[Log, Mark]:
    rows = connection.execute(select(log.c.origin, log.c.stream, log.c.seq, log.c.hash).where(log.c.seq > 0))
    return {Log(origin, stream): Mark(seq, bytes(chained)) for origin, stream, seq, chained in rows}


def _hash_at(connection: Connection, one: Log, seq: int) -> bytes:
    return bytes(
        connection.execute(select(fact.c.hash).where(_is_of(fact, one), fact.c.seq == seq)).scalar_one()
    )


def _by_log(frames: Iterable[Opened]) -> dict[Log, list[Opened]]:
    logs: dict[Log, list[Opened]] = {}
    for one in frames:
        logs.setdefault(one.log, []).append(one)
    return logs


def _frame(row: Any) -> Frame:
    private = Private(bytes(row.salt), row.body) if row.salt is not None and row.body is not None else None
    return Frame(bytes(row.payload), bytes(row.signature), private)


def _row(one: Fact, now_ms: int) -> dict[str, Any]:
    return {
        "origin": one.origin, "stream": one.stream, "seq": one.seq, "id": one.id, "hlc": one.hlc,
        "kind": one.kind, "subject": one.subject, "payload": one.payload, "signature": one.signature,
        "hash": one.hash, "received_at": now_ms,
    }  # fmt: skip


def _said(row: Any) -> Said:
    told = Fact(
        row["id"], row["origin"], row["stream"], row["seq"], row["hlc"], row["kind"], row["subject"],
        bytes(row["payload"]), bytes(row["signature"]), bytes(row["hash"]),
    )  # fmt: skip
    return Said(told, told.envelope().get("b", {}))


def _plain_device(one: Device) -> dict[str, Any]:
    return {
        "origin": one.origin,
        "public_key": one.key,
        "label": one.label,
        "roles": ";".join(sorted(role.value for role in one.roles)),
        "former": one.former,
        "upto": "" if one.upto is None else json.dumps(dict(one.upto), sort_keys=True),
    }


def _devices(connection: Connection) -> dict[str, Device]:
    rows = connection.execute(select(device)).all()
    return {
        row.origin: Device(
            row.origin,
            bytes(row.public_key),
            row.label,
            frozenset(map(DeskRole, row.roles.split(";"))) if row.roles else frozenset(),
            row.former,
            json.loads(row.upto) if row.upto else None,
        )
        for row in rows
    }
