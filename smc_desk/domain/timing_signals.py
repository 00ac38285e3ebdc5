"""What a speaker is told without words: one signal at any instant, and the cues at which it changes.

Each tradition has signals of its own. Green says "time left" in the one and "long enough" in the other, so
that no signal belongs to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from smc_desk.domain.timing import Overrun, Phase, PhaseKind, Preset
from smc_desk.domain.timing_clock import Moment
from smc_desk.domain.timing_drift import Standing, standing_of
from smc_desk.domain.timing_state import SessionState
from smc_desk.domain.timing_talk import TalkRun, TalkState


class Signal(Enum):
    """How the clock looks."""

    READY = "ready"
    PAUSED = "paused"
    HELD = "held"
    CLOSED = "closed"
    TIME_LEFT = "time_left"
    SOON = "soon"
    LAST = "last"
    OVER = "over"
    """The phase is over, the slot is not: questions are being eaten."""
    QUESTIONS = "questions"
    CHANGEOVER = "changeover"
    SLOT_OVER = "slot_over"
    HARD_STOP = "hard_stop"
    CLUB_BEGUN = "club_begun"
    CLUB_LEAST = "club_least"
    CLUB_TARGET = "club_target"
    CLUB_MOST = "club_most"
    CLUB_STOP = "club_stop"

    @property
    def is_over(self) -> bool:
        """Whether the speaker has had more than was given."""
        return self in _OVER

    @property
    def flashes(self) -> bool:
        """Whether it flashes, unless motion is reduced."""
        return self in (Signal.SLOT_OVER, Signal.HARD_STOP, Signal.CLUB_STOP)


_OVER = frozenset(
    {Signal.OVER, Signal.SLOT_OVER, Signal.HARD_STOP, Signal.CLUB_MOST, Signal.CLUB_STOP}
)  # fmt: skip
_CLUB = (Signal.CLUB_BEGUN, Signal.CLUB_LEAST, Signal.CLUB_TARGET)


class CueKind(Enum):
    """What happens at an instant."""

    PHASE_BEGUN = "phase_begun"
    WARNING = "warning"
    PHASE_OVER = "phase_over"
    SLOT_OVER = "slot_over"
    HARD_STOP = "hard_stop"


@dataclass(frozen=True, slots=True)
class Cue:
    """An instant at which the signal changes, for sounds and for the log.

    Attributes:
        left_for: Seconds left of the phase, for a warning.
    """

    at: datetime
    kind: CueKind
    signal: Signal
    talk: str
    phase: PhaseKind
    left_for: int = 0


def signal_of(state: SessionState, run: TalkRun | None, now: Standing | None) -> Signal:
    """The one signal of this instant."""
    if state.held_at is not None:
        return Signal.HELD
    if run is None:
        return Signal.CLOSED
    if run.state is TalkState.PAUSED:
        return Signal.PAUSED
    if run.state is not TalkState.RUNNING or now is None:
        return Signal.READY
    return _running(state, run.phases[run.phase], now)


def _running(state: SessionState, phase: Phase, now: Standing) -> Signal:
    warned = sum(now.remaining_for <= warning for warning in phase.warnings_for)
    if state.preset is Preset.COUNT_UP:
        if now.remaining_for > 0:
            return _CLUB[min(warned, len(_CLUB) - 1)]
        return Signal.CLUB_STOP if now.remaining_for <= -state.grace_for else Signal.CLUB_MOST
    if _hard_stop_in(state, now) <= 0:
        return Signal.HARD_STOP
    if now.slot_for <= 0:
        return Signal.SLOT_OVER
    if now.remaining_for <= 0:
        return Signal.OVER
    if phase.kind is PhaseKind.QUESTIONS:
        return Signal.QUESTIONS
    if phase.kind is PhaseKind.CHANGEOVER:
        return Signal.CHANGEOVER
    if not warned:
        return Signal.TIME_LEFT
    return Signal.LAST if warned == len(phase.warnings_for) and warned > 1 else Signal.SOON


def _hard_stop_in(state: SessionState, now: Standing) -> float:
    """Seconds until the grace is used up."""
    pushes = state.overrun is Overrun.PUSHES_REST
    return (now.remaining_for if pushes else now.slot_for) + state.grace_for


def cues_ahead(state: SessionState, moment: Moment) -> tuple[Cue, ...]:
    """The cues still to come in the phase that is running, if nobody does anything."""
    run = state.on_stage
    if run is None or run.state is not TalkState.RUNNING or state.held_at is not None:
        return ()
    phase, now = run.phases[run.phase], standing_of(state, run, moment)
    found: list[tuple[float, CueKind, int]] = [
        (now.remaining_for - warning, CueKind.WARNING, warning) for warning in phase.warnings_for
    ]
    found.append((now.remaining_for, CueKind.PHASE_OVER, 0))
    if state.preset is Preset.CONGRESS:
        is_last = not now.rest_for and state.overrun is Overrun.PUSHES_REST
        slot = now.remaining_for if is_last else now.slot_for
        found.append((slot, CueKind.SLOT_OVER, 0))
    found.append((_hard_stop_in(state, now), CueKind.HARD_STOP, 0))
    cues = []
    for seconds, kind, left in sorted(found, key=lambda one: one[0]):
        if seconds > 0:
            at = moment.at + timedelta(seconds=seconds)
            later = standing_of(state, run, Moment(at + timedelta(milliseconds=1), moment.shift))
            cues.append(Cue(at, kind, _running(state, phase, later), run.guid, phase.kind, left))
    return tuple(cues)
