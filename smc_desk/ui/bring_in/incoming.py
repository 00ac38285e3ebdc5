"""A programme on its way in: what its file says, and what it would change here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from smc_desk.domain.programme_merge import Merge
from smc_desk.domain.programme_reading import Reading


@dataclass(frozen=True, slots=True)
class Incoming:
    """A programme that was read and compared, of which nothing is written yet.

    Attributes:
        merge: What it would change; None where no programme is in yet.
        zones: Names of all time zones, where one has to be chosen.
    """

    path: Path
    reading: Reading
    merge: Merge | None = None
    zones: tuple[str, ...] = ()
