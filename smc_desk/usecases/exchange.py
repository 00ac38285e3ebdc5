"""Bring two desks to the same facts: what each lacks goes over in batches, as often as it takes.

It is the same with a hub, with a desk beside this one and with a stick. A batch that is sent twice, or in
another order, changes nothing; one that is lost is asked for again. Nothing is ever removed here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from smc_desk.domain.changes import Changes
from smc_desk.domain.facts import Deed, Fact, Kind
from smc_desk.domain.sync import MOST_FACTS, Frame, Log, Received, Vector, is_behind
from smc_desk.domain.trust import DeskRole, Device
from smc_desk.usecases.ports import Cancelled, Store
from smc_desk.usecases.record import changes_of

FEWEST_ROUNDS = 2
_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other side answers to a batch.

    Attributes:
        frames: What it has and we have not.
        vector: How far its logs are after our batch.
        forked: Logs that it knows to be written twice.
        has_more: Whether there is more for us than one batch holds.
    """

    frames: Sequence[Frame]
    vector: Vector
    forked: frozenset[Log] = frozenset()
    has_more: bool = False


class Peer(Protocol):
    """Another desk, a hub or the portal."""

    def sync(self, have: Vector, frames: Sequence[Frame]) -> Answer:
        """Give it a batch and get one.

        Raises:
            LinkError: Nothing came about.
        """
        ...


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an exchange brought.

    Attributes:
        received: What became of the frames of the other side.
        sent: How many of ours went over.
        left: How many of ours the other side has not taken.
        changes: What to look at again.
    """

    received: Received = field(default_factory=Received)
    sent: int = 0
    left: int = 0
    changes: Changes = field(default_factory=Changes)


Told = Callable[[Changes], None]


def exchange(
    store: Store,
    peer: Peer,
    reader: Device | None = None,
    *,
    told: Told = lambda _changes: None,
    cancelled: Cancelled = lambda: False,
) -> Exchanged:
    """Exchange until neither side lacks anything the other has and may give.

    Args:
        reader: Whom the frames are for; without one they are for a desk that gets all streams.
        told: Gets what to look at again after each batch, so that screens need not wait for the last.

    Raises:
        LinkError: The other side is not there any more; all that came so far is kept.
    """
    everything = Device("", b"", roles=frozenset({DeskRole.ORGANISER}))
    their: Vector | None = None
    whole = Exchanged()
    while not cancelled():
        with store.read() as tx:
            have = tx.exchange.vector()
            frames = [] if their is None else tx.exchange.missing(their, reader or everything)
        answer = peer.sync(have, frames)
        received, changes = receive(store, answer.frames)
        told(changes)
        before, their = their, answer.vector
        whole = Exchanged(
            whole.received | received,
            whole.sent + (0 if before is None else is_behind(their, before)),
            0,
            whole.changes | changes,
        )
        with store.read() as tx:
            now = tx.exchange.vector()
            waits = bool(tx.exchange.missing(their, reader or everything, 1))
        is_still = now == have and their == before
        if is_still or not (waits or answer.has_more or before is None):
            return Exchanged(whole.received, whole.sent, is_behind(now, their), whole.changes)
    return whole


def receive(store: Store, frames: Sequence[Frame]) -> tuple[Received, Changes]:
    """Take frames from another desk; gives what became of them, and what to look at again."""
    if not frames:
        return Received(), Changes()
    with store.write() as tx:
        received = tx.exchange.receive(frames)
    return received, changes_in(received.accepted)


def answer(store: Store, reader: Device, have: Vector, frames: Sequence[Frame]) -> Answer:
    """What a desk that is the hub answers to a batch of another."""
    received, _changes = receive(store, frames)
    with store.read() as tx:
        vector = tx.exchange.vector(reader.streams)
        lacking = tx.exchange.missing(have, reader)
    forked = frozenset(fork.log for fork in received.forks)
    return Answer(lacking, vector, forked, len(lacking) >= MOST_FACTS)


def changes_in(facts: Sequence[Fact]) -> Changes:
    """What facts of other desks change on the screens; kinds of a newer version change nothing."""
    changes = Changes()
    for kind, subject in {(fact.kind, fact.subject) for fact in facts}:
        known = _KINDS.get(kind)
        if known in _EVERYTHING:
            return Changes(everything=True)
        if known is not None:
            changes |= changes_of(Deed(known, subject))
    return changes


_EVERYTHING = frozenset({Kind.DEVICE_REVOKED})
