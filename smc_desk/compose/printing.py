"""The printers of this computer, loaded with the first badge: that takes longer than to paint a window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from smc_desk.compose.desk import Desk
from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.usecases.run_spool import SpoolResult, print_next, settle_prints, unsure_prints

if TYPE_CHECKING:
    from smc_desk.adapters.printing.printers import Printers

FOLDER = "badges"
"""Folder of PDFs in the symposium's folder."""


class Printing:
    """The verbs of the spool."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._making = Lock()

    def names(self) -> Sequence[str]:
        """Every printer; "" is the folder of PDFs."""
        return self._ready().names()

    def print_next(self) -> SpoolResult:
        """Hand over the oldest waiting print; nothing is loaded as long as none waits."""
        name = self._desk.settings.printer
        with self._desk.store.read() as tx:
            if not tx.prints.count(PrintState.WAITING):
                return SpoolResult(printer=name)
        return print_next(self._desk.store, self._ready(), name)

    def unsure(self) -> list[Print]:
        """Prints that were being handed over when the desk stopped."""
        return unsure_prints(self._desk.store)

    def settle(self, ids: Sequence[str], came_out: bool) -> Changes:
        """Say whether these came out."""
        return settle_prints(self._desk.store, ids, came_out=came_out)

    def _ready(self) -> Printers:
        with self._making:
            return self._printers

    @cached_property
    def _printers(self) -> Printers:
        from smc_desk.adapters.printing.printers import Printers
        from smc_desk.compose.badge_maker import make_badges

        return Printers(self._desk.folder / FOLDER, make_badges())
