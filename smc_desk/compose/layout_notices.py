"""What the window says when the layout that is set cannot be used: badges have another one meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from smc_desk.ui.layouts.words import fault_sentence
from smc_desk.ui.notices import Notice, Notices
from smc_desk.ui.theme import Tone
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.keep_layouts import LayoutStandIn

KEY = "layout"


class LayoutNotices(QObject):
    """Looks at the layout whenever it is told to."""

    def __init__(
        self, *, work: Work, notices: Notices, see: Callable[[], LayoutStandIn | None], parent: QObject
    ) -> None:
        """Look at nothing yet.

        Args:
            work: The lanes.
            notices: Where it is said.
            see: What serves instead of the layout that is set, None while that one is right.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._notices, self._see = work, notices, see

    @Slot()
    def look(self) -> None:
        """See whether the layout is right now."""
        self._work.run(self, self._see, self._tell, lane=Lane.QUERY, newest_of=KEY)

    def _tell(self, found: LayoutStandIn | None) -> None:
        if found is None:
            self._notices.withdraw(KEY)
        else:
            sentence = fault_sentence(found.chosen, found.used, found.problem)
            self._notices.give(KEY, Notice(Tone.WARNING, sentence, stays=True))
