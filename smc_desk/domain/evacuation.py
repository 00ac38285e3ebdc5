"""Who is where, for the minute in which everybody has to get out: badge name, access need, last room only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PersonInside:
    """One person.

    Attributes:
        name: As on the badge.
        access: What they need to get out, in the words of the list; "" for nothing known.
        last_room: Where they were seen last, "" where they were scanned nowhere today.
    """

    name: str
    access: str = ""
    last_room: str = ""


@dataclass(frozen=True, slots=True)
class RoomSheet:
    """Everybody in one room.

    Attributes:
        room: "" for those who are in no room that is known.
        nameless: Heads counted by key there, beyond those who were scanned.
    """

    room: str
    people: tuple[PersonInside, ...]
    nameless: int = 0


@dataclass(frozen=True, slots=True)
class Evacuation:
    """Everybody inside, by the room they were seen in last.

    Attributes:
        made_at: In the time of the symposium's place.
    """

    symposium: str
    made_at: datetime
    sheets: tuple[RoomSheet, ...]

    @property
    def people(self) -> int:
        """How many are inside by name."""
        return sum(len(sheet.people) for sheet in self.sheets)


@dataclass(frozen=True, slots=True)
class EvacuationWords:
    """Every word of the paper, in one language.

    Attributes:
        hint: What to do with it.
        elsewhere: The head over those who are in no room that is known.
        in_all: (how many people in all) as a sentence.
        here: (how many people in this room) as a sentence.
        nameless: (heads counted by key) as a sentence.
        last_in: (room) as a sentence.
        made: (when) as a sentence.
        page: (which, of how many) as a sentence.
    """

    title: str
    hint: str
    elsewhere: str
    in_all: Callable[[int], str]
    here: Callable[[int], str]
    nameless: Callable[[int], str]
    last_in: Callable[[str], str]
    made: Callable[[datetime], str]
    page: Callable[[int, int], str]
