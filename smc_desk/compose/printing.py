"""The printers of this computer, loaded with the first badge: that takes longer than to paint a window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.domain.badges import PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.printing import BatchState, PrinterState
from smc_desk.usecases import print_batch, run_spool
from smc_desk.usecases.choose_badges import Whose
from smc_desk.usecases.print_batch import Batch
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult

if TYPE_CHECKING:
    from smc_desk.adapters.printing.printers import Printers

FOLDER = "badges"
"""Folder of PDFs in the symposium's folder."""


class Printing:
    """The verbs of the spool. All but `names` are for the lane of prints."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._making = Lock()
        self._is_started = False
        self._batch: Batch | None = None

    def names(self) -> Sequence[str]:
        """Every printer; "" is the folder of PDFs."""
        return self._ready().names()

    def print_next(self) -> SpoolResult:
        """Take the spool one step on; the first time nothing is loaded where nothing waits."""
        desk, settings, fed = self._desk, self._desk.settings, Changes()
        if not self._is_started:
            self._is_started = True
            with desk.store.read() as tx:
                if not tx.prints.in_state(PrintState.WAITING):
                    return SpoolResult(printer=settings.printer)
        if self._batch is not None:
            self._batch = print_batch.feed_batch(desk.store, os.urandom, self._batch)
            fed = self._batch.changes
        shares = settings.spread == "share"
        result = run_spool.print_next(desk.store, self._ready(), settings.printers, shares=shares)
        state = None if self._batch is None else self._batch.state
        if state is not None and not state.left and not result.waiting:
            self._batch = None
        return replace(result, batch=state, changes=result.changes | fed)

    def begin_batch(self, whose: Whose, sorting: str) -> Batch:
        """Send the badges of many to the printers, a few at a time."""
        self._batch = print_batch.begin_batch(self._desk.store, self._desk.clock, whose, sorting)
        return self._batch

    def resume_batch(self) -> Batch:
        """Go on with what is left of the batch that was stopped."""
        self._batch = print_batch.resume_batch(self._desk.store, self._desk.clock)
        return self._batch

    def stop_batch(self) -> BatchState | None:
        """Send no more; those which wait already are printed. Tells what is left."""
        self._batch = None
        return print_batch.stopped_batch(self._desk.store, self._desk.clock)

    def see_batch(self) -> BatchState | None:
        """The batch under way, or what is left of one that was stopped."""
        if self._batch is not None:
            return self._batch.state
        return print_batch.stopped_batch(self._desk.store, self._desk.clock)

    def forget_batch(self) -> Changes:
        """Offer what is left no more."""
        self._batch = None
        return print_batch.forget_batch(self._desk.store)

    def unsure(self) -> list[NamedPrint]:
        """Prints of which only a person can tell whether they came out, and whose they are."""
        desk = self._desk
        with desk.store.read() as tx:
            if not tx.prints.count(PrintState.SENDING, PrintState.SENT):
                return []
        unsure = run_spool.unsure_prints(desk.store, self._ready())
        return run_spool.name_prints(desk.store, desk.clock, unsure)

    def failed(self) -> list[NamedPrint]:
        """Prints that were given up, and whose they are."""
        desk = self._desk
        return run_spool.name_prints(desk.store, desk.clock, run_spool.failed_prints(desk.store))

    def settle(self, ids: Sequence[str], came_out: bool) -> Changes:
        """Say whether these came out."""
        return run_spool.settle_prints(self._desk.store, ids, came_out=came_out)

    def retry_failed(self, ids: Sequence[str]) -> Changes:
        """Try prints again that were given up."""
        return run_spool.retry_failed(self._desk.store, ids)

    def leave_failed(self, ids: Sequence[str]) -> Changes:
        """Try them no more."""
        return run_spool.leave_failed(self._desk.store, ids)

    def print_test_page(self, name: str) -> SpoolResult:
        """Print a badge that is nobody's."""
        return run_spool.print_test_page(self._desk.store, self._ready(), name)

    def see_printer(self, name: str) -> PrinterState:
        """How a printer is."""
        return run_spool.see_printer(self._desk.store, self._ready(), name)

    def in_use(self) -> Sequence[PrinterState]:
        """How each printer of this desk is, the preferred one first."""
        return tuple(self.see_printer(name) for name in self._desk.settings.printers)

    def set_labels_left(self, name: str, count: int | None) -> Changes:
        """Say how many labels were put into a printer, None to count them no more."""
        return run_spool.set_labels_left(self._desk.store, name, count)

    def _ready(self) -> Printers:
        with self._making:
            return self._printers

    @cached_property
    def _printers(self) -> Printers:
        from smc_desk.adapters.printing.printers import Printers
        from smc_desk.compose.badge_maker import make_badges
        from smc_desk.compose.layout_folder import layout_in_use

        desk = self._desk
        layout = layout_in_use(desk.folder, lambda: desk.settings.layout)
        return Printers(desk.folder / FOLDER, make_badges(layout))
