"""Words of the clock, for the chair, the speaker and the lead; whole sentences where somebody must act."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.timing import Overrun, PhaseKind, Template
from smc_desk.domain.timing_acts import FaultKind, Phrase, SpeakerState
from smc_desk.domain.timing_repair import NoRepair, RepairKind
from smc_desk.domain.timing_shown import Shown, Stage, digits_of
from smc_desk.domain.timing_signals import Signal
from smc_desk.domain.timing_talk import TalkState
from smc_desk.ui.clock.counts import Counts
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Tone
from smc_desk.ui.translation_marks import QT_TRANSLATE_NOOP

MINUTE = 60
SMALL_DRIFT = 30
"""Seconds which nobody calls late or early."""


_SIGNALS: dict[Signal, tuple[Tone, str, str]] = {
    Signal.READY: (Tone.NEUTRAL, "clock", QT_TRANSLATE_NOOP("Clock", "Ready")),
    Signal.PAUSED: (Tone.NEUTRAL, "pause", QT_TRANSLATE_NOOP("Clock", "Paused")),
    Signal.HELD: (Tone.NEUTRAL, "pause", QT_TRANSLATE_NOOP("Clock", "Please wait")),
    Signal.CLOSED: (Tone.NEUTRAL, "check", QT_TRANSLATE_NOOP("Clock", "Session closed")),
    Signal.TIME_LEFT: (Tone.SUCCESS, "play", ""),
    Signal.SOON: (Tone.WARNING, "triangle-alert", QT_TRANSLATE_NOOP("Clock", "Soon over")),
    Signal.LAST: (Tone.WARNING, "bell", QT_TRANSLATE_NOOP("Clock", "Last minute")),
    Signal.OVER: (Tone.DANGER, "octagon-x", QT_TRANSLATE_NOOP("Clock", "Time is up")),
    Signal.QUESTIONS: (Tone.INFO, "message-square", ""),
    Signal.CHANGEOVER: (Tone.NEUTRAL, "refresh-cw", ""),
    Signal.SLOT_OVER: (Tone.DANGER, "octagon-x", QT_TRANSLATE_NOOP("Clock", "Time is up")),
    Signal.HARD_STOP: (Tone.DANGER, "ban", QT_TRANSLATE_NOOP("Clock", "Please stop now")),
    Signal.CLUB_BEGUN: (Tone.NEUTRAL, "play", ""),
    Signal.CLUB_LEAST: (Tone.SUCCESS, "circle-check", QT_TRANSLATE_NOOP("Clock", "Long enough")),
    Signal.CLUB_TARGET: (Tone.WARNING, "triangle-alert", QT_TRANSLATE_NOOP("Clock", "Come to an end")),
    Signal.CLUB_MOST: (Tone.DANGER, "octagon-x", QT_TRANSLATE_NOOP("Clock", "Time is up")),
    Signal.CLUB_STOP: (Tone.DANGER, "ban", QT_TRANSLATE_NOOP("Clock", "Please stop now")),
}
_PHASES = {
    PhaseKind.TALK: QT_TRANSLATE_NOOP("Clock", "Talk"),
    PhaseKind.DISCUSSANT: QT_TRANSLATE_NOOP("Clock", "Discussant"),
    PhaseKind.WHOLE: QT_TRANSLATE_NOOP("Clock", "Session"),
    PhaseKind.QUESTIONS: QT_TRANSLATE_NOOP("Clock", "Questions"),
    PhaseKind.CHANGEOVER: QT_TRANSLATE_NOOP("Clock", "Change of speakers"),
}
_SPEAKERS = {
    SpeakerState.UNKNOWN: QT_TRANSLATE_NOOP("Clock", "Not seen yet"),
    SpeakerState.SLIDES_IN: QT_TRANSLATE_NOOP("Clock", "Slides are in"),
    SpeakerState.IN_ROOM: QT_TRANSLATE_NOOP("Clock", "In the room"),
    SpeakerState.READY: QT_TRANSLATE_NOOP("Clock", "Ready to speak"),
    SpeakerState.BY_VIDEO: QT_TRANSLATE_NOOP("Clock", "Speaks by video"),
    SpeakerState.LATE: QT_TRANSLATE_NOOP("Clock", "On the way"),
}
_TALKS = {
    TalkState.WAITING: QT_TRANSLATE_NOOP("Clock", "to come"),
    TalkState.RUNNING: QT_TRANSLATE_NOOP("Clock", "on stage"),
    TalkState.PAUSED: QT_TRANSLATE_NOOP("Clock", "paused"),
    TalkState.DONE: QT_TRANSLATE_NOOP("Clock", "over"),
    TalkState.ABSENT: QT_TRANSLATE_NOOP("Clock", "absent"),
    TalkState.LATE: QT_TRANSLATE_NOOP("Clock", "goes last"),
    TalkState.WITHDRAWN: QT_TRANSLATE_NOOP("Clock", "withdrawn"),
}
_FAULTS = {
    FaultKind.SOUND: QT_TRANSLATE_NOOP("Clock", "Sound"),
    FaultKind.PICTURE: QT_TRANSLATE_NOOP("Clock", "Projector"),
    FaultKind.INTERPRETATION: QT_TRANSLATE_NOOP("Clock", "Interpretation"),
    FaultKind.POWER: QT_TRANSLATE_NOOP("Clock", "Electricity"),
    FaultKind.NETWORK: QT_TRANSLATE_NOOP("Clock", "Network"),
    FaultKind.OTHER: QT_TRANSLATE_NOOP("Clock", "Something else"),
}
_PHRASES = {
    Phrase.SPEAK_UP: QT_TRANSLATE_NOOP("Clock", "Please speak up"),
    Phrase.SLOWER: QT_TRANSLATE_NOOP("Clock", "Please speak more slowly"),
    Phrase.NEARER_TO_MICROPHONE: QT_TRANSLATE_NOOP("Clock", "Come closer to the microphone"),
    Phrase.REPEAT_QUESTION: QT_TRANSLATE_NOOP("Clock", "Please repeat the question"),
    Phrase.LAST_SLIDE: QT_TRANSLATE_NOOP("Clock", "Go to your last slide"),
    Phrase.LAST_QUESTION: QT_TRANSLATE_NOOP("Clock", "Last question"),
    Phrase.PLEASE_FINISH: QT_TRANSLATE_NOOP("Clock", "Please come to an end"),
    Phrase.STOP: QT_TRANSLATE_NOOP("Clock", "Please stop now"),
}
_REPAIRS = {
    RepairKind.SHORTEN_QUESTIONS: QT_TRANSLATE_NOOP("Clock", "Shorten the questions"),
    RepairKind.SHAVE_REST: QT_TRANSLATE_NOOP("Clock", "Shorten all talks to come a little"),
    RepairKind.SHORTEN_BREAK: QT_TRANSLATE_NOOP("Clock", "Begin the break later"),
}
_OVERRUNS = {
    Overrun.EATS_QUESTIONS: QT_TRANSLATE_NOOP("Clock", "There is less time for questions"),
    Overrun.PUSHES_REST: QT_TRANSLATE_NOOP("Clock", "All that follows begins later"),
}
_TEMPLATES = {
    "keynote 40+5": QT_TRANSLATE_NOOP("Clock", "Keynote 40+5"),
    "panel": QT_TRANSLATE_NOOP("Clock", "Panel 90"),
    "poster 3": QT_TRANSLATE_NOOP("Clock", "Poster 3"),
    "story 12+8": QT_TRANSLATE_NOOP("Clock", "Story 12+8"),
    "speech 5-7": QT_TRANSLATE_NOOP("Clock", "Speech 5\u20137, counts up"),
    "table topic 1-2": QT_TRANSLATE_NOOP("Clock", "Table topic 1\u20132, counts up"),
    "evaluation 2-3": QT_TRANSLATE_NOOP("Clock", "Evaluation 2\u20133, counts up"),
}
_NO_REPAIRS = {
    NoRepair.ON_TIME: QT_TRANSLATE_NOOP("Clock", "The session is on time. Nothing needs to be made up."),
    NoRepair.IMPLAUSIBLE: QT_TRANSLATE_NOOP(
        "Clock",
        "The session is too late to be made up. Look whether the right talk is running, and tell the lead.",
    ),
    NoRepair.CLOSED: QT_TRANSLATE_NOOP("Clock", "The session is closed."),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Clock", text) if text else ""


def tone_of(signal: Signal) -> Tone:
    """The colour of a signal; it never stands alone."""
    return _SIGNALS[signal][0]


def icon_of(signal: Signal) -> str:
    """The shape of a signal."""
    return _SIGNALS[signal][1]


def phase_word(kind: PhaseKind) -> str:
    """What happens in a phase."""
    return _said(_PHASES[kind])


def signal_text(now: Shown) -> str:
    """The part of the talk and what its speaker must know."""
    word = _said(_SIGNALS[now.signal][2])
    if now.phase is None or now.stage in (Stage.HELD, Stage.PAUSED):
        return word
    part = phase_word(now.phase)
    return f"{part} · {word}" if word else part


def speaker_word(state: SpeakerState) -> str:
    """How far a speaker is."""
    return _said(_SPEAKERS[state])


def talk_word(state: TalkState) -> str:
    """How far a talk is."""
    return _said(_TALKS[state])


def fault_word(kind: FaultKind) -> str:
    """What does not work."""
    return _said(_FAULTS[kind])


def phrase_text(phrase: Phrase) -> str:
    """A message that is ready, "" for one in free words."""
    return _said(_PHRASES.get(phrase, ""))


def repair_word(kind: RepairKind) -> str:
    """A way to make up for a delay."""
    return _said(_REPAIRS[kind])


def overrun_word(overrun: Overrun) -> str:
    """What an overrun does."""
    return _said(_OVERRUNS[overrun])


def template_word(template: Template) -> str:
    """Parts of a talk by their name; minutes alone need no words."""
    return _said(_TEMPLATES.get(template.name, "")) or template.name


def no_repair_text(why: NoRepair) -> str:
    """Why there is nothing to make up."""
    return _said(_NO_REPAIRS[why])


def digits_text(now: Shown) -> str:
    """The number on the clock, in digits which all scripts of ours share."""
    is_over, minutes, seconds = digits_of(now.counts)
    return f"{'+' if is_over else ''}{minutes}:{seconds:02d}"


def minutes_text(seconds: float) -> str:
    """A length in whole minutes, or in seconds where it is short."""
    whole = round(abs(seconds))
    if whole < MINUTE:
        return Counts().seconds(whole)
    return Counts().minutes(round(whole / MINUTE))


def drift_text(seconds: float) -> str:
    """How late or early, in words."""
    if abs(seconds) < SMALL_DRIFT:
        return QCoreApplication.translate("Clock", "On time")
    late = QCoreApplication.translate("Clock", "{time} late")
    early = QCoreApplication.translate("Clock", "{time} early")
    return (late if seconds > 0 else early).replace("{time}", minutes_text(seconds))


def drift_tone(seconds: float) -> Tone:
    """How bad a delay is."""
    if seconds < SMALL_DRIFT:
        return Tone.SUCCESS
    return Tone.WARNING if seconds < 5 * MINUTE else Tone.DANGER


def time_of(at: datetime, zone: str) -> str:
    """A time of day at the place, whatever zone this computer believes in, as the reader writes it."""
    return clock_text(at.astimezone(ZoneInfo(zone)) + timedelta(microseconds=500_000))
