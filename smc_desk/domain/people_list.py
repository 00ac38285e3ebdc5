"""One row of a portal's list as it comes in: what the desk keeps of it, and every doubt about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.people import Care, Payment, Registration


class NoteKind(Enum):
    """What happened to a field between the file and the desk."""

    TIDIED = "tidied"
    DOUBTFUL = "doubtful"
    MISSING = "missing"
    NEUTRALISED = "neutralised"
    FILLED_IN = "filled_in"
    UNREADABLE = "unreadable"
    REPEATED_CODE = "repeated_code"


@dataclass(frozen=True, slots=True)
class FieldNote:
    """One changed or doubtful field.

    Attributes:
        row: Row number as a spreadsheet shows it (the header is row 1).
        field: Name of our field.
        old: Text in the file.
        new: Text kept; equals `old` where it is only doubtful.
    """

    row: int
    field: str
    kind: NoteKind
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row ready for the store.

    Attributes:
        row: Row number in the file.
        token: Opaque text of the ticket's QR code where the list has one, "" where the code is in it anyway.
        digest: Short hash of the cells, to tell a changed row from an unchanged one.
        headers: Names of the row's columns, also of those that mean nothing to the desk.
        cells: The row as it stood.
    """

    row: int
    registration: Registration
    payment: Payment
    care: Care
    token: str
    digest: str
    headers: tuple[str, ...]
    cells: Sequence[str]

    @property
    def raw(self) -> dict[str, str]:
        """The row as it stood, by header."""
        return dict(zip(self.headers, self.cells, strict=False))
