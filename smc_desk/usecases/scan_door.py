"""The door of a session: people scanned in and out, heads counted by key, mistakes corrected.

A scan is bound to a room; the clock says which session it is for. Nobody is kept out by it: who is refused
here is asked by a steward, who may let them in all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from smc_desk.domain.attendance import (
    MOST_HEADS,
    AtDoor,
    DoorRules,
    DoorVerdict,
    Movement,
    Way,
    holding,
    is_released,
    is_scanned,
    seats_of,
    session_at,
)
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Role
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.tickets import TicketToken, TokenKind, likely_codes
from smc_desk.domain.timing_clock import ms_of
from smc_desk.usecases.check_in import is_forged
from smc_desk.usecases.known_person import known_person
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.record import changes_of, record
from smc_desk.usecases.see_heads import RULES, RoomHeads, heads_at, room_named, session_named, tally_of
from smc_desk.usecases.session_spans import spans_near

_STAFF = frozenset({Category.VOLUNTEER, Category.ORGANISER, Category.INTERPRETER})
"""Who needs no seat to be in a session."""


@dataclass(frozen=True, slots=True)
class DoorResult:
    """The answer to a scan or a count at a door.

    Attributes:
        person: Who it is about, None for a count and where nobody was found.
        at_door: The session it is for, or why there is none and which comes next.
        heads: How full the room is now, None where there is no session.
        since: Since when the person is inside, for ALREADY_IN.
        suggestions: People whose code is one misread character away, for MISREAD_CODE.
        fact: Id of the fact written now, "" where none was.
    """

    verdict: DoorVerdict
    room: str
    person: Registration | None = None
    at_door: AtDoor = field(default_factory=AtDoor)
    heads: RoomHeads | None = None
    since: datetime | None = None
    suggestions: tuple[Registration, ...] = ()
    fact: str = ""
    changes: Changes = field(default_factory=Changes)

    @property
    def session(self) -> Session | None:
        """The session it is for."""
        return self.at_door.session


@dataclass(frozen=True, slots=True)
class _Visit:
    """Somebody at a door, with the last that was noted of them today."""

    programme: Programme
    person: Registration
    session: Session
    room: str
    now: datetime
    day: int
    last: Movement | None


@dataclass(frozen=True, slots=True)
class Correction:
    """What really happened at a door.

    Attributes:
        way: IN, OUT, or VOID where nothing happened.
        fact: Id of the scan it replaces, "" for one that is missing.
        room: "" for that of the scan it replaces, or of the session.
    """

    session: str
    way: Way
    at: datetime
    fact: str = ""
    room: str = ""


def scan(
    store: Store,
    clock: Clock,
    room: str,
    text: str,
    way: Way = Way.IN,
    *,
    is_let_in: bool = False,
    rules: DoorRules = RULES,
) -> DoorResult:
    """Note that the bearer of a badge or ticket goes in or out, or say why not.

    Args:
        way: IN or OUT.
        is_let_in: The steward lets in whoever has no seat.
    """
    token = TicketToken.parse(text)
    if token is None:
        return DoorResult(DoorVerdict.NOT_A_TICKET, room)
    with store.write() as tx:
        person, refusal, suggestions = _bearer(tx, token)
        if refusal is not None or person is None:
            return DoorResult(refusal or DoorVerdict.UNKNOWN, room, person, suggestions=suggestions)
        now = clock.now()
        programme = tx.programme.get()
        if programme is None:
            return DoorResult(DoorVerdict.NO_SESSION, room, person)
        day = tx.programme.calendar().day_of(now)
        door = session_at(programme, room, now, spans_near(tx, programme, room, now), rules)
        last = _last_of(tx, person.id, day)
        if way is Way.OUT and last is not None and last.way is Way.IN and last.room == room:
            door = AtDoor(session_named(programme, last.session) or door.session)
        if door.session is None:
            return DoorResult(door.refusal or DoorVerdict.NO_SESSION, room, person, door)
        visit = _Visit(programme, person, door.session, room, now, day, last)
        verdict = _verdict(visit, way)
        if verdict is DoorVerdict.IN:
            verdict = _entry(tx, visit, rules, is_let_in=is_let_in)
        fact, changes = "", Changes.none()
        if verdict.counts:
            body: dict[str, object] = {
                "session": door.session.guid, "room": room, "way": way.value, "day": day, "at": ms_of(now),
            }  # fmt: skip
            if is_let_in:
                body["let_in"] = True
            deed = Deed(Kind.SESSION_SCANNED, person.id, body)
            fact, changes = tx.journal.append(deed).id, changes_of(deed)
        heads = heads_at(tx, programme, room_named(programme, room), door, now)
        since = last.at if last is not None and verdict is DoorVerdict.ALREADY_IN else None
        return DoorResult(verdict, room, person, door, heads, since, fact=fact, changes=changes)


def count(
    store: Store,
    clock: Clock,
    room: str,
    number: int,
    *,
    is_total: bool = False,
    rules: DoorRules = RULES,
) -> DoorResult:
    """Note heads that were counted by key: so many more or fewer, or so many in all."""
    now = clock.now()
    number = max(0 if is_total else -MOST_HEADS, min(number, MOST_HEADS))
    with store.write() as tx:
        programme = tx.programme.get()
        if programme is None:
            return DoorResult(DoorVerdict.NO_SESSION, room)
        door = session_at(programme, room, now, spans_near(tx, programme, room, now), rules)
        if door.session is None:
            return DoorResult(door.refusal or DoorVerdict.NO_SESSION, room, at_door=door)
        way = Way.TOTAL if is_total else Way.BY
        day = tx.programme.calendar().day_of(now)
        body = {"room": room, "way": way.value, "number": number, "day": day, "at": ms_of(now)}
        deed = Deed(Kind.HEADS_COUNTED, door.session.guid, body)
        fact = tx.journal.append(deed)
        heads = heads_at(tx, programme, room_named(programme, room), door, now)
        return DoorResult(
            DoorVerdict.COUNTED, room, None, door, heads, fact=fact.id, changes=changes_of(deed)
        )


def correct(
    store: Store, clock: Clock, role: Role, person: str, correction: Correction, reason: str
) -> Changes:
    """Correct what was noted of somebody at a door, or add what is missing; the original is kept.

    Raises:
        UserError: NOT_ALLOWED for a role that may not, REASON_MISSING, BAD_TIME for one that is to come,
            NOT_A_PROGRAMME where it has no such session, NOTHING_TO_UNDO where there is no such scan.
    """
    if not role.includes(Role.HELP):
        raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
    if not reason.strip():
        raise UserError(UserFault.REASON_MISSING)
    if correction.at > clock.now():
        raise UserError(UserFault.BAD_TIME)
    with store.write() as tx:
        subject = known_person(tx, person).id
        programme = tx.programme.get()
        session = session_named(programme, correction.session) if programme is not None else None
        if session is None:
            raise UserError(UserFault.NOT_A_PROGRAMME)
        known = {one.fact: one for one in tx.attendance.of_person(subject)}
        former = known.get(correction.fact)
        if former is None and (correction.fact or correction.way is Way.VOID):
            raise UserError(UserFault.NOTHING_TO_UNDO)
        body = {
            "session": session.guid,
            "room": correction.room or (former.room if former is not None else session.room),
            "way": correction.way.value,
            "day": tx.programme.calendar().day_of(correction.at),
            "at": ms_of(correction.at),
        }
        refs = (correction.fact,) if correction.fact else ()
        return record(tx, Deed(Kind.SESSION_SCANNED, subject, body, {"reason": reason.strip()}, refs))


def _bearer(
    tx: Tx, token: TicketToken
) -> tuple[Registration | None, DoorVerdict | None, tuple[Registration, ...]]:
    """Who a token belongs to, or why nobody goes in by it, and whom it may mean."""
    if is_forged(tx, token):
        return None, DoorVerdict.BAD_SIGNATURE, ()
    if token.kind is TokenKind.BADGE:
        bearer = tx.people.by_badge(token.code)
        if bearer is None:
            return None, DoorVerdict.UNKNOWN, ()
        person, holds = bearer
        if not holds:
            return person, DoorVerdict.BADGE_VOID, ()
    else:
        known = tx.people.by_code(token.code)
        if known is None:
            if token.kind is not TokenKind.CODE or not token.looks_misread():
                return None, DoorVerdict.UNKNOWN, ()
            guesses = (tx.people.by_code(code) for code in likely_codes(token.code))
            return None, DoorVerdict.MISREAD_CODE, tuple(one for one in guesses if one is not None)
        person = known
    if person.status is not RegistrationStatus.CONFIRMED:
        return person, DoorVerdict.NOT_ADMITTED, ()
    return person, None, ()


def _last_of(tx: Tx, person: str, day: int) -> Movement | None:
    """The latest of today that counts."""
    known = holding(tx.attendance.of_person(person))
    calendar = tx.programme.calendar()
    today = [one for one in known if calendar.day_of(one.at) == day]
    return today[-1] if today else None


def _verdict(visit: _Visit, way: Way) -> DoorVerdict:
    """What a scan means by who was where; whether somebody may go in is `_entry`."""
    last, session = visit.last, visit.session
    if not is_scanned(visit.programme, session):
        return DoorVerdict.COUNT_ONLY
    is_here = last is not None and (last.session, last.room) == (session.guid, visit.room)
    is_inside = last is not None and last.way is Way.IN
    if way is Way.IN:
        return DoorVerdict.ALREADY_IN if is_here and is_inside else DoorVerdict.IN
    if is_here:
        return DoorVerdict.OUT if is_inside else DoorVerdict.ALREADY_OUT
    return DoorVerdict.NOT_IN


def _entry(tx: Tx, visit: _Visit, rules: DoorRules, *, is_let_in: bool) -> DoorVerdict:
    """The answer to somebody who wants to go in and is not inside."""
    session, person = visit.session, visit.person
    if session.workshop and not is_let_in and not _has_seat(visit):
        seats = seats_of(room_named(visit.programme, visit.room), session)
        heads = tally_of(tx, session, visit.room).heads
        if not is_released(session, visit.now, rules) or heads >= seats > 0:
            is_waiting = session.workshop in person.workshops_waiting
            return DoorVerdict.WAITING if is_waiting else DoorVerdict.NOT_SIGNED_UP
    if tx.people.standing(person.id, visit.day).today is None:
        return DoorVerdict.NOT_CHECKED_IN
    return DoorVerdict.IN


def _has_seat(visit: _Visit) -> bool:
    session, person = visit.session, visit.person
    if session.workshop in person.workshops or person.category in _STAFF or person.code in session.chairs:
        return True
    talks = (one for one in visit.programme.talks if one.session == session.guid)
    return any(person.code in one.speakers for one in talks)
