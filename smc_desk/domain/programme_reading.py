"""What a file says of a programme before it is one: plain texts, their places, and what is odd about them.

Readers of every format fill a `RawSchedule`; `smc_desk.domain.programme_lint` makes a `Reading` of it.
Nothing here knows a format. Private answers, contacts and e-mails never get this far: only the names of their
keys do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from smc_desk.domain.programme import DeskHours, Programme, Room, Session


class NotAProgramme(ValueError):
    """The document has not the form of a programme; says where."""


class Severity(Enum):
    """How much a finding matters.

    A programme with a finding that blocks is not brought in until somebody has chosen what to do.
    """

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"


class Rule(Enum):
    """What can be odd about a schedule."""

    NO_GUID = "no_guid"
    GUID_NOT_UUID = "guid_not_uuid"
    GUID_TWICE = "guid_twice"
    CODE_TWICE = "code_twice"
    NO_ZONE = "no_zone"
    ZONE_UNKNOWN = "zone_unknown"
    WRONG_ZONE = "wrong_zone"
    ZONE_DISAGREES = "zone_disagrees"
    ZONE_BY_NAME = "zone_by_name"
    DAY_OFFSETS = "day_offsets"
    OTHER_DATE = "other_date"
    OUTSIDE_DAY = "outside_day"
    CROSSES_MIDNIGHT = "crosses_midnight"
    DAYS_CONTRADICT = "days_contradict"
    DURATION_IN_THREE = "duration_in_three"
    DURATION_MISSING = "duration_missing"
    DURATION_DISAGREES = "duration_disagrees"
    START_DISAGREES = "start_disagrees"
    START_MISSING = "start_missing"
    CLOCK_FORM = "clock_form"
    DATE_ORDER = "date_order"
    NO_ROOM_LEVEL = "no_room_level"
    ROOM_EMPTY = "room_empty"
    ROOM_DISAGREES = "room_disagrees"
    ROOM_GUID_TWICE = "room_guid_twice"
    ROOM_IS_LINK = "room_is_link"
    ROOM_TWICE = "room_twice"
    SEVERAL_ROOMS = "several_rooms"
    MARKUP = "markup"
    MOJIBAKE = "mojibake"
    PERSON_WITHOUT_ID = "person_without_id"
    PERSON_TWICE = "person_twice"
    TAG_IN_TITLE = "tag_in_title"
    MISSING = "missing"
    ACRONYM_FORM = "acronym_form"
    UNKNOWN_KEY = "unknown_key"
    PRIVATE = "private"
    WRAPPED = "wrapped"
    CALENDAR_FORM = "calendar_form"
    CLOCK_CHANGES = "clock_changes"


class Fix(Enum):
    """What is done about a finding: by itself, or when somebody chooses it."""

    NONE = "none"
    DERIVE_GUID = "derive_guid"
    KEEP_BOTH = "keep_both"
    SET_ZONE = "set_zone"
    USE_OFFSET = "use_offset"
    USE_ZONE_NAME = "use_zone_name"
    TREAT_AS_LOCAL = "treat_as_local"
    KEEP = "keep"
    RECOUNT = "recount"
    TAKE_END = "take_end"
    READ_AS_SECONDS = "read_as_seconds"
    READ_AS_DAYS = "read_as_days"
    USE_USUAL = "use_usual"
    LEAVE_OUT = "leave_out"
    LEAVE_EMPTY = "leave_empty"
    TAKE_ROOM_LISTED = "take_room_listed"
    SPLIT_ROOMS = "split_rooms"
    SHOW_PLAIN = "show_plain"
    REPAIR_TEXT = "repair_text"
    MARK_GROUP = "mark_group"
    USE_AS_TRACK = "use_as_track"
    REPAIR_FORM = "repair_form"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Finding:
    """One odd thing, with the place it was found in.

    Attributes:
        place: Where in the file: a path, a line or a row.
        value: What stands there, or the name of the key concerned; never private content.
        about: Title of the item concerned, "" where it is the file as a whole.
        proposal: What the fix would put there.
        key: What `Choices` must name to choose the fix for this one alone, "" where the rule is chosen.
        is_done: The fix is already applied to the programme that was read.
    """

    rule: Rule
    severity: Severity
    place: str
    value: str = ""
    fix: Fix = Fix.NONE
    about: str = ""
    proposal: str = ""
    key: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a source, kept for its next file.

    Attributes:
        zone: Time zone of a source that names none.
        fixes: Rules whose fix is wanted.
        rooms: Name of a room in the source → the name it has here.
        groups: Guids of people who are a group and may be in two places.
        columns: Meaning of a column → header in the list, where the source is a list.
    """

    zone: str = ""
    fixes: frozenset[Rule] = frozenset()
    rooms: tuple[tuple[str, str], ...] = ()
    groups: frozenset[str] = frozenset()
    columns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RawPerson:
    """Somebody of an item, as the file names them."""

    name: str
    guid: str = ""
    code: str = ""
    id: str = ""
    ticket: str = ""
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class RawRoom:
    """A room of the file; its guid may be ""."""

    room: Room
    place: str = ""
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class RawDay:
    """A day of the file: its date and window as texts."""

    date: str
    place: str
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class RawItem:
    """An item of the file.

    Attributes:
        room: Room it is listed under; `room_field` is what the item itself says.
        at: Start as a date-time text; `clock` as a time of day; `end` as either.
        day: Index of its day in `RawSchedule.days`, None where the format has none.
        texts: Abstract and the like: looked at for markup, never kept.
        missing: Names of keys which the format has and the item has not.
        unknown: Names of keys nobody expects; `private`: of those which are never read.
        session: Guid of the session it is part of; `session_title` its title where it has no guid.
        chairs: Of that session.
    """

    place: str
    title: str
    at: str = ""
    clock: str = ""
    end: str = ""
    duration: str = ""
    day: int | None = None
    guid: str = ""
    code: str = ""
    id: str = ""
    room: str = ""
    room_field: str = ""
    people: tuple[RawPerson, ...] = ()
    track: str = ""
    kind: str = ""
    language: str = ""
    state: str = ""
    is_unrecorded: bool = False
    texts: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    session: str = ""
    session_title: str = ""
    chairs: tuple[RawPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class RawSchedule:
    """A whole file.

    Attributes:
        form: Name of the format, such as ``frab-json``.
        source: Where it comes from, the same for the next file of the same source.
        zone: Name of the time zone as the file has it.
        city: Where the symposium is, if the file says so.
        has_rooms: The format lists rooms apart from the items.
        remarks: What the reader itself found.
        chairs: Everybody named in `sessions` who may speak nowhere.
        columns: Headers of a list, for a person to say what they mean.
    """

    form: str
    source: str
    title: str
    items: tuple[RawItem, ...]
    days: tuple[RawDay, ...] = ()
    rooms: tuple[RawRoom, ...] = ()
    zone: str = ""
    city: str = ""
    first: str = ""
    last: str = ""
    day_count: int = 0
    day_change: str = ""
    version: str = ""
    sessions: tuple[Session, ...] = ()
    chairs: tuple[RawPerson, ...] = ()
    desk_hours: tuple[DeskHours, ...] = ()
    remarks: tuple[Finding, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A programme as it was read, and everything odd about it, the gravest first."""

    programme: Programme
    findings: tuple[Finding, ...] = ()
    form: str = ""
    source: str = ""
    choices: Choices = field(default_factory=Choices)

    @property
    def is_ready(self) -> bool:
        """Whether nothing waits for somebody's choice."""
        return not any(f.severity is Severity.BLOCK for f in self.findings)

    def count(self, rule: Rule, value: str | None = None) -> int:
        """How many findings there are of a rule."""
        return sum(f.rule is rule and value in (None, f.value) for f in self.findings)
