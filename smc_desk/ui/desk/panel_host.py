"""Opens one panel at a time beside the card, does what it submits, and keeps it open where that fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from smc_desk.domain.errors import DeskError
from smc_desk.ui.desk.side import Side
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Lane, Work

T = TypeVar("T")


class PanelHost(QObject):
    """Knows which panel is open, and whom it is about.

    Signals:
        told: A sentence, where the card stays as it is.
        closed: No panel is open any more.
    """

    told = Signal(str)
    closed = Signal()

    def __init__(self, *, work: Work, theme: Theme, side: Side, parent: QObject) -> None:
        """Open nothing yet.

        Args:
            work: Does the verbs.
            theme: The theme.
            side: Where panels stand.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._side = work, theme, side
        self._about = ""
        self._wish: object = None
        self._is_busy = False
        work.failed.connect(self._free)

    @property
    def is_busy(self) -> bool:
        """Whether what a panel submitted is still being done."""
        return self._is_busy

    def close(self) -> None:
        """Take the panel away, unless it is at work."""
        if self._side.panel is not None and not self._is_busy:
            self._take_away()

    def leave(self, person: str) -> None:
        """Close what is about somebody else, and open nothing any more: another person is on the card."""
        self._wish = None
        if self._about and self._about != person:
            self._take_away()

    def _open(self, panel: Panel, submit: Callable[[Any], None], about: str = "") -> None:
        """Show a panel.

        Args:
            panel: Which, already filled.
            submit: Gets what it submits.
            about: The id of the person it is about; it is closed as soon as the card shows another.
        """
        self._wish = None
        self._about, self._is_busy = about, False
        panel.submitted.connect(submit)
        panel.closed.connect(self.close)
        self._side.open(panel)
        panel.take_focus()

    def _do(
        self, panel: Panel, verb: Callable[[], T], then: Callable[[T], None], *, stays: bool = False
    ) -> None:
        """Do what a panel submitted; it is closed by success only.

        Args:
            panel: Which.
            verb: What to do.
            then: Gets the result.
            stays: Whether the panel has something to show afterwards.
        """

        def finish(result: T) -> None:
            if self._side.panel is panel:
                self._set_busy(False)
                if not stays:
                    self._take_away()
            then(result)

        def fail(error: DeskError) -> None:
            if self._side.panel is panel:
                self._set_busy(False)
                panel.show_error(sentence_of(error))
            else:
                self._tell(error)

        self._set_busy(True)
        self._work.run(self, verb, finish, otherwise=fail)

    def _ask(self, verb: Callable[[], T], show: Callable[[T], None]) -> None:
        """Fetch what a panel is to show; it is shown if nothing else was wanted meanwhile."""
        wish = self._wish = object()

        def show_if_wanted(result: T) -> None:
            if self._wish is wish:
                show(result)

        self._work.run(self, verb, show_if_wanted, lane=Lane.QUERY, otherwise=self._tell)

    def _tell(self, error: DeskError) -> None:
        self.told.emit(sentence_of(error))

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        if self._side.panel is not None:
            self._side.panel.set_busy(is_busy)

    def _take_away(self) -> None:
        self._about, self._is_busy = "", False
        self._side.close_panel()
        self.closed.emit()

    @Slot(object)
    def _free(self, error: object) -> None:
        """Let a panel be used again whose verb ended by a bug, which the window tells of."""
        if not isinstance(error, DeskError):
            self._set_busy(False)
