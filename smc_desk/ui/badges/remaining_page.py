"""What is left of many badges that were to be printed: go on with it, or leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.domain.printing import BatchState
from smc_desk.ui.badges.said_page import SaidPage
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton


class RemainingPage(QWidget):
    """Says how many remain.

    Signals:
        resumed: Print them.
        left: Offer them no more.
    """

    resumed = Signal()
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page; it knows no number yet."""
        super().__init__(parent)
        self._said = SaidPage(theme=theme)
        resume = Action("resume", self.tr("Print the rest"), role="primary", icon="printer")
        leave = Action("leave", self.tr("Leave it"), icon="x")
        self.resume, leaving = ActionButton(resume, theme=theme), ActionButton(leave, theme=theme)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.resume)
        buttons.addWidget(leaving)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.addWidget(self._said, 1)
        whole.addLayout(buttons)
        self.setFocusProxy(self.resume)
        self.resume.clicked.connect(self.resumed)
        leaving.clicked.connect(self.left)

    def show_batch(self, batch: BatchState) -> str:
        """Say how many remain.

        Returns:
            That, in words.
        """
        title = self.tr("%Ln badges remain to be printed", "", batch.left)
        hint = self.tr(
            "Printing was stopped. Those before them are printed or wait in the printer;"
            " nobody gets a second."
        )
        self._said.say("pause", Tone.INFO, title, hint)
        return f"{title}. {hint}"
