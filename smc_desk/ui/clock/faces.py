"""From a session at an instant to what its speaker sees."""

from __future__ import annotations

from smc_desk.domain.timing import Preset
from smc_desk.domain.timing_acts import Phrase
from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.domain.timing_signals import Signal
from smc_desk.ui.clock.face import Face
from smc_desk.ui.clock.words import digits_text, icon_of, phrase_text, signal_text, time_of, tone_of

_BAND = frozenset({Signal.OVER, Signal.SLOT_OVER, Signal.HARD_STOP, Signal.CLUB_MOST, Signal.CLUB_STOP})


def message_of(now: Shown) -> str:
    """What the chair tells the speaker, "" for nothing."""
    if now.message is None:
        return ""
    return now.message.text if now.message.phrase is Phrase.FREE else phrase_text(now.message.phrase)


def face_of(now: Shown, speaker: str = "") -> Face:
    """The face of the clock.

    Args:
        now: The session at an instant.
        speaker: Who speaks, or speaks next.
    """
    is_closed = now.stage is Stage.CLOSED
    title = " · ".join(part for part in (speaker, now.title) if part)
    return Face(
        digits="" if is_closed else digits_text(now),
        word=signal_text(now),
        icon=icon_of(now.signal),
        tone=tone_of(now.signal),
        share=None if is_closed or now.preset is Preset.COUNT_UP else now.share,
        title=title,
        message=message_of(now),
        time=time_of(now.at, now.zone),
        flashes=now.signal.flashes,
        is_over=now.signal in _BAND,
        is_black=now.is_black,
    )
