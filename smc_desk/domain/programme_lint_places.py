"""Rooms of a schedule: one name and one guid for each, whatever the file calls it."""

from __future__ import annotations

import re
import unicodedata
import uuid
from dataclasses import replace

from smc_desk.domain.programme import Room
from smc_desk.domain.programme_lint_texts import plain, repaired
from smc_desk.domain.programme_reading import (
    Choices,
    Finding,
    Fix,
    RawItem,
    RawSchedule,
    Rule,
    Severity,
)

_NAMES = uuid.UUID("5bb1d0c2-6e0a-5a57-9d0b-0c3b5a0f2026")
_LINK = re.compile(r"(https?://|www\.)\S+|\S+\.html?([?#]\S*)?|#\S+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;/+&|]|\band\b|\bund\b|\by\b|\bet\b|\be\b)\s*")
_SHORT_CODE = re.compile(r"[A-Z]{1,3}[ .-]?\d{1,4}[a-z]?")


def derived_guid(*parts: str) -> str:
    """A guid that is the same whenever the same parts are."""
    return str(uuid.uuid5(_NAMES, "|".join(parts)))


def is_uuid(text: str) -> bool:
    """Whether a text is a UUID as everybody writes them."""
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def normal(name: str) -> str:
    """A name without accents, case, spaces and signs, to find it again in another spelling."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in letters if c.isalnum()) or name.casefold().strip()


class Places:
    """The rooms of one schedule.

    Attributes:
        findings: What was odd, in the order of the file.
    """

    def __init__(self, raw: RawSchedule, choices: Choices) -> None:
        self.findings: list[Finding] = []
        self._source = raw.source
        self._repairs = Rule.MOJIBAKE in choices.fixes
        self._splits = Rule.SEVERAL_ROOMS in choices.fixes
        self._chosen = dict(choices.rooms)
        self._rooms: dict[str, Room] = {}
        self._names: dict[str, str] = {}
        self._guids: dict[str, str] = {}
        for listed in raw.rooms:
            if listed.is_empty:
                self._say(Rule.ROOM_EMPTY, Severity.INFO, listed.place, listed.room.name)
            name = self.name_of(listed.room.name)
            if name:
                self._add(replace(listed.room, name=name), listed.place)

    @property
    def rooms(self) -> tuple[Room, ...]:
        """All rooms, in the order of the file."""
        return tuple(self._rooms.values())

    def rooms_of(self, item: RawItem) -> tuple[str, ...]:
        """Names of the rooms an item takes place in; none while it has no room."""
        name = self.name_of(item.room or item.room_field)
        about = plain(item.title)
        if item.room and item.room_field and normal(plain(item.room_field)) != normal(name):
            if self.name_of(item.room_field) != name:
                self._say(Rule.ROOM_DISAGREES, Severity.WARN, item.place, item.room_field[:200],
                          Fix.TAKE_ROOM_LISTED, about, name, is_done=True)  # fmt: skip
        if _LINK.fullmatch(name):
            self._say(
                Rule.ROOM_IS_LINK, Severity.WARN, item.place, name, Fix.LEAVE_EMPTY, about, is_done=True
            )
            name = ""
        if not name:
            return ()
        several = self._several(name)
        if several:
            self._say(Rule.SEVERAL_ROOMS, Severity.INFO if self._splits else Severity.WARN, item.place, name,
                      Fix.SPLIT_ROOMS, about, " · ".join(several), is_done=self._splits)  # fmt: skip
        names = several if several and self._splits else (name,)
        for one in names:
            if one not in self._rooms:
                self._add(Room("", one), item.place)
        return names

    def name_of(self, text: str) -> str:
        """The one name of a room."""
        name = plain(repaired(text) if self._repairs else text)
        name = self._chosen.get(name, name)
        return self._names.setdefault(normal(name), name) if name else ""

    def _add(self, room: Room, place: str) -> None:
        known = self._rooms.get(room.name)
        if known is not None:
            return
        guid = room.guid or derived_guid("room", self._source, normal(room.name))
        other = self._guids.setdefault(guid, room.name)
        if other != room.name:
            self._say(Rule.ROOM_GUID_TWICE, Severity.WARN, place, guid, Fix.DERIVE_GUID, room.name, other,
                      is_done=True)  # fmt: skip
            guid = derived_guid("room", self._source, guid, normal(room.name))
        self._rooms[room.name] = replace(room, guid=guid)

    def _several(self, name: str) -> tuple[str, ...]:
        """The rooms in one text, where it is certain enough that they are several."""
        if name in self._rooms and any(r.guid for r in (self._rooms[name],) if r.capacity):
            return ()
        parts = tuple(p for p in _BETWEEN.split(name) if p)
        if len(parts) < 2:
            return ()
        known = [p for p in parts if normal(p) in self._names and p != name]
        if known or all(_SHORT_CODE.fullmatch(p) for p in parts):
            return tuple(self._names.get(normal(p), p) for p in parts)
        return ()

    def _say(
        self, rule: Rule, severity: Severity, place: str, value: str, fix: Fix = Fix.NONE,
        about: str = "", proposal: str = "", is_done: bool = False,
    ) -> None:  # fmt: skip
        self.findings.append(Finding(rule, severity, place, value, fix, about, proposal, is_done=is_done))
