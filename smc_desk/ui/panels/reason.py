"""The panel that asks for a reason: of an undo, or of letting somebody in all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.ui.panels.choices import Choices
from smc_desk.ui.panels.fields import Field, LineEdit
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.panels.ticks import Ticks
from smc_desk.ui.texts import sentence_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label


class ReasonPanel(Panel):
    """Common reasons, each of which fills the field, where it may be changed. Submits the reason as `str`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form; `ask` fills it.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._explanation = Label(role="muted", wraps=True)
        self._reasons, self._words = Choices(theme=theme), LineEdit()
        self._offered: tuple[str, ...] = ()
        self._common = Field(self.tr("Common reasons"), self._reasons, theme=theme)
        self._reason = Field(self.tr("Reason"), self._words, theme=theme)
        self._ticks = Ticks(theme=theme)
        self._along = Field(self.tr("Take back with it"), self._ticks, theme=theme)
        self._along.hide()
        for part in (self._explanation, self._common, self._reason, self._along):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._reasons.chosen.connect(self._take)
        self._words.stepped.connect(self._step)
        self._words.textEdited.connect(self._reasons.choose_none)

    def ask(self, title: str, explanation: str, action_text: str, reasons: Sequence[str]) -> None:
        """Ask for a reason.

        Args:
            title: What is to be done.
            explanation: What that means.
            action_text: On the main button.
            reasons: Common ones, the most likely first.
        """
        self.show_error("")
        self.set_title(title)
        self.set_action(action_text)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self._offered = tuple(reasons)
        self._reasons.offer([(reason, "") for reason in reasons])
        self._common.setVisible(bool(reasons))
        self._reason.show_hint(self.tr("Type it, or choose with the arrow keys.") if reasons else "")
        self._words.clear()
        self._reason.clear_error()
        self.set_first(self._words)
        self.set_last(*self._reasons.buttons, self._words)

    def offer_along(self, things: Sequence[tuple[str, str]]) -> None:
        """Let other things be taken back with it; all of them are, unless they are unticked.

        Args:
            things: The words of each, and what explains it or "".
        """
        self._ticks.offer(things)
        self._along.setVisible(bool(things))

    @property
    def along(self) -> tuple[int, ...]:
        """Which of these are taken back."""
        return self._ticks.ticked

    def submit(self) -> None:
        """Say why, or that the reason is missing."""
        if self._words.line:
            self.submitted.emit(self._words.line)
        else:
            self._reason.show_error(sentence_of(UserError(UserFault.REASON_MISSING)))
            self.go_to(self._words)

    @Slot(int)
    def _step(self, step: int) -> None:
        """Up and Down choose a common reason without leaving the field."""
        if self._offered:
            self._reasons.choose(min(max(0, self._reasons.index + step), len(self._offered) - 1))

    @Slot(int)
    def _take(self, index: int) -> None:
        self._words.setText(self._offered[index])
