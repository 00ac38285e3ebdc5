"""Lend interpretation headsets by badge; never against an identity document."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.list_values import tidy
from smc_desk.domain.people import Registration
from smc_desk.domain.tickets import TicketToken, TokenKind
from smc_desk.usecases.check_in import is_forged
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.ports import Store, Tx
from smc_desk.usecases.record import record

LONGEST_NUMBER = 20


class Lending(Enum):
    """The answer to somebody who asks for a headset."""

    LEND = "lend"
    NOT_OFFERED = "not_offered"
    UNKNOWN = "unknown"
    FORGED = "forged"
    HAS_ONE = "has_one"


@dataclass(frozen=True, slots=True)
class LoanResult:
    """Whom it is about and what to do.

    Attributes:
        language: Language tag asked for, "" where the list does not say.
        numbers: Headsets the person has.
    """

    answer: Lending
    person: Registration | None = None
    language: str = ""
    numbers: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class LoanBack:
    """A headset that is back, and who had it."""

    number: str
    person: Registration
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class LoanOut:
    """A headset that is out: who has it, since when in epoch milliseconds."""

    number: str
    person: Registration
    at_ms: int


def ask_for_headset(store: Store, scanned: str, language: str = "") -> LoanResult:
    """Whether a headset can help the bearer of a badge or ticket.

    Args:
        language: What the person asks for; "" takes the one on the list.
    """
    token = TicketToken.parse(scanned)
    if token is None:
        return LoanResult(Lending.UNKNOWN)
    with store.read() as tx:
        if is_forged(tx, token):
            return LoanResult(Lending.FORGED)
        person = _bearer(tx, token)
        return LoanResult(Lending.UNKNOWN) if person is None else _answer(tx, person, language)


def ask_for_headset_of(store: Store, person: str, language: str = "") -> LoanResult:
    """The same for somebody chosen from the list."""
    with store.read() as tx:
        registration = known_person(tx, person)
        return _answer(tx, registration, language)


def lend_headset(store: Store, person: str, number: str) -> Changes:
    """Note that a headset is out.

    Raises:
        UserError: ALREADY_LENT where that number is out, NOT_LENT where it is no number.
    """
    number = number_of(number)
    with store.write() as tx:
        if not number:
            raise UserError(UserFault.NOT_LENT, {"number": number})
        if tx.loans.holder(number) is not None:
            raise UserError(UserFault.ALREADY_LENT, {"number": number})
        return record(tx, Deed(Kind.LOAN_OUT, known_person(tx, person).id, {"number": number}))


def take_headset_back(store: Store, number: str) -> LoanBack:
    """Note that a headset is back, whoever brings it.

    Raises:
        UserError: NOT_LENT where that number is not out.
    """
    number = number_of(number)
    with store.write() as tx:
        holder = tx.loans.holder(number)
        if holder is None:
            raise UserError(UserFault.NOT_LENT, {"number": number})
        changes = record(tx, Deed(Kind.LOAN_BACK, holder, {"number": number}))
        return LoanBack(number, known_person(tx, holder), changes)


def headsets_out(store: Store) -> list[LoanOut]:
    """Every headset that is out, the longest first."""
    with store.read() as tx:
        people = [(number, tx.people.by_id(person), at) for number, person, at in tx.loans.out()]
        return [LoanOut(number, person, at) for number, person, at in people if person is not None]


def number_of(text: str) -> str:
    """The number on a headset as it is kept: digits of every script are one, and so are cases."""
    line = tidy(text).upper()[:LONGEST_NUMBER]
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in line)


def may_be_headset(scanned: str) -> bool:
    """Whether a scanned text can be what stands on a headset: short, and no ticket or badge."""
    token = TicketToken.parse(scanned)
    if token is None or len(token.code) > LONGEST_NUMBER:
        return False
    return token.kind is TokenKind.OPAQUE or (token.kind is TokenKind.CODE and not token.check_passes)


def _bearer(tx: Tx, token: TicketToken) -> Registration | None:
    if token.kind is TokenKind.BADGE:
        found = tx.people.by_badge(token.code)
        return found[0] if found is not None and found[1] else None
    return tx.people.by_code(token.code)


def _answer(tx: Tx, person: Registration, language: str) -> LoanResult:
    wanted = language or person.interpretation
    held = tuple(tx.loans.of(person.id))
    if wanted and wanted not in tx.programme.languages():
        return LoanResult(Lending.NOT_OFFERED, person, wanted, held)
    return LoanResult(Lending.HAS_ONE if held else Lending.LEND, person, wanted, held)
