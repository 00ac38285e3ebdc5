"""Admit somebody, or say why not: the way of a scan, of a typed code and of a person in the list."""

from __future__ import annotations

from dataclasses import dataclass, field

from smc_desk.domain.admission import CheckIn, Found, Standing, Verdict, decide
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import Registration, RegistrationStatus, Role
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.tickets import TicketToken, TokenKind, likely_codes, signature_passes
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.order_badge import Ordered, next_badge
from smc_desk.usecases.ports import Clock, Noise, Store, Tx
from smc_desk.usecases.record import record

KEY = "key"
"""Name of the symposium's signing key among the symposium's values."""


@dataclass(frozen=True, slots=True)
class CheckInResult:
    """The answer to an arrival.

    Attributes:
        person: Who it is about, None where nobody was found.
        former: The check-in that already holds, for ALREADY_IN.
        twin: Who else this may be, for MAYBE_DUPLICATE.
        guardian: Who has to be there, for GUARDIAN_NEEDED, if they are on the list.
        check_in: Id of the check-in fact written now, "" where none was.
        print_id: Id of the print ordered now, "" where none was.
        badges: How many badges this person has had.
        suggestions: People whose code is one misread character away, for MISREAD_CODE.
        day: Day of the symposium the answer is for.
        days: How many it has.
        transferred_at: Epoch milliseconds, where the ticket has changed hands.
    """

    verdict: Verdict
    found: Found = Found.SCAN
    person: Registration | None = None
    former: CheckIn | None = None
    twin: Registration | None = None
    check_in: str = ""
    print_id: str = ""
    badges: int = 0
    suggestions: tuple[Registration, ...] = ()
    day: int = 1
    days: int = 1
    guardian: Registration | None = None
    transferred_at: int | None = None
    changes: Changes = field(default_factory=Changes)


def check_in(
    store: Store,
    clock: Clock,
    noise: Noise,
    auto_print: AutoPrint,
    scanned: str,
    decoded: str = "",
    found: Found = Found.SCAN,
) -> CheckInResult:
    """Admit the holder of a scanned or typed ticket, or say why not.

    Args:
        scanned: The text as it came.
        decoded: The same keys read as a US keyboard, for a scanner on a foreign layout; may be "".
        found: SCAN, or CODE where it was typed.
    """
    token = _best_token(scanned, decoded)
    if token is None:
        return CheckInResult(Verdict.NOT_A_TICKET, found)
    with store.write() as tx:
        if is_forged(tx, token):
            return CheckInResult(Verdict.BAD_SIGNATURE, found)
        if token.kind is TokenKind.BADGE:
            bearer = tx.people.by_badge(token.code)
            if bearer is None:
                return CheckInResult(Verdict.UNKNOWN, found)
            person, holds = bearer
            if not holds:
                return CheckInResult(Verdict.BADGE_VOID, found, person)
        else:
            known = tx.people.by_code(token.code)
            if known is None:
                return _not_found(tx, token, found)
            person = known
        return _admit_if(tx, clock, noise, auto_print, person, found)


def check_in_person(
    store: Store, clock: Clock, noise: Noise, auto_print: AutoPrint, person: str, found: Found = Found.SEARCH
) -> CheckInResult:
    """Admit somebody chosen from the list, or say why not."""
    with store.write() as tx:
        return _admit_if(tx, clock, noise, auto_print, known_person(tx, person), found)


def look_up(store: Store, clock: Clock, person: str) -> CheckInResult:
    """What a check-in of this person would answer, without admitting anybody."""
    with store.read() as tx:
        registration = known_person(tx, person)
        day = tx.programme.calendar().day_of(clock.now())
        return _judge(tx, registration, day, Found.SEARCH)


def admit(
    store: Store,
    clock: Clock,
    noise: Noise,
    auto_print: AutoPrint,
    role: Role,
    person: str,
    over: Verdict,
    reason: str = "",
    found: Found = Found.SCAN,
) -> CheckInResult:
    """Admit after the question was answered (conduct, guardian), or over a refusal.

    Args:
        role: Who stands at this desk.
        over: The verdict that was shown and is now answered.
        reason: Why, where `Verdict.needs_reason`.

    Raises:
        UserError: NOT_ALLOWED for a role that may not, REASON_MISSING without a reason.
    """
    if over.override is None or not role.includes(over.override):
        raise UserError(UserFault.NOT_ALLOWED, {"role": over.override.value if over.override else ""})
    if over.needs_reason and not reason.strip():
        raise UserError(UserFault.REASON_MISSING)
    with store.write() as tx:
        registration = known_person(tx, person)
        day = tx.programme.calendar().day_of(clock.now())
        standing = tx.people.standing(registration.id, day)
        if standing.today is not None:
            return _judge(tx, registration, day, found)
        changes = Changes.none()
        if not registration.accepted_conduct and over is Verdict.ASK_CONDUCT:
            changes |= record(tx, Deed(Kind.CONDUCT_ACCEPTED, registration.id))
        body = {"over": over.value}
        private = {"reason": reason.strip()} if reason.strip() else {}
        return _admit(
            tx,
            noise,
            auto_print,
            registration,
            standing,
            day,
            Verdict.ADMITTED,
            found,
            changes,
            body,
            private,
        )


def is_forged(tx: Tx, token: TicketToken) -> bool:
    """Whether a signed ticket was not made with the symposium's key, where that is known."""
    key = tx.symposium.get(KEY) if token.kind is TokenKind.SIGNED else ""
    return bool(key) and not signature_passes(token, key)


def _best_token(scanned: str, decoded: str) -> TicketToken | None:
    token = TicketToken.parse(scanned)
    if decoded and (token is None or token.kind is TokenKind.OPAQUE or not token.check_passes):
        other = TicketToken.parse(decoded)
        if other is not None and other.kind is not TokenKind.OPAQUE and other.check_passes:
            return other
    return token


def _not_found(tx: Tx, token: TicketToken, found: Found) -> CheckInResult:
    if token.kind is TokenKind.SIGNED:
        verdict = Verdict.NOT_LISTED if tx.symposium.get(KEY) else Verdict.UNKNOWN
        return CheckInResult(verdict, found)
    if token.kind is TokenKind.CODE and token.looks_misread():
        guesses = [tx.people.by_code(code) for code in likely_codes(token.code)]
        known = tuple(g for g in guesses if g is not None)
        return CheckInResult(Verdict.MISREAD_CODE, found, suggestions=known)
    return CheckInResult(Verdict.UNKNOWN, found)


def _admit_if(
    tx: Tx, clock: Clock, noise: Noise, auto_print: AutoPrint, person: Registration, found: Found
) -> CheckInResult:
    day = tx.programme.calendar().day_of(clock.now())
    standing = tx.people.standing(person.id, day)
    verdict = decide(person, standing, day)
    if not verdict.admits:
        return _judge(tx, person, day, found)
    return _admit(tx, noise, auto_print, person, standing, day, verdict, found, Changes.none(), {}, {})


def _admit(
    tx: Tx,
    noise: Noise,
    auto_print: AutoPrint,
    person: Registration,
    standing: Standing,
    day: int,
    verdict: Verdict,
    found: Found,
    changes: Changes,
    body: dict[str, str],
    private: dict[str, str],
) -> CheckInResult:
    if auto_print is AutoPrint.ONCE:
        made = next_badge(noise, standing.prints)
    else:
        made = Ordered(number=len(standing.prints))
    whole: dict[str, object] = {"day": day, "method": found.value, **body}
    if made.badge_code:
        whole |= {"badge": made.badge_code, "number": made.number}
    fact = tx.journal.append(Deed(Kind.CHECKED_IN, person.id, whole, private))
    return CheckInResult(
        verdict,
        found,
        person,
        check_in=fact.id,
        print_id=fact.id if made.badge_code else "",
        badges=made.number,
        day=day,
        changes=changes
        | Changes(people=frozenset({person.id}), check_ins=True, prints=bool(made.badge_code)),
    )


def _judge(tx: Tx, person: Registration, day: int, found: Found) -> CheckInResult:
    standing = tx.people.standing(person.id, day)
    verdict = decide(person, standing, day)
    twin = tx.people.by_id(standing.twin) if standing.twin else None
    if twin is not None and twin.status is RegistrationStatus.MERGED:
        twin = None
    return CheckInResult(
        verdict,
        found,
        person,
        former=standing.today,
        twin=twin,
        badges=len(standing.prints),
        day=day,
        days=tx.programme.calendar().days,
        guardian=tx.people.by_code(person.guardian) if person.guardian else None,
        transferred_at=tx.people.transferred_at(person.id),
    )
