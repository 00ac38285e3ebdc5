"""A label printer on the network that speaks ZPL on a TCP port, and answers.

A label is known to have come out only when the printer, asked on the same connection, has nothing left to do.
Where the connection ends before, a person is asked: the printer may have printed it.
"""

from __future__ import annotations

import socket
import time
from contextlib import closing

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing import zpl
from smc_desk.adapters.printing.printer import Printer
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import PrintNews, labels_host

ANSWERS_WITHIN = 2.0
"""Seconds."""
PRINTS_WITHIN = 60.0
"""Seconds in which a label comes out of a printer that has no fault."""
CANCELS_WITHIN = 2.0
"""Seconds."""


class LabelPrinter(Printer):
    """One printer; one label at a time is under way on it, on a connection of its own."""

    def __init__(self, address: str, maker: ReportlabBadges) -> None:
        super().__init__(address, maker)
        self._host = labels_host(address)
        self._dots = 0
        self._wire: _Wire | None = None
        self._code = ""
        self._given_at = 0.0
        self._was_idle = False

    @property
    def is_busy(self) -> bool:
        """Whether a label is under way."""
        return self._wire is not None

    def fault(self) -> PrinterFault | None:
        """What the printer says of itself, now."""
        try:
            if self._wire is not None:
                return self._wire.status().fault
            with closing(self._connected()) as wire:
                return wire.status().fault
        except socket.gaierror:
            return PrinterFault.MISSING
        except OSError:
            return PrinterFault.OFFLINE

    def send(self, badge: Badge, job: str) -> PrintState:
        """Give a label to the printer; when this returns, the printer has all of it.

        Raises:
            PrinterError: It did not get there, or (`is_unsure`) that cannot be told.
        """
        self.pages(badge, job)
        dots = self._dots_of_head()
        text = zpl.label(self.maker.raster(badge, dots * zpl.INCH), dots)
        try:
            wire = self._connected()
        except OSError as error:
            fault = PrinterFault.MISSING if isinstance(error, socket.gaierror) else PrinterFault.OFFLINE
            raise PrinterError(fault, self.address, f"job {job}: {error}") from error
        try:
            wire.say(text)
            wire.status()
        except OSError as error:
            wire.close()
            detail = f"job {job}: {error}"
            raise PrinterError(PrinterFault.OFFLINE, self.address, detail, is_unsure=True) from error
        self._wire, self._code = wire, badge.code
        self._given_at, self._was_idle = time.monotonic(), False
        return PrintState.SENT

    def news(self) -> PrintNews | None:
        """What has become of the label under way, None while it is being printed."""
        if self._wire is None:
            return None
        try:
            status = self._wire.status()
            if status.fault is not None:
                return self._stopped(self._wire, status)
        except OSError:
            return self._ended(PrintState.SENDING, PrinterFault.OFFLINE)
        # Between taking a label and printing it a printer may look idle for a moment: asked twice.
        is_out, self._was_idle = status.is_idle and self._was_idle, status.is_idle
        if is_out:
            return self._ended(PrintState.CONFIRMED)
        if time.monotonic() - self._given_at > PRINTS_WITHIN:
            return self._ended(PrintState.SENDING, PrinterFault.OFFLINE)
        return None

    def call_back(self) -> PrintNews | None:
        """A label is called back as soon as a fault is seen."""
        return self.news()

    def outcome(self, known: Print) -> PrintNews | None:
        """A printer remembers no label: one it was given before is asked about."""
        return None if known.badge_code == self._code else PrintNews(known.badge_code, PrintState.SENDING)

    def _stopped(self, wire: _Wire, status: zpl.LabelStatus) -> PrintNews:
        """Take the label out of a printer with a fault, so that it does not come out later, beside another.

        As long as the fault lasted it cannot have come out; if it went in the meantime, it may have.
        """
        if status.is_idle:
            return self._ended(PrintState.SENDING, status.fault)
        fault = status.fault
        wire.say(zpl.CANCEL_ALL)
        end = time.monotonic() + CANCELS_WITHIN
        while status.fault is not None and not status.is_idle and time.monotonic() < end:
            time.sleep(0.05)
            status = wire.status()
        is_kept = status.fault is not None and status.is_idle
        return self._ended(PrintState.WAITING if is_kept else PrintState.SENDING, fault)

    def _ended(self, state: PrintState, fault: PrinterFault | None = None) -> PrintNews:
        if self._wire is not None:
            self._wire.close()
        code, self._wire, self._code = self._code, None, ""
        return PrintNews(code, state, fault)

    def _dots_of_head(self) -> int:
        """Asked once, on a connection of its own: an answer that comes late must not be taken for another."""
        if not self._dots:
            try:
                with closing(self._connected()) as wire:
                    self._dots = wire.dots()
            except OSError:
                return zpl.DOTS
        return self._dots

    def _connected(self) -> _Wire:
        if self._host is None:
            raise socket.gaierror(f"no address of a label printer: {self.address}")
        return _Wire(*self._host)


class _Wire:
    """A connection on which questions are answered in order."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), ANSWERS_WITHIN)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def say(self, text: bytes) -> None:
        """Send."""
        self._socket.sendall(text)

    def status(self) -> zpl.LabelStatus:
        """Ask how the printer is.

        Raises:
            OSError: It does not answer, or in another language.
        """
        status = zpl.status_in(self._ask(zpl.ASK_STATUS, zpl.STATUS_LINES))
        if status is None:
            raise ConnectionError("the answer is no status")
        return status

    def dots(self) -> int:
        """Ask how many dots a millimetre has; a printer that does not say so has as many as most."""
        try:
            return zpl.dots_in(self._ask(zpl.ASK_WHO, zpl.WHO_LINES))
        except TimeoutError:
            return zpl.DOTS

    def close(self) -> None:
        """Let the printer go."""
        self._socket.close()

    def _ask(self, question: bytes, lines: int) -> bytes:
        self.say(question)
        answer, end = b"", time.monotonic() + ANSWERS_WITHIN
        while answer.count(zpl.END_OF_LINE) < lines:
            self._socket.settimeout(max(end - time.monotonic(), 0.01))
            part = self._socket.recv(4096)
            if not part:
                raise ConnectionError("the printer closed the connection")
            answer += part
        self._socket.settimeout(ANSWERS_WITHIN)
        return answer
