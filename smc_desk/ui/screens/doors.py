"""A door: scan people in and out of the session its room has now, or count heads by key; and who is where.

The session is chosen by room and clock. Nobody is kept out by it: it says how full a room is and what to do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smc_desk.domain.attendance import Way
from smc_desk.domain.changes import Changes
from smc_desk.ui.desk.announce import announce
from smc_desk.ui.doors.room_row import RoomRow
from smc_desk.ui.doors.words import LET_IN, cue_of, outcome_of
from smc_desk.ui.key_names import shown_key
from smc_desk.ui.panels.fields import Choice, Field
from smc_desk.ui.sounds import Sounds
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.empty_page import EmptyPage
from smc_desk.ui.widgets.result_card import ResultCard
from smc_desk.ui.widgets.scrolled import scrolled
from smc_desk.ui.widgets.search_field import SearchField
from smc_desk.ui.work import Lane, Work
from smc_desk.usecases.scan_door import DoorResult
from smc_desk.usecases.see_heads import RoomHeads

REFRESH_MS = 10_000
KEYS = {"in": "F5", "out": "F6", "more": "F9", "fewer": "Shift+F9"}
LET_IN_KEY = "F8"


@dataclass(frozen=True, slots=True)
class DoorsVerbs:
    """What a door asks for.

    Attributes:
        scan: Room, text, way, and whether the steward lets the person in all the same.
        count: Room, and so many heads more.
        heads: How full every room is.
        zone: Time zone of the place.
    """

    scan: Callable[[str, str, Way, bool], DoorResult]
    count: Callable[[str, int], DoorResult]
    heads: Callable[[], Sequence[RoomHeads]]
    zone: Callable[[], str]


class DoorsScreen(QWidget):
    """One door, and how full all rooms are.

    Signals:
        programme_wanted: There is none yet, and one is to be brought in.
        evacuation_asked: Who is where is to be put on paper.
    """

    programme_wanted = Signal()
    evacuation_asked = Signal()

    def __init__(
        self,
        *,
        work: Work,
        theme: Theme,
        sounds: Sounds,
        verbs: DoorsVerbs,
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen, without a room.

        Args:
            work: The lanes.
            theme: The theme.
            sounds: Plays the cues.
            verbs: What it asks for.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._work, self._theme, self._sounds, self._verbs = work, theme, sounds, verbs
        self._zone, self._last = "UTC", ""
        self._room = Choice()
        self._ways = QButtonGroup(self)
        self._field = SearchField(
            theme=theme, placeholder=self.tr("Scan a badge, or type its code"), icon="scan-line"
        )
        self._card = ResultCard(
            theme=theme,
            idle_title=self.tr("Ready to scan"),
            idle_hint=self.tr("The session is the one this room has now."),
        )
        self._fewer = self._button("fewer", self.tr("One fewer"), "minus")
        self._more = self._button("more", self.tr("One more"), "plus")
        self._evacuate = ActionButton(
            Action("evacuate", self.tr("Who is where, on paper"), shown_key("Ctrl+E"), "danger", "users"),
            theme=theme,
        )
        self._rows: list[RoomRow] = []
        self._list = QVBoxLayout()
        self._nothing = EmptyPage(
            theme=theme,
            icon="door-open",
            title=self.tr("There is no programme yet"),
            hint=self.tr("Bring in the programme first; then every room has its door."),
            action=Action("bring-in", self.tr("Bring in the programme"), role="primary", icon="file-down"),
        )
        self._pages = QStackedWidget()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._lay_out()
        self._connect()

    @property
    def room(self) -> str:
        """Of this door, "" while none is chosen."""
        return self._room.currentText()

    def take_focus(self) -> None:
        """Be ready for a badge."""
        if self._pages.currentWidget() is self._nothing:
            self._nothing.button.setFocus()
        else:
            self._field.setFocus()
            self._field.selectAll()

    @Slot(str)
    def scan(self, text: str) -> None:
        """Note whoever holds what was scanned or typed."""
        if text.strip():
            self._last = text
            self._scan(is_let_in=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the rooms."""
        super().showEvent(event)
        self._timer.start()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _button(self, name: str, text: str, icon: str) -> ActionButton:
        return ActionButton(Action(name, text, shown_key(KEYS[name]), icon=icon), theme=self._theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Field(self.tr("Door of"), self._room, theme=self._theme), 1)
        for way, text in ((Way.IN, self.tr("In")), (Way.OUT, self.tr("Out"))):
            button = QToolButton()
            button.setText(f"{text}  {shown_key(KEYS[way.value])}")
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setChecked(way is Way.IN)
            button.setProperty("way", way.value)
            self._ways.addButton(button)
            head.addWidget(button)
        counts = QHBoxLayout()
        counts.setSpacing(8)
        counts.addWidget(self._fewer)
        counts.addWidget(self._more)
        counts.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(head)
        left.addWidget(self._card, 1)
        left.addWidget(self._field)
        left.addLayout(counts)
        rooms = Card(title=self.tr("Rooms"), holds_rows=True)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._list)
        rows.addStretch(1)
        rooms.body.addWidget(scrolled(page))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(rooms, 1)
        right.addWidget(self._evacuate)
        door = QWidget()
        columns = QHBoxLayout(door)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        self._pages.addWidget(door)
        self._pages.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self._field.submitted.connect(self._type)
        self._card.action_chosen.connect(self._act)
        self._fewer.clicked.connect(partial(self._count, -1))
        self._more.clicked.connect(partial(self._count, 1))
        self._evacuate.clicked.connect(self.evacuation_asked)
        self._nothing.button.clicked.connect(self.programme_wanted)
        self._room.activated.connect(self._choose_room)
        self._ways.buttonClicked.connect(self.take_focus)
        self._timer.timeout.connect(self._look)
        self._work.changed.connect(self._hear)
        for button, name in zip(self._ways.buttons(), ("in", "out"), strict=True):
            QShortcut(QKeySequence(KEYS[name]), self).activated.connect(button.click)
        for name, counter in (("more", self._more), ("fewer", self._fewer)):
            QShortcut(QKeySequence(KEYS[name]), self).activated.connect(counter.click)
        QShortcut(QKeySequence(LET_IN_KEY), self).activated.connect(partial(self._act, LET_IN))

    def _way(self) -> Way:
        button = self._ways.checkedButton()
        return Way.IN if button is None else Way(str(button.property("way")))

    @Slot(str)
    def _type(self, text: str) -> None:
        self._field.clear()
        self.scan(text)

    def _scan(self, *, is_let_in: bool) -> None:
        verb = partial(self._verbs.scan, self.room, self._last, self._way(), is_let_in)
        self._work.run(self, verb, self._show)

    def _count(self, number: int, _checked: bool = False) -> None:
        self._work.run(self, partial(self._verbs.count, self.room, number), self._show)

    def _show(self, result: DoorResult) -> None:
        outcome = outcome_of(result, self._zone)
        self._card.show_outcome(outcome)
        self._sounds.play(cue_of(result))
        announce(
            self._card, ". ".join(part for part in (outcome.word, outcome.name, outcome.next_step) if part)
        )
        self.take_focus()
        self._look()

    @Slot(str)
    def _act(self, action: str) -> None:
        outcome = self._card.outcome
        offered = {one.id for one in outcome.actions} if outcome is not None else set()
        if action == LET_IN and action in offered:
            self._scan(is_let_in=True)

    @Slot()
    def _choose_room(self) -> None:
        self._card.show_idle()
        self.take_focus()

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and (changes.attendance or changes.programme or changes.timing):
            self._look()

    @Slot()
    def _look(self) -> None:
        self._work.run(self, self._ask, self._show_rooms, lane=Lane.QUERY, newest_of="heads")

    def _ask(self) -> tuple[str, tuple[RoomHeads, ...]]:
        """On its lane."""
        return self._verbs.zone(), tuple(self._verbs.heads())

    def _show_rooms(self, seen: tuple[str, tuple[RoomHeads, ...]]) -> None:
        self._zone, heads = seen
        was_empty = self._pages.currentWidget() is self._nothing
        self._pages.setCurrentIndex(0 if heads else 1)
        if was_empty is bool(heads):
            self.take_focus()
        names = [one.room for one in heads]
        if names != [self._room.itemText(at) for at in range(self._room.count())]:
            current = self.room
            self._room.clear()
            self._room.addItems(names)
            self._room.setCurrentIndex(max(0, self._room.findText(current)))
        while len(self._rows) < len(heads):
            row = RoomRow(theme=self._theme)
            self._rows.append(row)
            self._list.addWidget(row)
        for row in self._rows[len(heads) :]:
            row.hide()
        for one, row in zip(heads, self._rows, strict=False):
            row.show_heads(one)
            row.show()
