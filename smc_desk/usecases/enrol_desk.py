"""Let another computer take part, or no more. Only an organiser's facts about it count."""

from __future__ import annotations

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.trust import DeskRole, Device, Invitation
from smc_desk.usecases.ports import Store, Tx
from smc_desk.usecases.record import record


def invite(store: Store) -> Invitation:
    """What a new desk needs to know of this symposium."""
    with store.read() as tx:
        devices = tx.exchange.devices()
        secret = bytes.fromhex(tx.symposium.get("shared_secret"))
        return Invitation(tx.exchange.symposium(), devices[tx.symposium.get("root")], secret)


def enrol(store: Store, device: Device, role: DeskRole, label: str = "") -> Changes:
    """Give a computer a role. What waited for it is looked at again.

    Raises:
        UserError: NOT_ALLOWED where this desk is no organiser's.
    """
    with store.write() as tx:
        _must_organise(tx)
        body = {"key": device.key.hex(), "role": role.value, "label": label or device.label}
        changes = record(tx, Deed(Kind.DEVICE_ENROLLED, device.origin, body))
        tx.exchange.receive([])
        return changes | Changes(everything=True)


def revoke(store: Store, origin: str) -> Changes:
    """Take every role from a computer. What it wrote and is known here still counts; what comes later is kept
    and shown, and has no effect.

    Raises:
        UserError: NOT_ALLOWED where this desk is no organiser's.
    """
    with store.write() as tx:
        _must_organise(tx)
        devices = tx.exchange.devices()
        concerned = [one for one in devices if _follows(devices, one, origin)]
        upto: dict[str, dict[str, int]] = {one: {} for one in concerned}
        for log, mark in tx.exchange.vector().items():
            if log.origin in upto:
                upto[log.origin][log.stream] = mark.seq
        record(tx, Deed(Kind.DEVICE_REVOKED, origin, {"upto": upto}))
        return Changes(everything=True)


def _must_organise(tx: Tx) -> None:
    here = tx.exchange.here()
    if DeskRole.ORGANISER not in here.roles or here.is_revoked:
        raise UserError(UserFault.NOT_ALLOWED, {"role": "lead"})


def _follows(devices: dict[str, Device], origin: str, first: str) -> bool:
    seen: set[str] = set()
    while origin in devices and origin not in seen:
        if origin == first:
            return True
        seen.add(origin)
        origin = devices[origin].former
    return False
