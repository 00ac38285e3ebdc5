"""Reads a programme from any file it knows, told apart by what is in it, never by its name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Protocol

from smc_desk.adapters.files.tables import decoded, read_table
from smc_desk.adapters.files.whole import bytes_of
from smc_desk.adapters.programmes.frab_json import read_frab_json
from smc_desk.adapters.programmes.frab_xml import read_frab_xml
from smc_desk.adapters.programmes.ical import read_ical
from smc_desk.adapters.programmes.pretalx import read_rest, read_widget
from smc_desk.adapters.programmes.schedule2 import read_schedule2
from smc_desk.adapters.programmes.sessionize import read_sessionize
from smc_desk.adapters.programmes.table import read_table_of_talks
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme_lint import reading_of
from smc_desk.domain.programme_reading import Choices, NotAProgramme, RawSchedule, Reading

LARGEST = 50 * 1024 * 1024
_SAMPLE = 64 * 1024
_BLANK = b"\xef\xbb\xbf \t\r\n"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_CALENDAR = b"BEGIN:VCALENDAR"


class ChoicesKept(Protocol):
    """Where choices of former files of a source are kept."""

    def find(self, source: str) -> Choices:
        """What was chosen for a source; nothing for a new one."""
        ...


def read_programme(path: Path, choices: Choices | None = None, kept: ChoicesKept | None = None) -> Reading:
    """The programme in a file, and everything odd about it.

    Args:
        path: The file.
        choices: What a person chose; without it what was `kept` for the source holds.
        kept: The choices kept.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, FILE_EMPTY or NOT_A_PROGRAMME, the last
            with ``at`` where the place is known.
    """
    data = bytes_of(path, LARGEST)
    about = {"path": str(path)}
    if not data.strip():
        raise UserError(UserFault.FILE_EMPTY, about)
    try:
        raw = _raw(data, path, choices or Choices())
        if choices is None:
            choices = kept.find(raw.source) if kept is not None else Choices()
            if choices.columns or choices.fixes:
                raw = _raw(data, path, choices)
        return reading_of(raw, choices)
    except NotAProgramme as error:
        raise UserError(UserFault.NOT_A_PROGRAMME, {**about, "at": str(error)}) from error
    except UserError as error:
        if error.fault is UserFault.NOT_A_LIST:
            raise UserError(UserFault.NOT_A_PROGRAMME, error.data) from error
        raise


def is_schedule(path: Path) -> bool:
    """Whether a file has the form of a schedule by its first bytes; a list or what cannot be read has not."""
    try:
        with path.open("rb") as file:
            begin = _begin(file.read(_SAMPLE))
    except OSError:
        return False
    return begin[:1] in (b"<", b"{", b"[") or _CALENDAR in begin.upper()


def reading_of_json(document: Any, choices: Choices) -> Reading:
    """The programme in a parsed document of any form we know.

    Raises:
        NotAProgramme: With the place where it has the form of none.
    """
    return reading_of(_raw_of_json(document), choices)


def _raw(data: bytes, path: Path, choices: Choices) -> RawSchedule:
    if data[:2] == b"PK" or data[:4] == b"\xd0\xcf\x11\xe0":
        return read_table_of_talks(read_table(path), choices)
    begin = _begin(data[:_SAMPLE])
    if _CALENDAR in begin.upper():
        return read_ical(decoded(data, path)[0])
    if begin[:1] == b"<":
        return read_frab_xml(data.lstrip(b" \t\r\n"))
    if begin[:1] in (b"{", b"["):
        return _raw_of_json(_json(data))
    return read_table_of_talks(read_table(path), choices)


def _begin(data: bytes) -> bytes:
    """How a file begins, without marks and blanks; also of a text with two bytes a sign."""
    if data[:2] in _WIDE:
        data = data[: len(data) // 2 * 2].decode("utf-16", "replace").encode()
    return data.lstrip(_BLANK)


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAProgramme("document") from error


def _raw_of_json(document: Any) -> RawSchedule:
    if not isinstance(document, dict):
        raise NotAProgramme("document")
    inner = document.get("schedule")
    schedule = inner if isinstance(inner, dict) else document
    if isinstance(schedule.get("events"), list) and isinstance(schedule.get("conference"), dict):
        return read_schedule2(document)
    if isinstance(document.get("sessions"), list) and isinstance(document.get("speakers"), list):
        return read_sessionize(document)
    if isinstance(document.get("slots"), list):
        return read_rest(document)
    if isinstance(document.get("talks"), list) and isinstance(document.get("rooms"), list):
        return read_widget(document)
    return read_frab_json(document)
