"""Certificates: for everybody who came or for one person, where, by whom, on which paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from smc_desk.domain.certificates import CertificatePaper
from smc_desk.domain.people import PersonRow
from smc_desk.ui.badges.jobs import Made
from smc_desk.ui.badges.said_page import SaidPage
from smc_desk.ui.badges.working_page import WorkingPage
from smc_desk.ui.bring_in.words import isolated, short_name
from smc_desk.ui.panels.fields import Choice, Field, LineEdit
from smc_desk.ui.panels.likely_list import LikelyList
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.usecases.certify import Issue

LONGEST = 80
"""Of a place and of an issuer: more has no room on the page."""
MOST_HITS = 3


class CertificatesCard(Card):
    """A form, and below it what came of it.

    Signals:
        typed: A name or code of the one person wanted; "" for everybody who came.
        issue_told: Place and issuer, when one of them was changed.
        pdf_wanted: Write them.
        stopped: Stop writing.
    """

    typed = Signal(str)
    issue_told = Signal(str, str)
    pdf_wanted = Signal()
    stopped = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card; it means everybody who came."""
        super().__init__(
            title=QCoreApplication.translate("Certify", "Certificates of attendance"), parent=parent
        )
        self._hits: dict[str, PersonRow] = {}
        self._person: PersonRow | None = None
        self._count: int | None = None
        self._issue = Issue()
        self._who, self._place, self._issuer = LineEdit(), LineEdit(), LineEdit()
        self._who.setPlaceholderText(self.tr("Everybody who came; or a name or code"))
        for line in (self._place, self._issuer):
            line.setMaxLength(LONGEST)
        self._paper = Choice()
        self._paper.addItem(self.tr("A4"), CertificatePaper.A4)
        self._paper.addItem(self.tr("US Letter"), CertificatePaper.LETTER)
        self._whose = Field(self.tr("For whom"), self._who, theme=theme)
        self._list = LikelyList(theme=theme)
        self._list.setAccessibleName(self.tr("People found"))
        pdf = Action("pdf", self.tr("Make one PDF"), role="primary", icon="file-down")
        self._pdf = ActionButton(pdf, theme=theme)
        self._said, self._working = SaidPage(theme=theme), WorkingPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._said)
        self._pages.addWidget(self._working)
        self._lay_out(theme)
        self._who.textEdited.connect(self._search)
        self._who.stepped.connect(self._step)
        self._list.chosen.connect(self._choose)
        self._list.left.connect(self._who.setFocus)
        for line in (self._place, self._issuer):
            line.editingFinished.connect(self._tell_issue)
        self._pdf.clicked.connect(self.pdf_wanted)
        self._working.cancelled.connect(self.stopped)
        self.setFocusProxy(self._who)
        self._list.hide()
        self._say_hint()
        self._said.say(
            "badge-check",
            Tone.NEUTRAL,
            self.tr("For those who were there"),
            self.tr(
                "Each is in the language of its bearer, with the name they chose and a number to verify it."
            ),
        )

    @property
    def person(self) -> PersonRow | None:
        """The one person it is for, None for everybody who came."""
        return self._person

    @property
    def is_undecided(self) -> bool:
        """Whether something was typed that means nobody yet."""
        return bool(self._who.line) and self._person is None

    @property
    def paper(self) -> CertificatePaper:
        """The paper chosen."""
        paper: CertificatePaper = self._paper.currentData()
        return paper

    def show_issue(self, issue: Issue) -> None:
        """Show what stands on each."""
        self._issue = issue
        for line, text in ((self._place, issue.place), (self._issuer, issue.issuer)):
            if not line.hasFocus():
                line.show_text(text)

    def show_count(self, count: int) -> None:
        """Say how many came."""
        self._count = count
        self._say_hint()

    def show_hits(self, rows: Sequence[PersonRow]) -> None:
        """Show whom the typed text may mean."""
        shown = rows[:MOST_HITS] if self.is_undecided else ()
        self._hits = {row.id: row for row in shown}
        self._list.show_rows(shown)
        self._list.setVisible(bool(shown))
        if self.is_undecided and not rows:
            self._whose.show_hint(self.tr("Nobody is found. Type less of the name, or the code."))

    def ask_for_choice(self) -> None:
        """Say that one of those found is to be chosen first."""
        self._whose.show_error(self.tr("Choose somebody below, or empty the field for everybody who came."))
        self._who.setFocus()

    def begin(self, title: str) -> None:
        """Show that they are being made."""
        self._working.begin(title)
        self._pages.setCurrentWidget(self._working)
        self._working.setFocus()
        self._pdf.setEnabled(False)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._working.show_progress(done, total)

    def show_made(self, made: Made) -> str:
        """Say where they are.

        Returns:
            That, in words.
        """
        if not made.count:
            title = self.tr("Nobody came yet")
            return self._say(
                "users", Tone.NEUTRAL, title, self.tr("Check people in first, or choose one person.")
            )
        title = self.tr("%Ln certificates are in one PDF", "", made.count)
        hint = self.tr("Print {file} at full size, then sign. Nothing else changed.")
        return self._say(
            "circle-check", Tone.SUCCESS, title, hint.replace("{file}", short_name(made.path.name)), made.path
        )

    def show_stopped(self) -> str:
        """Say that there is no PDF."""
        hint = self.tr("There is no PDF. Make it again whenever you like.")
        return self._say("ban", Tone.NEUTRAL, self.tr("Stopped"), hint)

    def show_failure(self, sentence: str) -> str:
        """Say what went wrong."""
        return self._say("triangle-alert", Tone.WARNING, self.tr("It did not work"), sentence)

    def _lay_out(self, theme: Theme) -> None:
        issue = QHBoxLayout()
        issue.setSpacing(16)
        issue.addWidget(Field(self.tr("Place"), self._place, theme=theme), 1, Qt.AlignmentFlag.AlignTop)
        issuer = Field(self.tr("Issued by"), self._issuer, theme=theme)
        issue.addWidget(issuer, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(Field(self.tr("Paper"), self._paper, theme=theme), 1)
        foot.addWidget(self._pdf, 1, Qt.AlignmentFlag.AlignBottom)
        self.body.setSpacing(14)
        self.body.addWidget(self._whose)
        self.body.addWidget(self._list)
        self.body.addLayout(issue)
        self.body.addLayout(foot)
        self.body.addWidget(self._pages, 1)

    def _say(self, icon: str, tone: Tone, title: str, hint: str, path: Path | None = None) -> str:
        self._said.say(icon, tone, title, hint, isolated(str(path)) if path else "")
        self._pages.setCurrentWidget(self._said)
        self._pdf.setEnabled(True)
        self._pdf.setFocus()
        return f"{title}. {hint}"

    def _say_hint(self) -> None:
        if self._person is not None:
            hint = self.tr(
                "Only this person, whether or not they were checked in. Empty the field for everybody."
            )
        elif self._count is None:
            hint = ""
        else:
            hint = self.tr("%Ln people came so far.", "", self._count)
        self._whose.show_hint(hint)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._person = None
        self._say_hint()
        if not text.strip():
            self.show_hits(())
        self.typed.emit(text.strip())

    @Slot(int)
    def _step(self, step: int) -> None:
        if step > 0 and self._hits:
            self._list.setFocus()

    @Slot(str)
    def _choose(self, person: str) -> None:
        self._person = self._hits[person]
        self._who.show_text(self._person.name or self._person.code)
        self.show_hits(())
        self._say_hint()
        self._pdf.setFocus()

    @Slot()
    def _tell_issue(self) -> None:
        place, issuer = self._place.line, self._issuer.line
        if (place, issuer) != (self._issue.place, self._issue.issuer):
            self._issue = Issue(self._issue.symposium, place, issuer)
            self.issue_told.emit(place, issuer)
