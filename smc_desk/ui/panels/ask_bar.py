"""One question above the clock, which goes on below it: a reason, a name, a time, or a mere yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from smc_desk.ui.panels.fields import LineEdit
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label


class AskBar(Card):
    """Hidden until something is asked. Return answers, Esc leaves it."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask nothing.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(margin=10, parent=parent)
        self._question = Label(role="strong", wraps=True)
        self._text = LineEdit()
        self._time = QTimeEdit()
        self._yes = ActionButton(Action("yes", "", role="primary"), theme=theme)
        self._no = ActionButton(Action("no", self.tr("Leave it as it is")), theme=theme)
        self._told: Callable[[], None] = _nothing
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._question, 2)
        row.addWidget(self._text, 2)
        row.addWidget(self._time)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self.body.addLayout(row)
        self._yes.clicked.connect(self._answer)
        self._text.returnPressed.connect(self._answer)
        self._no.clicked.connect(self.leave)
        self.hide()

    def ask_text(self, question: str, action: str, then: Callable[[str], None]) -> None:
        """Ask for words.

        Args:
            question: What is wanted.
            action: On the button.
            then: Gets the words, which are never empty.
        """
        self._text.clear()
        self._begin(question, action, self._text)

        def told() -> None:
            words = self._text.text().strip()
            if words:
                self.leave()
                then(words)

        self._told = told

    def ask_time(self, question: str, action: str, at: QTime, then: Callable[[QTime], None]) -> None:
        """Ask for a time of day; as `ask_text`."""
        self._time.setTime(at)
        self._begin(question, action, self._time)

        def told() -> None:
            self.leave()
            then(self._time.time())

        self._told = told

    def ask_yes(self, question: str, action: str, then: Callable[[], None]) -> None:
        """Ask whether it is meant; as `ask_text`."""
        self._begin(question, action, self._yes)

        def told() -> None:
            self.leave()
            then()

        self._told = told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._no.hasFocus():
            self._answer()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Ask nothing any more."""
        self._told = _nothing
        self.hide()

    def _begin(self, question: str, action: str, first: QWidget) -> None:
        self._question.setText(question)
        self.setAccessibleName(question)
        for control in (self._text, self._time):
            control.setVisible(control is first)
            control.setAccessibleName(question)
        self._yes.show_text(action)
        self.show()
        first.setFocus()

    @Slot()
    def _answer(self) -> None:
        self._told()


def _nothing() -> None:
    """Where nothing is asked, there is no answer."""
