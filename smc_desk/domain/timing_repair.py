"""Ways to make up for a delay, each with what it costs. A person chooses; nothing is done by itself.

What counts is the programme that is left against the time that is left, gaps between talks included.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.timing import PhaseKind
from smc_desk.domain.timing_acts import Act, ActKind, Cut
from smc_desk.domain.timing_clock import Moment, Reading
from smc_desk.domain.timing_drift import forecast, session_ends_at
from smc_desk.domain.timing_state import SessionState, with_talk
from smc_desk.domain.timing_talk import TalkRun, lengthened

LEAST_LATE = 15
"""Seconds below which nothing needs to be made up."""
MOST_LATE = 30 * 60
"""Seconds above which the clock or the programme is wrong, rather than a speaker."""
QUESTIONS_FLOOR = 60
SHAVE_FLOOR = 0.8
"""Share of its printed length that a phase keeps."""
BREAK_FLOOR = 5 * 60
WALK_FOR = 5 * 60
_STEPS = 16


class RepairKind(Enum):
    """The three choices."""

    SHORTEN_QUESTIONS = "shorten_questions"
    SHAVE_REST = "shave_rest"
    SHORTEN_BREAK = "shorten_break"


class NoRepair(Enum):
    """Why there is nothing to choose."""

    ON_TIME = "on_time"
    IMPLAUSIBLE = "implausible"
    CLOSED = "closed"


class EffectKind(Enum):
    """How another room is touched."""

    PARALLEL = "parallel"
    """People who change rooms find this one late."""
    NEXT_IN_ROOM = "next_in_room"
    SHARED_PEOPLE = "shared_people"
    """A chair or speaker of this session is needed there."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another session that a delay may touch."""

    guid: str
    code: str
    title: str
    room: str
    starts_at: datetime
    ends_at: datetime
    shares_people: bool
    is_parallel: bool
    is_in_room: bool


@dataclass(frozen=True, slots=True)
class Effect:
    """What a choice means for another session; `late_for` in seconds."""

    kind: EffectKind
    session: Neighbour
    late_for: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to make up for a delay.

    Attributes:
        gains_for: Seconds of the delay it makes up for, `leaves_for` those it does not.
        ends_at: When the session will then end, as the wall clock has it.
        cuts: What is taken from whom; nothing for the break.
        is_useful: It gains anything at all.
    """

    kind: RepairKind
    gains_for: float
    leaves_for: float
    ends_at: datetime
    cuts: tuple[Cut, ...]
    effects: tuple[Effect, ...]

    @property
    def is_useful(self) -> bool:
        """Whether it makes up for anything at all."""
        return self.gains_for > 0

    def act(self) -> Act:
        """The act that does it, once a person has chosen."""
        return Act(ActKind.REPAIR, value=self.kind.value, cuts=self.cuts)


@dataclass(frozen=True, slots=True)
class Advice:
    """Three choices, or why there are none.

    Attributes:
        left_for: Seconds until the printed end.
        programme_for: Seconds the rest of the programme takes, gaps included.
        late_for: By how much it is too long.
    """

    left_for: float
    programme_for: float
    late_for: float
    choices: tuple[Choice, ...]
    none: NoRepair | None = None


def neighbours_of(programme: Programme, session: Session) -> tuple[Neighbour, ...]:
    """Sessions at the same time, and those that begin next on the same day."""
    people = _people(programme, session)
    found = []
    for other in programme.sessions:
        if other.guid == session.guid:
            continue
        is_parallel = other.starts_at < session.ends_at and session.starts_at < other.ends_at
        follows = timedelta() <= other.starts_at - session.ends_at < timedelta(hours=6)
        if is_parallel or follows:
            found.append(
                Neighbour(
                    other.guid,
                    other.code,
                    other.title,
                    other.room,
                    other.starts_at,
                    other.ends_at,
                    bool(people & _people(programme, other)),
                    is_parallel,
                    bool(session.room) and other.room == session.room,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.starts_at, one.room)))


def advise(state: SessionState, now: Reading, neighbours: tuple[Neighbour, ...] = ()) -> Advice:
    """What may be done about a delay at this instant."""
    moment = state.timeline.moment(now)
    printed = moment.of_plan(state.plan.ends_at)
    ends_at = session_ends_at(state, moment, forecast(state, moment))
    late = (ends_at - printed).total_seconds()
    left, programme = (printed - moment.at).total_seconds(), (ends_at - moment.at).total_seconds()
    none = None
    if not forecast(state, moment):
        none = NoRepair.CLOSED
    elif late < LEAST_LATE:
        none = NoRepair.ON_TIME
    elif late > MOST_LATE:
        none = NoRepair.IMPLAUSIBLE
    if none is not None:
        return Advice(left, max(0.0, programme), late, (), none)
    choices = (
        _cutting(RepairKind.SHORTEN_QUESTIONS, _questions, state, moment, late, neighbours),
        _cutting(RepairKind.SHAVE_REST, _shavings, state, moment, late, neighbours),
        _break(state, late, neighbours),
    )
    return Advice(left, programme, late, choices)


Spare = dict[tuple[str, int], int]
"""(talk, phase) → seconds that may be taken from it."""


def _cutting(
    kind: RepairKind,
    spare_of: Callable[[SessionState, Moment], Spare],
    state: SessionState,
    moment: Moment,
    late: float,
    neighbours: tuple[Neighbour, ...],
) -> Choice:
    """Take the smallest share from everybody alike that brings the session back, or all there is."""
    spare = spare_of(state, moment)
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        half = (low + high) / 2
        is_enough = _late_after(state, moment, _cuts(spare, half)) <= 0
        low, high = (low, half) if is_enough else (half, high)
    cuts = _cuts(spare, high)
    leaves = max(0.0, _late_after(state, moment, cuts))
    gains = late - leaves
    ends_at = state.plan.ends_at + timedelta(seconds=leaves)
    if gains <= 0:
        cuts = ()
    starts = [one.starts_at for one in forecast(_with_cuts(state, cuts), moment)[1:]]
    effects = []
    for one in neighbours:
        printed_end = moment.of_plan(one.ends_at)
        if one.is_parallel and any(at < printed_end for at in starts):
            effects.append(Effect(EffectKind.PARALLEL, one, _next_late(state, moment, cuts)))
    return Choice(kind, gains, leaves, ends_at, cuts, tuple(effects))


def _break(state: SessionState, late: float, neighbours: tuple[Neighbour, ...]) -> Choice:
    """Let the session run into the break, as far as whoever comes next allows."""
    following = [one for one in neighbours if one.starts_at >= state.plan.ends_at]
    in_room = next((one for one in following if one.is_in_room), None)
    spare = late
    if in_room is not None:
        gap = (in_room.starts_at - state.plan.ends_at).total_seconds()
        spare = max(0.0, gap - BREAK_FLOOR)
    gains = min(late, spare)
    ends_at = state.plan.ends_at + timedelta(seconds=late)
    effects = []
    for one in following:
        walk = timedelta() if one.is_in_room else timedelta(seconds=WALK_FOR)
        behind = (ends_at + walk - one.starts_at).total_seconds()
        if one is in_room:
            effects.append(Effect(EffectKind.NEXT_IN_ROOM, one, max(0.0, behind)))
        elif one.shares_people and behind > 0:
            effects.append(Effect(EffectKind.SHARED_PEOPLE, one, behind))
    effects += [Effect(EffectKind.PARALLEL, one, gains) for one in neighbours if one.is_parallel]
    return Choice(RepairKind.SHORTEN_BREAK, gains, late - gains, ends_at, (), tuple(effects))


def _questions(state: SessionState, moment: Moment) -> Spare:
    """Questions that are to come or under way, but for a minute of each."""
    spare: Spare = {}
    for run in _rest(state):
        for number, phase in enumerate(run.phases):
            if phase.kind is PhaseKind.QUESTIONS and not (run.state.is_on and number < run.phase):
                had = run.elapsed_in(number, moment.at)
                spare[run.guid, number] = int(max(0.0, phase.length_for - max(QUESTIONS_FLOOR, had)))
    return spare


def _shavings(state: SessionState, _moment: Moment) -> Spare:
    """A little of each phase of each talk that has not begun."""
    spare: Spare = {}
    for run in _rest(state):
        if not run.state.is_on:
            for number, phase in enumerate(run.phases):
                printed = run.plan.phases[number] if number < len(run.plan.phases) else phase
                floor = round(printed.length_for * SHAVE_FLOOR)
                spare[run.guid, number] = max(0, phase.length_for - floor)
    return spare


def _rest(state: SessionState) -> list[TalkRun]:
    run = state.on_stage
    return [*([run] if run is not None else []), *state.to_come]


def _cuts(spare: Spare, share: float) -> tuple[Cut, ...]:
    taken = ((key, round(seconds * share)) for key, seconds in spare.items())
    return tuple(Cut(talk, phase, seconds) for (talk, phase), seconds in taken if seconds > 0)


def _with_cuts(state: SessionState, cuts: tuple[Cut, ...]) -> SessionState:
    for cut in cuts:
        run = state.talk(cut.talk)
        if run is not None:
            state = with_talk(state, lengthened(run, cut.phase, -cut.seconds))
    return state


def _late_after(state: SessionState, moment: Moment, cuts: tuple[Cut, ...]) -> float:
    after = _with_cuts(state, cuts)
    ends_at = session_ends_at(after, moment, forecast(after, moment))
    return (ends_at - moment.of_plan(state.plan.ends_at)).total_seconds()


def _next_late(state: SessionState, moment: Moment, cuts: tuple[Cut, ...]) -> float:
    """How late the next talk will begin with these cuts."""
    after = _with_cuts(state, cuts)
    for one in forecast(after, moment)[1:]:
        run = after.talk(one.guid)
        if run is not None and run.planned_at is not None:
            return max(0.0, (one.starts_at - moment.of_plan(run.planned_at)).total_seconds())
    return 0.0


def _people(programme: Programme, session: Session) -> set[str]:
    talks = [talk for talk in programme.talks if talk.session == session.guid]
    known = {*session.chairs, *session.chair_people}
    return known.union(*(talk.speakers for talk in talks), *(talk.people for talk in talks)) - {""}
