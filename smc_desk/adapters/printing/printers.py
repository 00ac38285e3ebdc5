"""Every way a badge can get on paper, behind one door: the system's printers and the folder of PDFs."""

from __future__ import annotations

from pathlib import Path

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing.folder import PdfFolder
from smc_desk.adapters.printing.system import printer_fault, printer_names, send_to_printer
from smc_desk.domain.badges import Badge
from smc_desk.domain.errors import PrinterError, PrinterFault

FOLDER = ""
"""Name of the folder of PDFs among the printers, as in `smc_desk.domain.settings.Settings.printer`."""


class Printers:
    """Fulfils `smc_desk.usecases.ports.BadgePrinter`."""

    def __init__(self, folder: Path, maker: ReportlabBadges) -> None:
        self._folder = PdfFolder(folder, maker)
        self._maker = maker

    def names(self) -> tuple[str, ...]:
        """The folder of PDFs, which is always there, then the system's printers."""
        return (FOLDER, *printer_names())

    def fault(self, printer: str) -> PrinterFault | None:
        """What is the matter with a printer, as far as it can be told without waiting for it."""
        return self._folder.fault() if printer == FOLDER else printer_fault(printer)

    def send(self, printer: str, badge: Badge, job: str) -> bool:
        """Print a badge; the same job may be sent again.

        Returns:
            Whether it is certain that it came out: a file is there, a system's spool only says that it will.

        Raises:
            PrinterError: The badge did not get there; nothing was printed of it.
        """
        if printer == FOLDER:
            self._folder.send(badge, job)
            return True
        laid = self._maker.lay_out(badge)
        if not laid.blocks:
            raise PrinterError(PrinterFault.REFUSED, printer, f"job {job}")
        send_to_printer(printer, laid, job)
        return False
