"""The printer that always works: a folder into which each badge is written as a PDF."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.printing.printer import Printer
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.badges import Badge, Print, PrintState
from smc_desk.domain.errors import PrinterError, PrinterFault
from smc_desk.domain.printing import FOLDER, PrintNews

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


class PdfFolder(Printer):
    """Writes `<badge code>.pdf`; a job sent again leaves one file, since its code is the same."""

    def __init__(self, folder: Path, maker: ReportlabBadges) -> None:
        super().__init__(FOLDER, maker)
        self._folder = folder

    def fault(self) -> PrinterFault | None:
        """Whether the folder, or what it will be made in, can be written to."""
        place = self._folder
        while not place.exists() and place != place.parent:
            place = place.parent
        usable = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
        return None if usable else PrinterFault.FOLDER

    def send(self, badge: Badge, job: str) -> PrintState:
        """Write a badge; when this returns, the file is whole and on the disk.

        Raises:
            PrinterError: `FOLDER`, or `REFUSED` for a code that cannot name a file.
        """
        if not _SAFE.fullmatch(badge.code):
            raise PrinterError(PrinterFault.REFUSED, detail=f"job {job}: the code cannot name a file")
        path = self._folder / f"{badge.code}.pdf"
        pdf = io.BytesIO()
        self.maker.put(badge, pdf)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # The same job again gives the same bytes: a file that is open elsewhere need not be replaced.
            if not (path.is_file() and path.read_bytes() == pdf.getvalue()):
                with whole_file(path) as file:
                    file.write(pdf.getvalue())
        except OSError as error:
            raise PrinterError(PrinterFault.FOLDER, detail=f"job {job}: {error.strerror}") from error
        return PrintState.CONFIRMED

    def outcome(self, known: Print) -> PrintNews | None:
        """A file that is there is whole."""
        is_there = (
            bool(_SAFE.fullmatch(known.badge_code)) and (self._folder / f"{known.badge_code}.pdf").is_file()
        )
        return PrintNews(known.badge_code, PrintState.CONFIRMED) if is_there else None
