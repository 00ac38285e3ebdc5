"""What may be wrong with a badge before it is printed.

Of a badge itself it is found by whoever lays it out, of its bearer on the list here. Worded by the floor that
speaks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.duplicates import name_key
from smc_desk.domain.people import Category, Registration


class DoubtKind(Enum):
    """What is the matter with a badge."""

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


class BearerDoubtKind(Enum):
    """What is the matter with a badge's bearer on the list."""

    SAME_NAME = "same_name"
    NO_ROLE = "no_role"


@dataclass(frozen=True, slots=True)
class BearerDoubt:
    """One reason to look at an entry of the list before its badge is made.

    Attributes:
        registration: Whose entry.
        others: Registrations of the same name (`SAME_NAME`).
    """

    kind: BearerDoubtKind
    registration: str
    others: tuple[str, ...] = ()


def doubts_about_bearers(people: Iterable[Registration]) -> tuple[BearerDoubt, ...]:
    """Who shares a name with another, and who has neither role nor category, in the order given."""
    wanted = list(people)
    by_name: dict[str, list[str]] = defaultdict(list)
    for person in wanted:
        if key := name_key(person.badge_name):
            by_name[key].append(person.id)
    found: list[BearerDoubt] = []
    for person in wanted:
        namesakes = by_name.get(name_key(person.badge_name), [])
        if others := tuple(other for other in namesakes if other != person.id):
            found.append(BearerDoubt(BearerDoubtKind.SAME_NAME, person.id, others))
        if person.category is Category.OTHER and not person.category_text.strip() and not person.roles:
            found.append(BearerDoubt(BearerDoubtKind.NO_ROLE, person.id))
    return tuple(found)
