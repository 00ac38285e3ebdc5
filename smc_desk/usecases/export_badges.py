"""Badges of many people as one PDF, to be printed elsewhere before the doors open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from smc_desk.domain.badges import Badge, PrintState
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.domain.tickets import badge_code_from
from smc_desk.usecases.order_badge import badge_for
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

    Who has a badge that holds gets the same again; for the others a new one is noted once the PDF is whole,
    so that no check-in prints a second. Nothing is noted if it fails or is stopped.

    Args:
        codes: Ticket codes in the order wanted; None for everybody.

    Returns:
        The number of badges written.

    Raises:
        UserError: UNKNOWN_PERSON, CANNOT_WRITE or CANCELLED.
    """
    people = _wanted(store, codes)
    made = _planned(store, noise, people)
    count = maker.write([made_for.badge for made_for in made], out, progress, cancelled)
    for start in range(0, len(made), CHUNK):
        with store.write() as tx:
            for made_for in made[start : start + CHUNK]:
                _note(tx, made_for, out.name)
    return count


@dataclass(frozen=True, slots=True)
class _Made:
    """A badge of the PDF; `print_id` is that of the print it comes from, "" for a new one."""

    person: str
    badge: Badge
    number: int
    print_id: str


def _planned(store: Store, noise: Noise, people: Sequence[Registration]) -> list[_Made]:
    made = []
    with store.read() as tx:
        for person in people:
            former = tx.prints.of(person.id)
            held = next((p for p in former if p.state is not PrintState.VOIDED), None)
            if held is not None:
                badge = badge_for(tx, person, held.badge_code)
                made.append(_Made(person.id, badge, held.number, held.id))
            else:
                badge = badge_for(tx, person, badge_code_from(noise(8)))
                number = max((p.number for p in former), default=0) + 1
                made.append(_Made(person.id, badge, number, ""))
    return made


def _note(tx: Tx, made: _Made, name: str) -> None:
    print_id = made.print_id
    if not print_id:
        body = {"badge": made.badge.code, "number": made.number}
        print_id = tx.journal.append(Deed(Kind.BADGE_MADE, made.person, body)).id
    tx.prints.move(print_id, PrintState.SENT, printer=name)


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
