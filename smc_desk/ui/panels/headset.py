"""The panel that lends a headset for interpretation, and takes it back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smc_desk.ui.panels.fields import LARGE_TEXT, Field, LineEdit, Notice, Whom
from smc_desk.ui.panels.languages import language_word
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme, Tone
from smc_desk.ui.widgets.action_button import Action, ActionButton
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.lend import Lending, LoanResult, number_of


class HeadsetPanel(Panel):
    """Submits the number of the headset that is handed out, as `str`.

    Signals:
        returned: The number of a headset that is back.
    """

    returned = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the panel, without a person.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._whom, self._notice, self._number = Whom(theme=theme), Notice(theme=theme), LineEdit()
        self._number.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._held, self._held_rows = QWidget(), QVBoxLayout()
        self._back_buttons: list[ActionButton] = []
        self._number_field = Field(
            self.tr("Number on the headset"),
            self._number,
            theme=theme,
            hint=self.tr("No document is ever taken as a pledge."),
        )
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self.tr("Lent to this person"), role="caption"))
        column.addLayout(self._held_rows)
        for part in (self._whom, self._notice, self._held, self._number_field):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self.set_title(self.tr("Headset"))
        self.set_last(self._number)

    def show_loan(self, loan: LoanResult) -> None:
        """Show whom it is about, and what may be done."""
        self.show_error("")
        person, language = loan.person, language_word(loan.language)
        can_lend = loan.answer in (Lending.LEND, Lending.HAS_ONE)
        self._whom.setVisible(person is not None)
        if person is not None:
            into = self.tr("Interpretation into {language}").replace("{language}", language)
            self._whom.show_person(person.badge_name, into if language else "")
        self._notice.say(Tone.INFO, "")
        if loan.answer is Lending.UNKNOWN:
            self._notice.say(
                Tone.WARNING, self.tr("This code is of nobody on the list. Find the person by name.")
            )
        elif loan.answer is Lending.FORGED:
            self._notice.say(
                Tone.WARNING,
                self.tr("This is not a genuine ticket. Lend nothing on it; find the person by name."),
            )
        elif loan.answer is Lending.NOT_OFFERED:
            sentence = self.tr("There is no interpretation into {language}. Tell the lead.")
            self._notice.say(Tone.WARNING, sentence.replace("{language}", language))
        self._show_held(loan.numbers)
        self._number.clear()
        self._number_field.clear_error()
        self._number_field.setVisible(can_lend)
        self.set_action(self.tr("Lend") if can_lend else "")
        # Who has one has most likely come to bring it back.
        self.set_first(self._back_buttons[0] if self._back_buttons else self._number if can_lend else None)

    def take_scan(self, text: str) -> None:
        """Take the number that was scanned: back if it is theirs, else it is lent."""
        held = next((button for button in self._back_buttons if button.action_id == number_of(text)), None)
        if held is not None:
            self.returned.emit(held.action_id)
        elif self._number_field.isVisible():
            self._number.setText(text)
            self.submit()

    def submit(self) -> None:
        """Say which is lent, or that its number is missing."""
        if self._number.line:
            self.submitted.emit(self._number.line)
        else:
            self._number_field.show_error(self.tr("Type the number which stands on the headset."))
            self.go_to(self._number)

    def _show_held(self, numbers: tuple[str, ...]) -> None:
        while (item := self._held_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._back_buttons = []
        icon = "undo-2" if self._theme.scale < LARGE_TEXT else ""
        for number in numbers:
            said = self.tr("Headset {number}").replace("{number}", number)
            back = ActionButton(Action(number, self.tr("Take back"), icon=icon), theme=self._theme)
            back.setAccessibleName(self.tr("Take headset {number} back").replace("{number}", number))
            back.clicked.connect(self._take_back)
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Label(said, role="strong", wraps=True), 1)
            line.addWidget(back)
            self._back_buttons.append(back)
            self._held_rows.addWidget(row)
        self._held.setVisible(bool(numbers))

    @Slot()
    def _take_back(self) -> None:
        button = self.sender()
        if isinstance(button, ActionButton):
            self.returned.emit(button.action_id)
