"""The inbox of what does not go together, and what a person decides about it. A decision is a fact."""

from __future__ import annotations

from dataclasses import dataclass

from smc_desk.domain.changes import Changes
from smc_desk.domain.clashes import Clash, Decision, Side
from smc_desk.domain.facts import Deed, Kind, Stream
from smc_desk.domain.people import Registration
from smc_desk.usecases.ports import Store
from smc_desk.usecases.record import record


@dataclass(frozen=True, slots=True)
class SideShown:
    """One side, with the name of its desk."""

    side: Side
    desk: str


@dataclass(frozen=True, slots=True)
class ClashShown:
    """A conflict as it is shown: whom it is about, and which desks did what.

    Attributes:
        person: None where it is about a desk.
        desk: Name of the desk it is about, "" where it is about a person.
    """

    conflict: Clash
    person: Registration | None
    desk: str
    sides: tuple[SideShown, ...]


def see_clashes(store: Store) -> list[ClashShown]:
    """All that nobody has dealt with, the most urgent first."""
    with store.read() as tx:
        names = {origin: device.label for origin, device in tx.exchange.devices().items()}
        return [
            ClashShown(
                one,
                tx.people.by_id(one.subject),
                names.get(one.subject, ""),
                tuple(SideShown(side, names.get(side.origin, "")) for side in one.sides),
            )
            for one in tx.clashes.open()
        ]


def settle_clash(store: Store, conflict: Clash, decision: Decision) -> Changes:
    """Say that a conflict was dealt with; every desk then shows it no more. Its facts all stay."""
    with store.write() as tx:
        deed = Deed(
            Kind.CONFLICT_SETTLED,
            conflict.subject,
            {"conflict": conflict.kind.value, "decision": decision.value},
            refs=conflict.facts,
            within=Stream(conflict.stream),
        )
        return record(tx, deed)
