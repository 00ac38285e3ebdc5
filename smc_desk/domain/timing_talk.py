"""One talk's own clock: which phases it has had, and for how long. It knows no wall clock.

A talk's time is a row of spans, each in one phase, counted or not (a pause). All lengths come out of them,
so that the phases always add up to the whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from smc_desk.domain.timing import Phase, PlannedTalk
from smc_desk.domain.timing_acts import SpeakerState


class TalkState(Enum):
    """How far a talk is."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    ABSENT = "absent"
    LATE = "late"
    """Its speaker is late and goes last."""
    WITHDRAWN = "withdrawn"

    @property
    def is_on(self) -> bool:
        """Whether it has begun and is not over."""
        return self in (TalkState.RUNNING, TalkState.PAUSED)

    @property
    def is_to_come(self) -> bool:
        """Whether it has still to be given."""
        return self in (TalkState.WAITING, TalkState.LATE)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in one phase; open while it lasts."""

    phase: int
    from_at: datetime
    to_at: datetime | None = None
    is_counted: bool = True

    def seconds(self, at: datetime) -> float:
        """How long it is, up to an instant."""
        return max(0.0, ((self.to_at or at) - self.from_at).total_seconds())


@dataclass(frozen=True, slots=True)
class TalkRun:
    """A talk as it goes.

    Attributes:
        phases: With what was added, taken or cut since it was printed.
        spans: In order, without overlap; at most the last one is open.
        planned_at: When it is to begin, None for one that goes last.
        fixed_end: When the phase it is in must end, as the wall clock will show it.
        speaker_name: Of whoever speaks instead, "" for those printed.
        noted_at: When it was said to be absent, late or withdrawn.
    """

    plan: PlannedTalk
    phases: tuple[Phase, ...]
    planned_at: datetime | None
    state: TalkState = TalkState.WAITING
    phase: int = 0
    spans: tuple[Span, ...] = ()
    fixed_end: datetime | None = None
    speaker: SpeakerState = SpeakerState.UNKNOWN
    speaker_name: str = ""
    replaced_by: str = ""
    noted_at: datetime | None = None

    @property
    def guid(self) -> str:
        """Of the talk."""
        return self.plan.guid

    @property
    def started_at(self) -> datetime | None:
        """When it began."""
        return self.spans[0].from_at if self.spans else None

    @property
    def last_at(self) -> datetime | None:
        """When its latest span began or ended."""
        return (self.spans[-1].to_at or self.spans[-1].from_at) if self.spans else None

    @property
    def ended_at(self) -> datetime | None:
        """When it was over, None before."""
        return self.last_at if self.state is TalkState.DONE else None

    @property
    def length_for(self) -> int:
        """Seconds it is to have in all."""
        return sum(phase.length_for for phase in self.phases)

    def elapsed_in(self, phase: int, at: datetime) -> float:
        """Seconds a phase has had, without pauses."""
        return sum(span.seconds(at) for span in self.spans if span.phase == phase and span.is_counted)

    def elapsed(self, at: datetime) -> float:
        """Seconds the talk has had, without pauses."""
        return sum(span.seconds(at) for span in self.spans if span.is_counted)

    def paused(self, at: datetime) -> float:
        """Seconds it was paused."""
        return sum(span.seconds(at) for span in self.spans if not span.is_counted)


def planned_run(plan: PlannedTalk) -> TalkRun:
    """A talk before anything was done."""
    state = TalkState.WITHDRAWN if plan.is_cancelled else TalkState.WAITING
    return TalkRun(plan, plan.phases, plan.starts_at, state)


def closed(run: TalkRun, at: datetime) -> tuple[Span, ...]:
    """Its spans, the last one ended; a span of no length is left out."""
    if not run.spans or run.spans[-1].to_at is not None:
        return run.spans
    last = run.spans[-1]
    if last.from_at >= at and len(run.spans) > 1:
        return run.spans[:-1]
    return (*run.spans[:-1], replace(last, to_at=max(at, last.from_at)))


def begin(run: TalkRun, at: datetime) -> TalkRun:
    """Count from now on, in the phase it is in."""
    spans = (*closed(run, at), Span(run.phase, at))
    return replace(run, state=TalkState.RUNNING, spans=spans, noted_at=None)


def pause(run: TalkRun, at: datetime) -> TalkRun:
    """Stop counting for a while."""
    spans = (*closed(run, at), Span(run.phase, at, is_counted=False))
    return replace(run, state=TalkState.PAUSED, spans=spans)


def end(run: TalkRun, at: datetime) -> TalkRun:
    """It is over."""
    spans = closed(run, at)
    while len(spans) > 1 and not spans[-1].is_counted:  # a pause that nothing followed is no part of it
        spans = spans[:-1]
    return replace(run, state=TalkState.DONE, spans=spans, fixed_end=None)


def into(run: TalkRun, phase: int, at: datetime) -> TalkRun:
    """Go to another phase, running or paused as it was."""
    is_counted = run.state is not TalkState.PAUSED
    spans = (*closed(run, at), Span(phase, at, is_counted=is_counted))
    return replace(run, phase=phase, spans=spans, fixed_end=None)


def moved_start(run: TalkRun, start_at: datetime) -> TalkRun:
    """The same talk, begun at another instant that is not in the future."""
    spans = [
        replace(span, from_at=max(span.from_at, start_at))
        for span in run.spans
        if span.to_at is None or span.to_at > start_at
    ] or [Span(run.phase, start_at)]
    spans[0] = replace(spans[0], from_at=start_at)
    return replace(run, spans=tuple(spans))


def trimmed(run: TalkRun, until: datetime) -> TalkRun:
    """The same talk without what lies after an instant, because another had begun by then."""
    spans = tuple(
        replace(span, from_at=min(span.from_at, until), to_at=min(span.to_at or until, until))
        for span in run.spans
    )
    return replace(run, spans=spans)


def lengthened(run: TalkRun, phase: int, by: int) -> TalkRun:
    """The same talk with seconds more (or fewer) for one phase, never below nothing."""
    phases = tuple(
        replace(one, length_for=max(0, one.length_for + by)) if at == phase else one
        for at, one in enumerate(run.phases)
    )
    return replace(run, phases=phases)
