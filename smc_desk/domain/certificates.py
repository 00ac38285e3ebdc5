"""What stands on a certificate of attendance: a plain one, without credit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class CertificatePaper(Enum):
    """Papers it is printed on, across."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return (297.0, 210.0) if self is CertificatePaper.A4 else (279.4, 215.9)


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate; all of it worded already, in the bearer's language.

    Attributes:
        name: As its bearer wants it there, never split.
        dates: The days, or those of them on which the bearer was there.
        role: Attended, presented, chaired; "" leaves it out.
        hours: "" where they are not known.
        number: By which whoever issued it can verify it; in the QR code too.
        issuer: Who answers for it.
    """

    name: str
    symposium: str
    dates: str
    place: str
    number: str
    role: str = ""
    hours: str = ""
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """Every word that a certificate needs besides its own, in one language.

    Attributes:
        certifies: Stands above the name: "This is to certify that".
        attended: Stands below it: "took part in".
        number: Says what the number is for.
        signature: Stands under the line on which somebody signs.
    """

    title: str
    certifies: str
    attended: str
    dates: str
    place: str
    role: str
    hours: str
    number: str
    signature: str
