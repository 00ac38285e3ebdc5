"""The programme of a desk for the command line: what is wrong, moves, and plans by the solver."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from smc_desk.compose.desk import Desk
from smc_desk.domain.assignment import Assigner, Interim
from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_changes import Change, Move
from smc_desk.domain.programme_parts import Place
from smc_desk.domain.programme_people import Roster
from smc_desk.ui.plan.conflict_words import Names, conflict_sentence
from smc_desk.usecases.assign_rooms import Assignment, assign_rooms
from smc_desk.usecases.change_programme import ChangeResult, change_programme
from smc_desk.usecases.see_programme import Plan, see_plan


def solver() -> Assigner:
    """The solver, loaded when it is first needed: it takes longer than most commands."""
    from smc_desk.adapters.solver.highs import assign

    return assign


class PlanDesk:
    """Fulfils `smc_desk.cli.plan.PlanDesk`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def see(self) -> Plan | None:
        """The programme with its conflicts."""
        return see_plan(self._desk.store)

    def move(self, place: Place, reason: str) -> ChangeResult:
        """One session or talk elsewhere."""
        return self.apply(Move((place,)), reason)

    def apply(self, change: Change, reason: str) -> ChangeResult:
        """Change the programme."""
        return change_programme(self._desk.store, self._desk.clock, change, reason)

    def assign(self, movable: Sequence[str] | None, seconds: float) -> Assignment | None:
        """A plan, as good as can be found."""
        return assign_rooms(
            self._desk.store, solver(), movable=movable, seconds=seconds, tell=_untold, cancelled=_never
        )

    def sentence_of(self, conflict: Conflict, programme: Programme) -> str:
        """A conflict in words."""
        return conflict_sentence(conflict, names_of(programme))

    def instant(self, text: str, day: datetime) -> datetime | None:
        """A time of that day at the symposium's place, or of the day that is named."""
        there = self.local(day)
        for whole in (text, f"{there.date().isoformat()}T{text}"):
            try:
                at = datetime.fromisoformat(whole)
            except ValueError:
                continue
            return (at if at.tzinfo is not None else at.replace(tzinfo=there.tzinfo)).astimezone(UTC)
        return None

    def local(self, at: datetime) -> datetime:
        """An instant as clocks show it at the symposium's place."""
        with self._desk.store.read() as tx:
            return at.astimezone(tx.programme.calendar().zone)


def names_of(programme: Programme) -> Names:
    """How sessions, talks and people are called."""
    items = {one.guid: one.title for one in programme.sessions}
    items |= {one.guid: one.title for one in programme.talks}
    roster = Roster(programme)
    people = {one.guid: one.name for one in programme.people} | dict(programme.speakers)
    people |= {one.ticket: roster.name(one.guid) for one in programme.people if one.ticket}
    return Names(items, people)


def _untold(_interim: Interim) -> None:
    """A terminal shows the result only."""


def _never() -> bool:
    return False
