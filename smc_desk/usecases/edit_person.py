"""Change an entry at the desk: correct, register, transfer, merge, settle. Each is a fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind, Stream
from smc_desk.domain.list_values import tidy
from smc_desk.domain.people import Category, Payment, Registration, RegistrationStatus, Role
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import code_from
from smc_desk.usecases.check_in import CheckInResult, admit, check_in_person
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.order_badge import void_badges
from smc_desk.usecases.ports import Clock, Noise, Store, Tx
from smc_desk.usecases.record import record

EDITABLE = frozenset(
    {
        "badge_name",
        "latin_name",
        "pronouns",
        "organisation",
        "shows_organisation",
        "photo",
        "guardian",
        "interpretation",
    }
)
LONGEST_NAME = 200
FEW = 50
"""Entries that are looked at for what all of a list have in common."""
PAID = Kind.PAYMENT_SETTLED.value


class Settle(Enum):
    """How an open payment is closed at the desk."""

    COLLECT = "collect"
    WAIVE = "waive"
    DEFER = "defer"


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody who is on no list. Name and category are required, nothing else.

    Attributes:
        settle: How what they owe is closed, for the help role alone; None where there is nothing to pay.
        amount: Hundredths of `currency` that are collected.
    """

    name: str
    category: Category
    pronouns: str = ""
    organisation: str = ""
    email: str = ""
    valid_days: tuple[int, ...] = ()
    settle: Settle | None = None
    amount: int = 0
    currency: str = ""


def _line(text: str) -> str:
    return tidy(text)[:LONGEST_NAME]


def correct_person(store: Store, person: str, values: Mapping[str, str]) -> Changes:
    """Correct fields of an entry; the former values are then shown nowhere.

    A corrected name takes its transcription and native spelling with it, and voids no badge: an
    already printed one is reprinted by its own action.

    Args:
        values: Field name → new text, names out of `EDITABLE`; "" empties a field.

    Raises:
        UserError: NAME_MISSING for an empty badge name.
    """
    tidied = {name: _line(text) for name, text in values.items() if name in EDITABLE}
    if "badge_name" in tidied and not tidied["badge_name"]:
        raise UserError(UserFault.NAME_MISSING)
    with store.write() as tx:
        known_person(tx, person)
        deed = Deed(Kind.PERSON_CORRECTED, person, {"fields": sorted(tidied)}, tidied)
        return record(tx, deed)


def register_walk_in(
    store: Store,
    clock: Clock,
    noise: Noise,
    auto_print: AutoPrint,
    walk_in: WalkIn,
    role: Role = Role.DESK,
) -> CheckInResult:
    """Register somebody at the desk, settle what they owe, check them in and order the badge.

    Args:
        role: Who stands at this desk.

    Raises:
        UserError: NAME_MISSING, or NOT_ALLOWED where money is for another role.
    """
    name = _line(walk_in.name)
    if not name:
        raise UserError(UserFault.NAME_MISSING)
    if walk_in.settle is not None and not role.includes(Role.HELP):
        raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
    person = noise(16).hex()
    with store.write() as tx:
        code = _free_code(tx, noise)
        private = {
            "badge_name": name,
            "pronouns": _line(walk_in.pronouns),
            "organisation": _line(walk_in.organisation),
            "email": _line(walk_in.email),
        }
        body = {
            "code": code,
            "category": walk_in.category.value,
            "days": list(walk_in.valid_days),
        }
        record(tx, Deed(Kind.PERSON_ADDED, person, body, {k: v for k, v in private.items() if v}))
        if walk_in.settle is not None:
            record(tx, _settled(person, walk_in.settle, walk_in.amount, walk_in.currency))
    if walk_in.category is Category.MINOR:
        return check_in_person(store, clock, noise, auto_print, person, Found.SEARCH)
    return admit(store, clock, noise, auto_print, Role.DESK, person, Verdict.ASK_CONDUCT, found=Found.SEARCH)


def transfer_ticket(store: Store, person: str, name: str, pronouns: str = "", reason: str = "") -> Changes:
    """Give a ticket to somebody else: badges made for the former holder are void.

    The ticket's own code keeps answering, so that the former holder's copy says "already in".
    """
    new_name = _line(name)
    if not new_name:
        raise UserError(UserFault.NAME_MISSING)
    with store.write() as tx:
        registration = known_person(tx, person)
        changes = void_badges(tx, registration, "transfer")
        private = {"badge_name": new_name, "pronouns": _line(pronouns), "reason": _line(reason)}
        return changes | record(tx, Deed(Kind.TICKET_TRANSFERRED, person, {}, private))


def merge_people(store: Store, one: str, other: str) -> tuple[str, Changes]:
    """Make two entries of one person one: workshops of both and the better payment are kept.

    Returns:
        The id of the entry that stays, and what changed. Both codes lead to it.

    Raises:
        UserError: SAME_ENTRY where they are one already.
    """
    with store.write() as tx:
        a, b = known_person(tx, one), known_person(tx, other)
        if a.id == b.id or RegistrationStatus.MERGED in (a.status, b.status):
            raise UserError(UserFault.SAME_ENTRY)
        keep, drop = (a, b) if _weight(a) >= _weight(b) else (b, a)
        changes = void_badges(tx, drop, "merged")
        changes |= record(tx, Deed(Kind.PEOPLE_MERGED, keep.id, {"other": drop.id}))
        return keep.id, changes | Changes(people=frozenset({drop.id}))


def keep_apart(store: Store, one: str, other: str) -> Changes:
    """Say that two entries are two people; the pair is not offered again."""
    with store.write() as tx:
        return record(tx, Deed(Kind.PEOPLE_MERGED, one, {"other": other, "apart": True}))


def payment_of(store: Store, role: Role, person: str) -> Payment:
    """Money of one entry, for the help role alone.

    Raises:
        UserError: NOT_ALLOWED for the desk role.
    """
    if not role.includes(Role.HELP):
        raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
    with store.read() as tx:
        return _payment(tx, known_person(tx, person))


def currency_of_fees(store: Store, role: Role) -> str | None:
    """The currency of this symposium's fees, "" where the list names none; None for a role without money."""
    if not role.includes(Role.HELP):
        return None
    with store.read() as tx:
        some = tx.people.ids("", "all", 1)[:FEW]
        return next((found for one in some if (found := tx.people.payment(one).currency)), "")


def settle_payment(
    store: Store,
    clock: Clock,
    noise: Noise,
    auto_print: AutoPrint,
    role: Role,
    person: str,
    how: Settle,
    amount: int = 0,
    found: Found = Found.SCAN,
) -> CheckInResult:
    """Collect, waive or defer what is open, then go on with the check-in.

    Waiving needs no typed reason and shows nothing to the next in line.

    Args:
        amount: Hundredths collected; 0 means the whole rest.
    """
    if not role.includes(Role.HELP):
        raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
    with store.write() as tx:
        payment = _payment(tx, known_person(tx, person))
        record(tx, _settled(person, how, amount or payment.left, payment.currency))
    return check_in_person(store, clock, noise, auto_print, person, found)


def _settled(person: str, how: Settle, amount: int, currency: str) -> Deed:
    money = {"amount": amount, "currency": currency} if how is Settle.COLLECT else {"amount": 0}
    return Deed(Kind.PAYMENT_SETTLED, person, {"how": how.value}, money)


def _payment(tx: Tx, person: Registration) -> Payment:
    """Money of one entry; that of a walk-in, who is in no list of payments, is what the journal tells."""
    if not person.walk_in:
        return tx.people.payment(person.id)
    told = [one for one in tx.journal.told(Stream.PEOPLE, person.id) if one.fact.kind == PAID]
    paid = sum(int(one.private.get("amount", 0)) for one in told)
    currencies = (str(one.private.get("currency", "")) for one in reversed(told))
    state = str(told[-1].body.get("how", "")) if told else ""
    return Payment(person.id, due=paid, paid=paid, currency=next(filter(None, currencies), ""), state=state)


def _free_code(tx: Tx, noise: Noise) -> str:
    while True:
        code = code_from(noise(8))
        if tx.people.code_is_free(code):
            return code


def _weight(person: Registration) -> tuple[int, str]:
    linked = len(person.roles) + len(person.workshops) + len(person.workshops_waiting)
    return linked, "".join(chr(0x10FFFF - ord(c)) for c in person.order)
