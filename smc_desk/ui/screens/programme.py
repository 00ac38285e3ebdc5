"""The programme: a day as rooms against time, what is wrong with it, changes checked before they are made.

It keeps no programme: it shows what it is given, and asks what a change would do before it asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from smc_desk.domain.changes import Changes
from smc_desk.domain.conflicts import Conflict, Level
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.programme_changes import Cancel, Change, Move
from smc_desk.domain.programme_parts import Place
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.plan.cards import DayPlan, PlanWords, day_of, plan_of
from smc_desk.ui.plan.conflict_words import conflict_sentence
from smc_desk.ui.plan.move_card import MoveCard, Offer
from smc_desk.ui.plan.readings import marks_of, names_of, problems_of
from smc_desk.ui.plan.session_page import CANCEL, MOVE, SWAP, SessionPage
from smc_desk.ui.plan.shades import shades_for
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.plan.words import day_text, place_text
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.work import Lane, Work

MINUTE_MS = 30_000
UNDO = "undo"


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """The programme as it stands.

    Attributes:
        programme: None where none is in.
        conflicts: What is wrong with it, the gravest first.
        heads: Session → people inside now.
    """

    programme: Programme | None = None
    conflicts: tuple[Conflict, ...] = ()
    heads: Mapping[str, int] = field(default_factory=dict)
    can_undo: bool = False
    can_redo: bool = False


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place that a search found, and what would be wrong with it."""

    room: str
    starts_at: datetime
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeVerbs:
    """What the screen asks for.

    Attributes:
        see: The programme with what is wrong with it.
        would: What a change would make wrong that is not so now.
        change: Makes a change, with a reason where something would be wrong.
        find: Places for a session, the best first.
        undo: Takes the latest change back; `redo` makes it again.
        now: This instant.
    """

    see: Callable[[], PlanSeen]
    would: Callable[[Change], Sequence[Conflict]]
    change: Callable[[Change, str], Changes]
    find: Callable[[str], Sequence[FoundPlace]]
    undo: Callable[[], Changes]
    redo: Callable[[], Changes]
    now: Callable[[], datetime]


class ProgrammeScreen(QWidget):
    """Timetable and what stands beside it.

    Signals:
        programme_wanted: There is none yet, and one is to be brought in.
    """

    programme_wanted = Signal()

    def __init__(
        self, *, work: Work, theme: Theme, verbs: ProgrammeVerbs, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: What the screen asks for.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs = work, theme, verbs
        self._seen = PlanSeen()
        self._days: list[date] = []
        self._plan: DayPlan | None = None
        self._swap_from = ""
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Days"))
        self._tabs.setDrawBase(False)
        self._undo = self._button(UNDO, self.tr("Undo"), "undo-2", "Ctrl+Z")
        self._redo = self._button("redo", self.tr("Redo"), "redo-2", "Ctrl+Y")
        self._smaller = self._button("smaller", self.tr("Smaller"), "minus", "Ctrl+-")
        self._larger = self._button("larger", self.tr("Larger"), "plus", "Ctrl++")
        self._banner = Banner(theme=theme)
        self._ask = AskBar(theme=theme)
        self._table = Timetable(theme=theme, accessible_name=self.tr("Timetable"))
        self._page = SessionPage(theme=theme)
        self._move = MoveCard(theme=theme)
        self._side = QStackedWidget()
        self._nothing = EmptyPage(
            theme=theme,
            icon="calendar-days",
            title=self.tr("There is no programme yet"),
            hint=self.tr("Bring in the programme; then every room and every time is here."),
            action=Action("bring-in", self.tr("Bring in the programme"), role="primary", icon="file-down"),
        )
        self._pages = QStackedWidget()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._lay_out()
        self._connect()

    def take_focus(self) -> None:
        """To the timetable, or to what brings one in."""
        if self._pages.currentWidget() is self._nothing:
            self._nothing.button.setFocus()
        else:
            self._table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the programme."""
        super().showEvent(event)
        self._minute.start()
        self._look()

    def _button(self, name: str, text: str, icon: str, key: str) -> ActionButton:
        return ActionButton(Action(name, text, key, icon=icon), theme=self._theme)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self._tabs, 1)
        for button in (self._undo, self._redo, self._smaller, self._larger):
            bar.addWidget(button)
        self._side.addWidget(self._page)
        self._side.addWidget(self._move)
        self._side.setMinimumWidth(self._theme.px(280))
        self._side.setMaximumWidth(self._theme.px(340))
        body = QHBoxLayout()
        body.setSpacing(14)
        body.addWidget(self._table, 1)
        body.addWidget(self._side)
        plan = QWidget()
        rows = QVBoxLayout(plan)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(bar)
        rows.addWidget(self._banner)
        rows.addWidget(self._ask)
        rows.addLayout(body, 1)
        self._pages.addWidget(plan)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_day)
        self._undo.clicked.connect(partial(self._go, self._verbs.undo))
        self._redo.clicked.connect(partial(self._go, self._verbs.redo))
        self._smaller.clicked.connect(partial(self._table.zoom, -1))
        self._larger.clicked.connect(partial(self._table.zoom, 1))
        for key, button in (("Ctrl+Z", self._undo), ("Ctrl+Y", self._redo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._table.chosen.connect(self._choose)
        self._table.opened.connect(self._open)
        self._table.move_begun.connect(self._shade)
        self._table.moved.connect(self._drop)
        self._page.asked.connect(self._act)
        self._page.problem_chosen.connect(self._jump)
        self._move.wanted.connect(self._move_to)
        self._move.left.connect(self._leave_move)
        self._banner.action_chosen.connect(self._undo.click)
        self._nothing.button.clicked.connect(self.programme_wanted)
        self._minute.timeout.connect(self._show_now)
        self._work.changed.connect(self._hear)

    @Slot()
    def _look(self) -> None:
        self._work.run(self, self._verbs.see, self._show, lane=Lane.QUERY, newest_of="plan")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.programme or changes.everything):
            self._look()

    def _show(self, seen: PlanSeen) -> None:
        self._seen = seen
        programme = seen.programme
        self._pages.setCurrentIndex(0 if programme is not None else 1)
        self._undo.setEnabled(seen.can_undo)
        self._redo.setEnabled(seen.can_redo)
        if programme is None:
            return
        zone = ZoneInfo(programme.zone)
        days = sorted({day_of(session.starts_at, zone) for session in programme.sessions})
        if days != self._days:
            today = day_of(self._verbs.now(), zone)
            self._days = []
            while self._tabs.count():
                self._tabs.removeTab(0)
            for day in days:
                self._tabs.addTab(day_text(day))
            self._days = days
            self._tabs.setCurrentIndex(days.index(today) if today in days else 0)
        self._show_day()

    @Slot()
    def _show_day(self) -> None:
        programme, at = self._seen.programme, self._tabs.currentIndex()
        if programme is None or not 0 <= at < len(self._days):
            return
        self._plan = plan_of(programme, self._days[at], self._words(programme))
        self._table.show_plan(self._plan, programme.rooms)
        self._page.show_problems(problems_of(programme, self._seen.conflicts))
        self._choose(self._table.current())
        self._show_now()

    def _words(self, programme: Programme) -> PlanWords:
        return PlanWords(
            names_of(programme).people, self._seen.heads, marks_of(programme, self._seen.conflicts)
        )

    def _session(self, guid: str) -> Session | None:
        programme = self._seen.programme
        if programme is None:
            return None
        return next((one for one in programme.sessions if one.guid == guid), None)

    @Slot()
    def _show_now(self) -> None:
        if self._plan is not None:
            minute = round((self._verbs.now() - self._plan.begins).total_seconds() / 60)
            self._table.show_now(minute if 0 <= minute < 28 * 60 else None)

    @Slot(str)
    def _choose(self, guid: str) -> None:
        cards = self._plan.cards if self._plan is not None else ()
        self._page.show_session(next((card for card in cards if card.guid == guid), None))
        if self._swap_from and guid and guid != self._swap_from:
            self._swap(self._swap_from, guid)

    @Slot(str)
    def _open(self, guid: str) -> None:
        self._choose(guid)
        self._act(MOVE)

    @Slot(str)
    def _jump(self, guid: str) -> None:
        session, programme = self._session(guid), self._seen.programme
        if session is not None and programme is not None:
            day = day_of(session.starts_at, ZoneInfo(programme.zone))
            self._tabs.setCurrentIndex(self._days.index(day))
            self._table.choose(guid)
            self._table.setFocus()

    @Slot(str)
    def _shade(self, guid: str) -> None:
        session, programme = self._session(guid), self._seen.programme
        if session is not None and programme is not None and self._plan is not None:
            self._table.show_shades(shades_for(programme, self._plan, session))

    @Slot(str, str, int)
    def _drop(self, guid: str, room: str, minute: int) -> None:
        if self._plan is not None:
            starts_at = self._plan.begins + timedelta(minutes=minute)
            self._try(Move((Place(guid, room, starts_at),)))

    @Slot(str, int)
    def _move_to(self, room: str, minute: int) -> None:
        self._drop(self._table.current(), room, minute)

    @Slot(str)
    def _act(self, action: str) -> None:
        guid, programme = self._table.current(), self._seen.programme
        session = self._session(guid)
        if session is None or programme is None or self._plan is None:
            return
        if action == MOVE:
            minute = round((session.starts_at - self._plan.begins).total_seconds() / 60)
            self._move.ask([room.name for room in programme.rooms], session.room, minute)
            self._side.setCurrentWidget(self._move)
            verb = partial(self._verbs.find, guid)
            self._work.run(self, verb, self._show_found, lane=Lane.QUERY, newest_of="places")
        elif action == SWAP:
            self._swap_from = guid
            said = self.tr("Choose the session that “{title}” is to swap rooms with.")
            self._banner.show_notice(Tone.INFO, said.replace("{title}", session.title))
            self._table.setFocus()
        elif action == CANCEL:
            question = self.tr("Why is “{title}” cancelled? It stays in the programme, crossed out.")
            self._ask.ask_text(
                question.replace("{title}", session.title),
                self.tr("Cancel it"),
                lambda reason: self._do(Cancel(guid), reason),
            )

    def _swap(self, one: str, other: str) -> None:
        first, second = self._session(one), self._session(other)
        self._swap_from = ""
        self._banner.clear()
        if first is not None and second is not None:
            self._try(Move((Place(one, second.room), Place(other, first.room))))

    def _show_found(self, found: Sequence[FoundPlace]) -> None:
        programme, plan = self._seen.programme, self._plan
        if programme is None or plan is None:
            return
        names, zone = names_of(programme), ZoneInfo(programme.zone)
        self._move.show_offers(
            [
                Offer(
                    place.room,
                    round((place.starts_at - plan.begins).total_seconds() / 60),
                    place_text(place.room, place.starts_at.astimezone(zone)),
                    " ".join(conflict_sentence(conflict, names) for conflict in place.conflicts[:2]),
                )
                for place in found
            ]
        )

    @Slot()
    def _leave_move(self) -> None:
        self._side.setCurrentWidget(self._page)
        self._table.setFocus()

    def _try(self, change: Change) -> None:
        """Do a change that makes nothing impossible; ask for a reason before one that does."""
        verb = partial(self._verbs.would, change)
        then = partial(self._answer, change)
        self._work.run(self, verb, then, lane=Lane.QUERY, newest_of="would")

    def _answer(self, change: Change, new: Sequence[Conflict]) -> None:
        programme = self._seen.programme
        if programme is None:
            return
        names = names_of(programme)
        blocks = [conflict for conflict in new if conflict.level is Level.BLOCK]
        if blocks:
            sentences = " ".join(conflict_sentence(conflict, names) for conflict in blocks[:2])
            question = self.tr("{problems} Do it all the same? Say why.").replace("{problems}", sentences)
            self._ask.ask_text(
                question, self.tr("Do it all the same"), lambda reason: self._do(change, reason, new)
            )
            return
        self._do(change, "", new)

    def _do(self, change: Change, reason: str, new: Sequence[Conflict] = ()) -> None:
        verb = partial(self._verbs.change, change, reason)
        self._work.run(self, verb, partial(self._done, tuple(new)))

    def _done(self, new: tuple[Conflict, ...], _changes: Changes) -> None:
        programme = self._seen.programme
        undo = (Action(UNDO, self.tr("Undo"), icon="undo-2"),)
        if new and programme is not None:
            names = names_of(programme)
            told = " ".join(conflict_sentence(conflict, names) for conflict in new[:2])
            self._banner.show_notice(Tone.WARNING, told, actions=undo)
        else:
            self._banner.show_notice(Tone.SUCCESS, self.tr("Done. Nothing else is in the way."), actions=undo)
        self._leave_move()
        self._look()

    def _go(self, verb: Callable[[], Changes], _checked: bool = False) -> None:
        self._banner.clear()
        self._work.run(self, verb, self._gone)

    def _gone(self, _changes: Changes) -> None:
        self._look()
