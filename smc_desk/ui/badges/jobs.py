"""The long work on all badges, as what runs off the Qt thread, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smc_desk.domain.changes import Changes
from smc_desk.usecases.choose_badges import Whose
from smc_desk.usecases.ports import Cancelled, Progress

Export = Callable[[Whose, str, Path, Progress, Cancelled], int]
Write = Callable[[Path, Progress, Cancelled], int]


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
    """A PDF.

    Attributes:
        changes: Whoever is in one of badges has a badge now.
    """

    count: int
    path: Path
    changes: Changes = field(default=Changes(prints=True, everything=True))


def make_pdf(
    export: Export, whose: Whose, sorting: str, path: Path, progress: Progress, cancelled: Cancelled
) -> Made:
    """Write the badges into one file."""
    return Made(export(whose, sorting, path, progress, cancelled), path)


def make_paper(write: Write, path: Path, progress: Progress, cancelled: Cancelled) -> Made:
    """Write something that makes nobody a badge into one file."""
    return Made(write(path, progress, cancelled), path, Changes.none())
