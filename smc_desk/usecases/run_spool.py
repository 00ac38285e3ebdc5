"""From the spool to paper: every print ends as confirmed, or failed with a fault, and none is lost.

Prints wait here, not in a printer: each printer has one at a time, so that all others can go to another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from smc_desk.domain.badges import Badge, Print, PrintState, ReprintReason
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.people import PersonRow
from smc_desk.domain.printing import BatchState, PrinterState, PrintNews
from smc_desk.usecases.order_badge import badge_for
from smc_desk.usecases.ports import BadgePrinter, Clock, Store
from smc_desk.usecases.record import record

TEST_CODE = "TEST"
"""In the QR code of a test page: nobody's."""


@dataclass(frozen=True, slots=True)
class SpoolResult:
    """What one step of the spool did, and how things are after it.

    Attributes:
        printed: Ids of prints handed over.
        fault: What keeps all printers from printing, None while one of them does.
        printer: The one that prints, or has the fault.
        waiting: Prints still to be handed over.
        under_way: Badges of which their printers will tell.
        unsure: Prints that may or may not have come out, until a person says so.
        failed: Prints that were given up, until a person has them tried again.
        printers: Each printer in use.
        batch: How far many badges at once are, None where none are under way.
        changes: What to look at again.
    """

    printed: tuple[str, ...] = ()
    fault: PrinterFault | None = None
    printer: str = ""
    waiting: int = 0
    under_way: int = 0
    unsure: int = 0
    failed: int = 0
    printers: tuple[PrinterState, ...] = ()
    batch: BatchState | None = None
    changes: Changes = field(default_factory=Changes)


def print_next(
    store: Store, printer: BadgePrinter, names: Sequence[str], *, shares: bool = False
) -> SpoolResult:
    """Take the spool one step on: note what became of badges under way, and hand over the oldest that waits.

    The state SENDING is on disk before a printer gets anything: after a crash those prints are asked about
    instead of printed twice. Call again at once while `printed` is not empty, soon while any are under way.

    Args:
        names: Addresses of the printers in use. From one that is in use no more, and has a fault, the badge
            it holds is called back.
        shares: Whichever printer is free gets the next badge; else the first that has no fault gets all.
    """
    changes = _note(store, printer.news())
    busy = printer.busy()
    faults = {name: printer.fault(name) for name in dict.fromkeys((*names, *busy))}
    working = [name for name in names if faults[name] is None]
    for name in busy:
        if name not in names and faults[name] is not None:
            changes |= _note(store, filter(None, [printer.call_back(name)]))
    free = [name for name in (working if shares else working[:1]) if name not in printer.busy()]
    handed = SpoolResult(printer=(working or list(names))[0])
    if free and _states(store).count(PrintState.WAITING):
        handed = _hand_over(store, printer, free[0])
    found = _states(store)
    with store.read() as tx:
        states = tuple(PrinterState(name, faults[name], tx.prints.labels_left(name)) for name in names)
    return SpoolResult(
        printed=handed.printed,
        fault=handed.fault if working else faults[names[0]],
        printer=handed.printer,
        waiting=found.count(PrintState.WAITING),
        under_way=len(printer.busy()),
        unsure=found.count(PrintState.SENDING),
        failed=found.count(PrintState.FAILED),
        printers=states,
        changes=changes | handed.changes,
    )


def _states(store: Store) -> list[PrintState]:
    """Of every print that is not done with."""
    with store.read() as tx:
        wanted = (PrintState.WAITING, PrintState.SENDING, PrintState.FAILED)
        return [found.state for found in tx.prints.in_state(*wanted)]


def _hand_over(store: Store, printer: BadgePrinter, name: str) -> SpoolResult:
    """Give the oldest waiting print to a printer."""
    with store.write() as tx:
        waiting = tx.prints.in_state(PrintState.WAITING)
        if not waiting:
            return SpoolResult(printer=name)
        job = waiting[0]
        changes = Changes(people=frozenset({job.registration}), prints=True)
        person = tx.people.by_id(job.registration)
        if person is None:
            tx.prints.move(job.id, PrintState.FAILED, printer=name, fault=PrinterFault.REFUSED.value)
            return SpoolResult(fault=PrinterFault.REFUSED, printer=name, changes=changes)
        badge = badge_for(tx, person, job.badge_code)
        tx.prints.move(job.id, PrintState.SENDING, printer=name)
    try:
        state = printer.send(name, badge, job.id)
    except PrinterError as error:
        with store.write() as tx:
            after = _after(error)
            tx.prints.move(job.id, after, printer=name, fault=error.fault.value)
        # A print that waits again has not changed: it is tried again after a while, not at once.
        is_same = after is PrintState.WAITING
        return SpoolResult(fault=error.fault, printer=name, changes=Changes() if is_same else changes)
    with store.write() as tx:
        tx.prints.move(job.id, state, printer=name)
        tx.prints.use_labels(name, 1)
    return SpoolResult((job.id,), printer=name, changes=changes)


def _after(error: PrinterError) -> PrintState:
    """Where a print is after its printer did not take it; one that was refused must not hold up the next."""
    if error.is_unsure:
        return PrintState.SENDING
    return PrintState.FAILED if error.fault is PrinterFault.REFUSED else PrintState.WAITING


def _note(store: Store, news: Iterable[PrintNews]) -> Changes:
    """Write down what printers say of badges they were given."""
    told = list(news)
    if not told:
        return Changes()
    people = set()
    with store.write() as tx:
        for one in told:
            known = tx.prints.settle(one.badge_code, one.state, fault=one.fault.value if one.fault else "")
            if known is not None:
                people.add(known.registration)
                if one.state is PrintState.WAITING:
                    tx.prints.use_labels(known.printer, -1)
    return Changes(people=frozenset(people), prints=bool(people))


def unsure_prints(store: Store, printer: BadgePrinter) -> list[Print]:
    """Prints of which nobody but a person can tell whether they came out.

    Those are the ones that were being handed over when the desk stopped, and those a printer lost sight of.
    """
    with store.read() as tx:
        handed = tx.prints.in_state(PrintState.SENDING, PrintState.SENT)
    news = [(known, printer.outcome(known)) for known in handed]
    _note(store, [one for known, one in news if one is not None and one.state is not known.state])
    with store.read() as tx:
        return tx.prints.in_state(PrintState.SENDING)


def settle_prints(store: Store, ids: Sequence[str], *, came_out: bool) -> Changes:
    """Answer for prints the desk is unsure of: they came out, or they go back into the queue.

    One that has become void in the meantime needs no answer any more.
    """
    with store.write() as tx:
        for print_id in ids:
            tx.prints.move(print_id, PrintState.CONFIRMED if came_out else PrintState.WAITING)
    return Changes(prints=True)


def retry_failed(store: Store, ids: Sequence[str] | None = None) -> Changes:
    """Let prints that were given up be tried again.

    Args:
        ids: Which; None for all.
    """
    with store.write() as tx:
        for failed in tx.prints.in_state(PrintState.FAILED):
            if ids is None or failed.id in ids:
                tx.prints.move(failed.id, PrintState.WAITING)
    return Changes(prints=True)


def leave_failed(store: Store, ids: Sequence[str]) -> Changes:
    """Try these prints no more: the badge counts as never made, and the next one gets a code of its own."""
    changes = Changes(prints=True)
    with store.write() as tx:
        for failed in tx.prints.in_state(PrintState.FAILED):
            if failed.id in ids:
                body = {"badge": failed.badge_code, "reason": ReprintReason.NOT_PRINTED.value}
                deed = Deed(Kind.BADGE_VOIDED, failed.registration, body, refs=(failed.id,))
                changes |= record(tx, deed)
    return changes


@dataclass(frozen=True, slots=True)
class NamedPrint:
    """A print, and whose it is."""

    print: Print
    person: PersonRow


def failed_prints(store: Store) -> list[Print]:
    """Prints that were given up, the oldest first."""
    with store.read() as tx:
        return tx.prints.in_state(PrintState.FAILED)


def name_prints(store: Store, clock: Clock, prints: Sequence[Print]) -> list[NamedPrint]:
    """Whose these prints are, in their order; without those of whoever is on the list no more."""
    with store.read() as tx:
        day = tx.programme.calendar().day_of(clock.now())
        rows = tx.people.rows(list(dict.fromkeys(one.registration for one in prints)), day)
    people = {row.id: row for row in rows}
    return [NamedPrint(one, people[one.registration]) for one in prints if one.registration in people]


def print_test_page(store: Store, printer: BadgePrinter, name: str) -> SpoolResult:
    """Print a badge that is nobody's.

    Returns:
        With TEST_CODE as `printed`; with neither that nor a fault where the printer is busy with a badge.
    """
    if name in printer.busy():
        return SpoolResult(printer=name)
    with store.read() as tx:
        page = Badge(TEST_CODE, "SMC Desk", organisation=name, symposium=tx.programme.title())
    fault = printer.fault(name)
    if fault is None:
        try:
            printer.send(name, page, TEST_CODE)
        except PrinterError as error:
            fault = error.fault
    if fault is not None:
        return SpoolResult(fault=fault, printer=name)
    with store.write() as tx:
        tx.prints.use_labels(name, 1)
    return SpoolResult((TEST_CODE,), printer=name)


def see_printer(store: Store, printer: BadgePrinter, name: str) -> PrinterState:
    """How a printer is."""
    fault = printer.fault(name)
    with store.read() as tx:
        return PrinterState(name, fault, tx.prints.labels_left(name))


def set_labels_left(store: Store, name: str, count: int | None) -> Changes:
    """Say how many labels were put into a printer, None to count them no more."""
    with store.write() as tx:
        tx.prints.set_labels_left(name, count)
    return Changes(prints=True)
