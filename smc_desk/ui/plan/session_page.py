"""What stands beside the timetable: the session that was chosen, and what may be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListView, QVBoxLayout, QWidget

from smc_desk.ui.plan.cards import SessionCard
from smc_desk.ui.plan.told_lines import Told, ToldDelegate, ToldLines, ToldRole
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label
from smc_desk.ui.widgets.scrolled import scrolled

MOVE, SWAP, PIN, CANCEL = "move", "swap", "pin", "cancel"
PRINT, ROOMS = "print", "rooms"
LEAST_LIST = 110
"""Pixels of the list of problems at scale 1."""
OF_ALL = {PRINT: "Ctrl+P", ROOMS: "Ctrl+R"}
"""What can be asked whether or not a session is shown, with its key."""


class SessionPage(QWidget):
    """Details, actions, and the list of problems.

    Signals:
        asked: Move, swap, pin or cancel the session that is shown; print papers, or see the rooms.
        problem_chosen: Guid of the session a problem is about.
    """

    asked = Signal(str)
    problem_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no session.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._title = Label(role="title", wraps=True)
        self._when = Label(role="strong", wraps=True)
        self._who = Label(role="muted", wraps=True)
        self._talks = Label(role="small", wraps=True)
        self._hint = Label(
            self.tr("Choose a session with the mouse or the arrow keys. Ctrl and arrows move it."),
            role="muted",
            wraps=True,
        )
        self._card = Card()
        for label in (self._hint, self._title, self._when, self._who, self._talks):
            self._card.body.addWidget(label)
        self._buttons = {
            MOVE: ActionButton(Action(MOVE, self.tr("Move …"), icon="arrow-right"), theme=theme),
            SWAP: ActionButton(Action(SWAP, self.tr("Swap rooms …"), icon="refresh-cw"), theme=theme),
            PIN: ActionButton(Action(PIN, self.tr("Pin it here"), icon="lock"), theme=theme),
            CANCEL: ActionButton(Action(CANCEL, self.tr("Cancel it …"), icon="ban"), theme=theme),
        }
        row = QGridLayout()
        row.setSpacing(8)
        for at, button in enumerate(self._buttons.values()):
            button.clicked.connect(self._ask)
            row.addWidget(button, at // 2, at % 2)
        self._card.body.addLayout(row)
        self._problems = ToldLines(self)
        self._delegate = ToldDelegate(theme=theme, parent=self)
        self._list = QListView()
        self._list.setModel(self._problems)
        self._list.setItemDelegate(self._delegate)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self._none = Label(self.tr("Nothing is wrong with the programme."), role="muted", wraps=True)
        self._list_card = Card(title=self.tr("Problems"), holds_rows=True)
        self._list_card.body.addWidget(self._none)
        self._list_card.body.addWidget(self._list, 1)
        self._list.setMinimumHeight(theme.px(LEAST_LIST))
        page = QWidget()
        parts = QVBoxLayout(page)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(14)
        parts.addWidget(self._card)
        parts.addWidget(self._list_card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addWidget(scrolled(page), 1)
        whole.addLayout(self._foot())
        self.show_session(None)

    def show_session(self, card: SessionCard | None) -> None:
        """Show a session, or none."""
        self._hint.setVisible(card is None)
        texts = ("", "", "", "")
        if card is not None:
            where = " · ".join(part for part in (card.times, card.room, card.heads) if part)
            talks = "\n".join(f"{starts}  {title}" for starts, title in card.talks)
            texts = (card.title, where, card.chairs, talks)
        for label, text in zip((self._title, self._when, self._who, self._talks), texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        is_pinned = card is not None and card.is_pinned
        self._buttons[PIN].show_text(self.tr("Unpin it") if is_pinned else self.tr("Pin it here"))
        can_be = card is not None and not card.is_cancelled
        has_room = card is not None and bool(card.room)
        for action, button in self._buttons.items():
            button.setVisible(card is not None)
            button.setEnabled(can_be and (has_room or action not in (SWAP, PIN)))

    def show_problems(self, problems: Sequence[Told]) -> None:
        """Show what is wrong."""
        self._problems.show_lines(problems)
        self._none.setVisible(not problems)
        self._list.setVisible(bool(problems))

    def _foot(self) -> QHBoxLayout:
        """What is about the whole programme."""
        row = QHBoxLayout()
        row.setSpacing(8)
        texts = {PRINT: (self.tr("Print …"), "printer"), ROOMS: (self.tr("Rooms …"), "door-open")}
        for action, (text, icon) in texts.items():
            button = ActionButton(Action(action, text, OF_ALL[action], icon=icon), theme=self._theme)
            button.clicked.connect(self._ask)
            row.addWidget(button, 1)
        return row

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.asked.emit(button.action_id)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        session = str(index.data(ToldRole.KEY) or "")
        if session:
            self.problem_chosen.emit(session)
