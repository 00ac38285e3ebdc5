"""Reads the frab/c3voc XML, from Pentabarf's first generation to that of today."""

from __future__ import annotations

from smc_desk.adapters.programmes.keys import private_in, source_of, unknown_in
from smc_desk.adapters.programmes.xml_tree import Element, parsed
from smc_desk.domain.programme import CANCELLED, Room
from smc_desk.domain.programme_reading import (
    Finding,
    Fix,
    NotAProgramme,
    RawDay,
    RawItem,
    RawPerson,
    RawRoom,
    RawSchedule,
    Rule,
    Severity,
)

FORM = "frab-xml"
_TRUE = frozenset({"true", "1", "yes"})
_CANCELLED = frozenset({"cancelled", "canceled"})


def read_frab_xml(data: bytes) -> RawSchedule:
    """The schedule in an XML file.

    Raises:
        NotAProgramme: With the line where it has not the form of one.
    """
    schedule = parsed(data)
    if schedule.tag != "schedule":
        raise NotAProgramme(schedule.place)
    conference = schedule.first("conference")
    if conference is None:
        raise NotAProgramme(f"{schedule.place}: conference")
    remarks = _about(schedule, conference)
    days: list[RawDay] = []
    items: list[RawItem] = []
    rooms: list[RawRoom] = []
    for index, day in enumerate(schedule.of("day")):
        days.append(RawDay(day.attribute("date"), day.place, day.attribute("start"), day.attribute("end")))
        if not (day.attribute("start") and day.attribute("end")):
            remarks.append(_missing(day.place, "day window"))
        loose = list(day.of("event"))
        if loose:
            remarks.append(
                Finding(Rule.NO_ROOM_LEVEL, Severity.INFO, day.place, str(len(loose)), Fix.REPAIR_FORM,
                        is_done=True)
            )  # fmt: skip
        items += [_item(event, "", index) for event in loose]
        for room in day.of("room"):
            name, events = room.attribute("name"), list(room.of("event"))
            if name:
                rooms.append(RawRoom(Room(room.attribute("guid"), name), room.place, is_empty=not events))
            items += [_item(event, name, index) for event in events]
    remarks += [_missing("persons", f"person {key}") for key in _never_given(items)]
    count = conference.text_of("days")
    return RawSchedule(
        form=FORM,
        source=source_of(FORM, conference.text_of("acronym") or conference.text_of("title")),
        title=conference.text_of("title"),
        items=tuple(items),
        days=tuple(days),
        rooms=tuple(rooms),
        zone=conference.text_of("time_zone_name"),
        city=conference.text_of("city"),
        first=conference.text_of("start"),
        last=conference.text_of("end"),
        day_count=int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 0,
        day_change=conference.text_of("day_change"),
        version=schedule.text_of("version"),
        remarks=tuple(remarks),
    )


def _about(schedule: Element, conference: Element) -> list[Finding]:
    found = [] if schedule.text_of("version") else [_missing(schedule.place, "version")]
    found += [
        _missing(conference.place, key)
        for key in ("acronym", "time_zone_name")
        if not conference.text_of(key)
    ]
    acronym = conference.first("acronym")
    if acronym is not None and acronym.text != acronym.text.lower():
        found.append(Finding(Rule.ACRONYM_FORM, Severity.INFO, acronym.place, acronym.text[:100], Fix.KEEP))
    for key in ("timeslot_duration", "day_change"):
        stated = conference.first(key)
        if stated is not None and stated.text.count(":") == 2:
            found.append(
                Finding(Rule.CLOCK_FORM, Severity.INFO, stated.place, f"{key} {stated.text}", Fix.KEEP)
            )
    beside = schedule.first("tracks")
    if beside is not None:
        found.append(Finding(Rule.UNKNOWN_KEY, Severity.INFO, beside.place, "tracks", Fix.LEAVE_OUT))
    return found


def _never_given(items: list[RawItem]) -> list[str]:
    """Which ids of people the file never has."""
    people = [person for item in items for person in item.people]
    has = {"id": any(p.id for p in people), "guid": any(p.guid for p in people)}
    return [key for key, is_there in has.items() if people and not is_there]


def _missing(place: str, key: str) -> Finding:
    return Finding(Rule.MISSING, Severity.INFO, place, key, Fix.LEAVE_EMPTY, is_done=True)


def _item(event: Element, room: str, day: int) -> RawItem:
    texts = {child.tag: child.text for child in reversed(event.children)}
    people, private = [], list(private_in(texts))
    persons = event.first("persons")
    for person in persons.of("person") if persons else ():
        private += private_in(person.attributes)
        people.append(
            RawPerson(person.text, person.attribute("guid"), person.attribute("code"), person.attribute("id"))
        )
    recording = event.first("recording")
    missing = [key for key in ("track", "type", "language", "date", "duration") if not texts.get(key)]
    missing += [key for key in ("slug", "end") if key in texts and not texts[key]]
    return RawItem(
        place=event.place,
        title=texts.get("title", ""),
        at=texts.get("date", ""),
        clock=texts.get("start", ""),
        end=texts.get("end", ""),
        duration=texts.get("duration", ""),
        day=day,
        guid=event.attribute("guid"),
        code=event.attribute("code"),
        id=event.attribute("id"),
        room=room,
        room_field=texts.get("room", ""),
        people=tuple(people),
        track=texts.get("track", ""),
        kind=texts.get("type", ""),
        language=texts.get("language", ""),
        state=CANCELLED if texts.get("status", "").lower() in _CANCELLED else "",
        is_unrecorded=recording is not None and recording.text_of("optout").lower() in _TRUE,
        texts=tuple(texts.get(key, "") for key in ("subtitle", "abstract", "description")),
        missing=tuple(missing if people else (*missing, "person")),
        unknown=unknown_in(tag for tag in texts if tag != "status"),
        private=tuple(dict.fromkeys(private)),
    )
