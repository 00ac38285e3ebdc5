"""Planned against actual as CSV, a row a talk, and as JSON by the programme's guids."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.timing_record import Record, SessionRecord, Sums, TalkRecord

COLUMNS = (
    "session_guid", "session_code", "talk_guid", "talk_code", "title", "room", "state",
    "planned_start", "planned_end", "actual_start", "actual_end", "noted_at",
    "planned_seconds", "actual_seconds", "paused_seconds", "given_seconds",
    "start_drift_seconds", "drift_seconds", "planned_phases", "actual_phases", "heads",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(record: Record, out: Path) -> int:
    """Write a row for each talk.

    Returns:
        How many.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for session in record.sessions:
        for talk in session.talks:
            table.writerow([_cell(value) for value in _row(session, talk)])
    _write(out, "\ufeff" + text.getvalue())
    return len(record.talks)


def write_json(record: Record, out: Path) -> int:
    """Write sessions and talks by their guids.

    Returns:
        How many talks.
    """
    _write(out, json.dumps(plain_record(record), ensure_ascii=False, indent=1) + "\n")
    return len(record.talks)


def plain_record(record: Record) -> dict[str, Any]:
    """The record as plain values: sessions by guid, their talks by guid, sums and suggestions."""
    return {
        "sessions": {session.guid: _plain_session(session) for session in record.sessions},
        "by_phase": [_plain_sums(one) for one in record.by_phase()],
        "by_room": [_plain_sums(one) for one in record.by_room()],
        "by_chair": [_plain_sums(one) for one in record.by_chair()],
        "suggestions": [
            {
                "shape": one.shape,
                "talks": one.talks,
                "talk_over_seconds": round(one.talk_over_for, 1),
                "talk_likely_over_seconds": round(one.talk_likely_for, 1),
                "questions_used": None if one.questions_used is None else round(one.questions_used, 3),
                "buffer_seconds": one.buffer_for,
            }
            for one in record.suggestions()
        ],
    }


def plain_talk(talk: TalkRecord) -> dict[str, Any]:
    """A talk as plain values."""
    return {
        "code": talk.code,
        "title": talk.title,
        "state": talk.state.value,
        "planned_start": _iso(talk.planned_at),
        "planned_end": _iso(talk.planned_end_at),
        "actual_start": _iso(talk.started_at),
        "actual_end": _iso(talk.ended_at),
        "noted_at": _iso(talk.noted_at),
        "phases": [
            {
                "phase": p.kind.value,
                "planned_seconds": p.planned_for,
                "actual_seconds": round(p.actual_for, 1),
            }
            for p in talk.phases
        ],
        "planned_seconds": talk.planned_for,
        "actual_seconds": round(talk.actual_for, 1),
        "paused_seconds": round(talk.paused_for, 1),
        "given_seconds": talk.given_for,
        "start_drift_seconds": _tenth(talk.start_drift_for),
        "drift_seconds": _tenth(talk.drift_for),
    }


def _plain_session(session: SessionRecord) -> dict[str, Any]:
    return {
        "code": session.code,
        "title": session.title,
        "room": session.room,
        "chairs": list(session.chairs),
        "is_chair_replaced": session.is_chair_replaced,
        "planned_start": _iso(session.planned_at),
        "planned_end": _iso(session.planned_end_at),
        "actual_start": _iso(session.started_at),
        "actual_end": _iso(session.ended_at),
        "drift_seconds": _tenth(session.drift_for),
        "heads": session.heads,
        "faults": [
            {"kind": fault.kind.value, "from": _iso(fault.from_at), "to": _iso(fault.to_at)}
            for fault in session.faults
        ],
        "talks": {talk.guid: plain_talk(talk) for talk in session.talks},
    }


def _plain_sums(sums: Sums) -> dict[str, Any]:
    return {name: round(value, 1) if isinstance(value, float) else value for name, value in _seconds(sums)}


def _seconds(sums: Sums) -> list[tuple[str, Any]]:
    return [(name.replace("_for", "_seconds"), value) for name, value in asdict(sums).items()]


def _row(session: SessionRecord, talk: TalkRecord) -> list[object]:
    return [
        session.guid, session.code, talk.guid, talk.code, talk.title, session.room, talk.state.value,
        _iso(talk.planned_at), _iso(talk.planned_end_at), _iso(talk.started_at), _iso(talk.ended_at),
        _iso(talk.noted_at), talk.planned_for, round(talk.actual_for, 1), round(talk.paused_for, 1),
        talk.given_for, _tenth(talk.start_drift_for), _tenth(talk.drift_for),
        " ".join(f"{p.kind.value}:{p.planned_for}" for p in talk.phases),
        " ".join(f"{p.kind.value}:{p.actual_for:.1f}" for p in talk.phases), session.heads,
    ]  # fmt: skip


def _cell(value: object) -> object:
    """Text that a spreadsheet would take for a formula stays text."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _tenth(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)


def _write(out: Path, text: str) -> None:
    try:
        with whole_file(out) as file:
            file.write(text.encode())
    except OSError as error:
        raise UserError(UserFault.CANNOT_WRITE, {"path": str(out)}) from error
