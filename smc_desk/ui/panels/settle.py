"""The panel that settles what is open, so that nobody behind in the queue learns what it is."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from smc_desk.domain.people import Payment, Registration
from smc_desk.ui.panels.amounts import AmountField, money_text
from smc_desk.ui.panels.choices import Choices
from smc_desk.ui.panels.fields import Field, Whom
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.edit_person import Settle

WAYS = (Settle.COLLECT, Settle.WAIVE, Settle.DEFER)


@dataclass(frozen=True, slots=True)
class Settlement:
    """How what is open is closed.

    Attributes:
        amount: Hundredths of the currency; 0 unless something is collected.
    """

    how: Settle
    amount: int = 0


class SettlePanel(Panel):
    """Large is the name alone. Submits a `Settlement`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._whom, self._money = Whom(theme=theme), Label(role="small", wraps=True)
        self._ways, self._amount = Choices(theme=theme), AmountField(self.tr("Amount"), theme=theme)
        self._ways.offer(
            [
                (self.tr("Collect now"), self.tr("The amount below is paid at this desk.")),
                (self.tr("Nothing to collect"), self.tr("Nobody is asked why.")),
                (self.tr("Later"), self.tr("The person goes in now and comes back to the help desk.")),
            ]
        )
        how = Field(self.tr("How is it settled?"), self._ways, theme=theme)
        for part in (self._whom, self._money, how, self._amount):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._ways.chosen.connect(self._offer_amount)
        self.set_title(self.tr("Settle at the desk"))
        self.set_action(self.tr("Check in"))
        self.set_first(self._ways.buttons[0])
        self.set_last(*self._ways.buttons, self._amount.edit)
        self._ways.choose(0)

    def show_payment(self, person: Registration, payment: Payment) -> None:
        """Begin anew, with what is left of this person."""
        self.show_error("")
        self._whom.show_person(person.badge_name, person.pronouns)
        left, currency = payment.left, payment.currency
        named = self.tr("Left: {amount}").replace("{amount}", money_text(left, currency))
        self._money.setText(named if left else self.tr("The list names no amount."))
        self._amount.show_amount(left, currency, left, may_be_empty=not left)
        self._ways.choose(0)

    def submit(self) -> None:
        """Say how it is settled, or what is wrong with the amount."""
        how = WAYS[self._ways.index]
        amount = self._amount.read() if how is Settle.COLLECT else 0
        if amount is None:
            self.go_to(self._amount.edit)
        else:
            self.submitted.emit(Settlement(how, amount))

    @Slot(int)
    def _offer_amount(self, index: int) -> None:
        self._amount.setVisible(WAYS[index] is Settle.COLLECT)
