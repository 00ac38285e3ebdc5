"""What stands on a badge, and the states a printed one goes through.

A badge never holds a fee, a scholarship, a diet, an access need, a legal name or a country.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.people import Category, PhotoConsent, Registration


class RoleMark(Enum):
    """The letter and shape that tells a badge's bearer from afar."""

    NONE = "none"
    SPEAKER = "speaker"
    CHAIR = "chair"
    ORGANISER = "organiser"
    VOLUNTEER = "volunteer"
    INTERPRETER = "interpreter"
    PRESS = "press"
    MINOR = "minor"


class PrintState(Enum):
    """Where a print is. "Sent" is the last state that needs no answer from the printer."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    FAILED = "failed"
    VOIDED = "voided"


class ReprintReason(Enum):
    """Why a second badge is made."""

    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_NAME = "wrong_name"
    WRONG_SCRIPT = "wrong_script"
    NOT_PRINTED = "not_printed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Badge:
    """The content of one badge.

    Attributes:
        code: The opaque text in the QR code, new with every print.
        name: Printed first and large, as given.
        transcription: Second spelling under it, "" where the name needs none.
        organisation: "" where the person does not wish it shown.
        training: Marks a badge of a rehearsal.
        ticket_type: Chooses what else stands on it, and is itself never printed.
    """

    code: str
    name: str
    transcription: str = ""
    pronouns: str = ""
    organisation: str = ""
    marks: tuple[RoleMark, ...] = ()
    photo: PhotoConsent = PhotoConsent.ASK
    symposium: str = ""
    training: bool = False
    ticket_type: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """One attempt to put a badge on paper.

    Attributes:
        id: Of the fact that ordered it; the printer's job carries it, so a retry is no second badge.
        number: 1 for a person's first badge.
        registration: Whose badge.
        made_at: Epoch milliseconds.
        fault: Printer fault in the state FAILED.
    """

    id: str
    badge_code: str
    registration: str
    number: int
    state: PrintState
    printer: str = ""
    made_at: int = 0
    fault: str = ""


def badge_of(person: Registration, code: str, symposium: str, *, training: bool = False) -> Badge:
    """The badge of a registration; the name as given, never a legal name instead of it."""
    name = person.badge_name
    latin = person.latin_name
    return Badge(
        code=code,
        name=name,
        transcription=latin if latin and not _is_latin(name) and latin != name else "",
        pronouns=person.pronouns,
        organisation=person.organisation if person.shows_organisation else "",
        marks=marks_of(person),
        photo=PhotoConsent.NO if person.is_minor else person.photo,
        symposium=symposium,
        training=training,
        ticket_type=person.ticket_type,
    )


def marks_of(person: Registration) -> tuple[RoleMark, ...]:
    """The role marks of a registration, the most useful first."""
    by_role = {"speaker": RoleMark.SPEAKER, "chair": RoleMark.CHAIR}
    marks = [by_role[r] for r in ("speaker", "chair") if r in person.roles]
    by_category = {
        Category.ORGANISER: RoleMark.ORGANISER,
        Category.VOLUNTEER: RoleMark.VOLUNTEER,
        Category.INTERPRETER: RoleMark.INTERPRETER,
        Category.PRESS: RoleMark.PRESS,
        Category.MINOR: RoleMark.MINOR,
    }
    if person.category in by_category:
        marks.append(by_category[person.category])
    return tuple(marks)


def _is_latin(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) <= 0x1EFF for c in letters)
