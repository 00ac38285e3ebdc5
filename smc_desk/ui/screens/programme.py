"""The programme: a day as rooms against time, what is wrong with it, changes checked before they are made.

It keeps no programme: it shows what it is given, and asks what a change would do before it asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smc_desk.domain.changes import Changes
from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.programme_changes import Cancel, Change, Move, Pin
from smc_desk.domain.programme_parts import Place
from smc_desk.ui.panels.ask_bar import AskBar
from smc_desk.ui.plan.cards import DayPlan, PlanWords, day_of, plan_of
from smc_desk.ui.plan.changing import Changing
from smc_desk.ui.plan.conflict_words import Names
from smc_desk.ui.plan.day_bar import DayBar
from smc_desk.ui.plan.move_card import MoveCard
from smc_desk.ui.plan.print_card import PrintCard
from smc_desk.ui.plan.print_part import PrintPart, WritePapers
from smc_desk.ui.plan.readings import FoundPlace, PlanSeen, marks_of, names_of, offers_of, problems_of
from smc_desk.ui.plan.rooms_card import RoomsCard
from smc_desk.ui.plan.rooms_part import RoomsPart
from smc_desk.ui.plan.session_page import CANCEL, MOVE, OF_ALL, PIN, PRINT, ROOMS, SWAP, SessionPage
from smc_desk.ui.plan.shades import shades_for
from smc_desk.ui.plan.timetable import Timetable
from smc_desk.ui.plan.unplaced import Unplaced
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.banner import Banner
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.see_affected import Affected

MINUTE_MS = 30_000


@dataclass(frozen=True, slots=True)
class ProgrammeVerbs:
    """What the screen asks for.

    Attributes:
        see: The programme with what is wrong with it.
        would: What a change would make wrong that is not so now.
        change: Makes a change, with a reason where something would be wrong.
        find: Places for a session, the best first.
        affected: Whom a change would affect.
        undo: Takes the latest change back; `redo` makes it again.
        write: Writes papers as a PDF.
        now: This instant.
    """

    see: Callable[[], PlanSeen]
    would: Callable[[Change], Sequence[Conflict]]
    change: Callable[[Change, str], Changes]
    find: Callable[[str], Sequence[FoundPlace]]
    affected: Callable[[Change], Affected]
    undo: Callable[[], Changes]
    redo: Callable[[], Changes]
    write: WritePapers
    now: Callable[[], datetime]


class ProgrammeScreen(QWidget):
    """Timetable and what stands beside it.

    Signals:
        programme_wanted: There is none yet, and one is to be brought in.
    """

    programme_wanted = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        verbs: ProgrammeVerbs,
        choose_file: Callable[[QWidget, str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            work: The lanes.
            theme: The theme.
            verbs: What the screen asks for.
            choose_file: Asks where to write, above a widget and with a name to begin with; "" for nowhere.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._verbs = work, theme, verbs
        self._seen = PlanSeen()
        self._plan: DayPlan | None = None
        self._chosen = self._swap_from = ""
        self._bar = DayBar(theme=theme)
        self._banner = Banner(theme=theme)
        self._ask = AskBar(theme=theme)
        self._table = Timetable(theme=theme, accessible_name=self.tr("Timetable"))
        self._unplaced = Unplaced(theme=theme)
        self._page = SessionPage(theme=theme)
        self._move = MoveCard(theme=theme)
        self._rooms, self._print = RoomsCard(theme=theme), PrintCard(theme=theme)
        self._changing = Changing(
            work=work,
            would=verbs.would,
            change=verbs.change,
            names=self._names,
            ask=self._ask,
            banner=self._banner,
            parent=self,
        )
        RoomsPart(work=work, affected=verbs.affected, names=self._names, card=self._rooms, parent=self)
        self._printing = PrintPart(
            work=work, write=verbs.write, card=self._print, choose_file=choose_file, parent=self
        )
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

    def _lay_out(self) -> None:
        for card in (self._page, self._move, self._rooms, self._print):
            self._side.addWidget(card)
        self._side.setMinimumWidth(self._theme.px(280))
        self._side.setMaximumWidth(self._theme.px(352))
        body = QHBoxLayout()
        body.setSpacing(14)
        tables = QVBoxLayout()
        tables.setSpacing(12)
        tables.addWidget(self._table, 1)
        tables.addWidget(self._unplaced)
        body.addLayout(tables, 1)
        body.addWidget(self._side)
        plan = QWidget()
        rows = QVBoxLayout(plan)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._bar)
        rows.addWidget(self._banner)
        rows.addWidget(self._ask)
        rows.addLayout(body, 1)
        self._pages.addWidget(plan)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self._bar.day_chosen.connect(self._show_day)
        self._bar.undo.clicked.connect(partial(self._go, self._verbs.undo))
        self._bar.redo.clicked.connect(partial(self._go, self._verbs.redo))
        self._bar.zoomed.connect(self._table.zoom)
        self._bar.bind_keys(self)
        for action, key in OF_ALL.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._act, action))
        self._table.chosen.connect(self._choose)
        self._table.opened.connect(self._open)
        self._table.move_begun.connect(self._shade)
        self._table.moved.connect(self._drop)
        self._table.room_asked.connect(self._show_rooms)
        self._unplaced.chosen.connect(self._choose_unplaced)
        self._unplaced.opened.connect(self._open)
        self._page.asked.connect(self._act)
        self._page.problem_chosen.connect(self._jump)
        self._move.wanted.connect(self._move_to)
        for left in (self._move.left, self._rooms.left, self._print.left):
            left.connect(self._leave_side)
        self._rooms.wanted.connect(self._changing.propose)
        self._changing.done.connect(self._changed)
        self._banner.action_chosen.connect(self._bar.undo.click)
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
        self._bar.undo.setEnabled(seen.can_undo)
        self._bar.redo.setEnabled(seen.can_redo)
        if programme is None:
            return
        zone = ZoneInfo(programme.zone)
        days = sorted({day_of(session.starts_at, zone) for session in programme.sessions})
        self._bar.show_days(days, day_of(self._verbs.now(), zone))
        self._show_day()

    @Slot()
    def _show_day(self) -> None:
        programme, day = self._seen.programme, self._bar.day
        if programme is None or day is None:
            return
        self._plan = plan_of(programme, day, self._words(programme))
        chosen = self._chosen
        self._table.show_plan(self._plan, programme.rooms)
        self._unplaced.show_cards(self._plan.unplaced)
        self._rooms.show_rooms(programme.rooms)
        self._page.show_problems(problems_of(programme, self._seen.conflicts))
        if not self._unplaced.choose(chosen):
            self._table.choose(chosen)
            self._choose(self._table.current())
        self._show_now()

    def _names(self) -> Names:
        programme = self._seen.programme
        return names_of(programme) if programme is not None else Names()

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
        if guid:
            self._unplaced.forget()
        self._see_session(guid)
        if self._swap_from and guid and guid != self._swap_from:
            self._swap(self._swap_from, guid)

    @Slot(str)
    def _choose_unplaced(self, guid: str) -> None:
        self._table.forget()
        self._see_session(guid)

    def _see_session(self, guid: str) -> None:
        self._chosen = guid
        cards = (*self._plan.cards, *self._plan.unplaced) if self._plan is not None else ()
        self._page.show_session(next((card for card in cards if card.guid == guid), None))

    @Slot(str)
    def _open(self, guid: str) -> None:
        self._see_session(guid)
        self._act(MOVE)

    @Slot(str)
    def _jump(self, guid: str) -> None:
        session, programme = self._session(guid), self._seen.programme
        if session is not None and programme is not None:
            self._bar.show_day(day_of(session.starts_at, ZoneInfo(programme.zone)))
            if self._unplaced.choose(guid):
                self._unplaced.take_focus()
                return
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
            self._changing.propose(Move((Place(guid, room, starts_at),)))

    @Slot(str, int)
    def _move_to(self, room: str, minute: int) -> None:
        self._drop(self._chosen, room, minute)

    @Slot(str)
    def _act(self, action: str) -> None:
        guid, programme = self._chosen, self._seen.programme
        session = self._session(guid)
        if action == ROOMS:
            self._show_rooms(session.room if session is not None else "")
        elif action == PRINT and self._plan is not None:
            self._side.setCurrentWidget(self._print)
            self._printing.ask(self._plan.day, session)
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
        elif action == PIN:
            self._changing.do(Pin(guid, not session.is_pinned), "")
        elif action == CANCEL:
            question = self.tr("Why is “{title}” cancelled? It stays in the programme, crossed out.")
            self._ask.ask_text(
                question.replace("{title}", session.title),
                self.tr("Cancel it"),
                lambda reason: self._changing.do(Cancel(guid), reason),
            )

    def _swap(self, one: str, other: str) -> None:
        first, second = self._session(one), self._session(other)
        self._swap_from = ""
        self._banner.clear()
        if first is not None and second is not None:
            self._changing.propose(Move((Place(one, second.room), Place(other, first.room))))

    def _show_found(self, found: Sequence[FoundPlace]) -> None:
        programme, plan = self._seen.programme, self._plan
        if programme is not None and plan is not None:
            self._move.show_offers(offers_of(programme, plan, found))

    @Slot(str)
    def _show_rooms(self, room: str) -> None:
        self._side.setCurrentWidget(self._rooms)
        self._rooms.choose(room)
        self._rooms.take_focus()

    @Slot()
    def _leave_side(self) -> None:
        self._side.setCurrentWidget(self._page)
        self._table.setFocus()

    @Slot()
    def _changed(self) -> None:
        if self._side.currentWidget() is self._rooms:
            self._rooms.take_focus()
        else:
            self._leave_side()
        self._look()

    def _go(self, verb: Callable[[], Changes], _checked: bool = False) -> None:
        self._banner.clear()
        self._work.run(self, verb, self._gone)

    def _gone(self, _changes: Changes) -> None:
        self._look()
