"""What a programme has in it and what is odd about it, before it comes in or is compared."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.programme_reading import Choices, Severity
from smc_desk.ui.bring_in.findings_panel import FindingsPanel
from smc_desk.ui.bring_in.incoming import Incoming
from smc_desk.ui.bring_in.lines import LinesPane, Sheet
from smc_desk.ui.bring_in.oddities import gathered
from smc_desk.ui.bring_in.programme_words import date_word, zone_of
from smc_desk.ui.bring_in.words import isolated, seen, short_name
from smc_desk.ui.texts import clock_text
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.stat_tile import StatTile

LARGE_TEXT = 1.5


class ProgrammePage(QWidget):
    """Counts, what is odd, the sessions, and the large button.

    Signals:
        confirmed: Bring it in, or show what would change.
        cancelled: Leave everything as it is.
        chosen: Other `Choices` for its source.
    """

    confirmed = Signal()
    cancelled = Signal()
    chosen = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a programme yet."""
        super().__init__(parent)
        self._theme, self._choices = theme, Choices()
        self._title = Label(role="title", elides=True)
        self._about = Label(role="muted", elides=True)
        self._kept = Label(role="muted", elides=True)
        self._forget = ActionButton(
            Action("forget", self.tr("Choose afresh"), role="quiet", icon="undo-2"), theme=theme
        )
        self._forget.clicked.connect(self._choose_afresh)
        captions = (
            self.tr("Days"),
            self.tr("Rooms"),
            self.tr("Sessions"),
            self.tr("Talks"),
            self.tr("Speakers"),
        )
        self._stats = [StatTile(theme=theme, caption=caption) for caption in captions]
        self._tiles = QWidget()
        row = QHBoxLayout(self._tiles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self._stats:
            row.addWidget(tile, 1)
        self._findings = FindingsPanel(theme=theme)
        self._findings.chosen.connect(self.chosen)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("The programme of the file"))
        self._tabs.addTab(self._findings, "")
        self._say = Label(role="muted", wraps=True)
        self._confirm = ActionButton(
            Action("confirm", self.tr("Bring in this programme"), role="primary", icon="check"),
            theme=theme,
            is_large=True,
        )
        self._confirm.clicked.connect(self.confirmed)
        self._cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_incoming(self, incoming: Incoming) -> None:
        """Show what is in a programme and what is odd about it."""
        reading = incoming.reading
        programme = reading.programme
        self._choices = reading.choices
        self._title.setText(isolated(programme.title) if programme.title else short_name(incoming.path.name))
        self._show_counts(programme)
        self._findings.show_incoming(incoming)
        odd, count = self.tr("What is odd"), self.locale().toString(len(reading.findings))
        self._tabs.setTabText(0, f"{odd} ({count})")
        self._show_sessions(programme)
        gravest = {finding.severity for finding in reading.findings}
        self._tabs.setCurrentIndex(0 if gravest - {Severity.INFO} else 1)
        self._show_kept()
        is_first = incoming.merge is None
        self._confirm.show_text(
            self.tr("Bring in this programme") if is_first else self.tr("Show what would change")
        )
        self._confirm.setEnabled(reading.is_ready)
        waiting = sum(o.severity is Severity.BLOCK for o in gathered(reading.findings))
        self._say.setText(
            self.tr("%Ln things are to be chosen first.", "", waiting)
            if waiting
            else self.tr("Nothing is written yet.")
        )

    def take_focus(self) -> None:
        """Put the focus on the large button, or on what has to be chosen first."""
        if self._confirm.isEnabled():
            self._confirm.setFocus()
        else:
            self._findings.take_focus()

    @Slot()
    def _choose_afresh(self) -> None:
        self.chosen.emit(Choices(columns=self._choices.columns))

    def _show_counts(self, programme: Programme) -> None:
        locale = self.locale()
        first = QDate(programme.first_day.year, programme.first_day.month, programme.first_day.day)
        last = first.addDays(programme.days - 1)
        when = " – ".join(
            dict.fromkeys(locale.toString(day, QLocale.FormatType.LongFormat) for day in (first, last))
        )
        self._about.setText(" · ".join((when, isolated(programme.zone.replace("_", " ")))))
        counts = (
            programme.days,
            len(programme.rooms),
            len(programme.sessions),
            len(programme.talks),
            len(programme.people) or len(programme.speakers),
        )
        for tile, count in zip(self._stats, counts, strict=True):
            tile.show_stat(locale.toString(count))

    def _show_kept(self) -> None:
        """Say what was chosen for this source, now or with a former file."""
        choices = self._choices
        answers = len(choices.fixes) + len(choices.groups)
        said = [
            self.tr("time zone {zone}").replace("{zone}", isolated(choices.zone)) if choices.zone else "",
            self.tr("%Ln answers", "", answers) if answers else "",
        ]
        words = self.locale().createSeparatedList([word for word in said if word])
        form = self.tr("Chosen for files from there: {choices}.")
        self._kept.setText(form.replace("{choices}", words))
        for widget in (self._kept, self._forget):
            widget.setVisible(bool(words))

    def _show_sessions(self, programme: Programme) -> None:
        former = self._tabs.widget(1)
        if former is not None:
            self._tabs.removeTab(1)
            former.deleteLater()
        name = self.tr("Sessions")
        pane = LinesPane(
            self._sheet(zone_of(programme.zone)),
            theme=self._theme,
            accessible_name=name,
            empty=self.tr("There is no session in it."),
            search=self.tr("Find a session or a room"),
        )
        pane.show_lines(programme.sessions)
        count = self.locale().toString(len(programme.sessions))
        self._tabs.addTab(pane, f"{name} ({count})")

    def _sheet(self, zone: tzinfo) -> Sheet:
        def cells(session: Session) -> tuple[str, ...]:
            at = session.starts_at.astimezone(zone)
            return date_word(at), clock_text(at), seen(session.room), seen(session.title)

        def searched(session: Session) -> str:
            return f"{session.title} {session.room} {session.code}"

        columns = (
            (self.tr("Day"), 14),
            (self.tr("Begins"), 12),
            (self.tr("Room"), 22),
            (self.tr("Session"), 52),
        )
        return Sheet(columns, cells, searched)

    def _lay_out(self) -> None:
        kept = QHBoxLayout()
        kept.setSpacing(12)
        kept.addWidget(self._kept, 1)
        kept.addWidget(self._forget)
        top = QWidget()
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._about)
        head.addLayout(kept)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._cancel)
        foot.addWidget(self._say, 1)
        foot.addWidget(self._confirm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(top)
        whole.addWidget(self._tiles)
        whole.addWidget(self._tabs, 1)
        whole.addLayout(foot)

    @Slot()
    def _restyle(self) -> None:
        self._tiles.setVisible(self._theme.scale < LARGE_TEXT)
