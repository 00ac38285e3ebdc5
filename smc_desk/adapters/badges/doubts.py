"""What may be wrong with a laid-out badge, found before paper is spent."""

from __future__ import annotations

from collections.abc import Iterable

from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind
from smc_desk.domain.badge_layouts import Show


def doubts_about(sides: Iterable[LaidOut], floor: float) -> tuple[BadgeDoubt, ...]:
    """Every doubt about a badge, the worst first.

    Args:
        sides: The front first; a side that comes twice counts once.
        floor: Points below which a name is hard to read.
    """
    distinct = list(dict.fromkeys(sides))
    front = distinct[0]
    missing = "".join(dict.fromkeys("".join(side.missing for side in distinct)))
    cut = {name for side in distinct for name in side.cut}
    size = round(front.name_size, 1)
    doubts = []
    if missing:
        doubts.append(BadgeDoubt(DoubtKind.MISSING_GLYPHS, missing))
    if not front.name_size:
        doubts.append(BadgeDoubt(DoubtKind.NO_NAME))
    if Show.NAME.value in cut:
        doubts.append(BadgeDoubt(DoubtKind.CUT_NAME, size=size))
    elif front.is_broken:
        doubts.append(BadgeDoubt(DoubtKind.BROKEN_NAME, size=size))
    if 0 < front.name_size < floor:
        doubts.append(BadgeDoubt(DoubtKind.SMALL_NAME, size=size))
    if front.left_out:
        doubts.append(BadgeDoubt(DoubtKind.LEFT_OUT, front.left_out))
    if cut - {Show.NAME.value}:
        doubts.append(BadgeDoubt(DoubtKind.CUT_TEXT))
    return tuple(doubts)
