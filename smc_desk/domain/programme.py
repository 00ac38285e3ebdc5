"""The programme: days, rooms, sessions, talks and the people in them, as every floor sees it.

Rooms are named by their name in `Session.room` and `Talk.room` ("" while unscheduled), people by their
`Speaker.guid`; chairs and speakers who have a ticket are also known by its code. Instants are UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

CANCELLED = "cancelled"
"""State of a talk or session that does not take place."""


@dataclass(frozen=True, slots=True)
class Room:
    """A place for sessions.

    Attributes:
        capacity: Seats, 0 where nobody said.
        fire_limit: Most people allowed in, 0 where it is the number of seats.
        booth_languages: The interpretation channels it offers.
        recording: Rule of the room as the programme words it, such as ``recording_forbidden``.
        equipment: Free names of what it has, such as ``projector``.
        is_quiet: Kept calm: no parallel noise, no recording.
        opens: Windows in which it may be used, UTC; none means always.
        lost: Names of its features that have failed today, such as ``step_free``.
    """

    guid: str
    name: str
    capacity: int = 0
    step_free: bool = False
    hearing_loop: bool = False
    booth_languages: tuple[str, ...] = ()
    fire_limit: int = 0
    recording: str = ""
    equipment: tuple[str, ...] = ()
    is_quiet: bool = False
    floor: str = ""
    opens: tuple[tuple[datetime, datetime], ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def holds(self) -> int:
        """Most people it may hold, 0 where nobody said."""
        return self.fire_limit or self.capacity


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody of the programme, as named there.

    Attributes:
        ticket: Code of the person's ticket, "" for who has none.
        is_group: A group under one name, which may be in two places at once.
    """

    guid: str
    name: str
    ticket: str = ""
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """One item of a session. `duration_for` is in minutes, questions included.

    Attributes:
        session: Guid of the session it is part of.
        speakers: Codes of tickets of those who speak and have one.
        people: Guids of all who speak.
        state: "" as planned, or ``cancelled``.
    """

    guid: str
    code: str
    title: str
    room: str
    starts_at: datetime
    duration_for: int
    language: str = ""
    session: str = ""
    speakers: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    track: str = ""
    state: str = ""
    is_unrecorded: bool = False

    @property
    def ends_at(self) -> datetime:
        """When it is to be over."""
        return self.starts_at + timedelta(minutes=self.duration_for)


@dataclass(frozen=True, slots=True)
class Session:
    """A slot of the programme with its room and chairs.

    Attributes:
        kind: As the programme says: plenary, paper, narrative, panel, workshop, openspace, posters …
        chairs: Codes of tickets of those who chair and have one.
        chair_people: Guids of all who chair.
        workshop: Code people sign up under, "" where nobody needs to.
        interpretation: Languages it is interpreted into.
        overflow_room: Kept for those who find no seat, "" where none is.
        is_overflow_open: People are sent there.
        talk_for: Minutes a talk has, 0 where nobody said; `questions_for` those after it.
        warnings: Minutes before the end of a talk at which its speaker is warned.
        credit_for: Minutes of credit the whole of it is worth.
        needs: Features its room must have, such as ``step_free`` or ``projector``.
        is_pinned: Nobody but a person may move it.
        held_seats: Seats not given out by sign-up, kept for the door.
        state: "" as planned, or ``cancelled``.
    """

    guid: str
    code: str
    title: str
    kind: str
    room: str
    starts_at: datetime
    ends_at: datetime
    chairs: tuple[str, ...] = ()
    workshop: str = ""
    seats: int = 0
    signed_up: int = 0
    waiting: int = 0
    chair_people: tuple[str, ...] = ()
    track: str = ""
    interpretation: tuple[str, ...] = ()
    overflow_room: str = ""
    talk_for: int = 0
    questions_for: int = 0
    warnings: tuple[int, ...] = ()
    credit_for: int = 0
    is_scanned: bool = False
    needs: tuple[str, ...] = ()
    is_pinned: bool = False
    held_seats: int = 0
    state: str = ""
    is_overflow_open: bool = False


@dataclass(frozen=True, slots=True)
class DeskHours:
    """When the registration desk is open on a date, local time as ``HH:MM``."""

    date: date
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole programme.

    Attributes:
        speakers: Ticket code → that person's name in the programme.
        people: Everybody who speaks or chairs, with a ticket or without.
        version: As the source says.
    """

    title: str
    first_day: date
    days: int
    zone: str
    rooms: tuple[Room, ...] = ()
    sessions: tuple[Session, ...] = ()
    talks: tuple[Talk, ...] = ()
    desk_hours: tuple[DeskHours, ...] = ()
    speakers: dict[str, str] = field(default_factory=dict)
    people: tuple[Speaker, ...] = ()
    version: str = ""

    def moved_to(self, first_day: date) -> Programme:
        """The same programme, begun on another day; everything keeps its time on the clocks of the place."""
        by, zone = first_day - self.first_day, ZoneInfo(self.zone)

        def moved(at: datetime) -> datetime:
            return (at.astimezone(zone) + by).astimezone(UTC)

        return replace(
            self,
            first_day=first_day,
            rooms=tuple(
                replace(r, opens=tuple((moved(a), moved(b)) for a, b in r.opens)) for r in self.rooms
            ),
            sessions=tuple(
                replace(s, starts_at=moved(s.starts_at), ends_at=moved(s.ends_at)) for s in self.sessions
            ),
            talks=tuple(replace(t, starts_at=moved(t.starts_at)) for t in self.talks),
            desk_hours=tuple(replace(h, date=h.date + by) for h in self.desk_hours),
        )


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which day of the symposium an instant falls on.

    Attributes:
        first_day: Date of day 1, at the place of the symposium; None where no programme is in yet.
        days: How many days it lasts.
        zone: Its time zone.
    """

    first_day: date | None
    days: int
    zone: tzinfo

    def day_of(self, at: datetime) -> int:
        """Day of the symposium: 1 is the first, 0 the evening before, and so on."""
        if self.first_day is None:
            return 1
        return (at.astimezone(self.zone).date() - self.first_day).days + 1

    def date_of(self, day: int) -> date | None:
        """The date of a day of the symposium."""
        return None if self.first_day is None else self.first_day + timedelta(days=day - 1)
