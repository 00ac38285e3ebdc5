"""What a programme has in it, before it takes the place of the former one."""

from __future__ import annotations

from datetime import tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.programme import Programme, Session
from smc_desk.ui.bring_in.lines import LinesPane, Sheet
from smc_desk.ui.bring_in.words import isolated, seen
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.stat_tile import StatTile

LARGE_TEXT = 1.5


class ProgrammePage(QWidget):
    """Counts, the sessions, and the large button.

    Signals:
        confirmed: Bring it in.
        cancelled: Leave everything as it is.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page, without a programme yet."""
        super().__init__(parent)
        self._theme = theme
        self._title = Label(role="title", elides=True)
        self._about = Label(role="muted", wraps=True)
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
        self._table = QVBoxLayout()
        self._pane: LinesPane | None = None
        self._say = Label(role="muted", wraps=True)
        self._confirm = ActionButton(
            Action("confirm", self.tr("Bring in this programme"), role="primary", icon="check"),
            theme=theme,
            is_large=True,
        )
        self._confirm.clicked.connect(self.confirmed)
        cancel = ActionButton(Action("cancel", self.tr("Cancel"), role="quiet"), theme=theme)
        cancel.clicked.connect(self.cancelled)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._about)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(cancel)
        foot.addWidget(self._say, 1)
        foot.addWidget(self._confirm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._tiles)
        whole.addLayout(self._table, 1)
        whole.addLayout(foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_programme(self, programme: Programme, former: str) -> None:
        """Show what is in a programme.

        Args:
            programme: As read from the file.
            former: The title of the programme which it replaces, or "".
        """
        locale = self.locale()
        self._title.setText(isolated(programme.title) if programme.title else self.tr("A programme"))
        first = QDate(programme.first_day.year, programme.first_day.month, programme.first_day.day)
        last = first.addDays(programme.days - 1)
        when = " – ".join(
            dict.fromkeys(locale.toString(day, QLocale.FormatType.LongFormat) for day in (first, last))
        )
        counts = (
            programme.days,
            len(programme.rooms),
            len(programme.sessions),
            len(programme.talks),
            len(programme.speakers),
        )
        self._about.setText(" · ".join((when, isolated(programme.zone.replace("_", " ")))))
        for tile, count in zip(self._stats, counts, strict=True):
            tile.show_stat(locale.toString(count))
        self._show_sessions(programme)
        replaced = self.tr("It replaces {title}. Check-ins and badges stay as they are.")
        self._say.setText(
            replaced.replace("{title}", isolated(former)) if former else self.tr("Nothing is written yet.")
        )

    def take_focus(self) -> None:
        """Put the focus on the large button."""
        self._confirm.setFocus()

    def _show_sessions(self, programme: Programme) -> None:
        if self._pane is not None:
            self._pane.hide()
            self._pane.deleteLater()
        self._pane = LinesPane(
            self._sheet(_zone(programme.zone)),
            theme=self._theme,
            accessible_name=self.tr("Sessions"),
            empty=self.tr("There is no session in it."),
            search=self.tr("Find a session or a room"),
        )
        self._pane.show_lines(programme.sessions)
        self._table.addWidget(self._pane)

    def _sheet(self, zone: tzinfo) -> Sheet:
        locale = self.locale()

        def cells(session: Session) -> tuple[str, ...]:
            at = session.starts_at.astimezone(zone)
            when = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
            time = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
            return locale.toString(when.date(), "ddd d MMM"), time, seen(session.room), seen(session.title)

        def searched(session: Session) -> str:
            return f"{session.title} {session.room} {session.code}"

        columns = (
            (self.tr("Day"), 14),
            (self.tr("Begins"), 12),
            (self.tr("Room"), 22),
            (self.tr("Session"), 52),
        )
        return Sheet(columns, cells, searched)

    @Slot()
    def _restyle(self) -> None:
        self._tiles.setVisible(self._theme.scale < LARGE_TEXT)


def _zone(name: str) -> tzinfo:
    """The zone of the symposium, or that of Greenwich where this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
