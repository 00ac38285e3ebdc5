"""The last step: what was done, in words, what to do next, and the likely duplicates to look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from smc_desk.domain.people_list import NoteKind
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.remark import Count, Tally
from smc_desk.ui.bring_in.twins_panel import Twins, TwinsPanel
from smc_desk.ui.bring_in.words import isolated
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.import_attendees import ImportReport

MARK = 40
SIDE = 380
ALONE = 560
WIDEST = 4000
TWINS = 300
"""Height of the pairs, at scale 1, where they stand below the report."""
LARGE_TEXT = 1.5
MOST_ROWS = 12
"""Row numbers named in a sentence; the details have all of them."""


class DonePage(QWidget):
    """The report at the leading side, the pairs beside it.

    Signals:
        finished: Go to check-in.
        restarted: Choose another file.
        details_asked: Look at the lines of what was brought in again.
    """

    finished = Signal()
    restarted = Signal()
    details_asked = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, with nothing done yet."""
        super().__init__(parent)
        self._theme, self._is_about_people = theme, True
        self.twins = TwinsPanel(theme=theme)
        self._mark = QLabel()
        self._title = Label(role="headline", wraps=True)
        self._tally = Tally((), theme=theme)
        self._more = Label(role="muted", wraps=True)
        self._go = ActionButton(
            Action("check-in", self.tr("Go to check-in"), role="primary", icon="scan-line"),
            theme=theme,
            is_large=True,
        )
        self._go.clicked.connect(self.finished)
        self._details = ActionButton(Action("details", self.tr("See every line again")), theme=theme)
        self._details.clicked.connect(self.details_asked)
        self._again = ActionButton(
            Action("again", self.tr("Bring in another file"), icon="file-up"), theme=theme
        )
        self._again.clicked.connect(self.restarted)
        self._report = Card(margin=24)
        self._report.body.setSpacing(14)
        self._report.body.addWidget(self._mark)
        self._report.body.addWidget(self._title)
        self._report.body.addWidget(self._go)
        self._report.body.addSpacing(6)
        self._report.body.addWidget(self._tally)
        self._report.body.addWidget(self._more)
        self._report.body.addStretch(1)
        for button in (self._details, self._again):
            self._report.body.addWidget(button)
        inner = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(14)
        self._both.addWidget(self._report)
        self._both.addWidget(self.twins, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_report(self, report: ImportReport, *, has_key: bool) -> None:
        """Say what became of every row.

        Args:
            report: Of the import.
            has_key: Whether a key came with it.
        """
        self._is_about_people = True
        counts = report.counts
        written = counts.new + counts.changed
        self._title.setText(
            self.tr("%Ln people were brought in", "", written)
            if written
            else self.tr("The list is up to date")
        )
        repeated = [note.row for note in report.notes if note.kind is NoteKind.REPEATED_CODE]
        self._show_tally(
            (
                Count(self.tr("New"), counts.new, "user-plus", Tone.SUCCESS),
                Count(self.tr("Changed"), counts.changed, "pencil", Tone.INFO),
                Count(self.tr("Unchanged"), counts.unchanged, "check"),
                Count(self._repeated(repeated), counts.repeated, "copy", Tone.WARNING),
                Count(self.tr("Blank rows, skipped"), counts.blank, "minus"),
                Count(self.tr("Rows of the file, all counted"), counts.rows, "list-checks", Tone.SUCCESS),
                Count(
                    self.tr("Not in the file: kept and marked"),
                    counts.vanished,
                    "circle-question-mark",
                    Tone.WARNING,
                ),
                Count(self.tr("Notes on fields"), len(report.notes), "file-text"),
            )
        )
        said = [
            self.tr("Every check-in and every correction made at a desk is kept."),
            self.tr("Signed tickets are checked with the new key.") if has_key else "",
        ]
        self._more.setText(" ".join(said).strip())
        self._details.show()

    def show_programme(self, incoming: Incoming) -> None:
        """Say that a programme is in; pairs of people are not looked at now."""
        programme = incoming.reading.programme
        self._is_about_people = False
        self.show_pairs(())
        self._title.setText(self.tr("The programme is in"))
        self._show_tally(
            (
                Count(self.tr("Rooms"), len(programme.rooms), "door-open"),
                Count(self.tr("Sessions"), len(programme.sessions), "calendar-days"),
                Count(self.tr("Talks"), len(programme.talks), "presentation"),
                Count(self.tr("Speakers"), len(programme.people) or len(programme.speakers), "mic"),
            )
        )
        again = self.tr("What people signed up for, came to, or what was timed is kept.")
        self._more.setText(isolated(programme.title) if incoming.merge is None else again)
        self._details.hide()

    def show_pairs_only(self) -> None:
        """Say why the pairs are looked at without a report before them."""
        self._is_about_people = True
        self._title.setText(self.tr("Likely duplicates"))
        self._show_tally(())
        self._more.setText(
            self.tr("Decide pair by pair, or leave them for later: check-in works with both entries.")
        )
        self._details.hide()

    def show_pairs(self, pairs: Sequence[Twins]) -> None:
        """Show the pairs which wait for an answer; without one the panel is not there."""
        self.twins.show_pairs(pairs)
        self.twins.setVisible(bool(pairs) and self._is_about_people)
        self._restyle()

    def take_focus(self) -> None:
        """Put the focus on the way to check-in."""
        self._go.setFocus()
        self._scroll.ensureWidgetVisible(self._go)

    def _show_tally(self, counts: Iterable[Count]) -> None:
        former = self._tally
        self._tally = Tally([count for count in counts if count.number], theme=self._theme)
        self._report.body.replaceWidget(former, self._tally)
        former.hide()
        former.deleteLater()

    def _repeated(self, rows: Sequence[int]) -> str:
        """What to say of the rows which were not taken, with the numbers of the first ones."""
        locale = self.locale()
        named = locale.createSeparatedList([locale.toString(row) for row in rows[:MOST_ROWS]])
        said = self.tr("Repeated rows, not taken: {rows}")
        return said.replace("{rows}", f"{named} …" if len(rows) > MOST_ROWS else named)

    @Slot()
    def _restyle(self) -> None:
        self._mark.setPixmap(
            self._theme.pixmap("circle-check", "success_ink", MARK, self.devicePixelRatioF())
        )
        has_room = self._theme.scale < LARGE_TEXT
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)
        self.twins.setMinimumHeight(0 if has_room else self._theme.px(TWINS))
        width = ALONE if self.twins.isHidden() else SIDE
        self._report.setMinimumWidth(width)
        self._report.setMaximumWidth(width if has_room else WIDEST)
