"""The long work on all badges, as what runs off the Qt thread, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smc_desk.domain.changes import Changes
from smc_desk.usecases.ports import Cancelled, Progress

Export = Callable[[str, str, Path, Progress, Cancelled], int]


class Job:
    """Work under way.

    Attributes:
        has_ended: Whether its verb came to an end, good or bad.
    """

    def __init__(self, verb: Callable[[Progress, Cancelled], Any]) -> None:
        self._verb = verb
        self.has_ended = False

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Any:
        """Do the work."""
        try:
            return self._verb(progress, cancelled)
        finally:
            self.has_ended = True


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF of badges.

    Attributes:
        changes: Whoever is in it has a badge now.
    """

    count: int
    path: Path
    changes: Changes = field(default=Changes(prints=True, everything=True))


def make_pdf(
    export: Export, who: str, sorting: str, path: Path, progress: Progress, cancelled: Cancelled
) -> Made:
    """Write the badges into one file."""
    return Made(export(who, sorting, path, progress, cancelled), path)
