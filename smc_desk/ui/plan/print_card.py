"""Which papers of the programme are to be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smc_desk.domain.papers import PaperKind, WantedPapers
from smc_desk.ui.panels.fields import Choice, Field, Notice
from smc_desk.ui.plan.sheet_words import kind_word
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.card import Card
from smc_desk.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Extent:
    """A part of the programme that papers may be printed of; as in `WantedPapers`."""

    text: str
    day: date | None = None
    room: str = ""
    session: str = ""


class PrintCard(Card):
    """Asks which papers, and says what came of it.

    Signals:
        wanted: `WantedPapers`.
        left: None.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Ask nothing yet.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(title=self.tr("Print papers"), parent=parent)
        self._extents: tuple[Extent, ...] = ()
        self._kind, self._extent = Choice(), Choice()
        for kind in PaperKind:
            self._kind.addItem(kind_word(kind), kind)
        self._said = Notice(theme=theme)
        self._go = ActionButton(
            Action("pdf", self.tr("Make one PDF"), role="primary", icon="file-down"), theme=theme
        )
        self._leave = ActionButton(Action("leave", self.tr("Close")), theme=theme)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._go)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        self.body.setSpacing(12)
        self.body.addWidget(Field(self.tr("Which paper"), self._kind, theme=theme))
        self.body.addWidget(Field(self.tr("For"), self._extent, theme=theme))
        self._hint = Label(role="small", wraps=True)
        self.body.addWidget(self._hint)
        self.body.addLayout(buttons)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self._kind.currentIndexChanged.connect(self._explain)
        self._go.clicked.connect(self._ask)
        self._leave.clicked.connect(self.left)
        self._explain()

    def ask(self, extents: Sequence[Extent]) -> None:
        """Ask which papers of these parts; the first is chosen."""
        self._said.clear()
        self._extents = tuple(extents)
        self._extent.clear()
        self._extent.addItems([extent.text for extent in self._extents])
        self._kind.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing else be wanted meanwhile."""
        if is_busy:
            self._said.say(Tone.INFO, self.tr("The PDF is being made."))
            self._leave.setFocus()
        for control in (self._kind, self._extent, self._go):
            control.setEnabled(not is_busy)

    def show_result(self, tone: Tone, sentence: str) -> None:
        """Say what came of it."""
        self.set_busy(False)
        self._said.say(tone, sentence)
        self._go.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _ask(self) -> None:
        at = self._extent.currentIndex()
        if 0 <= at < len(self._extents):
            extent = self._extents[at]
            kind = PaperKind(self._kind.currentData())
            self.wanted.emit(WantedPapers(kind, extent.day, extent.room, extent.session))

    @Slot()
    def _explain(self) -> None:
        hints = {
            PaperKind.DOOR_SIGNS: self.tr("Large enough to be read from three metres. Print on A4, upright."),
            PaperKind.DAY_SHEETS: self.tr(
                "Order, times and cues of every talk, with boxes for what really happened. For when the"
                " clock cannot be used."
            ),
            PaperKind.CHAIR_SHEETS: self.tr("The same for one session each, with room for notes."),
            PaperKind.SIGN_UPS: self.tr(
                "With what people need. Only for who looks after that: it names people’s health."
            ),
        }
        self._hint.setText(hints[PaperKind(self._kind.currentData())])
