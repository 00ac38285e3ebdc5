"""Certificates of attendance, and whether a number is that of one.

It knows its verbs, neither a store nor a PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smc_desk.domain.certificates import CertificatePaper
from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import DeskError, UserError, UserFault
from smc_desk.domain.people import PersonRow
from smc_desk.ui.badges.certificates_card import CertificatesCard
from smc_desk.ui.badges.jobs import Job, make_paper
from smc_desk.ui.badges.number_card import NumberCard
from smc_desk.ui.layouts.editor_head import back_icon
from smc_desk.ui.texts import bug_sentence, sentence_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.scrolled import scrolled
from smc_desk.ui.work import Lane, Task, Work
from smc_desk.usecases.certify import Checked, Issue
from smc_desk.usecases.ports import Cancelled, Progress

CARD_WIDTH = 420
"""Two cards beside each other need this each, at scale 1."""


@dataclass(frozen=True, slots=True)
class CertificatesVerbs:
    """What this screen can have done.

    Attributes:
        count: How many people came.
        find: The people a typed text may mean, best first.
        see_issue: What stands on every certificate.
        set_issue: (place, issuer).
        write: (ticket codes or None for everybody who came, paper, file, progress, cancelled) → how many.
        check: Whose certificate has a number.
    """

    count: Callable[[], int]
    find: Callable[[str], Sequence[PersonRow]]
    see_issue: Callable[[], Issue]
    set_issue: Callable[[str, str], Changes]
    write: Callable[[Sequence[str] | None, CertificatePaper, Path, Progress, Cancelled], int]
    check: Callable[[str], Checked]


class CertificatesScreen(QWidget):
    """Two cards.

    Signals:
        left: Back to where one came from.
    """

    left = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: CertificatesVerbs,
        choose_file: Callable[[QWidget, str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen; it looks for the first time when it is shown.

        Args:
            work: Where verbs are run.
            theme: The theme.
            verbs: What can be done.
            choose_file: Asks where to write, above a widget and with a name to begin with; "" for nowhere.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs, self._choose_file = work, theme, verbs, choose_file
        self._job: Job | None = None
        self._task: Task | None = None
        back = ActionButton(Action("back", self.tr("Back"), role="quiet", icon=back_icon(self)), theme=theme)
        self._card, self._number = CertificatesCard(theme=theme), NumberCard(theme=theme)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._columns = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(scrolled(page), 1)
        back.clicked.connect(self.left)
        self._card.typed.connect(self._find)
        self._card.issue_told.connect(self._set_issue)
        self._card.pdf_wanted.connect(self._make)
        self._card.stopped.connect(self._stop)
        self._number.check_wanted.connect(self._check)
        work.failed.connect(self._give_up)
        theme.changed.connect(self._place)
        self._place()

    def take_focus(self) -> None:
        """Begin with for whom."""
        self._card.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look who came meanwhile."""
        super().showEvent(event)
        run, verbs = self._work.run, self._verbs
        run(self, verbs.see_issue, self._card.show_issue, lane=Lane.QUERY, newest_of="issue")
        run(self, verbs.count, self._card.show_count, lane=Lane.QUERY, newest_of="count")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards beside each other, or one below the other."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _place(self) -> None:
        columns = 2 if self.width() >= self._theme.px(2 * CARD_WIDTH) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate((self._card, self._number)):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if columns == 2 else 0)

    @Slot(str)
    def _find(self, text: str) -> None:
        if text:
            verb = partial(self._verbs.find, text)
            self._work.run(self, verb, self._card.show_hits, lane=Lane.QUERY, newest_of="find")

    @Slot(str, str)
    def _set_issue(self, place: str, issuer: str) -> None:
        self._work.run(self, partial(self._verbs.set_issue, place, issuer), _nothing)

    @Slot(str)
    def _check(self, number: str) -> None:
        verb = partial(self._verbs.check, number)
        self._work.run(self, verb, self._show_checked, lane=Lane.QUERY, newest_of="check")

    def _show_checked(self, checked: Checked) -> None:
        self._announce(self._number.show_checked(checked))

    @Slot()
    def _make(self) -> None:
        if self._card.is_undecided:
            self._card.ask_for_choice()
            return
        path = self._choose_file(self, self.tr("certificates.pdf"))
        if not path:
            return
        person = self._card.person
        write = partial(self._verbs.write, None if person is None else (person.code,), self._card.paper)
        self._card.begin(self.tr("Making the certificates"))
        self._job = Job(partial(make_paper, write, Path(path)))
        self._task = self._work.run_long(
            self,
            self._job,
            lambda made: self._end(self._card.show_made(made)),
            progress=self._card.show_progress,
            otherwise=self._fail,
        )

    def _end(self, said: str) -> None:
        self._job = self._task = None
        self._announce(said)

    def _fail(self, error: DeskError) -> None:
        is_stopped = isinstance(error, UserError) and error.fault is UserFault.CANCELLED
        self._end(self._card.show_stopped() if is_stopped else self._card.show_failure(sentence_of(error)))

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        """After a fault nobody foresaw in our own work, say so where it began."""
        if self._job is not None and self._job.has_ended and not isinstance(error, DeskError):
            self._end(self._card.show_failure(bug_sentence()))

    @Slot()
    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


def _nothing(_changes: Changes) -> None:
    """What was typed is on the screen already."""
