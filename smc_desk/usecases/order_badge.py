"""Order a badge: the print is a fact in the same transaction as what asked for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from smc_desk.domain.badges import Badge, Print, PrintState, ReprintReason, badge_of
from smc_desk.domain.changes import Changes
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import Registration
from smc_desk.domain.tickets import badge_code_from
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.ports import Noise, Store, Tx
from smc_desk.usecases.record import record

TRAINING = "training"
"""Name of the mark of a rehearsal among the symposium's values."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A badge ordered now; `print_id` is "" where the person already had one."""

    print_id: str = ""
    badge_code: str = ""
    number: int = 1
    changes: Changes = field(default_factory=Changes)


def next_badge(noise: Noise, former: Sequence[Print]) -> Ordered:
    """Code and number of the badge to make now, not yet in the spool; no code where one holds."""
    held = next((p for p in former if p.state is not PrintState.VOIDED), None)
    if held is not None:
        return Ordered(number=held.number)
    number = max((p.number for p in former), default=0) + 1
    return Ordered(badge_code=badge_code_from(noise(8)), number=number)


def order_badge(tx: Tx, noise: Noise, person: Registration, *, group: str = "") -> Ordered:
    """Put a badge into the spool; a person who has one that holds gets no second.

    Args:
        group: The order whose leader collects it, "" for the person themselves.
    """
    made = next_badge(noise, tx.prints.of(person.id))
    if not made.badge_code:
        return made
    body: dict[str, object] = {"badge": made.badge_code, "number": made.number}
    if group:
        body["group"] = group
    fact = tx.journal.append(Deed(Kind.BADGE_MADE, person.id, body))
    return replace(made, print_id=fact.id, changes=Changes(people=frozenset({person.id}), prints=True))


def reprint(store: Store, noise: Noise, person: str, reason: ReprintReason, words: str = "") -> Ordered:
    """Void a person's badges and order a new one.

    Args:
        words: What the person said, kept apart from the fact.
    """
    with store.write() as tx:
        registration = known_person(tx, person)
        changes = void_badges(tx, registration, reason.value, words)
        ordered = order_badge(tx, noise, registration)
        return replace(ordered, changes=changes | ordered.changes)


def void_badges(tx: Tx, person: Registration, reason: str, words: str = "") -> Changes:
    """Void every badge a person has; their codes say so when scanned."""
    changes = Changes.none()
    for former in tx.prints.of(person.id):
        if former.state is not PrintState.VOIDED:
            private = {"words": words} if words else {}
            body = {"badge": former.badge_code, "reason": reason}
            changes |= record(tx, Deed(Kind.BADGE_VOIDED, person.id, body, private, (former.id,)))
    return changes


def badge_for(tx: Tx, person: Registration, code: str) -> Badge:
    """The badge of a registration with this symposium's title."""
    return badge_of(person, code, tx.programme.title(), training=tx.symposium.get(TRAINING) == "yes")
