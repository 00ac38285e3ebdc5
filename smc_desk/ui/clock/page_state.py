"""What the pages in a browser are told: all words in the language of the desk, all instants by its clock.

The pages go on counting by themselves, so a running clock is told as what was left at an instant.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from smc_desk.domain.timing_clock import ms_of
from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.clock.counts import Counts
from smc_desk.ui.clock.faces import message_of
from smc_desk.ui.clock.speakers import speakers_of
from smc_desk.ui.clock.words import drift_text, minutes_text, phase_word, signal_text, time_of, tone_of
from smc_desk.ui.theme import Tone
from smc_desk.usecases.see_timing import RoomLine

SMALL_DRIFT = 60
"""Seconds of delay that nobody in the lobby needs to know of."""
_STAGES = {
    Stage.RUNNING: "running",
    Stage.PAUSED: "paused",
    Stage.HELD: "paused",
    Stage.CLOSED: "done",
}


def page_state(
    lines: Sequence[RoomLine],
    show: Callable[[SessionState], Shown],
    names: Mapping[str, str],
    *,
    title: str,
    zone: str,
    direction: Qt.LayoutDirection,
) -> dict[str, Any]:
    """Everything the pages show.

    Args:
        lines: Every room.
        show: A session at this instant.
        names: Guid or ticket code → name in the programme.
        title: Of the symposium.
        zone: Its time zone.
        direction: Of the page.
    """
    translate = QCoreApplication.translate
    return {
        "language": QLocale().bcp47Name(),
        "direction": "rtl" if direction == Qt.LayoutDirection.RightToLeft else "ltr",
        "title": title,
        "zone": zone,
        "words": {
            "next": translate("Clock", "Next"),
            "lost": translate("Clock", "No news from the desk for {time}. The clocks go on by themselves."),
        },
        "rooms": [
            _room(line, show(line.state), line.state, names)
            for line in lines
            if line.state is not None and line.room
        ],
    }


def _room(line: RoomLine, now: Shown, state: SessionState, names: Mapping[str, str]) -> dict[str, Any]:
    coming = now.next[0] if now.next else None
    is_waiting = now.stage in (Stage.BEFORE, Stage.WAITING)
    word = signal_text(now)
    if is_waiting and coming is not None:
        begins = QCoreApplication.translate("Clock", "Begins at {time}")
        word = begins.replace("{time}", time_of(coming.expected_at, now.zone))
    after = now.next[1:] if is_waiting else now.next
    heads = ""
    if now.heads is not None:
        heads = Counts().inside(now.heads)
    drift = now.drift.absolute_for
    return {
        "room": line.room,
        "session": state.plan.title,
        "talk": now.title,
        "speaker": speakers_of(state, now.talk, names),
        "word": word,
        "state": _STAGES.get(now.stage, "waiting"),
        "at": ms_of(now.at),
        "remaining": round(now.remaining_for * 1000),
        "length": round(now.allotted_for * 1000),
        "signals": [] if is_waiting else _signals(now),
        "message": message_of(now),
        "black": now.is_black,
        "drift": drift_text(drift) if abs(drift) >= SMALL_DRIFT and not is_waiting else "",
        "heads": heads,
        "next": [{"time": time_of(one.expected_at, now.zone), "title": one.title} for one in after],
    }


def _signals(now: Shown) -> list[dict[str, Any]]:
    """What the page must say once so much is left, the first first."""
    if now.phase is None:
        return []
    part = phase_word(now.phase)
    soon = QCoreApplication.translate("Clock", "{time} left")
    signals = [{"left": round(now.allotted_for * 1000) + 1, "tone": _tone(now), "word": part}]
    for warning in now.warnings_for:
        text = f"{part} · {soon.replace('{time}', minutes_text(warning))}"
        signals.append({"left": warning * 1000, "tone": Tone.WARNING.value, "word": text})
    over = QCoreApplication.translate("Clock", "Time is up")
    signals.append({"left": 0, "tone": Tone.DANGER.value, "word": f"{part} · {over}"})
    return signals


def _tone(now: Shown) -> str:
    tone = tone_of(now.signal)
    return tone.value if tone in (Tone.SUCCESS, Tone.INFO) else ""
