"""The desk at a glance: who is in, who is expected, what waits."""

from __future__ import annotations

from dataclasses import dataclass

from smc_desk.domain.admission import CheckIn
from smc_desk.domain.badges import PrintState
from smc_desk.domain.people import PersonRow
from smc_desk.usecases.ports import Clock, Store

WINDOW_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Status:
    """Counters of one moment.

    Attributes:
        day: Day of the symposium.
        categories: Category → (in, expected).
        per_minute: Check-ins in each of the last `WINDOW_MINUTES` minutes, the current one last.
        waiting: Prints not handed over yet.
        unsure: Prints that were being handed over when the desk stopped.
        unsent: Facts the portal has not acknowledged.
        on_list: Entries on the list, whatever their state.
    """

    title: str = ""
    day: int = 1
    days: int = 1
    inside: int = 0
    expected: int = 0
    categories: tuple[tuple[str, int, int], ...] = ()
    per_minute: tuple[int, ...] = ()
    waiting: int = 0
    unsure: int = 0
    printed: int = 0
    headsets_out: int = 0
    unsent: int = 0
    on_list: int = 0


@dataclass(frozen=True, slots=True)
class Recent:
    """One line of the list of recent check-ins."""

    check_in: CheckIn
    person: PersonRow


def see_status(store: Store, clock: Clock) -> Status:
    """Count."""
    now = int(clock.now().timestamp() * 1000)
    with store.read() as tx:
        calendar = tx.programme.calendar()
        day = calendar.day_of(clock.now())
        by_category = tx.check_ins.by_category(day)
        return Status(
            title=tx.programme.title(),
            day=day,
            days=calendar.days,
            inside=tx.check_ins.inside(day),
            expected=tx.check_ins.expected(day),
            categories=tuple((name, a, b) for name, (a, b) in sorted(by_category.items())),
            per_minute=tuple(tx.check_ins.per_minute(now - WINDOW_MINUTES * 60_000, now)),
            waiting=tx.prints.count(PrintState.WAITING),
            unsure=tx.prints.count(PrintState.SENDING),
            printed=tx.prints.count(PrintState.SENT, PrintState.CONFIRMED),
            headsets_out=len(tx.loans.out()),
            unsent=tx.journal.unsent(),
            on_list=tx.check_ins.on_list(),
        )


def see_recent(store: Store, clock: Clock, limit: int = 12) -> list[Recent]:
    """The latest check-ins, newest first."""
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        latest = tx.check_ins.recent(limit)
        rows = {row.id: row for row in tx.people.rows([person for _, person in latest], day)}
        return [Recent(held, rows[person]) for held, person in latest if person in rows]
