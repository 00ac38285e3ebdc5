"""The list on paper, for the hour in which no computer works: who is expected, to be ticked by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One person.

    Attributes:
        letter: The head under which the person stands.
        name: As on the badge.
        details: Another spelling and the organisation, where they wish it shown; never anything private.
        code: Of the ticket: the only content of the QR code, and to be typed where that cannot be read.
    """

    letter: str
    name: str
    details: str
    code: str


@dataclass(frozen=True, slots=True)
class PaperList:
    """Everybody, in the order of the alphabet.

    Attributes:
        printed_at: In the time of the symposium's place.
    """

    symposium: str
    printed_at: datetime
    entries: tuple[PaperEntry, ...]


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Every word of the list, in one language.

    Attributes:
        hint: What to do with it.
        printed: (when, how many people) as a sentence.
        page: (which, of how many) as a sentence.
    """

    title: str
    hint: str
    printed: Callable[[datetime, int], str]
    page: Callable[[int, int], str]
