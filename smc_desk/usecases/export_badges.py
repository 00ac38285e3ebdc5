"""Badges of many people as one PDF, to be printed elsewhere before the doors open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from smc_desk.domain.badges import Badge, PrintState
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.usecases.order_badge import badge_for, order_badge
from smc_desk.usecases.ports import BadgeMaker, Cancelled, Noise, Progress, Store, Tx

CHUNK = 500


def export_badges(
    store: Store,
    noise: Noise,
    maker: BadgeMaker,
    codes: Sequence[str] | None,
    out: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    """Write the badges of some people, or of everybody whose ticket is good, sorted by name.

    Who has a badge that holds gets the same again; for the others one is ordered, so that no check-in prints
    a second. Until the PDF is whole these prints count as unsure, and the desk asks about them after a crash.

    Args:
        codes: Ticket codes in the order wanted; None for everybody.

    Returns:
        The number of badges written.

    Raises:
        UserError: UNKNOWN_PERSON, CANNOT_WRITE or CANCELLED.
    """
    people = _wanted(store, codes)
    badges: list[Badge] = []
    prints: list[str] = []
    for start in range(0, len(people), CHUNK):
        with store.write() as tx:
            for person in people[start : start + CHUNK]:
                badge, ordered = _badge(tx, noise, person)
                badges.append(badge)
                prints += ordered
    count = maker.write(badges, out, progress, cancelled)
    for start in range(0, len(prints), CHUNK):
        with store.write() as tx:
            for print_id in prints[start : start + CHUNK]:
                tx.prints.move(print_id, PrintState.SENT, printer=out.name)
    return count


def _wanted(store: Store, codes: Sequence[str] | None) -> list[Registration]:
    found: list[Registration] = []
    with store.read() as tx:
        if codes is None:
            everybody = (tx.people.by_id(person) for person in tx.people.ids("", "all", 1))
            return [p for p in everybody if p is not None and p.status is RegistrationStatus.CONFIRMED]
        for code in codes:
            person = tx.people.by_code(code)
            if person is None:
                raise UserError(UserFault.UNKNOWN_PERSON, {"code": code})
            found.append(person)
    return found


def _badge(tx: Tx, noise: Noise, person: Registration) -> tuple[Badge, list[str]]:
    """The badge, and the ids of prints to be settled once it is written."""
    ordered = order_badge(tx, noise, person)
    if ordered.print_id:
        tx.prints.move(ordered.print_id, PrintState.SENDING)
        return badge_for(tx, person, ordered.badge_code), [ordered.print_id]
    held = next(p for p in tx.prints.of(person.id) if p.state is not PrintState.VOIDED)
    unsettled = held.state in (PrintState.WAITING, PrintState.SENDING)
    return badge_for(tx, person, held.badge_code), [held.id] if unsettled else []
