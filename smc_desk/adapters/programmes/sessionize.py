"""Reads Sessionize's "All" view: sessions, speakers, rooms, categories side by side, times without a zone."""

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

FORM = "sessionize"
_KNOWN = frozenset(
    [
        *("id", "title", "description", "startsAt", "endsAt", "isServiceSession", "isPlenumSession"),
        *("speakers", "categoryItems", "questionAnswers", "roomId", "liveUrl", "recordingUrl", "status"),
        *("isInformed", "isConfirmed", "room", "categories"),
    ]
)
_TRACK = frozenset({"track", "tracks", "theme", "topic"})
_LANGUAGE = frozenset({"language", "sprache", "idioma", "langue"})
_LEFT_OUT = frozenset({"declined", "rejected"})


def read_sessionize(document: Any) -> RawSchedule:
    """The schedule in a parsed document.

    Raises:
        NotAProgramme: With the place where it has not the form of one.
    """
    whole = Node(document, "")
    rooms = {node.text("id"): node.text("name") for node in whole.nodes("rooms", optional=True)}
    speakers = {node.text("id"): _speaker(node) for node in whole.nodes("speakers", optional=True)}
    labels = _labels(whole)
    nodes = [
        n for n in whole.nodes("sessions") if n.text("status", "").replace("_", "").lower() not in _LEFT_OUT
    ]
    items = tuple(_item(node, rooms, speakers, labels) for node in nodes)
    remarks = [
        Finding(Rule.MISSING, Severity.INFO, "document", key, Fix.LEAVE_EMPTY, is_done=True)
        for key in ("title", "version")
    ]
    remarks += [
        Finding(Rule.MISSING, Severity.INFO, key, key, Fix.LEAVE_EMPTY, is_done=True)
        for key in whole.missing("categories")
    ]
    if whole.nodes("questions", optional=True):
        remarks.append(
            Finding(Rule.PRIVATE, Severity.WARN, "questions", "questions", Fix.LEAVE_OUT, is_done=True)
        )
    return RawSchedule(
        form=FORM,
        source=source_of(FORM, "+".join(sorted(rooms)[:20])),
        title="",
        items=items,
        rooms=tuple(RawRoom(Room("", name), f"rooms[{i}]") for i, name in enumerate(rooms.values())),
        remarks=tuple(remarks),
    )


def _labels(whole: Node) -> dict[str, tuple[str, str]]:
    """Id of a category's item → title of the category and of the item."""
    return {
        item.text("id"): (category.text("title", "").strip().casefold(), item.text("name", ""))
        for category in whole.nodes("categories", optional=True)
        for item in category.nodes("items", optional=True)
    }


def _speaker(node: Node) -> RawPerson:
    names = (node.text("firstName", ""), node.text("lastName", ""))
    return RawPerson(node.text("fullName", "") or " ".join(filter(None, names)), node.text("id"))


def _item(
    node: Node,
    rooms: dict[str, str],
    speakers: dict[str, RawPerson],
    labels: dict[str, tuple[str, str]],
) -> RawItem:
    keys = [p.text("id", "") or p.text("name", "") for p in node.people("speakers")]
    people = tuple(speakers.get(k, RawPerson("", k)) for k in keys)
    chosen = [labels[k] for k in node.keys("categoryItems") if k in labels]
    track = next((name for title, name in chosen if title in _TRACK), "")
    language = next((name for title, name in chosen if title in _LANGUAGE), "")
    kind = "break" if node.flag("isServiceSession") else "plenary" if node.flag("isPlenumSession") else ""
    missing = ["guid"] + [key for key, value in (("track", track), ("language", language)) if not value]
    private = ("questionAnswers",) if node.nodes("questionAnswers", optional=True) else ()
    return RawItem(
        place=node.place,
        title=node.text("title", ""),
        at=node.text("startsAt", ""),
        end=node.text("endsAt", ""),
        id=node.text("id"),
        room=rooms.get(node.text("roomId", ""), ""),
        people=people,
        track=track,
        kind=kind,
        language=language,
        state=CANCELLED if node.text("status", "").lower() in ("cancelled", "canceled") else "",
        texts=node.strings_in("description"),
        missing=tuple(missing) if people or kind == "break" else (*missing, "person"),
        unknown=tuple(k[:100] for k in node if k not in _KNOWN),
        private=private,
    )
