"""The card for all badges at once at work: it checks, writes and prints, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, UserError, UserFault
from smc_desk.domain.printing import BatchState
from smc_desk.ui.badges.batch_card import BatchCard
from smc_desk.ui.badges.doubts_page import Doubts
from smc_desk.ui.badges.jobs import Export, Job, Write, make_paper, make_pdf
from smc_desk.ui.texts import bug_sentence, sentence_of
from smc_desk.ui.work import Lane, Task, Work
from smc_desk.usecases.choose_badges import Whose
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.print_batch import Batch


@dataclass(frozen=True, slots=True)
class BatchVerbs:
    """What can be done with many badges.

    Attributes:
        tickets: Every type of ticket on the list.
        preflight: (who, progress, cancelled) → those whose badge should be looked at, and why.
        export: (who, sorted by "name" or "order", file, progress, cancelled) → number of badges written.
        begin: Print the badges of some people who have none, sorted so.
        see: How far the printing of many is, or what remains of it; None for neither.
        resume: Print those which remain.
        stop: Print no more of them; tells what remains.
        forget: Offer those which remain no more.
        paper_list: Write the list on paper → number of people.
    """

    tickets: Callable[[], Sequence[str]]
    preflight: Callable[[Whose, Progress, Cancelled], Doubts]
    export: Export
    begin: Callable[[Whose, str], Batch]
    see: Callable[[], BatchState | None]
    resume: Callable[[], Batch]
    stop: Callable[[], BatchState | None]
    forget: Callable[[], Changes]
    paper_list: Write


class BatchPart(QObject):
    """Runs the verbs for the card.

    Signals:
        moved: Another page of the card is shown.
        told: What is to be announced.
    """

    moved = Signal()
    told = Signal(str)

    def __init__(
        self,
        *,
        work: Work,
        verbs: BatchVerbs,
        card: BatchCard,
        choose_file: Callable[[QWidget, str], str],
        parent: QObject,
    ) -> None:
        """Take the card over.

        Args:
            work: Where verbs are run.
            verbs: What can be done.
            card: Shows it.
            choose_file: Asks where to write, above a widget and with a name to begin with; "" for nowhere.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs, self._card, self._choose_file = work, verbs, card, choose_file
        self._job: Job | None = None
        self._task: Task | None = None
        card.check_wanted.connect(self._check)
        card.pdf_wanted.connect(self._make)
        card.print_wanted.connect(self._print)
        card.resume_wanted.connect(self._resume)
        card.rest_left.connect(self._forget)
        card.stopped.connect(self._stop)
        work.failed.connect(self._give_up)

    def refresh(self) -> None:
        """Look at what can be chosen, and what remains, again."""
        run, verbs = self._work.run, self._verbs
        run(self, verbs.tickets, self._card.form.show_tickets, lane=Lane.QUERY, newest_of="tickets")
        if self._card.is_idle:
            run(self, verbs.see, self._show_batch, lane=Lane.PRINT, newest_of="batch")

    def show_batch(self, batch: BatchState | None) -> None:
        """Show how far the printing of many is, as the spool tells it."""
        if batch is not None and self._job is None:
            self._show_batch(batch)

    @Slot()
    def make_paper_list(self) -> None:
        """Write everybody as a list on paper."""
        path = self._choose_file(self._card, self.tr("attendees.pdf"))
        if path and self._job is None:
            verb = partial(make_paper, self._verbs.paper_list, Path(path))
            self._start(self.tr("Making the list"), verb, self._card.show_paper_list, self._stopped_pdf)

    @Slot()
    def _check(self) -> None:
        verb = partial(self._verbs.preflight, self._card.form.whose)
        self._start(self.tr("Looking at every badge"), verb, self._card.show_doubts, self._stopped_check)

    @Slot()
    def _make(self) -> None:
        path = self._choose_file(self._card, self.tr("badges.pdf"))
        if path:
            form = self._card.form
            verb = partial(make_pdf, self._verbs.export, form.whose, form.sorting, Path(path))
            self._start(self.tr("Making the badges"), verb, self._card.show_made, self._stopped_pdf)

    @Slot()
    def _print(self) -> None:
        form = self._card.form
        self._run(partial(self._verbs.begin, form.whose, form.sorting))

    @Slot()
    def _resume(self) -> None:
        self._run(self._verbs.resume)

    def _run(self, verb: Callable[[], Batch]) -> None:
        self._work.run(self, verb, self._begun, lane=Lane.PRINT, otherwise=self._warn)

    def _begun(self, batch: Batch) -> None:
        if batch.total:
            self._show_batch(batch.state)
        else:
            self._tell(self._card.show_nobody())

    def _show_batch(self, batch: BatchState | None) -> None:
        self._tell(self._card.show_batch(batch))

    @Slot()
    def _forget(self) -> None:
        self._work.run(self, self._verbs.forget, self._forgotten, lane=Lane.PRINT, otherwise=self._warn)

    def _forgotten(self, _changes: Changes) -> None:
        self._show_batch(None)
        self._card.take_focus()

    def _warn(self, error: DeskError) -> None:
        self._tell(self._card.show_failure(sentence_of(error)))

    def _tell(self, said: str) -> None:
        if said:
            self.moved.emit()
            self.told.emit(said)

    def _start(
        self,
        title: str,
        verb: Callable[[Progress, Cancelled], Any],
        then: Callable[[Any], str],
        stopped: Callable[[], str],
    ) -> None:
        """Do long work.

        Args:
            title: What is done.
            verb: Does it.
            then: Shows what came of it, and says so.
            stopped: Shows what stopping has left behind, and says so.
        """
        self._card.begin(title)
        self.moved.emit()
        self._job = Job(verb)
        self._task = self._work.run_long(
            self,
            self._job,
            lambda result: self._end(then(result)),
            progress=self._card.show_progress,
            otherwise=partial(self._fail, stopped),
        )

    def _end(self, said: str) -> None:
        self._job = self._task = None
        self._tell(said)

    def _fail(self, stopped: Callable[[], str], error: DeskError) -> None:
        is_stopped = isinstance(error, UserError) and error.fault is UserFault.CANCELLED
        self._end(stopped() if is_stopped else self._card.show_failure(sentence_of(error)))

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        """After a fault nobody foresaw in our own work, say so where it began."""
        if self._job is not None and self._job.has_ended and not isinstance(error, DeskError):
            self._end(self._card.show_failure(bug_sentence()))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        elif self._job is None:
            self._work.run(self, self._verbs.stop, self._show_batch, lane=Lane.PRINT, otherwise=self._warn)

    def _stopped_check(self) -> str:
        return self._card.show_stopped(is_pdf=False)

    def _stopped_pdf(self) -> str:
        return self._card.show_stopped(is_pdf=True)
