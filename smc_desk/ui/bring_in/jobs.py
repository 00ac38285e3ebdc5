"""The long work of an import, as what runs off the Qt thread: each may be stopped between its parts.

They call what they are given, and end by `UserFault.CANCELLED` where somebody stopped them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import Mapping
from smc_desk.domain.people import PersonRow
from smc_desk.domain.programme_columns import ProgrammeColumn, guess_columns
from smc_desk.domain.programme_reading import Choices
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.pages import Page
from smc_desk.ui.bring_in.sheets import Preview, unnamed
from smc_desk.usecases.import_attendees import ImportPlan
from smc_desk.usecases.ports import Cancelled, Progress

CHUNK = 500
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Source:
    """A list as read from a file, and what its columns mean."""

    path: Path
    table: Table
    mapping: Mapping

    @property
    def may_be_people(self) -> bool:
        """Whether it has names."""
        return not self.mapping.missing

    @property
    def may_be_programme(self) -> bool:
        """Whether it has titles and when each begins."""
        found = guess_columns(self.table.headers, {}).keys()
        return {ProgrammeColumn.TITLE, ProgrammeColumn.START} <= found


class Job:
    """Work under way.

    Attributes:
        back: The page to go back to if it fails.
        has_ended: Whether its verb came to an end, good or bad.
    """

    def __init__(self, verb: Callable[[Progress, Cancelled], Any], back: Page) -> None:
        self._verb = verb
        self.back = back
        self.has_ended = False

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Any:
        """Do the work."""
        try:
            return self._verb(progress, cancelled)
        finally:
            self.has_ended = True


def read_list(
    read: Callable[[Path], Table],
    mapping_for: Callable[[Table], Mapping],
    path: Path,
    _progress: Progress,
    cancelled: Cancelled,
) -> Source:
    """Read a list, and find out what its columns mean."""
    table = read(path)
    go_on(cancelled)
    return Source(path, table, mapping_for(table))


def read_any(
    is_schedule: Callable[[Path], bool],
    look: Callable[[Path, Choices | None], Incoming],
    read: Callable[[Path], Table],
    mapping_for: Callable[[Table], Mapping],
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> Incoming | Source:
    """Read a programme, or a list of which nobody has said yet what it is."""
    if is_schedule(path):
        go_on(cancelled)
        return look(path, None)
    return read_list(read, mapping_for, path, progress, cancelled)


def plan_list(
    plan: Callable[[Table, Mapping, Progress, Cancelled], ImportPlan],
    rows_of: Callable[[list[str]], list[PersonRow]],
    source: Source,
    progress: Progress,
    cancelled: Cancelled,
) -> Preview:
    """Make the plan, and name those whom it knows by id alone."""
    made = plan(source.table, source.mapping, progress, cancelled)
    ids = unnamed(made)
    rows: dict[str, PersonRow] = {}
    for start in range(0, len(ids), CHUNK):
        go_on(cancelled)
        rows |= {row.id: row for row in rows_of(ids[start : start + CHUNK])}
    return Preview(made, rows)


def at_once(verb: Callable[[], T], _progress: Progress, cancelled: Cancelled) -> T:
    """Do what cannot tell how far it is."""
    go_on(cancelled)
    return verb()


def go_on(cancelled: Cancelled) -> None:
    """End here if somebody stopped the work."""
    if cancelled():
        raise UserError(UserFault.CANCELLED)
