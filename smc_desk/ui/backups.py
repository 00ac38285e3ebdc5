"""Asks for the copy of the day, when nobody is at the desk; says so where it cannot be made."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError
from smc_desk.ui.notices import Notice, Notices
from smc_desk.ui.theme import Tone
from smc_desk.ui.work import Lane, Work

LOOKS_EVERY = 60_000
"""Milliseconds between two looks whether it is time."""
QUIET_FOR = 30.0
"""Seconds without a change: copying holds up whoever writes."""


class DailyBackup(QObject):
    """Looks every minute whether today's copy is due; after a quiet while it is made, apart from all else."""

    def __init__(
        self,
        *,
        work: Work,
        notices: Notices,
        back_up: Callable[[], Path | None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Wait for `start`.

        Args:
            work: Does it, and tells of changes.
            notices: Where a failure is told.
            back_up: Makes today's copy if there is none.
            clock: Seconds that only go on.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._notices, self._back_up, self._clock = work, notices, back_up, clock
        self._changed_at = clock()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        work.changed.connect(self._note)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Make the copy, if the desk is quiet."""
        if self._clock() - self._changed_at >= QUIET_FOR:
            self._work.run(self, self._back_up, self._made, lane=Lane.LONG, otherwise=self._fail)

    @Slot(object)
    def _note(self, _changes: Changes) -> None:
        self._changed_at = self._clock()

    def _made(self, _path: Path | None) -> None:
        self._notices.withdraw("backup")

    def _fail(self, _error: DeskError) -> None:
        sentence = self.tr(
            "Today’s backup could not be made. Everything is saved all the same. Free some space on this"
            " computer; it is tried again every minute."
        )
        self._notices.give("backup", Notice(Tone.WARNING, sentence))
