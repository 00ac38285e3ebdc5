"""The answers of `smc-desk door`, `attendance` and `evacuation`: who is in which session, by commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from smc_desk.cli import door_words as words
from smc_desk.cli.timing import Refused
from smc_desk.domain.attendance import Crowd, Way
from smc_desk.domain.evacuation import Evacuation
from smc_desk.usecases.scan_door import DoorResult
from smc_desk.usecases.see_credit import SessionAttendance
from smc_desk.usecases.see_heads import RoomHeads

Line = dict[str, Any]
Answer = Iterable[tuple[Line, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorVerbs:
    """Use cases of the doors.

    Attributes:
        scan: (room, scanned text, way, time or None for now).
        see: (code or guid of a session, time or None for now).
        evacuate: (PDF, time or None for now).
    """

    scan: Callable[[str, str, Way, datetime | None], DoorResult]
    see: Callable[[str, datetime | None], SessionAttendance | None]
    evacuate: Callable[[Path, datetime | None], Evacuation]


def door(verbs: DoorVerbs, given: argparse.Namespace) -> Answer:
    """Note that somebody goes in or out."""
    result = verbs.scan(given.room, given.text, Way.OUT if given.out else Way.IN, given.at)
    person, session, heads = result.person, result.session, result.heads
    following = result.at_door.next
    line: Line = {
        "verdict": result.verdict.value,
        "act": result.verdict.act.value,
        "counted": bool(result.fact),
        "code": person.code if person else "",
        "name": person.badge_name if person else "",
        "session": session.code if session else "",
        "next": following.code if following else "",
        **(_heads(heads) if heads else {"room": result.room}),
    }
    parts = [words.VERDICTS[result.verdict]]
    if person is not None:
        parts.append(f"{person.badge_name} ({person.code})")
    if session is not None:
        parts.append(session.code)
    if heads is not None:
        parts.append(_said(heads))
    yield line, ", ".join(parts)


def attendance(verbs: DoorVerbs, given: argparse.Namespace) -> Answer:
    """Who is or was in a session.

    Raises:
        Refused: Where there is no such session.
    """
    seen = verbs.see(given.session, given.at)
    if seen is None:
        raise Refused(words.NO_SESSION.format(name=given.session))
    for heads in seen.rooms:
        yield {"session": seen.session.code, **_heads(heads)}, f"{heads.room}: {_said(heads)}"
    for one in seen.attendees:
        doubts = sorted(doubt.value for doubt in one.doubts)
        line = {"code": one.code, "minutes": one.minutes, "room": one.room, "doubts": doubts}
        said = [f"{one.minutes} min", one.room, *(words.DOUBTS[doubt] for doubt in one.doubts)]
        yield line, f"{one.code}  {', '.join(part for part in said if part)}"


def evacuation(verbs: DoorVerbs, given: argparse.Namespace) -> Answer:
    """Write who is where.

    Raises:
        Refused: Where the file is to be no PDF.
    """
    if given.out.suffix.lower() != ".pdf":
        raise Refused(words.NOT_A_PDF.format(name=given.out.name))
    made = verbs.evacuate(given.out, given.at)
    rooms = {sheet.room: len(sheet.people) for sheet in made.sheets}
    yield (
        {"people": made.people, "rooms": rooms, "file": str(given.out)},
        f"{made.people} people are inside; who is where is in {given.out}.",
    )


def add_doors(commands: Any, shared: argparse.ArgumentParser, instant: Callable[[str], datetime]) -> None:
    """Add these commands."""
    when = argparse.ArgumentParser(add_help=False, parents=[shared])
    when.add_argument("--at", type=instant, metavar="ISO", help="the time to act at; now without it")
    scan = commands.add_parser("door", parents=[when], help="scan somebody into a session, or out of it")
    scan.add_argument("room", metavar="ROOM", help="name of the room, as in the programme")
    scan.add_argument("text", metavar="TEXT", help="what was scanned or typed")
    scan.add_argument("--out", action="store_true", help="they go out")
    seen = commands.add_parser("attendance", parents=[when], help="heads and minutes of a session")
    seen.add_argument("session", metavar="SESSION", help="code or guid of a session")
    paper = commands.add_parser("evacuation", parents=[when], help="write who is where as a PDF")
    paper.add_argument("out", type=Path, metavar="OUT.pdf")


def _heads(heads: RoomHeads) -> Line:
    return {
        "room": heads.room,
        "heads": heads.heads,
        "scanned": heads.tally.scanned,
        "by_key": heads.tally.counted,
        "seats": heads.seats,
        "crowd": heads.crowd.value,
        "overflow": heads.overflow,
    }


def _said(heads: RoomHeads) -> str:
    said = f"{heads.heads} of {heads.seats} seats" if heads.seats else f"{heads.heads} inside"
    if heads.crowd is not Crowd.FREE:
        said += f", {words.CROWDS[heads.crowd]}"
    return f"{said}, send others to {heads.overflow}" if heads.overflow else said
