"""Keeps the spool moving: hands badges to the printer one after another, and tries again after a fault.

It must not know a printer: what it does comes in as verbs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smc_desk.domain.badges import Print
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.run_spool import SpoolResult

AGAIN_AFTER = 3_000
"""Milliseconds after a printer's fault until it is tried again."""


@dataclass(frozen=True, slots=True)
class SpoolVerbs:
    """What the spool can do.

    Attributes:
        print_next: Hand over the oldest waiting print.
        unsure: Prints that were being handed over when the desk stopped.
        settle: (ids of prints, whether they came out).
    """

    print_next: Callable[[], SpoolResult]
    unsure: Callable[[], list[Print]]
    settle: Callable[[Sequence[str], bool], Changes]


class Spool(QObject):
    """Prints whatever waits.

    Signals:
        told: The `SpoolResult` of each step.
        asked: How many prints may or may not have come out, to be answered with `answer`.
    """

    told = Signal(object)
    asked = Signal(int)

    def __init__(self, *, work: Work, verbs: SpoolVerbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._verbs = verbs
        self._unsure: tuple[str, ...] = ()
        self._is_running = False
        self._is_wanted = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._again.timeout.connect(self.go_on)
        work.changed.connect(self._look)

    @Slot()
    def start(self) -> None:
        """Ask about prints of a desk that stopped in the middle, and print what waits."""
        self._work.run(self, self._verbs.unsure, self._ask, lane=Lane.PRINT)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Print what waits, if that is not being done already."""
        if self._is_running:
            self._is_wanted = True
            return
        self._is_running = True
        self._is_wanted = False
        self._again.stop()
        self._work.run(self, self._verbs.print_next, self._show, lane=Lane.PRINT, otherwise=self._stop)

    def answer(self, *, came_out: bool) -> None:
        """Say whether the prints that were asked about came out; else they are printed again."""
        ids, self._unsure = self._unsure, ()
        if ids:
            self._work.run(self, lambda: self._verbs.settle(ids, came_out), self._settled, lane=Lane.PRINT)

    def _ask(self, prints: list[Print]) -> None:
        self._unsure = tuple(p.id for p in prints)
        if prints:
            self.asked.emit(len(prints))

    def _settled(self, _changes: Changes) -> None:
        self.go_on()

    def _show(self, result: SpoolResult) -> None:
        self._is_running = False
        self.told.emit(result)
        if result.fault is not None:
            self._again.start()
        elif result.printed or self._is_wanted:
            self.go_on()

    def _stop(self, error: DeskError) -> None:
        self._is_running = False
        self._again.start()
        self._work.failed.emit(error)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.prints or changes.everything:
            self.go_on()
