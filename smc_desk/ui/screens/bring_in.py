"""The screen by which a lead brings in the list of attendees or the programme, in calm steps.

It walks from file to columns to what would change to the report; until the large button of the third step
is pressed nothing is written, and leaving at any step says so. It knows its verbs, never a store or a file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, UserError, UserFault
from smc_desk.domain.mapping import Mapping
from smc_desk.domain.people import PersonRow, Registration
from smc_desk.domain.programme_reading import Choices
from smc_desk.domain.tables import Table
from smc_desk.ui.bring_in.file_target import FileTarget
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.jobs import Job, Source, plan_list, read_any
from smc_desk.ui.bring_in.pages import Page, Pages, list_steps
from smc_desk.ui.bring_in.programme_way import ProgrammeWay
from smc_desk.ui.bring_in.sheets import Preview
from smc_desk.ui.bring_in.steps import StepsBar
from smc_desk.ui.bring_in.words import short_name
from smc_desk.ui.texts import bug_sentence, sentence_of
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.work import Lane, Task, Work
from smc_desk.usecases.import_attendees import ImportPlan, ImportReport
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.see_status import Status


@dataclass(frozen=True, slots=True)
class BringInVerbs:
    """What this screen can have done.

    Attributes:
        mapping_for: The mapping saved for a table's headers, else a guess.
        plan: What an import would change; nothing is written.
        apply: Write a plan; the key is the portal's, "" to leave the present one as it is.
        twins: Pairs which may be one person and which nobody has decided on.
        merge: Two ids are one person.
        keep_apart: Two ids are two people.
        rows_of: The people of some ids; those who are gone may be missing.
        is_schedule: Whether a file is a programme by its content, and no list.
        look_at_programme: Read a programme and compare it; without choices those kept for its source hold.
        put_programme: Write a programme, of one that is compared the changes with these keys.
        choices_for_list: What was chosen for a programme kept as a list.
    """

    read_table: Callable[[Path], Table]
    mapping_for: Callable[[Table], Mapping]
    save_mapping: Callable[[Table, Mapping], None]
    plan: Callable[[Table, Mapping, Progress, Cancelled], ImportPlan]
    apply: Callable[[ImportPlan, str, Progress, Cancelled], ImportReport]
    is_schedule: Callable[[Path], bool]
    look_at_programme: Callable[[Path, Choices | None], Incoming]
    put_programme: Callable[[Incoming, frozenset[str]], Changes]
    choices_for_list: Callable[[Table], Choices]
    status: Callable[[], Status]
    twins: Callable[[], list[tuple[Registration, Registration]]]
    merge: Callable[[str, str], Changes]
    keep_apart: Callable[[str, str], Changes]
    rows_of: Callable[[list[str]], list[PersonRow]]


class BringInScreen(FileTarget):
    """One page after the other; above them the steps, and a banner for what went wrong.

    Signals:
        finished: Go to check-in.
    """

    finished = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: BringInVerbs,
        choose_file: Callable[[QWidget], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen.

        Args:
            work: Where verbs are run.
            theme: The theme.
            verbs: What can be done.
            choose_file: Asks for a file, above a widget; "" where none was chosen.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs, self._choose_file = work, verbs, choose_file
        self._source: Source | None = None
        self._plan: ImportPlan | None = None
        self._job: Job | None = None
        self._task: Task | None = None
        self._steps = StepsBar(theme=theme)
        self._banner = Banner(theme=theme)
        self._banner.action_chosen.connect(self._act)
        self._pages = pages = Pages(theme=theme)
        self._way = ProgrammeWay(verbs=verbs, pages=pages, start=self._start, go=self._go, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(self._steps)
        whole.addWidget(self._banner)
        whole.addWidget(pages, 1)
        self._connect()
        self._go(Page.CHOOSE)

    def take_focus(self) -> None:
        """Put the focus where the present step begins."""
        self._pages.take_focus()

    @Slot()
    def choose(self) -> None:
        """Ask for a file and read it."""
        name = self._choose_file(self)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file, whatever it holds."""
        verbs = self._verbs
        title = self.tr("Reading {file}").replace("{file}", short_name(path.name))
        reads = partial(
            read_any, verbs.is_schedule, verbs.look_at_programme, verbs.read_table, verbs.mapping_for, path
        )
        self._forget()
        self._start(title, reads, self._show_read, Page.CHOOSE)

    def _connect(self) -> None:
        self._pages.choose.asked.connect(self.choose)
        self._pages.choose.twins_asked.connect(self._look_at_twins)
        self._pages.columns.confirmed.connect(self._compare)
        self._pages.columns.cancelled.connect(self._leave)
        self._pages.changes.confirmed.connect(self._bring_in)
        self._pages.changes.returned.connect(self._return)
        self._pages.changes.cancelled.connect(self._leave)
        self._pages.kind.people_chosen.connect(self._show_columns)
        self._pages.kind.programme_chosen.connect(self._ask_programme_columns)
        for page in self._pages.of_programme:
            page.cancelled.connect(self._leave)
        self._pages.working.cancelled.connect(self._stop)
        self._pages.done.finished.connect(self._finish)
        self._pages.done.restarted.connect(self._restart)
        self._pages.done.details_asked.connect(self._look_back)
        self._pages.done.twins.merge_chosen.connect(self._merge)
        self._pages.done.twins.apart_chosen.connect(self._keep_apart)
        self._work.changed.connect(self._look_again)
        self._work.failed.connect(self._give_up)
        self.hovered.connect(self._pages.choose.zone.show_ready)
        self.dropped.connect(self._take)

    @Slot()
    def _compare(self) -> None:
        """Save the mapping, and see what the list would change."""
        if self._source is None:
            return
        mapping = self._pages.columns.mapping
        self._source = source = Source(self._source.path, self._source.table, mapping)
        save = partial(self._verbs.save_mapping, source.table, mapping)
        title = self.tr("Comparing %Ln rows with the list", "", len(source.table.rows))
        verb = partial(plan_list, self._verbs.plan, self._verbs.rows_of, source)
        self._start(title, verb, self._show_changes, Page.COLUMNS)
        self._work.run(self, save, _nothing, lane=Lane.LONG, otherwise=self._warn)

    @Slot()
    def _bring_in(self) -> None:
        if self._plan is None:
            return
        verb = partial(self._verbs.apply, self._plan, self._pages.columns.key)
        title = self.tr("Bringing in %Ln people", "", len(self._plan.rows))
        self._start(title, verb, self._show_report, Page.CHANGES)

    def _show_read(self, read: Incoming | Source) -> None:
        """Go on with a programme or a list; ask which of them a list is where it may be both."""
        if isinstance(read, Incoming):
            self._way.show(read)
            return
        self._source = read
        if read.may_be_people and not read.may_be_programme:
            self._show_columns()
        elif read.may_be_programme and not read.may_be_people:
            self._way.ask_columns(read)
        else:
            self._pages.kind.ask(read.path.name)
            self._go(Page.KIND)

    @Slot()
    def _show_columns(self) -> None:
        source = self._source
        if source is not None:
            self._pages.columns.show_table(source.path.name, source.table, source.mapping)
            self._go(Page.COLUMNS)

    @Slot()
    def _ask_programme_columns(self) -> None:
        if self._source is not None:
            self._way.ask_columns(self._source)

    def _show_changes(self, preview: Preview) -> None:
        self._plan = plan = preview.plan
        self._pages.changes.show_preview(preview, self._pages.columns.hidden)
        self._go(Page.CHANGES)
        if plan.counts.vanished * 2 > len(plan.known):
            sentence = self.tr("%Ln people of this desk are not in the file. Is it the right one?", "",
                               plan.counts.vanished)  # fmt: skip
            self._banner.show_notice(Tone.WARNING, sentence)

    def _show_report(self, report: ImportReport) -> None:
        self._plan = None
        self._pages.done.show_report(report, has_key=bool(self._pages.columns.key))
        self._pages.columns.forget_key()
        self._go(Page.DONE)
        self._load_twins()

    @Slot()
    def _return(self) -> None:
        self._go(Page.COLUMNS if self._plan is not None else Page.DONE)

    @Slot()
    def _look_back(self) -> None:
        self._pages.changes.look_back()
        self._go(Page.CHANGES)

    @Slot()
    def _look_at_twins(self) -> None:
        self._pages.done.show_pairs_only()
        self._go(Page.DONE)
        self._load_twins()

    @Slot()
    def _leave(self) -> None:
        self._restart()
        self._say_untouched()

    @Slot()
    def _restart(self) -> None:
        self._forget()
        self._go(Page.CHOOSE)

    def _forget(self) -> None:
        self._source = self._plan = None
        self._way.leave()
        self._pages.columns.forget_key()

    @Slot()
    def _finish(self) -> None:
        self._restart()
        self.finished.emit()

    def _start(
        self,
        title: str,
        verb: Callable[[Progress, Cancelled], Any],
        then: Callable[[Any], None],
        back: Page,
    ) -> None:
        self._job = job = Job(verb, back)
        self._pages.working.begin(title, self.tr("If you stop, everything stays as it was."))
        self._go(Page.WORKING)
        self._task = self._work.run_long(
            self,
            job,
            partial(self._end, then),
            progress=self._pages.working.show_progress,
            otherwise=self._fail,
        )

    def _end(self, then: Callable[[Any], None], result: Any) -> None:
        self._job = None
        then(result)

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _fail(self, error: DeskError) -> None:
        job, self._job = self._job, None
        self._go(Page.CHOOSE if job is None else job.back)
        fault = error.fault if isinstance(error, UserError) else None
        if fault is UserFault.CANCELLED:
            self._say_untouched()
            return
        actions: tuple[Action, ...] = ()
        if fault is UserFault.TOO_LATE:
            actions = (Action("compare", self.tr("Look again")),)
        elif self._pages.page is Page.CHOOSE:
            actions = (Action("choose", self.tr("Choose another file")),)
        self._tell(Tone.DANGER, sentence_of(error), actions)

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        """After a fault nobody foresaw in our own work, go back to where it began."""
        if self._job is not None and self._job.has_ended and not isinstance(error, DeskError):
            self._go(self._job.back)
            self._job = None
            self._tell(Tone.DANGER, bug_sentence())

    @Slot(str, str)
    def _merge(self, one: str, other: str) -> None:
        self._decide(partial(self._verbs.merge, one, other))

    @Slot(str, str)
    def _keep_apart(self, one: str, other: str) -> None:
        self._decide(partial(self._verbs.keep_apart, one, other))

    def _decide(self, verb: Callable[[], Changes]) -> None:
        self._work.run(self, verb, self._decided, otherwise=self._warn_of_pair)

    def _decided(self, _changes: Changes) -> None:
        self._load_twins()

    def _warn_of_pair(self, error: DeskError) -> None:
        self._pages.done.twins.set_busy(False)
        self._warn(error)

    def _load_twins(self) -> None:
        self._work.run(self, self._verbs.twins, self._show_twins, lane=Lane.QUERY, newest_of="twins")

    def _show_twins(self, pairs: list[tuple[Registration, Registration]]) -> None:
        self._pages.choose.show_twins(len(pairs))
        self._pages.done.show_pairs(pairs)

    def showEvent(self, event: QShowEvent) -> None:
        """Look what the desk has."""
        super().showEvent(event)
        self._look()

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        if self.isVisible() and (changes.everything or changes.programme or changes.check_ins):
            self._look()

    def _look(self) -> None:
        self._work.run(self, self._verbs.status, self._show_status, lane=Lane.QUERY, newest_of="status")
        self._load_twins()

    def _show_status(self, status: Status) -> None:
        self._pages.choose.show_status(status)

    @Slot(list)
    def _take(self, files: list[Path]) -> None:
        """Read the file which was dropped."""
        if len(files) > 1:
            self._tell(Tone.WARNING, self.tr("Drop one file at a time. Nothing was read."))
        else:
            self.read(files[0])

    def _go(self, page: Page) -> None:
        focused = QApplication.focusWidget()
        self._banner.clear()
        self.takes_files = page is not Page.WORKING
        if page is not Page.WORKING:
            is_planned = self._plan is not None
            steps = self._way.steps(page) if self._way.is_walked else list_steps(page, is_planned=is_planned)
            self._steps.show_steps(*steps)
        self._pages.setCurrentIndex(page)
        if focused is None or self.isAncestorOf(focused):
            self.take_focus()

    def _say_untouched(self) -> None:
        sentence = self.tr("Nothing was brought in. The list and the programme are as they were.")
        self._tell(Tone.INFO, sentence)

    def _warn(self, error: DeskError) -> None:
        self._tell(Tone.WARNING, sentence_of(error))

    def _tell(self, tone: Tone, sentence: str, actions: tuple[Action, ...] = ()) -> None:
        self._banner.show_notice(tone, sentence, actions=actions)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot(str)
    def _act(self, action: str) -> None:
        if action == "compare" and self._way.is_walked:
            self._way.compare_again()
        elif action == "compare":
            self._compare()
        else:
            self.choose()


def _nothing(_result: object) -> None:
    """The mapping is saved; nobody needs to be told."""
