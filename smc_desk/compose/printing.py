"""The printers of this computer, loaded with the first badge: that takes longer than to paint a window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.printing import PrinterState
from smc_desk.usecases import run_spool
from smc_desk.usecases.run_spool import SpoolResult

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

    def names(self) -> Sequence[str]:
        """Every printer; "" is the folder of PDFs."""
        return self._ready().names()

    def print_next(self) -> SpoolResult:
        """Take the spool one step on; the first time nothing is loaded where nothing waits."""
        settings = self._desk.settings
        if not self._is_started:
            self._is_started = True
            with self._desk.store.read() as tx:
                if not tx.prints.in_state(PrintState.WAITING):
                    return SpoolResult(printer=settings.printer)
        shares = settings.spread == "share"
        return run_spool.print_next(self._desk.store, self._ready(), settings.printers, shares=shares)

    def unsure(self) -> list[Print]:
        """Prints of which only a person can tell whether they came out."""
        with self._desk.store.read() as tx:
            if not tx.prints.count(PrintState.SENDING, PrintState.SENT):
                return []
        return run_spool.unsure_prints(self._desk.store, self._ready())

    def settle(self, ids: Sequence[str], came_out: bool) -> Changes:
        """Say whether these came out."""
        return run_spool.settle_prints(self._desk.store, ids, came_out=came_out)

    def retry_failed(self) -> Changes:
        """Try prints again that were given up."""
        return run_spool.retry_failed(self._desk.store)

    def print_test_page(self, name: str) -> SpoolResult:
        """Print a badge that is nobody's."""
        return run_spool.print_test_page(self._desk.store, self._ready(), name)

    def see_printer(self, name: str) -> PrinterState:
        """How a printer is."""
        return run_spool.see_printer(self._desk.store, self._ready(), name)

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

        return Printers(self._desk.folder / FOLDER, make_badges())
