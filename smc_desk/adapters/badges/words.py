"""The words that stand on a badge besides a person's own; they come from the floor that has words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import PhotoConsent


@dataclass(frozen=True, slots=True)
class BadgeWords:
    """Every word a badge may need, in one language.

    Attributes:
        roles: The word beside a role's shape.
        letters: The letter in a role's shape; no two roles should share one.
        photo: What a photographer should know of the bearer.
        training: Says that this badge opens no door.
    """

    roles: Mapping[RoleMark, str]
    letters: Mapping[RoleMark, str]
    photo: Mapping[PhotoConsent, str]
    training: str
