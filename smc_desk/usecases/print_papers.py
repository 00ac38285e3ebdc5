"""Papers of the programme as it is now, for doors, rooms and chairs, and for who cares for people's needs.

What people need of us is health data: only who is responsible for it gets the lists, and no other paper
names anybody but those who speak and chair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta, tzinfo
from pathlib import Path
from typing import Protocol

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.filing import filed_name, filing_key
from smc_desk.domain.papers import (
    PaperKind,
    PaperPerson,
    Papers,
    PaperSession,
    PaperTalk,
    Sheet,
    SignUp,
    WantedPapers,
    cues_of,
)
from smc_desk.domain.people import RegistrationStatus, Role
from smc_desk.domain.programme import CANCELLED, Programme, Session
from smc_desk.domain.programme_people import Roster
from smc_desk.domain.timing import plan_of
from smc_desk.usecases.ports import Cancelled, Clock, Progress, Store, Tx
from smc_desk.usecases.see_timing import SpeakerPresence, see_speakers

DAY_BEGINS = timedelta(hours=4)
"""What begins before four in the morning is of the evening before."""


class PapersMaker(Protocol):
    """Papers as a PDF."""

    def write(self, papers: Papers, out: Path, progress: Progress, cancelled: Cancelled) -> int: ...


def print_papers(
    store: Store,
    clock: Clock,
    maker: PapersMaker,
    role: Role,
    wanted: WantedPapers,
    out: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    """Write papers as one PDF.

    Returns:
        How many papers are in it; there is no file for none.

    Raises:
        UserError: NOT_ALLOWED, CANNOT_WRITE or CANCELLED.
    """
    return maker.write(papers_of(store, clock, role, wanted), out, progress, cancelled)


def papers_of(store: Store, clock: Clock, role: Role, wanted: WantedPapers) -> Papers:
    """What stands on them.

    Raises:
        UserError: NOT_ALLOWED, for lists with what people need.
    """
    has_needs = wanted.kind is PaperKind.SIGN_UPS
    if has_needs and not role.includes(Role.HELP):
        raise UserError(UserFault.NOT_ALLOWED, {"role": Role.HELP.value})
    with store.read() as tx:
        programme, zone = tx.programme.get(), tx.programme.calendar().zone
        sessions = _chosen(programme, wanted, zone) if programme is not None else []
        sign_ups = _sign_ups(tx, sessions) if has_needs else {}
    now = clock.now()
    if programme is None:
        return Papers(wanted.kind, "", now.astimezone(zone), ())
    known = see_speakers(store, now, _tickets(programme, sessions))
    writer = _Writer(programme, zone, known, sign_ups)
    sheets = writer.sheets(sessions, is_by_session=wanted.kind.is_by_session)
    return Papers(wanted.kind, programme.title, now.astimezone(zone), tuple(sheets))


class _Writer:
    """Turns sessions of one programme into what stands on paper of them."""

    def __init__(
        self,
        programme: Programme,
        zone: tzinfo,
        known: Mapping[str, SpeakerPresence],
        sign_ups: Mapping[str, list[SignUp]],
    ) -> None:
        self._programme, self._zone, self._known, self._sign_ups = programme, zone, known, sign_ups
        self._roster = Roster(programme)
        self._talks = {talk.guid: talk for talk in programme.talks}
        self._seats = {room.name: room.capacity for room in programme.rooms}

    def sheets(self, sessions: Iterable[Session], *, is_by_session: bool) -> list[Sheet]:
        """By day, room and time; each session by itself, or those of a room together."""
        found: dict[tuple[date, str, str], list[PaperSession]] = {}
        for session in sessions:
            alone = session.guid if is_by_session else ""
            day = day_of(session, self._zone)
            found.setdefault((day, session.room, alone), []).append(self._session(session))
        return [Sheet(room, day, tuple(of_it)) for (day, room, _), of_it in found.items()]

    def _session(self, session: Session) -> PaperSession:
        planned = plan_of(self._programme, session).talks
        talks = []
        for one in planned:
            talk = self._talks.get(one.guid)
            cues = cues_of(one, self._zone)
            people = self._people(self._roster.speakers(talk)) if talk is not None else ()
            starts_at, ends_at = one.starts_at.astimezone(self._zone), one.ends_at.astimezone(self._zone)
            talks.append(PaperTalk(one.title, starts_at, ends_at, people, cues, one.is_cancelled))
        return PaperSession(
            session.workshop or session.code,
            session.title,
            session.room,
            session.starts_at.astimezone(self._zone),
            session.ends_at.astimezone(self._zone),
            self._people(self._roster.chairs(session)),
            tuple(talks),
            session.seats or self._seats.get(session.room, 0),
            tuple(self._sign_ups.get(session.guid, ())),
            session.state == CANCELLED,
        )

    def _people(self, keys: Iterable[str]) -> tuple[PaperPerson, ...]:
        people = []
        for key in keys:
            known = self._known.get(self._roster.ticket(key))
            if known is not None:
                people.append(PaperPerson(known.name, known.transcription))
            elif name := self._roster.name(key):
                people.append(PaperPerson(name))
        return tuple(people)


def day_of(session: Session, zone: tzinfo) -> date:
    """The day of the programme that a session is of."""
    return (session.starts_at.astimezone(zone) - DAY_BEGINS).date()


def _chosen(programme: Programme, wanted: WantedPapers, zone: tzinfo) -> list[Session]:
    """Those with a room, by day, then in the programme's order of rooms, then by time."""
    order = {room.name: at for at, room in enumerate(programme.rooms)}
    found = [
        session
        for session in programme.sessions
        if session.room
        and wanted.day in (None, day_of(session, zone))
        and wanted.room in ("", session.room)
        and wanted.session in ("", session.guid)
        and (wanted.kind is not PaperKind.SIGN_UPS or session.workshop)
    ]
    last = len(order)
    return sorted(
        found,
        key=lambda one: (day_of(one, zone), order.get(one.room, last), one.room, one.starts_at, one.guid),
    )


def _tickets(programme: Programme, sessions: Iterable[Session]) -> set[str]:
    roster, guids = Roster(programme), {session.guid for session in sessions}
    keys = {key for session in sessions for key in roster.chairs(session)}
    keys |= {key for talk in programme.talks if talk.session in guids for key in roster.speakers(talk)}
    return {ticket for key in keys if (ticket := roster.ticket(key))}


def _sign_ups(tx: Tx, sessions: Iterable[Session]) -> dict[str, list[SignUp]]:
    """Session → those who signed up for it and still come, by name."""
    guids = {session.workshop: session.guid for session in sessions}
    found: dict[str, list[tuple[tuple[int, str, str], str, SignUp]]] = {}
    for person in (tx.people.by_id(one) for one in tx.people.ids("", "all", 1)):
        if person is None or person.status is not RegistrationStatus.CONFIRMED:
            continue
        filed, name = filed_name(person), person.badge_name
        for workshop in set(person.workshops) & guids.keys():
            written = tx.people.care(person.id).access
            needs = tuple(need for part in written.split(";") if (need := part.strip()))
            one = SignUp(name, person.latin_name if person.latin_name != name else "", needs)
            found.setdefault(guids[workshop], []).append((filing_key(filed), person.code, one))
    return {guid: [one for *_, one in sorted(people, key=lambda p: p[:2])] for guid, people in found.items()}
