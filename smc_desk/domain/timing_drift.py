"""How late a session is, and when it will end if nothing else goes wrong.

Starts are fixed: a talk that ends early pulls nothing forward, since people change rooms; the gaps between
talks soak up a delay. All instants here lie on the session's timeline (`Moment`), printed ones too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from smc_desk.domain.timing import Overrun
from smc_desk.domain.timing_clock import Moment
from smc_desk.domain.timing_state import SessionState
from smc_desk.domain.timing_talk import TalkRun, TalkState


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a talk that has begun stands, in seconds.

    Attributes:
        allotted_for: What the phase may have, after what was eaten of it.
        elapsed_for: What it has had.
        remaining_for: What is left of it, below zero when it is over.
        rest_for: What the phases after it will still have.
        slot_for: What is left of the whole talk, below zero when it is over.
    """

    allotted_for: float
    elapsed_for: float
    remaining_for: float
    rest_for: float
    slot_for: float


@dataclass(frozen=True, slots=True)
class Expected:
    """When a talk will be, as things stand."""

    guid: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Drift:
    """How late, in seconds; early where negative.

    Attributes:
        absolute_for: Against the printed plan; the lead and the desk need this one.
        relative_for: Made since the session really began; the chair of a late start needs this one.
    """

    absolute_for: float
    relative_for: float


def standing_of(state: SessionState, run: TalkRun, moment: Moment) -> Standing:
    """Where a talk stands; one that has not begun has all before it."""
    at, eats = moment.at, state.overrun is Overrun.EATS_QUESTIONS
    had = [run.elapsed_in(number, at) for number in range(len(run.phases))]
    owed = 0.0
    allotted = remaining = rest = 0.0
    for number, phase in enumerate(run.phases):
        room = max(0.0, phase.length_for - owed) if eats else float(phase.length_for)
        spent = had[number]
        if number == run.phase:
            allotted, remaining = room, room - spent
            if run.fixed_end is not None:
                remaining = (moment.of_plan(run.fixed_end) - at).total_seconds()
                allotted = max(0.0, spent + remaining)
            spent += max(0.0, remaining)
        elif number > run.phase:
            rest += max(0.0, room - spent)
            spent = max(spent, room)
        owed = max(0.0, owed + spent - phase.length_for)
    if eats and run.fixed_end is None:
        slot = run.length_for - sum(had)
    else:
        slot = max(0.0, remaining) + rest if rest else remaining
    return Standing(allotted, had[run.phase], remaining, rest, slot)


def forecast(state: SessionState, moment: Moment) -> tuple[Expected, ...]:
    """The talk on stage and all that are to come, with when each will be."""
    at = moment.at
    expected = []
    run = state.on_stage
    to_come = list(state.to_come)
    if run is not None and run.state.is_on and run.started_at is not None:
        now = standing_of(state, run, moment)
        at = moment.at + timedelta(seconds=max(0.0, now.remaining_for) + now.rest_for)
        expected.append(Expected(run.guid, run.started_at, at))
    elif run is not None and run.state.is_to_come:
        to_come.insert(0, run)
    for one in to_come:
        starts_at = at
        if one.state is TalkState.WAITING and one.planned_at is not None:
            starts_at = max(at, moment.of_plan(one.planned_at))
        at = starts_at + timedelta(seconds=one.length_for)
        expected.append(Expected(one.guid, starts_at, at))
    return tuple(expected)


def session_ends_at(state: SessionState, moment: Moment, expected: tuple[Expected, ...]) -> datetime:
    """When the session's last talk will be over, or was."""
    if expected:
        return expected[-1].ends_at
    return state.ended_at or moment.of_plan(last_printed(state))


def last_printed(state: SessionState) -> datetime:
    """When its last talk is to be over by the printed plan, as the wall clock has it."""
    return max((talk.ends_at for talk in state.plan.talks), default=state.plan.ends_at)


def drift_of(state: SessionState, moment: Moment, expected: tuple[Expected, ...]) -> Drift:
    """How late the session is now."""
    absolute = _absolute(state, moment, expected)
    if state.started_at is None:
        return Drift(absolute, 0.0)
    begun_late = state.started_at - moment.of_plan(_first_printed(state))
    return Drift(absolute, absolute - begun_late.total_seconds())


def _absolute(state: SessionState, moment: Moment, expected: tuple[Expected, ...]) -> float:
    run = state.on_stage
    if run is None or not expected or run.planned_at is None:
        ends_at = session_ends_at(state, moment, expected)
        late = (ends_at - moment.of_plan(last_printed(state))).total_seconds()
        return late if not expected else max(0.0, late)
    if run.state.is_on:
        printed = run.planned_at + timedelta(seconds=run.plan.length_for)
        return (expected[0].ends_at - moment.of_plan(printed)).total_seconds()
    return (expected[0].starts_at - moment.of_plan(run.planned_at)).total_seconds()


def _first_printed(state: SessionState) -> datetime:
    """When the talk that really began first was to begin."""
    begun = [run for run in state.talks if run.started_at is not None]
    first = min(begun, key=lambda run: run.started_at or run.plan.starts_at)
    return first.planned_at or first.plan.starts_at
