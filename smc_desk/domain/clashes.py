"""What two desks did that does not go together, as it follows from the set of facts.

Nothing is decided here and nothing is refused: each side is kept and shown, and what a person decides is a
fact itself. A conflict is over once every fact of it was dealt with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from smc_desk.domain.facts import FURTHEST_AHEAD_MS, Kind, Told


class ClashKind(Enum):
    """What does not go together, the most urgent first."""

    FORK = "fork"
    TWO_CHECK_INS = "two_check_ins"
    UNDONE_ELSEWHERE = "undone_elsewhere"
    TWO_EDITS = "two_edits"
    REVOKED = "revoked"
    PARKED = "parked"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the facts: by whom, where and when.

    Attributes:
        fact: Its id, "" where it has none here.
        at_ms: Epoch milliseconds of the clock that orders facts.
        holds: Whether this is the one that counts.
        values: What it set: field → text.
    """

    fact: str
    origin: str
    operator: str = ""
    at_ms: int = 0
    holds: bool = False
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clash:
    """Facts that do not go together.

    Attributes:
        subject: Registration concerned, or the incarnation of a desk.
        stream: Log which a decision about it is written to.
        day: Of two check-ins.
        count: How many facts it is about, where they are not listed one by one.
    """

    kind: ClashKind
    subject: str
    stream: str
    sides: tuple[Side, ...]
    day: int = 0
    count: int = 0

    @property
    def facts(self) -> tuple[str, ...]:
        """Ids of the facts concerned."""
        return tuple(side.fact for side in self.sides if side.fact)


class Decision(Enum):
    """What a person says of a conflict."""

    SEEN = "seen"
    SAME_PERSON = "same_person"
    NOT_THE_HOLDER = "not_the_holder"


EDITS = frozenset({Kind.PERSON_CORRECTED.value, Kind.TICKET_TRANSFERRED.value})


def edits_apart(told: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Pairs of changes of one entry's field, at two desks, neither of which knew the other.

    Args:
        told: All facts about the entry, in their order.
    """
    before = _known_before(told)
    edits = [one for one in told if one.fact.kind in EDITS]
    pairs = []
    for number, later in enumerate(edits):
        for first in edits[:number]:
            if first.fact.origin == later.fact.origin or not _fields(first) & _fields(later):
                continue
            if first.fact.id in before[later.fact.id] or later.fact.id in before[first.fact.id]:
                continue
            if not any(
                {first.fact.id, later.fact.id} <= before[one.fact.id]
                and _fields(one) >= _fields(first) & _fields(later)
                for one in edits
            ):
                pairs.append((first, later))
    return pairs


def _known_before(told: Sequence[Told]) -> dict[str, set[str]]:
    """For each fact all those which its desk knew of this entry."""
    on = {one.fact.id: tuple(one.fact.envelope().get("on", ())) for one in told}
    known: dict[str, set[str]] = {}

    def of(identity: str) -> set[str]:
        waiting, seen = list(on.get(identity, ())), set[str]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                waiting += on.get(one, ())
        return seen

    for identity in on:
        known[identity] = of(identity)
    return known


def _fields(one: Told) -> frozenset[str]:
    if one.fact.kind == Kind.TICKET_TRANSFERRED.value:
        return frozenset({"badge_name", "latin_name", "pronouns"})
    return frozenset(map(str, one.body.get("fields", ())))


def values_in(one: Told) -> dict[str, str]:
    """What a change set, for those who decide."""
    return {name: str(one.private.get(name, "")) for name in sorted(_fields(one))}


def is_ahead(at_ms: int, received_ms: int) -> bool:
    """Whether a fact is from a time that has not come yet where it arrived."""
    return at_ms > received_ms + FURTHEST_AHEAD_MS


def open_ones(conflicts: Iterable[Clash], dealt_with: frozenset[str]) -> list[Clash]:
    """Those which nobody has dealt with, the most urgent first, then in order of time."""
    rank = {kind: number for number, kind in enumerate(ClashKind)}
    left = [one for one in conflicts if not one.facts or not dealt_with.issuperset(one.facts)]
    return sorted(left, key=lambda one: (rank[one.kind], one.sides[0].at_ms if one.sides else 0, one.subject))
