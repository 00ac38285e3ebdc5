"""Amounts of money as they are typed: with a point or a comma, whatever this computer is set to.

12.5 is twelve and a half everywhere. What could be read in two ways is asked about, never guessed.
"""

import re
import unicodedata

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from smc_desk.ui.panels.fields import Field, LineEdit
from smc_desk.ui.theme import Theme

SIGNS = str.maketrans({"٫": ".", "٬": "", "'": "", "’": ""})
"""Signs that mean one thing only: the Arabic ones and the apostrophe of thousands."""
MOST = 99_999_99
"""The largest amount in hundredths, where the list names none."""


class AmountField(Field):
    """The field of an amount, in hundredths; it says itself what is wrong with what it holds."""

    def __init__(self, caption: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the field, empty.

        Args:
            caption: Its name.
            theme: The theme.
            parent: As in Qt.
        """
        edit = LineEdit()
        super().__init__(caption, edit, theme=theme, parent=parent)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.edit = edit
        self._currency, self._most, self._may_be_empty = "", MOST, False

    def show_amount(self, amount: int, currency: str, most: int = 0, *, may_be_empty: bool = False) -> None:
        """Begin anew.

        Args:
            amount: What to offer; 0 leaves the field empty.
            currency: Its code, "" for none.
            most: More than this is refused; 0 where it is not known.
            may_be_empty: Whether no amount is an answer too: 0.
        """
        self._currency, self._most, self._may_be_empty = currency, most or MOST, may_be_empty
        self.edit.setText(plain_amount(amount) if amount else "")
        self.show_hint(self.tr("In {currency}").replace("{currency}", currency) if currency else "")
        self.clear_error()

    def read(self) -> int | None:
        """The amount; None where there is none that is certain, which the field then says."""
        if self._may_be_empty and not self.edit.line:
            return 0
        readings = amounts_in(self.edit.line)
        if len(readings) == 1 and 0 < readings[0] <= self._most:
            return readings[0]
        self.show_error(self._doubt(readings))
        return None

    def _doubt(self, readings: tuple[int, ...]) -> str:
        if len(readings) > 1:
            sentence = self.tr("Is it {one} or {other}? Type it with two decimals.")
            one, other = (money_text(amount, self._currency) for amount in readings)
            return sentence.replace("{one}", one).replace("{other}", other)
        if readings and readings[0] > self._most:
            sentence = self.tr("That is more than is left. Type {most} at most.")
            return sentence.replace("{most}", money_text(self._most, self._currency))
        return self.tr("Type an amount, such as {example}.").replace("{example}", plain_amount(1250))


def amounts_in(text: str, locale: QLocale | None = None) -> tuple[int, ...]:
    """What a typed amount may be, in hundredths: nothing, one amount, or two where nobody can tell.

    A point and a comma are both a decimal sign before one or two digits. Before three they part thousands,
    but only where the language does so with that sign; else it is not certain.

    Args:
        text: As typed.
        locale: Whose sign of thousands is known.
    """
    digits = "".join(_digit(sign) for sign in text if not sign.isspace()).translate(SIGNS)
    typed = digits.strip("".join(sign for sign in digits if not (sign.isdigit() or sign in ".,-")))
    if re.fullmatch(r"\d{1,7}", typed):
        return (int(typed) * 100,)
    for decimal, group in ((".", ","), (",", ".")):
        whole, part = (
            rf"(\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d{{0,7}})",
            rf"{re.escape(decimal)}(\d{{1,2}})",
        )
        if found := re.fullmatch(whole + part, typed):
            return (_hundredths(found[1], found[2]),)
    if not re.fullmatch(r"\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+", typed):
        return ()
    sign = "." if "." in typed else ","
    thousands = _hundredths(typed, "")
    if typed.count(sign) > 1 or sign == (locale or QLocale()).groupSeparator():
        return (thousands,)
    before, _, after = typed.partition(sign)
    return (thousands, _hundredths(before, after[:2])) if after.endswith("0") else ()


def plain_amount(amount: int) -> str:
    """An amount of hundredths as it is typed in this language, without its currency."""
    return QLocale().toString(amount / 100, "f", 2)


def money_text(amount: int, currency: str) -> str:
    """An amount in the manner of the language; another country's currency by its code."""
    locale = QLocale()
    if currency and currency == locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode):
        return locale.toCurrencyString(amount / 100)
    return f"{plain_amount(amount)} {currency}".rstrip()


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _hundredths(whole: str, part: str) -> int:
    units = re.sub(r"[.,]", "", whole) or "0"
    return int(units) * 100 + int(part.ljust(2, "0") or "0")
