"""Badges of many people at once, with the engine loaded when it is first needed."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.usecases.choose_badges import BY_NAME, choose_badges
from smc_desk.usecases.export_badges import export_badges
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.preflight import Doubtful, preflight

if TYPE_CHECKING:
    from smc_desk.adapters.badges.maker import ReportlabBadges


class Badges:
    """The verbs of the screen of badges."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preflight(self, who: str, progress: Progress, cancelled: Cancelled) -> list[Doubtful]:
        """Those whose badge should be looked at, and why."""
        desk = self._desk
        people = choose_badges(desk.store, desk.clock, who, BY_NAME)
        return preflight(desk.store, desk.clock, self._maker, people, progress, cancelled)

    def export(self, who: str, sorting: str, out: Path, progress: Progress, cancelled: Cancelled) -> int:
        """Write one PDF."""
        desk = self._desk
        codes = [person.code for person in choose_badges(desk.store, desk.clock, who, sorting)]
        return export_badges(desk.store, os.urandom, self._maker, codes, out, progress, cancelled)

    @cached_property
    def _maker(self) -> ReportlabBadges:
        from smc_desk.compose.badge_maker import make_badges

        return make_badges()
