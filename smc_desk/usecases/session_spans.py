"""When sessions really are, as their clocks tell; the printed times where nobody kept a clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from smc_desk.domain.attendance import Span, printed_span
from smc_desk.domain.facts import Stream
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.timing import plan_of
from smc_desk.domain.timing_acts import Entry, entry_of
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases.keep_time import entries_by_session
from smc_desk.usecases.ports import Tx

LONGEST_OVERRUN = timedelta(hours=1)
"""A clock that goes on for longer after the printed end was forgotten."""


def clock_of(tx: Tx, programme: Programme, session: Session) -> SessionState | None:
    """The clock of a session, None where nobody did anything at it."""
    entries = [one for told in tx.journal.told(Stream.TIMING, session.guid) if (one := entry_of(told))]
    return state_of(plan_of(programme, session), entries) if entries else None


def span_of(session: Session, state: SessionState | None, now: datetime) -> Span:
    """When a session is or was: from its start, printed or earlier, to its real end."""
    printed = printed_span(session)
    if state is None or state.started_at is None:
        return printed
    starts_at = min(printed.starts_at, state.started_at)
    latest = printed.ends_at + LONGEST_OVERRUN
    if state.ended_at is None:
        return Span(starts_at, printed.ends_at, is_running=now <= latest)
    if state.ended_at <= printed.starts_at:
        return printed
    return Span(starts_at, min(state.ended_at, latest))


def spans_near(tx: Tx, programme: Programme, room: str, now: datetime) -> dict[str, Span]:
    """Sessions in a room whose door may be open now."""
    near = [
        one
        for one in programme.sessions
        if room in (one.room, one.overflow_room)
        and one.starts_at - LONGEST_OVERRUN <= now <= one.ends_at + LONGEST_OVERRUN
    ]
    return {one.guid: span_of(one, clock_of(tx, programme, one), now) for one in near}


def spans_of_all(
    tx: Tx, programme: Programme, now: datetime, sessions: Iterable[Session] | None = None
) -> dict[str, Span]:
    """Sessions of the programme by guid."""
    entries: Mapping[str, list[Entry]] = entries_by_session(tx)
    spans = {}
    for one in programme.sessions if sessions is None else sessions:
        done = entries.get(one.guid)
        state = state_of(plan_of(programme, one), done) if done else None
        spans[one.guid] = span_of(one, state, now)
    return spans
