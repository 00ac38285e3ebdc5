"""Changes of the programme at work: looked at first, done with a reason where they must have one, told after.

It knows what stands in the way of a change, not how the programme is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from smc_desk.domain.changes import Changes
from smc_desk.domain.conflicts import Conflict, Level
from smc_desk.domain.programme_changes import Change
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.plan.conflict_words import Names, conflict_sentence
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.work import Lane, Work

UNDO = "undo"


class Changing(QObject):
    """Asks and tells by a question bar and a banner.

    Signals:
        done: A change was made; now the programme is another.
    """

    done = Signal()

    def __init__(
        self,
        *,
        work: Work,
        would: Callable[[Change], Sequence[Conflict]],
        change: Callable[[Change, str], Changes],
        names: Callable[[], Names],
        ask: AskBar,
        banner: Banner,
        parent: QObject,
    ) -> None:
        """Take bar and banner over.

        Args:
            work: The lanes.
            would: What a change would make wrong that is not so now.
            change: Makes a change, with a reason where something would be wrong.
            names: How everything of the programme is called.
            ask: Asks for reasons.
            banner: Tells what came of a change, with a way to take it back.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._would, self._change, self._names = work, would, change, names
        self._ask, self._banner = ask, banner

    def propose(self, change: Change) -> None:
        """Do a change that makes nothing impossible; ask for a reason before one that does."""
        verb, then = partial(self._would, change), partial(self._answer, change)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="would")

    def do(self, change: Change, reason: str, new: Sequence[Conflict] = ()) -> None:
        """Do a change.

        Args:
            new: What it makes wrong, to be told afterwards.
        """
        self._work.run(self, partial(self._change, change, reason), partial(self._tell, tuple(new)))

    def _answer(self, change: Change, new: Sequence[Conflict]) -> None:
        blocks = [conflict for conflict in new if conflict.level is Level.BLOCK]
        if not blocks:
            self.do(change, "", new)
            return
        question = self.tr("{problems} Do it all the same? Say why.")
        self._ask.ask_text(
            question.replace("{problems}", self._sentences(blocks)),
            self.tr("Do it all the same"),
            lambda reason: self.do(change, reason, new),
        )

    def _tell(self, new: tuple[Conflict, ...], _changes: Changes) -> None:
        undo = (Action(UNDO, self.tr("Undo"), icon="undo-2"),)
        if new:
            self._banner.show_notice(Tone.WARNING, self._sentences(new), actions=undo)
        else:
            self._banner.show_notice(Tone.SUCCESS, self.tr("Done. Nothing else is in the way."), actions=undo)
        self.done.emit()

    def _sentences(self, conflicts: Sequence[Conflict]) -> str:
        names = self._names()
        return " ".join(conflict_sentence(conflict, names) for conflict in conflicts[:2])
