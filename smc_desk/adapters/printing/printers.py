"""Every way a badge can get on paper, behind one door that sorts them by address.

`""` is the folder of PDFs, `zpl://host:port` a label printer, any other the name of a printer of the system:
by its print server where there is one, else by Qt.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing.cups import CupsQueue, cups_server, queue_names
from smc_desk.adapters.printing.folder import PdfFolder
from smc_desk.adapters.printing.labels import LabelPrinter
from smc_desk.adapters.printing.printer import Printer
from smc_desk.adapters.printing.system import SystemPrinter, printer_names
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.printing import FOLDER, LABELS, PrintNews

_PATIENCE, _ASKS_AGAIN_AFTER = 0.5, 2.5
"""Seconds."""


class Printers:
    """Fulfils `smc_desk.usecases.ports.BadgePrinter`; all but `names` is for one thread."""

    def __init__(self, folder: Path, maker: ReportlabBadges) -> None:
        self._maker = maker
        self._server = cups_server()
        self._silent: dict[str, float] = {}
        self._known: dict[tuple[type, str], Printer] = {}
        self._folder = PdfFolder(folder, maker)

    def names(self) -> tuple[str, ...]:
        """The folder of PDFs, which is always there, then the system's printers."""
        return tuple(dict.fromkeys((FOLDER, *printer_names(), *self._queues())))

    def fault(self, printer: str) -> PrinterFault | None:
        """What is the matter with a printer, as it says now.

        One that kept the desk waiting in vain is left alone for a while: others have badges to print.
        """
        asked_at = time.monotonic()
        if asked_at < self._silent.get(printer, 0.0):
            return PrinterFault.OFFLINE
        fault = self._printer(printer).fault()
        now = time.monotonic()
        if fault is PrinterFault.OFFLINE and now - asked_at > _PATIENCE:
            self._silent[printer] = now + _ASKS_AGAIN_AFTER
        return fault

    def send(self, printer: str, badge: Badge, job: str) -> PrintState:
        """Print a badge.

        Returns:
            CONFIRMED where it is on paper, or in its file; SENT where the printer has it.

        Raises:
            PrinterError: The badge did not get there; unless it `is_unsure`, nothing was printed of it.
        """
        return self._printer(printer).send(badge, job)

    def busy(self) -> tuple[str, ...]:
        """Printers that have a badge under way of which they will tell."""
        return tuple(name for (_, name), printer in self._known.items() if printer.is_busy)

    def news(self) -> tuple[PrintNews, ...]:
        """What has become of badges under way."""
        return tuple(news for printer in list(self._known.values()) if (news := printer.news()) is not None)

    def call_back(self, printer: str) -> PrintNews | None:
        """Take the badge under way on a printer back, if that can be done."""
        return self._printer(printer).call_back()

    def outcome(self, known: Print) -> PrintNews | None:
        """What has become of a print handed over before, None where nothing more is known."""
        return self._printer(known.printer).outcome(known)

    def _printer(self, name: str) -> Printer:
        if name == FOLDER:
            return self._folder
        if name.startswith(LABELS):
            return self._kept(LabelPrinter, name, lambda: LabelPrinter(name, self._maker))
        server = self._server
        if server is not None and ((CupsQueue, name) in self._known or name in self._queues()):
            return self._kept(CupsQueue, name, lambda: CupsQueue(server, name, self._maker))
        return self._kept(SystemPrinter, name, lambda: SystemPrinter(name, self._maker))

    def _kept(self, kind: type, name: str, make: Callable[[], Printer]) -> Printer:
        if (kind, name) not in self._known:
            self._known[kind, name] = make()
        return self._known[kind, name]

    def _queues(self) -> tuple[str, ...]:
        return queue_names(self._server) if self._server is not None else ()
