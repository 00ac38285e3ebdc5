"""Reads a programme from an iCalendar file.

The `icalendar` library parses. People invited to an event are never read: they are attendees, not speakers.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from smc_desk.adapters.programmes.ical_repair import repair
from smc_desk.adapters.programmes.keys import source_of
from smc_desk.domain.programme import CANCELLED
from smc_desk.domain.programme_lint_places import is_uuid
from smc_desk.domain.programme_reading import (
    Finding,
    Fix,
    NotAProgramme,
    RawItem,
    RawSchedule,
    Rule,
    Severity,
)
from smc_desk.domain.programme_times import zone_of

FORM = "ical"
_TAG = re.compile(r"#([\w-]{1,40})\s+(?=\S)")
_PRIVATE = ("ATTENDEE", "ORGANIZER", "CONTACT")


def read_ical(text: str) -> RawSchedule:
    """The events of a calendar.

    Raises:
        NotAProgramme: There is no calendar in it, or one beyond repair.
    """
    from icalendar import Calendar  # here: 200 ms which most runs of the app never need

    repaired = repair(text)
    try:
        calendar: Any = Calendar.from_ical(repaired.text)
    except (ValueError, IndexError, KeyError, OverflowError) as error:
        raise NotAProgramme("calendar") from error
    events = calendar.walk("VEVENT")
    findings = list(repaired.findings)
    items: list[RawItem] = []
    zones: dict[str, str] = {}
    for number, event in enumerate(events):
        line = repaired.event_lines[number] if number < len(repaired.event_lines) else 0
        item, remarks = _item(event, f"line {line}")
        items.append(item)
        findings += remarks
        for key in ("DTSTART", "DTEND"):
            if key in event and "TZID" in event[key].params:
                zones.setdefault(str(event[key].params["TZID"]), item.place)
    for zone, place in zones.items():
        if zone not in repaired.zones:
            findings.append(
                Finding(Rule.ZONE_BY_NAME, Severity.INFO, place, zone, Fix.USE_ZONE_NAME, is_done=True)
            )
    title = str(calendar.get("X-WR-CALNAME", "") or calendar.get("NAME", ""))
    if not title:
        findings.append(
            Finding(Rule.MISSING, Severity.INFO, "calendar", "title", Fix.LEAVE_EMPTY, is_done=True)
        )
    stated = str(calendar.get("X-WR-TIMEZONE", "") or "")
    zone = stated or (next(iter(zones)) if len(zones) == 1 else "")
    return RawSchedule(
        form=FORM,
        source=source_of(FORM, title or str(calendar.get("PRODID", ""))),
        title=title,
        items=tuple(items),
        zone=zone if zone_of(zone) is not None or stated else "",
        remarks=tuple(findings),
    )


def _item(event: Any, place: str) -> tuple[RawItem, list[Finding]]:
    title, uid = str(event.get("SUMMARY", "")), str(event.get("UID", ""))
    remarks = [
        Finding(Rule.CALENDAR_FORM, Severity.WARN, place, str(name)[:200], Fix.LEAVE_OUT, title, is_done=True)
        for name, _error in event.errors
    ]
    remarks += [
        Finding(Rule.CALENDAR_FORM, Severity.WARN, place, name, Fix.LEAVE_OUT, title, is_done=True)
        for name in ("RRULE", "RDATE")
        if name in event
    ]
    track, tag = _first_category(event), _TAG.match(title)
    if tag is not None:
        rest = title[tag.end() :]
        remarks.append(
            Finding(Rule.TAG_IN_TITLE, Severity.INFO, place, tag[0].strip(), Fix.USE_AS_TRACK, rest, tag[1],
                    is_done=True)
        )  # fmt: skip
        title, track = rest, track or tag[1]
    before, at_sign, _host = uid.partition("@")
    missing = [name for name in ("LOCATION", "DTSTAMP") if not str(event.get(name, "") or "")]
    length = event.get("DURATION")
    item = RawItem(
        place=place,
        title=title,
        at=_instant(event.get("DTSTART")),
        end=_instant(event.get("DTEND")),
        duration=str(round(length.dt.total_seconds() / 60)) if hasattr(length, "dt") else "",
        guid=before if at_sign and is_uuid(before) else uid,
        room=str(event.get("LOCATION", "") or ""),
        track=track,
        state=CANCELLED if str(event.get("STATUS", "")).upper() == "CANCELLED" else "",
        texts=(str(event.get("DESCRIPTION", "")),),
        missing=(*missing, "person"),
        private=tuple(name for name in _PRIVATE if name in event),
    )
    return item, remarks


def _first_category(event: Any) -> str:
    found = event.get("CATEGORIES")
    if isinstance(found, list):
        found = found[0] if found else None
    names = getattr(found, "cats", None)
    return str(names[0]) if names else ""


def _instant(value: Any) -> str:
    """As ISO text; a whole day has no start of its own and counts as none."""
    at = getattr(value, "dt", None)
    if isinstance(at, datetime):
        return at.isoformat()
    return "" if at is None or isinstance(at, date) else str(at)
