"""Whose facts are taken: the incarnations of desks, their roles, and what was taken from them again.

All of it is told by facts of the stream of operations, and computed from the whole set of them, so that every
desk comes to the same answer in whatever order they arrive. It begins at the root: the incarnation that made
the symposium. An organiser enrols others. An incarnation that follows another on the same computer shows a
signature of the former one's key and inherits its role.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from smc_desk.domain.facts import Fact, Kind, Stream


class DeskRole(Enum):
    """What a computer is there for. It gets whole streams or none of them."""

    ORGANISER = "organiser"
    DESK = "desk"
    CHAIR = "chair"
    DISPLAY = "display"

    @property
    def streams(self) -> frozenset[str]:
        """The streams it gets, and those it may write."""
        return _STREAMS[self]

    @property
    def sees_private(self) -> bool:
        """Whether it gets the personal parts of what others wrote."""
        return self in (DeskRole.ORGANISER, DeskRole.DESK)


EVERY_STREAM = frozenset(stream.value for stream in Stream)
_SHOWN = frozenset({Stream.PROGRAMME.value, Stream.TIMING.value, Stream.OPS.value})
_STREAMS = {
    DeskRole.ORGANISER: EVERY_STREAM,
    DeskRole.DESK: EVERY_STREAM,
    DeskRole.CHAIR: _SHOWN,
    DeskRole.DISPLAY: _SHOWN,
}

ENROL, REVOKE, OPEN = (kind.value for kind in (Kind.DEVICE_ENROLLED, Kind.DEVICE_REVOKED, Kind.DESK_OPENED))
TRUST_KINDS = frozenset({ENROL, REVOKE, OPEN})

Upto = Mapping[str, Mapping[str, int]]
"""Incarnation → stream → number of the last fact that counts."""
Verify = Callable[[bytes, bytes, bytes], bool]
"""(public key, message, signature) → whether it is one."""


@dataclass(frozen=True, slots=True)
class Device:
    """An incarnation of a desk, as the facts tell of it.

    Attributes:
        former: Incarnation before it on the same computer, "" for none.
        upto: Stream → number of the last fact that counts; None while nothing was taken from it.
    """

    origin: str
    key: bytes
    label: str = ""
    roles: frozenset[DeskRole] = frozenset()
    former: str = ""
    upto: Mapping[str, int] | None = None

    @property
    def is_revoked(self) -> bool:
        """Whether an organiser has taken its role away."""
        return self.upto is not None

    @property
    def streams(self) -> frozenset[str]:
        """All that its roles get."""
        return frozenset().union(*(role.streams for role in self.roles))

    @property
    def sees_private(self) -> bool:
        """Whether any of its roles gets personal parts."""
        return any(role.sees_private for role in self.roles)

    def may_write(self, stream: str) -> bool:
        """Whether facts of it in a stream are taken; who writes may always say how it is called."""
        return bool(self.roles) and stream in self.streams

    def counts(self, stream: str, seq: int) -> bool:
        """Whether a fact of it has an effect."""
        return self.upto is None or seq <= self.upto.get(stream, 0)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a new desk needs to know of a symposium before anything is exchanged: whom to believe.

    Attributes:
        root: The incarnation that made it.
        secret: What files for all desks are encrypted with; b"" for who gets none of them.
    """

    symposium: str
    root: Device
    secret: bytes = b""


@dataclass(frozen=True, slots=True)
class Said:
    """A fact of the stream of operations with its content."""

    fact: Fact
    body: Mapping[str, Any] = field(default_factory=dict)


def succession(symposium: str, former: str, origin: str, key: bytes) -> bytes:
    """What the former incarnation's key signs for the one that follows it."""
    return f"smc-desk succession {symposium} {former} {origin} {key.hex()}".encode()


def devices_of(root: Device, said: Iterable[Said], symposium: str, verify: Verify) -> dict[str, Device]:
    """Every incarnation that is enrolled, by its id.

    What an organiser revoked is computed first, in the order in which organisers were enrolled; then all
    enrolments once more, now without those which do not count any more.
    """
    told = sorted(said, key=lambda one: (one.fact.hlc, one.fact.origin, one.fact.seq))
    begun = {root.origin: replace(root, roles=frozenset({DeskRole.ORGANISER}))}
    first = _enrolled(begun, told, symposium, verify, {})
    cuts: dict[str, Upto] = {}
    for organiser in first.values():
        if DeskRole.ORGANISER in organiser.roles:
            for one in told:
                if one.fact.origin == organiser.origin and one.fact.kind == REVOKE:
                    if _cut(organiser, first, cuts).counts(one.fact.stream, one.fact.seq):
                        cuts.setdefault(one.fact.subject, _upto(one.body))
    devices = _enrolled(begun, told, symposium, verify, cuts)
    for one in told:
        known = devices.get(one.fact.origin)
        if one.fact.kind == OPEN and known is not None:
            devices[known.origin] = replace(known, label=str(one.body.get("label", "")))
    return devices


def is_successor(one: Said, former: Device | None, symposium: str, verify: Verify) -> bool:
    """Whether a fact introduces its own incarnation with a signature of the former one's key."""
    if former is None or one.fact.origin != one.fact.subject:
        return False
    try:
        key, proof = bytes.fromhex(one.body["key"]), bytes.fromhex(one.body["proof"])
    except (ValueError, KeyError, TypeError):
        return False
    return verify(former.key, succession(symposium, former.origin, one.fact.origin, key), proof)


def _enrolled(
    begun: Mapping[str, Device],
    told: Iterable[Said],
    symposium: str,
    verify: Verify,
    cuts: Mapping[str, Upto],
) -> dict[str, Device]:
    known = {origin: _cut(device, begun, cuts) for origin, device in begun.items()}
    waiting = [one for one in told if one.fact.kind == ENROL]
    while True:
        left = []
        for one in waiting:
            device = _introduced(one, known, symposium, verify)
            if device is None:
                left.append(one)
            else:
                known[device.origin] = _cut(device, known, cuts)
        if len(left) == len(waiting):
            return known
        waiting = left


def _introduced(one: Said, known: Mapping[str, Device], symposium: str, verify: Verify) -> Device | None:
    """The device an enrolment speaks of, as it is then; None where the enrolment does not count (yet)."""
    body, fact = one.body, one.fact
    former = str(body.get("former", ""))
    if former:
        if not is_successor(one, known.get(former), symposium, verify):
            return None
        roles, before = known[former].roles, known.get(fact.origin)
        return before or Device(fact.origin, bytes.fromhex(body["key"]), known[former].label, roles, former)
    by = known.get(fact.origin)
    if by is None or DeskRole.ORGANISER not in by.roles or not by.counts(fact.stream, fact.seq):
        return None
    try:
        role, key = DeskRole(body["role"]), bytes.fromhex(body["key"])
    except (ValueError, KeyError, TypeError):
        return None
    before = known.get(fact.subject)
    if before is not None:
        return replace(before, roles=before.roles | {role})
    return Device(fact.subject, key, str(body.get("label", "")), frozenset({role}))


def _cut(device: Device, known: Mapping[str, Device], cuts: Mapping[str, Upto]) -> Device:
    """A device with what was taken from it, or from any it follows."""
    seen: set[str] = set()
    at: Device | None = device
    while at is not None and at.origin not in seen:
        if at.origin in cuts:
            return replace(device, upto=cuts[at.origin].get(device.origin, {}))
        seen.add(at.origin)
        at = known.get(at.former)
    return device


def _upto(body: Mapping[str, Any]) -> Upto:
    upto = body.get("upto", {})
    return upto if isinstance(upto, dict) else {}
