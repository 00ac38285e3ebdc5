"""Keeps what the desk shows fresh: figures, recent check-ins, hits, and the person on the card."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from smc_desk.domain.changes import Changes
from smc_desk.ui.desk.answer_card import AnswerCard
from smc_desk.ui.desk.figures import Figures
from smc_desk.ui.desk.recent import RecentCard
from smc_desk.ui.desk.search import Search
from smc_desk.ui.desk.verbs import CheckInVerbs
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.see_status import Status

EVERY = 10_000
"""Milliseconds after which the pace of arrivals is counted anew, also while nobody comes."""


class Watch(QObject):
    """Looks again at whatever has changed, whoever changed it.

    Attributes:
        days: How many the symposium has.
    """

    def __init__(
        self,
        *,
        work: Work,
        verbs: CheckInVerbs,
        figures: Figures,
        recent: RecentCard,
        search: Search,
        card: AnswerCard,
        parent: QObject,
    ) -> None:
        """Look at all of it for the first time.

        Args:
            work: Tells of changes, and does the looking.
            verbs: What to look with.
            figures: Get the status.
            recent: Gets the latest check-ins.
            search: Finds anew.
            card: Is told of an empty list, and of changes to the person it shows.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs = work, verbs
        self._figures, self._recent, self._search, self._card = figures, recent, search, card
        self.days = 1
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._count)
        work.changed.connect(self._look_again)
        self._count()
        self._list_recent()

    def set_seen(self, is_seen: bool) -> None:
        """Count every few seconds, or only after changes."""
        if is_seen:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def _look_again(self, changes: Changes) -> None:
        counts = changes.check_ins or changes.prints or changes.loans or changes.programme
        if counts or changes.everything:
            self._count()
        if changes.check_ins or changes.people or changes.everything:
            self._list_recent()
            self._search.look_again()
        shown = self._card.shown
        if shown is not None and shown.person in changes.people and changes is not shown.changes:
            verb = partial(self._verbs.look_up, shown.person)
            self._work.run(self, verb, self._renew, lane=Lane.QUERY, newest_of="shown")

    @Slot()
    def _count(self) -> None:
        self._work.run(self, self._verbs.status, self._show_status, lane=Lane.QUERY, newest_of="status")

    def _show_status(self, status: Status) -> None:
        self.days = status.days
        self._figures.show_status(status)
        self._card.go_on()
        self._card.set_list_empty(status.on_list == 0)

    def _list_recent(self) -> None:
        show = self._recent.show_recent
        self._work.run(self, self._verbs.recent, show, lane=Lane.QUERY, newest_of="recent")

    def _renew(self, fresh: CheckInResult) -> None:
        """Show the entry as it is now: a former name stands nowhere."""
        shown = self._card.shown
        if shown is not None and fresh.person is not None and shown.person == fresh.person.id:
            result = replace(shown.result, person=fresh.person, twin=fresh.twin)
            self._card.show_again(replace(shown, result=result))
