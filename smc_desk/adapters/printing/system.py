"""The printers of the operating system, by Qt: those of Windows, and any that no print server is asked about.

Qt tells little of a printer: paper and covers are not known here, nor what becomes of a job.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from smc_desk.adapters.badges.pages import Page
from smc_desk.adapters.badges.preview import paint_page
from smc_desk.adapters.printing.printer import Printer
from smc_desk.domain.badges import Badge, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault

_INCH = 25.4
_FAULTS = {
    # CUPS says "stopped", which Qt calls an error, also for a printer somebody paused.
    QPrinter.PrinterState.Error: PrinterFault.PAUSED,
    QPrinter.PrinterState.Aborted: PrinterFault.OFFLINE,
}


def printer_names() -> tuple[str, ...]:
    """The printers the system knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name)))


class SystemPrinter(Printer):
    """A printer by its name; the system takes a badge and says no more of it."""

    def fault(self) -> PrinterFault | None:
        """What the system says of a printer; asks no printer, so that it does not wait for one."""
        info = QPrinterInfo.printerInfo(self.address)
        return PrinterFault.MISSING if info.isNull() else _FAULTS.get(info.state())

    def send(self, badge: Badge, job: str) -> PrintState:
        """Hand a badge over to the system's spool; what becomes of it there is not known here.

        Raises:
            PrinterError: The printer is gone, stopped, or its queue takes nothing.
        """
        pages = self.pages(badge, job)
        fault = self.fault()
        if fault is not None:
            raise PrinterError(fault, self.address, f"job {job}")
        info = QPrinterInfo.printerInfo(self.address)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(job)
        if QPrinter.DuplexMode.DuplexShortSide in info.supportedDuplexModes():
            printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
        else:
            del pages[1:]  # a second sheet is no other side
        if not print_pages(printer, pages):
            raise PrinterError(PrinterFault.OFFLINE, self.address, f"job {job}")
        return PrintState.SENT


def print_pages(printer: QPrinter, pages: Sequence[Page]) -> bool:
    """Paint the pages of a badge; False if the printer does not take them.

    A printer without paper of this size gets them in their true size in the upper corner.
    """
    short, long = sorted((pages[0].width, pages[0].height))
    paper = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter)
    is_wide = pages[0].width > pages[0].height
    orientation = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            printer.abort()
            return False
        paint_page(painter, page, printer.resolution() / _INCH)
    painter.end()
    return printer.printerState() not in _FAULTS
