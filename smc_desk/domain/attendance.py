"""Who is in which session: what is noted at a door, which session it is for, and how full a room is.

A scan or a count is bound to a room; the clock says which session it is for. Everybody is in one place at a
time, so that who is seen in another room has left the one before. It knows no store and no words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from smc_desk.domain.programme import CANCELLED, Programme, Room, Session
from smc_desk.domain.timing_clock import instant_of

MOST_HEADS = 100_000
NEARLY = 0.9
"""Share of the seats from which on a room is nearly full."""
_HALF_A_DAY = timedelta(hours=12)


class Way(Enum):
    """What was noted at a door."""

    IN = "in"
    OUT = "out"
    VOID = "void"
    """What this replaces did not happen."""
    BY = "by"
    """So many more heads, or fewer."""
    TOTAL = "total"
    """So many heads in all."""


@dataclass(frozen=True, slots=True)
class Movement:
    """A scan or a count, as it was written.

    Attributes:
        fact: Id of the fact it was written with.
        person: Registration id, "" for a count.
        at_ms: When it happened, epoch milliseconds; a correction names another instant than its writing.
        order: Hybrid clock and desk: of two corrections the later holds.
        number: Of heads, for a count.
        replaces: Id of the fact it corrects, "" for none.
    """

    fact: str
    session: str
    room: str
    person: str
    way: Way
    at_ms: int
    order: tuple[int, str]
    number: int = 0
    replaces: str = ""
    operator: str = ""

    @property
    def at(self) -> datetime:
        """When it happened."""
        return instant_of(self.at_ms)


@dataclass(frozen=True, slots=True)
class Span:
    """When a session really is, as far as it is known.

    Attributes:
        is_running: Its clock says that it has begun and is not over.
    """

    starts_at: datetime
    ends_at: datetime
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class DoorRules:
    """Minutes by which doors go.

    Attributes:
        before_for: A door opens so long before its session.
        turnover_for: So long before the end of a session whoever comes in comes for the next one.
        release_after_for: Seats nobody has claimed are free so long after the start.
    """

    before_for: int = 15
    turnover_for: int = 5
    release_after_for: int = 10


class Crowd(Enum):
    """How full a room is."""

    FREE = "free"
    NEARLY_FULL = "nearly_full"
    FULL = "full"
    """Every seat is taken."""
    AT_LIMIT = "at_limit"
    """Nobody more may go in."""


class DoorAct(Enum):
    """What the steward at a door does next."""

    LET_IN = "let_in"
    LET_OUT = "let_out"
    WAIT = "wait"
    ASK_TO_WAIT = "ask_to_wait"
    COUNT_BY_KEY = "count_by_key"
    CHOOSE_ROOM = "choose_room"
    SCAN_AGAIN = "scan_again"
    SEND_TO_DESK = "send_to_desk"


class DoorVerdict(Enum):
    """The answer to a scan or a count at a door."""

    IN = "in"
    OUT = "out"
    ALREADY_IN = "already_in"
    ALREADY_OUT = "already_out"
    NOT_IN = "not_in"
    """Goes out without having been scanned in; noted all the same."""
    NOT_CHECKED_IN = "not_checked_in"
    """Counted as inside, but has not been at the registration desk today."""
    COUNTED = "counted"
    NOT_SIGNED_UP = "not_signed_up"
    WAITING = "waiting"
    """On the waiting list of a session whose seats are not free yet."""
    COUNT_ONLY = "count_only"
    """Nobody is scanned here, for their privacy; heads are counted."""
    TOO_EARLY = "too_early"
    OVER = "over"
    NO_SESSION = "no_session"
    UNKNOWN_ROOM = "unknown_room"
    NOT_ADMITTED = "not_admitted"
    BADGE_VOID = "badge_void"
    BAD_SIGNATURE = "bad_signature"
    MISREAD_CODE = "misread_code"
    UNKNOWN = "unknown"
    NOT_A_TICKET = "not_a_ticket"

    @property
    def counts(self) -> bool:
        """Whether it is written down."""
        return self in _COUNTING

    @property
    def may_be_let_in(self) -> bool:
        """Whether a steward may let the person in all the same."""
        return self in (DoorVerdict.NOT_SIGNED_UP, DoorVerdict.WAITING)

    @property
    def act(self) -> DoorAct:
        """What to do about it."""
        return _ACTS.get(self, DoorAct.SEND_TO_DESK)


_COUNTING = frozenset(
    {DoorVerdict.IN, DoorVerdict.OUT, DoorVerdict.NOT_IN, DoorVerdict.NOT_CHECKED_IN, DoorVerdict.COUNTED}
)
_ACTS = {
    DoorVerdict.IN: DoorAct.LET_IN,
    DoorVerdict.ALREADY_IN: DoorAct.LET_IN,
    DoorVerdict.COUNTED: DoorAct.LET_IN,
    DoorVerdict.OUT: DoorAct.LET_OUT,
    DoorVerdict.ALREADY_OUT: DoorAct.LET_OUT,
    DoorVerdict.NOT_IN: DoorAct.LET_OUT,
    DoorVerdict.NOT_SIGNED_UP: DoorAct.ASK_TO_WAIT,
    DoorVerdict.WAITING: DoorAct.ASK_TO_WAIT,
    DoorVerdict.COUNT_ONLY: DoorAct.COUNT_BY_KEY,
    DoorVerdict.TOO_EARLY: DoorAct.WAIT,
    DoorVerdict.OVER: DoorAct.CHOOSE_ROOM,
    DoorVerdict.NO_SESSION: DoorAct.CHOOSE_ROOM,
    DoorVerdict.UNKNOWN_ROOM: DoorAct.CHOOSE_ROOM,
    DoorVerdict.MISREAD_CODE: DoorAct.SCAN_AGAIN,
    DoorVerdict.NOT_A_TICKET: DoorAct.SCAN_AGAIN,
}


@dataclass(frozen=True, slots=True)
class AtDoor:
    """The session a door is for at an instant.

    Attributes:
        refusal: Why there is none: TOO_EARLY, OVER, NO_SESSION or UNKNOWN_ROOM; None where there is one.
        next: The one that comes next in this room; its door opens at `opens_at`.
        last: The one that was last in this room.
    """

    session: Session | None = None
    refusal: DoorVerdict | None = None
    next: Session | None = None
    opens_at: datetime | None = None
    last: Session | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Heads in a room: people scanned in, and others counted by key (below 0 where more left than came)."""

    scanned: int = 0
    counted: int = 0

    @property
    def heads(self) -> int:
        """All of them."""
        return max(0, self.scanned + self.counted)


def printed_span(session: Session) -> Span:
    """When a session is by the programme."""
    return Span(session.starts_at, session.ends_at)


def is_scanned(programme: Programme, session: Session) -> bool:
    """Whether people are scanned at its door; a programme that says it of no session means all."""
    return session.is_scanned or not any(one.is_scanned for one in programme.sessions)


def session_at(
    programme: Programme,
    room: str,
    at: datetime,
    spans: Mapping[str, Span] | None = None,
    rules: DoorRules | None = None,
) -> AtDoor:
    """The session that a scan or a count at the door of a room is for.

    Args:
        spans: What clocks know of sessions, by guid; the printed times hold for all others.
    """
    if not any(one.name == room for one in programme.rooms):
        return AtDoor(refusal=DoorVerdict.UNKNOWN_ROOM)
    rules, known = rules or DoorRules(), spans or {}
    before = timedelta(minutes=rules.before_for)
    turnover = timedelta(minutes=rules.turnover_for)
    here = sessions_in(programme, room)
    opened = [one for one in here if min(one.starts_at, _span(known, one).starts_at) - before <= at]
    coming = [one for one in here if one.starts_at - before > at]
    following = coming[0] if coming else None
    opens_at = following.starts_at - before if following is not None else None
    started = [one for one in opened if one.starts_at <= at]
    on = [one for one in opened if _is_on(one, known, at) and one not in started[:-1]]
    if len(on) > 1 and _span(known, on[0]).ends_at - at <= turnover:
        on = on[1:]
    if on:
        return AtDoor(on[0], next=following, opens_at=opens_at)
    last = opened[-1] if opened else None
    since = at - _span(known, last).ends_at if last is not None else _HALF_A_DAY
    until = following.starts_at - at if following is not None else _HALF_A_DAY
    if min(since, until) >= _HALF_A_DAY:
        refusal = DoorVerdict.NO_SESSION
    else:
        refusal = DoorVerdict.TOO_EARLY if until <= since else DoorVerdict.OVER
    return AtDoor(None, refusal, following, opens_at, last)


def sessions_in(programme: Programme, room: str) -> list[Session]:
    """What takes place in a room, in order: its own, and between them those that overflow into it."""
    held = [one for one in programme.sessions if one.state != CANCELLED]
    own = [one for one in held if one.room == room]
    over = [
        one
        for one in held
        if one.overflow_room == room and one.room != room and not any(_overlap(one, other) for other in own)
    ]
    return sorted([*own, *over], key=lambda one: (one.starts_at, one.guid))


def holding(movements: Iterable[Movement]) -> list[Movement]:
    """What counts, in the order in which it happened; of an original and its corrections the latest.

    The same whatever order they came in, also where a correction is there before its original.
    """
    known = list(movements)
    if any(one.replaces for one in known):
        former = {one.fact: one.replaces for one in known}
        latest: dict[str, Movement] = {}
        for one in known:
            root = _root(one.fact, former)
            if root not in latest or latest[root].order < one.order:
                latest[root] = one
        known = list(latest.values())
    counting = [one for one in known if one.way is not Way.VOID]
    return sorted(counting, key=lambda one: (one.at_ms, one.order, one.fact))


def places_of(movements: Iterable[Movement]) -> dict[str, Movement]:
    """Registration id → the last that counts of them."""
    return {one.person: one for one in movements if one.person}


def tallies(movements: Iterable[Movement]) -> dict[tuple[str, str], Tally]:
    """(session, room) → heads; of movements in order, as `holding` gives them."""
    inside: dict[str, tuple[str, str]] = {}
    scanned: Counter[tuple[str, str]] = Counter()
    counted: Counter[tuple[str, str]] = Counter()
    for one in movements:
        door = one.session, one.room
        if one.way is Way.BY:
            counted[door] = max(counted[door] + one.number, -scanned[door])
        elif one.way is Way.TOTAL:
            counted[door] = one.number - scanned[door]
        else:
            was = inside.pop(one.person, None)
            if was is not None:
                scanned[was] -= 1
            if one.way is Way.IN:
                inside[one.person] = door
                scanned[door] += 1
            elif was is None and counted[door] > 0:
                # Came in by key, goes out by scan.
                counted[door] -= 1
    return {door: Tally(scanned[door], counted[door]) for door in {*scanned, *counted}}


def crowd_of(heads: int, seats: int, fire_limit: int = 0) -> Crowd:
    """How full a room is; without a fire limit no more than have a seat may be in it."""
    if fire_limit and heads >= fire_limit:
        return Crowd.AT_LIMIT
    if not seats or heads < NEARLY * seats:
        return Crowd.FREE
    if heads < seats:
        return Crowd.NEARLY_FULL
    return Crowd.AT_LIMIT if heads > seats and not fire_limit else Crowd.FULL


def seats_of(room: Room, session: Session | None) -> int:
    """Seats for a session in a room, 0 where nobody said: no more than may sign up for it."""
    if session is None or session.room != room.name or not session.seats:
        return room.capacity
    return min(session.seats, room.capacity or session.seats)


def overflow_of(programme: Programme, session: Session, room: str, at: datetime) -> str:
    """Where those go who find no seat: the room kept for it, else the largest that is free; "" for none."""
    if session.overflow_room not in ("", room):
        return session.overflow_room
    rooms = {one.name: one for one in programme.rooms}
    needs_step_free = room in rooms and rooms[room].step_free
    free = [
        one
        for one in programme.rooms
        if one.name not in (room, session.room)
        and one.capacity
        and (not needs_step_free or (one.step_free and "step_free" not in one.lost))
        and _is_open(one, at, session.ends_at)
        and not any(
            other.starts_at < session.ends_at and other.ends_at > at
            for other in sessions_in(programme, one.name)
        )
    ]
    return max(free, key=lambda one: one.capacity).name if free else ""


def is_released(session: Session, at: datetime, rules: DoorRules) -> bool:
    """Whether seats that nobody has claimed are free."""
    return at >= session.starts_at + timedelta(minutes=rules.release_after_for)


def _span(known: Mapping[str, Span], session: Session) -> Span:
    return known.get(session.guid) or printed_span(session)


def _is_on(session: Session, known: Mapping[str, Span], at: datetime) -> bool:
    span = _span(known, session)
    return span.is_running or at < span.ends_at


def _overlap(one: Session, other: Session) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def _is_open(room: Room, from_at: datetime, to_at: datetime) -> bool:
    return not room.opens or any(opens <= from_at and to_at <= closes for opens, closes in room.opens)


def _root(fact: str, former: Mapping[str, str]) -> str:
    """The original that a correction goes back to."""
    seen = set()
    while former.get(fact) and fact not in seen:
        seen.add(fact)
        fact = former[fact]
    return fact
