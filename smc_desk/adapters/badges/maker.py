"""Badges for the rest of the app: as a PDF, as an image, on a printer's page, and with doubts.

One object serves every thread: what it remembers is only ever added. A `QGuiApplication` has to exist
(`smc_desk.adapters.badges.fonts.ensure_gui`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from PySide6.QtGui import QImage

from smc_desk.adapters.badges.composer import Composer
from smc_desk.adapters.badges.doubts import doubts_about
from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.pages import Page, pages_of
from smc_desk.adapters.badges.pdf import write_pages, write_whole_pdf
from smc_desk.adapters.badges.preview import preview, preview_page
from smc_desk.adapters.badges.raster import raster
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badge_layouts import Layout, Side
from smc_desk.domain.badges import Badge


class ReportlabBadges:
    """Fulfils `smc_desk.usecases.ports.BadgeMaker`."""

    def __init__(
        self,
        words: BadgeWords,
        layout: Layout | Callable[[], Layout] | None = None,
        shaper: Shaper | None = None,
    ) -> None:
        """Make badges of one layout.

        Args:
            layout: The built-in A6 badge where there is none; or who is asked for it before each badge.
            shaper: That of another maker, so that what it has learnt of names need not be learnt anew.
        """
        self._words = words
        self._given = layout
        self._shaper = shaper or Shaper()
        self._known: Composer | None = None
        self._lock = Lock()

    def with_layout(self, layout: Layout) -> ReportlabBadges:
        """The same badges in another layout, at once: for a preview while somebody chooses or edits."""
        return ReportlabBadges(self._words, layout, self._shaper)

    @property
    def layout(self) -> Layout:
        """The layout in use."""
        return self._composer.layout

    @property
    def _composer(self) -> Composer:
        """Made when first needed: the start of the app reads no layout."""
        given = self._given() if callable(self._given) else self._given
        with self._lock:
            known = self._known
            if known is None or (given is not None and given is not known.layout):
                known = Composer(self._words, given or Layouts().find(FIRST), self._shaper)
                self._known = known
            return known

    def lay_out(self, badge: Badge, side: Side = Side.FRONT) -> LaidOut:
        """One side of a badge, ready to be drawn."""
        return self._composer.lay_out(badge, side)

    def pages(self, badges: Sequence[Badge]) -> Iterator[Page]:
        """The pages some badges are printed on, in their order."""
        composer = self._composer
        return pages_of(composer.layout, badges, composer.sides)

    def write(
        self,
        badges: Iterable[Badge],
        out: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write badges as one PDF.

        Args:
            progress: Told how many of how many are done.
            cancelled: Asked before each page.

        Returns:
            How many badges are in the file; there is no file for none.

        Raises:
            UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
        """
        wanted = list(badges)
        return write_whole_pdf(self.pages(wanted), out, len(wanted), progress, cancelled)

    def put(self, badge: Badge, out: BinaryIO) -> None:
        """Write one badge into an open file."""
        write_pages(self.pages([badge]), out)

    def doubts(self, badge: Badge) -> tuple[BadgeDoubt, ...]:
        """What may be wrong with a badge."""
        composer = self._composer
        return doubts_about(composer.sides(badge).values(), composer.layout.floor)

    def preview(self, badge: Badge, width: int, ratio: float = 1.0, side: Side = Side.FRONT) -> QImage:
        """One side of a badge as an image `width` pixels wide, of `ratio` real pixels each."""
        return preview(self.lay_out(badge, side), width, ratio)

    def preview_page(self, badges: Sequence[Badge], width: int, ratio: float = 1.0) -> QImage:
        """The first page of some badges as an image: how a sheet comes out of the printer."""
        return preview_page(next(self.pages(badges)), width, ratio)

    def raster(self, badge: Badge, dpi: float) -> QImage:
        """A badge's first page in black and white, a pixel for each dot of a label printer."""
        return raster(next(self.pages([badge])), dpi)
