"""Builds the command line: a desk of the folder named, opened for one command."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.files.arrivals import read_arrivals
from smc_desk.adapters.keys import FILE as KEY_NOTE
from smc_desk.adapters.keys import ask_in_terminal, has_terminal
from smc_desk.cli.commands import Verbs, fail, run
from smc_desk.compose.badge_maker import make_badges
from smc_desk.compose.desk import Desk
from smc_desk.compose.places import data_folder
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import PersonRow
from smc_desk.domain.programme import Programme
from smc_desk.ui.texts import sentence_of
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.export_badges import export_badges
from smc_desk.usecases.import_attendees import ImportReport
from smc_desk.usecases.rehearse import ArrivalClock, rehearse, sum_up
from smc_desk.usecases.see_status import Status


@dataclass(frozen=True, slots=True)
class _At:
    """A clock that stands at the time a command names."""

    at: datetime

    def now(self) -> datetime:
        return self.at


class _Commands:
    """The verbs of the command line, each on a desk opened for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ask = ask_in_terminal if has_terminal() else None

    @contextmanager
    def _desk(self, at: datetime | None = None, *, is_new: bool = False) -> Iterator[Desk]:
        if not is_new and not (self._folder / KEY_NOTE).exists():
            raise UserError(UserFault.NO_SYMPOSIUM, {"path": str(self._folder)})
        clock = SystemClock() if at is None else _At(at)
        desk = Desk(self._folder, clock=clock, ask=self._ask, warn=fail)
        desk.open()
        try:
            yield desk
        finally:
            desk.close()

    def import_attendees(self, path: Path, key: str) -> ImportReport:
        with self._desk(is_new=True) as desk:
            table = desk.read_table(path)
            mapping = desk.mapping_for(table)
            if mapping.missing:
                raise UserError(UserFault.NOT_A_LIST, {"path": str(path)})
            plan = desk.plan(table, mapping, _no_progress, _never)
            return desk.bring_in(plan, key, _no_progress, _never)

    def import_programme(self, path: Path) -> Programme:
        with self._desk(is_new=True) as desk:
            programme = desk.read_programme(path)
            desk.put_programme(programme)
            return programme

    def check_in(self, text: str, at: datetime | None) -> CheckInResult:
        with self._desk(at) as desk:
            return desk.check_in(text)

    def find(self, text: str, limit: int) -> list[PersonRow]:
        with self._desk() as desk:
            return desk.find(text, limit)

    def write_badges(self, codes: Sequence[str] | None, out: Path) -> int:
        with self._desk() as desk:
            gui = ensure_gui()
            count = export_badges(desk.store, os.urandom, make_badges(), codes, out, _no_progress, _never)
            del gui
            return count

    def status(self) -> Status:
        with self._desk() as desk:
            return desk.status()

    def rehearse(self, path: Path) -> Iterable[dict[str, Any]]:
        arrivals = read_arrivals(path)
        with tempfile.TemporaryDirectory(prefix="smc-desk-rehearsal-") as name:
            copy = Path(name) / "symposium"
            with self._desk() as desk:
                desk.copy_to(copy)
            clock = ArrivalClock(arrivals[0].at)
            training = Desk(copy, clock=clock, ask=self._ask, warn=fail)
            training.open()
            try:
                training.mark_as_training()
                played = []
                for one in rehearse(training.store, clock, os.urandom, arrivals):
                    played.append(one)
                    yield {
                        "seq": one.seq,
                        "outcome": one.outcome.value,
                        "code": one.code,
                        "seconds": round(one.seconds, 4),
                    }
                total = sum_up(training.store, played)
            finally:
                training.close()
        yield {
            "arrivals": total.arrivals,
            "outcomes": {outcome.value: count for outcome, count in total.outcomes.items()},
            "median_seconds": round(total.median_seconds, 4),
            "slowest_seconds": round(total.slowest_seconds, 4),
            "people_in": total.people_in,
            "badges": total.badges,
        }


def run_command(given: argparse.Namespace) -> int:
    """Do what was asked in a terminal.

    Returns:
        The exit code.
    """
    commands = _Commands(given.data or data_folder())
    verbs = Verbs(
        import_attendees=commands.import_attendees,
        import_programme=commands.import_programme,
        check_in=commands.check_in,
        find=commands.find,
        write_badges=commands.write_badges,
        status=commands.status,
        rehearse=commands.rehearse,
        sentence_of=sentence_of,
    )
    return run(verbs, given)


def _no_progress(_done: int, _total: int) -> None:
    """A terminal shows the result only."""


def _never() -> bool:
    return False
