"""How a session's clock comes about: a pure fold over what was done. Any order of acts gives a state.

An act that makes no sense where it stands (a pause of nothing, a talk nobody knows) changes nothing: two
desks may act at once, and both must come to the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import MOST_ADDED, Act, ActKind, Entry, standing
from smc_desk.domain.timing_clock import settle
from smc_desk.domain.timing_marks import MARKS, Step
from smc_desk.domain.timing_state import (
    SessionState,
    fresh_state,
    meant,
    with_next,
    with_others_ended,
    with_talk,
)
from smc_desk.domain.timing_talk import (
    TalkRun,
    TalkState,
    begin,
    end,
    into,
    lengthened,
    moved_start,
    pause,
    planned_run,
    trimmed,
)


def state_of(plan: SessionPlan, entries: Iterable[Entry]) -> SessionState:
    """The state after all entries, in the journal's order."""
    known = list(entries)
    instants, timeline = settle(entry.reading for entry in known)
    placed = dict(zip((entry.id for entry in known), instants, strict=True))
    kept = standing(known)
    talks = tuple(planned_run(talk) for talk in plan.talks)
    state = fresh_state(plan, talks)
    for entry in kept:
        state = _STEPS[entry.act.kind](state, entry.act, placed[entry.id], entry.operator)
    return replace(state, timeline=timeline, entries=tuple(entry.id for entry in kept))


def _start(state: SessionState, act: Act, at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None or run.state in (TalkState.RUNNING, TalkState.DONE):
        return state
    if run.state is TalkState.LATE and at < run.plan.ends_at:
        run = replace(run, planned_at=run.plan.starts_at)
    state = with_others_ended(state, run.guid, at)
    return replace(with_talk(state, begin(run, at)), current=run.guid, held_at=None)


def _began_ago(state: SessionState, act: Act, at: datetime, by: str) -> SessionState:
    run = meant(state, act)
    if run is None or run.state is TalkState.DONE:
        return state
    start_at = at - timedelta(seconds=min(max(0, act.seconds), MOST_ADDED))
    others = [one for one in state.talks if one.guid != run.guid]
    begun = [span.from_at for one in others for span in one.spans]
    start_at = max([start_at, *begun])
    if start_at > at:
        return state
    state = _start(state, replace(act, talk=run.guid), at, by)
    for one in others:
        other = state.talk(one.guid)
        if other is not None and other.last_at is not None and other.last_at > start_at:
            state = with_talk(state, trimmed(other, start_at))
    started = state.talk(run.guid)
    return state if started is None else with_talk(state, moved_start(started, start_at))


def _pause(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    run = state.on_stage
    if run is None or run.state is not TalkState.RUNNING:
        return state
    return with_talk(state, pause(run, at))


def _resume(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    run = state.on_stage
    state = replace(state, held_at=None)
    if run is None or run.state is not TalkState.PAUSED:
        return state
    return with_talk(with_others_ended(state, run.guid, at), begin(run, at))


def _hold(state: SessionState, act: Act, at: datetime, by: str) -> SessionState:
    return replace(_pause(state, act, at, by), held_at=state.held_at or at)


def _next_phase(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    run = state.on_stage
    if run is None or not run.state.is_on or run.phase + 1 >= len(run.phases):
        return state
    return with_talk(state, into(run, run.phase + 1, at))


def _next_talk(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    run = state.on_stage
    if run is not None and run.state.is_on:
        return with_next(with_talk(state, end(run, at)))
    order = [one.guid for one in state.talks if one.state.is_to_come]
    if state.current not in order:
        return with_next(state)
    after = order[order.index(state.current) + 1 :]
    return replace(state, current=after[0]) if after else state


def _previous(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    run = state.on_stage
    if run is not None and run.state.is_on and run.phase > 0:
        return with_talk(state, into(run, run.phase - 1, at))
    done = [one for one in state.talks if one.state is TalkState.DONE and one.last_at is not None]
    if not done:
        return state
    latest = max(done, key=lambda one: one.last_at or at)
    if run is not None and run.state is TalkState.RUNNING:
        state = with_talk(state, pause(run, at))
    return replace(with_talk(state, begin(latest, at)), current=latest.guid, held_at=None)


def _reset(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None:
        return state
    fresh = TalkRun(
        run.plan,
        run.phases,
        run.planned_at or run.plan.starts_at,
        speaker=run.speaker,
        speaker_name=run.speaker_name,
        replaced_by=run.replaced_by,
    )
    state = with_talk(state, fresh)
    on_stage = state.on_stage
    if on_stage is not None and on_stage.state.is_on:
        return state
    return replace(state, current=run.guid)


def _add(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None or run.state is TalkState.DONE or abs(act.seconds) > MOST_ADDED:
        return state
    if run.fixed_end is not None:
        run = replace(run, fixed_end=run.fixed_end + timedelta(seconds=act.seconds))
    return with_talk(state, lengthened(run, run.phase, act.seconds))


def _count_to(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None or run.state is TalkState.DONE:
        return state
    return with_talk(state, replace(run, fixed_end=act.until))


_STEPS: dict[ActKind, Step] = {
    **MARKS,
    ActKind.START: _start,
    ActKind.START_EARLY: _start,
    ActKind.BEGAN_AGO: _began_ago,
    ActKind.PAUSE: _pause,
    ActKind.RESUME: _resume,
    ActKind.HOLD: _hold,
    ActKind.NEXT_PHASE: _next_phase,
    ActKind.NEXT_TALK: _next_talk,
    ActKind.PREVIOUS: _previous,
    ActKind.RESET: _reset,
    ActKind.ADD: _add,
    ActKind.COUNT_TO: _count_to,
}
