"""A leader collects the badges of a whole order: one action, in the order's own order."""

from __future__ import annotations

from dataclasses import dataclass, field

from smc_desk.domain.admission import Verdict, decide
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Registration
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import CheckInResult, check_in_person
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.order_badge import order_badge
from smc_desk.usecases.ports import Clock, Noise, Store


@dataclass(frozen=True, slots=True)
class GroupResult:
    """What the leader takes along, and who must come themselves.

    Attributes:
        leader: The answer for the leader's own check-in.
        printed: Entries whose badge was ordered now, in the order's own order.
        must_come: Entries with something to settle at the desk first.
    """

    leader: CheckInResult
    printed: tuple[Registration, ...] = ()
    must_come: tuple[tuple[Registration, Verdict], ...] = ()
    changes: Changes = field(default_factory=Changes)


def group_of(store: Store, person: str) -> list[Registration]:
    """Everybody of a person's order, sorted by position."""
    with store.read() as tx:
        registration = known_person(tx, person)
        return tx.people.of_order(registration.order) if registration.order else [registration]


def collect_group(store: Store, clock: Clock, noise: Noise, leader: str) -> GroupResult:
    """Check the leader in and order every badge of the order that needs no question first.

    Members are not checked in: they are when they come by with the badge.
    """
    answer = check_in_person(store, clock, noise, AutoPrint.NEVER, leader)
    printed: list[Registration] = []
    must_come: list[tuple[Registration, Verdict]] = []
    changes = answer.changes
    members = group_of(store, leader)
    with store.write() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        for member in members:
            verdict = decide(member, tx.people.standing(member.id, day), day)
            if member.id == leader or verdict.admits or verdict in _WITHOUT_QUESTION:
                group = "" if member.id == leader else member.order
                ordered = order_badge(tx, noise, member, group=group)
                if ordered.print_id:
                    printed.append(member)
                    changes |= ordered.changes
            else:
                must_come.append((member, verdict))
    return GroupResult(answer, tuple(printed), tuple(must_come), changes)


_WITHOUT_QUESTION = frozenset({Verdict.ASK_CONDUCT, Verdict.ALREADY_IN})
