"""Every room at once, speakers as the desk knows them, planned against actual. Nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from smc_desk.domain.badges import PrintState
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.timing import SessionPlan, plan_of
from smc_desk.domain.timing_acts import Entry
from smc_desk.domain.timing_clock import ReadClocks, Reading, instant_of
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_record import Record, session_record
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases.keep_time import entries_by_session
from smc_desk.usecases.ports import Store, Tx

STALE_AFTER = 40
"""Seconds of silence after which another desk's room is shown as stale."""
_PRINTED = frozenset({PrintState.SENT, PrintState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A room at an instant.

    Attributes:
        holds: Most people it may hold, 0 where nobody said.
        state: Of the session that is on, or comes next today; None where nothing more is planned.
        after: The one after it.
        heard_at: When the room's own desk was heard last, None where this desk is the room's.
        acted_at: When somebody last did something at its clock.
    """

    room: str
    holds: int
    state: SessionState | None
    after: SessionPlan | None
    heard_at: datetime | None
    acted_at: datetime | None

    def stale_since(self, now: datetime) -> datetime | None:
        """Since when nothing was heard of its desk, None while it is heard."""
        if self.heard_at is None or (now - self.heard_at).total_seconds() <= STALE_AFTER:
            return None
        return self.heard_at


@dataclass(frozen=True, slots=True)
class SpeakerPresence:
    """A speaker as the registration desk knows them.

    Attributes:
        name: As on the badge; `transcription` to read it aloud, "" where none is needed.
        checked_in_at: Today, None while they are not in.
        printed_at: When the badge that holds came out, None while none has.
    """

    ticket: str
    name: str
    transcription: str
    pronouns: str
    checked_in_at: datetime | None
    checked_in_desk: str
    printed_at: datetime | None


def see_rooms(store: Store, read: ReadClocks, heard: Mapping[str, datetime] | None = None) -> list[RoomLine]:
    """Every room with its clock, in the programme's order.

    Args:
        heard: Incarnation of another desk → when it was heard last; those not in it count as this desk.
    """
    now = read()
    with store.read() as tx:
        programme = tx.programme.get()
        entries = entries_by_session(tx)
    if programme is None:
        return []
    lines = []
    for room in programme.rooms:
        sessions = [one for one in programme.sessions if one.room == room.name]
        states = _near(programme, sessions, entries, now)
        on = states[0] if states else None
        done = entries.get(on.plan.guid, []) if on is not None else []
        known = heard or {}
        heard_at = max((known[one.origin] for one in done if one.origin in known), default=None)
        lines.append(
            RoomLine(
                room.name,
                room.holds,
                on,
                states[1].plan if len(states) > 1 else None,
                heard_at if done and done[-1].origin in known else None,
                on.timeline.last_at if on is not None else None,
            )
        )
    return lines


def see_record(store: Store, read: ReadClocks) -> Record:
    """Planned against actual of every session at whose clock anything was done."""
    now = read()
    with store.read() as tx:
        programme = tx.programme.get()
        entries = entries_by_session(tx)
    if programme is None:
        return Record(())
    return Record(
        tuple(
            session_record(state_of(plan_of(programme, one), entries[one.guid]), now)
            for one in programme.sessions
            if one.guid in entries
        )
    )


def see_speakers(store: Store, now: datetime, tickets: Iterable[str]) -> dict[str, SpeakerPresence]:
    """Ticket code → what the desk knows of that person; unknown codes are left out."""
    found = {}
    with store.read() as tx:
        day = tx.programme.calendar().day_of(now)
        for ticket in dict.fromkeys(tickets):
            one = _speaker(tx, ticket, day)
            if one is not None:
                found[ticket] = one
    return found


def _speaker(tx: Tx, ticket: str, day: int) -> SpeakerPresence | None:
    person = tx.people.by_code(ticket)
    if person is None:
        return None
    standing = tx.people.standing(person.id, day)
    came = standing.today
    printed = next((one for one in standing.prints if one.state in _PRINTED), None)
    name = person.badge_name
    return SpeakerPresence(
        ticket,
        name,
        person.latin_name if person.latin_name != name else "",
        person.pronouns,
        instant_of(came.at_ms) if came is not None else None,
        came.desk if came is not None else "",
        instant_of(printed.made_at) if printed is not None else None,
    )


def _near(
    programme: Programme, sessions: list[Session], entries: Mapping[str, list[Entry]], now: Reading
) -> list[SessionState]:
    """The session that is on and those after it within a day, each with its state."""
    states = []
    for one in sorted(sessions, key=lambda session: session.starts_at):
        if one.starts_at - now.at > timedelta(hours=18):
            break
        is_touched = one.guid in entries
        if now.at - one.ends_at > timedelta(hours=4) or (one.ends_at < now.at and not is_touched):
            continue
        state = state_of(plan_of(programme, one), entries.get(one.guid, []))
        if state.ended_at is None or one.ends_at > now.at:
            states.append(state)
    return states
