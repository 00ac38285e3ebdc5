"""Both clocks of this computer: the wall clock, and one that only counts seconds, on through sleep."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from smc_desk.domain.timing_clock import Reading

_BOOT = Path("/proc/sys/kernel/random/boot_id")


class SystemClocks:
    """Reads both clocks at once; fulfils `smc_desk.domain.timing_clock.ReadClocks`.

    Args:
        now: The wall clock; the computer's own where none is given.
    """

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self._now = now or (lambda: datetime.now(UTC))
        self._tick, self._run = _steady()

    def __call__(self) -> Reading:
        return Reading(self._now(), self._tick(), self._run)


def _steady() -> tuple[Callable[[], float], str]:
    """A clock that sleep does not stop, and which run of it this is.

    Linux counts sleep in CLOCK_BOOTTIME alone, macOS in CLOCK_MONOTONIC (`time.monotonic` leaves it out
    there), Windows in `time.monotonic`. Where the system names its boot, the run goes on when a desk that was
    killed is started again; elsewhere each process is a run of its own.
    """
    process = os.urandom(8).hex()
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        number = getattr(time, name, None)
        if number is not None:
            boot = _boot() if name == "CLOCK_BOOTTIME" else ""
            return partial(time.clock_gettime, number), boot or process
    return time.monotonic, process


def _boot() -> str:
    """The id of this start of the computer, with the name space its clock counts in; "" where unknown."""
    try:
        space = Path("/proc/self/ns/time").readlink().name.strip("time:[]")
        return f"{_BOOT.read_text(encoding='ascii').strip().replace('-', '')}-{space}"
    except (OSError, ValueError):
        return ""
