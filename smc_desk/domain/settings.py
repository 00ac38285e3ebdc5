"""What a desk is set to: its name, who stands there, when a badge is printed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from smc_desk.domain.people import Role


class AutoPrint(Enum):
    """Whether a check-in prints a badge by itself."""

    ONCE = "once"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Settings:
    """One desk's settings, kept in a file beside the store.

    Attributes:
        desk: Name of this desk as staff call it.
        operator: Initials of who stands here, in facts; never a full name.
        printer: Address of the printer; "" for the folder of PDFs (`smc_desk.domain.printing`).
        other_printer: Address of a second one.
        spread: When the second one prints: "one" never, "fault" while the first has a fault, "share" always.
        layout: Id of the badges' layout, "" for the app's first one.
        look: "system", "light", "dark" or "contrast".
        text_scale: 1.0 is normal, 2.0 twice as large.
        language: Language tag of the screens, "" for the system's.
        sound: Volume from 0 (silent) to 1.
        camera: Id of the webcam, "" for none.
        speaker_display: Name of the display that the speaker's clock was on, "" for none.
        gong: Whether a gong is heard at each signal of a speaker's clock.
    """

    desk: str = "Desk 1"
    operator: str = ""
    role: Role = Role.HELP
    auto_print: AutoPrint = AutoPrint.ONCE
    printer: str = ""
    other_printer: str = ""
    spread: str = "one"
    layout: str = ""
    look: str = "system"
    text_scale: float = 1.0
    language: str = ""
    sound: float = 0.8
    camera: str = ""
    reduce_motion: bool = False
    speaker_display: str = ""
    gong: bool = False

    @property
    def printers(self) -> tuple[str, ...]:
        """Addresses of the printers in use, the preferred one first."""
        is_alone = self.spread == "one" or self.other_printer == self.printer
        return (self.printer,) if is_alone else (self.printer, self.other_printer)
