"""The symposium's days, rooms, sessions and talks, as far as a registration desk needs them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class Room:
    """A place for sessions. `booth_languages` are the interpretation channels it offers."""

    guid: str
    name: str
    capacity: int = 0
    step_free: bool = False
    hearing_loop: bool = False
    booth_languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """One item of a session. Instants are UTC; `duration_for` is in minutes."""

    guid: str
    code: str
    title: str
    room: str
    starts_at: datetime
    duration_for: int
    language: str = ""
    session: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """A slot of the programme with its room and chairs. Instants are UTC."""

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


@dataclass(frozen=True, slots=True)
class DeskHours:
    """When the registration desk is open on a date, local time as ``HH:MM``."""

    date: date
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole programme. `speakers` maps a ticket code to that person's name in the programme."""

    title: str
    first_day: date
    days: int
    zone: str
    rooms: tuple[Room, ...] = ()
    sessions: tuple[Session, ...] = ()
    talks: tuple[Talk, ...] = ()
    desk_hours: tuple[DeskHours, ...] = ()
    speakers: dict[str, str] = field(default_factory=dict)

    def moved_to(self, first_day: date) -> Programme:
        """The same programme, begun on another day."""
        by = first_day - self.first_day
        return replace(
            self,
            first_day=first_day,
            sessions=tuple(
                replace(s, starts_at=s.starts_at + by, ends_at=s.ends_at + by) for s in self.sessions
            ),
            talks=tuple(replace(t, starts_at=t.starts_at + by) for t in self.talks),
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
