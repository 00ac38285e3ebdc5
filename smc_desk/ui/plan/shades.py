"""Which places on the timetable are free for a session, which only with a problem, and which are not.

It is for the eye while a card is being moved; what holds is the check of the programme afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from smc_desk.domain.programme import CANCELLED, Programme, Room, Session
from smc_desk.ui.plan.cards import DayPlan
from smc_desk.ui.plan.paper import Shade
from smc_desk.ui.theme import Tone

Span = tuple[int, int]


def shades_for(programme: Programme, plan: DayPlan, session: Session) -> list[Shade]:
    """Shades of all rooms for one day.

    Args:
        programme: As it stands now.
        plan: The day that is shown.
        session: The one on its way.
    """
    others = [one for one in programme.sessions if one.guid != session.guid and one.state != CANCELLED]
    people = _people(programme, session)
    busy = [_span(plan, one.starts_at, one.ends_at) for one in others if people & _people(programme, one)]
    whole = (plan.opens, plan.closes)
    shades = []
    for room in programme.rooms:
        taken = [_span(plan, one.starts_at, one.ends_at) for one in others if one.room == room.name]
        closed = _gaps([_span(plan, begin, end) for begin, end in room.opens], whole) if room.opens else []
        blocked = _joined([*taken, *busy, *closed])
        free = Tone.SUCCESS if _fits(room, session) else Tone.WARNING
        shades += [Shade(room.name, start, end, Tone.DANGER) for start, end in blocked]
        shades += [Shade(room.name, start, end, free) for start, end in _gaps(blocked, whole)]
    return shades


def _fits(room: Room, session: Session) -> bool:
    has = {"step_free": room.step_free, "hearing_loop": room.hearing_loop}
    lacks = any(need in room.lost or not has.get(need, need in room.equipment) for need in session.needs)
    is_small = bool(room.capacity) and max(session.seats, session.signed_up) > room.capacity
    return not (lacks or is_small or set(session.interpretation) - set(room.booth_languages))


def _people(programme: Programme, session: Session) -> set[str]:
    found = {*session.chairs, *session.chair_people}
    for talk in programme.talks:
        if talk.session == session.guid and talk.state != CANCELLED:
            found |= {*talk.speakers, *talk.people}
    return found - {person.guid for person in programme.people if person.is_group}


def _span(plan: DayPlan, starts_at: datetime, ends_at: datetime) -> Span:
    return (
        round((starts_at - plan.begins).total_seconds() / 60),
        round((ends_at - plan.begins).total_seconds() / 60),
    )


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _gaps(spans: Iterable[Span], whole: Span) -> list[Span]:
    gaps, reached = [], whole[0]
    for start, end in _joined(spans):
        if start > reached:
            gaps.append((reached, min(start, whole[1])))
        reached = max(reached, end)
    if reached < whole[1]:
        gaps.append((reached, whole[1]))
    return [(start, end) for start, end in gaps if end > start]
