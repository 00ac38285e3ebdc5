"""Take a check-in back, and with it what was settled or agreed to on the way to it, where a person says so.

An undone check-in must not leave a payment settled that nobody took, nor a word given by somebody who was not
there. The desk cannot know which it was, so it names both, and whoever undoes it chooses.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from smc_desk.domain.admission import CheckIn
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind, Stream, Told
from smc_desk.domain.people import Role
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.record import record

REOPEN = "reopen"
"""How a payment is settled that is open again."""


@dataclass(frozen=True, slots=True)
class AlongWith:
    """Something that was settled or agreed to on the way to a check-in.

    Attributes:
        fact: Which it was.
        kind: `Kind.CONDUCT_ACCEPTED` or `Kind.PAYMENT_SETTLED`.
        at_ms: Epoch milliseconds.
        how: How it was settled, "" for the code of conduct.
        amount: Hundredths of the currency that were collected; 0 for a role that may not see money.
        is_mine: Whether this role may take it back.
    """

    fact: str
    kind: Kind
    at_ms: int
    how: str = ""
    amount: int = 0
    currency: str = ""
    is_mine: bool = True


def see_undo(store: Store, clock: Clock, role: Role, fact: str) -> tuple[AlongWith, ...]:
    """What was done on the way to a check-in of today, the first first.

    Raises:
        UserError: NOTHING_TO_UNDO, or TOO_LATE on another day.
    """
    with store.read() as tx:
        former, person = _held(tx, clock, fact)
        currency = tx.people.payment(person).currency
        sees_money = role.includes(Role.HELP)
        return tuple(
            AlongWith(
                told.fact.id,
                Kind(told.fact.kind),
                told.fact.at_ms,
                str(told.body.get("how", "")) if sees_money else "",
                _amount(told) if sees_money else 0,
                str(told.private.get("currency", currency)) if sees_money else "",
                is_mine=sees_money or not _is_money(told),
            )
            for told in _on_the_way(tx, former, person)
        )


def undo_check_in(
    store: Store,
    clock: Clock,
    fact: str,
    reason: str,
    *,
    role: Role = Role.DESK,
    along: Collection[str] = (),
) -> Changes:
    """Take a check-in of today back; it stays in the journal with the reason.

    Args:
        role: Who stands at this desk.
        along: Facts of `see_undo` that are taken back with it.

    Raises:
        UserError: REASON_MISSING, NOTHING_TO_UNDO, TOO_LATE on another day, or NOT_ALLOWED.
    """
    if not reason.strip():
        raise UserError(UserFault.REASON_MISSING)
    with store.write() as tx:
        former, person = _held(tx, clock, fact)
        told = [one for one in _on_the_way(tx, former, person) if one.fact.id in along]
        if any(map(_is_money, told)) and not role.includes(Role.HELP):
            raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
        deed = Deed(
            Kind.CHECK_IN_UNDONE,
            person,
            {"day": former.day},
            private={"reason": reason.strip()},
            refs=(former.fact,),
        )
        changes = record(tx, deed)
        for one in told:
            changes |= record(tx, _opposite(one, person))
        return changes


def _held(tx: Tx, clock: Clock, fact: str) -> tuple[CheckIn, str]:
    held = tx.check_ins.by_fact(fact)
    if held is None:
        raise UserError(UserFault.NOTHING_TO_UNDO)
    if held[0].day != tx.programme.calendar().day_of(clock.now()):
        raise UserError(UserFault.TOO_LATE)
    return held


def _on_the_way(tx: Tx, former: CheckIn, person: str) -> list[Told]:
    """What was settled or agreed to on the day of a check-in and before it, and not taken back since."""
    calendar, told = tx.programme.calendar(), tx.journal.told(Stream.PEOPLE, person)
    taken_back = {ref for one in told for ref in one.fact.envelope().get("ref", ())}
    return [
        one
        for one in told
        if one.fact.kind in _GOES_BACK
        and not _is_opposite(one)
        and one.fact.id not in taken_back
        and one.fact.at_ms <= former.at_ms
        and calendar.day_of(datetime.fromtimestamp(one.fact.at_ms / 1000, UTC)) == former.day
    ]


def _opposite(told: Told, person: str) -> Deed:
    if _is_money(told):
        amount = {"amount": -_amount(told)} if _amount(told) else {}
        return Deed(Kind.PAYMENT_SETTLED, person, {"how": REOPEN}, amount, (told.fact.id,))
    return Deed(Kind.CONDUCT_ACCEPTED, person, {"accepted": False}, refs=(told.fact.id,))


def _is_opposite(told: Told) -> bool:
    return told.body.get("how") == REOPEN or told.body.get("accepted") is False


def _is_money(told: Told) -> bool:
    return told.fact.kind == Kind.PAYMENT_SETTLED.value


def _amount(told: Told) -> int:
    return int(told.private.get("amount", 0))


_GOES_BACK = frozenset({Kind.CONDUCT_ACCEPTED.value, Kind.PAYMENT_SETTLED.value})
