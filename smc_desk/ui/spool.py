"""Keeps the spool moving: hands badges to the printers one after another, and watches what becomes of them.

It must not know a printer: what it does comes in as verbs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, StoreError
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult

WATCHES_EVERY = 3_000
"""Milliseconds after which printers are asked how they are, also while nothing waits."""
FOLLOWS_EVERY = 100
"""The same while a badge is under way."""


@dataclass(frozen=True, slots=True)
class SpoolVerbs:
    """What the spool can do.

    Attributes:
        print_next: Take the spool one step on: hand over the oldest waiting print, follow what is under way.
        unsure: Prints that may or may not have come out.
        settle: (ids of prints, whether they came out).
    """

    print_next: Callable[[], SpoolResult]
    unsure: Callable[[], Sequence[NamedPrint]]
    settle: Callable[[Sequence[str], bool], Changes]


class Spool(QObject):
    """Prints whatever waits.

    Signals:
        told: The `SpoolResult` of each step after which something is different.
        asked: The `NamedPrint`s that may or may not have come out, to be answered with `answer`; none once
            that is known of all of them.
    """

    told = Signal(object)
    asked = Signal(object)

    def __init__(self, *, work: Work, verbs: SpoolVerbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._verbs = verbs
        self._unsure: tuple[str, ...] = ()
        self._last = SpoolResult()
        self._is_running = False
        self._is_wanted = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.go_on)
        work.changed.connect(self._look)
        work.failed.connect(self._recover)

    @Slot()
    def start(self) -> None:
        """Ask about prints of a desk that stopped in the middle, print what waits, and watch the printers."""
        self._find_unsure()
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

    def _find_unsure(self) -> None:
        self._work.run(self, self._verbs.unsure, self._ask, lane=Lane.PRINT)

    def _ask(self, prints: Sequence[NamedPrint]) -> None:
        former, self._unsure = self._unsure, tuple(one.print.id for one in prints)
        if self._unsure != former:
            self.asked.emit(tuple(prints))

    def _settled(self, _changes: Changes) -> None:
        self.go_on()

    def _show(self, result: SpoolResult) -> None:
        self._is_running = False
        if result != self._last or result.printed:
            self.told.emit(result)
        if result.unsure != len(self._unsure):
            self._find_unsure()
        self._last = result
        if self._is_wanted or (result.printed and result.fault is None):
            self.go_on()
        else:
            self._again.start(FOLLOWS_EVERY if result.under_way else WATCHES_EVERY)

    def _stop(self, error: DeskError) -> None:
        self._is_running = False
        self._again.start(WATCHES_EVERY)
        if not isinstance(error, StoreError):  # that one has been told
            self._work.failed.emit(error)

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """After a bug, in whatever verb, the spool goes on: no badge may wait in silence."""
        if self._is_running and not isinstance(error, DeskError):
            self._is_running = False
            self._again.start(WATCHES_EVERY)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.prints or changes.everything:
            self.go_on()
