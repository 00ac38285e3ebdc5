"""What a chair tells the speaker and writes down: a message on the clock, a head count, a note."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from smc_desk.domain.timing_acts import Act, ActKind, Phrase
from smc_desk.domain.timing_shown import Shown
from smc_desk.ui.clock.faces import message_of
from smc_desk.ui.clock.words import phrase_text
from smc_desk.ui.panels.fields import Choice, Field, LineEdit
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label

MOST_HEADS = 9_999
LONGEST_MESSAGE = 80


class SayCard(Card):
    """Messages, heads and notes.

    Signals:
        asked: An `Act` that is to be done.
    """

    asked = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the card.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(parent=parent)
        self._message = Choice()
        self._message.setEditable(True)
        line = LineEdit()
        line.setMaxLength(LONGEST_MESSAGE)
        self._message.setLineEdit(line)
        self._phrases = [phrase for phrase in Phrase if phrase is not Phrase.FREE]
        for phrase in self._phrases:
            self._message.addItem(phrase_text(phrase), phrase)
        self._message.setCurrentIndex(-1)
        line.setPlaceholderText(self.tr("Choose or type a message"))
        self._show = ActionButton(Action("show", self.tr("Show"), icon="message-square"), theme=theme)
        self._clear = ActionButton(Action("clear", self.tr("Take away"), role="quiet"), theme=theme)
        self._heads = QSpinBox()
        self._heads.setRange(0, MOST_HEADS)
        self._heads.setKeyboardTracking(False)
        self._count = ActionButton(Action("count", self.tr("Note"), icon="users"), theme=theme)
        self._note = LineEdit()
        self._note.setPlaceholderText(self.tr("Only for the report, not for the speaker"))
        self._keep = ActionButton(Action("keep", self.tr("Write down"), icon="pencil"), theme=theme)
        self._shown = Label(role="muted", elides=True)
        self._add(Field(self.tr("Message to the speaker"), self._message, theme=theme), self._show)
        row = QHBoxLayout()
        row.addWidget(self._shown, 1)
        row.addWidget(self._clear)
        self._told = QWidget()
        self._told.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._told)
        self._add(Field(self.tr("People in the room"), self._heads, theme=theme), self._count)
        self._add(Field(self.tr("Note"), self._note, theme=theme), self._keep)
        self._told.hide()
        self._show.clicked.connect(self._say)
        line.returnPressed.connect(self._say)
        self._clear.clicked.connect(self._unsay)
        self._count.clicked.connect(self._tell_heads)
        self._note.returnPressed.connect(self._write)
        self._keep.clicked.connect(self._write)

    def show_now(self, now: Shown) -> None:
        """Show what stands on the clock now."""
        text = message_of(now)
        self._told.setVisible(bool(text))
        self._shown.setText(self.tr("On the clock: {text}").replace("{text}", text))
        if now.heads is not None and not self._heads.hasFocus() and self._heads.value() != now.heads:
            self._heads.setValue(now.heads)

    def _add(self, field: Field, button: ActionButton) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        at_end = QVBoxLayout()
        at_end.addStretch(1)
        at_end.addWidget(button)
        row.addLayout(at_end)
        self.body.addLayout(row)

    @Slot()
    def _say(self) -> None:
        text = self._message.currentText().strip()
        if not text:
            return
        phrase = next((p for p in self._phrases if phrase_text(p) == text), Phrase.FREE)
        free = text if phrase is Phrase.FREE else ""
        self.asked.emit(Act(ActKind.MESSAGE, value=phrase.value, text=free))
        self._message.setCurrentIndex(-1)
        self._message.clearEditText()

    @Slot()
    def _unsay(self) -> None:
        self.asked.emit(Act(ActKind.MESSAGE_OFF))

    @Slot()
    def _tell_heads(self) -> None:
        self.asked.emit(Act(ActKind.HEADS, heads=self._heads.value()))

    @Slot()
    def _write(self) -> None:
        text = self._note.text().strip()
        if text:
            self.asked.emit(Act(ActKind.NOTE, text=text))
            self._note.clear()
