"""A session's clock as plain values, so that a page in a browser can go on counting by itself.

A page learns the desk's clock (`clock_ms`) with every message, keeps the difference to its own, and then
needs nothing more: whatever runs is given as the instant at which it reaches zero.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from smc_desk.domain.timing_clock import ms_of
from smc_desk.domain.timing_shown import Coming, Shown, Stage


def page_of(now: Shown, *, is_private: bool = False) -> dict[str, Any]:
    """What a page shows of a session.

    Args:
        is_private: Whether it is a page of the chair or the speaker, which may see a message's text.
    """
    runs = now.stage is Stage.RUNNING
    message = now.message
    page: dict[str, Any] = {
        "clock_ms": ms_of(now.at),
        "session": now.session,
        "stage": now.stage.value,
        "signal": now.signal.value,
        "preset": now.preset.value,
        "talk": now.talk,
        "title": now.title,
        "phase": now.phase.value if now.phase is not None else "",
        "phase_number": now.phase_number,
        "phases": now.phases,
        "runs": runs,
        "zero_ms": ms_of(now.at + timedelta(seconds=now.remaining_for)) if runs else None,
        "slot_zero_ms": ms_of(now.at + timedelta(seconds=now.slot_for)) if runs else None,
        "begun_ms": ms_of(now.at - timedelta(seconds=now.elapsed_for)) if runs else None,
        "remaining": round(now.remaining_for, 3),
        "elapsed": round(now.elapsed_for, 3),
        "allotted": round(now.allotted_for, 3),
        "slot": round(now.slot_for, 3),
        "grace": now.grace_for,
        "warnings": list(now.warnings_for),
        "drift": round(now.drift.absolute_for, 1),
        "drift_relative": round(now.drift.relative_for, 1),
        "talk_ends_ms": _ms(now.talk_ends_at),
        "session_ends_ms": ms_of(now.session_ends_at),
        "next": [_coming(one) for one in now.next],
        "is_black": now.is_black,
        "fault": now.fault.kind.value if now.fault is not None else "",
        "phrase": message.phrase.value if message is not None else "",
    }
    if is_private and message is not None:
        page["message"] = message.text
    return page


def _coming(one: Coming) -> dict[str, Any]:
    return {
        "talk": one.guid,
        "title": one.title,
        "printed_ms": _ms(one.printed_at),
        "expected_ms": ms_of(one.expected_at),
        "speaker": one.speaker.value,
        "is_late": one.is_late,
    }


def _ms(at: datetime | None) -> int | None:
    return None if at is None else ms_of(at)
