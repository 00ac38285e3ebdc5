"""Reads the log of sessions: for each talk when it began and how long its parts took."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from smc_desk.adapters.files.tables import read_table
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.timing_log import LogLine, Presence

NEEDED = (
    "session_code",
    "event_guid",
    "planned_start",
    "planned_talk_min",
    "planned_qa_min",
    "speaker_present",
    "actual_start",
    "talk_seconds",
    "qa_seconds",
)
MOST_FOR = 24 * 3600
YEARS = range(2000, 2200)
T = TypeVar("T")


def read_session_log(path: Path) -> list[LogLine]:
    """The talks of a log, in its order.

    Raises:
        UserError: as `read_table`; NOT_A_LIST where a column of `NEEDED` is missing, BAD_TIME with the row
            where a time or a length cannot be read.
    """
    table = read_table(path)
    columns = {header.lower(): at for at, header in enumerate(table.headers)}
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(path), "columns": ", ".join(missing)})
    lines = []
    for number, values in enumerate(table.rows, table.first_row):
        if not any(value.strip() for value in values):
            continue
        row = {name: values[at].strip() if at < len(values) else "" for name, at in columns.items()}
        try:
            lines.append(_line(row))
        except ValueError as error:
            raise UserError(UserFault.BAD_TIME, {"path": str(path), "row": str(number)}) from error
    return lines


def _line(row: dict[str, str]) -> LogLine:
    presence = row["speaker_present"].lower()
    return LogLine(
        session=row["session_code"],
        talk=row["event_guid"],
        code=row.get("event_code", ""),
        room=row.get("room", ""),
        planned_at=_instant(row["planned_start"]),
        talk_minutes=_whole(row["planned_talk_min"]),
        questions_minutes=_whole(row["planned_qa_min"]),
        presence=Presence(presence) if presence in _PRESENCES else Presence.YES,
        started_at=_instant(row["actual_start"]),
        talk_for=_whole(row["talk_seconds"]),
        questions_for=_whole(row["qa_seconds"]),
        heads=_given(_whole, row.get("door_count", "")),
        remark=row.get("remark", ""),
    )


_PRESENCES = {one.value for one in Presence}


def _given(read: Callable[[str], T], text: str) -> T | None:
    return read(text) if text else None


def _whole(text: str) -> int:
    value = int(text)
    if not 0 <= value <= MOST_FOR:
        raise ValueError(text)
    return value


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or at.year not in YEARS:
        raise ValueError(text)
    return at.astimezone(UTC)
