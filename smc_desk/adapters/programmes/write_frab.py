"""Writes a programme as a frab/c3voc `schedule.json` which strict validators accept.

What the format has no place for (sessions of several talks, chairs, tickets, desk hours, cancelled items)
stands in `schedule.smc`, so that reading it again gives the same programme.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Speaker, Talk
from smc_desk.domain.programme_lint_places import derived_guid, is_uuid
from smc_desk.domain.programme_times import zone_of

DAY_BEGINS = time(4)
FORMAT = "smc-schedule-ext/1"


def frab_json(programme: Programme) -> str:
    """The whole file."""
    return json.dumps(frab_document(programme), ensure_ascii=False, indent=1) + "\n"


def frab_document(programme: Programme) -> dict[str, Any]:
    """The document of it."""
    return _Writer(programme).document()


def guid_of(guid: str) -> str:
    """A guid as the format wants it: itself where it is a UUID, else one derived from it."""
    return guid if is_uuid(guid) else derived_guid("export", guid)


def duration_of(minutes: int) -> str:
    """A length in two parts, the only form that everybody reads alike."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def slug_of(text: str) -> str:
    """A text in small Latin letters, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60]


def acronym_of(title: str) -> str:
    """A name for the programme of at least four small letters."""
    return (
        f"{slug_of(title)[:30].strip('-') or 'smc'}-programme" if len(slug_of(title)) < 4 else slug_of(title)
    )


class _Writer:
    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self._zone: tzinfo = zone_of(programme.zone) or UTC
        self._acronym = acronym_of(programme.title)
        self._people = {person.guid: person for person in programme.people}
        self._numbers = {person.guid: n for n, person in enumerate(programme.people, 1)}
        self._kinds = {session.guid: session.kind for session in programme.sessions}
        self._rooms = {room.name: room for room in programme.rooms}

    def document(self) -> dict[str, Any]:
        programme = self._programme
        last = programme.first_day + timedelta(days=programme.days - 1)
        numbered = list(enumerate(programme.talks, 1))
        on_day: defaultdict[date, defaultdict[str, list[dict[str, Any]]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for number, talk in numbered:
            if talk.state != CANCELLED and talk.room:
                on_day[self._day_of(talk)][talk.room].append(self._event(talk, number))
        tracks = dict.fromkeys(t.track for t in programme.talks if t.track)
        return {
            "schedule": {
                "version": programme.version or "1",
                "base_url": "",
                "conference": {
                    "acronym": self._acronym,
                    "title": programme.title,
                    "start": programme.first_day.isoformat(),
                    "end": last.isoformat(),
                    "daysCount": programme.days,
                    "timeslot_duration": "00:05",
                    "time_zone_name": programme.zone,
                    "url": "",
                    "tracks": [{"name": name, "slug": slug_of(name)} for name in tracks],
                    "rooms": [self._room(room) for room in programme.rooms],
                    "days": [
                        self._day(index, programme.first_day + timedelta(days=index), on_day)
                        for index in range(programme.days)
                    ],
                },
                "smc": {
                    "format": FORMAT,
                    "desk_hours": [
                        {"date": h.date.isoformat(), "open": h.opens, "close": h.closes}
                        for h in programme.desk_hours
                    ],
                    "sessions": [self._session(session) for session in programme.sessions],
                    "speakers": [self._person(person) for person in programme.people],
                    "apart": [
                        self._event(talk, number) | {"status": talk.state}
                        for number, talk in numbered
                        if talk.state == CANCELLED or not talk.room
                    ],
                },
            }
        }

    def _day_of(self, talk: Talk) -> date:
        """The programme's day a talk belongs to; one after midnight belongs to the evening before."""
        at = talk.starts_at.astimezone(self._zone)
        day = (at - timedelta(hours=DAY_BEGINS.hour)).date()
        last = self._programme.first_day + timedelta(days=self._programme.days - 1)
        return min(max(day, self._programme.first_day), last)

    def _day(self, index: int, day: date, on_day: Any) -> dict[str, Any]:
        begins = datetime.combine(day, DAY_BEGINS, self._zone)
        ends = datetime.combine(day + timedelta(days=1), DAY_BEGINS, self._zone) - timedelta(minutes=1)
        return {
            "index": index + 1,
            "date": day.isoformat(),
            "day_start": begins.isoformat(),
            "day_end": ends.isoformat(),
            "rooms": {name: events for name, events in on_day[day].items() if events},
        }

    def _room(self, room: Room) -> dict[str, Any]:
        features: dict[str, Any] = {
            "recording": room.recording,
            "step_free": room.step_free,
            "hearing_loop": room.hearing_loop,
            "interpretation": list(room.booth_languages),
            "floor": room.floor,
        }
        extra = {
            "fire_limit": room.fire_limit,
            "equipment": list(room.equipment),
            "quiet": room.is_quiet,
            "lost": list(room.lost),
            "opens": [[a.isoformat(), b.isoformat()] for a, b in room.opens],
        }
        return {
            "name": room.name,
            "slug": slug_of(room.name),
            "guid": guid_of(room.guid),
            "type": "other",
            "capacity": room.capacity,
            "description": None,
            "features": features | {name: value for name, value in extra.items() if value},
        }

    def _event(self, talk: Talk, number: int) -> dict[str, Any]:
        at = talk.starts_at.astimezone(self._zone)
        guid = guid_of(talk.guid)
        event: dict[str, Any] = {
            "guid": guid,
            "id": int(talk.code) if _is_number(talk.code) else number,
            "logo": None,
            "date": at.isoformat(),
            "start": f"{at:%H:%M}",
            "end": talk.ends_at.astimezone(self._zone).isoformat(),
            "duration": duration_of(talk.duration_for),
            "room": talk.room,
            "slug": "-".join(filter(None, (self._acronym, guid[:8], slug_of(talk.title)))),
            "url": "",
            "title": talk.title,
            "subtitle": "",
            "track": talk.track or None,
            "type": self._kind_of(talk),
            "language": talk.language,
            "abstract": "",
            "description": "",
            "recording_license": "",
            "do_not_record": talk.is_unrecorded,
            "persons": [self._named(guid) for guid in talk.people],
            "links": [],
            "attachments": [],
        }
        if talk.code and not _is_number(talk.code):
            event["code"] = talk.code
        return event

    def _kind_of(self, talk: Talk) -> str:
        return self._kinds.get(talk.session, "") or "talk"

    def _named(self, guid: str) -> dict[str, Any]:
        person = self._people.get(guid)
        name = person.name if person is not None else ""
        return {"id": self._numbers.get(guid, 0), "guid": guid_of(guid), "public_name": name, "links": []}

    def _person(self, person: Speaker) -> dict[str, Any]:
        return {
            "person_id": self._numbers[person.guid],
            "guid": guid_of(person.guid),
            "ticket_code": person.ticket or None,
            "public_name": person.name,
            "group": person.is_group,
        }

    def _session(self, session: Session) -> dict[str, Any]:
        room = self._rooms.get(session.room)
        workshop = {
            "code": session.workshop,
            "seats": session.seats,
            "signed_up": session.signed_up,
            "waitlist": session.waiting,
            "held_seats": session.held_seats,
        }
        return {
            "code": session.code,
            "guid": guid_of(session.guid),
            "title": session.title,
            "kind": session.kind,
            "track": session.track or None,
            "start": session.starts_at.astimezone(self._zone).isoformat(),
            "end": session.ends_at.astimezone(self._zone).isoformat(),
            "room_guid": guid_of(room.guid) if room is not None else None,
            "room": session.room,
            "workshop": workshop if any(workshop.values()) else None,
            "overflow_room": session.overflow_room or None,
            "overflow_open": session.is_overflow_open,
            "interpretation": list(session.interpretation),
            "chairs": [self._chair(guid) for guid in session.chair_people],
            "timing": {
                "talk_min": session.talk_for,
                "qa_min": session.questions_for,
                "warn_min_left": list(session.warnings),
            },
            "credit_minutes": session.credit_for,
            "scan_for_credit": session.is_scanned,
            "needs": list(session.needs),
            "pinned": session.is_pinned,
            "state": session.state,
            "talks": list(self._talks_of(session)),
        }

    def _talks_of(self, session: Session) -> Iterable[str]:
        return (guid_of(talk.guid) for talk in self._programme.talks if talk.session == session.guid)

    def _chair(self, guid: str) -> dict[str, Any]:
        person = self._people.get(guid)
        return {
            "person_id": self._numbers.get(guid, 0),
            "guid": guid_of(guid),
            "ticket_code": (person.ticket or None) if person is not None else None,
            "public_name": person.name if person is not None else "",
        }


def _is_number(code: str) -> bool:
    return code.isascii() and code.isdigit() and len(code) < 16 and str(int(code)) == code
