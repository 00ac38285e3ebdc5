"""Internet Printing Protocol 1.1 (RFC 8010, RFC 8011), as far as a print server has to be asked.

Only what the desk sends is encoded, and collections are not taken apart. It must not know what an
answer means.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable, Mapping
from enum import IntEnum
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from typing import Any

Attributes = dict[str, list[Any]]
"""Values by name; each attribute has one or more."""

_VERSION = b"\x01\x01"
_WHO = "smc-desk"
_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_FIRST_VALUE_TAG, _FIRST_TEXT_TAG = 0x10, 0x40
_LAST_SUCCESS = 0xFF


class Operation(IntEnum):
    """What can be asked."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Tag(IntEnum):
    """Syntaxes of values."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RANGE = 0x33
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MEDIA_TYPE = 0x49


Given = tuple[Tag, str | int | tuple[int, int] | list[str]]
"""The syntax of an attribute and its value or values."""
NOT_FOUND = 0x0406


class IppError(Exception):
    """The server refuses, with a status of IPP or, where it does not look at a request at all, of HTTP."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status:#x}")
        self.status = status


class Server:
    """A print server.

    Args:
        place: `host:port`, or the path of its socket.
        wait_for: Seconds within which it has to answer.
    """

    def __init__(self, place: str, wait_for: float = 4.0) -> None:
        self._place = place
        self._wait_for = wait_for

    def ask(
        self,
        operation: Operation,
        path: str,
        given: Mapping[str, Given],
        job: Mapping[str, Given] | None = None,
        document: bytes = b"",
    ) -> list[Attributes]:
        """Ask, and wait for the answer: the attributes of each job or printer in it.

        Args:
            path: Of the printer.
            given: Attributes of the operation.
            job: Attributes of a job to be made.

        Raises:
            IppError: It refuses.
            OSError: It cannot be reached, or does not speak IPP.
        """
        to: dict[str, Given] = {
            "printer-uri": (Tag.URI, f"ipp://localhost{path}"),
            # A job's name is told only to whom it belongs.
            "requesting-user-name": (Tag.NAME, _WHO),
        }
        body = encoded(operation, {**to, **given}, job or {}) + document
        connection = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/ipp"})
            response = connection.getresponse()
            content = response.read()
        except HTTPException as error:
            raise ConnectionError(str(error)) from error
        finally:
            connection.close()
        if response.status != HTTPStatus.OK:
            raise IppError(response.status)
        status, groups = decoded(content)
        if status > _LAST_SUCCESS:
            raise IppError(status)
        return groups

    def _connection(self) -> HTTPConnection:
        if self._place.startswith("/"):
            return _SocketFile(self._place, self._wait_for)
        return HTTPConnection(self._place, timeout=self._wait_for)


class _SocketFile(HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: str, wait_for: float) -> None:
        super().__init__("localhost", timeout=wait_for)
        self._path = path
        self._wait_for = wait_for

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self._wait_for)
        self.sock.connect(self._path)


def encoded(operation: Operation, given: Mapping[str, Given], job: Mapping[str, Given]) -> bytes:
    """A request without its document."""
    head: dict[str, Given] = {
        "attributes-charset": (Tag.CHARSET, "utf-8"),
        "attributes-natural-language": (Tag.LANGUAGE, "en"),
    }
    parts = [_VERSION, struct.pack(">HI", operation, 1), bytes([_OPERATION])]
    parts += _attributes({**head, **given})
    if job:
        parts += [bytes([_JOB]), *_attributes(job)]
    return b"".join((*parts, bytes([_END])))


def _attributes(given: Mapping[str, Given]) -> Iterable[bytes]:
    for name, (tag, value) in given.items():
        values = value if isinstance(value, list) else [value]
        for at, one in enumerate(values):
            # Further values of an attribute come without its name.
            label = b"" if at else name.encode()
            raw = _raw(one)
            yield struct.pack(">BH", tag, len(label)) + label + struct.pack(">H", len(raw)) + raw


def _raw(value: str | int | tuple[int, int]) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return struct.pack(">ii", *value) if isinstance(value, tuple) else struct.pack(">i", value)


def decoded(content: bytes) -> tuple[int, list[Attributes]]:
    """The status of an answer, and the attributes of each job or printer in it.

    Raises:
        OSError: This is no IPP.
    """
    try:
        return struct.unpack_from(">H", content, 2)[0], list(_groups(content))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ConnectionError("the answer is no IPP") from error


def _groups(content: bytes) -> Iterable[Attributes]:
    at, name = 8, ""
    attributes: Attributes = {}
    while content[at] != _END:
        tag, at = content[at], at + 1
        if tag < _FIRST_VALUE_TAG:
            attributes = {}
            if tag != _OPERATION:
                yield attributes
            continue
        label, at = _counted(content, at)
        raw, at = _counted(content, at)
        name = label.decode() or name
        attributes.setdefault(name, []).append(_value(tag, raw))


def _counted(content: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", content, at)
    end = at + 2 + length
    if end > len(content):
        raise IndexError(end)
    return content[at + 2 : end], end


def _value(tag: int, raw: bytes) -> Any:
    if tag in (Tag.INTEGER, Tag.ENUM):
        return struct.unpack(">i", raw)[0]
    if tag == Tag.BOOLEAN:
        return raw != b"\x00"
    if tag >= _FIRST_TEXT_TAG:
        return raw.decode()
    return raw or None
