"""Reads the newer, flat form of the c3voc schedule: events beside the conference, rooms by guid, roles."""

from __future__ import annotations

from typing import Any

from smc_desk.adapters.programmes.keys import private_in, source_of, unknown_in
from smc_desk.adapters.programmes.node import Node
from smc_desk.domain.programme import CANCELLED, Room
from smc_desk.domain.programme_reading import (
    Finding,
    Fix,
    RawDay,
    RawItem,
    RawPerson,
    RawRoom,
    RawSchedule,
    Rule,
    Severity,
)

FORM = "schedule2"
_KEYS = frozenset({"status", "participants", "room_name", "location", "code", "origin", "submission"})
_SPEAKING = frozenset({"", "speaker", "presenter", "artist", "performer", "moderator", "host", "panelist"})


def read_schedule2(document: Any) -> RawSchedule:
    """The schedule in a parsed document.

    Raises:
        NotAProgramme: With the place where it has not the form of one.
    """
    whole = Node(document, "")
    schedule = whole.node("schedule") if "schedule" in whole else whole
    conference = schedule.node("conference")
    rooms = [_room(node) for node in conference.nodes("rooms", optional=True)]
    names = {r.room.guid: r.room.name for r in rooms if r.room.guid}
    names |= {
        node.text("slug", ""): node.localised("name") for node in conference.nodes("rooms", optional=True)
    }
    tracks = {
        node.text("slug", "") or node.text("guid", ""): node.localised("name")
        for node in conference.nodes("tracks", optional=True)
    }
    listed = conference if "days" in conference else schedule
    days = [
        RawDay(d.text("date", ""), d.place, d.text("start", ""), d.text("end", ""))
        for d in listed.nodes("days", optional=True)
    ]
    missing = (*schedule.missing("version"), *conference.missing("acronym", "time_zone_name"))
    return RawSchedule(
        form=FORM,
        source=source_of(FORM, conference.text("acronym", "") or conference.localised("title")),
        title=conference.localised("title"),
        items=tuple(_item(node, names, tracks) for node in schedule.nodes("events")),
        days=tuple(days),
        rooms=tuple(rooms),
        zone=conference.text("time_zone_name", ""),
        first=conference.text("start", ""),
        last=conference.text("end", ""),
        version=schedule.text("version", ""),
        remarks=tuple(
            Finding(Rule.MISSING, Severity.INFO, conference.place, key, Fix.LEAVE_EMPTY, is_done=True)
            for key in missing
        ),
    )


def _room(node: Node) -> RawRoom:
    features = node.maybe("features")
    return RawRoom(
        Room(
            guid=node.text("guid", ""),
            name=node.localised("name"),
            capacity=max(0, node.whole("capacity", 0)),
            recording=features.text("recording", "") if features else "",
            step_free=features.flag("step_free") if features else False,
            hearing_loop=features.flag("hearing_loop") if features else False,
            booth_languages=features.texts("interpretation") if features else (),
            floor=features.text("floor", "") if features else "",
        ),
        node.place,
    )


def _item(node: Node, rooms: dict[str, str], tracks: dict[str, str]) -> RawItem:
    room = node.node("room").text("guid", "") if node.is_object("room") else node.text("room", "")
    named = node.node("room").localised("name") if node.is_object("room") else ""
    room = room or node.text("room_guid", "")
    track = node.node("track").localised("name") if node.is_object("track") else node.text("track", "")
    people = tuple(
        RawPerson(_name(p), p.text("guid", ""), p.text("code", ""), p.text("id", ""))
        for p in (*node.people("participants"), *node.people("persons"))
        if p.text("role", "").lower() in _SPEAKING
    )
    status = node.text("status", "").lower()
    missing = node.missing("track", "type", "language")
    return RawItem(
        place=node.place,
        title=node.localised("title"),
        at=node.text("start", "") or node.text("date", ""),
        end=node.text("end", ""),
        duration=node.text("duration", ""),
        guid=node.text("guid", ""),
        code=node.text("code", ""),
        id=node.text("id", ""),
        room=rooms.get(room, named or room),
        people=people,
        track=tracks.get(track, track),
        kind=node.localised("type"),
        language=node.text("language", ""),
        state=CANCELLED if status in ("cancelled", "canceled") else "",
        is_unrecorded=node.flag("do_not_record"),
        texts=node.strings_in("subtitle", "abstract", "description"),
        missing=missing if people else (*missing, "person"),
        unknown=unknown_in(k for k in node if k not in _KEYS),
        private=private_in(node),
    )


def _name(person: Node) -> str:
    return person.text("public_name", "") or person.localised("name")
