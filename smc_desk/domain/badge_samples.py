"""Whose badges show best whether a layout is good: real people of the list, each hard in another way."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.badges import marks_of
from smc_desk.domain.people import Registration


class SampleKind(Enum):
    """Why somebody is a good example."""

    LONGEST_NAME = "longest_name"
    LEFTWARD_NAME = "leftward_name"
    SINGLE_NAME = "single_name"
    LONGEST_WORD = "longest_word"
    LONGEST_ORGANISATION = "longest_organisation"
    MOST_ROLES = "most_roles"


@dataclass(frozen=True, slots=True)
class Sample:
    """A person as an example."""

    kind: SampleKind
    person: Registration


def samples_of(people: Sequence[Registration]) -> tuple[Sample, ...]:
    """One person for each kind, as far as the list has one; nobody twice."""
    named = [person for person in people if person.badge_name.strip()]
    measures: dict[SampleKind, Callable[[Registration], int]] = {
        SampleKind.LONGEST_NAME: lambda person: len(person.badge_name),
        SampleKind.LEFTWARD_NAME: lambda person: _leftward_letters(person.badge_name),
        SampleKind.SINGLE_NAME: lambda person: 100 - len(person.badge_name) if _is_single(person) else 0,
        SampleKind.LONGEST_WORD: lambda person: max(map(len, person.badge_name.split())),
        SampleKind.LONGEST_ORGANISATION: lambda person: (
            len(person.organisation) if person.shows_organisation else 0
        ),
        SampleKind.MOST_ROLES: lambda person: len(marks_of(person)),
    }
    found: list[Sample] = []
    taken: set[str] = set()
    for kind, measure in measures.items():
        left = [person for person in named if person.id not in taken]
        best = max(left, key=measure, default=None)
        if best is not None and measure(best) > 0:
            found.append(Sample(kind, best))
            taken.add(best.id)
    return tuple(found)


def made_up() -> tuple[Sample, ...]:
    """People nobody has ever met, for a desk without a list."""
    names = (
        (SampleKind.LONGEST_NAME, "María del Carmen Fernández de la Vega Etxeberria", ("speaker",)),
        (SampleKind.LEFTWARD_NAME, "محمد عبد الرحمن الشريف", ()),
        (SampleKind.SINGLE_NAME, "Budi", ("chair",)),
    )
    return tuple(
        Sample(kind, Registration(id=kind.value, code="", badge_name=name, roles=roles))
        for kind, name, roles in names
    )


def _leftward_letters(name: str) -> int:
    return sum(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name)


def _is_single(person: Registration) -> bool:
    return len(person.badge_name.split()) == 1 and person.badge_name.isascii()
