"""What is said of a session and its talks, as steps of the fold: who is missing, what fails, what is written.

None of these lets any time run or stand still.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from smc_desk.domain.timing import Overrun, Template, template_named
from smc_desk.domain.timing_acts import Act, ActKind, FaultKind, Phrase, SpeakerState
from smc_desk.domain.timing_state import Fault, Message, Note, SessionState, meant, with_next, with_talk
from smc_desk.domain.timing_talk import TalkState, lengthened

Step = Callable[[SessionState, Act, datetime, str], SessionState]
"""State, act, its instant and who did it → the next state."""
_LAST = datetime.max.replace(tzinfo=UTC)


def _missing(kind: TalkState) -> Step:
    def step(state: SessionState, act: Act, at: datetime, _by: str) -> SessionState:
        run = meant(state, act)
        if run is None or run.state is TalkState.DONE or run.state.is_on:
            return state
        state = with_talk(state, replace(run, state=kind, noted_at=at))
        if kind is TalkState.LATE:
            last = state.talk(run.guid)
            others = tuple(one for one in state.talks if one.guid != run.guid)
            if last is not None:
                state = replace(state, talks=(*others, replace(last, planned_at=None)))
        on_stage = state.on_stage
        if on_stage is None or not on_stage.state.is_on:
            state = with_next(state)
        return state

    return step


def _expected(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None or run.state not in (TalkState.ABSENT, TalkState.LATE, TalkState.WITHDRAWN):
        return state
    back = replace(run, state=TalkState.WAITING, noted_at=None, planned_at=run.plan.starts_at)
    talks = [back if one.guid == run.guid else one for one in state.talks]
    if run.planned_at is None:  # it had gone last
        talks.sort(key=lambda one: one.planned_at or _LAST)
    state = replace(state, talks=tuple(talks))
    on_stage = state.on_stage
    return state if on_stage is not None and on_stage.state.is_on else with_next(state)


def _swapped(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    one, other = meant(state, act), state.talk(act.value)
    if one is None or other is None or one.guid == other.guid or one.spans or other.spans:
        return state
    new = {
        one.guid: replace(other, planned_at=one.planned_at),
        other.guid: replace(one, planned_at=other.planned_at),
    }
    state = replace(state, talks=tuple(new.get(run.guid, run) for run in state.talks))
    if state.current not in (one.guid, other.guid):
        return state
    on_stage = state.on_stage
    return state if on_stage is not None and on_stage.state.is_on else with_next(state)


def _speaker_replaced(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None:
        return state
    return with_talk(state, replace(run, speaker_name=act.name, replaced_by=act.value))


def _chair_replaced(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    return replace(state, chair_name=act.name, chair_replaced_by=act.value)


def _speaker_state(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    run = meant(state, act)
    if run is None or act.value not in {one.value for one in SpeakerState}:
        return state
    return with_talk(state, replace(run, speaker=SpeakerState(act.value)))


def _fault(state: SessionState, act: Act, at: datetime, _by: str) -> SessionState:
    known = act.value in {one.value for one in FaultKind}
    kind = FaultKind(act.value) if known else FaultKind.OTHER
    return replace(state, faults=(*state.faults, Fault(kind, at, talk=act.talk or state.current)))


def _fault_over(state: SessionState, _act: Act, at: datetime, _by: str) -> SessionState:
    faults = tuple(fault if fault.to_at else replace(fault, to_at=at) for fault in state.faults)
    return replace(state, faults=faults)


def _message(state: SessionState, act: Act, at: datetime, _by: str) -> SessionState:
    known = act.value in {one.value for one in Phrase}
    return replace(state, message=Message(Phrase(act.value) if known else Phrase.FREE, act.text, at))


def _message_off(state: SessionState, _act: Act, _at: datetime, _by: str) -> SessionState:
    return replace(state, message=None)


def _black_out(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    return replace(state, is_black=act.kind is ActKind.BLACK_OUT)


def _note(state: SessionState, act: Act, at: datetime, by: str) -> SessionState:
    return replace(state, notes=(*state.notes, Note(act.text, at, by, act.talk)))


def _heads(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    return replace(state, heads=max(0, act.heads))


def _template(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    """Other phases for what has not begun; the other tradition only for a whole session."""
    given = Template("own", act.phases, act.preset) if act.phases else template_named(act.value)
    if given is None:
        return state
    if given.preset is not state.preset:
        if act.talk or any(run.spans for run in state.talks):
            return state
        state = replace(state, preset=given.preset, grace_for=given.grace_for)
    for run in state.talks:
        if not run.spans and act.talk in ("", run.guid):
            state = with_talk(state, replace(run, phases=given.phases, phase=0))
    return state


def _overrun(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    known = act.value in {one.value for one in Overrun}
    return replace(state, overrun=Overrun(act.value)) if known else state


def _repair(state: SessionState, act: Act, _at: datetime, _by: str) -> SessionState:
    for cut in act.cuts:
        run = state.talk(cut.talk)
        if run is not None and run.state is not TalkState.DONE and cut.seconds > 0:
            state = with_talk(state, lengthened(run, cut.phase, -cut.seconds))
    return state


MARKS: dict[ActKind, Step] = {
    ActKind.ABSENT: _missing(TalkState.ABSENT),
    ActKind.LATE: _missing(TalkState.LATE),
    ActKind.WITHDRAWN: _missing(TalkState.WITHDRAWN),
    ActKind.EXPECTED: _expected,
    ActKind.SWAPPED: _swapped,
    ActKind.SPEAKER_REPLACED: _speaker_replaced,
    ActKind.CHAIR_REPLACED: _chair_replaced,
    ActKind.SPEAKER_STATE: _speaker_state,
    ActKind.FAULT: _fault,
    ActKind.FAULT_OVER: _fault_over,
    ActKind.MESSAGE: _message,
    ActKind.MESSAGE_OFF: _message_off,
    ActKind.BLACK_OUT: _black_out,
    ActKind.LIGHT_UP: _black_out,
    ActKind.NOTE: _note,
    ActKind.HEADS: _heads,
    ActKind.TEMPLATE: _template,
    ActKind.OVERRUN: _overrun,
    ActKind.REPAIR: _repair,
}
