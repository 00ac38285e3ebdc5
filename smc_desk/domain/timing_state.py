"""The state of a session's clock, as a value. How it comes about is `timing_fold`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from smc_desk.domain.timing import Overrun, Preset, SessionPlan
from smc_desk.domain.timing_acts import Act, FaultKind, Phrase
from smc_desk.domain.timing_clock import Timeline
from smc_desk.domain.timing_talk import TalkRun, TalkState, end


@dataclass(frozen=True, slots=True)
class Message:
    """What the speaker is told; `text` is empty for a stored phrase."""

    phrase: Phrase
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What the chair wrote down."""

    text: str
    at: datetime
    operator: str
    talk: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A technical fault; open while it lasts."""

    kind: FaultKind
    from_at: datetime
    to_at: datetime | None = None
    talk: str = ""


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session's clock after all that was done.

    Attributes:
        talks: In the order in which they are to be given.
        current: Guid of the talk on stage, or of the next one; "" when all are over.
        held_at: Since when the session waits.
        chair_name: Of whoever chairs instead, "" for those printed.
        heads: The latest count, None where nobody counted.
        is_black: The speaker's screen shows nothing.
        timeline: How to place an instant against all this.
        entries: Ids of the acts that hold, the latest last; what `undo` may name.
    """

    plan: SessionPlan
    talks: tuple[TalkRun, ...]
    current: str
    overrun: Overrun
    preset: Preset
    grace_for: int
    held_at: datetime | None = None
    chair_name: str = ""
    chair_replaced_by: str = ""
    heads: int | None = None
    message: Message | None = None
    is_black: bool = False
    notes: tuple[Note, ...] = ()
    faults: tuple[Fault, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    entries: tuple[str, ...] = ()

    @property
    def on_stage(self) -> TalkRun | None:
        """The talk that has begun and is not over, or the next one."""
        return self.talk(self.current)

    def talk(self, guid: str) -> TalkRun | None:
        """A talk by its guid."""
        return next((run for run in self.talks if run.guid == guid), None)

    @property
    def to_come(self) -> tuple[TalkRun, ...]:
        """Talks still to be given after the one on stage, in order."""
        return tuple(run for run in self.talks if run.state.is_to_come and run.guid != self.current)

    @property
    def started_at(self) -> datetime | None:
        """When its first talk began."""
        return min((run.started_at for run in self.talks if run.started_at), default=None)

    @property
    def ended_at(self) -> datetime | None:
        """When its last talk ended, None while any is to come."""
        if any(run.state.is_on or run.state.is_to_come for run in self.talks):
            return None
        return max((run.ended_at for run in self.talks if run.ended_at), default=None)

    @property
    def open_fault(self) -> Fault | None:
        """The fault that lasts."""
        return next((fault for fault in reversed(self.faults) if fault.to_at is None), None)


def fresh_state(plan: SessionPlan, talks: tuple[TalkRun, ...]) -> SessionState:
    """Before anything was done."""
    return with_next(SessionState(plan, talks, "", plan.overrun, plan.preset, plan.grace_for))


def with_talk(state: SessionState, run: TalkRun) -> SessionState:
    """With one talk as it is now."""
    return replace(state, talks=tuple(run if one.guid == run.guid else one for one in state.talks))


def with_next(state: SessionState) -> SessionState:
    """With the next talk that waits on stage; those whose speaker is late come last."""
    waiting = [run.guid for run in state.talks if run.state is TalkState.WAITING]
    late = [run.guid for run in state.talks if run.state is TalkState.LATE]
    return replace(state, current=next(iter([*waiting, *late]), ""))


def meant(state: SessionState, act: Act) -> TalkRun | None:
    """The talk an act is about."""
    return state.talk(act.talk) if act.talk else state.on_stage


def with_others_ended(state: SessionState, but: str, at: datetime) -> SessionState:
    """With every other talk that is running ended."""
    for run in state.talks:
        if run.guid != but and run.state is TalkState.RUNNING:
            state = with_talk(state, end(run, at))
    return state
