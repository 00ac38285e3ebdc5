"""Badges of many people at once, with the engine loaded when it is first needed."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges, ticket_types
from smc_desk.usecases.export_badges import export_badges
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.preflight import Doubtful, preflight
from smc_desk.usecases.print_paper_list import print_paper_list

if TYPE_CHECKING:
    from smc_desk.adapters.badges.maker import ReportlabBadges


class Badges:
    """The verbs of the screen of badges."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preflight(self, whose: Whose, progress: Progress, cancelled: Cancelled) -> list[Doubtful]:
        """Those whose badge should be looked at, and why."""
        desk = self._desk
        people = choose_badges(desk.store, desk.clock, whose, BY_NAME)
        return preflight(desk.store, desk.clock, self._maker, people, progress, cancelled)

    def export(self, whose: Whose, sorting: str, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        """Write one PDF."""
        desk = self._desk
        codes = [person.code for person in choose_badges(desk.store, desk.clock, whose, sorting)]
        return export_badges(desk.store, os.urandom, self._maker, codes, out, progress, cancelled)

    def tickets(self) -> list[str]:
        """Every type of ticket on the list."""
        return ticket_types(self._desk.store)

    def paper_list(self, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        """Write everybody as a list on paper."""
        from smc_desk.adapters.badges.paper_list import ReportlabPaperList
        from smc_desk.ui.paper_words import paper_words

        desk = self._desk
        maker = ReportlabPaperList(paper_words())
        return print_paper_list(desk.store, desk.clock, maker, out, progress, cancelled)

    @cached_property
    def _maker(self) -> ReportlabBadges:
        from smc_desk.compose.badge_maker import make_badges
        from smc_desk.compose.layout_folder import layout_in_use

        desk = self._desk
        return make_badges(layout_in_use(desk.folder, lambda: desk.settings.layout))
