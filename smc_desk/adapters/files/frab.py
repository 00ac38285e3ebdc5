"""Reads a programme from a frab/c3voc `schedule.json`.

Sessions, chairs, desk hours and the speakers' ticket codes stand in `schedule.smc`; in a plain schedule
without it each item is a session of its own. Whatever does not have the form is refused as a whole
(`NOT_A_PROGRAMME`), with the place where it went wrong.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from smc_desk.adapters.files.whole import bytes_of
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import DeskHours, Programme, Room, Session, Talk

LARGEST = 50 * 1024 * 1024
LONGEST_TEXT = 2_000
MOST_DAYS = 60
MOST_ITEMS = 20_000
T = TypeVar("T")
_HOUR = re.compile(r"(\d{1,3}):([0-5]\d)")
_NAMES = uuid.UUID("5bb1d0c2-6e0a-5a57-9d0b-0c3b5a0f2026")


def read_programme(path: Path) -> Programme:
    """The programme in a file.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, FILE_EMPTY or NOT_A_PROGRAMME with ``at``.
    """
    about = {"path": str(path)}
    data = bytes_of(path, LARGEST)
    if not data.strip():
        raise UserError(UserFault.FILE_EMPTY, about)
    try:
        return programme_of(json.loads(data))
    except _Form as error:
        raise UserError(UserFault.NOT_A_PROGRAMME, {**about, "at": str(error)}) from error
    except (ValueError, RecursionError, OverflowError) as error:
        raise UserError(UserFault.NOT_A_PROGRAMME, about) from error


def programme_of(document: Any) -> Programme:
    """The programme in a parsed document; raises an error of form where it is none."""
    schedule = _Node(document, "").node("schedule")
    conference = schedule.node("conference")
    days = conference.nodes("days")
    if not 0 < len(days) <= MOST_DAYS:
        raise _Form("schedule.conference.days")
    first_day = min(day.day("date") for day in days)
    last_day = max(day.day("date") for day in days)
    zone = _zone(conference.text("time_zone_name", ""), days)
    rooms = {room.text("name"): _room(room) for room in conference.nodes("rooms", optional=True)}
    smc = schedule.node("smc", optional=True)
    of_talk: dict[str, str] = {}
    sessions: list[Session] = []
    codes_of_people: dict[int, str] = {}
    if smc is not None:
        guids = {room.guid: name for name, room in rooms.items()}
        for node in smc.nodes("sessions", optional=True):
            session = _session(node, guids)
            sessions.append(session)
            of_talk.update(dict.fromkeys(node.texts("talks"), session.guid))
        for speaker in smc.nodes("speakers", optional=True):
            code = speaker.text("ticket_code", "")
            if code:
                codes_of_people[speaker.whole("person_id")] = code
    talks: list[Talk] = []
    names: dict[str, str] = {}
    for day in days:
        for room_name, items in day.pairs("rooms"):
            rooms.setdefault(room_name, Room(_guid("room", room_name), room_name))
            for item in items:
                talks.append(_talk(item, room_name, of_talk, codes_of_people, names))
                if len(talks) > MOST_ITEMS:
                    raise _Form(item.place)
    grouped = set(of_talk)
    sessions.extend(_session_of(talk) for talk in talks if talk.guid not in grouped)
    talks = [t if t.session else _in_own_session(t) for t in talks]
    return Programme(
        title=conference.text("title", ""),
        first_day=first_day,
        days=(last_day - first_day).days + 1,
        zone=zone,
        rooms=tuple(rooms.values()),
        sessions=tuple(sorted(sessions, key=lambda s: (s.starts_at, s.room, s.code))),
        talks=tuple(sorted(talks, key=lambda t: (t.starts_at, t.room, t.code))),
        desk_hours=tuple(_hours(h) for h in smc.nodes("desk_hours", optional=True)) if smc else (),
        speakers=names,
    )


def _room(node: _Node) -> Room:
    features = node.node("features", optional=True)
    name = node.text("name")
    return Room(
        guid=node.text("guid", "") or _guid("room", name),
        name=name,
        capacity=node.whole("capacity", 0),
        step_free=features.flag("step_free") if features else False,
        hearing_loop=features.flag("hearing_loop") if features else False,
        booth_languages=features.texts("interpretation") if features else (),
    )


def _session(node: _Node, guids: dict[str, str]) -> Session:
    starts_at, ends_at = node.instant("start"), node.instant("end")
    if ends_at < starts_at:
        raise _Form(f"{node.place}.end")
    workshop = node.node("workshop", optional=True)
    chairs = [c.text("ticket_code", "") for c in node.nodes("chairs", optional=True)]
    return Session(
        guid=node.text("guid"),
        code=node.text("code", ""),
        title=node.text("title", ""),
        kind=node.text("kind", ""),
        room=node.text("room", "") or guids.get(node.text("room_guid", ""), ""),
        starts_at=starts_at,
        ends_at=ends_at,
        chairs=tuple(c for c in chairs if c),
        workshop=workshop.text("code", "") if workshop else "",
        seats=workshop.whole("seats", 0) if workshop else 0,
        signed_up=workshop.whole("signed_up", 0) if workshop else 0,
    )


def _talk(
    node: _Node, room: str, of_talk: dict[str, str], codes: dict[int, str], names: dict[str, str]
) -> Talk:
    number = str(node.whole("id", 0))
    guid = node.text("guid", "") or _guid("talk", number, node.text("title", ""), node.text("date", ""))
    speakers = []
    for person in node.nodes("persons", optional=True):
        code = codes.get(person.whole("id", -1), "")
        if code:
            speakers.append(code)
            names[code] = person.text("public_name", "") or person.text("name", "")
    return Talk(
        guid=guid,
        code=node.text("code", "") or number,
        title=node.text("title", ""),
        room=room,
        starts_at=node.instant("date"),
        duration_for=node.minutes("duration"),
        language=node.text("language", ""),
        session=of_talk.get(guid, ""),
        speakers=tuple(speakers),
    )


def _session_of(talk: Talk) -> Session:
    ends_at = talk.starts_at + timedelta(minutes=talk.duration_for)
    return Session(_guid("session", talk.guid), talk.code, talk.title, "", talk.room, talk.starts_at, ends_at)


def _in_own_session(talk: Talk) -> Talk:
    return Talk(
        talk.guid, talk.code, talk.title, talk.room, talk.starts_at, talk.duration_for, talk.language,
        _guid("session", talk.guid), talk.speakers,
    )  # fmt: skip


def _hours(node: _Node) -> DeskHours:
    return DeskHours(node.day("date"), node.hour("open"), node.hour("close"))


def _zone(name: str, days: list[_Node]) -> str:
    """The zone by name, or from the offset of the first instant where the schedule names none we know."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError
        pass
    else:
        return name
    start = days[0].text("day_start", "")
    try:
        offset = datetime.fromisoformat(start).utcoffset()
    except ValueError:
        offset = None
    hours = 0 if offset is None else round(offset.total_seconds() / 3600)
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"


def _guid(*parts: str) -> str:
    return str(uuid.uuid5(_NAMES, "|".join(parts)))


class _Form(ValueError):
    """The document has not the form of a schedule; says where."""


class _Node:
    """An object of the document that gives out values of one kind only."""

    def __init__(self, value: Any, place: str) -> None:
        if not isinstance(value, dict):
            raise _Form(place or "document")
        self._value: dict[str, Any] = value
        self.place = place

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def _get(self, name: str, kind: type[T] | tuple[type[T], ...], default: T | None) -> T:
        value = self._value.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise _Form(self._at(name))
        return value

    def text(self, name: str, default: str | None = None) -> str:
        value = self._get(name, str, default)
        if len(value) > LONGEST_TEXT or not value.isprintable():
            value = " ".join("".join(c if c.isprintable() else " " for c in value).split())[:LONGEST_TEXT]
        return value

    def whole(self, name: str, default: int | None = None) -> int:
        value = self._get(name, int, default)
        if not -1 <= value < 2**53:
            raise _Form(self._at(name))
        return value

    def flag(self, name: str) -> bool:
        return self._get(name, bool, False)

    def texts(self, name: str) -> tuple[str, ...]:
        values: list[Any] = self._get(name, list, [])
        if not all(isinstance(v, str) and len(v) <= LONGEST_TEXT for v in values):
            raise _Form(self._at(name))
        return tuple(values)

    def _checked(self, name: str, read: Callable[[str], T]) -> T:
        try:
            return read(self.text(name))
        except (ValueError, OverflowError) as error:
            raise _Form(self._at(name)) from error

    def day(self, name: str) -> date:
        return self._checked(name, lambda text: date.fromisoformat(text[:10]))

    def instant(self, name: str) -> datetime:
        at = self._checked(name, datetime.fromisoformat)
        if at.tzinfo is None:
            raise _Form(self._at(name))
        return at.astimezone(UTC)

    def hour(self, name: str) -> str:
        found = _HOUR.fullmatch(self.text(name))
        if found is None or int(found[1]) > 24:
            raise _Form(self._at(name))
        return f"{int(found[1]):02d}:{found[2]}"

    def minutes(self, name: str) -> int:
        found = _HOUR.fullmatch(self.text(name))
        if found is None:
            raise _Form(self._at(name))
        return int(found[1]) * 60 + int(found[2])

    def node(self, name: str, *, optional: bool = False) -> Any:
        if optional and self._value.get(name) is None:
            return None
        return _Node(self._value.get(name), self._at(name))

    def nodes(self, name: str, *, optional: bool = False) -> list[_Node]:
        values: list[Any] = self._get(name, list, [] if optional else None)
        if len(values) > MOST_ITEMS:
            raise _Form(self._at(name))
        return [_Node(v, f"{self._at(name)}[{i}]") for i, v in enumerate(values)]

    def pairs(self, name: str) -> list[tuple[str, list[_Node]]]:
        """A name of a room and its items, for each room of a day."""
        rooms = _Node(self._value.get(name), self._at(name))
        return [(key[:LONGEST_TEXT], rooms.nodes(key)) for key in rooms._value]
