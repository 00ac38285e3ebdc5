"""Times as schedules write them: instants, clocks, lengths and zones in all their grammars."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum
from zoneinfo import ZoneInfo, available_timezones

LONGEST_FOR = 14 * 24 * 60
"""Minutes; a longer item is a mistake."""
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.hH]?([0-5]\d)(?::?[0-5]\d)?")
_ISO_FOR = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")


class Grammar(Enum):
    """How a length was written."""

    HOURS = "hours"
    MINUTES = "minutes"
    ISO = "iso"
    DAYS_IN_THREE = "days_in_three"
    SECONDS_IN_THREE = "seconds_in_three"


@dataclass(frozen=True, slots=True)
class Length:
    """A length in minutes and the grammar it was written in."""

    minutes: int
    grammar: Grammar


def length_of(text: str) -> Length | None:
    """A length: two parts are always hours and minutes.

    Three parts are days, hours and minutes where the first has one digit and is no zero (only one writer does
    so), and hours, minutes and seconds otherwise. None where it is none of these, or zero.
    """
    text = text.strip()
    found: Length | None = None
    parts = text.split(":")
    if text.isascii() and text.isdigit() and len(text) <= 6:
        found = Length(int(text), Grammar.MINUTES)
    elif 2 <= len(parts) <= 3 and all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
        first, second, *rest = map(int, parts)
        if not rest:
            found = Length(first * 60 + second, Grammar.HOURS)
        elif len(parts[0]) == 1 and first and second < 24 and rest[0] < 60:
            found = Length((first * 24 + second) * 60 + rest[0], Grammar.DAYS_IN_THREE)
        else:
            found = Length(first * 60 + second + (rest[0] >= 30), Grammar.SECONDS_IN_THREE)
    else:
        iso = _ISO_FOR.fullmatch(text.upper())
        if iso is not None:
            days, hours, minutes, seconds = (int(g or 0) for g in iso.groups())
            found = Length((days * 24 + hours) * 60 + minutes + seconds // 60, Grammar.ISO)
    return found if found is not None and 0 < found.minutes <= LONGEST_FOR else None


def clock_of(text: str) -> time | None:
    """A time of day; also ``0930``. 24:00 is the last minute's end and given as 00:00."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour = int(found[1])
    if hour == 24 and int(found[2]):
        return None
    return time(hour % 24, int(found[2]))


def is_plain_clock(text: str) -> bool:
    """Whether a time of day is written as HH:MM or HH:MM:SS."""
    return re.fullmatch(r"\d\d?:\d\d(:\d\d)?", text.strip()) is not None


def instant_of(text: str) -> datetime | None:
    """A date with time, aware or not; None where it is none, or only a date."""
    text = text.strip()
    if len(text) < len("20260430T0900"):
        return None
    try:
        at = datetime.fromisoformat(text)
        if at.utcoffset() is not None:
            at.astimezone(ZoneInfo("UTC"))
    except (ValueError, OverflowError):
        return None
    return at if 1970 < at.year < 2200 else None


def date_of(text: str) -> date | None:
    """A date, also at the beginning of a date with time."""
    try:
        day = date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None
    return day if 1970 < day.year < 2200 else None


def at_clock(day: date, clock: time, change: time, zone: tzinfo) -> datetime:
    """The instant a clock shows on a day of the programme, which ends when the next one begins."""
    if clock < change:
        day += timedelta(days=1)
    return datetime.combine(day, clock, zone)


def zone_of(name: str) -> ZoneInfo | None:
    """A zone by its name, None where this computer knows none such."""
    if not name or name != name.strip():
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError
        return None


def zone_of_offset(offset: timedelta) -> str:
    """Name of the zone which always has this offset; only whole hours have one."""
    minutes = int(offset.total_seconds()) // 60
    hours = minutes // 60
    if minutes % 60 or not -12 <= hours <= 14:
        return ""
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"


def zone_of_city(city: str) -> str:
    """Name of the zone called after a city, "" where none is."""
    wanted = "_".join(city.split()).casefold()
    if not wanted:
        return ""
    found = sorted(z for z in available_timezones() if z.rpartition("/")[2].casefold() == wanted and "/" in z)
    return found[0] if found else ""
