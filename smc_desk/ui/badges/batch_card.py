"""All badges at once: whose, in which order, looked at first, then printed here or as one PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from smc_desk.domain.printing import BatchState
from smc_desk.ui.badges.doubts_page import Doubts, DoubtsPage
from smc_desk.ui.badges.jobs import Made
from smc_desk.ui.badges.remaining_page import RemainingPage
from smc_desk.ui.badges.said_page import SaidPage
from smc_desk.ui.badges.whose_form import WhoseForm
from smc_desk.ui.badges.working_page import WorkingPage
from smc_desk.ui.bring_in.words import isolated, short_name
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card


class BatchCard(Card):
    """Choices above, and below them one page: what to do, how far it is, or what came of it.

    Signals:
        check_wanted: Look at the badges.
        pdf_wanted: Write them.
        print_wanted: Print them on this desk's printers.
        resume_wanted: Print those which remain.
        rest_left: Offer those which remain no more.
        stopped: Stop what is going on.
        person_chosen: The id of somebody to be opened.
    """

    check_wanted = Signal()
    pdf_wanted = Signal()
    print_wanted = Signal()
    resume_wanted = Signal()
    rest_left = Signal()
    stopped = Signal()
    person_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card."""
        super().__init__(title=QCoreApplication.translate("Badges", "All badges at once"), parent=parent)
        self.form = WhoseForm(theme=theme)
        check = Action("check", self.tr("Check first"), icon="list-checks")
        pdf = Action("pdf", self.tr("Make one PDF"), role="primary", icon="file-down")
        paper = Action("print", self.tr("Print them"), icon="printer")
        self._check, self._pdf = ActionButton(check, theme=theme), ActionButton(pdf, theme=theme)
        self._print = ActionButton(paper, theme=theme)
        self._said = SaidPage(theme=theme)
        self._working = WorkingPage()
        self._doubts = DoubtsPage(theme=theme)
        self._remaining = RemainingPage(theme=theme)
        self._is_printing = False
        self._pages = QStackedWidget()
        for page in (self._said, self._working, self._doubts, self._remaining):
            self._pages.addWidget(page)
        self._lay_out()
        self.form.changed.connect(self._choose)
        for button, signal in (
            (self._check, self.check_wanted),
            (self._pdf, self.pdf_wanted),
            (self._print, self.print_wanted),
        ):
            button.clicked.connect(signal)
        self._working.cancelled.connect(self.stopped)
        self._remaining.resumed.connect(self.resume_wanted)
        self._remaining.left.connect(self.rest_left)
        self._doubts.person_chosen.connect(self.person_chosen)
        self._choose()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is going on that this card shows."""
        return self._pages.currentWidget() is not self._working

    def take_focus(self) -> None:
        """Put the focus where to begin, or on the list to go on with."""
        shown = self._pages.currentWidget()
        is_next = shown in (self._doubts, self._remaining)
        (shown if is_next and shown is not None else self.form).setFocus()

    def begin(self, title: str) -> None:
        """Show that something is going on; nothing else can be begun meanwhile."""
        self._working.begin(title)
        self._go(self._working, self._working)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._working.show_progress(done, total)

    def show_batch(self, batch: BatchState | None) -> str:
        """Show how far the printing of many is, what remains of it, or that it is through.

        Returns:
            What is new about it, in words; "" while it goes on.
        """
        if batch is not None and batch.is_stopped:
            self._is_printing = False
            said = self._remaining.show_batch(batch)
            self._go(self._remaining, self._remaining)
            return said
        if batch is not None and batch.left:
            if not self._is_printing:
                self._is_printing = True
                self.begin(self.tr("Printing the badges"))
            self._working.show_progress(batch.done, batch.total)
            return ""
        if batch is not None and batch.total and self._is_printing:
            self._is_printing = False
            title = self.tr("%Ln badges went to the printer", "", batch.total)
            hint = self.tr("The last ones are on their way. Nobody of these gets a second at check-in.")
            return self._say("circle-check", Tone.SUCCESS, title, hint, self._print)
        if batch is None and (self._is_printing or self._pages.currentWidget() is self._remaining):
            self._is_printing = False
            self._choose()
            self._set_going(False)
        return ""

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

    def show_nobody(self) -> str:
        """Say that nobody is meant.

        Returns:
            That, in words.
        """
        title = self.tr("Nobody to make a badge for")
        hint = self.tr("Choose other people above.")
        return self._say("users", Tone.NEUTRAL, title, hint, self.form)

    def show_made(self, made: Made) -> str:
        """Say where the badges are.

        Returns:
            How many they are, in words.
        """
        if not made.count:
            return self.show_nobody()
        title = self.tr("%Ln badges are in one PDF", "", made.count)
        hint = self.tr(
            "Print {file} at full size. These badges count as printed: check-in prints none again."
        )
        said = hint.replace("{file}", short_name(made.path.name))
        return self._say("circle-check", Tone.SUCCESS, title, said, self._pdf, made.path)

    def show_paper_list(self, made: Made) -> str:
        """Say where the list on paper is.

        Returns:
            That, in words.
        """
        title = self.tr("%Ln people are on the list for paper", "", made.count)
        hint = self.tr(
            "Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk."
        )
        said = hint.replace("{file}", short_name(made.path.name))
        return self._say("circle-check", Tone.SUCCESS, title, said, self.form, made.path)

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

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self._check, self._pdf, self._print):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.setSpacing(14)
        self.body.addWidget(self.form)
        self.body.addLayout(buttons)
        self.body.addWidget(self._pages, 1)

    @Slot()
    def _choose(self) -> None:
        """Other people: what was found of the former ones does not hold."""
        title = self.tr("Before the doors open")
        hint = (
            self.tr("Whoever was printed already is left out.")
            if self.form.whose.is_unprinted
            else self.tr(
                "Check them without paper, then make one PDF for any printer: who has a badge gets the same"
                " one again. Or print here, which leaves out who has one."
            )
        )
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
        self._set_going(is_working)
        if is_here and not is_working:
            focus.setFocus()

    def _set_going(self, is_working: bool) -> None:
        for widget in (self.form, self._check, self._pdf, self._print):
            widget.setEnabled(not is_working)
