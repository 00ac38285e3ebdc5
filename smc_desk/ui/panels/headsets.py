"""The panel that takes headsets back by their numbers, whoever brings them, and shows which are still out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from smc_desk.ui.panels.fields import Field, LineEdit, Notice
from smc_desk.ui.panels.likely_list import LikelyList
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import isolated
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.lend import LoanBack, LoanOut


class HeadsetsPanel(Panel):
    """Type or scan a number, Return, and the next one. Submits the number as `str`, and stays."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel; nothing is known to be out.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._number, self._told = LineEdit(), Notice(theme=theme)
        self._number.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._field = Field(
            self.tr("Number on the headset"),
            self._number,
            theme=theme,
            hint=self.tr("Type or scan it. It does not matter who brings the headset."),
        )
        self._out_head, self._out = Label(role="strong", wraps=True), LikelyList(theme=theme)
        for part in (self._field, self._told, self._out_head, self._out):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._number.stepped.connect(self._step)
        self._out.chosen.connect(self._take)
        self._out.left.connect(self._number.setFocus)
        self.set_title(self.tr("Take headsets back"))
        self.set_action(self.tr("Take back"))
        self.set_first(self._number)
        self.set_last(self._number)

    def show_out(self, loans: Sequence[LoanOut]) -> None:
        """Show who has a headset now."""
        count = self.tr("Still out: %n", "", len(loans))
        self._out_head.setText(count if loans else self.tr("No headset is out."))
        self._out.setAccessibleName(self._out_head.text())
        self._out.show_loans(loans)
        self._out.setVisible(bool(loans))

    def show_back(self, back: LoanBack) -> None:
        """Say which one is back, and be ready for the next."""
        told = self.tr("Headset {number} is back. {name} had it.")
        told = told.replace("{number}", isolated(back.number))
        self._told.say(Tone.SUCCESS, told.replace("{name}", isolated(back.person.badge_name)))
        self._number.clear()
        self.go_to(self._number)

    def take_scan(self, text: str) -> None:
        """Take the number that was scanned."""
        self._number.setText(text)
        self.submit()

    def submit(self) -> None:
        """Say which is back, or that its number is missing."""
        self._told.say(Tone.INFO, "")
        if self._number.line:
            self.submitted.emit(self._number.line)
        else:
            self._field.show_error(self.tr("Type the number which stands on the headset."))
            self.go_to(self._number)

    @Slot(int)
    def _step(self, step: int) -> None:
        """Down goes to those who have one."""
        if step > 0 and self._out.isVisible():
            self.go_to(self._out)

    @Slot(str)
    def _take(self, number: str) -> None:
        """Put a number from the list into the field; it is not back by that."""
        self._number.setText(number)
        self.go_to(self._number)
