"""What is said of printers that are two, and of prints that need a person's word.

The sentence about a fault which holds up every badge stands in `smc_desk.ui.texts`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.people import PersonRow
from smc_desk.domain.printing import PrinterState
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, printer_word

MOST_NAMED = 4
"""People named in one sentence; of more there is a list."""
_ASIDE: Mapping[PrinterFault, str] = {
    PrinterFault.MISSING: QT_TRANSLATE_NOOP(
        "Printers",
        "{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.",
    ),
    PrinterFault.OFFLINE: QT_TRANSLATE_NOOP(
        "Printers",
        "{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.",
    ),
    PrinterFault.PAUSED: QT_TRANSLATE_NOOP(
        "Printers", "{printer} is stopped. {other} prints meanwhile. Look at its display."
    ),
    PrinterFault.OUT_OF_PAPER: QT_TRANSLATE_NOOP(
        "Printers", "{printer} is out of paper. {other} prints meanwhile. Fill it when there is time."
    ),
    PrinterFault.OPEN: QT_TRANSLATE_NOOP(
        "Printers", "{printer} is open. {other} prints meanwhile. Close its cover."
    ),
    PrinterFault.FOLDER: QT_TRANSLATE_NOOP(
        "Printers", "The folder for badges cannot be written. {other} prints meanwhile. Free some space."
    ),
    PrinterFault.REFUSED: QT_TRANSLATE_NOOP(
        "Printers", "{printer} did not take a badge. {other} prints meanwhile. The badge is kept."
    ),
}


def one_aside(printers: Sequence[PrinterState]) -> tuple[PrinterState, PrinterState] | None:
    """The one of two printers that has a fault and the one that prints; None where it is not like that."""
    ill = [state for state in printers if state.fault is not None]
    well = [state for state in printers if state.fault is None]
    return (ill[0], well[0]) if ill and well else None


def aside_sentence(fault: PrinterFault, printer: str, other: str) -> str:
    """What to tell of a printer with a fault while the other one prints."""
    said = QCoreApplication.translate("Printers", _ASIDE[fault])
    return said.replace("{printer}", printer_word(printer)).replace("{other}", printer_word(other))


def unsure_sentence(people: Sequence[PersonRow]) -> str:
    """Ask whether the badges of these people came out."""
    translate = QCoreApplication.translate
    names = [f"\u2068{person.name or person.code}\u2069" for person in people]
    if len(names) > MOST_NAMED:
        names, more = names[:MOST_NAMED], len(names) - MOST_NAMED
        names.append(translate("Printers", "{count} more").replace("{count}", QLocale().toString(more)))
    said = translate("Printers", "May or may not have been printed: {names}. Did they come out?")
    return said.replace("{names}", QLocale().createSeparatedList(names))


def failed_sentence(count: int) -> str:
    """Say that prints were given up."""
    said = QCoreApplication.translate(
        "Printers", "Badges the printer gave up: {count}. They are kept; print them again or leave them."
    )
    return said.replace("{count}", QLocale().toString(count))
