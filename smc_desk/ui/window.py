"""The window: the rail, a head with the state of the desk, notices, and one screen at a time.

It knows screens only as widgets with a place in the rail. It asks for nothing but the status, and remembers
nothing: whoever builds it gives it its screens and puts it on the display.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from smc_desk.domain.errors import DeskError, PrinterError, StoreError
from smc_desk.ui.key_names import shown_key
from smc_desk.ui.notices import Notice, Notices
from smc_desk.ui.shortcuts import HELP_KEY, ShortcutSheet, place_key
from smc_desk.ui.texts import bug_sentence, clock_text, sentence_of
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.pill import Pill
from smc_desk.ui.widgets.sidebar import Place, Sidebar
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.see_status import Status

REFRESH_MS = 30_000
MINUTE_MS = 60_000
SMALLEST = (960, 600)
USUAL = (1366, 768)
LARGE_TEXT = 1.5
"""From this scale on the head has room for the shorter words only."""
STORE = "store"
RETRY = "retry"


@runtime_checkable
class TakesFocus(Protocol):
    """A screen which knows where the next key belongs."""

    def take_focus(self) -> None:
        """Put the focus there."""
        ...


@dataclass(frozen=True, slots=True)
class ScreenEntry:
    """A screen and its place in the rail; `make` is called when it is first shown."""

    place: Place
    make: Callable[[], QWidget]


class DeskWindow(QWidget):
    """Shows screens and the state of the desk.

    Attributes:
        notices: Where others may tell something, each under its own key.

    Signals:
        stopped: Whether writing has stopped, for the store cannot be used; False when it can again.
        closing: The window is about to go; everything is saved, lanes may be shut.
    """

    stopped = Signal(bool)
    closing = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        screens: Sequence[ScreenEntry],
        see_status: Callable[[], Status],
        desk_name: str,
        clock: Callable[[], datetime],
        try_store: Callable[[], object] | None = None,
        waiting_at: str = "",
        is_rehearsal: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window with the first screen shown.

        Args:
            work: The lanes.
            theme: The theme.
            screens: In the order of the rail; the first nine have a key.
            see_status: Counts what the head and the rail show.
            desk_name: What staff call this desk.
            clock: This instant, aware.
            try_store: Writes something harmless, to see whether the store can be used again; without it
                a look at the status must do.
            waiting_at: The place in the rail which has the number of waiting badges.
            is_rehearsal: Whether nothing here is in earnest.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._clock = work, theme, clock
        self._see_status, self._try_store = see_status, try_store or see_status
        self._waiting_at = waiting_at
        self._status: Status | None = None
        self._stopped_by = ""
        numbered = [
            ScreenEntry(replace(entry.place, shortcut=place_key(at)), entry.make)
            for at, entry in enumerate(screens, 1)
        ]
        self._screens = {entry.place.id: entry for entry in numbered}
        self._made: dict[str, QWidget] = {}
        self._current = numbered[0].place.id
        places = [replace(entry.place, shortcut=shown_key(entry.place.shortcut)) for entry in numbered]
        self._rail = Sidebar(places, theme=theme, accessible_name=self.tr("Screens"), brand="SMC")
        self._sheet: ShortcutSheet | None = None
        self._stack = QStackedWidget()
        self.notices = Notices(theme=theme)
        self._title = Label(role="headline")
        self._desk = Label(role="muted", elides=True)
        self._desk.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mark = Pill(self.tr("Rehearsal"), theme=theme, tone=Tone.WARNING, icon="flag", is_large=True)
        self._saved = Pill(theme=theme, is_large=True)
        self._time = Label(role="title")
        self._refresh_timer = QTimer(self, interval=REFRESH_MS)
        self._minute_timer = QTimer(self, singleShot=True)
        self._lay_out()
        self._connect()
        self.show_desk(desk_name)
        self._mark.setVisible(is_rehearsal)
        self._show_saved()
        self._show_current()

    def go_to(self, place_id: str) -> None:
        """Show a screen, and put the focus where its next key belongs."""
        self._current = place_id
        self._show_current()
        self._focus_screen()

    def show_desk(self, name: str) -> None:
        """Say what this desk is called now."""
        self._desk.setText(name)
        self.setWindowTitle(self.tr("{desk} – SMC Desk").replace("{desk}", name))

    @property
    def is_stopped(self) -> bool:
        """Whether the store cannot be written."""
        return bool(self._stopped_by)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look after the time and the status."""
        super().showEvent(event)
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()
            self._tick()
            self._refresh()
            self._focus_screen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go; what was done is saved already."""
        self._refresh_timer.stop()
        self._minute_timer.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._desk, 1)
        head.addWidget(self._mark)
        head.addWidget(self._saved)
        head.addWidget(self._time)
        main = QVBoxLayout()
        main.setContentsMargins(24, 18, 24, 20)
        main.setSpacing(14)
        main.addLayout(head)
        main.addWidget(self.notices)
        main.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addLayout(main, 1)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.go_to)
        self.notices.action_chosen.connect(self._act)
        self.notices.released.connect(self._focus_screen)
        for place_id, entry in self._screens.items():
            if entry.place.shortcut:
                key = QShortcut(QKeySequence(entry.place.shortcut), self)
                key.activated.connect(partial(self.go_to, place_id))
        QShortcut(QKeySequence(HELP_KEY), self).activated.connect(self._toggle_sheet)
        self._refresh_timer.timeout.connect(self._refresh)
        self._minute_timer.timeout.connect(self._tick)
        self._work.changed.connect(self._refresh)
        self._work.failed.connect(self._tell)
        self._theme.changed.connect(self._show_saved)

    def _show_current(self) -> None:
        self._rail.show_current(self._current)
        self._stack.setCurrentWidget(self._screen())
        self._title.setText(self._screens[self._current].place.text)

    def _screen(self) -> QWidget:
        """The current screen, made when it is first wanted: so the window opens sooner."""
        if self._current not in self._made:
            made = self._made[self._current] = self._screens[self._current].make()
            self._stack.addWidget(made)
        return self._made[self._current]

    @Slot()
    def _focus_screen(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, TakesFocus):
            shown.take_focus()
        elif shown is not None:
            shown.setFocus()

    @Slot()
    def _toggle_sheet(self) -> None:
        if self._sheet is None:
            places = [entry.place for entry in self._screens.values()]
            self._sheet = ShortcutSheet(theme=self._theme, places=places)
            self._sheet.closed.connect(self._leave_sheet)
            self._stack.addWidget(self._sheet)
        if self._stack.currentWidget() is self._sheet:
            self._leave_sheet()
        else:
            self._stack.setCurrentWidget(self._sheet)
            self._title.setText(self._sheet.accessibleName())
            self._focus_screen()

    @Slot()
    def _leave_sheet(self) -> None:
        self.go_to(self._current)

    @Slot()
    def _refresh(self) -> None:
        if self.is_stopped:
            self._retry(is_asked=False)
        self._work.run(self, self._see_status, self._show_status, lane=Lane.QUERY, newest_of="status")

    def _show_status(self, status: Status) -> None:
        self._status = status
        self._show_saved()
        if self._waiting_at:
            waiting = status.waiting + status.unsure
            self._rail.show_count(
                self._waiting_at,
                QLocale().toString(waiting) if waiting else "",
                self.tr("badges waiting: %Ln", "", waiting) if waiting else "",
            )

    @Slot()
    def _show_saved(self) -> None:
        """Being offline is how a desk works, so what is to be sent is no warning."""
        is_short = self._theme.scale >= LARGE_TEXT
        self._saved.setAccessibleDescription(
            self.tr("A desk works without network; what is to be sent goes to the portal by itself.")
        )
        unsent = self._status.unsent if self._status else 0
        if self.is_stopped:
            self._saved.show_text(self.tr("Nothing can be saved"), tone=Tone.DANGER, icon="octagon-x")
            return
        if unsent:
            text = (
                self.tr("Saved · %Ln to send", "", unsent)
                if is_short
                else self.tr("All saved on this computer · %Ln to send", "", unsent)
            )
            self._saved.show_text(text, tone=Tone.INFO, icon="cloud-upload")
        else:
            text = self.tr("All saved") if is_short else self.tr("All saved on this computer")
            self._saved.show_text(text, tone=Tone.SUCCESS, icon="hard-drive")

    @Slot()
    def _tick(self) -> None:
        now = self._clock().astimezone()
        self._time.setText(clock_text(now))
        self._minute_timer.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            if sentence_of(error) != self._stopped_by:
                self._stop(sentence_of(error))
        elif isinstance(error, PrinterError):
            self.notices.give("printer", Notice(Tone.WARNING, sentence_of(error)))
        elif isinstance(error, DeskError):
            self.notices.give("failed", Notice(Tone.WARNING, sentence_of(error)))
        else:
            self.notices.give("bug", Notice(Tone.DANGER, bug_sentence()))

    def _stop(self, sentence: str, tried: str = "") -> None:
        was_stopped, self._stopped_by = self.is_stopped, sentence
        retry = Action(RETRY, self.tr("Try again"), icon="refresh-cw")
        told = f"{sentence} {tried}".rstrip()
        self.notices.give(STORE, Notice(Tone.DANGER, told, (retry,), stays=True))
        if not was_stopped:
            self._show_saved()
            self.stopped.emit(True)

    @Slot(str)
    def _act(self, action: str) -> None:
        if action == RETRY:
            self._retry(is_asked=True)

    def _retry(self, *, is_asked: bool) -> None:
        self._work.run(self, self._try_store, self._go_on, otherwise=partial(self._stay_stopped, is_asked))

    def _stay_stopped(self, is_asked: bool, error: DeskError) -> None:
        """Whoever pressed the button sees that it was tried; the timer keeps quiet."""
        if is_asked:
            tried = self.tr("Tried again at {time}.").replace("{time}", self._time.text())
            self._stop(sentence_of(error), tried)

    def _go_on(self, _result: object) -> None:
        if self.is_stopped:
            self._stopped_by = ""
            self.notices.withdraw(STORE)
            self._show_saved()
            self.stopped.emit(False)
            self._refresh()
