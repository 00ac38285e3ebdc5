"""Everybody whose ticket is good as a list on paper, for when no computer works.

Only what stands on a badge is on it, and the ticket's code. Whoever was ticked is entered later by scanning
that code at the desk, as if they came then.
"""

from __future__ import annotations

from pathlib import Path

from smc_desk.domain.filing import filed_name, letter_of
from smc_desk.domain.paper_list import PaperEntry, PaperList
from smc_desk.domain.people import Registration
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.ports import Cancelled, Clock, PaperListMaker, Progress, Store


def print_paper_list(
    store: Store,
    clock: Clock,
    maker: PaperListMaker,
    out: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    """Write the list as a PDF.

    Returns:
        The number of people on it; there is no file for none.

    Raises:
        UserError: CANNOT_WRITE or CANCELLED.
    """
    return maker.write(paper_list(store, clock), out, progress, cancelled)


def paper_list(store: Store, clock: Clock) -> PaperList:
    """Who is on it."""
    people = choose_badges(store, clock, Whose(), BY_NAME)
    with store.read() as tx:
        title, zone = tx.programme.title(), tx.programme.calendar().zone
    return PaperList(title, clock.now().astimezone(zone), tuple(_entry_of(person) for person in people))


def _entry_of(person: Registration) -> PaperEntry:
    filed = filed_name(person)
    name = person.badge_name or filed
    details = [filed] if filed != name else []
    if person.organisation and person.shows_organisation:
        details.append(person.organisation)
    return PaperEntry(letter_of(filed), name, " \u00b7 ".join(details), person.code)
