"""What is told of each fault: what happened, what is safe, what to do next; never a person's name.

`smc_desk.ui.texts` translates these sentences and fills in their places.
"""

from __future__ import annotations

from collections.abc import Mapping

from smc_desk.domain.errors import PrinterFault, StoreFault, UserFault
from smc_desk.domain.people import Role
from smc_desk.ui.translation_marks import QT_TRANSLATE_NOOP

STORE: Mapping[StoreFault, str] = {
    StoreFault.LOCKED: QT_TRANSLATE_NOOP(
        "Errors",
        "Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other"
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
        "SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired."
        " Send people to another desk or note arrivals on paper, and call a lead.",
    ),
    StoreFault.WRONG_KEY: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can"
        " open it with the passphrase.",
    ),
    StoreFault.NEWER: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer"
        " version on this computer.",
    ),
    StoreFault.MISSING: QT_TRANSLATE_NOOP(
        "Errors",
        "SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then"
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
    UserFault.NOT_ARRIVALS: QT_TRANSLATE_NOOP(
        "Errors",
        "{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at,"
        " scan_text and says.",
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
    UserFault.SAME_ENTRY: QT_TRANSLATE_NOOP(
        "Errors", "These two are one entry already. Nothing was changed. Choose another person."
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
    UserFault.HAS_FACTS: QT_TRANSLATE_NOOP(
        "Errors",
        "This desk has worked for a symposium already, so it cannot join another one. Nothing was changed."
        " Start SMC Desk with a new folder, then join.",
    ),
    UserFault.NOT_A_BUNDLE: QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the"
        " other desk.",
    ),
    UserFault.PORT_TAKEN: QT_TRANSLATE_NOOP(
        "Errors", "Another program uses port {port} of this computer. Choose another number, such as 8087."
    ),
}
VARIANTS: Mapping[tuple[UserFault, str, str], str] = {
    (UserFault.FILE_UNREADABLE, "why", "password"): QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.",
    ),
    (UserFault.BAD_TIME, "what", "arrivals"): QT_TRANSLATE_NOOP(
        "Errors",
        "Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from"
        " UTC, such as 2026-04-30T08:15:00-05:00.",
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
