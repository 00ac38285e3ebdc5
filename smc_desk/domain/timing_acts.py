"""What is done at a chair's clock, as acts that are written down once and never changed.

An act names what happened and nothing of what follows from it; that is `timing_state`. What may name or
describe a person is kept apart (`Act.private`), since a fact holds no personal data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from smc_desk.domain.facts import Told
from smc_desk.domain.timing import Phase, PhaseKind, Preset
from smc_desk.domain.timing_clock import Reading, instant_of, ms_of

LONGEST_TEXT = 2_000
MOST_ADDED = 4 * 3600
"""Seconds that one act may add, take or go back."""


class ActKind(Enum):
    """What was done."""

    START = "start"
    START_EARLY = "start_early"
    BEGAN_AGO = "began_ago"
    PAUSE = "pause"
    RESUME = "resume"
    HOLD = "hold"
    NEXT_PHASE = "next_phase"
    NEXT_TALK = "next_talk"
    PREVIOUS = "previous"
    RESET = "reset"
    ADD = "add"
    COUNT_TO = "count_to"
    UNDO = "undo"
    ABSENT = "absent"
    LATE = "late"
    WITHDRAWN = "withdrawn"
    EXPECTED = "expected"
    """Neither absent nor late nor withdrawn after all."""
    SWAPPED = "swapped"
    SPEAKER_REPLACED = "speaker_replaced"
    CHAIR_REPLACED = "chair_replaced"
    SPEAKER_STATE = "speaker_state"
    FAULT = "fault"
    FAULT_OVER = "fault_over"
    MESSAGE = "message"
    MESSAGE_OFF = "message_off"
    BLACK_OUT = "black_out"
    LIGHT_UP = "light_up"
    NOTE = "note"
    HEADS = "heads"
    TEMPLATE = "template"
    OVERRUN = "overrun"
    REPAIR = "repair"
    CLOCKS = "clocks"
    """Nothing was done, but the wall clock was corrected."""


NEEDS_REASON = frozenset({ActKind.RESET})


class SpeakerState(Enum):
    """How far a speaker is, as the chair sees it."""

    UNKNOWN = "unknown"
    SLIDES_IN = "slides_in"
    IN_ROOM = "in_room"
    READY = "ready"
    BY_VIDEO = "by_video"
    LATE = "late"


class FaultKind(Enum):
    """What does not work."""

    SOUND = "sound"
    PICTURE = "picture"
    INTERPRETATION = "interpretation"
    POWER = "power"
    NETWORK = "network"
    OTHER = "other"


class Phrase(Enum):
    """Messages to a speaker that are ready; the screens have the words in each language."""

    FREE = ""
    SPEAK_UP = "speak_up"
    SLOWER = "slower"
    NEARER_TO_MICROPHONE = "nearer_to_microphone"
    REPEAT_QUESTION = "repeat_question"
    LAST_SLIDE = "last_slide"
    LAST_QUESTION = "last_question"
    PLEASE_FINISH = "please_finish"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Cut:
    """Seconds taken from a phase of a talk by a repair."""

    talk: str
    phase: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody wants done. Fields a kind has no use for stay empty.

    Attributes:
        talk: Which talk; "" for the one on stage.
        seconds: Added (taken where negative), or how long ago it began.
        until: The fixed end of COUNT_TO, as the wall clock will show it.
        value: A value of `SpeakerState`, `FaultKind`, `Phrase` or `Overrun`, the other talk of a swap, the
            name of a template, the kind of a repair, or the guid or ticket of whoever replaces somebody.
        heads: People in the room.
        ref: Id of the act that is undone.
        text: Note, message or reason; private.
        name: Who replaces somebody; private.
    """

    kind: ActKind
    talk: str = ""
    seconds: int = 0
    until: datetime | None = None
    value: str = ""
    heads: int = 0
    ref: str = ""
    cuts: tuple[Cut, ...] = ()
    phases: tuple[Phase, ...] = ()
    preset: Preset = Preset.CONGRESS
    text: str = ""
    name: str = ""

    def body(self, reading: Reading) -> dict[str, Any]:
        """Its plain values for the journal, with both clocks."""
        body: dict[str, Any] = {
            "act": self.kind.value, "at": ms_of(reading.at),
            "tick": round(reading.tick * 1000), "run": reading.run,
        }  # fmt: skip
        plain = {"talk": self.talk, "s": self.seconds, "v": self.value, "heads": self.heads, "ref": self.ref}
        body |= {name: value for name, value in plain.items() if value}
        if self.until is not None:
            body["until"] = ms_of(self.until)
        if self.cuts:
            body["cuts"] = [[cut.talk, cut.phase, cut.seconds] for cut in self.cuts]
        if self.phases:
            body["phases"] = [[p.kind.value, p.length_for, list(p.warnings_for)] for p in self.phases]
            body["preset"] = self.preset.value
        return body

    def private(self) -> dict[str, str]:
        """What may name or describe somebody."""
        return {name: text for name, text in (("text", self.text), ("name", self.name)) if text}


@dataclass(frozen=True, slots=True)
class Entry:
    """An act as it was written.

    Attributes:
        id: Of its fact.
        operator: Initials of who did it.
        origin: The desk's incarnation.
    """

    id: str
    act: Act
    reading: Reading
    operator: str = ""
    origin: str = ""


def entry_of(told: Told) -> Entry | None:
    """The entry of a fact; None where another version wrote what this one does not know."""
    body, private = told.body, told.private
    try:
        reading = Reading(instant_of(int(body["at"])), int(body["tick"]) / 1000, str(body["run"]))
        act = act_of(body, private)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return Entry(told.fact.id, act, reading, told.operator, told.fact.origin)


def act_of(body: Mapping[str, Any], private: Mapping[str, Any]) -> Act:
    """The act of a fact's values; raises KeyError, TypeError or ValueError where there is none in them."""
    until = body.get("until")
    return Act(
        ActKind(body["act"]),
        str(body.get("talk", "")),
        int(body.get("s", 0)),
        instant_of(int(until)) if until is not None else None,
        str(body.get("v", "")),
        int(body.get("heads", 0)),
        str(body.get("ref", "")),
        tuple(Cut(str(talk), int(phase), int(s)) for talk, phase, s in body.get("cuts", ())),
        tuple(
            Phase(PhaseKind(kind), int(length), tuple(map(int, warned)))
            for kind, length, warned in body.get("phases", ())
        ),
        Preset(body.get("preset", Preset.CONGRESS.value)),
        str(private.get("text", "")),
        str(private.get("name", "")),
    )


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that hold: those undone are left out, unless undoing them was undone."""
    undone: set[str] = set()
    kept = []
    for entry in reversed(list(entries)):
        if entry.id in undone:
            continue
        if entry.act.kind is ActKind.UNDO:
            undone.add(entry.act.ref)
        elif entry.act.kind is not ActKind.CLOCKS:
            kept.append(entry)
    return kept[::-1]
