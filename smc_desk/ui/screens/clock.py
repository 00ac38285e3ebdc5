"""The clock: all rooms for the lead, one session for its chair, and the speaker's own window.

Time goes on here without asking anybody: states come from verbs, what is shown of them at an instant is a
pure function. Clocks are drawn only while somebody can see them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from smc_desk.domain.changes import Changes
from smc_desk.domain.programme import Programme
from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import Act
from smc_desk.domain.timing_repair import Advice
from smc_desk.domain.timing_report import ReportWords
from smc_desk.domain.timing_shown import Shown
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.clock.chair_page import ChairPage
from smc_desk.ui.clock.faces import face_of
from smc_desk.ui.clock.gong import Gong
from smc_desk.ui.clock.overview import Overview
from smc_desk.ui.clock.pages_card import PagesShown
from smc_desk.ui.clock.report_card import ChooseFile
from smc_desk.ui.clock.report_words import report_words
from smc_desk.ui.clock.speaker_window import SpeakerWindow, second_screen
from smc_desk.ui.clock.speakers import speakers_of
from smc_desk.ui.clock.talk_row import Who
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.keep_time import ActResult
from smc_desk.usecases.see_timing import RoomLine, SpeakerPresence

TICK_MS = 100
"""A tenth of a second: no second is shown late, and a face that has not changed costs nothing."""
ROOMS_MS = 1_000
NOTE_MS = 5_000
"""How soon a corrected wall clock is written down."""
LOOK_MS = 120
"""After a change: what the chair did is painted before the rooms are asked for, and a queue asks once."""
REFRESH_MS = 20_000
"""Rooms are asked for anew, since the next session comes without anybody doing anything."""


@dataclass(frozen=True, slots=True)
class ClockVerbs:
    """What the clock asks for.

    Attributes:
        rooms: Every room with its session.
        act: Does something at it.
        advise: Ways to make up for a delay.
        speakers: Ticket code → what the registration desk knows.
        programme: As it is now, None where none is in.
        show: A session at this instant; asks nothing.
        note: Writes down what both clocks show, where a clock was corrected.
        report: Writes planned and actual times to a file, and says how many talks are in it.
    """

    rooms: Callable[[], Sequence[RoomLine]]
    act: Callable[[SessionPlan, Act], ActResult]
    advise: Callable[[SessionState], Advice]
    speakers: Callable[[Iterable[str]], Mapping[str, SpeakerPresence]]
    programme: Callable[[], Programme | None]
    show: Callable[[SessionState], Shown]
    note: Callable[[SessionState], ActResult]
    report: Callable[[Path, ReportWords], int]


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look at the rooms gave.

    Attributes:
        names: Ticket code or guid → a name of the programme.
        speakers: Ticket code → what the registration desk knows.
        title: Of the symposium; `zone` is its time zone.
    """

    lines: tuple[RoomLine, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    speakers: Mapping[str, SpeakerPresence] = field(default_factory=dict)
    title: str = ""
    zone: str = "UTC"


class ClockScreen(QWidget):
    """Overview and chair's page.

    Signals:
        programme_wanted: There is none yet, and one is to be brought in.
        display_chosen: Name of the display the speaker’s clock is on now.
        gong_switched: Whether the gong is heard from now on.
        pages_asked: Whether the clocks are to be seen in a browser.
    """

    programme_wanted = Signal()
    pages_asked = Signal(bool)
    display_chosen = Signal(str)
    gong_switched = Signal(bool)

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: ClockVerbs,
        gong: Gong,
        choose_file: ChooseFile,
        display: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show all rooms.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: What it asks for.
            gong: Is told each instant of the session that is open.
            choose_file: Asks where the report is to be written to.
            display: Name of the display the speaker’s clock was on.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs = work, theme, verbs
        self._display, self._gong = display, gong
        self._seen = Seen()
        self._speaker_window: SpeakerWindow | None = None
        self._overview = Overview(
            theme=theme, show=verbs.show, speaker_of=self._speaker_of, choose_file=choose_file
        )
        self._overview.setAccessibleName(self.tr("All rooms"))
        self._chair = ChairPage(theme=theme, show=verbs.show)
        self._chair.show_gong(is_on=gong.is_on)
        self._nothing = EmptyPage(
            theme=theme,
            icon="calendar-days",
            title=self.tr("There is no programme yet"),
            hint=self.tr("Bring in the programme first; then every room has its clock."),
            action=Action("bring-in", self.tr("Bring in the programme"), role="primary", icon="file-down"),
        )
        self._pages = QStackedWidget()
        self._overview.pages.asked.connect(self.pages_asked)
        for page in (self._overview, self._chair, self._nothing):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._tick = QTimer(self, interval=TICK_MS)
        self._rooms_tick = QTimer(self, interval=ROOMS_MS)
        self._refresh_timer = QTimer(self, interval=REFRESH_MS)
        self._note_timer = QTimer(self, interval=NOTE_MS)
        self._look_timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._connect()

    def take_focus(self) -> None:
        """Where the next key belongs."""
        page = self._pages.currentWidget()
        if page is self._chair:
            self._chair.take_focus()
        elif page is self._nothing:
            self._nothing.button.setFocus()
        else:
            self._overview.take_focus()

    def show_pages(self, pages: PagesShown | None) -> None:
        """Say where the clocks are to be seen in a browser; None for nowhere."""
        self._overview.pages.show_pages(pages)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the rooms, and let the clocks be drawn."""
        super().showEvent(event)
        self._look()
        self._refresh_timer.start()
        self._rooms_tick.start()
        self._tick.start()
        self._note_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw only what is seen elsewhere."""
        super().hideEvent(event)
        self._refresh_timer.stop()
        self._rooms_tick.stop()
        if not self._is_followed():
            self._tick.stop()
            self._note_timer.stop()

    def _connect(self) -> None:
        self._tick.timeout.connect(self._draw)
        self._rooms_tick.timeout.connect(self._draw_rooms)
        self._refresh_timer.timeout.connect(self._look)
        self._look_timer.timeout.connect(self._look)
        self._note_timer.timeout.connect(self._note)
        self._overview.report.asked.connect(self._report)
        self._chair.gong_switched.connect(self._switch_gong)
        self._chair.gong_tested.connect(self._gong.test)
        self._overview.session_chosen.connect(self.open_session)
        self._nothing.button.clicked.connect(self.programme_wanted)
        self._chair.asked.connect(self._act)
        self._chair.advice_asked.connect(self._advise)
        self._chair.back_asked.connect(self._go_back)
        self._chair.second_screen_asked.connect(self._toggle_speaker_window)
        self._work.changed.connect(self._hear)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)

    @Slot(str)
    def open_session(self, session: str) -> None:
        """Open a session's page."""
        state = next((s for s in self._states() if s.plan.guid == session), None)
        if state is not None:
            self._show_state(state)
            self._pages.setCurrentWidget(self._chair)
            self._show_displays()
            self._chair.take_focus()
            self._note()

    @Slot()
    def _look(self) -> None:
        self._work.run(self, self.ask, self._show_rooms, lane=Lane.QUERY, newest_of="rooms")

    def ask(self) -> Seen:
        """On a lane: rooms, names, and who of the speakers is here."""
        programme = self._verbs.programme()
        if programme is None:
            return Seen()
        lines = tuple(self._verbs.rooms())
        tickets = {
            code for line in lines if line.state for talk in line.state.plan.talks for code in talk.speakers
        }
        names = programme.speakers | {person.guid: person.name for person in programme.people}
        speakers = self._verbs.speakers(sorted(tickets))
        return Seen(lines, names, speakers, programme.title, programme.zone)

    def _show_rooms(self, seen: Seen) -> None:
        was_empty, self._seen = not self._seen.lines, seen
        self._overview.show_rooms(seen.lines)
        if self._pages.currentWidget() is not self._chair:
            page = self._overview if seen.lines else self._nothing
            is_new = page is not self._pages.currentWidget() or self.focusWidget() is None
            self._pages.setCurrentWidget(page)
            if (is_new or was_empty) and self.isActiveWindow():
                self.take_focus()
            return
        state = next((s for s in self._states() if s.plan.guid == self._chair.session), None)
        if state is not None:
            self._show_state(state)

    def _states(self) -> list[SessionState]:
        return [line.state for line in self._seen.lines if line.state is not None]

    def _show_state(self, state: SessionState) -> None:
        who = {}
        for run in state.talks:
            presence = next(
                (self._seen.speakers[code] for code in run.plan.speakers if code in self._seen.speakers), None
            )
            who[run.guid] = Who(self._speaker_of(state, run.guid), presence)
        self._chair.show_state(state, who)
        self._draw()

    def _speaker_of(self, state: SessionState, talk: str) -> str:
        return speakers_of(state, talk, self._seen.names)

    @Slot()
    def _draw(self) -> None:
        if self._pages.currentWidget() is not self._chair and self._speaker_window is None:
            return
        now = self._chair.tick()
        if now is None:
            return
        self._gong.look(now)
        if self._speaker_window is not None:
            self._speaker_window.face.show_face(face_of(now, self._chair.speaker_of(now.talk)))

    def _is_followed(self) -> bool:
        """Whether a session goes on to be drawn or heard while this screen is hidden."""
        is_open = self._pages.currentWidget() is self._chair
        return self._speaker_window is not None or (self._gong.is_on and is_open)

    @Slot()
    def _note(self) -> None:
        state = self._chair.state
        if state is not None and (self._pages.currentWidget() is self._chair or self._speaker_window):
            self._work.run(self, partial(self._verbs.note, state), self._noted, newest_of="note")

    def _noted(self, result: ActResult) -> None:
        if result.refusal is None and result.state.plan.guid == self._chair.session:
            self._show_state(result.state)

    @Slot(bool)
    def _switch_gong(self, is_on: bool) -> None:
        self._gong.is_on = is_on
        self._chair.show_gong(is_on=is_on)
        self.gong_switched.emit(is_on)

    @Slot(object)
    def _report(self, out: Path) -> None:
        self._work.run(
            self,
            partial(self._verbs.report, out, report_words()),
            partial(self._overview.report.show_written, out=out),
            lane=Lane.LONG,
        )

    @Slot()
    def _draw_rooms(self) -> None:
        if self._pages.currentWidget() is self._overview:
            self._overview.tick()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        is_ours = changes.timing or changes.programme or changes.check_ins
        if is_ours and self.isVisible() and not self._look_timer.isActive():
            self._look_timer.start()

    @Slot(object)
    def _act(self, act: Act) -> None:
        state = self._chair.state
        if state is not None:
            self._work.run(self, partial(self._verbs.act, state.plan, act), self._acted)

    def _acted(self, result: ActResult) -> None:
        if result.state.plan.guid == self._chair.session:
            self._show_state(result.state)
            if self._speaker_window is not None:
                self._speaker_window.face.repaint()  # before all that is on the chair's own page
            self._chair.show_result(result)

    @Slot()
    def _advise(self) -> None:
        state = self._chair.state
        if state is not None:
            verb = partial(self._verbs.advise, state)
            self._work.run(self, verb, self._chair.show_advice, lane=Lane.QUERY, newest_of="advice")

    @Slot()
    def _go_back(self) -> None:
        self._pages.setCurrentWidget(self._overview)
        self._look()
        self._overview.take_focus()

    @Slot()
    def _toggle_speaker_window(self) -> None:
        if self._speaker_window is not None:
            self._speaker_window.close()
            return
        window = SpeakerWindow(theme=self._theme, parent=self.window())
        window.gone.connect(self._lose_speaker_window)
        self._speaker_window = window
        window.filled.connect(self._remember_display)
        window.open_on(second_screen(self.window(), self._display))
        self._show_displays()
        self._draw()

    @Slot(str)
    def _remember_display(self, display: str) -> None:
        if display != self._display:
            self._display = display
            self.display_chosen.emit(display)

    @Slot()
    def _lose_speaker_window(self) -> None:
        if self._speaker_window is not None:
            self._speaker_window.deleteLater()
            self._speaker_window = None
        self._show_displays()

    def _show_displays(self) -> None:
        self._chair.show_second_screen(is_used=self._speaker_window is not None)
