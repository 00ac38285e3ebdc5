"""The clock's screen on a real store, with clocks that a test moves and a gong that nobody hears."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.programme import Programme
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_report import ReportWords
from smc_desk.domain.timing_shown import shown
from smc_desk.domain.timing_state import SessionState
from smc_desk.domain.timing_talk import TalkState
from smc_desk.ui.clock.acts_menu import ActsMenu
from smc_desk.ui.clock.face import Face
from smc_desk.ui.clock.gong import Gong
from smc_desk.ui.clock.room_card import RoomCard
from smc_desk.ui.clock.talk_row import TalkRow
from smc_desk.ui.screens.clock import ClockScreen, ClockVerbs
from smc_desk.ui.sounds import Cue, Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import ActionButton
from smc_desk.ui.work import Work
from smc_desk.usecases import keep_time, see_timing
from tests.desk import Clock, bring_in_demo, open_store

SHORT_TALKS = datetime(2026, 4, 30, 16, 5, tzinfo=UTC)
"""When the first of the short talks in the Mapou Room begins."""


class Heard(Sounds):
    """Notes what would be heard."""

    def __init__(self) -> None:
        super().__init__(find=lambda _name: "", beep=lambda: None)
        self.cues: list[Cue] = []
        self.tested: list[Cue] = []

    def play(self, cue: Cue) -> None:
        """Note it."""
        self.cues.append(cue)

    def test(self, cue: Cue = Cue.ADMITTED) -> bool:
        """Note it."""
        self.tested.append(cue)
        return True


class Room:
    """A store, a clock that is moved by hand, and the screen."""

    def __init__(self, store: SqliteStore, clock: Clock, theme: Theme) -> None:
        self.store, self.clock = store, clock
        clock.at = SHORT_TALKS
        self.work, self.sounds = Work(is_inline=True), Heard()
        self.reported: tuple[Path, str] | None = None
        self.screen = ClockScreen(
            work=self.work,
            theme=theme,
            verbs=ClockVerbs(
                rooms=lambda: see_timing.see_rooms(store, self.read),
                act=partial(keep_time.do_act, store, self.read),
                advise=partial(keep_time.ask_advice, store, self.read),
                speakers=lambda tickets: see_timing.see_speakers(store, clock.now(), tickets),
                programme=self.programme,
                show=lambda state: shown(state, self.read()),
                note=lambda state: keep_time.note_clocks(store, self.read, state),
                report=self.report,
            ),
            gong=Gong(self.sounds),
            choose_file=lambda _parent, name: f"/reports/{name}",
        )
        self.screen.resize(1240, 660)

    def read(self) -> Reading:
        """Both clocks agree."""
        return Reading(self.clock.at, self.clock.at.timestamp(), "run")

    def report(self, out: Path, words: ReportWords) -> int:
        """Write nothing, but be asked."""
        self.reported = (out, words.title)
        return len(see_timing.see_record(self.store, self.read).talks)

    def programme(self) -> Programme | None:
        """As the store has it."""
        with self.store.read() as tx:
            return tx.programme.get()

    def open(self, name: str = "Mapou Room") -> None:
        """Open a room's session from the overview, as a chair does."""
        card = next(c for c in self.screen.findChildren(RoomCard) if c.spoken().startswith(name))
        card.setFocus()
        QTest.keyClick(card, Qt.Key.Key_Space)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.screen.focusWidget() or self.screen, key, modifier)

    def button(self, text: str) -> ActionButton:
        """A button that is shown."""
        return next(b for b in self.screen.findChildren(ActionButton) if b.text() == text and b.isVisible())

    def left_after(self, seconds: int) -> str:
        """What the clock must show so long after the first talk began."""
        left = self.state.plan.talks[0].phases[0].length_for - seconds
        return f"{'+' if left < 0 else ''}{abs(left) // 60}:{abs(left) % 60:02d}"

    def digits(self) -> str:
        """What the clock shows now."""
        return self.face.digits

    @property
    def menu(self) -> ActsMenu:
        """What is done seldom, filled as if it had been opened."""
        (menu,) = self.screen.findChildren(ActsMenu)
        menu.fill()
        return menu

    def row_menu(self, number: int) -> QMenu:
        """The menu of a talk, filled as if it had been opened."""
        row = [one for one in self.screen.findChildren(TalkRow) if one.isVisible()][number]
        row._fill_menu()
        menu: QMenu = row._more.menu()
        return menu

    @property
    def state(self) -> SessionState:
        """Of the session that is open."""
        state = self.screen._chair.state
        assert state is not None
        return state

    def first(self) -> TalkState:
        """How far the first talk is."""
        return self.state.talks[0].state

    @property
    def face(self) -> Face:
        """What the chair's clock shows now."""
        self.screen._draw()
        return self.screen._chair.face.face


def choose(menu: QMenu, *texts: str) -> None:
    """Choose an entry, by the texts that lead to it."""
    for text in texts:
        action = next(one for one in menu.actions() if one.text() == text)
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()


def stage(qtbot: QtBot, theme: Theme, folder: Path) -> Iterator[Room]:
    """A room that is shown, for a fixture."""
    clock = Clock()
    store = open_store(folder / "symposium", clock)
    bring_in_demo(store)
    made = Room(store, clock, theme)
    qtbot.addWidget(made.screen)
    made.screen.show()
    qtbot.waitExposed(made.screen)
    yield made
    store.close()
