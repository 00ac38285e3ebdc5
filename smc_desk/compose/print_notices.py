"""What the window says of printers and prints on whatever screen, with a way to deal with it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from smc_desk.ui.notices import Notice, Notices
from smc_desk.ui.printer_words import aside_sentence, failed_sentence, one_aside, unsure_sentence
from smc_desk.ui.spool import Spool
from smc_desk.ui.texts import printer_sentence
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult

CAME_OUT, PRINT_AGAIN, ELSEWHERE, SEE_PRINTS = "came_out", "print_again", "elsewhere", "see_prints"


class PrintNotices(QObject):
    """Gives notices of the spool, and answers for their buttons."""

    def __init__(
        self,
        *,
        spool: Spool,
        notices: Notices,
        show_way_out: Callable[[], None],
        show_prints: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Listen to the spool.

        Args:
            spool: Tells and asks.
            notices: Where it is said.
            show_way_out: Leads to where waiting badges are sent elsewhere.
            show_prints: Leads to the prints that need a person's word.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._spool, self._notices = spool, notices
        self._ways = {ELSEWHERE: show_way_out, SEE_PRINTS: show_prints}
        spool.told.connect(self._tell)
        spool.asked.connect(self._ask)
        notices.action_chosen.connect(self._answer)

    @Slot(object)
    def _tell(self, result: SpoolResult) -> None:
        self._tell_of_printers(result)
        if result.failed:
            see = Action(SEE_PRINTS, self.tr("See which"), icon="list-checks")
            said = failed_sentence(result.failed)
            self._notices.give("failed", Notice(Tone.WARNING, said, (see,), stays=True))
        else:
            self._notices.withdraw("failed")

    def _tell_of_printers(self, result: SpoolResult) -> None:
        aside = one_aside(result.printers)
        if result.fault is not None:
            sentence = printer_sentence(result.fault, result.printer)
            elsewhere = (Action(ELSEWHERE, self.tr("Print elsewhere"), icon="printer"),)
            actions = elsewhere if result.waiting else ()
            self._notices.give("printer", Notice(Tone.WARNING, sentence, actions, stays=True))
        elif aside is not None and aside[0].fault is not None:
            sentence = aside_sentence(aside[0].fault, aside[0].printer, aside[1].printer)
            self._notices.give("printer", Notice(Tone.INFO, sentence))
        else:
            self._notices.withdraw("printer")

    @Slot(object)
    def _ask(self, prints: Sequence[NamedPrint]) -> None:
        if not prints:
            self._notices.withdraw("unsure")
            return
        actions = (
            Action(CAME_OUT, self.tr("Yes, all of them"), icon="check"),
            Action(PRINT_AGAIN, self.tr("No, print again"), icon="printer"),
        )
        sentence = unsure_sentence([one.person for one in prints])
        self._notices.give("unsure", Notice(Tone.WARNING, sentence, actions, stays=True))

    @Slot(str)
    def _answer(self, action: str) -> None:
        if action in (CAME_OUT, PRINT_AGAIN):
            self._notices.withdraw("unsure")
            self._spool.answer(came_out=action == CAME_OUT)
        elif action in self._ways:
            self._ways[action]()
