"""Printers as a desk sees them: an address, what is the matter, and what became of a print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smc_desk.domain.badges import PrintState
from smc_desk.domain.errors import PrinterFault

FOLDER = ""
"""Address of the folder of PDFs."""
LABELS = "zpl://"
"""Begins the address of a label printer on the network; any other address is the name of a printer."""
LABELS_PORT = 9100

_LABELS = re.compile(
    r"(?:zpl://)?(\[[0-9A-Za-z:.%]+\]|[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?::(\d{1,5}))?"
)


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer at this moment.

    Attributes:
        printer: Its address.
        fault: None while it prints.
        labels_left: None where nobody has counted them.
    """

    printer: str
    fault: PrinterFault | None = None
    labels_left: int | None = None


@dataclass(frozen=True, slots=True)
class BatchState:
    """How far many badges are that were sent to the printer at once.

    Attributes:
        done: How many went into the spool so far, or had a badge already.
        is_stopped: Whether somebody stopped it, or the desk stopped in the middle of it.
    """

    done: int
    total: int
    is_stopped: bool = False

    @property
    def left(self) -> int:
        """How many remain."""
        return self.total - self.done


@dataclass(frozen=True, slots=True)
class PrintNews:
    """What a printer says of one print it was given.

    Attributes:
        state: CONFIRMED, it came out. WAITING, it certainly did not. SENDING, it may have. FAILED, and it was
            given up. SENT, the printer has it still.
        fault: What came in the way.
    """

    badge_code: str
    state: PrintState
    fault: PrinterFault | None = None


def labels_address(typed: str) -> str | None:
    """The address of a label printer from what was typed (`10.0.0.7`, `zebra.local:9100`), None for none."""
    found = _LABELS.fullmatch(typed.strip())
    if found is None:
        return None
    port = int(found[2] or LABELS_PORT)
    return f"{LABELS}{found[1]}:{port}" if 0 < port < 65536 else None


def labels_host(address: str) -> tuple[str, int] | None:
    """Host and port of a label printer, None for another kind of printer."""
    if not address.startswith(LABELS):
        return None
    found = _LABELS.fullmatch(address)
    return None if found is None else (found[1].strip("[]"), int(found[2] or LABELS_PORT))
