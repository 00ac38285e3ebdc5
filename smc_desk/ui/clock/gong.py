"""The gong: as many strokes as a signal is urgent, and none that comes late.

It is told each instant of one session, and hears by itself when the signal becomes another.
"""

from __future__ import annotations

from datetime import timedelta

from smc_desk.domain.timing_shown import Shown
from smc_desk.domain.timing_signals import Signal
from smc_desk.ui.sounds import Cue, Sounds

LATE_AFTER = timedelta(seconds=2)
"""Without a look for so long nobody knows when the signal changed; a gong would only startle."""
_URGENT = {
    Signal.SOON: 1, Signal.LAST: 2, Signal.OVER: 3, Signal.SLOT_OVER: 4, Signal.HARD_STOP: 5,
    Signal.CLUB_LEAST: 1, Signal.CLUB_TARGET: 2, Signal.CLUB_MOST: 3, Signal.CLUB_STOP: 4,
}  # fmt: skip
_CUES = (Cue.GONG_ONCE, Cue.GONG_TWICE, Cue.GONG_THRICE)


class Gong:
    """Off until it is switched on.

    Attributes:
        is_on: Whether it is heard.
    """

    def __init__(self, sounds: Sounds, *, is_on: bool = False) -> None:
        self._sounds = sounds
        self._before: Shown | None = None
        self.is_on = is_on

    def look(self, now: Shown) -> None:
        """Be heard if the signal of the same talk has become more urgent since the look before."""
        before, self._before = self._before, now
        if not self.is_on or before is None or before.talk != now.talk:
            return
        is_late = not timedelta() <= now.at - before.at <= LATE_AFTER
        strokes = _URGENT.get(now.signal, 0)
        if strokes > _URGENT.get(before.signal, 0) and not is_late and before.phase is not None:
            self._sounds.play(_CUES[min(strokes, len(_CUES)) - 1])

    def test(self) -> bool:
        """Be heard once, also while it is off; False where the system can only beep."""
        return self._sounds.test(Cue.GONG_ONCE)
