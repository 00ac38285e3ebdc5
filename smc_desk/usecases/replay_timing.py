"""Plays a log of sessions through the same clock as a chair's: every signal, every drift, then the record.

Only the instants of the log count: how fast it is played changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import ActKind, Entry
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_log import Dated, LogLine, acts_of_log, plans_of_log
from smc_desk.domain.timing_record import Record, SessionRecord, TalkRecord, session_record
from smc_desk.domain.timing_shown import shown
from smc_desk.domain.timing_signals import Cue, CueKind, cues_ahead
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases.keep_time import find_plan
from smc_desk.usecases.ports import Store

_RUN = "replay"
_BEGINS = frozenset({ActKind.START, ActKind.START_EARLY, ActKind.NEXT_PHASE})
_ENDS = frozenset({ActKind.NEXT_TALK, ActKind.ABSENT})


@dataclass(frozen=True, slots=True)
class Sounded:
    """A signal of one session at its instant."""

    session: str
    room: str
    cue: Cue

    @property
    def at(self) -> datetime:
        """When."""
        return self.cue.at


@dataclass(frozen=True, slots=True)
class Finished:
    """A talk that is over, or was said not to be given."""

    session: str
    room: str
    talk: TalkRecord
    at: datetime


Happening = Sounded | Finished


def replay(lines: Sequence[LogLine], store: Store | None = None) -> tuple[list[Happening], Record]:
    """Everything that happened in a log, in the order of time, and its record.

    Args:
        store: A symposium whose programme gives titles and guids; nothing is written to it.
    """
    codes = dict.fromkeys(line.session for line in lines)
    known: dict[str, SessionPlan] = {}
    if store is not None:
        known = {code: plan for code in codes if (plan := find_plan(store, code)) is not None}
    happenings: list[Happening] = []
    records: list[SessionRecord] = []
    for code, plan in plans_of_log(lines, known).items():
        acts = acts_of_log([line for line in lines if line.session == code])
        happened, state = _play(plan, acts)
        happenings += happened
        records.append(session_record(state))
    happenings.sort(key=lambda one: one.at)
    return happenings, Record(tuple(records))


def _play(plan: SessionPlan, acts: Sequence[Dated]) -> tuple[list[Happening], SessionState]:
    """One session: before each act, the signals that fell due since the one before."""
    happened: list[Happening] = []
    entries: list[Entry] = []
    state = state_of(plan, entries)
    for number, dated in enumerate(acts):
        happened += _due(state, entries, dated.at)
        reading = Reading(dated.at, dated.at.timestamp(), _RUN)
        talk = dated.act.talk or state.current
        entries.append(Entry(str(number), dated.act, reading))
        state = state_of(plan, entries)
        if dated.act.kind in _BEGINS:
            happened.append(_begun(state, reading))
        elif dated.act.kind in _ENDS:
            happened.append(_finished(state, talk, dated.at))
    return happened, state


def _due(state: SessionState, entries: Sequence[Entry], until: datetime) -> list[Happening]:
    """Signals from the latest act up to an instant."""
    if not entries:
        return []
    ahead = cues_ahead(state, state.timeline.moment(entries[-1].reading))
    return [Sounded(state.plan.code, state.plan.room, cue) for cue in ahead if cue.at <= until]


def _begun(state: SessionState, reading: Reading) -> Happening:
    run = state.on_stage
    assert run is not None
    signal = shown(state, reading).signal
    cue = Cue(reading.at, CueKind.PHASE_BEGUN, signal, run.guid, run.phases[run.phase].kind)
    return Sounded(state.plan.code, state.plan.room, cue)


def _finished(state: SessionState, talk: str, at: datetime) -> Happening:
    of_session = session_record(state)
    record = next(one for one in of_session.talks if one.guid == talk)
    return Finished(state.plan.code, state.plan.room, record, at)
