"""Badges for the rest of the app: as a PDF, as an image, and with doubts.

One object serves every thread: what it remembers is only ever added. A `QGuiApplication` has to exist
(`smc_desk.adapters.badges.fonts.ensure_gui`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from PySide6.QtGui import QImage

from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.adapters.badges.layout import Composer, Layout
from smc_desk.adapters.badges.pdf import write_badges
from smc_desk.adapters.badges.preflight import doubts_about
from smc_desk.adapters.badges.preview import preview
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badges import Badge
from smc_desk.domain.errors import UserError, UserFault


class ReportlabBadges:
    """Fulfils `smc_desk.usecases.ports.BadgeMaker`."""

    def __init__(self, words: BadgeWords, layout: Layout | None = None) -> None:
        self._words = words
        self._given = layout
        self._known: Composer | None = None
        self._lock = Lock()

    @property
    def _composer(self) -> Composer:
        """Made when first needed: the start of the app reads no measures."""
        with self._lock:
            if self._known is None:
                self._known = Composer(self._words, self._given)
            return self._known

    def lay_out(self, badge: Badge) -> LaidOut:
        """One side of a badge, ready to be drawn."""
        return self._composer.lay_out(badge)

    def write(
        self,
        badges: Iterable[Badge],
        out: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write badges as one PDF, two pages each, both alike.

        Args:
            progress: Told how many of how many are done.
            cancelled: Asked before each badge.

        Returns:
            How many badges are in the file; there is no file for none.

        Raises:
            UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
        """
        wanted = list(badges)
        if not wanted:
            return 0
        laid = (self.lay_out(badge) for badge in wanted)
        total = len(wanted)
        try:
            with whole_file(out) as file:
                done = write_badges(laid, file, lambda count: progress(count, total), cancelled)
                if done < total:
                    raise UserError(UserFault.CANCELLED)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(out)}) from error
        return done

    def put(self, badge: Badge, out: BinaryIO) -> None:
        """Write one badge into an open file."""
        write_badges([self.lay_out(badge)], out)

    def doubts(self, badge: Badge) -> tuple[BadgeDoubt, ...]:
        """What may be wrong with a badge."""
        return doubts_about(self.lay_out(badge), self._composer.layout.name_floor)

    def preview(self, badge: Badge, width: int, ratio: float = 1.0) -> QImage:
        """A badge as an image `width` pixels wide, of `ratio` real pixels each."""
        return preview(self.lay_out(badge), width, ratio)
