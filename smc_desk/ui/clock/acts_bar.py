"""What a chair does while somebody speaks: few large buttons, each with its key, one menu for the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_shown import Shown, Stage
from smc_desk.domain.timing_state import SessionState
from smc_desk.ui.clock.acts_menu import ActsMenu
from smc_desk.ui.key_names import shown_key
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton

GO, PAUSE, NEXT, MINUTE_MORE, MINUTE_LESS, UNDO = "go", "pause", "next", "more", "less", "undo"
KEYS = {GO: "F5", PAUSE: "F6", NEXT: "F8", MINUTE_MORE: "F9", MINUTE_LESS: "Shift+F9", UNDO: "Ctrl+Z"}
MINUTE = 60
_ON = (Stage.RUNNING, Stage.PAUSED)


class ActsBar(QWidget):
    """Buttons that fit what is going on.

    Attributes:
        menu: What is done seldom.

    Signals:
        asked: An `Act` that is to be done.
    """

    asked = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the bar.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent)
        self._theme = theme
        self._now: Shown | None = None
        words = {
            GO: (self.tr("Start"), "play"),
            PAUSE: (self.tr("Pause"), "pause"),
            NEXT: (self.tr("Next"), "skip-forward"),
            MINUTE_LESS: (self.tr("1 minute less"), "minus"),
            MINUTE_MORE: (self.tr("1 minute more"), "plus"),
            UNDO: (self.tr("Undo"), "undo-2"),
        }
        self._buttons: dict[str, ActionButton] = {}
        for name, (text, icon) in words.items():
            role = "primary" if name in (GO, NEXT) else ""
            self._buttons[name] = self._button(name, text, icon, role)
        self._more = QToolButton()
        self._more.setText(self.tr("More"))
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = ActsMenu(self)
        self.menu.asked.connect(self.asked)
        self._more.setMenu(self.menu)
        for name, key in KEYS.items():
            QShortcut(QKeySequence(key), self).activated.connect(self._buttons[name].click)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_now(self, now: Shown, state: SessionState) -> None:
        """Offer what fits."""
        before, self._now = self._now, now
        self.menu.show_now(now, state)
        self._buttons[UNDO].setEnabled(bool(state.entries))
        if before is not None and (before.stage, before.phase_number, before.phases) == (
            now.stage,
            now.phase_number,
            now.phases,
        ):
            return
        is_on = now.stage in _ON
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        self._buttons[GO].setVisible(now.stage is not Stage.RUNNING)
        self._buttons[GO].setEnabled(now.stage is not Stage.CLOSED)
        self._buttons[GO].show_text(self._go_word(now))
        self._buttons[PAUSE].setVisible(now.stage is Stage.RUNNING)
        self._buttons[NEXT].setVisible(is_on)
        is_last = now.phase_number + 1 >= now.phases
        self._buttons[NEXT].show_text(self.tr("End the talk") if is_last else self.tr("Next: questions"))
        if is_on and not is_last and now.phases > 2 and now.phase_number:
            self._buttons[NEXT].show_text(self.tr("Next part"))
        for name in (MINUTE_LESS, MINUTE_MORE):
            self._buttons[name].setEnabled(is_on)
        if had_focus:  # Qt would give it to whatever comes next: the one that takes back what was done
            self.take_focus()

    def take_focus(self) -> None:
        """To what is to be done next."""
        for name in (GO, NEXT):
            if self._buttons[name].isVisibleTo(self) and self._buttons[name].isEnabled():
                self._buttons[name].setFocus()
                return

    def _go_word(self, now: Shown) -> str:
        if now.stage in (Stage.PAUSED, Stage.HELD):
            return self.tr("Go on")
        return self.tr("Start the talk")

    def _button(self, name: str, text: str, icon: str, role: str) -> ActionButton:
        button = ActionButton(Action(name, text, shown_key(KEYS[name]), role, icon), theme=self._theme)
        button.clicked.connect(self._press)
        return button

    def _lay_out(self) -> None:
        main, small = QHBoxLayout(), QHBoxLayout()
        for row in (main, small):
            row.setSpacing(8)
        for name in (GO, NEXT, PAUSE):
            main.addWidget(self._buttons[name], 2 if name != PAUSE else 1)
        for name in (MINUTE_LESS, MINUTE_MORE, UNDO):
            small.addWidget(self._buttons[name])
        small.addStretch(1)
        small.addWidget(self._more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(main)
        whole.addLayout(small)

    @Slot()
    def _restyle(self) -> None:
        self._more.setIcon(self._theme.icon("ellipsis", "text", 18))

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            act = self._act_of(button.action_id)
            if act is not None:
                self.asked.emit(act)

    def _act_of(self, name: str) -> Act | None:
        now = self._now
        if now is None:
            return None
        if name == GO:
            return Act(ActKind.RESUME if now.stage in (Stage.PAUSED, Stage.HELD) else ActKind.START)
        if name == NEXT:
            is_last = now.phase_number + 1 >= now.phases
            return Act(ActKind.NEXT_TALK if is_last else ActKind.NEXT_PHASE)
        return {
            PAUSE: Act(ActKind.PAUSE),
            MINUTE_MORE: Act(ActKind.ADD, seconds=MINUTE),
            MINUTE_LESS: Act(ActKind.ADD, seconds=-MINUTE),
            UNDO: Act(ActKind.UNDO),
        }.get(name)
