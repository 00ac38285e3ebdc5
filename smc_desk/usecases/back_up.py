"""Make a copy of the symposium's file, and keep only the newest ones."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from smc_desk.domain.backups import is_due, to_drop
from smc_desk.usecases.ports import Clock


class Copies(Protocol):
    """The copies of one symposium, each named by the local time at which it was made."""

    def made(self) -> list[datetime]: ...

    def is_outdated(self, at: datetime) -> bool:
        """Whether the symposium has been written to since a copy was made."""
        ...

    def make(self, at: datetime) -> Path:
        """Write a copy, whole or not at all.

        Raises:
            UserError: CANNOT_WRITE.
        """
        ...

    def drop(self, at: datetime) -> None: ...


def back_up(copies: Copies, clock: Clock) -> Path | None:
    """Make a copy now, and drop those that are too many.

    Returns:
        Where it is; None where the newest one holds all there is.

    Raises:
        UserError: CANNOT_WRITE; the former copies are then still there.
    """
    made = copies.made()
    if made and not copies.is_outdated(max(made)):
        return None
    path = copies.make(_now(clock))
    for former in to_drop(copies.made()):
        copies.drop(former)
    return path


def back_up_once_a_day(copies: Copies, clock: Clock) -> Path | None:
    """The same, if today has none yet."""
    return back_up(copies, clock) if is_due(copies.made(), _now(clock)) else None


def _now(clock: Clock) -> datetime:
    """The time on the wall, as it stands in the names of copies."""
    return clock.now().astimezone().replace(tzinfo=None, microsecond=0)
