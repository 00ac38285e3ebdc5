"""The panel for somebody who is on no list: in less than a minute, with a name and a category."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, PersonRow
from smc_desk.ui.panels.amounts import AmountField
from smc_desk.ui.panels.fields import LARGE_TEXT, Choice, Field, LineEdit, NameEdit, PronounsBox
from smc_desk.ui.panels.likely_list import LikelyList
from smc_desk.ui.panels.panel import Panel
from smc_desk.ui.texts import category_word, sentence_of
from smc_desk.ui.theme import Theme
from smc_desk.ui.widgets.label import Label
from smc_desk.usecases.edit_person import Settle, WalkIn

ASKS_AFTER = 150
"""Milliseconds without a key until the list is asked for people of that name."""


class WalkInPanel(Panel):
    """Name, Tab, category, Return. Meanwhile it shows who is likely on the list already.

    Submits a `WalkIn`.

    Signals:
        name_changed: The name so far, to look for likely people.
        person_chosen: The id of one of these, who then is no walk-in.
    """

    name_changed = Signal(str)
    person_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form, empty, for a symposium of one day.

        Args:
            theme: The theme.
            parent: As in Qt.
        """
        super().__init__(theme=theme, parent=parent)
        self._name, self._category, self._pronouns = NameEdit(theme=theme), Choice(), PronounsBox()
        self._organisation, self._email = LineEdit(), LineEdit()
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._likely, self._likely_head = LikelyList(theme=theme), Label(role="strong", wraps=True)
        self._day_boxes: list[QCheckBox] = []
        self._days = QWidget()
        self._days_grid = QGridLayout(self._days)
        self._days_grid.setContentsMargins(0, 0, 0, 0)
        self._asks = QTimer(self, singleShot=True, interval=ASKS_AFTER)
        self._asks.timeout.connect(self._ask)
        self._name_field = Field(self.tr("Name for the badge"), self._name, theme=theme)
        self._category_field = Field(self.tr("Category"), self._category, theme=theme)
        self._email_field = Field(self.tr("E-mail (optional)"), self._email, theme=theme)
        self._days_field = Field(self.tr("Days of the ticket"), self._days, theme=theme)
        self._settle, self._currency = Choice(), ""
        self._settle_field = Field(self.tr("Payment"), self._settle, theme=theme)
        self._amount = AmountField(self.tr("Amount"), theme=theme)
        self._fill()
        self.set_title(self.tr("Walk-in"))
        self.set_action(self.tr("Register"))
        self.set_first(self._name)
        self.set_last(self._category, self._email, self._amount.edit)
        self.set_days(1)
        self._settle_field.hide()
        self.start()

    def start(self, name: str = "") -> None:
        """Begin anew.

        Args:
            name: As typed in the search which found nobody.
        """
        self.show_error("")
        self.show_likely(())
        self._name.setText(name)
        self._category.setCurrentIndex(-1)
        self._pronouns.show_pronouns("")
        self._organisation.clear()
        self._email.clear()
        self._settle.setCurrentIndex(0)
        self._amount.show_amount(0, self._currency)
        for box in self._day_boxes:
            box.setChecked(True)
        for field in (self._name_field, self._category_field, self._email_field, self._days_field):
            field.clear_error()

    def set_days(self, days: int) -> None:
        """Offer so many days for the ticket; a single one is not asked for."""
        for box in self._day_boxes:
            box.hide()
            box.deleteLater()
        columns = 2 if self._theme.scale >= LARGE_TEXT else 3
        self._day_boxes = []
        for at in range(max(days, 1)):
            box = QCheckBox(self.tr("Day {number}").replace("{number}", self.locale().toString(at + 1)))
            box.setAccessibleName(box.text())
            box.setChecked(True)
            box.toggled.connect(self._days_field.clear_error)
            self._days_grid.addWidget(box, at // columns, at % columns)
            self._day_boxes.append(box)
        self._days_field.setVisible(days > 1)

    def offer_payment(self, currency: str) -> None:
        """Let a fee be collected here; only for a role that may see money.

        Args:
            currency: Of this symposium's fees, "" where it is not known.
        """
        self._currency = currency
        self._amount.show_amount(0, currency)
        self._settle_field.show()

    def show_likely(self, rows: Sequence[PersonRow]) -> None:
        """Show who may be meant; without rows the list is hidden.

        Args:
            rows: Likely the same people, likeliest first.
        """
        self._likely.show_rows(rows)
        self._likely_head.setVisible(bool(rows))
        self._likely.setVisible(bool(rows))

    def submit(self) -> None:
        """Say who it is, or what is missing, where it is missing."""
        category = self._category.currentData()
        days = tuple(at for at, box in enumerate(self._day_boxes, 1) if box.isChecked())
        faulty: list[QWidget] = []
        if not self._name.line:
            self._name_field.show_error(sentence_of(UserError(UserFault.NAME_MISSING)))
            faulty.append(self._name)
        if not isinstance(category, Category):
            self._category_field.show_error(sentence_of(UserError(UserFault.CATEGORY_MISSING)))
            faulty.append(self._category)
        if not days:
            self._days_field.show_error(self.tr("Choose at least one day."))
            faulty.append(self._day_boxes[0])
        if self._email.line and "@" not in self._email.line:
            self._email_field.show_error(
                self.tr("An e-mail address has an @. Correct it, or empty the field.")
            )
            faulty.append(self._email)
        settle, amount = self._settle.currentData(), 0
        if settle is Settle.COLLECT and (amount := self._amount.read() or 0) == 0:
            faulty.append(self._amount.edit)
        if faulty or not isinstance(category, Category):
            self.go_to(faulty[0])
            return
        self.submitted.emit(
            WalkIn(
                name=self._name.line,
                category=category,
                pronouns=self._pronouns.pronouns,
                organisation=self._organisation.line,
                email=self._email.line,
                valid_days=() if len(days) == len(self._day_boxes) else days,
                settle=settle,
                amount=amount,
                currency=self._currency if amount else "",
            )
        )

    def _fill(self) -> None:
        self._category.setPlaceholderText(self.tr("Choose, or type its first letters"))
        for category in Category:
            self._category.addItem(category_word(category), category)
        self._likely_head.setText(self.tr("Already on the list? Then choose:"))
        self._likely.setAccessibleName(self._likely_head.text())
        optional = (
            Field(self.tr("Pronouns (optional)"), self._pronouns, theme=self._theme),
            Field(self.tr("Organisation (optional)"), self._organisation, theme=self._theme),
        )
        for part in (self._name_field, self._category_field, self._likely_head, self._likely, *optional):
            self.form.addWidget(part)
        ways = (self.tr("Nothing to collect"), None), (self.tr("Collect now"), Settle.COLLECT)
        for words, way in (*ways, (self.tr("Later"), Settle.DEFER)):
            self._settle.addItem(words, way)
        for part in (self._days_field, self._email_field, self._settle_field, self._amount):
            self.form.addWidget(part)
        self.form.addStretch(1)
        self._settle.currentIndexChanged.connect(self._offer_amount)
        self._offer_amount(0)
        self._name.textChanged.connect(self._wait)
        self._name.stepped.connect(self._step)
        self._likely.chosen.connect(self.person_chosen)
        self._likely.left.connect(self._name.setFocus)

    @Slot(int)
    def _offer_amount(self, _index: int) -> None:
        self._amount.setVisible(self._settle.currentData() is Settle.COLLECT)

    @Slot(int)
    def _step(self, step: int) -> None:
        """Down goes from the name to the likely people."""
        if step > 0 and self._likely.isVisible():
            self.go_to(self._likely)

    @Slot()
    def _wait(self) -> None:
        if self._name.line:
            self._asks.start()
        else:
            self._asks.stop()
            self.show_likely(())

    @Slot()
    def _ask(self) -> None:
        self.name_changed.emit(self._name.line)
