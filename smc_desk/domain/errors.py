"""What can go wrong outside the rules: errors that carry data, worded by the floor that speaks.

Expected answers to a scan are values (`smc_desk.domain.admission.Verdict`), never errors.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class DeskError(Exception):
    """Base of every failure a person can be told about."""


class StoreFault(Enum):
    """Why the store on this disk cannot be used."""

    LOCKED = "locked"
    FULL = "full"
    READ_ONLY = "read_only"
    DAMAGED = "damaged"
    WRONG_KEY = "wrong_key"
    NEWER = "newer"
    MISSING = "missing"


@dataclass(eq=False)
class StoreError(DeskError):
    """The store refused; nothing of the running change was kept.

    Attributes:
        fault: What is the matter.
        path: The file or folder concerned.
        detail: The database's own words, for the log.
    """

    fault: StoreFault
    path: str = ""
    detail: str = ""

    def __str__(self) -> str:
        return f"store {self.fault.value}: {self.path} {self.detail}".rstrip()


class UserFault(Enum):
    """What a person gave that cannot be used."""

    FILE_NOT_FOUND = "file_not_found"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    NOT_A_LIST = "not_a_list"
    NO_NAME_COLUMN = "no_name_column"
    NOT_ARRIVALS = "not_arrivals"
    NOT_A_PROGRAMME = "not_a_programme"
    NO_SYMPOSIUM = "no_symposium"
    UNKNOWN_PERSON = "unknown_person"
    NAME_MISSING = "name_missing"
    CATEGORY_MISSING = "category_missing"
    REASON_MISSING = "reason_missing"
    TOO_LATE = "too_late"
    NOT_ALLOWED = "not_allowed"
    NOTHING_TO_UNDO = "nothing_to_undo"
    BAD_TIME = "bad_time"
    BAD_CODE = "bad_code"
    SAME_ENTRY = "same_entry"
    ALREADY_LENT = "already_lent"
    NOT_LENT = "not_lent"
    CANNOT_WRITE = "cannot_write"
    CANCELLED = "cancelled"
    NO_DISPLAY = "no_display"
    PASSPHRASE_MISSING = "passphrase_missing"
    PORT_TAKEN = "port_taken"
    HAS_FACTS = "has_facts"
    NOT_A_BUNDLE = "not_a_bundle"


@dataclass(eq=False)
class UserError(DeskError):
    """Something given cannot be used; the sentence for it says what to do next.

    Attributes:
        fault: What is the matter.
        data: Values for the sentence (a path, a row number), never a person's name.
    """

    fault: UserFault
    data: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.fault.value} {self.data}"


class PrinterFault(Enum):
    """What a printer says of itself."""

    MISSING = "missing"
    OFFLINE = "offline"
    PAUSED = "paused"
    OUT_OF_PAPER = "out_of_paper"
    OPEN = "open"
    FOLDER = "folder"
    REFUSED = "refused"


@dataclass(eq=False)
class PrinterError(DeskError):
    """A badge could not be handed to its printer; the job stays in the spool.

    Attributes:
        is_unsure: Whether it may have come out all the same, so that a person has to be asked.
    """

    fault: PrinterFault
    printer: str = ""
    detail: str = ""
    is_unsure: bool = False

    def __str__(self) -> str:
        return f"printer {self.fault.value}: {self.printer} {self.detail}".rstrip()


class LinkFault(Enum):
    """Why nothing could be exchanged with another desk or the portal; nothing was removed here."""

    UNREACHABLE = "unreachable"
    TOO_SLOW = "too_slow"
    NOT_A_HUB = "not_a_hub"
    NOT_ENROLLED = "not_enrolled"
    OTHER_SYMPOSIUM = "other_symposium"
    OTHER_KEY = "other_key"
    BUSY = "busy"
    FAILED = "failed"


@dataclass(eq=False)
class LinkError(DeskError):
    """An exchange did not come about; what waits here still waits and is sent with the next one.

    Attributes:
        address: Whom it was tried with.
        detail: What came instead, for the log.
    """

    fault: LinkFault
    address: str = ""
    detail: str = ""

    def __str__(self) -> str:
        return f"link {self.fault.value}: {self.address} {self.detail}".rstrip()
