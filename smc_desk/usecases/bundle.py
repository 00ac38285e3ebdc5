"""Facts on a stick: the same frames and the same checks as by network, in parts that stand for themselves.

A file that was cut off, or a stick that was pulled out, still brings every part that is whole, and what is
missing is said: the first part tells how far its desk was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.sync import (
    Log,
    Mark,
    Received,
    Refused,
    Vector,
    is_behind,
    open_frame,
    plain_frames,
    plain_vector,
    read_frames,
    read_vector,
)
from smc_desk.domain.trust import DeskRole, Device
from smc_desk.usecases.exchange import receive
from smc_desk.usecases.ports import Cancelled, Progress, Store

EVERY_DESK = Device("", b"", roles=frozenset({DeskRole.ORGANISER}))
"""Whom a file is for: whoever can open it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brought.

    Attributes:
        missing: How many facts its desk had which are not here now; 0 where all came.
        is_whole: Whether the file was read to its end.
    """

    received: Received = field(default_factory=Received)
    missing: int = 0
    is_whole: bool = False
    changes: Changes = field(default_factory=Changes)


def parts_of(
    store: Store, progress: Progress, cancelled: Cancelled, have: Vector | None = None
) -> Iterator[Any]:
    """All facts here, or those another desk lacks, in parts as plain values; each may be written as it comes.

    Raises:
        UserError: CANCELLED.
    """
    with store.read() as tx:
        symposium, here = tx.exchange.symposium(), tx.exchange.vector()
        origin = tx.exchange.here().origin
    known = dict(have or {})
    total, done = is_behind(here, known), 0
    yield {"symposium": symposium, "from": origin, "vector": plain_vector(here)}
    while True:
        if cancelled():
            raise UserError(UserFault.CANCELLED)
        with store.read() as tx:
            frames = tx.exchange.missing(known, EVERY_DESK)
        before = done
        for frame in frames:
            one = open_frame(frame, symposium)
            if not isinstance(one, Refused) and one.fact.seq > known.get(one.log, Mark(0, b"")).seq:
                known[one.log] = Mark(one.fact.seq, one.fact.hash)
                done += 1
        if done == before:
            yield {"end": True}
            return
        yield {"facts": plain_frames(frames)}
        progress(min(done, total), total)


def bring_in_parts(store: Store, name: str, parts: Iterable[Any], progress: Progress) -> Imported:
    """Take the facts of a file, as far as it can be read.

    Args:
        name: Of the file.

    Raises:
        UserError: NOT_A_BUNDLE for a file of another symposium.
    """
    received, changes, is_whole = Received(), Changes(), False
    their: dict[Log, Mark] = {}
    total = 0
    try:
        for part in parts:
            if "symposium" in part:
                with store.read() as tx:
                    if part["symposium"] != tx.exchange.symposium():
                        raise UserError(UserFault.NOT_A_BUNDLE, {"path": name})
                    their = read_vector(part["vector"])
                    total = is_behind(their, tx.exchange.vector())
            elif "facts" in part:
                more, changed = receive(store, read_frames(part["facts"]))
                received, changes = received | more, changes | changed
                progress(len(received.accepted), max(total, len(received.accepted)))
            is_whole = bool(part.get("end"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(UserFault.NOT_A_BUNDLE, {"path": name}) from error
    if not their:
        raise UserError(UserFault.NOT_A_BUNDLE, {"path": name})
    with store.read() as tx:
        return Imported(received, is_behind(their, tx.exchange.vector()), is_whole, changes)
