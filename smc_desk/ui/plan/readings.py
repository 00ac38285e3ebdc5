"""From conflicts to what the timetable and the list show of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import Programme
from smc_desk.ui.plan.cards import DayPlan, Mark
from smc_desk.ui.plan.conflict_words import TONES, Names, conflict_sentence
from smc_desk.ui.plan.move_card import Offer
from smc_desk.ui.plan.told_lines import Told
from smc_desk.ui.plan.words import place_text


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """The programme as it stands.

    Attributes:
        programme: None where none is in.
        conflicts: What is wrong with it, the gravest first.
        heads: Session → people inside now.
    """

    programme: Programme | None = None
    conflicts: tuple[Conflict, ...] = ()
    heads: Mapping[str, int] = field(default_factory=dict)
    can_undo: bool = False
    can_redo: bool = False


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that a search found, and what would be wrong with it."""

    room: str
    starts_at: datetime
    conflicts: tuple[Conflict, ...]


def names_of(programme: Programme) -> Names:
    """How everything of a programme is called."""
    items = {session.guid: session.title for session in programme.sessions}
    items |= {talk.guid: talk.title for talk in programme.talks}
    return Names(items, programme.speakers | {person.guid: person.name for person in programme.people})


def marks_of(programme: Programme, conflicts: Sequence[Conflict]) -> dict[str, Mark]:
    """Session → its gravest conflict and how many it has; the gravest come first."""
    session_of = _sessions(programme)
    marks: dict[str, Mark] = {}
    for conflict in conflicts:
        for guid in {session_of.get(item, item) for item in conflict.items}:
            known = marks.get(guid)
            marks[guid] = Mark(
                known.tone if known else TONES[conflict.level], known.count + 1 if known else 1
            )
    return marks


def problems_of(programme: Programme, conflicts: Sequence[Conflict]) -> list[Told]:
    """A line for each conflict, which leads to its first session."""
    names, session_of = names_of(programme), _sessions(programme)
    return [
        Told(
            TONES[conflict.level],
            conflict_sentence(conflict, names),
            next((session_of.get(item, item) for item in conflict.items), ""),
        )
        for conflict in conflicts
    ]


def offers_of(programme: Programme, plan: DayPlan, found: Sequence[FoundPlace]) -> list[Offer]:
    """Places with what they would cost, as minutes of the day that is shown."""
    names, zone = names_of(programme), ZoneInfo(programme.zone)
    return [
        Offer(
            place.room,
            round((place.starts_at - plan.begins).total_seconds() / 60),
            place_text(place.room, place.starts_at.astimezone(zone)),
            " ".join(conflict_sentence(conflict, names) for conflict in place.conflicts[:2]),
        )
        for place in found
    ]


def _sessions(programme: Programme) -> Mapping[str, str]:
    return {talk.guid: talk.session for talk in programme.talks}
