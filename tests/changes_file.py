"""Reads the changes of the invented symposium, in the form of its `changes.json`, one after the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from smc_desk.domain import change_bodies as making
from smc_desk.domain.programme import Programme, Session, Talk
from smc_desk.domain.programme_changes import Cancel, Change, Delay, Overflow, SetFeature

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A change with what the file says beside it."""

    at: datetime
    kind: str
    session: str
    reason: str
    make: Callable[[Programme], Change]


def read_changes(path: Path) -> Iterator[Told]:
    """The changes, in order; each is made from the programme as it is by then."""
    lines: list[Line] = json.loads(path.read_text(encoding="utf-8"))
    for line in sorted(lines, key=lambda line: int(line["seq"])):
        make = _MAKERS[line["type"]]
        yield Told(
            datetime.fromisoformat(line["at"]),
            line["type"],
            line["session_code"],
            line["reason"],
            lambda programme, make=make, line=line: make(programme, line),  # type: ignore[misc]
        )


def session_coded(programme: Programme, code: str) -> Session:
    """The session with a code."""
    return next(one for one in programme.sessions if one.code == code)


def talk_of(programme: Programme, guid: str) -> Talk:
    """The talk with a guid."""
    return next(one for one in programme.talks if one.guid == guid)


def _session(programme: Programme, line: Line) -> Session:
    return session_coded(programme, line["session_code"])


def _swap(programme: Programme, line: Line) -> Change:
    return making.chain(_session(programme, line), session_coded(programme, line["with_session"]))


def _replaced(programme: Programme, line: Line) -> Change:
    return making.replace_speaker(programme, talk_of(programme, line["event_guid"]), "", None)


def _delay(programme: Programme, line: Line) -> Change:
    session = _session(programme, line)
    return Delay(session.guid, session.starts_at + timedelta(minutes=int(line["minutes"])))


_MAKERS: Mapping[str, Callable[[Programme, Line], Change]] = {
    "overflow_opened": lambda programme, line: Overflow(_session(programme, line).guid, line["room"]),
    "room_swap": _swap,
    "speaker_replaced": _replaced,
    "talk_cancelled": lambda _, line: Cancel(line["event_guid"]),
    "feature_lost": lambda _, line: SetFeature(line["room"], line["feature"]),
    "start_delayed": _delay,
}
