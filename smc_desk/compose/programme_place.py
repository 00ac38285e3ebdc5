"""The place of the programme in the window: its verbs over the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.compose.badges_place import choose_pdf
from smc_desk.compose.desk import Desk
from smc_desk.compose.papers import write_papers
from smc_desk.domain.changes import Changes
from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.papers import WantedPapers
from smc_desk.domain.programme_changes import Change
from smc_desk.ui.plan.readings import FoundPlace, PlanSeen
from smc_desk.ui.screens.programme import ProgrammeScreen, ProgrammeVerbs
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work
from smc_desk.usecases.change_programme import (
    change_programme,
    propose_change,
    redo_change,
    see_steps,
    undo_change,
)
from smc_desk.usecases.find_place import find_places
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.see_affected import Affected, see_affected
from smc_desk.usecases.see_programme import see_plan
from smc_desk.usecases.see_timing import see_rooms

TAKEN_BACK = "undo"
"""The reason of a change that only takes another back, or does it again."""


class ProgrammePlace:
    """Makes the screen.

    Attributes:
        screen: What the window shows.
    """

    def __init__(self, *, desk: Desk, work: Work, theme: Theme) -> None:
        self._desk = desk
        verbs = ProgrammeVerbs(
            see=self._see,
            would=self._would,
            change=self._change,
            find=self._find,
            affected=self._affected,
            undo=self._undo,
            redo=self._redo,
            write=self._write,
            now=self._now,
        )
        self.screen = ProgrammeScreen(work=work, theme=theme, verbs=verbs, choose_file=choose_pdf)

    def _now(self) -> datetime:
        return self._desk.clock.now()

    def _see(self) -> PlanSeen:
        store = self._desk.store
        plan = see_plan(store)
        if plan is None:
            return PlanSeen()
        steps = see_steps(store)
        return PlanSeen(plan.programme, plan.conflicts, self._heads(), bool(steps.undo), bool(steps.redo))

    def _heads(self) -> dict[str, int]:
        """As the chairs counted them."""
        lines = see_rooms(self._desk.store, SystemClocks(self._now))
        states = [line.state for line in lines if line.state is not None]
        return {state.plan.guid: state.heads for state in states if state.heads is not None}

    def _would(self, change: Change) -> Sequence[Conflict]:
        proposal = propose_change(self._desk.store, change)
        return proposal.new if proposal is not None else ()

    def _change(self, change: Change, reason: str) -> Changes:
        return change_programme(self._desk.store, self._desk.clock, change, reason).changes

    def _find(self, session: str) -> Sequence[FoundPlace]:
        return [
            FoundPlace(place.room, place.starts_at, place.new)
            for place in find_places(self._desk.store, session)
        ]

    def _affected(self, change: Change) -> Affected:
        return see_affected(self._desk.store, self._desk.settings.role, change)

    def _write(self, wanted: WantedPapers, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        return write_papers(self._desk, wanted, out, progress, cancelled)

    def _undo(self) -> Changes:
        return undo_change(self._desk.store, self._desk.clock, TAKEN_BACK).changes

    def _redo(self) -> Changes:
        return redo_change(self._desk.store, self._desk.clock, TAKEN_BACK).changes
