"""The chair's page: the clock, what comes next, how late it is, who is there, and what can be done about it.

It holds a session's state as it was last told and draws it at each instant by itself; whatever is done goes
out as an act and comes back as another state.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_repair import Advice, Choice
from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.domain.timing_state import SessionState
from smc_desk.domain.timing_talk import TalkRun
from smc_desk.ui.clock.acts_bar import ActsBar
from smc_desk.ui.clock.face import ClockFace
from smc_desk.ui.clock.faces import face_of
from smc_desk.ui.clock.lengths_card import LengthsCard
from smc_desk.ui.clock.repair_card import RepairCard
from smc_desk.ui.clock.say_card import SayCard
from smc_desk.ui.clock.talk_row import TalkRow, Who
from smc_desk.ui.clock.words import drift_text, drift_tone, minutes_text, time_of
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.ui.widgets.scrolled import scrolled
from smc_desk.usecases.keep_time import ActResult, Refusal

USUAL_ADDED = 5
"""Minutes from now at which a fixed end is offered."""
FACE = 160
"""Height of the clock at least, at scale 1."""
LARGE_TEXT = 1.5
TALKS, LENGTHS = 0, 2
"""Pages beside the clock; the one between them is advice."""
NEXT_DAY_AFTER = timedelta(hours=12)


class ChairPage(QWidget):
    """One session.

    Signals:
        asked: An `Act` that is to be done at this session's clock.
        advice_asked: The chair wants to make up for a delay.
        gong_switched: Whether the gong is to be heard.
        gong_tested: It is to be heard once.
        back_asked: To all rooms.
        second_screen_asked: The speaker’s clock is to be on the second display, or no longer.
    """

    asked = Signal(object)
    advice_asked = Signal()
    gong_switched = Signal(bool)
    gong_tested = Signal()
    back_asked = Signal()
    second_screen_asked = Signal()

    def __init__(
        self, *, theme: Theme, show: Callable[[SessionState], Shown], parent: QWidget | None = None
    ) -> None:
        """Show nothing.

        Args:
            theme: The theme.
            show: A session at this instant.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme, self._show = theme, show
        self._state: SessionState | None = None
        self._who: dict[str, Who] = {}
        back = "arrow-right" if self.isRightToLeft() else "arrow-left"
        self._back = self._button("back", self.tr("All rooms"), back, "quiet")
        self._title = Label(role="title", elides=True)
        self._chair = Label(role="muted", elides=True)
        self._display = self._button("display", self.tr("Speaker’s clock"), "monitor", "")
        self._ask = AskBar(theme=theme)
        self.face = ClockFace(theme=theme)
        self._acts = ActsBar(theme=theme)
        self._drift = Pill(theme=theme, is_large=True)
        self._since = Label(role="muted", elides=True)
        self._repair = self._button("repair", self.tr("Make up time"), "timer", "")
        self._rows: list[TalkRow] = []
        self._talks = QVBoxLayout()
        self._talks.setSpacing(2)
        self._say = SayCard(theme=theme)
        self._advice = RepairCard(theme=theme)
        self._lengths = LengthsCard(theme=theme)
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restyle()

    @property
    def session(self) -> str:
        """Guid of the session, "" for none."""
        return self._state.plan.guid if self._state is not None else ""

    @property
    def state(self) -> SessionState | None:
        """The session as it was last told."""
        return self._state

    def show_state(self, state: SessionState, who: dict[str, Who]) -> None:
        """Show a session, or another state of it.

        Args:
            state: As everything that was done says.
            who: Guid of a talk → those who give it.
        """
        is_new = state.plan.guid != self.session
        self._state, self._who = state, who
        if is_new:
            self._ask.leave()
            self._side.setCurrentIndex(TALKS)
        parts = [state.plan.room, state.chair_name]
        self._title.setText(state.plan.title)
        self._chair.setText(" · ".join(part for part in parts if part))
        self._show_talks(state)
        self.tick()
        if is_new:
            self._acts.take_focus()

    def show_result(self, result: ActResult) -> None:
        """Say why something was not done, and what to do then."""
        if result.refusal is Refusal.EARLY:
            question = self.tr(
                "The talk begins in {time}. Starts are fixed, because people change rooms."
                " Begin all the same?"
            )
            self._ask.ask_yes(
                question.replace("{time}", minutes_text(result.early_for)),
                self.tr("Begin early"),
                lambda: self.asked.emit(Act(ActKind.START_EARLY)),
            )

    def show_advice(self, advice: Advice) -> None:
        """Offer ways to make up for a delay, in place of the talks."""
        if self._state is None:
            return
        self._advice.show_advice(advice, self._state.plan.zone)
        self._side.setCurrentWidget(self._advice)
        self._advice.take_focus()

    def tick(self) -> Shown | None:
        """Draw this instant; gives it to whoever draws it elsewhere too."""
        if self._state is None:
            return None
        now = self._show(self._state)
        self.face.show_face(face_of(replace(now, is_black=False), self.speaker_of(now.talk)))
        self._acts.show_now(now, self._state)
        self._say.show_now(now)
        drift = now.drift.absolute_for
        self._drift.show_text(drift_text(drift), tone=drift_tone(drift), icon="timer")
        self._since.setText(self._facts(now))
        self._repair.setEnabled(now.stage is not Stage.CLOSED)
        return now

    def speaker_of(self, talk: str) -> str:
        """Who gives a talk."""
        run = self._state.talk(talk) if self._state is not None else None
        if run is not None and run.speaker_name:
            return run.speaker_name
        who = self._who.get(talk)
        return who.name if who is not None else ""

    def take_focus(self) -> None:
        """Keys work at once."""
        self._acts.take_focus()

    def show_gong(self, *, is_on: bool) -> None:
        """Say whether the gong is heard."""
        self._acts.menu.show_gong(is_on=is_on)

    def show_second_screen(self, *, is_used: bool) -> None:
        """Offer the speaker's own clock, or to close it."""
        self._display.show_text(
            self.tr("Close the speaker’s clock") if is_used else self.tr("Speaker’s clock")
        )

    def _facts(self, now: Shown) -> str:
        ends = self.tr("session ends at {time}").replace("{time}", time_of(now.session_ends_at, now.zone))
        relative = now.drift.relative_for
        parts = [ends]
        if now.stage is not Stage.BEFORE and abs(relative - now.drift.absolute_for) >= 30:
            since = self.tr("{drift} since it began").replace("{drift}", drift_text(relative))
            parts.append(since)
        if now.shadow_for >= 60 and now.stage in (Stage.BEFORE, Stage.WAITING):
            silent = self.tr("should have begun {time} ago")
            parts.insert(0, silent.replace("{time}", minutes_text(now.shadow_for)))
        return " · ".join(parts)

    def _show_talks(self, state: SessionState) -> None:
        while len(self._rows) < len(state.talks):
            row = TalkRow(theme=self._theme)
            row.asked.connect(self._mark)
            row.replacement_asked.connect(self._ask_replacement)
            self._rows.append(row)
            self._talks.addWidget(row)
        for row in self._rows[len(state.talks) :]:
            row.hide()
        fresh = (run for run in state.talks if run.state.is_to_come and not run.spans)
        to_come = {run.guid: self._called(run, state.plan.zone) for run in fresh}
        for run, row in zip(state.talks, self._rows, strict=False):
            others = {guid: name for guid, name in to_come.items() if guid != run.guid}
            who = self._who.get(run.guid, Who(""))
            is_current, zone = run.guid == state.current, state.plan.zone
            row.show_talk(run, who, others, is_current=is_current, zone=zone)
            row.show()

    def _called(self, run: TalkRun, zone: str) -> str:
        """Time and speaker of a talk, or its title where nobody is named."""
        at = time_of(run.planned_at, zone) if run.planned_at is not None else ""
        return " ".join(part for part in (at, self.speaker_of(run.guid) or run.plan.title) if part)

    def _button(self, name: str, text: str, icon: str, role: str) -> ActionButton:
        return ActionButton(Action(name, text, role=role, icon=icon), theme=self._theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head.addWidget(self._back)
        head.addWidget(self._title, 3)
        head.addWidget(self._chair, 2)
        head.addWidget(self._display)
        drift = QHBoxLayout()
        drift.setSpacing(10)
        drift.addWidget(self._drift)
        drift.addWidget(self._since, 1)
        drift.addWidget(self._repair)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.face, 1)
        left.addWidget(self._acts)
        left.addLayout(drift)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._talk_card(), 1)
        right.addWidget(self._say)
        side = QWidget()
        right.setContentsMargins(0, 0, 0, 0)
        side.setLayout(right)
        self._side.addWidget(side)
        self._side.addWidget(self._advice)
        self._side.addWidget(scrolled(self._lengths))
        page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 3)
        self._columns.addWidget(self._side, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self._ask)
        self._scroll = scrolled(page)
        whole.addWidget(self._scroll, 1)

    def _talk_card(self) -> Card:
        card = Card(margin=8)
        rows = QVBoxLayout()
        rows.addLayout(self._talks)
        rows.addStretch(1)
        rows.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(rows)
        card.body.addWidget(scrolled(page))
        card.setMinimumHeight(self._theme.px(180))
        return card

    def _connect(self) -> None:
        self._theme.changed.connect(self._restyle)
        self._back.clicked.connect(self.back_asked)
        self._display.clicked.connect(self.second_screen_asked)
        self._repair.clicked.connect(self.advice_asked)
        self._acts.asked.connect(self.asked)
        menu = self._acts.menu
        menu.reset_asked.connect(self._ask_reason)
        menu.end_asked.connect(self._ask_end)
        menu.chair_asked.connect(self._ask_chair)
        menu.lengths_asked.connect(self._ask_lengths)
        menu.gong_switched.connect(self.gong_switched)
        menu.gong_tested.connect(self.gong_tested)
        self._lengths.asked.connect(self._use_lengths)
        self._lengths.left.connect(self._leave_advice)
        self._say.asked.connect(self.asked)
        self._advice.chosen.connect(self._do_repair)
        self._advice.left.connect(self._leave_advice)

    @Slot()
    def _restyle(self) -> None:
        """Large text has the talks below the clock, and scrolls to them."""
        is_large = self._theme.scale >= LARGE_TEXT
        way = QBoxLayout.Direction.TopToBottom if is_large else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self.face.setMinimumHeight(self._theme.px(FACE))

    @Slot(str, object, str)
    def _mark(self, talk: str, kind: ActKind, value: str) -> None:
        self.asked.emit(Act(kind, talk=talk, value=value))

    @Slot(str)
    def _ask_replacement(self, talk: str) -> None:
        self._ask.ask_text(
            self.tr("Who speaks instead?"),
            self.tr("Replace"),
            lambda name: self.asked.emit(Act(ActKind.SPEAKER_REPLACED, talk=talk, name=name)),
        )

    @Slot()
    def _ask_chair(self) -> None:
        self._ask.ask_text(
            self.tr("Who chairs instead?"),
            self.tr("Replace"),
            lambda name: self.asked.emit(Act(ActKind.CHAIR_REPLACED, name=name)),
        )

    @Slot()
    def _ask_lengths(self) -> None:
        if self._state is not None:
            self._lengths.show_state(self._state)
            self._side.setCurrentIndex(LENGTHS)
            self._scroll.ensureWidgetVisible(self._lengths)  # with large text it is below the clock
            self._lengths.take_focus()

    @Slot(object)
    def _use_lengths(self, act: Act) -> None:
        self._leave_advice()
        self.asked.emit(act)

    @Slot()
    def _ask_reason(self) -> None:
        self._ask.ask_text(
            self.tr("Why does this talk begin anew? Its time so far stays in the report."),
            self.tr("Begin anew"),
            lambda reason: self.asked.emit(Act(ActKind.RESET, text=reason)),
        )

    @Slot()
    def _ask_end(self) -> None:
        if self._state is None:
            return
        here = self._here(self._state) + timedelta(minutes=USUAL_ADDED)
        self._ask.ask_time(
            self.tr("When must this part end?"),
            self.tr("Count to it"),
            QTime(here.hour, here.minute),
            self._count_to,
        )

    def _here(self, state: SessionState) -> datetime:
        """This instant on the clocks of the place."""
        return self._show(state).at.astimezone(ZoneInfo(state.plan.zone))

    def _count_to(self, time: QTime) -> None:
        if self._state is None:
            return
        now = self._here(self._state)
        until: datetime = now.replace(hour=time.hour(), minute=time.minute(), second=0, microsecond=0)
        if now - until > NEXT_DAY_AFTER:
            until += timedelta(days=1)
        self.asked.emit(Act(ActKind.COUNT_TO, until=until))

    @Slot(object)
    def _do_repair(self, choice: Choice) -> None:
        self._leave_advice()
        self.asked.emit(choice.act())

    @Slot()
    def _leave_advice(self) -> None:
        self._side.setCurrentIndex(TALKS)
        self.take_focus()
