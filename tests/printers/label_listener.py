"""A label printer that speaks ZPL on a loopback port: it keeps what came out of it, and has faults on demand.

It takes one connection at a time, as real ones do, and answers `~HS`, `~HI` and `~JA`. What it was sent but
has not printed is lost when it is switched off.
"""

from __future__ import annotations

import base64
import binascii
import re
import select
import socket
import time
import zlib
from collections import deque
from threading import Event, RLock, Thread
from types import TracebackType
from typing import Self

from PySide6.QtGui import QImage

from tests.printers.pages import codes_in

TICK = 0.005
_GRAPHIC = re.compile(rb"\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]*):([0-9A-F]{4})\^FS")
_COMMAND = re.compile(rb"\s*(~HS|~HI|~JA|\^XA.*?\^XZ)", re.DOTALL)


class LabelListener:
    """A printer; a context manager that switches it on and off.

    Attributes:
        printed: Each label that came out whole, in order.
        prints_for: Seconds a label takes.
        flags: Of `paper_out`, `open`, `paused`, `ribbon_out`; while there are any, nothing comes out.
        is_silent: Answers nothing.
        loses_mid_label: Ends the next connection on which a label comes, before all of it is there.
        loses_after_label: Prints the next label, but ends the connection before it says so.
        resists: Does not let labels be cancelled.
    """

    def __init__(self, *, prints_for: float = 0.0, dots: int = 8) -> None:
        self.printed: list[bytes] = []
        self.prints_for = prints_for
        self.flags: set[str] = set()
        self.is_silent = self.loses_mid_label = self.loses_after_label = self.resists = False
        self._dots = dots
        self._lock = RLock()
        self._waiting: deque[bytes] = deque()
        self._begun_at: float | None = None
        self._received = b""
        self._connection: socket.socket | None = None
        self._listening: socket.socket | None = None
        self.port = 0
        self._stop = Event()
        self._thread = Thread(target=self._run, name="label listener")

    def __enter__(self) -> Self:
        self.listen()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
        self.refuse()

    @property
    def address(self) -> str:
        """As the desk has it."""
        return f"zpl://127.0.0.1:{self.port}"

    @property
    def codes(self) -> list[str]:
        """The codes read from the labels that came out, in order."""
        with self._lock:
            labels = list(self.printed)
        return [code_on(label) for label in labels]

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is left to be printed."""
        with self._lock:
            return not self._waiting

    def listen(self) -> None:
        """Be reachable, at the same port as before."""
        with self._lock:
            if self._listening is None:
                self._listening = socket.create_server(("127.0.0.1", self.port))
                self.port = self._listening.getsockname()[1]

    def refuse(self) -> None:
        """Be off: nobody is connected, and what was not printed is lost."""
        with self._lock:
            if self._listening is not None:
                self._listening.close()
                self._listening = None
            self._hang_up()
            self._waiting.clear()
            self._begun_at = None

    def has(self, *flags: str) -> None:
        """Have these faults and no others."""
        with self._lock:
            self.flags = set(flags)

    def _run(self) -> None:
        while not self._stop.is_set():
            with self._lock:
                place = self._connection or self._listening
            if place is None:
                self._stop.wait(TICK)
            elif self._is_readable(place):
                with self._lock:
                    self._serve(place)
            with self._lock:
                self._print()

    @staticmethod
    def _is_readable(place: socket.socket) -> bool:
        try:
            return bool(select.select([place], [], [], TICK)[0])
        except (OSError, ValueError):
            return False  # switched off in the meantime

    def _serve(self, place: socket.socket) -> None:
        try:
            if place is self._listening:
                self._connection = place.accept()[0]
            elif place is self._connection:
                part = place.recv(65536)
                if part:
                    self._take(part)
                else:
                    self._hang_up()
        except OSError:
            self._hang_up()

    def _take(self, part: bytes) -> None:
        self._received += part
        if self.loses_mid_label and b"^XA" in self._received:
            self.loses_mid_label = False
            self._hang_up()
            return
        while found := _COMMAND.match(self._received):
            self._received = self._received[found.end() :]
            self._do(found[1])

    def _do(self, command: bytes) -> None:
        if command.startswith(b"^XA"):
            self._waiting.append(command)
            if self.loses_after_label:
                self.loses_after_label = False
                self._hang_up()
        elif command == b"~JA" and not self.resists:
            self._waiting.clear()
            self._begun_at = None
        elif command == b"~HS":
            self._answer(*self._status())
        elif command == b"~HI":
            self._answer(f"LISTENER-{self._dots}dots,V1.0.0,{self._dots},8192KB")

    def _status(self) -> tuple[str, str, str]:
        self._print()
        paper_out, is_open, paused, ribbon_out = (
            int(flag in self.flags) for flag in ("paper_out", "open", "paused", "ribbon_out")
        )
        is_printing = self._begun_at is not None
        formats, labels = len(self._waiting) - is_printing, int(is_printing)
        partial = int(b"^XA" in self._received)
        return (
            f"030,{paper_out},{paused},0832,{formats:03},0,0,{partial},000,0,0,0",
            f"001,0,{is_open},{ribbon_out},0,2,4,0,{labels:08},1,000",
            "1234,0",
        )

    def _answer(self, *lines: str) -> None:
        if self._connection is not None and not self.is_silent:
            self._connection.sendall("".join(f"\x02{line}\x03\r\n" for line in lines).encode())

    def _print(self) -> None:
        """Let what is due come out; a label that is held up by a fault begins anew after it."""
        if self.flags or not self._waiting:
            self._begun_at = None
            return
        now = time.monotonic()
        if self._begun_at is None:
            self._begun_at = now
        if now - self._begun_at >= self.prints_for:
            self.printed.append(self._waiting.popleft())
            self._begun_at = None

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._received = b""


def image_on(label: bytes) -> QImage:
    """The graphic of a label, as a printer understands it: a set bit is black."""
    found = _GRAPHIC.search(label)
    assert found is not None, label[:80]
    packed = found[4]
    assert binascii.crc_hqx(packed, 0) == int(found[5], 16)
    dots = zlib.decompress(base64.b64decode(packed))
    total, stride = int(found[1]), int(found[3])
    assert int(found[2]) == total == len(dots)
    image = QImage(dots, stride * 8, total // stride, stride, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def code_on(label: bytes) -> str:
    """The text of the QR code on a label."""
    (code,) = codes_in(image_on(label))
    return code
