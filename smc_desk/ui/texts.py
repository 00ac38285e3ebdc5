"""What the app says of errors and calls its enums: sentences and words which more than one screen needs.

Every sentence is calm, says what is safe and what to do next. It must not know a screen, and never names a
person. Words are looked up when they are asked for, so that they follow the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime

from smc_desk.domain.badges import PrintState, ReprintReason, RoleMark
from smc_desk.domain.errors import (
    DeskError,
    PrinterError,
    PrinterFault,
    StoreError,
    UserError,
)
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Role
from smc_desk.domain.printing import LABELS_PORT, labels_host
from smc_desk.ui.fault_words import BUG, PRINTER, STORE, UNKNOWN, USER, VARIANTS
from smc_desk.ui.translation_marks import QT_TRANSLATE_NOOP

__all__ = [
    "ISOLATE",
    "POP",
    "QT_TRANSLATE_NOOP",
    "bug_sentence",
    "category_word",
    "clock_text",
    "days_text",
    "instant_text",
    "isolated",
    "photo_word",
    "print_word",
    "printer_sentence",
    "printer_word",
    "reprint_word",
    "role_mark_word",
    "role_word",
    "sentence_of",
    "status_word",
    "time_text",
]

ISOLATE, POP = "\u2068", "\u2069"
"""Marks nobody sees around a text whose direction is its own."""


CATEGORIES: Mapping[Category, str] = {
    Category.HEALTH_PROFESSIONAL: QT_TRANSLATE_NOOP("Words", "Health professional"),
    Category.STUDENT: QT_TRANSLATE_NOOP("Words", "Student"),
    Category.COMMUNITY: QT_TRANSLATE_NOOP("Words", "Community"),
    Category.LIVED_EXPERIENCE: QT_TRANSLATE_NOOP("Words", "Lived experience"),
    Category.ACADEMIC: QT_TRANSLATE_NOOP("Words", "Academic"),
    Category.VOLUNTEER: QT_TRANSLATE_NOOP("Words", "Volunteer"),
    Category.ORGANISER: QT_TRANSLATE_NOOP("Words", "Organiser"),
    Category.INTERPRETER: QT_TRANSLATE_NOOP("Words", "Interpreter"),
    Category.PRESS: QT_TRANSLATE_NOOP("Words", "Press"),
    Category.MINOR: QT_TRANSLATE_NOOP("Words", "Under 18"),
    Category.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
ROLES: Mapping[Role, str] = {
    Role.DESK: QT_TRANSLATE_NOOP("Words", "Desk"),
    Role.HELP: QT_TRANSLATE_NOOP("Words", "Help desk"),
    Role.LEAD: QT_TRANSLATE_NOOP("Words", "Lead"),
}
STATUSES: Mapping[RegistrationStatus, str] = {
    RegistrationStatus.CONFIRMED: QT_TRANSLATE_NOOP("Words", "Confirmed"),
    RegistrationStatus.CANCELLED: QT_TRANSLATE_NOOP("Words", "Cancelled"),
    RegistrationStatus.WAITLIST: QT_TRANSLATE_NOOP("Words", "On the waiting list"),
    RegistrationStatus.MERGED: QT_TRANSLATE_NOOP("Words", "Merged"),
}
REPRINTS: Mapping[ReprintReason, str] = {
    ReprintReason.LOST: QT_TRANSLATE_NOOP("Words", "Lost"),
    ReprintReason.DAMAGED: QT_TRANSLATE_NOOP("Words", "Damaged"),
    ReprintReason.WRONG_NAME: QT_TRANSLATE_NOOP("Words", "Wrong name"),
    ReprintReason.WRONG_SCRIPT: QT_TRANSLATE_NOOP("Words", "Wrong script"),
    ReprintReason.NOT_PRINTED: QT_TRANSLATE_NOOP("Words", "Did not come out"),
    ReprintReason.OTHER: QT_TRANSLATE_NOOP("Words", "Another reason"),
}
PRINTS: Mapping[PrintState, str] = {
    PrintState.WAITING: QT_TRANSLATE_NOOP("Words", "Waits for the printer"),
    PrintState.SENDING: QT_TRANSLATE_NOOP("Words", "Going to the printer"),
    PrintState.SENT: QT_TRANSLATE_NOOP("Words", "Handed to the printer"),
    PrintState.CONFIRMED: QT_TRANSLATE_NOOP("Words", "Printed"),
    PrintState.FAILED: QT_TRANSLATE_NOOP("Words", "Not printed"),
    PrintState.VOIDED: QT_TRANSLATE_NOOP("Words", "Void"),
}
MARKS: Mapping[RoleMark, str] = {
    RoleMark.NONE: "",
    RoleMark.SPEAKER: QT_TRANSLATE_NOOP("Words", "Speaker"),
    RoleMark.CHAIR: QT_TRANSLATE_NOOP("Words", "Chair"),
    RoleMark.ORGANISER: QT_TRANSLATE_NOOP("Words", "Organiser"),
    RoleMark.VOLUNTEER: QT_TRANSLATE_NOOP("Words", "Volunteer"),
    RoleMark.INTERPRETER: QT_TRANSLATE_NOOP("Words", "Interpreter"),
    RoleMark.PRESS: QT_TRANSLATE_NOOP("Words", "Press"),
    RoleMark.MINOR: QT_TRANSLATE_NOOP("Words", "Under 18"),
}
PHOTOS: Mapping[PhotoConsent, str] = {
    PhotoConsent.YES: QT_TRANSLATE_NOOP("Words", "Photos: yes"),
    PhotoConsent.ASK: QT_TRANSLATE_NOOP("Words", "Photos: ask first"),
    PhotoConsent.NO: QT_TRANSLATE_NOOP("Words", "No photos"),
}


def sentence_of(error: DeskError) -> str:
    """What to tell about an error: what happened, what is safe, what to do next."""
    if isinstance(error, StoreError):
        return _filled(STORE[error.fault], {"path": error.path})
    if isinstance(error, PrinterError):
        return printer_sentence(error.fault, error.printer)
    if isinstance(error, UserError):
        known = ((error.fault, name, value) for name, value in error.data.items())
        exact = next((VARIANTS[key] for key in known if key in VARIANTS), USER[error.fault])
        return _filled(exact, error.data)
    return QCoreApplication.translate("Errors", UNKNOWN)


def bug_sentence() -> str:
    """What to tell about an error nobody foresaw."""
    return QCoreApplication.translate("Errors", BUG)


def printer_sentence(fault: PrinterFault, printer: str) -> str:
    """What to tell about a printer; its name is "" for the folder of PDFs."""
    return _filled(PRINTER[fault], {"printer": printer_word(printer)})


def printer_word(printer: str) -> str:
    """The name of a printer, or what takes its place."""
    if not printer:
        return QCoreApplication.translate("Words", "The folder of PDF files")
    host = labels_host(printer)
    if host is None:
        return printer
    at = host[0] if host[1] == LABELS_PORT else f"{host[0]}:{host[1]}"
    return QCoreApplication.translate("Words", "Label printer {address}").replace("{address}", at)


def category_word(category: Category, text: str = "") -> str:
    """A category.

    Args:
        category: Which.
        text: The list's own word, for `OTHER`.
    """
    if category is Category.OTHER and text:
        return text
    return QCoreApplication.translate("Words", CATEGORIES[category])


def role_word(role: Role) -> str:
    """Who stands at a desk."""
    return QCoreApplication.translate("Words", ROLES[role])


def status_word(status: RegistrationStatus) -> str:
    """Where a registration stands."""
    return QCoreApplication.translate("Words", STATUSES[status])


def reprint_word(reason: ReprintReason) -> str:
    """Why a second badge is made."""
    return QCoreApplication.translate("Words", REPRINTS[reason])


def print_word(state: PrintState) -> str:
    """Where a print is."""
    return QCoreApplication.translate("Words", PRINTS[state])


def role_mark_word(mark: RoleMark) -> str:
    """The word of a role mark; "" for none."""
    return QCoreApplication.translate("Words", MARKS[mark]) if MARKS[mark] else ""


def photo_word(consent: PhotoConsent) -> str:
    """Whether somebody may be photographed."""
    return QCoreApplication.translate("Words", PHOTOS[consent])


def days_text(days: tuple[int, ...]) -> str:
    """The days a ticket is good for; none means all of them."""
    if not days:
        return QCoreApplication.translate("Words", "All days")
    locale = QLocale()
    said = locale.createSeparatedList([locale.toString(day) for day in days])
    if len(days) == 1:
        return QCoreApplication.translate("Words", "Day {day}").replace("{day}", said)
    return QCoreApplication.translate("Words", "Days {days}").replace("{days}", said)


def time_text(at_ms: int) -> str:
    """The time of day of an instant, here and in the manner of the language."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at_ms).time(), QLocale.FormatType.ShortFormat)


def clock_text(at: datetime) -> str:
    """A time of day, in the zone it is told in, as the reader writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def instant_text(at_ms: int) -> str:
    """An instant of today by its time, of any other day with its date too."""
    at = QDateTime.fromMSecsSinceEpoch(at_ms)
    if at.date() == QDate.currentDate():
        return time_text(at_ms)
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def _filled(sentence: str, data: Mapping[str, str]) -> str:
    """Fill in what is known; a sentence never shows an empty place."""
    values = {"file": PurePath(data.get("path", "")).name, **data}
    values["file"] = values["file"] or QCoreApplication.translate("Errors", "The file")
    values["path"] = values.get("path") or values["file"]
    for name in ("number", "port", "row"):
        values.setdefault(name, "")
    told = QCoreApplication.translate("Errors", sentence)
    for name, value in values.items():
        told = told.replace("{" + name + "}", isolated(value))
    return " ".join(told.split())


def isolated(text: str) -> str:
    """A text of any script as part of a sentence: it turns nothing round in one that reads the other way.

    Only on pages that are read from right to left: a terminal gets sentences as they are.
    """
    is_mirrored = QCoreApplication.instance() and QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"{ISOLATE}{text}{POP}" if text and is_mirrored else text
