"""Many badges onto paper, a few at a time, so that somebody at the door never waits behind all of them.

What was printed is noted print by print. So there is nothing to save when it is stopped, by a person or by a
power cut: the next run is for those of the same choice who still have no badge.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace

from smc_desk.domain.badges import PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.printing import BatchState
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.order_badge import order_badge
from smc_desk.usecases.ports import Clock, Noise, Store

BATCH = "batch"
"""Name of what was begun and is not through yet, among the symposium's values."""
AHEAD = 3
"""Most badges of a batch that wait in the spool, where a badge of somebody at the door comes after them."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Badges on their way to the printer.

    Attributes:
        left: Ids of those whose badge has not been ordered yet.
        total: How many there were when it began.
        changes: What to look at again after the last step.
    """

    left: tuple[str, ...]
    total: int
    changes: Changes = field(default_factory=Changes)

    @property
    def state(self) -> BatchState:
        """How far it is."""
        return BatchState(self.total - len(self.left), self.total)


def begin_batch(store: Store, clock: Clock, whose: Whose, sorting: str) -> Batch:
    """Begin with those who have no badge yet; it is remembered until it is through or forgotten."""
    people = choose_badges(store, clock, replace(whose, is_unprinted=True), sorting)
    if people:
        kept = {"whose": asdict(whose), "sorting": sorting, "total": len(people)}
        with store.write() as tx:
            tx.symposium.set(BATCH, json.dumps(kept))
    return Batch(tuple(person.id for person in people), len(people), Changes(prints=bool(people)))


def feed_batch(store: Store, noise: Noise, batch: Batch) -> Batch:
    """Put the next badges into the spool, as soon as few wait there; the last step forgets the batch."""
    with store.read() as tx:
        room = AHEAD - tx.prints.count(PrintState.WAITING)
    if room <= 0 or not batch.left:
        return replace(batch, changes=Changes())
    changes, left = Changes(), batch.left
    with store.write() as tx:
        while left and room:
            person = tx.people.by_id(left[0])
            # Who got one at the door in the meantime gets no second.
            ordered = order_badge(tx, noise, person) if person is not None else None
            if ordered is not None and ordered.print_id:
                changes |= ordered.changes
                room -= 1
            left = left[1:]
        if not left:
            tx.symposium.set(BATCH, "")
    return Batch(left, batch.total, changes)


def stopped_batch(store: Store, clock: Clock) -> BatchState | None:
    """What is left of a batch that was begun and is not through, None where there is none."""
    kept = _kept(store)
    if kept is None:
        return None
    whose, sorting, total = kept
    left = len(choose_badges(store, clock, replace(whose, is_unprinted=True), sorting))
    return BatchState(max(total - left, 0), max(total, left), is_stopped=True) if left else None


def resume_batch(store: Store, clock: Clock) -> Batch:
    """Go on with it: the same choice and order, those who have no badge by now."""
    whose, sorting, _ = _kept(store) or (Whose(), BY_NAME, 0)
    return begin_batch(store, clock, whose, sorting)


def forget_batch(store: Store) -> Changes:
    """Offer what is left no more."""
    with store.write() as tx:
        tx.symposium.set(BATCH, "")
    return Changes(prints=True)


def _kept(store: Store) -> tuple[Whose, str, int] | None:
    with store.read() as tx:
        text = tx.symposium.get(BATCH)
    if not text:
        return None
    kept = json.loads(text)
    return Whose(**kept["whose"]), kept["sorting"], kept["total"]
