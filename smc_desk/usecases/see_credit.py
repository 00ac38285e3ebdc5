"""Who was in which session for how long, and the credit it gives: by ticket code, apart from names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from smc_desk.domain.attendance import Movement, Span, Way, holding, places_of
from smc_desk.domain.attendance_credit import Attended, Doubt, Scheme, attended, capped, credit_for
from smc_desk.domain.programme import Calendar, Programme, Session
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.see_heads import RoomHeads, heads_of, session_named
from smc_desk.usecases.session_spans import spans_of_all

NOON = 12


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What somebody attended of one session.

    Attributes:
        code: Of the ticket: the only thing that leads to a person.
        session: Its guid; `session_code` as printed.
        credit: In the scheme's credits.
    """

    code: str
    day: int
    session: str
    session_code: str
    minutes: int
    credit: float
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that was attended, by ticket code and in the order of the sessions."""

    scheme: Scheme
    lines: tuple[LedgerLine, ...] = ()

    @property
    def totals(self) -> dict[str, float]:
        """Ticket code → credits of all sessions."""
        sums: dict[str, float] = {}
        for line in self.lines:
            sums[line.code] = sums.get(line.code, 0.0) + line.credit
        return sums


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody in a session.

    Attributes:
        minutes: Until now.
        room: Where they are, "" for who has gone.
    """

    code: str
    minutes: int
    room: str
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class SessionAttendance:
    """A session with all who are or were in it, by ticket code."""

    session: Session
    span: Span
    rooms: tuple[RoomHeads, ...]
    attendees: tuple[Attendee, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """Something noted of a person, as it was written.

    Attributes:
        holds: Whether it counts; else it was corrected.
    """

    movement: Movement
    holds: bool


@dataclass(frozen=True, slots=True)
class PersonAttendance:
    """All that was noted of somebody, and what follows from it."""

    noted: tuple[Noted, ...]
    attended: tuple[Attended, ...]


def see_credit(store: Store, clock: Clock, scheme: Scheme, codes: Sequence[str] | None = None) -> Ledger:
    """The credit ledger.

    Args:
        codes: Ticket codes; None for everybody who was scanned.
    """
    now = clock.now()
    with store.read() as tx:
        programme, calendar = tx.programme.get(), tx.programme.calendar()
        if programme is None:
            return Ledger(scheme)
        spans = _until(spans_of_all(tx, programme, now), now)
        people = _by_code(tx, tx.attendance.all())
    lines: list[LedgerLine] = []
    for code in sorted(people):
        if codes is None or code in codes:
            lines += _lines_of(code, people[code], programme, calendar, spans, scheme)
    return Ledger(scheme, tuple(lines))


def see_attendance(store: Store, clock: Clock, session: str) -> SessionAttendance | None:
    """Who is or was in a session, by its guid or code; None where there is no such session."""
    now = clock.now()
    with store.read() as tx:
        programme = tx.programme.get()
        found = session_named(programme, session) if programme is not None else None
        if programme is None or found is None:
            return None
        spans = spans_of_all(tx, programme, now)
        people = _by_code(tx, tx.attendance.of_session(found.guid))
        rooms = heads_of(tx, programme, found, now)
    until, attendees = _until(spans, now), []
    for code, known in sorted(people.items()):
        counting = holding(known)
        mine = [one for one in attended(counting, until, known) if one.session == found.guid]
        if not mine or not any(one.session == found.guid for one in counting):
            continue
        last = next(iter(places_of(counting).values()))
        is_in = last.way is Way.IN and last.session == found.guid
        attendees.append(Attendee(code, mine[0].minutes, last.room if is_in else "", mine[0].doubts))
    return SessionAttendance(found, spans[found.guid], tuple(rooms), tuple(attendees))


def see_person(store: Store, clock: Clock, person: str) -> PersonAttendance:
    """All that was noted of one registration at doors, in order, with the originals of corrections."""
    now = clock.now()
    with store.read() as tx:
        programme = tx.programme.get()
        known = tx.attendance.of_person(person)
        spans = _until(spans_of_all(tx, programme, now), now) if programme is not None else {}
    counting = holding(known)
    facts = {one.fact for one in counting}
    noted = sorted(known, key=lambda one: (one.at_ms, one.order))
    return PersonAttendance(
        tuple(Noted(one, one.fact in facts) for one in noted), attended(counting, spans, known)
    )


def _by_code(tx: Tx, movements: Sequence[Movement]) -> dict[str, list[Movement]]:
    """Ticket code → what was noted; heads that were counted are nobody's."""
    by_person: dict[str, list[Movement]] = {}
    for one in movements:
        if one.person:
            by_person.setdefault(one.person, []).append(one)
    found = {}
    for person, known in by_person.items():
        registration = tx.people.by_id(person)
        if registration is not None:
            found[registration.code] = known
    return found


def _until(spans: Mapping[str, Span], now: datetime) -> dict[str, Span]:
    """Spans as far as they have passed."""
    return {guid: replace(span, ends_at=min(span.ends_at, now)) for guid, span in spans.items()}


def _lines_of(
    code: str,
    known: Sequence[Movement],
    programme: Programme,
    calendar: Calendar,
    spans: Mapping[str, Span],
    scheme: Scheme,
) -> list[LedgerLine]:
    sessions = {one.guid: one for one in programme.sessions}
    has_worth = any(one.credit_for for one in programme.sessions)
    mine = [one for one in attended(holding(known), spans, known) if one.session in sessions]
    mine.sort(key=lambda one: (sessions[one.session].starts_at, one.session))
    halves, credited = [], []
    for one in mine:
        session, span = sessions[one.session], spans[one.session]
        printed = round((session.ends_at - session.starts_at).total_seconds() / 60)
        length = min(printed, max(1, round((span.ends_at - span.starts_at).total_seconds() / 60)))
        worth = session.credit_for if has_worth else printed
        credited.append(replace(one, credit=credit_for(one.minutes, length, worth, scheme)))
        local = session.starts_at.astimezone(calendar.zone)
        halves.append((calendar.day_of(session.starts_at), local.hour < NOON))
    lines = []
    for half, one in zip(halves, capped(zip(halves, credited, strict=True), scheme), strict=True):
        printed_as = sessions[one.session].code
        lines.append(LedgerLine(code, half[0], one.session, printed_as, one.minutes, one.credit, one.doubts))
    return lines
