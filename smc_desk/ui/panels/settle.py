"""The panel that settles what is open, so that nobody behind in the queue learns what it is."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from smc_desk.domain.people import Payment, Registration
from smc_desk.ui.panels.choices import Choices
from smc_desk.ui.panels.fields import Field, Whom
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.edit_person import Settle

WAYS = (Settle.COLLECT, Settle.WAIVE, Settle.DEFER)
MOST = 99_999.99
"""The largest amount, where the list names none."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """How what is open is closed.

    Attributes:
        amount: Hundredths of the currency; 0 unless something is collected.
    """

    how: Settle
    amount: int = 0


class Amount(QDoubleSpinBox):
    """Money; the wheel does not change it while staff scroll past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


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
        self._ways, self._amount = Choices(theme=theme), Amount()
        self._ways.offer(
            [
                (self.tr("Collect now"), self.tr("The amount below is paid at this desk.")),
                (self.tr("Nothing to collect"), self.tr("Nobody is asked why.")),
                (self.tr("Later"), self.tr("The person goes in now and comes back to the help desk.")),
            ]
        )
        self._amount_field = Field(self.tr("Amount"), self._amount, theme=theme)
        how = Field(self.tr("How is it settled?"), self._ways, theme=theme)
        for part in (self._whom, self._money, how, self._amount_field):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._ways.chosen.connect(self._offer_amount)
        self.set_title(self.tr("Settle at the desk"))
        self.set_action(self.tr("Check in"))
        self.set_first(self._ways.buttons[0])
        self.set_last(*self._ways.buttons, self._amount)
        self._ways.choose(0)

    def show_payment(self, person: Registration, payment: Payment) -> None:
        """Begin anew, with what is left of this person."""
        self.show_error("")
        self._whom.show_person(person.badge_name, person.pronouns)
        left = payment.left / 100
        if payment.left:
            text = self.tr("Left: {amount}").replace("{amount}", _money(left, payment.currency))
        else:
            text = self.tr("The list names no amount.")
        self._money.setText(text)
        self._amount.setRange(0.01 if left else 0.0, left or MOST)
        self._amount.setValue(left)
        self._amount.setSuffix(f" {payment.currency}" if payment.currency else "")
        self._ways.choose(0)

    def submit(self) -> None:
        """Say how it is settled."""
        how = WAYS[self._ways.index]
        amount = round(self._amount.value() * 100) if how is Settle.COLLECT else 0
        self.submitted.emit(Settlement(how, amount))

    @Slot(int)
    def _offer_amount(self, index: int) -> None:
        self._amount_field.setVisible(WAYS[index] is Settle.COLLECT)


def _money(amount: float, currency: str) -> str:
    """An amount in the manner of the language; another country's currency by its code."""
    locale = QLocale()
    if currency == locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode):
        return locale.toCurrencyString(amount)
    return f"{locale.toString(amount, 'f', 2)} {currency}".rstrip()
