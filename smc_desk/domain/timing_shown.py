"""What every screen shows of a session at an instant: one pure function of its state and both clocks.

It asks nothing and keeps nothing, so that a screen may call it for each frame.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from smc_desk.domain.timing import PhaseKind, Preset
from smc_desk.domain.timing_acts import SpeakerState
from smc_desk.domain.timing_clock import Moment, Reading
from smc_desk.domain.timing_drift import Drift, Expected, drift_of, forecast, session_ends_at, standing_of
from smc_desk.domain.timing_signals import Signal, signal_of
from smc_desk.domain.timing_state import Fault, Message, SessionState
from smc_desk.domain.timing_talk import TalkRun, TalkState

EARLY_FOR = 60
"""Seconds before its printed time at which a talk still begins on time."""
MOST_SHADOW = 4 * 3600
"""Seconds after which nobody has forgotten to press start: the talk is simply not given."""


class Stage(Enum):
    """How far a session is."""

    BEFORE = "before"
    WAITING = "waiting"
    """Between two talks."""
    RUNNING = "running"
    PAUSED = "paused"
    HELD = "held"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Coming:
    """A talk that is to come.

    Attributes:
        printed_at: When it should begin, None for one that goes last.
        expected_at: When it will, as things stand.
    """

    guid: str
    title: str
    printed_at: datetime | None
    expected_at: datetime
    speaker: SpeakerState
    speaker_name: str
    speakers: tuple[str, ...]
    people: tuple[str, ...]
    is_late: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A session at an instant. Lengths in seconds; instants as the wall clock has them.

    Attributes:
        at: The instant.
        talk: Guid of the talk on stage, or of the next one; "" when all are over.
        phase: What it is in, None before it begins.
        phase_number: From 0, of `phases`.
        remaining_for: Left of the phase, below zero when it is over.
        elapsed_for: What the phase has had, `talk_elapsed_for` the whole talk, pauses left out.
        allotted_for: What the phase may have.
        slot_for: Left of the whole talk, below zero when it is over.
        warnings_for: Seconds before the end of the phase at which the signal changes.
        talk_ends_at: When the talk will be over, None before it begins.
        session_ends_at: When the session will be over.
        session_late_for: How long after its printed end that is.
        shadow_for: Seconds since the next talk should have begun, or since the one before it ended.
        early_for: Seconds until it may begin on time; above zero, to start is a deliberate act.
        zone: Time zone of the place.
        next: The two talks after the one that is on; while none is on, the next one is the first of them.
    """

    at: datetime
    session: str
    stage: Stage
    signal: Signal
    preset: Preset
    talk: str
    title: str
    phase: PhaseKind | None
    phase_number: int
    phases: int
    remaining_for: float
    elapsed_for: float
    talk_elapsed_for: float
    allotted_for: float
    slot_for: float
    grace_for: int
    warnings_for: tuple[int, ...]
    drift: Drift
    talk_ends_at: datetime | None
    session_ends_at: datetime
    session_late_for: float
    shadow_for: float
    early_for: float
    next: tuple[Coming, ...]
    message: Message | None
    is_black: bool
    heads: int | None
    fault: Fault | None
    chair_name: str
    speaker: SpeakerState
    speaker_name: str
    zone: str = "UTC"

    @property
    def share(self) -> float:
        """How much of the phase is used, from 0 to 1, for a ring or a bar."""
        return min(1.0, max(0.0, self.elapsed_for / self.allotted_for)) if self.allotted_for else 1.0

    @property
    def counts(self) -> float:
        """The number to show as digits: what is left, or for a club what has passed."""
        return self.elapsed_for if self.preset is Preset.COUNT_UP else self.remaining_for


def shown(state: SessionState, now: Reading) -> Shown:
    """What to show now."""
    moment = state.timeline.moment(now)
    run = state.on_stage
    expected = forecast(state, moment)
    is_on = run is not None and run.state.is_on
    ahead = standing_of(state, run, moment) if run is not None else None
    phase = run.phases[run.phase] if run is not None else None
    ends_at = session_ends_at(state, moment, expected)
    shadow, early = _unpressed(state, run, moment)
    return Shown(
        at=moment.at + moment.shift,
        session=state.plan.guid,
        stage=_stage(state, run),
        signal=signal_of(state, run, ahead),
        preset=state.preset,
        talk=run.guid if run is not None else "",
        title=run.plan.title if run is not None else "",
        phase=phase.kind if phase is not None and is_on else None,
        phase_number=run.phase if run is not None else 0,
        phases=len(run.phases) if run is not None else 0,
        remaining_for=ahead.remaining_for if ahead is not None else 0.0,
        elapsed_for=ahead.elapsed_for if ahead is not None else 0.0,
        talk_elapsed_for=run.elapsed(moment.at) if run is not None else 0.0,
        allotted_for=ahead.allotted_for if ahead is not None else 0.0,
        slot_for=ahead.slot_for if ahead is not None else 0.0,
        grace_for=state.grace_for,
        warnings_for=phase.warnings_for if phase is not None else (),
        drift=drift_of(state, moment, expected),
        talk_ends_at=expected[0].ends_at + moment.shift if is_on else None,
        session_ends_at=ends_at + moment.shift,
        session_late_for=(ends_at - moment.of_plan(state.plan.ends_at)).total_seconds(),
        shadow_for=shadow,
        early_for=early,
        next=tuple(_coming(state, one, moment) for one in expected[is_on : is_on + 2]),
        message=state.message,
        is_black=state.is_black,
        heads=state.heads,
        fault=state.open_fault,
        chair_name=state.chair_name,
        speaker=run.speaker if run is not None else SpeakerState.UNKNOWN,
        speaker_name=run.speaker_name if run is not None else "",
        zone=state.plan.zone,
    )


def early_for(state: SessionState, talk: str, now: Reading) -> float:
    """Seconds until a talk ("" for the next one) may begin on time; 0 where it may, or has."""
    run = state.talk(talk) if talk else state.on_stage
    return _unpressed(state, run, state.timeline.moment(now))[1]


def digits_of(seconds: float) -> tuple[bool, int, int]:
    """Whether it is below zero, minutes, and seconds, as a clock that counts down shows them.

    A full second is shown until it is over, so that zero comes when the time is up and not before.
    """
    whole = math.ceil(round(seconds, 3))
    minutes, rest = divmod(abs(whole), 60)
    return whole < 0, minutes, rest


def _stage(state: SessionState, run: TalkRun | None) -> Stage:
    if state.held_at is not None:
        return Stage.HELD
    if run is None:
        return Stage.CLOSED
    if run.state is TalkState.RUNNING:
        return Stage.RUNNING
    if run.state is TalkState.PAUSED:
        return Stage.PAUSED
    return Stage.BEFORE if state.started_at is None else Stage.WAITING


def _unpressed(state: SessionState, run: TalkRun | None, moment: Moment) -> tuple[float, float]:
    """How long ago the next talk may have begun unnoticed, and how long until it may begin."""
    if run is None or not run.state.is_to_come:
        return 0.0, 0.0
    ended = [one.last_at for one in state.talks if one.last_at is not None]
    printed = moment.of_plan(run.planned_at) if run.planned_at is not None else moment.at
    since = max([printed, *ended]) if run.planned_at is not None else max([*ended], default=moment.at)
    shadow = (moment.at - since).total_seconds()
    early = (printed - moment.at).total_seconds()
    shadow = shadow if 0 < shadow <= MOST_SHADOW else 0.0
    return shadow, early if early > EARLY_FOR else 0.0


def _coming(state: SessionState, expected: Expected, moment: Moment) -> Coming:
    run = state.talk(expected.guid)
    assert run is not None
    return Coming(
        run.guid,
        run.plan.title,
        run.planned_at,
        expected.starts_at + moment.shift,
        run.speaker,
        run.speaker_name,
        run.plan.speakers,
        run.plan.people,
        run.state is TalkState.LATE,
    )
