"""One line of time out of two clocks, neither of which is to be trusted alone.

The wall clock says which instant it is, and may be wrong until somebody corrects it. The steady clock only
counts seconds, on through sleep, and begins anew with each of its *runs*. Within a run the steady clock says
how long something took. Where the two come to disagree the wall clock was corrected: it is believed from then
on, and everything before is moved by as much, so that no length ever changes. Between runs there is only the
wall clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

AGREES_FOR = 1.0
"""Seconds by which the two clocks may differ before the wall clock counts as corrected."""
SKEW_FOR = 5.0
"""Seconds by which another run's wall clock may lag behind, as two computers' clocks do."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at once.

    Attributes:
        at: The wall clock, UTC.
        tick: Seconds of the steady clock.
        run: Which run of the steady clock.
    """

    at: datetime
    tick: float
    run: str


ReadClocks = Callable[[], Reading]
"""Reads both clocks of this computer at once."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant on a timeline.

    Attributes:
        at: Comparable with the instants of everything that was done before.
        shift: What the wall clock has been corrected by since then; `at + shift` is what it shows.
    """

    at: datetime
    shift: timedelta

    def of_plan(self, printed_at: datetime) -> datetime:
        """Where a printed time lies on the timeline."""
        return printed_at - self.shift


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is known of the clocks after the latest act.

    Attributes:
        runs: Run → (instant, tick) of its latest reading.
        last_at: The latest instant of any run, None before the first.
    """

    runs: Mapping[str, tuple[datetime, float]] = field(default_factory=dict)
    last_at: datetime | None = None

    def moment(self, now: Reading) -> Moment:
        """Where a reading lies; never before what was done already."""
        at, shift = self.placed(now)
        return Moment(at if self.last_at is None else max(at, self.last_at), shift)

    def placed(self, now: Reading) -> tuple[datetime, timedelta]:
        """Where its own run alone would put a reading, and what the wall clock was corrected by."""
        known = self.runs.get(now.run)
        if known is not None:
            at = known[0] + timedelta(seconds=max(0.0, now.tick - known[1]))
            shift = now.at - at
            agrees = abs(shift.total_seconds()) <= AGREES_FOR
            return at, timedelta() if agrees else shift
        if self.last_at is None or now.at >= self.last_at - timedelta(seconds=SKEW_FOR):
            return now.at, timedelta()
        return self.last_at, now.at - self.last_at


def settle(readings: Iterable[Reading]) -> tuple[list[datetime], Timeline]:
    """The instants of readings in the order in which they were taken, as the newest wall clock has them."""
    instants: list[datetime] = []
    runs: dict[str, tuple[datetime, float]] = {}
    for reading in readings:
        line = Timeline(runs, instants[-1] if instants else None)
        at, shift = line.placed(reading)
        if shift:
            instants = [instant + shift for instant in instants]
            runs = {run: (instant + shift, tick) for run, (instant, tick) in runs.items()}
        runs[reading.run] = (at + shift, reading.tick)
        instants.append(max(at + shift, instants[-1]) if instants else at)
    return instants, Timeline(runs, instants[-1] if instants else None)


def ms_of(at: datetime) -> int:
    """Epoch milliseconds."""
    return round((at - _EPOCH) / timedelta(milliseconds=1))


def instant_of(ms: int) -> datetime:
    """The instant of epoch milliseconds."""
    return _EPOCH + timedelta(milliseconds=ms)
