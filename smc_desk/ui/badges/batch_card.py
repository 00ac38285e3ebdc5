"""All badges at once: whose, in which order, looked at first, and then as one PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from smc_desk.ui.badges.doubts_page import Doubts, DoubtsPage
from smc_desk.ui.badges.jobs import Made
from smc_desk.ui.badges.said_page import SaidPage
from smc_desk.ui.badges.words import UNPRINTED, sortings, whose_badges
from smc_desk.ui.badges.working_page import WorkingPage
from smc_desk.ui.bring_in.words import isolated, short_name
from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card


class BatchCard(Card):
    """Choices above, and below them one page: what to do, how far it is, or what came of it.

    Signals:
        check_wanted: Look at the badges.
        pdf_wanted: Write them.
        stopped: Stop what is going on.
        person_chosen: The id of somebody to be opened.
    """

    check_wanted = Signal()
    pdf_wanted = Signal()
    stopped = Signal()
    person_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card."""
        super().__init__(title=QCoreApplication.translate("Badges", "All badges at once"), parent=parent)
        self._who, self._sorting = Choice(), Choice()
        for box, choices in ((self._who, whose_badges()), (self._sorting, sortings())):
            for value, text in choices:
                box.addItem(text, value)
        self._whose = Field(self.tr("Whose badges"), self._who, theme=theme)
        sorting = Field(self.tr("Sorted"), self._sorting, theme=theme)
        check = Action("check", self.tr("Check first"), icon="list-checks")
        pdf = Action("pdf", self.tr("Make one PDF"), role="primary", icon="file-down")
        self._check, self._pdf = ActionButton(check, theme=theme), ActionButton(pdf, theme=theme)
        self._said = SaidPage(theme=theme)
        self._working = WorkingPage()
        self._doubts = DoubtsPage(theme=theme)
        self._pages = QStackedWidget()
        for page in (self._said, self._working, self._doubts):
            self._pages.addWidget(page)
        self._lay_out(sorting)
        self._who.activated.connect(self._choose)
        self._check.clicked.connect(self.check_wanted)
        self._pdf.clicked.connect(self.pdf_wanted)
        self._working.cancelled.connect(self.stopped)
        self._doubts.person_chosen.connect(self.person_chosen)
        self._choose()

    @property
    def who(self) -> str:
        """Whose badges are meant."""
        return str(self._who.currentData())

    @property
    def sorting(self) -> str:
        """How they are sorted."""
        return str(self._sorting.currentData())

    def take_focus(self) -> None:
        """Put the focus where to begin, or on the list to go on with."""
        is_listed = self._pages.currentWidget() is self._doubts
        (self._doubts if is_listed else self._who).setFocus()

    def begin(self, title: str) -> None:
        """Show that something is going on; nothing else can be begun meanwhile."""
        self._working.begin(title)
        self._go(self._working, self._working)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._working.show_progress(done, total)

    def show_doubts(self, doubts: Doubts) -> str:
        """Show what to look at.

        Returns:
            What that is, in words.
        """
        if doubts:
            title = self._doubts.show_doubts(doubts)
            self._go(self._doubts, self._doubts)
            return title
        title = self.tr("Nothing to look at")
        hint = self.tr("Every name fits, and no letter is missing. The badges can be made.")
        return self._say("badge-check", Tone.SUCCESS, title, hint, self._pdf)

    def show_made(self, made: Made) -> str:
        """Say where the badges are.

        Returns:
            How many they are, in words.
        """
        if not made.count:
            title = self.tr("Nobody to make a badge for")
            hint = self.tr("Choose other people above.")
            return self._say("users", Tone.NEUTRAL, title, hint, self._who)
        title = self.tr("%Ln badges are in one PDF", "", made.count)
        hint = self.tr(
            "Print {file} at full size. These badges count as printed: check-in prints none again."
        )
        said = hint.replace("{file}", short_name(made.path.name))
        return self._say("circle-check", Tone.SUCCESS, title, said, self._pdf, made.path)

    def show_stopped(self, *, is_pdf: bool) -> str:
        """Say what stopping has left behind."""
        hint = (
            self.tr("There is no PDF. Make it again whenever you like.")
            if is_pdf
            else self.tr("Nothing was changed. Check again whenever you like.")
        )
        return self._say("ban", Tone.NEUTRAL, self.tr("Stopped"), hint, self._pdf if is_pdf else self._check)

    def show_failure(self, sentence: str) -> str:
        """Say what went wrong."""
        return self._say("triangle-alert", Tone.WARNING, self.tr("It did not work"), sentence, self._pdf)

    def _lay_out(self, sorting: Field) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self._whose, 3, Qt.AlignmentFlag.AlignTop)
        choices.addWidget(sorting, 2, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._check)
        buttons.addWidget(self._pdf)
        buttons.addStretch(1)
        self.body.setSpacing(14)
        self.body.addLayout(choices)
        self.body.addLayout(buttons)
        self.body.addWidget(self._pages, 1)

    @Slot()
    def _choose(self) -> None:
        """Other people: what was found of the former ones does not hold."""
        self._whose.show_hint(
            self.tr("Whoever was printed already is left out.")
            if self.who == UNPRINTED
            else self.tr("Who has a badge gets the same one again; it stays valid.")
        )
        title = self.tr("Before the doors open")
        hint = self.tr("Check them without paper, then make one PDF for any printer.")
        self._said.say("id-card", Tone.NEUTRAL, title, hint)
        self._pages.setCurrentWidget(self._said)

    def _say(
        self, icon: str, tone: Tone, title: str, hint: str, focus: QWidget, path: Path | None = None
    ) -> str:
        self._said.say(icon, tone, title, hint, isolated(str(path)) if path else "")
        self._go(self._said, focus)
        return f"{title}. {hint}"

    def _go(self, page: QWidget, focus: QWidget) -> None:
        """Show a page; the focus goes along if it was here."""
        focused = QApplication.focusWidget()
        is_here = focused is None or self.isAncestorOf(focused)
        is_working = page is self._working
        self._pages.setCurrentWidget(page)
        if is_here and is_working:
            focus.setFocus()  # before the button which has it is disabled, else it wanders to "Stop"
        for widget in (self._who, self._sorting, self._check, self._pdf):
            widget.setEnabled(not is_working)
        if is_here and not is_working:
            focus.setFocus()
