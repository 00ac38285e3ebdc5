"""Minutes and credit of those who were in sessions, from what was noted at the doors.

Everybody is in one place at a time, so that of parallel sessions no minute counts twice. Who was not scanned
out is taken to have stayed until the session really ended. It knows no names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from math import floor

from smc_desk.domain.attendance import Movement, Span, Way

HOUR = 60
_CLOSE = 1e-9


class Doubt(Enum):
    """Why a line of the ledger may be looked at."""

    NO_OUT = "no_out"
    """Not scanned out: taken to have stayed until the end."""
    NO_IN = "no_in"
    """Scanned out, never in: no minute counts."""
    CORRECTED = "corrected"
    """Somebody has corrected it by hand; the original is kept."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a body counts credit.

    Attributes:
        threshold: Share of a session below which it is worth nothing.
        is_whole: From the threshold on the whole session counts; else the minutes that were attended.
        step: Credit is given in steps of this, rounded down.
        minutes_for: Minutes for one credit.
        most_per_half_day: 0 where there is no limit; so is `most_per_day`.
    """

    name: str
    threshold: float = 0.0
    is_whole: bool = False
    step: float = 0.25
    minutes_for: int = HOUR
    most_per_half_day: float = 0.0
    most_per_day: float = 0.0


AMA = Scheme("AMA PRA")
"""60 minutes are one credit, in steps of a quarter; what was really attended."""
CONTACT_HOURS = Scheme("contact-hours", threshold=50 / HOUR, is_whole=True)
"""Who was there for less than 50 of 60 minutes gets nothing, all others the whole."""
EACCME = Scheme("EACCME", step=0.5, most_per_half_day=3.0, most_per_day=6.0)
"""Half a credit for 30 minutes, at most three in half a day and six in a day."""
SCHEMES = {one.name: one for one in (AMA, CONTACT_HOURS, EACCME)}


@dataclass(frozen=True, slots=True)
class Stay:
    """A time in which somebody was in a session.

    Attributes:
        is_scanned_out: Its end was noted; else it is that of the session.
    """

    session: str
    from_at: datetime
    to_at: datetime
    is_scanned_out: bool = True

    @property
    def seconds(self) -> float:
        """How long it was."""
        return (self.to_at - self.from_at).total_seconds()


@dataclass(frozen=True, slots=True)
class Attended:
    """What somebody attended of one session.

    Attributes:
        credit: In a scheme's credits.
    """

    session: str
    minutes: int
    doubts: frozenset[Doubt] = frozenset()
    credit: float = 0.0


def stays_of(movements: Iterable[Movement], spans: Mapping[str, Span]) -> tuple[Stay, ...]:
    """Where one person was, of movements in order as `holding` gives them; no two stays overlap.

    Args:
        spans: When sessions really are or were, by guid; nothing counts outside them.
    """
    stays: list[Stay | None] = []
    came: Movement | None = None
    for one in movements:
        if one.way is Way.IN:
            if came is not None and came.session == one.session:
                continue
            stays.append(_stay(came, spans, one.at, is_out=False))
            came = one
        elif one.way is Way.OUT:
            stays.append(_stay(came, spans, one.at, is_out=True))
            came = None
    stays.append(_stay(came, spans, None, is_out=False))
    return tuple(one for one in stays if one is not None)


def attended(
    movements: Iterable[Movement], spans: Mapping[str, Span], all_of: Iterable[Movement] = ()
) -> tuple[Attended, ...]:
    """Whole minutes of one person in each session, with what is doubtful about them.

    Args:
        all_of: Also what was corrected, to tell which sessions were.
    """
    known = list(movements)
    seconds: dict[str, float] = {}
    doubts: dict[str, set[Doubt]] = {}
    for stay in stays_of(known, spans):
        seconds[stay.session] = seconds.get(stay.session, 0.0) + stay.seconds
        if not stay.is_scanned_out:
            doubts.setdefault(stay.session, set()).add(Doubt.NO_OUT)
    came = {one.session for one in known if one.way is Way.IN}
    for one in known:
        if one.way is Way.OUT and one.session not in came:
            doubts.setdefault(one.session, set()).add(Doubt.NO_IN)
    for one in all_of:
        if one.replaces:
            doubts.setdefault(one.session, set()).add(Doubt.CORRECTED)
    sessions = dict.fromkeys([*(one.session for one in known), *doubts])
    return tuple(
        Attended(guid, floor(seconds.get(guid, 0.0) / 60 + _CLOSE), frozenset(doubts.get(guid, ())))
        for guid in sessions
    )


def credit_for(minutes: int, length_for: int, worth_for: int, scheme: Scheme) -> float:
    """Credits for having attended so many minutes of a session.

    Args:
        length_for: Minutes the session took; `worth_for` those it gives credit for.
    """
    if length_for <= 0 or minutes <= 0 or minutes / length_for + _CLOSE < scheme.threshold:
        return 0.0
    counted = worth_for if scheme.is_whole else min(minutes, worth_for)
    return _in_steps(counted / scheme.minutes_for, scheme.step)


def capped(lines: Iterable[tuple[tuple[int, bool], Attended]], scheme: Scheme) -> list[Attended]:
    """Lines with no more credit than a scheme gives in half a day and in a day.

    Args:
        lines: ((day, whether it is before noon), what was attended), in order.
    """
    given: dict[tuple[int, bool], float] = {}
    kept = []
    for half, one in lines:
        credit = one.credit
        if scheme.most_per_half_day:
            credit = min(credit, scheme.most_per_half_day - given.get(half, 0.0))
        if scheme.most_per_day:
            day = given.get((half[0], False), 0.0) + given.get((half[0], True), 0.0)
            credit = min(credit, scheme.most_per_day - day)
        given[half] = given.get(half, 0.0) + credit
        kept.append(replace(one, credit=credit))
    return kept


def _stay(
    came: Movement | None, spans: Mapping[str, Span], to_at: datetime | None, is_out: bool
) -> Stay | None:
    span = spans.get(came.session) if came is not None else None
    if came is None or span is None:
        return None
    from_at = max(came.at, span.starts_at)
    end_at = span.ends_at if to_at is None else min(to_at, span.ends_at)
    if end_at <= from_at:
        return None
    is_noted = to_at is not None and (is_out or to_at < span.ends_at)
    return Stay(came.session, from_at, end_at, is_noted)


def _in_steps(amount: float, step: float) -> float:
    return floor(amount / step + _CLOSE) * step
