"""What was planned against what really was: per phase, talk, session, room and chair, and what follows.

Lengths in seconds; instants UTC, as the newest wall clock of the session has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor

from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_state import Fault, SessionState
from smc_desk.domain.timing_talk import TalkRun, TalkState

LIKELY = 0.8
"""Share of talks that a buffer should be enough for."""
BUFFER_STEP = 30
LEAST_SAMPLE = 3
"""Talks below which nothing is suggested."""
FORGOTTEN_AFTER = 4 * 3600
"""Seconds without any act after which a clock that still runs was forgotten."""


@dataclass(frozen=True, slots=True)
class PhaseRecord:
    """A phase as printed and as it was."""

    kind: PhaseKind
    planned_for: int
    actual_for: float


@dataclass(frozen=True, slots=True)
class TalkRecord:
    """A talk as printed and as it was.

    Attributes:
        noted_at: When it was said to be absent, late or withdrawn.
        start_drift_for: How late it began; None where it was not given.
        drift_for: How late it ended; None where it was not given.
        given_for: What the chair added to the printed lengths, less what was taken.
    """

    guid: str
    code: str
    title: str
    state: TalkState
    planned_at: datetime
    planned_end_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    noted_at: datetime | None
    phases: tuple[PhaseRecord, ...]
    paused_for: float
    given_for: int
    start_drift_for: float | None
    drift_for: float | None

    @property
    def planned_for(self) -> int:
        """Seconds of its slot."""
        return sum(phase.planned_for for phase in self.phases)

    @property
    def actual_for(self) -> float:
        """Seconds it had, pauses left out."""
        return sum(phase.actual_for for phase in self.phases)


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session as printed and as it was. Credit counts until `ended_at`.

    Attributes:
        drift_for: How late it ended against its last talk's printed end; None while it is not over.
    """

    guid: str
    code: str
    title: str
    room: str
    chairs: tuple[str, ...]
    planned_at: datetime
    planned_end_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    drift_for: float | None
    heads: int | None
    faults: tuple[Fault, ...]
    is_chair_replaced: bool
    talks: tuple[TalkRecord, ...]


@dataclass(frozen=True, slots=True)
class Sums:
    """Many talks as one line.

    Attributes:
        over_for: Median of how much longer than planned they were.
        likely_for: What `LIKELY` of them stayed below.
    """

    name: str
    talks: int
    planned_for: int
    actual_for: float
    over_for: float
    likely_for: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What next year's programme should do with talks of one shape.

    Attributes:
        shape: Printed lengths in minutes, such as ``15+5``.
        questions_used: Share of the printed questions that was really used, None without any.
        buffer_for: Seconds to keep free after each, in steps of `BUFFER_STEP`; 0 where none is needed.
    """

    shape: str
    talks: int
    talk_over_for: float
    talk_likely_for: float
    questions_used: float | None
    buffer_for: int


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that was timed."""

    sessions: tuple[SessionRecord, ...]

    @property
    def talks(self) -> tuple[TalkRecord, ...]:
        """Of all sessions."""
        return tuple(talk for session in self.sessions for talk in session.talks)

    def by_phase(self) -> tuple[Sums, ...]:
        """One line for each kind of phase."""
        phases = [(p.kind.value, p.planned_for, p.actual_for) for t in _given(self.talks) for p in t.phases]
        return _sums(phases)

    def by_room(self) -> tuple[Sums, ...]:
        """One line for each room."""
        return self._by(lambda session: (session.room,))

    def by_chair(self) -> tuple[Sums, ...]:
        """One line for each chair, named by the code of their ticket."""
        return self._by(lambda session: session.chairs)

    def suggestions(self) -> tuple[Suggestion, ...]:
        """One for each shape of talk that was given often enough."""
        shapes: dict[str, list[TalkRecord]] = {}
        for talk in _given(self.talks):
            shapes.setdefault(_shape(talk), []).append(talk)
        return tuple(
            _suggested(shape, talks) for shape, talks in sorted(shapes.items()) if len(talks) >= LEAST_SAMPLE
        )

    def _by(self, names: Callable[[SessionRecord], tuple[str, ...]]) -> tuple[Sums, ...]:
        lines = [
            (name, talk.planned_for, talk.actual_for)
            for session in self.sessions
            for name in names(session)
            for talk in _given(session.talks)
        ]
        return _sums(lines)


def session_record(state: SessionState, now: Reading | None = None) -> SessionRecord:
    """A session's record; up to `now`, or to the latest act, where it is not over."""
    at = _up_to(state, now)
    talks = tuple(_talk(run, at) for run in state.talks)
    printed = max((talk.ends_at for talk in state.plan.talks), default=state.plan.ends_at)
    ended_at = state.ended_at
    plan = state.plan
    return SessionRecord(
        plan.guid,
        plan.code,
        plan.title,
        plan.room,
        plan.chairs,
        plan.starts_at,
        plan.ends_at,
        state.started_at,
        ended_at,
        (ended_at - printed).total_seconds() if ended_at is not None else None,
        state.heads,
        state.faults,
        bool(state.chair_name or state.chair_replaced_by),
        talks,
    )


def _up_to(state: SessionState, now: Reading | None) -> datetime:
    """Now, or the latest act where that is so long ago that somebody forgot the clock."""
    last = state.timeline.last_at or state.plan.starts_at
    if now is None:
        return last
    at = state.timeline.moment(now).at
    return at if (at - last).total_seconds() <= FORGOTTEN_AFTER else last


def _talk(run: TalkRun, at: datetime) -> TalkRecord:
    planned_at = run.planned_at or run.plan.starts_at
    planned = {number: phase.length_for for number, phase in enumerate(run.plan.phases)}
    count = max(len(run.phases), len(run.plan.phases))
    phases = []
    for number in range(count):
        known = run.phases[number] if number < len(run.phases) else run.plan.phases[number]
        phases.append(PhaseRecord(known.kind, planned.get(number, 0), run.elapsed_in(number, at)))
    planned_end_at = planned_at + (run.plan.ends_at - run.plan.starts_at)
    is_given = run.started_at is not None
    has_fixed_start = is_given and run.planned_at is not None
    start_drift = (
        (run.started_at - planned_at).total_seconds() if run.started_at and has_fixed_start else None
    )
    drift = (run.ended_at - planned_end_at).total_seconds() if run.ended_at and has_fixed_start else None
    return TalkRecord(
        run.guid,
        run.plan.code,
        run.plan.title,
        run.state,
        planned_at,
        planned_end_at,
        run.started_at,
        run.ended_at,
        run.noted_at,
        tuple(phases),
        run.paused(at),
        run.length_for - run.plan.length_for,
        start_drift,
        drift,
    )


def _given(talks: Iterable[TalkRecord]) -> list[TalkRecord]:
    return [talk for talk in talks if talk.state is TalkState.DONE and talk.actual_for > 0]


def _shape(talk: TalkRecord) -> str:
    return "+".join(f"{phase.planned_for / 60:g}" for phase in talk.phases if phase.planned_for)


def _sums(lines: Sequence[tuple[str, int, float]]) -> tuple[Sums, ...]:
    groups: dict[str, list[tuple[int, float]]] = {}
    for name, planned, actual in lines:
        groups.setdefault(name, []).append((planned, actual))
    found = []
    for name, pairs in groups.items():
        over = [actual - planned for planned, actual in pairs]
        planned, actual = sum(p for p, _ in pairs), sum(a for _, a in pairs)
        found.append(Sums(name, len(pairs), planned, actual, quantile(over, 0.5), quantile(over, LIKELY)))
    return tuple(found)


def _suggested(shape: str, talks: list[TalkRecord]) -> Suggestion:
    over = [talk.phases[0].actual_for - talk.phases[0].planned_for for talk in talks]
    whole = [talk.actual_for - talk.planned_for for talk in talks]
    printed = sum(p.planned_for for t in talks for p in t.phases if p.kind is PhaseKind.QUESTIONS)
    used = sum(p.actual_for for t in talks for p in t.phases if p.kind is PhaseKind.QUESTIONS)
    likely = max(0.0, quantile(whole, LIKELY))
    return Suggestion(
        shape,
        len(talks),
        quantile(over, 0.5),
        quantile(over, LIKELY),
        used / printed if printed else None,
        BUFFER_STEP * ceil(likely / BUFFER_STEP),
    )


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of all lies, between neighbours where it falls between."""
    if not values:
        return 0.0
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low, part = floor(place), place - floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * part
