"""Words for badges: how a printer is, whose badges are meant, and what may be wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind
from smc_desk.domain.errors import PrinterFault
from smc_desk.domain.people import PersonRow
from smc_desk.ui.bring_in.words import Sign, isolated, seen
from smc_desk.ui.desk.lines import joined, spoken_of
from smc_desk.ui.texts import QT_TRANSLATE_NOOP
from smc_desk.ui.theme import Tone
from smc_desk.usecases.choose_badges import BY_NAME, BY_ORDER

READY = Sign(QT_TRANSLATE_NOOP("Signs", "Ready"), "circle-check", Tone.SUCCESS)
FAULTS: Mapping[PrinterFault, Sign] = {
    PrinterFault.MISSING: Sign(QT_TRANSLATE_NOOP("Signs", "Not connected"), "octagon-x", Tone.DANGER),
    PrinterFault.OFFLINE: Sign(QT_TRANSLATE_NOOP("Signs", "Does not answer"), "octagon-x", Tone.DANGER),
    PrinterFault.PAUSED: Sign(QT_TRANSLATE_NOOP("Signs", "Stopped"), "pause", Tone.WARNING),
    PrinterFault.OUT_OF_PAPER: Sign(
        QT_TRANSLATE_NOOP("Signs", "Out of paper"), "triangle-alert", Tone.WARNING
    ),
    PrinterFault.OPEN: Sign(QT_TRANSLATE_NOOP("Signs", "Open"), "triangle-alert", Tone.WARNING),
    PrinterFault.FOLDER: Sign(QT_TRANSLATE_NOOP("Signs", "Cannot be written"), "octagon-x", Tone.DANGER),
    PrinterFault.REFUSED: Sign(QT_TRANSLATE_NOOP("Signs", "Refused a badge"), "octagon-x", Tone.DANGER),
}
DOUBTS: Mapping[DoubtKind, str] = {
    DoubtKind.NO_NAME: QT_TRANSLATE_NOOP("Badges", "There is no name to print"),
    DoubtKind.MISSING_GLYPHS: QT_TRANSLATE_NOOP("Badges", "No font has {characters}: it would be blank"),
    DoubtKind.LEFT_OUT: QT_TRANSLATE_NOOP("Badges", "{characters} is left out"),
    DoubtKind.SMALL_NAME: QT_TRANSLATE_NOOP("Badges", "The name only fits in small letters"),
    DoubtKind.BROKEN_NAME: QT_TRANSLATE_NOOP("Badges", "The name is broken in the middle of a word"),
    DoubtKind.CUT_NAME: QT_TRANSLATE_NOOP("Badges", "The name does not fit, even in small letters"),
    DoubtKind.CUT_TEXT: QT_TRANSLATE_NOOP("Badges", "A line below the name is cut off"),
    DoubtKind.NO_ROLE: QT_TRANSLATE_NOOP("Badges", "Neither a role nor a category is given"),
    DoubtKind.SAME_NAME: QT_TRANSLATE_NOOP("Badges", "Another badge reads the same"),
}
WRONG = Sign(QT_TRANSLATE_NOOP("Signs", "Wrong"), "octagon-x", Tone.DANGER)
LOOK = Sign(QT_TRANSLATE_NOOP("Signs", "Look at it"), "triangle-alert", Tone.WARNING)
_WRONG = frozenset({DoubtKind.NO_NAME, DoubtKind.MISSING_GLYPHS, DoubtKind.CUT_NAME})


@dataclass(frozen=True, slots=True)
class DoubtLine:
    """One doubt about one person's badge, as a line of the list."""

    person: PersonRow
    doubt: BadgeDoubt

    def name(self) -> str:
        """The name as given; beside it how to say one that staff may not be able to read."""
        if not self.person.name.strip():
            return isolated(self.person.code)
        return joined((self.person.name, spoken_of(self.person.name, self.person.latin_name)))

    def sentence(self) -> str:
        """What is wrong."""
        said = QCoreApplication.translate("Badges", DOUBTS[self.doubt.kind])
        return said.replace("{characters}", seen(self.doubt.characters))

    def sign(self) -> Sign:
        """How bad that is."""
        return WRONG if self.doubt.kind in _WRONG else LOOK


def printer_sign(fault: PrinterFault | None) -> Sign:
    """How a printer is, as word, shape and colour."""
    return READY if fault is None else FAULTS[fault]


def sortings() -> list[tuple[str, str]]:
    """Each way to sort, and its words."""
    translate = QCoreApplication.translate
    return [
        (BY_NAME, translate("Badges", "By name")),
        (BY_ORDER, translate("Badges", "By order, groups together")),
    ]
