"""What may be wrong with a laid-out badge, found before paper is spent."""

from __future__ import annotations

from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind


def doubts_about(laid: LaidOut, floor: float) -> tuple[BadgeDoubt, ...]:
    """Every doubt about a badge, the worst first.

    Args:
        floor: Points below which a name is hard to read.
    """
    doubts = []
    size = round(laid.name_size, 1)
    if laid.missing:
        doubts.append(BadgeDoubt(DoubtKind.MISSING_GLYPHS, laid.missing))
    if not laid.name_size:
        doubts.append(BadgeDoubt(DoubtKind.NO_NAME))
    if "name" in laid.cut:
        doubts.append(BadgeDoubt(DoubtKind.CUT_NAME, size=size))
    elif laid.is_broken:
        doubts.append(BadgeDoubt(DoubtKind.BROKEN_NAME, size=size))
    if 0 < laid.name_size < floor:
        doubts.append(BadgeDoubt(DoubtKind.SMALL_NAME, size=size))
    if laid.left_out:
        doubts.append(BadgeDoubt(DoubtKind.LEFT_OUT, laid.left_out))
    if set(laid.cut) - {"name"}:
        doubts.append(BadgeDoubt(DoubtKind.CUT_TEXT))
    return tuple(doubts)
