"""The printers of the operating system, by Qt.

Qt tells little of a printer: paper and covers are not known here; only the print server could tell.
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.adapters.badges.pdf import SIDES
from smc_desk.adapters.badges.preview import paint
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


def printer_fault(name: str) -> PrinterFault | None:
    """What the system says of a printer; asks no printer, so that it does not wait for one."""
    info = QPrinterInfo.printerInfo(name)
    return PrinterFault.MISSING if info.isNull() else _FAULTS.get(info.state())


def send_to_printer(name: str, laid: LaidOut, job: str) -> None:
    """Hand a badge over to the system's spool; what becomes of it there is not known here.

    Raises:
        PrinterError: The printer is gone, stopped, or its queue takes nothing.
    """
    fault = printer_fault(name)
    if fault is not None:
        raise PrinterError(fault, name, f"job {job}")
    info = QPrinterInfo.printerInfo(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job)
    if QPrinter.DuplexMode.DuplexShortSide in info.supportedDuplexModes():
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    if not print_badge(printer, laid):
        raise PrinterError(PrinterFault.REFUSED, name, f"job {job}")


def print_badge(printer: QPrinter, laid: LaidOut) -> bool:
    """Paint both sides of a badge; False if the printer does not take it.

    A printer without paper of this size gets the badge in its true size in the upper corner.
    """
    a6 = QPageSize(QPageSize.PageSizeId.A6)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(a6, QPageLayout.Orientation.Landscape, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.resolution() / _INCH
    for side in range(SIDES):
        if side and not printer.newPage():
            painter.end()
            printer.abort()
            return False
        paint(painter, laid, scale)
    painter.end()
    return printer.printerState() not in _FAULTS
