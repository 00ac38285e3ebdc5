"""What came of a badge's description that another system made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.badge_layouts import Layout


class ImportNoteKind(Enum):
    """What a person has to know of it.

    Left out: `PRIVATE` never stands on a badge of ours, `UNKNOWN` has no field here, `PLACEHOLDERS` is a text
    with values in it, `PICTURE` and `BACKGROUND` are no text, `NAME_PART` since a name is not split, `TWICE`
    stands there already, `UNREADABLE` is no element at all.

    Taken otherwise: `ANOTHER_CODE` since ours holds the badge's own code only, `TURNED` stands upright,
    `MOVED` was beyond the edge or too small, `OVERLAPS` lies over another field, `FONT` is not slanted.

    New: `ADDED` has to be there and was not, `SIZE_ASSUMED` since nothing said how large the badge is.
    """

    PRIVATE = "private"
    UNKNOWN = "unknown"
    PLACEHOLDERS = "placeholders"
    PICTURE = "picture"
    BACKGROUND = "background"
    NAME_PART = "name_part"
    TWICE = "twice"
    UNREADABLE = "unreadable"
    ANOTHER_CODE = "another_code"
    TURNED = "turned"
    MOVED = "moved"
    OVERLAPS = "overlaps"
    FONT = "font"
    ADDED = "added"
    SIZE_ASSUMED = "size_assumed"


@dataclass(frozen=True, slots=True)
class ImportNote:
    """One thing to know.

    Attributes:
        about: What it is about, in the other system's word, or in ours where it is ours.
    """

    kind: ImportNoteKind
    about: str = ""


@dataclass(frozen=True, slots=True)
class ImportedLayout:
    """A layout that can be used at once, and what is to be looked at in it."""

    layout: Layout
    notes: tuple[ImportNote, ...] = ()
