"""From the spool to paper: every print ends as confirmed, or failed with a fault, and none is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from smc_desk.domain.badges import Print, PrintState
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import PrinterError, PrinterFault, UserError, UserFault
from smc_desk.usecases.order_badge import badge_for
from smc_desk.usecases.ports import BadgePrinter, Store


@dataclass(frozen=True, slots=True)
class SpoolResult:
    """What one step of the spool did.

    Attributes:
        printed: Ids of prints handed over.
        fault: What the printer said when it stopped, None where all went well.
        waiting: Prints still to be handed over.
        changes: What to look at again.
    """

    printed: tuple[str, ...] = ()
    fault: PrinterFault | None = None
    printer: str = ""
    waiting: int = 0
    changes: Changes = field(default_factory=Changes)


def print_next(store: Store, printer: BadgePrinter, name: str) -> SpoolResult:
    """Hand the oldest waiting print to a printer; a fault leaves it waiting.

    The state SENDING is on disk before the printer gets anything: after a crash exactly those prints
    are asked about instead of printed twice. Call again while `printed` is not empty.
    """
    fault = printer.fault(name)
    with store.write() as tx:
        queue = tx.prints.in_state(PrintState.WAITING)
        if not queue or fault is not None:
            return SpoolResult(fault=fault if queue else None, printer=name, waiting=len(queue))
        job = queue[0]
        person = tx.people.by_id(job.registration)
        if person is None:
            tx.prints.move(job.id, PrintState.FAILED, printer=name, fault=PrinterFault.REFUSED.value)
            return SpoolResult((), PrinterFault.REFUSED, name, len(queue) - 1, Changes(prints=True))
        badge = badge_for(tx, person, job.badge_code)
        tx.prints.move(job.id, PrintState.SENDING, printer=name)
    try:
        certain = printer.send(name, badge, job.id)
    except PrinterError as error:
        with store.write() as tx:
            tx.prints.move(job.id, PrintState.WAITING, printer=name, fault=error.fault.value)
        return SpoolResult((), error.fault, name, len(queue), Changes(prints=True))
    with store.write() as tx:
        tx.prints.move(job.id, PrintState.CONFIRMED if certain else PrintState.SENT, printer=name)
    changes = Changes(people=frozenset({job.registration}), prints=True)
    return SpoolResult((job.id,), None, name, len(queue) - 1, changes)


def unsure_prints(store: Store) -> list[Print]:
    """Prints that were being handed over when the desk stopped: did these come out?"""
    with store.read() as tx:
        return tx.prints.in_state(PrintState.SENDING)


def settle_prints(store: Store, ids: Sequence[str], *, came_out: bool) -> Changes:
    """Answer for prints the desk is unsure of: they came out, or they go back into the queue."""
    with store.write() as tx:
        for print_id in ids:
            known = tx.prints.by_id(print_id)
            if known is None or known.state is PrintState.VOIDED:
                raise UserError(UserFault.NOTHING_TO_UNDO)
            tx.prints.move(print_id, PrintState.CONFIRMED if came_out else PrintState.WAITING)
    return Changes(prints=True)
