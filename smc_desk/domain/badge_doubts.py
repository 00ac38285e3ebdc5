"""What may be wrong with a badge before it is printed.

Of a badge itself it is found by whoever lays it out, of its bearer on the list here. Worded by the floor that
speaks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.badges import badge_of
from smc_desk.domain.duplicates import name_key
from smc_desk.domain.people import Category, Registration


class DoubtKind(Enum):
    """What is the matter with a badge; the last two with its bearer's entry on the list."""

    NO_NAME = "no_name"
    MISSING_GLYPHS = "missing_glyphs"
    LEFT_OUT = "left_out"
    SMALL_NAME = "small_name"
    BROKEN_NAME = "broken_name"
    CUT_NAME = "cut_name"
    CUT_TEXT = "cut_text"
    NO_ROLE = "no_role"
    SAME_NAME = "same_name"


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


def doubts_about_bearers(people: Iterable[Registration]) -> dict[str, tuple[BadgeDoubt, ...]]:
    """Who has neither role nor category, and whose badge reads as that of another of these.

    Two badges read the same if nothing that a person is called out by differs: name, pronouns, organisation
    and roles. A name that differs in accents, case or the order of its parts only is the same one.

    Returns:
        Registration → doubts; nobody without one.
    """
    wanted = [(person, _as_read(person)) for person in people]
    bearers = Counter(read for _, read in wanted if read[0])
    found: dict[str, tuple[BadgeDoubt, ...]] = {}
    for person, read in wanted:
        doubts: list[BadgeDoubt] = []
        if person.category is Category.OTHER and not person.category_text.strip() and not person.roles:
            doubts.append(BadgeDoubt(DoubtKind.NO_ROLE))
        if bearers[read] > 1:
            doubts.append(BadgeDoubt(DoubtKind.SAME_NAME))
        if doubts:
            found[person.id] = tuple(doubts)
    return found


def _as_read(person: Registration) -> tuple[object, ...]:
    badge = badge_of(person, "", "")
    return (name_key(badge.name), badge.pronouns, name_key(badge.organisation), badge.marks)
