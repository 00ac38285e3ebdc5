"""Reads what pretalx gives beside its frab export: the schedule of its REST interface and of its widget.

Only what is released and public is read; answers to questions, biographies and notes are not.
"""

from __future__ import annotations

from typing import Any

from smc_desk.adapters.programmes.keys import source_of
from smc_desk.adapters.programmes.node import Node
from smc_desk.domain.programme import CANCELLED, Room
from smc_desk.domain.programme_reading import (
    Finding,
    Fix,
    RawItem,
    RawPerson,
    RawRoom,
    RawSchedule,
    Rule,
    Severity,
)

REST = "pretalx-rest"
WIDGET = "pretalx-widget"
_CANCELLED = frozenset({"canceled", "cancelled", "withdrawn"})


def read_rest(document: Any) -> RawSchedule:
    """The answer to ``schedules/latest/?expand=slots.submission.speakers,slots.room``, with ``event`` beside.

    Raises:
        NotAProgramme: With the place where it has not the form of one.
    """
    whole = Node(document, "")
    event = whole.maybe("event")
    rooms: dict[str, RawRoom] = {}
    tracks = {t.text("id"): t.localised("name") for t in whole.nodes("tracks", optional=True)}
    kinds = {t.text("id"): t.localised("name") for t in whole.nodes("submission_types", optional=True)}
    items = []
    for node in whole.nodes("rooms", optional=True):
        rooms[node.text("id")] = _room(node)
    for slot in whole.nodes("slots"):
        if slot.is_object("room"):
            rooms.setdefault(slot.node("room").text("id"), _room(slot.node("room")))
        items.append(_slot(slot, rooms, tracks, kinds))
    slug = event.text("slug", "") if event else ""
    return RawSchedule(
        form=REST,
        source=source_of(REST, slug),
        title=event.localised("name") if event else "",
        items=tuple(items),
        rooms=tuple(rooms.values()),
        zone=event.text("timezone", "") if event else "",
        first=event.text("date_from", "") if event else "",
        last=event.text("date_to", "") if event else "",
        version=whole.text("version", ""),
        remarks=() if event else (_missing("event"),),
    )


def read_widget(document: Any) -> RawSchedule:
    """The widget's ``schedule.json``: talks, rooms, tracks and speakers side by side.

    Raises:
        NotAProgramme: With the place where it has not the form of one.
    """
    whole = Node(document, "")
    rooms = {node.text("id"): _room(node) for node in whole.nodes("rooms")}
    tracks = {node.text("id"): node.localised("name") for node in whole.nodes("tracks", optional=True)}
    people = {
        node.text("code"): RawPerson(node.text("name", ""), code=node.text("code"))
        for node in whole.nodes("speakers", optional=True)
    }
    return RawSchedule(
        form=WIDGET,
        source=source_of(WIDGET, "+".join(sorted(r.room.name for r in rooms.values()))),
        title="",
        items=tuple(_talk(node, rooms, tracks, people) for node in whole.nodes("talks")),
        rooms=tuple(rooms.values()),
        zone=whole.text("timezone", ""),
        first=whole.text("event_start", ""),
        last=whole.text("event_end", ""),
        version=whole.text("version", ""),
        remarks=(_missing("title"),),
    )


def _missing(key: str) -> Finding:
    return Finding(Rule.MISSING, Severity.INFO, "document", key, Fix.LEAVE_EMPTY, is_done=True)


def _room(node: Node) -> RawRoom:
    guid = node.text("guid", "") or node.text("uuid", "")
    return RawRoom(Room(guid, node.localised("name"), max(0, node.whole("capacity", 0))), node.place)


def _slot(slot: Node, rooms: dict[str, RawRoom], tracks: dict[str, str], kinds: dict[str, str]) -> RawItem:
    room = slot.node("room").text("id") if slot.is_object("room") else slot.text("room", "")
    name = rooms[room].room.name if room in rooms else ""
    if not slot.is_object("submission"):
        return RawItem(
            place=slot.place,
            title=slot.localised("description"),
            at=slot.text("start", ""),
            end=slot.text("end", ""),
            duration=slot.text("duration", ""),
            code=slot.text("submission", ""),
            id=slot.text("id", ""),
            room=name,
            kind=slot.text("slot_type", "") or "break",
        )
    talk = slot.node("submission")
    people = tuple(_person(p) for p in talk.people("speakers"))
    track, kind = _named(talk, "track", tracks), _named(talk, "submission_type", kinds)
    language = talk.text("content_locale", "")
    missing = [key for key, value in (("track", track), ("language", language)) if not value]
    return RawItem(
        place=slot.place,
        title=talk.localised("title"),
        at=slot.text("start", ""),
        end=slot.text("end", ""),
        duration=slot.text("duration", "") or talk.text("duration", ""),
        code=talk.text("code", ""),
        id=slot.text("id", ""),
        room=name,
        people=people,
        track=track,
        kind=kind,
        language=language,
        state=CANCELLED if talk.text("state", "") in _CANCELLED else "",
        is_unrecorded=talk.flag("do_not_record"),
        texts=talk.strings_in("abstract", "description"),
        missing=tuple(missing) if people else (*missing, "person"),
        private=tuple(k for k in ("answers", "internal_notes") if talk.missing(k) == () and k in talk),
    )


def _person(node: Node) -> RawPerson:
    return RawPerson(node.text("name", ""), node.text("guid", ""), node.text("code", ""))


def _named(talk: Node, name: str, names: dict[str, str]) -> str:
    if talk.is_object(name):
        return talk.node(name).localised("name")
    key = talk.text(name, "")
    return names.get(key, "")


def _talk(
    node: Node, rooms: dict[str, RawRoom], tracks: dict[str, str], people: dict[str, RawPerson]
) -> RawItem:
    room = node.text("room", "")
    codes = node.keys("speakers")
    is_talk = "code" in node
    language = node.text("content_locale", "")
    track = tracks.get(node.text("track", ""), "")
    missing = [key for key, value in (("track", track), ("language", language)) if is_talk and not value]
    return RawItem(
        place=node.place,
        title=node.localised("title"),
        at=node.text("start", ""),
        end=node.text("end", ""),
        duration=node.text("duration", ""),
        code=node.text("code", ""),
        id=node.text("id", ""),
        room=rooms[room].room.name if room in rooms else "",
        people=tuple(people.get(code, RawPerson("", code=code)) for code in codes),
        track=track,
        kind="" if is_talk else "break",
        language=language,
        state=CANCELLED if node.text("state", "") in _CANCELLED else "",
        is_unrecorded=node.flag("do_not_record"),
        texts=node.strings_in("abstract", "description"),
        missing=tuple(missing) if codes or not is_talk else (*missing, "person"),
    )
