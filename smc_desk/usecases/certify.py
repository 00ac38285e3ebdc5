"""Certificates of attendance: who came on which days, what they did, and the number that verifies it.

The number is made of the ticket's code with the symposium's own secret: the same person has the same number
on every copy, nobody can make one up, and none has to be kept.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.filing import filed_name, filing_key
from smc_desk.domain.people import Registration, RegistrationStatus
from smc_desk.domain.programme import Calendar, Programme
from smc_desk.domain.tickets import ALPHABET, check_char, code_from
from smc_desk.usecases.check_in import KEY
from smc_desk.usecases.ports import Noise, Store, Tx

PREFIX = "SMCC"
"""How the number of a certificate begins."""
SECRET, PLACE, ISSUER = "certificate_secret", "certificate_place", "certificate_issuer"
"""Names among the symposium's values."""
_LENGTH = 7


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is known of somebody who came.

    Attributes:
        dates: Of the days on which they were checked in.
        talks: Titles of what they presented.
        chaired: How many sessions they chaired.
        number: By which the certificate is verified.
    """

    person: Registration
    dates: tuple[date, ...]
    talks: tuple[str, ...]
    chaired: int
    number: str


@dataclass(frozen=True, slots=True)
class Issue:
    """What is the same on every certificate, in the words of whoever issues them."""

    symposium: str = ""
    place: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a number.

    Attributes:
        person: Whose certificate has it, None for nobody's.
        is_misread: It cannot be a number at all: a character is wrong or missing.
    """

    person: Registration | None
    is_misread: bool = False


def see_issue(store: Store) -> Issue:
    """What stands on every certificate."""
    with store.read() as tx:
        return Issue(tx.programme.title(), tx.symposium.get(PLACE), tx.symposium.get(ISSUER))


def set_issue(store: Store, place: str, issuer: str) -> Changes:
    """Say where the symposium takes place and who issues certificates."""
    with store.write() as tx:
        for name, value in ((PLACE, place), (ISSUER, issuer)):
            if tx.symposium.get(name) != value:
                tx.symposium.set(name, value)
    return Changes()


def those_who_came(store: Store, noise: Noise) -> list[Attendance]:
    """Everybody who was checked in on any day, by name."""
    secret = _secret(store, noise)
    with store.read() as tx:
        calendar, programme = tx.programme.calendar(), tx.programme.get()
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
        known = [_attendance(tx, one, calendar, programme, secret) for one in people if one is not None]
    came = [one for one in known if one.dates and one.person.status is not RegistrationStatus.MERGED]
    return sorted(came, key=lambda one: (filing_key(filed_name(one.person)), one.person.code))


def attendances_of(store: Store, noise: Noise, codes: Sequence[str]) -> list[Attendance]:
    """People by their ticket codes, whether or not they were checked in: somebody has decided that they came.

    Raises:
        UserError: UNKNOWN_PERSON.
    """
    secret = _secret(store, noise)
    found = []
    with store.read() as tx:
        calendar, programme = tx.programme.calendar(), tx.programme.get()
        for code in codes:
            person = tx.people.by_code(code)
            if person is None:
                raise UserError(UserFault.UNKNOWN_PERSON, {"code": code})
            found.append(_attendance(tx, person, calendar, programme, secret))
    return found


def check_certificate(store: Store, typed: str) -> Checked:
    """Whether a number, as typed or scanned, is that of one of our certificates, and whose it is."""
    number = "".join(character for character in typed.upper() if character.isalnum())
    body = number.removeprefix(PREFIX)
    is_whole = len(body) == _LENGTH + 1 and all(character in ALPHABET for character in body)
    if not is_whole or check_char(body[:_LENGTH]) != body[_LENGTH]:
        return Checked(None, is_misread=True)
    with store.read() as tx:
        secrets = [known.encode() for name in (KEY, SECRET) if (known := tx.symposium.get(name))]
        for identity in tx.people.ids("", "all", 1):
            person = tx.people.by_id(identity)
            if person is not None and PREFIX + body in [_number(person.code, secret) for secret in secrets]:
                return Checked(person)
    return Checked(None)


def _attendance(
    tx: Tx, person: Registration, calendar: Calendar, programme: Programme | None, secret: bytes
) -> Attendance:
    days = [day for day in range(calendar.days + 1) if tx.people.standing(person.id, day).today]
    dates = tuple(at for day in days if (at := calendar.date_of(day)) is not None)
    talks: tuple[str, ...] = ()
    chaired = 0
    if programme is not None:
        held = (talk for talk in programme.talks if person.code in talk.speakers and not talk.state)
        talks = tuple(dict.fromkeys(talk.title for talk in held))
        chaired = sum(person.code in session.chairs for session in programme.sessions)
    return Attendance(person, dates, talks, chaired, _number(person.code, secret))


def _number(code: str, secret: bytes) -> str:
    return PREFIX + code_from(hmac.digest(secret, f"certificate:{code}".encode(), "sha256"), _LENGTH)


def _secret(store: Store, noise: Noise) -> bytes:
    """The symposium's key, so that every desk gives the same numbers; one of its own where it has none."""
    with store.read() as tx:
        known = tx.symposium.get(KEY) or tx.symposium.get(SECRET)
    if not known:
        known = noise(16).hex()
        with store.write() as tx:
            tx.symposium.set(SECRET, known)
    return known.encode()
