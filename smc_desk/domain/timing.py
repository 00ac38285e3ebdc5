"""What the programme promises each talk of a session: phases, warnings, grace. Knows no clock.

Lengths are whole seconds. A phase's warnings are seconds before its end, the first one first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from smc_desk.domain.programme import Programme, Session, Talk

GRACE_FOR = 120
MINUTE = 60
_MOST_CHANGEOVER = 5
"""Minutes left over in a slot above which they are not a change of speakers."""
_WHOLE_KINDS = frozenset({"panel", "workshop", "openspace", "posters", "poster"})


class PhaseKind(Enum):
    """What happens in a phase."""

    TALK = "talk"
    DISCUSSANT = "discussant"
    WHOLE = "whole"
    """Everything in one: a panel, a workshop, a poster."""
    QUESTIONS = "questions"
    CHANGEOVER = "changeover"

    @property
    def is_speaking(self) -> bool:
        """Whether somebody holds the floor whom the clock must warn."""
        return self not in (PhaseKind.QUESTIONS, PhaseKind.CHANGEOVER)


class Preset(Enum):
    """Two traditions in which green means the opposite; one session has one of them."""

    CONGRESS = "congress"
    COUNT_UP = "count_up"


class Overrun(Enum):
    """What an overrun does."""

    EATS_QUESTIONS = "eats_questions"
    PUSHES_REST = "pushes_rest"


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a talk."""

    kind: PhaseKind
    length_for: int
    warnings_for: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """Phases that a talk is given at once."""

    name: str
    phases: tuple[Phase, ...]
    preset: Preset = Preset.CONGRESS
    grace_for: int = GRACE_FOR

    @property
    def total_for(self) -> int:
        """Seconds of all phases."""
        return sum(phase.length_for for phase in self.phases)


def own_template(
    talk: float,
    questions: float = 0,
    changeover: float = 0,
    *,
    name: str = "own",
    kind: PhaseKind = PhaseKind.TALK,
    warnings: Sequence[float] | None = None,
) -> Template:
    """A template of lengths in minutes.

    Args:
        warnings: Minutes before the end of the talk; by its length where nobody says.
    """
    given = _warnings(talk) if warnings is None else warnings
    warned = tuple(round(w * MINUTE) for w in sorted(set(given), reverse=True) if 0 < w < talk)
    phases = [Phase(kind, round(talk * MINUTE), warned)]
    if questions:
        phases.append(Phase(PhaseKind.QUESTIONS, round(questions * MINUTE)))
    if changeover:
        phases.append(Phase(PhaseKind.CHANGEOVER, round(changeover * MINUTE)))
    return Template(name, tuple(phases))


def _warnings(talk: float) -> tuple[float, ...]:
    if talk <= 5:
        return (1,)
    return (2, 1) if talk < 20 else (5, 1)


def _club(name: str, least: float, target: float, most: float) -> Template:
    """Green at the least, yellow at the target, red at the most; half a minute of grace."""
    warned = (round((most - least) * MINUTE), round((most - target) * MINUTE))
    return Template(name, (Phase(PhaseKind.TALK, round(most * MINUTE), warned),), Preset.COUNT_UP, 30)


TEMPLATES = (
    own_template(12, 3, name="12+3"),
    own_template(12, 2, 1, name="12+2+1"),
    own_template(13, 2, name="13+2"),
    own_template(10, 4, 1, name="10+4+1"),
    own_template(8, 2, name="8+2"),
    own_template(3, 2, name="3+2"),
    own_template(16, 4, name="16+4"),
    own_template(25, 10, name="25+10"),
    own_template(20, 5, name="20+5"),
    own_template(15, 5, name="15+5"),
    own_template(40, 5, name="keynote 40+5", warnings=(10, 5, 1)),
    own_template(90, name="panel", kind=PhaseKind.WHOLE, warnings=(15, 5)),
    own_template(3, name="poster 3", kind=PhaseKind.WHOLE, warnings=(1,)),
    own_template(12, 8, name="story 12+8"),
    _club("speech 5-7", 5, 6, 7),
    _club("table topic 1-2", 1, 1.5, 2),
    _club("evaluation 2-3", 2, 2.5, 3),
)
"""Day one's choice; the chair may also give lengths of their own (`own_template`)."""


def template_named(name: str) -> Template | None:
    """The template of a name."""
    return next((one for one in TEMPLATES if one.name == name), None)


def fitting_template(kind: str, minutes: int) -> Template:
    """What a slot of this length is usually divided into."""
    if kind in _WHOLE_KINDS:
        return own_template(minutes, kind=PhaseKind.WHOLE, warnings=_warnings(minutes))
    congress = (one for one in TEMPLATES if one.preset is Preset.CONGRESS)
    for one in congress:
        if one.total_for == minutes * MINUTE and one.phases[0].kind is PhaseKind.TALK:
            return one
    questions = max(1, round(minutes / 5)) if minutes > 3 else 0
    return own_template(minutes - questions, questions)


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """A talk as printed.

    Attributes:
        speakers: Codes of tickets of those who speak and have one; `people` are the guids of all.
    """

    guid: str
    title: str
    starts_at: datetime
    phases: tuple[Phase, ...]
    code: str = ""
    speakers: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    is_cancelled: bool = False

    @property
    def length_for(self) -> int:
        """Seconds of its slot."""
        return sum(phase.length_for for phase in self.phases)

    @property
    def ends_at(self) -> datetime:
        """When it is to be over."""
        return self.starts_at + timedelta(seconds=self.length_for)


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """A session as printed, in the order of its talks; `zone` is that of the place."""

    guid: str
    title: str
    room: str
    starts_at: datetime
    ends_at: datetime
    talks: tuple[PlannedTalk, ...]
    code: str = ""
    chairs: tuple[str, ...] = ()
    preset: Preset = Preset.CONGRESS
    overrun: Overrun = Overrun.EATS_QUESTIONS
    grace_for: int = GRACE_FOR
    zone: str = "UTC"


def plan_of(programme: Programme, session: Session) -> SessionPlan:
    """A session's plan; one that names no talks is one talk of its own."""
    talks = [talk for talk in programme.talks if talk.session == session.guid]
    talks.sort(key=lambda talk: (talk.starts_at, talk.code))
    planned = tuple(_planned(talk, session) for talk in talks) or (_alone(session),)
    return SessionPlan(
        session.guid,
        session.title,
        session.room,
        session.starts_at,
        session.ends_at,
        planned,
        session.code,
        session.chairs,
        zone=programme.zone,
    )


def _planned(talk: Talk, session: Session) -> PlannedTalk:
    return PlannedTalk(
        talk.guid,
        talk.title,
        talk.starts_at,
        _phases(talk, session),
        talk.code,
        talk.speakers,
        talk.people,
        talk.state == "cancelled",
    )


def _phases(talk: Talk, session: Session) -> tuple[Phase, ...]:
    said, questions, slot = session.talk_for, session.questions_for, talk.duration_for
    spare = slot - said - questions
    warnings = session.warnings or None
    if said and 0 <= spare <= _MOST_CHANGEOVER:
        kind = PhaseKind.TALK if questions or session.kind not in _WHOLE_KINDS else PhaseKind.WHOLE
        return own_template(said, questions, spare, kind=kind, warnings=warnings).phases
    fitting = fitting_template(session.kind, slot)
    if not warnings:
        return fitting.phases
    head = fitting.phases[0]
    warned = tuple(w * MINUTE for w in sorted(warnings, reverse=True) if 0 < w * MINUTE < head.length_for)
    return (Phase(head.kind, head.length_for, warned), *fitting.phases[1:])


def _alone(session: Session) -> PlannedTalk:
    minutes = round((session.ends_at - session.starts_at).total_seconds() / MINUTE)
    phases = own_template(max(1, minutes), kind=PhaseKind.WHOLE, warnings=session.warnings or None).phases
    return PlannedTalk(session.guid, session.title, session.starts_at, phases, session.code)
