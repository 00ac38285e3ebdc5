"""Which copies of a symposium's file are made and kept: names and arithmetic, no files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

KEPT = 7
_NAME = "%Y-%m-%d_%H-%M-%S"


def name_of(at: datetime) -> str:
    """What a copy made at this local time is called; names stand in the order of time."""
    return at.strftime(_NAME)


def time_in(name: str) -> datetime | None:
    """The local time in the name of a copy, None for any other name."""
    try:
        at = datetime.strptime(name, _NAME)  # noqa: DTZ007 - a folder's name has no zone
    except ValueError:
        return None
    return at if name_of(at) == name else None


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Whether there is no copy of today yet."""
    return now.date() not in {at.date() for at in made}


def to_drop(made: Iterable[datetime], kept: int = KEPT) -> list[datetime]:
    """The copies that go, so that so many are left.

    Those of one day go first, the last of it stays: restarts of one morning push out no day before.
    """
    every = sorted(made)
    last = {at.date(): at for at in every}
    between = [at for at in every if last[at.date()] != at]
    goes_first = [*between, *sorted(last.values())]
    return sorted(goes_first[: max(0, len(every) - kept)])
