"""The card of rooms at work: whom the failure of a feature affects is asked before anybody marks it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from smc_desk.domain.programme_changes import Change, SetFeature
from smc_desk.ui.plan.conflict_words import Names
from smc_desk.ui.plan.rooms_card import RoomsCard
from smc_desk.ui.plan.words import affected_text
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.see_affected import Affected


class RoomsPart(QObject):
    """Runs the verb for the card."""

    def __init__(
        self,
        *,
        work: Work,
        affected: Callable[[Change], Affected],
        names: Callable[[], Names],
        card: RoomsCard,
        parent: QObject,
    ) -> None:
        """Take the card over.

        Args:
            work: The lanes.
            affected: Whom a change would affect.
            names: How everything of the programme is called.
            card: Shows rooms.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._affected, self._names, self._card = work, affected, names, card
        card.asked.connect(self._weigh)

    @Slot(object)
    def _weigh(self, change: SetFeature) -> None:
        verb, then = partial(self._affected, change), partial(self._show, change)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="affected")

    def _show(self, change: SetFeature, affected: Affected) -> None:
        items = self._names().items
        titles = [items.get(guid, guid) for guid in affected.sessions]
        self._card.show_affected(change, affected_text(titles, affected.people, affected.others))
