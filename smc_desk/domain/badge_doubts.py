"""What may be wrong with a badge before it is printed.

Found by whoever lays badges out; worded by the floor that speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DoubtKind(Enum):
    """What is the matter."""

    NO_NAME = "no_name"
    MISSING_GLYPHS = "missing_glyphs"
    LEFT_OUT = "left_out"
    SMALL_NAME = "small_name"
    BROKEN_NAME = "broken_name"
    CUT_NAME = "cut_name"
    CUT_TEXT = "cut_text"


@dataclass(frozen=True, slots=True)
class BadgeDoubt:
    """One reason to look at a badge first.

    Attributes:
        characters: Those which no font has (`MISSING_GLYPHS`), or which were left out (`LEFT_OUT`).
        size: Points of the name's letters (`SMALL_NAME`, `BROKEN_NAME`, `CUT_NAME`), else 0.
    """

    kind: DoubtKind
    characters: str = ""
    size: float = 0.0
