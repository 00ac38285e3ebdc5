"""Words for what a new programme would change, and for every value that differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smc_desk.domain.programme import CANCELLED
from smc_desk.domain.programme_merge import Change, ChangeKind, Merge, Part
from smc_desk.ui.bring_in.words import NO, YES, Said, Sign, seen
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, clock_text
from smc_desk.ui.theme import Tone

translate = QCoreApplication.translate

KINDS: Mapping[ChangeKind, Sign] = {
    ChangeKind.NEW: Sign(QT_TRANSLATE_NOOP("Signs", "New"), "plus", Tone.SUCCESS),
    ChangeKind.MOVED: Sign(QT_TRANSLATE_NOOP("Signs", "Moved"), "arrow-right", Tone.INFO),
    ChangeKind.CHANGED: Sign(QT_TRANSLATE_NOOP("Signs", "Changed"), "pencil", Tone.INFO),
    ChangeKind.CANCELLED: Sign(QT_TRANSLATE_NOOP("Signs", "Cancelled"), "circle-minus", Tone.WARNING),
}
CONFLICT = Sign(QT_TRANSLATE_NOOP("Signs", "Changed on both sides"), "triangle-alert", Tone.DANGER)

PARTS: Mapping[Part, str] = {
    Part.ABOUT: QT_TRANSLATE_NOOP("Merge", "Programme"),
    Part.ROOM: QT_TRANSLATE_NOOP("Merge", "Room"),
    Part.SESSION: QT_TRANSLATE_NOOP("Merge", "Session"),
    Part.TALK: QT_TRANSLATE_NOOP("Merge", "Talk"),
    Part.PERSON: QT_TRANSLATE_NOOP("Merge", "Person"),
}

_FIELDS: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("Merge", "Title"),
    "name": QT_TRANSLATE_NOOP("Merge", "Name"),
    "code": QT_TRANSLATE_NOOP("Merge", "Code"),
    "room": QT_TRANSLATE_NOOP("Merge", "Room"),
    "overflow_room": QT_TRANSLATE_NOOP("Merge", "Overflow room"),
    "starts_at": QT_TRANSLATE_NOOP("Merge", "Begins"),
    "ends_at": QT_TRANSLATE_NOOP("Merge", "Ends"),
    "duration_for": QT_TRANSLATE_NOOP("Merge", "Minutes"),
    "kind": QT_TRANSLATE_NOOP("Merge", "Kind"),
    "track": QT_TRANSLATE_NOOP("Merge", "Track"),
    "language": QT_TRANSLATE_NOOP("Merge", "Language"),
    "session": QT_TRANSLATE_NOOP("Merge", "Session"),
    "people": QT_TRANSLATE_NOOP("Merge", "Speakers"),
    "chair_people": QT_TRANSLATE_NOOP("Merge", "Chairs"),
    "state": QT_TRANSLATE_NOOP("Merge", "Takes place"),
    "capacity": QT_TRANSLATE_NOOP("Merge", "Seats"),
    "seats": QT_TRANSLATE_NOOP("Merge", "Seats"),
    "fire_limit": QT_TRANSLATE_NOOP("Merge", "Fire limit"),
    "signed_up": QT_TRANSLATE_NOOP("Merge", "Signed up"),
    "waiting": QT_TRANSLATE_NOOP("Merge", "Waiting"),
    "interpretation": QT_TRANSLATE_NOOP("Merge", "Interpretation"),
    "needs": QT_TRANSLATE_NOOP("Merge", "Needs"),
    "first_day": QT_TRANSLATE_NOOP("Merge", "First day"),
    "days": QT_TRANSLATE_NOOP("Merge", "Days"),
    "zone": QT_TRANSLATE_NOOP("Merge", "Time zone"),
    "desk_hours": QT_TRANSLATE_NOOP("Merge", "Hours of the desk"),
    "version": QT_TRANSLATE_NOOP("Merge", "Version"),
    "ticket": QT_TRANSLATE_NOOP("Merge", "Ticket"),
    "is_group": QT_TRANSLATE_NOOP("Merge", "A group"),
}
TAKES_PLACE = QT_TRANSLATE_NOOP("Merge", "as planned")
IS_CANCELLED = QT_TRANSLATE_NOOP("Merge", "cancelled")
_OTHER = QT_TRANSLATE_NOOP("Merge", "Another detail")
LONGEST = 3
"""Names shown of a list; the rest is counted."""


def zone_of(name: str) -> tzinfo:
    """The zone of the symposium, or that of Greenwich where this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def date_word(at: date) -> str:
    """A date with its weekday."""
    return QLocale().toString(QDate(at.year, at.month, at.day), "ddd d MMM")


def sign_of(change: Change) -> Sign:
    """What a change is, as word, shape and colour."""
    return CONFLICT if change.is_conflict else KINDS[change.kind]


def part_word(part: Part) -> str:
    """What a change is about."""
    return translate("Merge", PARTS[part])


def programme_field_word(name: str) -> str:
    """What a field of the programme is called."""
    return translate("Merge", _FIELDS.get(name, _OTHER))


@dataclass(frozen=True, slots=True)
class Values:
    """Words for the values of one comparison: guids by their names, instants by the clocks of the place."""

    names: Mapping[str, str]
    zone: tzinfo

    @classmethod
    def of(cls, seen_import: Merge) -> Values:
        """Of a comparison."""
        names: dict[str, str] = {}
        for programme in (seen_import.base, seen_import.theirs, seen_import.mine):
            names |= {room.guid: room.name for room in programme.rooms}
            names |= {person.guid: person.name for person in programme.people}
            names |= {session.guid: session.title for session in programme.sessions}
            names |= programme.speakers
        return cls(names, zone_of(seen_import.mine.zone))

    def said(self, name: str, value: Any) -> str:
        """One value, in words where it has some."""
        if name == "state":
            return Said(translate("Merge", IS_CANCELLED if value == CANCELLED else TAKES_PLACE))
        if isinstance(value, bool):
            return Said(translate("BringIn", YES if value else NO))
        if isinstance(value, datetime):
            at = value.astimezone(self.zone)
            return f"{date_word(at)} {clock_text(at)}"
        if isinstance(value, date):
            return date_word(value)
        if isinstance(value, int):
            return QLocale().toString(value)
        if isinstance(value, str):
            return seen(self.names.get(value, value)) or Said(translate("BringIn", "(empty)"))
        return self._list(value)

    def _list(self, values: Any) -> str:
        locale = QLocale()
        texts = [self.names.get(v, v) for v in values if isinstance(v, str)]
        if isinstance(values, Mapping) or len(texts) < len(values):
            return locale.toString(len(values))
        if not texts:
            return Said(translate("BringIn", "(empty)"))
        shown = [seen(text) for text in texts[:LONGEST]]
        if len(texts) > LONGEST:
            shown.append(f"+{locale.toString(len(texts) - LONGEST)}")
        return locale.createSeparatedList(shown)
