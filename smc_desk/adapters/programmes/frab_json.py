"""Reads the frab/c3voc `schedule.json`, which pretalx, frab, wafer and others export.

What only our own export has stands in `schedule.smc`: sessions of several talks, chairs, tickets, desk hours.
That part is read strictly; the rest as it comes.
"""

from __future__ import annotations

from typing import Any

from smc_desk.adapters.programmes.keys import private_in, source_of, unknown_in
from smc_desk.adapters.programmes.node import Node
from smc_desk.domain.programme import CANCELLED, DeskHours, Room, Session
from smc_desk.domain.programme_lint_people import guid_of_person
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

FORM = "frab-json"


def read_frab_json(document: Any) -> RawSchedule:
    """The schedule in a parsed document.

    Raises:
        NotAProgramme: With the place where it has not the form of one.
    """
    schedule, conference, remarks = _unwrapped(Node(document, ""))
    source = source_of(FORM, conference.text("acronym", "") or conference.text("title", ""))
    smc = _Smc(schedule.maybe("smc"), source)
    smc.learn_rooms(conference)
    days, items, rooms = [], [], [_room(node) for node in conference.nodes("rooms", optional=True)]
    listed = {r.room.name for r in rooms}
    for index, day in enumerate(conference.nodes("days")):
        days.append(
            RawDay(day.text("date", ""), day.place, day.text("day_start", ""), day.text("day_end", ""))
        )
        by_room = day.node("rooms")
        for name in by_room:
            nodes = by_room.nodes(name)
            if name not in listed or not nodes:
                rooms.append(RawRoom(Room("", name), by_room.place_of(name), is_empty=not nodes))
                listed.add(name)
            for node in nodes:
                smc.learn_people(node)
                items.append(_item(node, name, index, smc))
    items += [_item(node, "", None, smc) for node in smc.apart()]
    remarks += _about(schedule, conference)
    people = [person for item in items for person in item.people]
    if people and not any(person.guid for person in people):
        remarks.append(
            Finding(
                Rule.MISSING, Severity.INFO, conference.place, "person guid", Fix.LEAVE_EMPTY, is_done=True
            )
        )
    return RawSchedule(
        form=FORM,
        source=source,
        title=conference.text("title", ""),
        items=tuple(items),
        days=tuple(days),
        rooms=tuple(rooms),
        zone=conference.text("time_zone_name", ""),
        city=conference.text("city", ""),
        first=conference.text("start", ""),
        last=conference.text("end", ""),
        day_count=conference.whole("daysCount", 0),
        day_change=conference.text("day_change", ""),
        version=schedule.text("version", ""),
        sessions=tuple(smc.sessions()),
        chairs=tuple(smc.chairs.values()),
        desk_hours=smc.desk_hours(),
        remarks=tuple(remarks),
    )


def _unwrapped(document: Node) -> tuple[Node, Node, list[Finding]]:
    """The schedule and its conference, also where one stands beside the other or a level is missing."""
    remarks = []
    schedule = document
    if "schedule" in document or not ("conference" in document or "days" in document):
        schedule = document.node("schedule")
    else:
        remarks.append(_wrapped("schedule"))
    conference = (
        schedule.node("conference") if "conference" in schedule or "days" not in schedule else schedule
    )
    if "days" not in conference and "days" in schedule:
        remarks.append(_wrapped("days"))
        conference = conference.joined(schedule, "days")
    return schedule, conference, remarks


def _wrapped(value: str) -> Finding:
    return Finding(Rule.WRAPPED, Severity.INFO, "document", value, Fix.REPAIR_FORM, is_done=True)


def _about(schedule: Node, conference: Node) -> list[Finding]:
    missing = (*schedule.missing("version"), *conference.missing("acronym", "time_zone_name", "rooms"))
    found = [
        Finding(Rule.MISSING, Severity.INFO, conference.place, name, Fix.LEAVE_EMPTY, is_done=True)
        for name in missing
    ]
    acronym = conference.text("acronym", "")
    if acronym and acronym != acronym.lower():
        found.append(
            Finding(Rule.ACRONYM_FORM, Severity.INFO, conference.place_of("acronym"), acronym[:100], Fix.KEEP)
        )
    return found


def _room(node: Node) -> RawRoom:
    features = node.maybe("features")
    room = Room(
        guid=node.text("guid", ""),
        name=node.text("name"),
        capacity=max(0, node.whole("capacity", 0)),
        step_free=features.flag("step_free") if features else False,
        hearing_loop=features.flag("hearing_loop") if features else False,
        booth_languages=features.texts("interpretation") if features else (),
        recording=features.text("recording", "") if features else "",
        floor=features.text("floor", "") if features else "",
        fire_limit=max(0, features.whole("fire_limit", 0)) if features else 0,
        equipment=features.texts("equipment") if features else (),
        is_quiet=features.flag("quiet") if features else False,
        lost=features.texts("lost") if features else (),
        opens=features.spans("opens") if features else (),
    )
    return RawRoom(room, node.place)


def _item(node: Node, room: str, day: int | None, smc: _Smc) -> RawItem:
    guid = node.text("guid", "")
    people = tuple(smc.person(p) for p in node.people("persons"))
    missing = node.missing("track", "type", "language", "date", "duration")
    return RawItem(
        place=node.place,
        title=node.text("title", ""),
        at=node.text("date", ""),
        clock=node.text("start", ""),
        end=node.text("end", ""),
        duration=node.text("duration", ""),
        day=day,
        guid=guid,
        code=node.text("code", ""),
        id=node.text("id", ""),
        room=room,
        room_field=node.text("room", ""),
        people=people,
        track=node.localised("track"),
        kind=node.localised("type"),
        language=node.text("language", ""),
        state=CANCELLED if node.text("status", "").lower() in _CANCELLED else "",
        is_unrecorded=node.flag("do_not_record"),
        texts=node.strings_in("subtitle", "abstract", "description"),
        missing=missing if people else (*missing, "person"),
        unknown=unknown_in(k for k in node if k != "status"),
        private=private_in(node),
        session=smc.of_talk.get(guid, ""),
    )


_CANCELLED = frozenset({"cancelled", "canceled"})


class _Smc:
    """The part of a schedule which only our own exports have."""

    def __init__(self, node: Node | None, source: str) -> None:
        self._node, self._source = node, source
        self.of_talk: dict[str, str] = {}
        self.chairs: dict[str, RawPerson] = {}
        self._tickets: dict[str, str] = {}
        self._guids: dict[str, str] = {}
        self._rooms: dict[str, str] = {}
        self._groups: set[str] = set()
        for session in node.nodes("sessions", optional=True) if node else ():
            self.of_talk.update(dict.fromkeys(session.texts("talks"), session.text("guid", "")))
        for speaker in node.nodes("speakers", optional=True) if node else ():
            self._tickets[speaker.text("person_id", "")] = speaker.text("ticket_code", "")
            number = speaker.text("person_id", "")
            self._guids[number] = speaker.text("guid", "")
            if speaker.flag("group"):
                self._groups.add(number)
            if "public_name" in speaker:
                listed = self._listed(speaker, number)
                self.chairs[guid_of_person(listed, source)] = listed

    def _listed(self, node: Node, number: str) -> RawPerson:
        return RawPerson(
            name=node.text("public_name"),
            guid=node.text("guid", ""),
            id=number,
            ticket=node.text("ticket_code", ""),
            is_group=node.flag("group"),
        )

    def learn_rooms(self, conference: Node) -> None:
        for room in conference.nodes("rooms", optional=True):
            self._rooms[room.text("guid", "")] = room.text("name")

    def learn_people(self, item: Node) -> None:
        for person in item.people("persons"):
            number, guid = person.text("id", ""), person.text("guid", "")
            if number and guid:
                self._guids[number] = guid

    def person(self, node: Node) -> RawPerson:
        number = node.text("id", "")
        return RawPerson(
            name=node.text("public_name", "") or node.text("name", "") or node.text("full_public_name", ""),
            guid=node.text("guid", ""),
            code=node.text("code", ""),
            id=number,
            ticket=self._tickets.get(number, "") if number else "",
            is_group=number in self._groups,
        )

    def apart(self) -> list[Node]:
        """Items which the format has no place for: cancelled ones and those without a room."""
        return self._node.nodes("apart", optional=True) if self._node else []

    def desk_hours(self) -> tuple[DeskHours, ...]:
        if self._node is None:
            return ()
        return tuple(
            DeskHours(h.day("date"), h.hour("open"), h.hour("close"))
            for h in self._node.nodes("desk_hours", optional=True)
        )

    def sessions(self) -> list[Session]:
        if self._node is None:
            return []
        return [self._session(node) for node in self._node.nodes("sessions", optional=True)]

    def _session(self, node: Node) -> Session:
        starts_at, ends_at = node.instant("start"), node.instant("end")
        if ends_at < starts_at:
            raise NotAProgramme(node.place_of("end"))
        workshop, timing = node.maybe("workshop"), node.maybe("timing")
        chairs = [self._chair(c) for c in node.nodes("chairs", optional=True)]
        return Session(
            guid=node.text("guid"),
            code=node.text("code", ""),
            title=node.text("title", ""),
            kind=node.text("kind", ""),
            room=node.text("room", "") or self._rooms.get(node.text("room_guid", ""), ""),
            starts_at=starts_at,
            ends_at=ends_at,
            chairs=tuple(c.ticket for c in chairs if c.ticket),
            chair_people=tuple(guid_of_person(c, self._source) for c in chairs),
            workshop=workshop.text("code", "") if workshop else "",
            seats=workshop.whole("seats", 0) if workshop else 0,
            signed_up=workshop.whole("signed_up", 0) if workshop else 0,
            waiting=workshop.whole("waitlist", 0) if workshop else 0,
            held_seats=workshop.whole("held_seats", 0) if workshop else 0,
            track=node.text("track", ""),
            interpretation=node.texts("interpretation"),
            overflow_room=node.text("overflow_room", ""),
            talk_for=timing.whole("talk_min", 0) if timing else 0,
            questions_for=timing.whole("qa_min", 0) if timing else 0,
            warnings=timing.wholes("warn_min_left") if timing else (),
            credit_for=node.whole("credit_minutes", 0),
            is_scanned=node.flag("scan_for_credit"),
            needs=node.texts("needs"),
            is_pinned=node.flag("pinned"),
            state=node.text("state", ""),
            is_overflow_open=node.flag("overflow_open"),
        )

    def _chair(self, node: Node) -> RawPerson:
        number = node.text("person_id", "")
        guid = node.text("guid", "") or self._guids.get(number, "")
        ticket = node.text("ticket_code", "") or self._tickets.get(number, "")
        chair = RawPerson(node.text("public_name", ""), guid, "", number, ticket, number in self._groups)
        self.chairs.setdefault(guid_of_person(chair, self._source), chair)
        return chair
