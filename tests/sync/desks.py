"""Desks of one symposium on real stores, and a peer that is another desk's store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smc_desk.adapters.hub.client import Hub
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.facts import Deed, Fact, Kind
from smc_desk.domain.sync import Frame, Vector
from smc_desk.domain.trust import DeskRole, Device
from smc_desk.usecases.enrol_desk import enrol, invite
from smc_desk.usecases.exchange import Answer, Exchanged, answer, exchange

KEY = bytes(range(32))
START = datetime(2026, 4, 30, 8, 0, tzinfo=UTC)


class Time:
    """A desk's clock, which a test moves."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def now(self) -> datetime:
        """The instant it stands at."""
        return self.at

    def move(self, **parts: float) -> None:
        """Go on, or back."""
        self.at += timedelta(**parts)


class DeskAlone:
    """A computer with its store: its own seed, clock and guard."""

    def __init__(self, folder: Path, name: str, time: Time | None = None) -> None:
        self.name, self.folder, self.time = name, folder / name, time or Time()
        self.seed = name.encode().ljust(32, b"-")
        self.guard = folder / f"{name}-guard.json"
        self.store = self.opened()

    def opened(self) -> SqliteStore:
        """The store of this computer's folder."""
        return SqliteStore(self.folder, KEY, self.seed, self.guard, self.time, lambda: self.name[:2])

    def open_again(self) -> None:
        """Close the store and open it."""
        self.store.close()
        self.store = self.opened()

    @property
    def device(self) -> Device:
        """Its incarnation as it knows itself."""
        with self.store.read() as tx:
            return tx.exchange.here()

    def known(self, other: DeskAlone) -> Device:
        """Another desk as this one knows it."""
        with self.store.read() as tx:
            return tx.exchange.devices().get(other.device.origin, other.device)

    @property
    def digest(self) -> str:
        """Hash of what it knows."""
        with self.store.read() as tx:
            return tx.exchange.digest()

    @property
    def facts(self) -> list[Fact]:
        """Everything in its journal."""
        with self.store.read() as tx:
            return list(tx.journal.facts())

    def do(self, kind: Kind, subject: str, body: dict[str, object] | None = None, **more: object) -> Fact:
        """Write a fact."""
        self.time.move(seconds=1)
        with self.store.write() as tx:
            return tx.journal.append(Deed(kind, subject, body or {}, **more))  # type: ignore[arg-type]

    def check_in(self, person: str, day: int = 1) -> Fact:
        """Admit somebody, whatever is known of them."""
        return self.do(Kind.CHECKED_IN, person, {"day": day})

    def add(self, person: str, name: str) -> Fact:
        """Register somebody."""
        return self.do(
            Kind.PERSON_ADDED, person, {"code": f"C{person}", "category": "student"},
            private={"badge_name": name},
        )  # fmt: skip

    def correct(self, person: str, **values: str) -> Fact:
        """Correct fields of an entry."""
        return self.do(Kind.PERSON_CORRECTED, person, {"fields": sorted(values)}, private=values)

    def frames(self, have: Vector | None = None) -> list[Frame]:
        """Frames a desk without any facts lacks, or one that has some."""
        with self.store.read() as tx:
            return tx.exchange.missing(have or {}, self.device)

    def vector(self) -> Vector:
        """How far its logs are."""
        with self.store.read() as tx:
            return tx.exchange.vector()


class Beside:
    """A peer that is a store of this process."""

    def __init__(self, desk: DeskAlone, reader: Device) -> None:
        self._desk, self._reader = desk, reader

    def sync(self, have: Vector, frames: Sequence[Frame]) -> Answer:
        """Give it a batch and get one."""
        return answer(self._desk.store, self._reader, have, frames)


def meet(one: DeskAlone, other: DeskAlone) -> Exchanged:
    """Let two desks exchange all they have."""
    return exchange(one.store, Beside(other, other.known(one)), one.known(other))


def symposium(
    folder: Path, names: Sequence[str], roles: Callable[[str], DeskRole] = lambda _: DeskRole.DESK
) -> list[DeskAlone]:
    """Desks of one symposium, the first of which made it; all enrolled, and all knowing it."""
    first, *others = (DeskAlone(folder, name) for name in names)
    for other in others:
        other.store.join(invite(first.store))
        enrol(first.store, other.device, roles(other.name), other.name)
        enrolled = first.device
        with other.store.write() as tx:
            tx.exchange.receive(first.frames({}))
        assert enrolled.roles
    for other in others:
        with other.store.write() as tx:
            tx.exchange.receive(first.frames(other.vector()))
    return [first, *others]


def hub_of(desk: DeskAlone, address: str, fingerprint: str = "", patience: float = 10.0) -> Hub:
    """A desk's connection to a hub."""
    here = desk.device

    def introduction() -> list[Frame]:
        with desk.store.read() as tx:
            return tx.exchange.missing({}, replace(here, roles=frozenset({DeskRole.DISPLAY})))

    return Hub(
        address,
        here.origin,
        invite(desk.store).symposium,
        desk.store.vouch,
        introduction,
        fingerprint,
        patience,
    )
