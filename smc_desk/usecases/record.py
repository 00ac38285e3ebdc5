"""The one way a deed gets into the journal."""

from __future__ import annotations

from smc_desk.domain.changes import Changes
from smc_desk.domain.facts import Deed, Kind
from smc_desk.usecases.ports import Tx

_CHECK_INS = frozenset({Kind.CHECKED_IN, Kind.CHECK_IN_UNDONE, Kind.PEOPLE_MERGED, Kind.PERSON_ADDED})
_PRINTS = frozenset({Kind.BADGE_MADE, Kind.BADGE_VOIDED})
_ATTENDANCE = frozenset({Kind.SESSION_SCANNED, Kind.HEADS_COUNTED})
_LOANS = frozenset({Kind.LOAN_OUT, Kind.LOAN_BACK})


def record(tx: Tx, deed: Deed) -> Changes:
    """Write a fact and its effect in the running transaction.

    Returns:
        What those who show it must look at again.
    """
    tx.journal.append(deed)
    return changes_of(deed)


def changes_of(deed: Deed) -> Changes:
    """What a deed changes on the screens."""
    if deed.kind is Kind.LIST_IMPORTED:
        return Changes(everything=True)
    if deed.kind is Kind.PROGRAMME_IMPORTED:
        return Changes(programme=True, everything=True)
    if deed.kind is Kind.PROGRAMME_CHANGED:
        return Changes(programme=True)
    if deed.kind in _ATTENDANCE:
        return Changes(attendance=True)
    if deed.kind is Kind.TIMED:
        return Changes(timing=frozenset({deed.subject}))
    return Changes(
        people=frozenset({deed.subject}),
        check_ins=deed.kind in _CHECK_INS,
        prints=deed.kind in _PRINTS,
        loans=deed.kind in _LOANS,
    )
