"""From conflicts to what the timetable and the list show of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import Programme
from smc_desk.ui.plan.cards import Mark
from smc_desk.ui.plan.conflict_words import TONES, Names, conflict_sentence
from smc_desk.ui.plan.problems import Problem


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


def problems_of(programme: Programme, conflicts: Sequence[Conflict]) -> list[Problem]:
    """A line for each conflict, which leads to its first session."""
    names, session_of = names_of(programme), _sessions(programme)
    return [
        Problem(
            TONES[conflict.level],
            conflict_sentence(conflict, names),
            next((session_of.get(item, item) for item in conflict.items), ""),
        )
        for conflict in conflicts
    ]


def _sessions(programme: Programme) -> Mapping[str, str]:
    return {talk.guid: talk.session for talk in programme.talks}
