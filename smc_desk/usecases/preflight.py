"""What is to be looked at before many badges are made at once."""

from __future__ import annotations

from collections.abc import Sequence

from smc_desk.domain.badge_doubts import BadgeDoubt, doubts_about_bearers
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import PersonRow, Registration
from smc_desk.usecases.order_badge import badge_for
from smc_desk.usecases.ports import BadgeMaker, Cancelled, Clock, Progress, Store

CHUNK = 100
SPECIMEN = "SMCB222222222"
"""A code as long as any, for a badge that is only looked at."""

Doubtful = tuple[PersonRow, tuple[BadgeDoubt, ...]]


def preflight(
    store: Store,
    clock: Clock,
    maker: BadgeMaker,
    people: Sequence[Registration],
    progress: Progress,
    cancelled: Cancelled,
) -> list[Doubtful]:
    """Those whose badge should be looked at, and why, in the order given.

    Args:
        people: Also those among whom nobody should have another's name.

    Raises:
        UserError: CANCELLED.
    """
    about_bearers = doubts_about_bearers(people)
    doubtful: dict[str, tuple[BadgeDoubt, ...]] = {}
    for start in range(0, len(people), CHUNK):
        if cancelled():
            raise UserError(UserFault.CANCELLED)
        progress(start, len(people))
        with store.read() as tx:
            badges = [(p.id, badge_for(tx, p, SPECIMEN)) for p in people[start : start + CHUNK]]
        for person, badge in badges:
            if doubts := maker.doubts(badge) + about_bearers.get(person, ()):
                doubtful[person] = doubts
    progress(len(people), len(people))
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        rows = tx.people.rows(list(doubtful), day)
    return [(row, doubtful[row.id]) for row in rows]
