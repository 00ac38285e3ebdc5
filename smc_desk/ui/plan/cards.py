"""What a card of the timetable says of a session, in the words of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.programme import Programme, Session, Talk
from smc_desk.ui.plan.grid import Item
from smc_desk.ui.plan.words import PlanCounts
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Tone

DAY_BEGINS = timedelta(hours=4)
"""What begins before four in the morning is of the evening before."""
CANCELLED = "cancelled"
OPENS, CLOSES = 9 * 60, 18 * 60
"""Minutes of the day shown where nothing is planned."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is wrong with a session at worst, and how many things are."""

    tone: Tone
    count: int


@dataclass(frozen=True, slots=True)
class SessionCard:
    """One session as drawn.

    Attributes:
        times: From when to when, in the reader's way.
        heads: Who is expected or inside against the seats, "" where nobody said.
        talks: When and what, in order.
        is_full: Whether more come than it has seats.
    """

    guid: str
    title: str
    code: str
    room: str
    starts: int
    ends: int
    times: str
    track: str
    chairs: str
    heads: str
    talks: tuple[tuple[str, str], ...] = ()
    mark: Mark | None = None
    is_full: bool = False
    is_pinned: bool = False
    is_cancelled: bool = False

    def item(self) -> Item:
        """Its place."""
        return Item(self.guid, self.room, self.starts, self.ends)

    def spoken(self) -> str:
        """All of it, for those who listen."""
        parts = [self.title, self.times, self.room, self.heads, self.chairs]
        if self.is_cancelled:
            parts.insert(1, QCoreApplication.translate("Plan", "Cancelled"))
        if self.mark is not None:
            parts.append(PlanCounts().problems(self.mark.count))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day of the programme.

    Attributes:
        opens: Minutes of the day at which something begins first; `closes` at which the last thing ends.
    """

    day: date
    begins: datetime
    cards: tuple[SessionCard, ...]
    unplaced: tuple[SessionCard, ...] = ()
    opens: int = OPENS
    closes: int = CLOSES


@dataclass(frozen=True, slots=True)
class PlanWords:
    """What the cards are made from beside the programme.

    Attributes:
        names: Ticket code or guid → the name of a chair.
        heads: Guid of a session → people inside now.
        marks: Guid of a session → what is wrong with it.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    heads: Mapping[str, int] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)


def day_of(at: datetime, zone: ZoneInfo) -> date:
    """The day of the programme that an instant is of."""
    return (at.astimezone(zone) - DAY_BEGINS).date()


def plan_of(programme: Programme, day: date, words: PlanWords) -> DayPlan:
    """The cards of one day.

    Args:
        programme: As it stands now.
        day: At the place of the symposium.
        words: Names, heads and marks.
    """
    zone = ZoneInfo(programme.zone)
    begins = datetime(day.year, day.month, day.day, tzinfo=zone)
    talks: dict[str, list[Talk]] = {}
    for talk in programme.talks:
        talks.setdefault(talk.session, []).append(talk)
    seats = {room.name: room.holds for room in programme.rooms}
    cards = [
        _card(session, talks.get(session.guid, []), begins, zone, seats, words)
        for session in programme.sessions
        if day_of(session.starts_at, zone) == day
    ]
    placed = tuple(card for card in cards if card.room in seats)
    return DayPlan(
        day,
        begins,
        placed,
        tuple(card for card in cards if card.room not in seats),
        min((card.starts for card in placed), default=OPENS),
        max((card.ends for card in placed), default=CLOSES),
    )


def _card(
    session: Session,
    talks: list[Talk],
    begins: datetime,
    zone: ZoneInfo,
    seats: Mapping[str, int],
    words: PlanWords,
) -> SessionCard:
    starts, ends = session.starts_at.astimezone(zone), session.ends_at.astimezone(zone)
    span = QCoreApplication.translate("Plan", "{start} – {end}")
    capacity = session.seats or seats.get(session.room, 0)
    came = words.heads.get(session.guid, session.signed_up)
    locale = QLocale()
    heads = ""
    if came and capacity:
        heads = QCoreApplication.translate("Plan", "{heads} of {seats}")
        heads = heads.replace("{heads}", locale.toString(came)).replace("{seats}", locale.toString(capacity))
    chairs = [words.names.get(chair, "") for chair in session.chairs or session.chair_people]
    lines = tuple(
        (clock_text(talk.starts_at.astimezone(zone)), talk.title)
        for talk in sorted(talks, key=lambda t: t.starts_at)
        if talk.title != session.title
    )
    return SessionCard(
        guid=session.guid,
        title=session.title,
        code=session.workshop or session.code,
        room=session.room,
        starts=_minutes(begins, session.starts_at),
        ends=_minutes(begins, session.ends_at),
        times=span.replace("{start}", clock_text(starts)).replace("{end}", clock_text(ends)),
        track=session.track or session.kind,
        chairs=QLocale().createSeparatedList([name for name in chairs if name]),
        heads=heads,
        talks=lines,
        mark=words.marks.get(session.guid),
        is_full=bool(capacity) and came > capacity,
        is_pinned=session.is_pinned,
        is_cancelled=bool(talks) and all(talk.state == CANCELLED for talk in talks),
    )


def _minutes(begins: datetime, at: datetime) -> int:
    return round((at - begins).total_seconds() / 60)
