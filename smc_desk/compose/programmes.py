"""The programme of a desk, brought in from files and written to files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol
from zoneinfo import available_timezones

from smc_desk.adapters.programmes.choices import SavedChoices
from smc_desk.adapters.programmes.keys import source_of
from smc_desk.adapters.programmes.read import is_schedule, read_programme
from smc_desk.adapters.programmes.table import FORM
from smc_desk.adapters.programmes.write import write_programme
from smc_desk.cli.programmes import Brought, Wishes
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import source_key_of
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_choosing import held_together
from smc_desk.domain.programme_reading import Choices, Reading
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.usecases.export_programme import export_programme
from smc_desk.usecases.import_programme import import_programme, join_programme, see_import
from smc_desk.usecases.ports import Clock, Store


class OpenDesk(Protocol):
    """What of a desk the programme needs."""

    @property
    def folder(self) -> Path: ...
    @property
    def store(self) -> Store: ...
    @property
    def clock(self) -> Clock: ...


class Programmes:
    """The programme of a desk that is open."""

    def __init__(self, desk: OpenDesk) -> None:
        self._desk = desk
        self._choices = SavedChoices(desk.folder)

    def bring_in(self, path: Path, wishes: Wishes) -> Brought:
        """Read a file, join it with what is in, and write it unless something waits for a decision."""
        reading = read_programme(path, kept=self._choices)
        choices = replace(
            reading.choices,
            zone=wishes.zone or reading.choices.zone,
            fixes=reading.choices.fixes | wishes.fixes,
        )
        if choices != reading.choices:
            reading = read_programme(path, choices)
        incoming = self._compared(path, reading)
        seen = incoming.merge
        if wishes.is_dry_run or not reading.is_ready:
            return Brought(reading, seen, is_written=False)
        keys: frozenset[str] = frozenset()
        if seen is not None:
            keys = frozenset(c.key for c in seen.changes) if wishes.takes_theirs else seen.proposed
        self.put(incoming, keys)
        self._choices.save(reading.source, choices)
        return Brought(reading, seen, is_written=True)

    @staticmethod
    def is_schedule(path: Path) -> bool:
        """Whether a file is a programme by its content, and no list."""
        return is_schedule(path)

    def look(self, path: Path, choices: Choices | None) -> Incoming:
        """Read a file and compare it with what is in; what somebody chose is kept for its source.

        Args:
            path: The file.
            choices: What somebody chose; without it what is kept holds.
        """
        reading = read_programme(path, choices, self._choices)
        if choices is not None:
            self._choices.save(reading.source, choices)
        return self._compared(path, reading)

    def put(self, incoming: Incoming, chosen: frozenset[str]) -> Changes:
        """Write a programme: the first as a whole, a later one by the chosen of its changes.

        Raises:
            UserError: TOO_LATE if the programme of this desk is another by now; nothing is written.
        """
        desk, seen = self._desk, incoming.merge
        if seen is not None:
            return join_programme(desk.store, desk.clock, seen, held_together(seen, chosen))
        theirs = incoming.reading.programme
        if see_import(desk.store, theirs) is not None:
            raise UserError(UserFault.TOO_LATE)
        return import_programme(desk.store, desk.clock, theirs)

    def choices_for(self, table: Table) -> Choices:
        """What was chosen for a programme kept as a list."""
        return self._choices.find(source_of(FORM, source_key_of(table.headers)))

    def export(self, path: Path) -> Programme:
        """Write the programme to a file."""
        return export_programme(self._desk.store, self._desk.clock, write_programme, path)

    def _compared(self, path: Path, reading: Reading) -> Incoming:
        is_asked = any(finding.key == "zone" for finding in reading.findings)
        zones = tuple(sorted(available_timezones())) if is_asked else ()
        return Incoming(path, reading, see_import(self._desk.store, reading.programme), zones)
