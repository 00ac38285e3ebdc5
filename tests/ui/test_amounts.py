"""What a typed amount means: the same on every computer, or a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smc_desk.ui.panels.amounts import amounts_in

LOCALES = [QLocale(name) for name in ("en_US", "de_DE", "fr_FR", "pt_BR", "ar_EG")]


@pytest.mark.parametrize("locale", LOCALES, ids=QLocale.name)
@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("12.5", 1250),
        ("12,5", 1250),
        ("60", 6000),
        (".50", 50),
        (" 12,50 ", 1250),
        ("USD 12.50", 1250),
        ("12,50 €", 1250),
        ("1.250,00", 125_000),
        ("1,250.00", 125_000),
        ("1\u202f250,5", 125_050),
        ("1’250.50", 125_050),
        ("١٢٫٥", 1250),
    ],
)
def test_a_point_and_a_comma_mean_the_same_everywhere(locale: QLocale, typed: str, amount: int) -> None:
    assert amounts_in(typed, locale) == (amount,)


@pytest.mark.parametrize(
    ("locale", "typed", "amounts"),
    [
        ("en_US", "1,250", (125_000,)),
        ("de_DE", "1.250", (125_000,)),
        ("de_DE", "1,250", (125_000, 125)),
        ("en_US", "1.250", (125_000, 125)),
        ("fr_FR", "1.250", (125_000, 125)),
    ],
)
def test_three_digits_are_thousands_only_where_the_language_parts_them_so(
    locale: str, typed: str, amounts: tuple[int, ...]
) -> None:
    assert amounts_in(typed, QLocale(locale)) == amounts


@pytest.mark.parametrize("typed", ["", "twelve", "-5", "5-", "12.", "1.2.3", "12..5", "1,2,3", "12.345,6.7"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert amounts_in(typed, QLocale("en_US")) == ()


@given(st.integers(1, 9_999_999), st.sampled_from(LOCALES))
def test_an_amount_as_a_language_writes_it_is_read_back(amount: int, locale: QLocale) -> None:
    assert amounts_in(locale.toString(amount / 100, "f", 2), locale) == (amount,)


@given(st.text(max_size=30), st.sampled_from(LOCALES))
def test_whatever_is_typed_is_an_answer(text: str, locale: QLocale) -> None:
    assert all(amount >= 0 for amount in amounts_in(text, locale))
