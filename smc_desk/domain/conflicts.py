"""What can be wrong with a programme: rules by name, how grave each is, and what the day adds to the plan.

Every problem is a value without words. Which of them a programme has is found by `conflict_checker`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

Window = tuple[datetime, datetime]
Order = tuple[int, str, tuple[str, ...], tuple[str, ...], str, str]


class Level(Enum):
    """How grave a conflict is."""

    BLOCK = "block"
    """Only done with a reason."""
    WARN = "warn"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 is the gravest."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate(Level)}


class Rule(Enum):
    """What is wrong."""

    ROOM_TWICE = "room_twice"
    PERSON_TWICE = "person_twice"
    OUTSIDE_HOURS = "outside_hours"
    ROOM_CLOSED = "room_closed"
    OVER_FIRE_LIMIT = "over_fire_limit"
    UNKNOWN_ROOM = "unknown_room"
    OVER_CAPACITY = "over_capacity"
    OVERSOLD = "oversold"
    FEATURE_MISSING = "feature_missing"
    FEATURE_LOST = "feature_lost"
    NO_INTERPRETATION = "no_interpretation"
    WALK_TOO_SHORT = "walk_too_short"
    NO_CHAIR = "no_chair"
    NO_SPEAKER = "no_speaker"
    TALK_TOO_LONG = "talk_too_long"
    TALK_OUTSIDE = "talk_outside"
    PRINTED_OTHERWISE = "printed_otherwise"
    UNSCHEDULED = "unscheduled"
    NEARLY_FULL = "nearly_full"

    @property
    def level(self) -> Level:
        """How grave it is."""
        return _LEVELS.get(self, Level.WARN)

    @property
    def remedy(self) -> Remedy:
        """What helps most often."""
        return _REMEDIES[self]


class Remedy(Enum):
    """What may be done about a conflict; `room_search` and the screens know how."""

    FIND_ROOM = "find_room"
    FIND_TIME = "find_time"
    FIND_LARGER_ROOM = "find_larger_room"
    NAME_CHAIR = "name_chair"
    NAME_SPEAKER = "name_speaker"
    MOVE_TALK = "move_talk"
    PRINT_SIGN = "print_sign"
    CLOSE_SIGN_UP = "close_sign_up"
    WATCH_DOOR = "watch_door"


_LEVELS = {
    Rule.ROOM_TWICE: Level.BLOCK,
    Rule.PERSON_TWICE: Level.BLOCK,
    Rule.OUTSIDE_HOURS: Level.BLOCK,
    Rule.ROOM_CLOSED: Level.BLOCK,
    Rule.OVER_FIRE_LIMIT: Level.BLOCK,
    Rule.NEARLY_FULL: Level.INFO,
}
_REMEDIES = {
    Rule.ROOM_TWICE: Remedy.FIND_ROOM,
    Rule.PERSON_TWICE: Remedy.FIND_TIME,
    Rule.OUTSIDE_HOURS: Remedy.FIND_TIME,
    Rule.ROOM_CLOSED: Remedy.FIND_ROOM,
    Rule.OVER_FIRE_LIMIT: Remedy.FIND_LARGER_ROOM,
    Rule.UNKNOWN_ROOM: Remedy.FIND_ROOM,
    Rule.OVER_CAPACITY: Remedy.FIND_LARGER_ROOM,
    Rule.OVERSOLD: Remedy.CLOSE_SIGN_UP,
    Rule.FEATURE_MISSING: Remedy.FIND_ROOM,
    Rule.FEATURE_LOST: Remedy.FIND_ROOM,
    Rule.NO_INTERPRETATION: Remedy.FIND_ROOM,
    Rule.WALK_TOO_SHORT: Remedy.FIND_ROOM,
    Rule.NO_CHAIR: Remedy.NAME_CHAIR,
    Rule.NO_SPEAKER: Remedy.NAME_SPEAKER,
    Rule.TALK_TOO_LONG: Remedy.MOVE_TALK,
    Rule.TALK_OUTSIDE: Remedy.MOVE_TALK,
    Rule.PRINTED_OTHERWISE: Remedy.PRINT_SIGN,
    Rule.UNSCHEDULED: Remedy.FIND_ROOM,
    Rule.NEARLY_FULL: Remedy.WATCH_DOOR,
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that is wrong.

    Attributes:
        items: Guids of the sessions and talks concerned; of two the earlier one first.
        people: Those concerned: guids of people of the programme, codes of tickets of others.
        room: Name of the room concerned, "" for none.
        detail: What is missing, or where or when it was printed.
        count: Heads, sign-ups or minutes there are.
        limit: Heads, sign-ups or minutes there may be, or have to be.
    """

    rule: Rule
    items: tuple[str, ...]
    people: tuple[str, ...] = ()
    room: str = ""
    detail: str = ""
    count: int = 0
    limit: int = 0

    @property
    def level(self) -> Level:
        """How grave it is."""
        return self.rule.level

    @property
    def remedy(self) -> Remedy:
        """What helps most often."""
        return self.rule.remedy

    @property
    def order(self) -> Order:
        """The gravest first, then always the same order."""
        return self.level.rank, self.rule.value, self.items, self.people, self.room, self.detail


def sorted_conflicts(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """The gravest first."""
    return tuple(sorted(conflicts, key=lambda one: one.order))


@dataclass(frozen=True, slots=True)
class Printed:
    """Where and when a session is, as people were told on paper."""

    room: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known beside the programme.

    Attributes:
        heads: Session → people in it now.
        signed_up: Session → codes of tickets of those who want to be in it.
        access: Ticket → features a room must have for its holder, such as ``step_free``.
        walks: (room, room) → minutes from one to the other; asked in both directions.
        building: Windows in which the building is open; none means always.
        printed: Session → what was printed of it.
        may_be_twice: People (guid or ticket) who may be in two places at once, as groups may.
        wants_chairs: Whether every session should have a chair; None: if any of the programme has one.
    """

    heads: Mapping[str, int] = field(default_factory=dict)
    signed_up: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    access: Mapping[str, frozenset[str]] = field(default_factory=dict)
    walks: Mapping[tuple[str, str], int] = field(default_factory=dict)
    building: tuple[Window, ...] = ()
    printed: Mapping[str, Printed] = field(default_factory=dict)
    may_be_twice: frozenset[str] = frozenset()
    wants_chairs: bool | None = None

    def walk(self, one: str, other: str) -> int:
        """Minutes between two rooms, 0 where nobody said."""
        return self.walks.get((one, other)) or self.walks.get((other, one), 0)


def covers(windows: tuple[Window, ...], starts_at: datetime, ends_at: datetime) -> bool:
    """Whether a time is wholly within windows, of which some may touch; none means always."""
    if not windows:
        return True
    reached = starts_at
    for opens, closes in sorted(windows):
        if opens > reached:
            break
        reached = max(reached, closes)
    return reached >= ends_at and any(opens <= starts_at < closes for opens, closes in windows)
