"""The printers' card at work: asks how they are, prints test pages, counts labels, answers for prints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError
from smc_desk.domain.printing import PrinterState
from smc_desk.ui.badges.printer_card import PrinterCard
from smc_desk.ui.badges.prints_card import PrintsCard
from smc_desk.ui.texts import printer_word, sentence_of
from smc_desk.ui.theme import Tone
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.run_spool import NamedPrint, SpoolResult


@dataclass(frozen=True, slots=True)
class PrinterVerbs:
    """What can be done with printers and single prints.

    Attributes:
        in_use: How each printer of this desk is, the preferred one first.
        names: Addresses of all printers of this computer.
        test_page: Print a badge that is nobody's on a printer.
        set_labels_left: (printer, how many labels are in it or None to count them no more).
        unsure: Prints that may or may not have come out.
        settle: (ids of prints, whether they came out; else they are printed again).
        failed: Prints that were given up.
        retry: Try these again.
        leave: Try these no more.
    """

    in_use: Callable[[], Sequence[PrinterState]]
    names: Callable[[], Sequence[str]]
    test_page: Callable[[str], SpoolResult]
    set_labels_left: Callable[[str, int | None], Changes]
    unsure: Callable[[], Sequence[NamedPrint]]
    settle: Callable[[Sequence[str], bool], Changes]
    failed: Callable[[], Sequence[NamedPrint]]
    retry: Callable[[Sequence[str]], Changes]
    leave: Callable[[Sequence[str]], Changes]


class PrinterPart(QObject):
    """Runs the verbs for two cards.

    Signals:
        printer_chosen: The address of the printer which is to be the desk's from now on.
    """

    printer_chosen = Signal(str)

    def __init__(
        self, *, work: Work, verbs: PrinterVerbs, card: PrinterCard, prints: PrintsCard, parent: QObject
    ) -> None:
        """Take the cards over.

        Args:
            work: Where verbs are run.
            verbs: What can be done.
            card: Of the printers.
            prints: Of prints that need a person's word.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._verbs, self._card, self._prints = work, verbs, card, prints
        self._names: Sequence[str] = ()
        card.test_wanted.connect(self._print_test)
        card.labels_counted.connect(self._set_labels)
        card.printer_chosen.connect(self._move)
        prints.unsure_answered.connect(self._settle)
        prints.failed_answered.connect(self._answer_failed)

    def refresh(self) -> None:
        """Look at everything again."""
        run, verbs = self._work.run, self._verbs
        run(self, verbs.in_use, self._show_printers, lane=Lane.PRINT, newest_of="printers")
        run(self, verbs.names, self._show_names, lane=Lane.PRINT, newest_of="names")
        self.refresh_prints()

    def refresh_prints(self) -> None:
        """Look at the prints which need a person's word again."""
        run, verbs = self._work.run, self._verbs
        run(self, verbs.unsure, self._prints.show_unsure, lane=Lane.PRINT, newest_of="unsure")
        run(self, verbs.failed, self._prints.show_failed, lane=Lane.PRINT, newest_of="failed")

    def show_spool(self, spool: SpoolResult) -> bool:
        """Show what the printers said last; False where it was of others than those on the card."""
        if tuple(state.printer for state in spool.printers) != self._card.printers:
            return False
        self._card.show_printers(spool.printers)
        self._card.show_counts(spool.waiting, spool.unsure)
        return True

    def _show_printers(self, states: Sequence[PrinterState]) -> None:
        self._card.show_printers(states)
        self._card.show_others(self._names)

    def _show_names(self, names: Sequence[str]) -> None:
        self._names = names
        self._card.show_others(names)

    @Slot(str)
    def _print_test(self, printer: str) -> None:
        verb = partial(self._verbs.test_page, printer)
        self._work.run(self, verb, self._show_test, lane=Lane.PRINT, otherwise=self._warn)

    def _show_test(self, result: SpoolResult) -> None:
        self._card.show_test(result)
        self.refresh()

    @Slot(str, object)
    def _set_labels(self, printer: str, count: int | None) -> None:
        verb = partial(self._verbs.set_labels_left, printer, count)
        self._run(verb, newest_of=f"labels {printer}")

    @Slot(object, bool)
    def _settle(self, ids: Sequence[str], came_out: bool) -> None:
        self._run(partial(self._verbs.settle, ids, came_out))

    @Slot(object, bool)
    def _answer_failed(self, ids: Sequence[str], is_wanted: bool) -> None:
        self._run(partial(self._verbs.retry if is_wanted else self._verbs.leave, ids))

    def _run(self, verb: Callable[[], Changes], newest_of: str = "") -> None:
        self._work.run(
            self, verb, self._look_again, lane=Lane.PRINT, otherwise=self._warn, newest_of=newest_of
        )

    def _look_again(self, _changes: Changes) -> None:
        self.refresh_prints()

    @Slot(str)
    def _move(self, printer: str) -> None:
        said = self.tr("The badges go to {printer} from now on.")
        self._card.say(Tone.INFO, said.replace("{printer}", printer_word(printer)))
        self.printer_chosen.emit(printer)
        self.refresh()

    def _warn(self, error: DeskError) -> None:
        self._card.say(Tone.WARNING, sentence_of(error))
