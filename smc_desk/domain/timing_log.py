"""A day's log of sessions, as somebody noted it by hand: what was done at the clock, out of what was written.

A log gives for each talk when it began and how long its parts took, so that everything done at the clock
follows: start, next phase, next talk, or "absent".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from smc_desk.domain.timing import PlannedTalk, SessionPlan, own_template
from smc_desk.domain.timing_acts import Act, ActKind, SpeakerState

TITLE_UNKNOWN = ""


class Presence(Enum):
    """Whether the speaker came."""

    YES = "yes"
    NO = "no"
    LATE = "late"
    BY_VIDEO = "by-video"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One talk. Lengths in seconds, but planned ones in minutes."""

    session: str
    talk: str
    code: str
    room: str
    planned_at: datetime
    talk_minutes: int
    questions_minutes: int
    presence: Presence
    started_at: datetime
    talk_for: int
    questions_for: int
    heads: int | None = None
    remark: str = ""

    @property
    def ended_at(self) -> datetime:
        """When it was over."""
        return self.started_at + timedelta(seconds=self.talk_for + self.questions_for)


@dataclass(frozen=True, slots=True)
class Dated:
    """An act and when it was done."""

    at: datetime
    act: Act


def plans_of_log(lines: Iterable[LogLine], known: Mapping[str, SessionPlan]) -> dict[str, SessionPlan]:
    """Code of a session → its plan as the log has it; guids, titles and chairs from the known programme.

    Args:
        known: Plans by the code of their session.
    """
    sessions: dict[str, list[LogLine]] = {}
    for line in lines:
        sessions.setdefault(line.session, []).append(line)
    return {code: _plan(code, of_session, known.get(code)) for code, of_session in sessions.items()}


def _plan(code: str, lines: list[LogLine], known: SessionPlan | None) -> SessionPlan:
    printed = {talk.guid: talk for talk in known.talks} if known is not None else {}
    talks = tuple(
        _talk(line, printed.get(line.talk)) for line in sorted(lines, key=lambda line: line.planned_at)
    )
    ends_at = max(talk.ends_at for talk in talks)
    if known is None:
        return SessionPlan(code, TITLE_UNKNOWN, lines[0].room, talks[0].starts_at, ends_at, talks, code)
    return SessionPlan(
        known.guid,
        known.title,
        lines[0].room,
        known.starts_at,
        known.ends_at,
        talks,
        code,
        known.chairs,
    )


def _talk(line: LogLine, printed: PlannedTalk | None) -> PlannedTalk:
    phases = own_template(line.talk_minutes, line.questions_minutes).phases
    if printed is not None and printed.phases and printed.phases[0].length_for == phases[0].length_for:
        phases = (printed.phases[0], *phases[1:])
    title, speakers, people = (printed.title, printed.speakers, printed.people) if printed else ("", (), ())
    return PlannedTalk(line.talk, title, line.planned_at, phases, line.code, speakers, people)


def acts_of_log(lines: Iterable[LogLine]) -> list[Dated]:
    """What was done in one session, in order."""
    done: list[Dated] = []
    for line in sorted(lines, key=lambda line: (line.started_at, line.planned_at)):
        done += _acts(line)
    return done


def _acts(line: LogLine) -> Iterable[Dated]:
    at, talk = line.started_at, line.talk
    if line.heads is not None:
        yield Dated(at, Act(ActKind.HEADS, talk, heads=line.heads))
    if line.presence is Presence.NO:
        yield Dated(at, Act(ActKind.ABSENT, talk))
    else:
        if line.presence is not Presence.YES:
            state = SpeakerState.LATE if line.presence is Presence.LATE else SpeakerState.BY_VIDEO
            yield Dated(at, Act(ActKind.SPEAKER_STATE, talk, value=state.value))
        is_early = at < line.planned_at
        yield Dated(at, Act(ActKind.START_EARLY if is_early else ActKind.START, talk))
        if line.questions_minutes:
            yield Dated(at + timedelta(seconds=line.talk_for), Act(ActKind.NEXT_PHASE))
        yield Dated(line.ended_at, Act(ActKind.NEXT_TALK))
    if line.remark:
        yield Dated(line.ended_at, Act(ActKind.NOTE, talk, text=line.remark))
