"""The card for papers at work: which parts there are to choose from, where the PDF goes, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.domain.errors import DeskError
from smc_desk.domain.papers import PaperKind, WantedPapers
from smc_desk.domain.programme import Session
from smc_desk.ui.bring_in.words import isolated, short_name
from smc_desk.ui.plan.print_card import Extent, PrintCard
from smc_desk.ui.plan.sheet_words import SheetCounts
from smc_desk.ui.plan.words import day_text
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.theme import Tone
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.ports import Cancelled, Progress

WritePapers = Callable[[WantedPapers, Path, Progress, Cancelled], int]


class PrintPart(QObject):
    """Runs the verb for the card."""

    def __init__(
        self,
        *,
        work: Work,
        write: WritePapers,
        card: PrintCard,
        choose_file: Callable[[QWidget, str], str],
        parent: QObject,
    ) -> None:
        """Take the card over.

        Args:
            work: Where the verb is run.
            write: (which, file, progress, cancelled) → number of papers.
            card: Asks.
            choose_file: Asks where to write, above a widget and with a name to begin with; "" for nowhere.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._write, self._card, self._choose_file = work, write, card, choose_file
        card.wanted.connect(self._make)

    def ask(self, day: date, session: Session | None) -> None:
        """Ask which papers of a day; of a session that is chosen, and of its room, as well."""
        shown = day_text(day)
        extents = []
        if session is not None and session.room:
            extents.append(
                Extent(
                    self.tr("This session: {title}").replace("{title}", isolated(session.title)),
                    session=session.guid,
                )
            )
            room = (
                self.tr("{room} on {day}").replace("{room}", isolated(session.room)).replace("{day}", shown)
            )
            extents.append(Extent(room, day, session.room))
        extents.append(Extent(self.tr("Every room on {day}").replace("{day}", shown), day))
        extents.append(Extent(self.tr("The whole programme")))
        self._card.ask(extents)

    @Slot(object)
    def _make(self, wanted: WantedPapers) -> None:
        names = {
            PaperKind.DOOR_SIGNS: self.tr("door-signs.pdf"),
            PaperKind.DAY_SHEETS: self.tr("day-sheets.pdf"),
            PaperKind.CHAIR_SHEETS: self.tr("chair-sheets.pdf"),
            PaperKind.SIGN_UPS: self.tr("sign-ups.pdf"),
        }
        path = self._choose_file(self._card, names[wanted.kind])
        if not path:
            return
        self._card.set_busy(True)
        self._work.run_long(
            self,
            partial(self._write, wanted, Path(path)),
            partial(self._made, Path(path)),
            progress=_unseen,
            lane=Lane.LONG,
            otherwise=self._failed,
        )

    def _made(self, path: Path, count: int) -> None:
        if not count:
            self._card.show_result(
                Tone.WARNING, self.tr("There is nothing to print for that. Choose another paper or part.")
            )
            return
        said = self.tr("{papers}: print {file} at full size on A4.")
        papers = SheetCounts().papers(count)
        said = said.replace("{papers}", papers).replace("{file}", short_name(path.name))
        self._card.show_result(Tone.SUCCESS, said)

    def _failed(self, error: DeskError) -> None:
        self._card.show_result(Tone.DANGER, sentence_of(error))


def _unseen(_done: int, _total: int) -> None:
    """It takes a few seconds; the card says that it is going on."""
