"""One desk: a symposium's folder with its store, and the use cases bound to it.

The methods are the verbs that screens and commands get. They may be called as soon as the desk is there; they
wait until it is open. What reads files and databases is loaded when it is first needed, not with this module:
that takes longer than a window to be painted (`docs/performance.md`).
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from smc_desk import resources
from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.settings_file import SettingsFile
from smc_desk.compose.places import private_folder
from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Payment, PersonRow, Registration
from smc_desk.domain.settings import Settings
from smc_desk.usecases import check_in as checking
from smc_desk.usecases import edit_person as editing
from smc_desk.usecases import find_people as finding
from smc_desk.usecases import lend as lending
from smc_desk.usecases import order_badge as ordering
from smc_desk.usecases import undo_check_in as undoing
from smc_desk.usecases.check_in import KEY, CheckInResult
from smc_desk.usecases.collect_group import GroupResult, collect_group, group_of
from smc_desk.usecases.ports import Cancelled, Clock, Progress, Store
from smc_desk.usecases.see_status import Recent, Status, see_recent, see_status

if TYPE_CHECKING:
    from smc_desk.domain.mapping import Mapping as Columns
    from smc_desk.domain.programme import Programme
    from smc_desk.domain.tables import Table
    from smc_desk.usecases.import_attendees import ImportPlan, ImportReport

log = logging.getLogger(__name__)

DEMO_KEY = "smc-desk-demo-only"


def _no_progress(_done: int, _total: int) -> None: ...


def _never() -> bool:
    return False


class OpenStore(Store, Protocol):
    """A store, and what only its owner may do with it."""

    screen_thread: int | None

    def desk_name(self) -> str: ...

    def name_desk(self, label: str) -> None: ...

    def vouch(self, words: bytes) -> bytes: ...

    def copy_to(self, folder: Path) -> None: ...

    def close(self) -> None: ...


class Desk:
    """A desk of one folder.

    Args:
        folder: Where the symposium lives.
        is_demo: Fill an empty folder with the invented symposium.
        ask: Asks a person for the passphrase; None where nobody can be asked.
        warn: Told in one sentence when the key has to be kept in a file.
    """

    def __init__(
        self,
        folder: Path,
        *,
        is_demo: bool = False,
        clock: Clock | None = None,
        ask: Callable[[str], str] | None = None,
        warn: Callable[[str], object] = log.warning,
    ) -> None:
        self.folder = folder
        self.clock: Clock = clock or SystemClock()
        self.ask = ask
        self._warn = warn
        self.key_file: Path | None = None
        self._is_demo = is_demo
        self._file = SettingsFile(folder)
        self.settings = self._file.read()
        self._store: Future[OpenStore] = Future()

    @property
    def store(self) -> OpenStore:
        """The open store; waits for it, and raises what kept it closed."""
        return self._store.result()

    @property
    def is_open(self) -> bool:
        """Whether the store can be asked."""
        return self._store.done() and self._store.exception() is None

    def open(self, *, screen_thread: int | None = None) -> Status:
        """Open the store, and fill it if it is the demo's.

        Args:
            screen_thread: The thread that must never ask the store.

        Raises:
            DeskError: Why it cannot be opened; `try_again` starts afresh.
        """
        try:
            store = self._opened()
            store.screen_thread = screen_thread
        except BaseException as error:
            self._store.set_exception(error)
            raise
        self._store.set_result(store)
        return self.status()

    def try_again(self, *, screen_thread: int | None = None) -> Status:
        """Open after a failure."""
        self.close()
        self._store = Future()
        return self.open(screen_thread=screen_thread)

    def close(self) -> None:
        """Let the file go."""
        if self.is_open:
            self.store.close()

    def _opened(self) -> OpenStore:
        from smc_desk.adapters.keys import KeyRing
        from smc_desk.adapters.store.store import SqliteStore

        keys = KeyRing(private_folder(), self.ask, self._warn)
        identity, secret = keys.secret_of(self.folder, is_demo=self._is_demo)
        self.key_file = keys.made_file
        guard = private_folder() / "heads" / f"{identity}.json"
        store = SqliteStore(self.folder, secret.key, secret.seed, guard, self.clock, self._operator)
        try:
            if store.desk_name() != self.settings.desk:
                store.name_desk(self.settings.desk)
            if self._is_demo:
                self._fill(store)
        except BaseException:
            store.close()
            raise
        return store

    def _fill(self, store: OpenStore) -> None:
        """Bring the invented symposium in; today is always one of its days."""
        with store.read() as tx:
            calendar, is_filled = tx.programme.calendar(), bool(tx.check_ins.on_list())
        if not is_filled:
            from smc_desk.usecases.import_attendees import apply_import, plan_import

            table = self.read_table(resources.path("demo", "attendees.csv"))
            plan = plan_import(store, table, self.mapping_for(table), _no_progress, _never)
            apply_import(store, self.clock, plan, _no_progress, _never)
            with store.write() as tx:
                tx.symposium.set(KEY, DEMO_KEY)
        if calendar.first_day is None or not 1 <= calendar.day_of(self.clock.now()) <= calendar.days:
            from smc_desk.usecases.import_programme import import_programme

            programme = self.read_programme(resources.path("demo", "schedule.json"))
            today = self.clock.now().astimezone(ZoneInfo(programme.zone)).date()
            import_programme(store, self.clock, programme.moved_to(today))

    def _operator(self) -> str:
        return self.settings.operator

    # Arrivals

    def check_in(self, scanned: str, decoded: str = "", found: Found = Found.SCAN) -> CheckInResult:
        """Admit the holder of a scanned or typed ticket, or say why not."""
        return checking.check_in(
            self.store, self.clock, os.urandom, self.settings.auto_print, scanned, decoded, found
        )

    def check_in_person(self, person: str, found: Found = Found.SEARCH) -> CheckInResult:
        """Admit somebody chosen from the list, or say why not."""
        return checking.check_in_person(
            self.store, self.clock, os.urandom, self.settings.auto_print, person, found
        )

    def look_up(self, person: str) -> CheckInResult:
        """What a check-in of this person would answer."""
        return checking.look_up(self.store, self.clock, person)

    def admit(self, person: str, over: Verdict, reason: str, found: Found) -> CheckInResult:
        """Admit after a question was answered, or over a refusal."""
        settings = self.settings
        return checking.admit(
            self.store,
            self.clock,
            os.urandom,
            settings.auto_print,
            settings.role,
            person,
            over,
            reason,
            found,
        )

    def see_undo(self, fact: str) -> tuple[undoing.AlongWith, ...]:
        """What was done on the way to a check-in, and may be taken back with it."""
        return undoing.see_undo(self.store, self.clock, self.settings.role, fact)

    def undo(self, fact: str, reason: str, along: Collection[str] = ()) -> Changes:
        """Take a check-in of today back."""
        role = self.settings.role
        return undoing.undo_check_in(self.store, self.clock, fact, reason, role=role, along=along)

    # Badges

    def reprint(self, person: str, reason: ReprintReason, words: str = "") -> ordering.Ordered:
        """Void a person's badges and order a new one."""
        return ordering.reprint(self.store, os.urandom, person, reason, words)

    # People

    def correct(self, person: str, values: Mapping[str, str]) -> Changes:
        """Correct fields of an entry."""
        return editing.correct_person(self.store, person, values)

    def transfer(self, person: str, name: str, pronouns: str, reason: str) -> Changes:
        """Give a ticket to somebody else."""
        return editing.transfer_ticket(self.store, person, name, pronouns, reason)

    def merge(self, one: str, other: str) -> tuple[str, Changes]:
        """Make two entries of one person one."""
        return editing.merge_people(self.store, one, other)

    def keep_apart(self, one: str, other: str) -> Changes:
        """Say that two entries are two people."""
        return editing.keep_apart(self.store, one, other)

    def register(self, walk_in: editing.WalkIn) -> CheckInResult:
        """Register somebody who is on no list, and check them in."""
        settings = self.settings
        return editing.register_walk_in(
            self.store, self.clock, os.urandom, settings.auto_print, walk_in, settings.role
        )

    def fees(self) -> str | None:
        """The currency of the fees; None where money is for another role."""
        return editing.currency_of_fees(self.store, self.settings.role)

    def group_of(self, person: str) -> list[Registration]:
        """Everybody of a person's order."""
        return group_of(self.store, person)

    def collect_group(self, leader: str) -> GroupResult:
        """Order every badge of a leader's order."""
        return collect_group(self.store, self.clock, os.urandom, leader)

    def payment_of(self, person: str) -> Payment:
        """Money of one entry, for the help role alone."""
        return editing.payment_of(self.store, self.settings.role, person)

    def settle(self, person: str, how: editing.Settle, amount: int, found: Found) -> CheckInResult:
        """Collect, waive or defer what is open, then go on."""
        settings = self.settings
        return editing.settle_payment(
            self.store, self.clock, os.urandom, settings.auto_print, settings.role, person, how, amount, found
        )

    def find(self, text: str, limit: int = 50) -> list[PersonRow]:
        """The people a typed text may mean, best first."""
        return finding.find_people(self.store, self.clock, text, limit)

    def people_of_name(self, name: str) -> list[PersonRow]:
        """Entries whose name is as good as equal."""
        return finding.people_of_name(self.store, self.clock, name)

    def list_people(self, text: str, filter_by: str) -> list[str]:
        """Ids for the list of people."""
        return finding.list_people(self.store, self.clock, text, filter_by)

    def people_rows(self, ids: Sequence[str]) -> list[PersonRow]:
        """A page of that list."""
        return finding.people_rows(self.store, self.clock, list(ids))

    # Headsets

    def ask_for_headset(self, person: str, language: str = "") -> lending.LoanResult:
        """Whether a headset can help somebody."""
        return lending.ask_for_headset_of(self.store, person, language)

    def lend(self, person: str, number: str) -> Changes:
        """Note that a headset is out."""
        return lending.lend_headset(self.store, person, number)

    def take_back(self, number: str) -> lending.LoanBack:
        """Note that a headset is back."""
        return lending.take_headset_back(self.store, number)

    def headsets(self) -> list[lending.LoanOut]:
        """Which headsets are out, and who has them."""
        return lending.headsets_out(self.store)

    # Lists

    def read_table(self, path: Path) -> Table:
        """A list as its file has it."""
        from smc_desk.adapters.files.tables import read_table

        return read_table(path)

    def mapping_for(self, table: Table) -> Columns:
        """What its columns mean: as it was said before, or a guess."""
        from smc_desk.adapters.files.mappings import SavedMappings

        return SavedMappings(self.folder).find(table.headers)

    def save_mapping(self, table: Table, mapping: Columns) -> None:
        """Keep what a person said of the columns."""
        from smc_desk.adapters.files.mappings import SavedMappings

        SavedMappings(self.folder).save(mapping, table.headers)

    def plan(self, table: Table, mapping: Columns, progress: Progress, cancelled: Cancelled) -> ImportPlan:
        """What an import would change."""
        from smc_desk.usecases.import_attendees import plan_import

        return plan_import(self.store, table, mapping, progress, cancelled)

    def bring_in(self, plan: ImportPlan, key: str, progress: Progress, cancelled: Cancelled) -> ImportReport:
        """Write what a plan shows.

        Args:
            key: The symposium's key for signed tickets, "" to keep the one that is known.
        """
        from smc_desk.usecases.import_attendees import apply_import

        report = apply_import(self.store, self.clock, plan, progress, cancelled)
        if key:
            with self.store.write() as tx:
                tx.symposium.set(KEY, key)
        return report

    def read_programme(self, path: Path) -> Programme:
        """A programme as its file has it."""
        from smc_desk.adapters.programmes.ready import read_programme

        return read_programme(path)

    def twins(self) -> list[tuple[Registration, Registration]]:
        """Pairs of entries that are likely one person."""
        return finding.likely_twins(self.store)

    # The desk itself

    def status(self) -> Status:
        """Counters of this moment."""
        return see_status(self.store, self.clock)

    def recent(self) -> list[Recent]:
        """The latest check-ins, newest first."""
        return see_recent(self.store, self.clock)

    def apply_settings(self, settings: Settings) -> None:
        """Keep settings, and let the desk's name be known."""
        self._file.write(settings)
        renamed = settings.desk != self.settings.desk
        self.settings = settings
        if renamed:
            self.store.name_desk(settings.desk)

    def copy_to(self, folder: Path) -> None:
        """Copy the symposium as it is on the disk; the copy opens with the same key."""
        from smc_desk.adapters.keys import FILE

        self.store.copy_to(folder)
        shutil.copy2(self.folder / FILE, folder)

    def mark_as_training(self) -> None:
        """From now on nothing here is in earnest, and every badge says so."""
        with self.store.write() as tx:
            tx.symposium.set(ordering.TRAINING, "yes")

    def now(self) -> datetime:
        """This instant."""
        return self.clock.now()
