"""What the app says of errors and calls its enums: sentences and words which more than one screen needs.

Every sentence is calm, says what is safe and what to do next. It must not know a screen, and never names a
person. Words are looked up when they are asked for, so that they follow the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from smc_desk.domain.badges import PrintState, ReprintReason, RoleMark
from smc_desk.domain.errors import (
    DeskError,
    PrinterError,
    PrinterFault,
    StoreError,
    StoreFault,
    UserError,
    UserFault,
)
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Role


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators; named as they look for it, and typed, which Qt's own is not."""
    return text


STORE: Mapping[StoreFault, str] = {
    StoreFault.LOCKED: QT_TRANSLATE_NOOP(
        "Errors",
        "Another program holds SMC Desk's data on this computer. What was saved stays saved. Close any other"
        " SMC Desk window, then try again.",
    ),
    StoreFault.FULL: QT_TRANSLATE_NOOP(
        "Errors",
        "The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free"
        " some space, then try again; until then, note arrivals on paper.",
    ),
    StoreFault.READ_ONLY: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved."
        " Allow writing to {path}, then try again; until then, note arrivals on paper.",
    ),
    StoreFault.DAMAGED: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk's data on this computer cannot be read properly. Delete nothing: it can often be repaired."
        " Send people to another desk or note arrivals on paper, and call a lead.",
    ),
    StoreFault.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk's data does not open with the key of this computer. Nothing is lost. Call a lead, who can"
        " open it with the passphrase.",
    ),
    StoreFault.NEWER: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk's data was written by a newer version of SMC Desk. Nothing is lost. Start the newer"
        " version on this computer.",
    ),
    StoreFault.MISSING: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk's data is not where it was: {path}. Plug the drive in again or bring the folder back, then"
        " try again. Do not start a new list; call a lead if it stays away.",
    ),
}
USER: Mapping[UserFault, str] = {
    UserFault.FILE_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Errors", "There is no file {path}. Nothing was changed. Choose the file again."
    ),
    UserFault.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Errors",
        "{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.",
    ),
    UserFault.FILE_EMPTY: QT_TRANSLATE_NOOP(
        "Errors", "{file} is empty. Nothing was changed. Export the list again, then choose it once more."
    ),
    UserFault.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Errors", "{file} is too large to be a list of people. Nothing was changed. Choose another file."
    ),
    UserFault.NOT_A_LIST: QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.",
    ),
    UserFault.NO_NAME_COLUMN: QT_TRANSLATE_NOOP(
        "Errors",
        "No column of this list is known to hold the names. Nothing was changed. Say which column it is, then"
        " go on.",
    ),
    UserFault.NOT_A_PROGRAMME: QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.",
    ),
    UserFault.NO_SYMPOSIUM: QT_TRANSLATE_NOOP(
        "Errors", "There is no symposium on this desk yet. Bring in the list of attendees first."
    ),
    UserFault.UNKNOWN_PERSON: QT_TRANSLATE_NOOP(
        "Errors", "This person is not on the list any more. Nothing was changed. Search for the name again."
    ),
    UserFault.NAME_MISSING: QT_TRANSLATE_NOOP("Errors", "Type the name as it is to stand on the badge."),
    UserFault.CATEGORY_MISSING: QT_TRANSLATE_NOOP("Errors", "Choose why the person takes part."),
    UserFault.REASON_MISSING: QT_TRANSLATE_NOOP(
        "Errors", "Type a reason in a few words; it is kept with what you do."
    ),
    UserFault.TOO_LATE: QT_TRANSLATE_NOOP(
        "Errors",
        "This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is"
        " wrong.",
    ),
    UserFault.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Errors", "This desk may not do that. Nothing was changed. Send the person to the help desk."
    ),
    UserFault.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to undo: it was already taken back. Everything is saved."
    ),
    UserFault.BAD_TIME: QT_TRANSLATE_NOOP(
        "Errors", "This is not a time of day. Type hours and minutes, such as 14:30."
    ),
    UserFault.BAD_CODE: QT_TRANSLATE_NOOP(
        "Errors", "This is not a ticket code. Read it from the ticket again, or search for the name."
    ),
    UserFault.ALREADY_LENT: QT_TRANSLATE_NOOP(
        "Errors", "Headset {number} is already lent out. Take another one, or take this one back first."
    ),
    UserFault.NOT_LENT: QT_TRANSLATE_NOOP(
        "Errors", "Headset {number} is not lent out. Read the number on it again."
    ),
    UserFault.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.",
    ),
    UserFault.CANCELLED: QT_TRANSLATE_NOOP("Errors", "It was stopped, and nothing is left half done."),
    UserFault.NO_DISPLAY: QT_TRANSLATE_NOOP(
        "Errors", "There is no second display. Connect one, then try again; this window stays as it is."
    ),
    UserFault.PASSPHRASE_MISSING: QT_TRANSLATE_NOOP(
        "Errors", "Type the passphrase; without it the data stays closed, and nothing is lost."
    ),
}
VARIANTS: Mapping[tuple[UserFault, str, str], str] = {
    (UserFault.FILE_UNREADABLE, "why", "password"): QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.",
    ),
    (UserFault.NOT_ALLOWED, "role", Role.LEAD.value): QT_TRANSLATE_NOOP(
        "Errors", "Only a lead may do that. Nothing was changed. Call a lead."
    ),
    (UserFault.TOO_LATE, "what", "import"): QT_TRANSLATE_NOOP(
        "Errors",
        "The list on this desk changed in the meantime, so nothing was brought in. Read the file once more,"
        " then look at what will change.",
    ),
}
"""More exact sentences, where the data of an error tells more."""
PRINTER: Mapping[PrinterFault, str] = {
    PrinterFault.MISSING: QT_TRANSLATE_NOOP(
        "Errors",
        "{printer} is not known to this computer any more. The badges wait. Connect it, or choose another"
        " printer in the settings.",
    ),
    PrinterFault.OFFLINE: QT_TRANSLATE_NOOP(
        "Errors",
        "{printer} does not answer. The badges wait. Check that it is on and that its cable is in.",
    ),
    PrinterFault.PAUSED: QT_TRANSLATE_NOOP(
        "Errors",
        "{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of"
        " this computer.",
    ),
    PrinterFault.OUT_OF_PAPER: QT_TRANSLATE_NOOP(
        "Errors", "{printer} is out of paper. The badges wait until it is filled."
    ),
    PrinterFault.OPEN: QT_TRANSLATE_NOOP(
        "Errors", "{printer} is open. The badges wait until its cover is closed."
    ),
    PrinterFault.FOLDER: QT_TRANSLATE_NOOP(
        "Errors",
        "The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the"
        " settings.",
    ),
    PrinterFault.REFUSED: QT_TRANSLATE_NOOP(
        "Errors",
        "{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the"
        " settings.",
    ),
}
BUG = QT_TRANSLATE_NOOP(
    "Errors",
    "Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again,"
    " close SMC Desk and start it anew.",
)
UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors", "This did not work. What was saved stays saved. Try it once more, or call a lead."
)
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
    PrintState.VOIDED: QT_TRANSLATE_NOOP("Words", "Not valid any more"),
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
    return printer or QCoreApplication.translate("Words", "The folder of PDF files")


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


def _filled(sentence: str, data: Mapping[str, str]) -> str:
    """Fill in what is known; a sentence never shows an empty place."""
    values = {"file": PurePath(data.get("path", "")).name, **data}
    values["file"] = values["file"] or QCoreApplication.translate("Errors", "The file")
    values["path"] = values.get("path") or values["file"]
    values.setdefault("number", "")
    told = QCoreApplication.translate("Errors", sentence)
    for name, value in values.items():
        told = told.replace("{" + name + "}", value)
    return " ".join(told.split())
