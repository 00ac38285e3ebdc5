"""What every kind of printer can do, and what it says where it is never told more."""

from __future__ import annotations

from abc import ABC, abstractmethod

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pages import Page
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import PrintNews


class Printer(ABC):
    """One printer. Where it keeps track of what it was given, there is at most one badge at a time."""

    def __init__(self, address: str, maker: ReportlabBadges) -> None:
        self.address = address
        self.maker = maker

    @property
    def is_busy(self) -> bool:
        """Whether a badge is under way of which it will tell."""
        return False

    @abstractmethod
    def fault(self) -> PrinterFault | None:
        """What is the matter, as it says now."""

    @abstractmethod
    def send(self, badge: Badge, job: str) -> PrintState:
        """Print a badge.

        Args:
            job: Id of the print, which the printer's job carries.

        Returns:
            CONFIRMED where it is on paper, or in its file; SENT where the printer has it.

        Raises:
            PrinterError: The badge did not get there; unless it `is_unsure`, nothing was printed of it.
        """

    def news(self) -> PrintNews | None:
        """What has become of the badge under way, None while it has it."""
        return None

    def call_back(self) -> PrintNews | None:
        """Take the badge under way back, so that another printer can have it, if that can be done."""
        return None

    def outcome(self, known: Print) -> PrintNews | None:
        """What has become of a print of an earlier start, None where no more is known than is written."""
        del known
        return None

    def pages(self, badge: Badge, job: str) -> list[Page]:
        """The pages of a badge.

        Raises:
            PrinterError: `REFUSED` for one with nothing on it.
        """
        pages = list(self.maker.pages([badge]))
        if not any(face.laid.blocks for page in pages for face in page.faces):
            raise PrinterError(PrinterFault.REFUSED, self.address, f"job {job}: nothing to print")
        return pages
