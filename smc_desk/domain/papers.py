"""What is printed of a programme: signs for doors, sheets for rooms and chairs, lists of those who signed up.

Instants are in the time of the symposium's place. Every paper has the same parts; its kind says which of them
are shown, so that a sign and the sheet beside it cannot tell different times.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

from smc_desk.domain.timing import PhaseKind, PlannedTalk


class PaperKind(Enum):
    """What may be printed."""

    DOOR_SIGNS = "door_signs"
    DAY_SHEETS = "day_sheets"
    CHAIR_SHEETS = "chair_sheets"
    SIGN_UPS = "sign_ups"

    @property
    def is_by_session(self) -> bool:
        """Whether each session has a paper of its own."""
        return self in (PaperKind.CHAIR_SHEETS, PaperKind.SIGN_UPS)


@dataclass(frozen=True, slots=True)
class WantedPapers:
    """Which papers are wanted: all of a kind, narrowed down by what is given.

    Attributes:
        day: At the place of the symposium, None for every day.
        room: Its name, "" for every room.
        session: Guid; a paper of this one alone.
    """

    kind: PaperKind
    day: date | None = None
    room: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True)
class PaperPerson:
    """Somebody who speaks or chairs; `transcription` to read the name aloud, "" where none is needed."""

    name: str
    transcription: str = ""


@dataclass(frozen=True, slots=True)
class Cues:
    """When the speaker is to be given a sign.

    Attributes:
        warnings: Before the end of the talk, the first one first.
        talk_ends_at: When questions begin.
        ends_at: When questions are over; the same where there are none.
    """

    warnings: tuple[datetime, ...]
    talk_ends_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class PaperTalk:
    """One talk."""

    title: str
    starts_at: datetime
    ends_at: datetime
    people: tuple[PaperPerson, ...]
    cues: Cues
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class SignUp:
    """Somebody who has a seat.

    Attributes:
        needs: What they need of the room or of us, as they wrote it.
    """

    name: str
    transcription: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperSession:
    """One session.

    Attributes:
        talks: At least one; of the session's own title where it names none.
        seats: 0 where nobody said.
    """

    code: str
    title: str
    room: str
    starts_at: datetime
    ends_at: datetime
    chairs: tuple[PaperPerson, ...] = ()
    talks: tuple[PaperTalk, ...] = ()
    seats: int = 0
    sign_ups: tuple[SignUp, ...] = ()
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper: sessions of a room on a day, in the order of time."""

    room: str
    day: date
    sessions: tuple[PaperSession, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """Papers of one kind."""

    kind: PaperKind
    symposium: str
    printed_at: datetime
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Every word of the papers, in one language.

    Attributes:
        titles: Of each kind.
        columns: Talk, planned, warnings, talk ends, questions end, began, ended, heads.
        day: A date with its weekday.
        time: A time of day; `span` from when to when.
        names: Names one after the other.
        chairs: Who chairs, as a sentence; from names.
        sign_ups: (how many, seats or 0) as a sentence.
        need: What somebody needs, in plain words.
        private: Who may see a list of needs.
        printed: When, as a sentence.
        page: (which, of how many) as a sentence.
    """

    titles: dict[PaperKind, str]
    columns: tuple[str, str, str, str, str, str, str, str]
    cancelled: str
    notes: str
    name: str
    needs: str
    private: str
    day: Callable[[date], str]
    time: Callable[[datetime], str]
    span: Callable[[datetime, datetime], str]
    names: Callable[[Sequence[str]], str]
    chairs: Callable[[str], str]
    sign_ups: Callable[[int, int], str]
    need: Callable[[str], str]
    printed: Callable[[datetime], str]
    page: Callable[[int, int], str]


def cues_of(talk: PlannedTalk, zone: tzinfo) -> Cues:
    """When the speaker is warned, when questions begin and when they are over."""
    at = talk.starts_at.astimezone(zone)
    warnings: list[datetime] = []
    talk_ends_at = ends_at = at
    for phase in talk.phases:
        end = at + timedelta(seconds=phase.length_for)
        if phase.kind.is_speaking:
            warnings += [end - timedelta(seconds=before) for before in phase.warnings_for]
            talk_ends_at = end
        if phase.kind is not PhaseKind.CHANGEOVER:
            ends_at = end
        at = end
    return Cues(tuple(warnings), talk_ends_at, ends_at)
