"""Queues of a CUPS print server, as Linux and macOS have it, asked by IPP: it knows the fate of each job.

A job carries the print's id as its name. By that name it is found again after a crash, and never sent twice.
"""

from __future__ import annotations

import io
import os
import re
import sys
import time
from pathlib import Path
from urllib.parse import quote

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing.ipp import NOT_FOUND, Attributes, Given, IppError, Operation, Server, Tag
from smc_desk.adapters.printing.printer import Printer
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import PrintNews

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")

_PROCESSING, _STOPPED = 4, 5
"""States of a printer."""
_HELD, _CANCELLED, _ABORTED, _COMPLETED = 4, 7, 8, 9
"""States of a job."""
_REASONS = {
    "media-empty": PrinterFault.OUT_OF_PAPER,
    "media-needed": PrinterFault.OUT_OF_PAPER,
    "door-open": PrinterFault.OPEN,
    "cover-open": PrinterFault.OPEN,
    "interlock-open": PrinterFault.OPEN,
    "offline": PrinterFault.OFFLINE,
    "shutdown": PrinterFault.OFFLINE,
    "timed-out": PrinterFault.OFFLINE,
    "media-jam": PrinterFault.PAUSED,
    "marker-supply-empty": PrinterFault.PAUSED,
    "toner-empty": PrinterFault.PAUSED,
    "paused": PrinterFault.PAUSED,
}
_SEVERITY = re.compile("-(error|warning|report)$")
_PAPER = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_ABOUT_PRINTER = [
    "printer-state", "printer-state-reasons", "printer-is-accepting-jobs",
    "sides-supported", "media-supported",
]  # fmt: skip
_ABOUT_JOB = ["job-id", "job-name", "job-state", "time-at-processing"]
_MILLIMETRES = {"mm": 1.0, "in": 25.4}
_TOLERANCE = 2.0
"""Millimetres by which paper may differ from a badge."""
_CONNECTING = "connecting-to-device"
_CONNECTS_FOR = 3.0
"""Seconds a server may look for a printer until that counts as a fault."""


def cups_server() -> Server | None:
    """The print server of this computer, None for a system that has none."""
    named = os.environ.get("CUPS_SERVER", "").partition("/version=")[0]
    if named or sys.platform == "win32":
        return Server(named) if named else None
    return Server(next((path for path in SOCKETS if Path(path).is_socket()), "localhost:631"))


def queue_names(server: Server) -> tuple[str, ...]:
    """Every queue the server has; none where it cannot be asked."""
    wanted: dict[str, Given] = {"requested-attributes": (Tag.KEYWORD, "printer-name")}
    try:
        groups = server.ask(Operation.CUPS_GET_PRINTERS, "/", wanted)
    except (OSError, IppError):
        return ()
    return tuple(str(group["printer-name"][0]) for group in groups if group.get("printer-name"))


class CupsQueue(Printer):
    """One queue. At most one badge is under way on it; the others wait in the desk's own spool."""

    def __init__(self, server: Server, name: str, maker: ReportlabBadges) -> None:
        super().__init__(name, maker)
        self._server = server
        self._path = f"/printers/{quote(name)}"
        self._job = 0
        self._code = ""
        self._given_at = 0.0
        self._is_held = False

    @property
    def is_busy(self) -> bool:
        """Whether a badge is under way."""
        return bool(self._job)

    def fault(self) -> PrinterFault | None:
        """What the server says of it."""
        try:
            printer = self._about_printer()
        except IppError as error:
            return PrinterFault.MISSING if error.status == NOT_FOUND else PrinterFault.PAUSED
        except OSError:
            return PrinterFault.OFFLINE
        fault = fault_in(printer)
        if fault is None and self._job:
            is_late = time.monotonic() - self._given_at > _CONNECTS_FOR
            if is_late and _CONNECTING in printer.get("printer-state-reasons", ()):
                return PrinterFault.OFFLINE
            if self._is_held:
                return PrinterFault.PAUSED
        return fault

    def send(self, badge: Badge, job: str) -> PrintState:
        """Give a badge to the queue.

        Raises:
            PrinterError: It was not taken, or (`is_unsure`) that cannot be told.
        """
        page, pdf = self.pages(badge, job)[0], io.BytesIO()
        self.maker.put(badge, pdf)
        given: dict[str, Given] = {
            "job-name": (Tag.NAME, job),
            "document-format": (Tag.MEDIA_TYPE, "application/pdf"),
        }
        try:
            options = options_for(self._about_printer(), page.width, page.height)
        except (OSError, IppError) as error:
            raise PrinterError(PrinterFault.OFFLINE, self.address, f"job {job}: {error}") from error
        try:
            made = self._server.ask(Operation.PRINT_JOB, self._path, given, options, pdf.getvalue())
        except IppError as error:
            raise PrinterError(PrinterFault.PAUSED, self.address, f"job {job}: {error}") from error
        except OSError as error:
            # All of it may have arrived, and only the answer was lost.
            raise PrinterError(
                PrinterFault.OFFLINE, self.address, f"job {job}: {error}", is_unsure=True
            ) from error
        self._follow(int(made[0]["job-id"][0]), badge.code)
        return PrintState.SENT

    def news(self) -> PrintNews | None:
        """What has become of the badge under way, None while the queue has it."""
        if not self._job:
            return None
        try:
            job = self._about_job()
        except OSError:
            return None
        except IppError:
            # The server has forgotten it: only a person can tell.
            return self._ended(PrintState.SENDING)
        self._is_held = job["job-state"] == [_HELD]
        state = state_of(job)
        return None if state is PrintState.SENT else self._ended(state)

    def call_back(self) -> PrintNews | None:
        """Take the badge under way back, so that another printer can have it."""
        if not self._job:
            return None
        try:
            self._server.ask(Operation.CANCEL_JOB, self._path, {"job-id": (Tag.INTEGER, self._job)})
            job = self._about_job()
        except (OSError, IppError):
            return self.news()
        if job["job-state"] != [_CANCELLED]:
            return self.news()
        # What was once begun may be on paper.
        was_begun = job.get("time-at-processing", [None]) != [None]
        return self._ended(PrintState.SENDING if was_begun else PrintState.WAITING)

    def outcome(self, known: Print) -> PrintNews | None:
        """What has become of a print given before the desk was started: the job of its name tells."""
        if known.badge_code == self._code:
            return None
        wanted: dict[str, Given] = {
            "which-jobs": (Tag.KEYWORD, "all"),
            "requested-attributes": (Tag.KEYWORD, _ABOUT_JOB),
        }
        try:
            jobs = self._server.ask(Operation.GET_JOBS, self._path, wanted)
        except (OSError, IppError):
            return None
        job = next((job for job in jobs if job.get("job-name") == [known.id]), None)
        if job is None:
            return None
        state = state_of(job)
        if state is PrintState.SENT and not self._job:
            self._follow(int(job["job-id"][0]), known.badge_code)
        return PrintNews(known.badge_code, state)

    def _about_printer(self) -> Attributes:
        wanted: dict[str, Given] = {"requested-attributes": (Tag.KEYWORD, _ABOUT_PRINTER)}
        return self._server.ask(Operation.GET_PRINTER_ATTRIBUTES, self._path, wanted)[0]

    def _about_job(self) -> Attributes:
        wanted: dict[str, Given] = {
            "job-id": (Tag.INTEGER, self._job),
            "requested-attributes": (Tag.KEYWORD, _ABOUT_JOB),
        }
        return self._server.ask(Operation.GET_JOB_ATTRIBUTES, self._path, wanted)[0]

    def _follow(self, job: int, code: str) -> None:
        self._job, self._code, self._given_at, self._is_held = job, code, time.monotonic(), False

    def _ended(self, state: PrintState) -> PrintNews:
        code, self._job, self._code = self._code, 0, ""
        return PrintNews(code, state, PrinterFault.REFUSED if state is PrintState.FAILED else None)


def fault_in(printer: Attributes) -> PrinterFault | None:
    """What is the matter, from a printer's attributes.

    An idle printer's reasons are left from its last job, and only another one would show whether they still
    hold: they must not keep it from getting one.
    """
    state = printer["printer-state"][0]
    reasons = {_SEVERITY.sub("", str(reason)) for reason in printer.get("printer-state-reasons", ())}
    if state in (_PROCESSING, _STOPPED):
        for reason, fault in _REASONS.items():
            if reason in reasons:
                return fault
    is_closed = printer.get("printer-is-accepting-jobs") == [False]
    return PrinterFault.PAUSED if state == _STOPPED or is_closed else None


def state_of(job: Attributes) -> PrintState:
    """Where a print is, from its job's attributes; whoever cancelled the job wanted no badge."""
    state = job["job-state"][0]
    if state == _COMPLETED:
        return PrintState.CONFIRMED
    return PrintState.FAILED if state in (_CANCELLED, _ABORTED) else PrintState.SENT


def options_for(printer: Attributes, width: float, height: float) -> dict[str, Given]:
    """How a queue is to print a badge: its own paper size, and both sides where the printer can."""
    options: dict[str, Given] = {"print-scaling": (Tag.KEYWORD, "auto-fit")}
    paper = next((m for m in map(str, printer.get("media-supported", ())) if _fits(m, width, height)), "")
    if paper:
        options["media"] = (Tag.KEYWORD, paper)
    if "two-sided-short-edge" in printer.get("sides-supported", ()):
        options["sides"] = (Tag.KEYWORD, "two-sided-short-edge")
    else:
        # A second sheet is no other side.
        options["page-ranges"] = (Tag.RANGE, (1, 1))
    return options


def _fits(paper: str, width: float, height: float) -> bool:
    """Whether a paper, by its name as in PWG 5101.1 (`iso_a6_105x148mm`), is as large as a badge."""
    found = _PAPER.search(paper)
    if found is None:
        return False
    sides = sorted(float(side) * _MILLIMETRES[found[3]] for side in (found[1], found[2]))
    return all(abs(a - b) <= _TOLERANCE for a, b in zip(sides, sorted((width, height)), strict=True))
