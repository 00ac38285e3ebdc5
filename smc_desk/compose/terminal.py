"""Builds the command line: a desk of the folder named, opened for one command."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.files.arrivals import read_arrivals
from smc_desk.adapters.keys import FILE as KEY_NOTE
from smc_desk.adapters.keys import ask_in_terminal, has_terminal
from smc_desk.adapters.timing.report_files import plain_record, plain_talk
from smc_desk.adapters.timing.session_log import read_session_log
from smc_desk.cli.commands import Verbs, fail, run
from smc_desk.cli.doors import DoorVerbs
from smc_desk.cli.programmes import Brought, ProgrammeVerbs, Wishes
from smc_desk.cli.timing import TimingVerbs
from smc_desk.compose.backing_up import back_up_into
from smc_desk.compose.badge_maker import make_badges
from smc_desk.compose.badges import Badges
from smc_desk.compose.certificates import Certificates
from smc_desk.compose.desk import Desk
from smc_desk.compose.doors import Doors
from smc_desk.compose.layout_folder import layout_in_use
from smc_desk.compose.papers import write_papers
from smc_desk.compose.places import data_folder
from smc_desk.compose.plan_desk import PlanDesk
from smc_desk.compose.programmes import Programmes
from smc_desk.compose.syncing import Syncing
from smc_desk.compose.timing import Timing
from smc_desk.compose.timing_report import write_record
from smc_desk.domain.attendance import Way
from smc_desk.domain.certificates import CertificatePaper
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.evacuation import Evacuation
from smc_desk.domain.papers import PaperKind, WantedPapers
from smc_desk.domain.people import PersonRow
from smc_desk.domain.programme import Programme
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_record import Record
from smc_desk.ui.texts import sentence_of
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.export_badges import export_badges
from smc_desk.usecases.import_attendees import ImportReport
from smc_desk.usecases.rehearse import ArrivalClock, rehearse, sum_up
from smc_desk.usecases.replay_timing import Happening, replay
from smc_desk.usecases.scan_door import DoorResult
from smc_desk.usecases.see_credit import SessionAttendance
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

    def open_desk(self) -> AbstractContextManager[Desk]:
        """The desk, for verbs that are bound elsewhere."""
        return self._desk()

    def import_attendees(self, path: Path, key: str) -> ImportReport:
        with self._desk(is_new=True) as desk:
            table = desk.read_table(path)
            mapping = desk.mapping_for(table)
            if mapping.missing:
                raise UserError(UserFault.NOT_A_LIST, {"path": str(path)})
            plan = desk.plan(table, mapping, _no_progress, _never)
            return desk.bring_in(plan, key, _no_progress, _never)

    def bring_in_programme(self, path: Path, wishes: Wishes) -> Brought:
        with self._desk(is_new=not wishes.is_dry_run) as desk:
            return Programmes(desk).bring_in(path, wishes)

    def export_programme(self, path: Path) -> Programme:
        with self._desk() as desk:
            return Programmes(desk).export(path)

    @contextmanager
    def open_plan(self) -> Iterator[PlanDesk]:
        with self._desk() as desk:
            yield PlanDesk(desk)

    def check_in(self, text: str, at: datetime | None) -> CheckInResult:
        with self._desk(at) as desk:
            return desk.check_in(text)

    def find(self, text: str, limit: int) -> list[PersonRow]:
        with self._desk() as desk:
            return desk.find(text, limit)

    def back_up(self, folder: Path | None) -> Path | None:
        with self._desk() as desk:
            return back_up_into(desk, folder)

    def write_badges(self, codes: Sequence[str] | None, out: Path) -> int:
        with self._desk() as desk:
            gui = ensure_gui()
            maker = make_badges(layout_in_use(desk.folder, lambda: desk.settings.layout))
            count = export_badges(desk.store, os.urandom, maker, codes, out, _no_progress, _never)
            del gui
            return count

    def write_paper_list(self, out: Path) -> int:
        with self._desk() as desk:
            gui = ensure_gui()
            count = Badges(desk).paper_list(out, _no_progress, _never)
            del gui
            return count

    def write_papers(self, kind: PaperKind, day: int | None, room: str, out: Path) -> int:
        with self._desk() as desk:
            gui = ensure_gui()
            with desk.store.read() as tx:
                date = None if day is None else tx.programme.calendar().date_of(day)
            count = write_papers(desk, WantedPapers(kind, date, room), out, _no_progress, _never)
            del gui
            return count

    def write_certificates(self, codes: Sequence[str] | None, out: Path) -> int:
        with self._desk() as desk:
            gui = ensure_gui()
            count = Certificates(desk).write(codes, CertificatePaper.A4, out, _no_progress, _never)
            del gui
            return count

    def scan_door(self, room: str, text: str, way: Way, at: datetime | None) -> DoorResult:
        with self._desk(at) as desk:
            return Doors(desk).scan(room, text, way)

    def see_attendance(self, session: str, at: datetime | None) -> SessionAttendance | None:
        with self._desk(at) as desk:
            return Doors(desk).see_attendance(session)

    def evacuate(self, out: Path, at: datetime | None) -> Evacuation:
        with self._desk(at) as desk:
            gui = ensure_gui()
            made = Doors(desk).evacuate(out)
            del gui
            return made

    def status(self) -> Status:
        with self._desk() as desk:
            return desk.status()

    @contextmanager
    def open_clock(self, at: datetime | None) -> Iterator[Timing]:
        with self._desk(at) as desk:
            # A time that was named is both clocks at once: nothing is to be taken for a correction.
            yield Timing(desk, None if at is None else lambda: Reading(at, at.timestamp(), "named"))

    def replay(self, path: Path) -> tuple[Sequence[Happening], Record]:
        lines = read_session_log(path)
        if not (self._folder / KEY_NOTE).exists():
            return replay(lines)
        with self._desk() as desk:
            return replay(lines, desk.store)

    def write_record(self, record: Record, out: Path) -> int:
        if not (self._folder / KEY_NOTE).exists():
            return write_record(record, out, "", UTC)
        with self._desk() as desk, desk.store.read() as tx:
            title, zone = tx.programme.title(), tx.programme.calendar().zone
        return write_record(record, out, title, zone)

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
        programme=ProgrammeVerbs(bring_in=commands.bring_in_programme, export=commands.export_programme),
        open_plan=commands.open_plan,
        check_in=commands.check_in,
        find=commands.find,
        back_up=commands.back_up,
        write_badges=commands.write_badges,
        write_paper_list=commands.write_paper_list,
        write_papers=commands.write_papers,
        write_certificates=commands.write_certificates,
        status=commands.status,
        rehearse=commands.rehearse,
        timing=TimingVerbs(
            open=commands.open_clock,
            replay=commands.replay,
            write=commands.write_record,
            plain_talk=plain_talk,
            plain_record=plain_record,
        ),
        doors=DoorVerbs(scan=commands.scan_door, see=commands.see_attendance, evacuate=commands.evacuate),
        sync=Syncing(commands.open_desk).verbs(),
        sentence_of=sentence_of,
    )
    return run(verbs, given)


def _no_progress(_done: int, _total: int) -> None:
    """A terminal shows the result only."""


def _never() -> bool:
    return False
