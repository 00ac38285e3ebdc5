"""The programme of a desk, brought in from files and written to files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from smc_desk.adapters.programmes.choices import SavedChoices
from smc_desk.adapters.programmes.read import read_programme
from smc_desk.adapters.programmes.write import write_programme
from smc_desk.cli.programmes import Brought, Wishes
from smc_desk.compose.desk import Desk
from smc_desk.domain.programme import Programme
from smc_desk.usecases.export_programme import export_programme
from smc_desk.usecases.import_programme import import_programme, join_programme, see_import


class Programmes:
    """The programme of a desk that is open."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._choices = SavedChoices(desk.folder)

    def bring_in(self, path: Path, wishes: Wishes) -> Brought:
        """Read a file, join it with what is in, and write it unless something waits for a decision."""
        desk = self._desk
        reading = read_programme(path, kept=self._choices)
        choices = replace(
            reading.choices,
            zone=wishes.zone or reading.choices.zone,
            fixes=reading.choices.fixes | wishes.fixes,
        )
        if choices != reading.choices:
            reading = read_programme(path, choices)
        seen = see_import(desk.store, reading.programme)
        if wishes.is_dry_run or not reading.is_ready:
            return Brought(reading, seen, is_written=False)
        if seen is None:
            import_programme(desk.store, desk.clock, reading.programme)
        else:
            keys = frozenset(c.key for c in seen.changes) if wishes.takes_theirs else seen.proposed
            join_programme(desk.store, desk.clock, seen, keys)
        self._choices.save(reading.source, choices)
        return Brought(reading, seen, is_written=True)

    def export(self, path: Path) -> Programme:
        """Write the programme to a file."""
        return export_programme(self._desk.store, self._desk.clock, write_programme, path)
