"""Tokens: every ticket of the demo is read, a slip is caught, rubbish is an answer."""

from __future__ import annotations

import csv

from hypothesis import given
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.domain.tickets import (
    ALPHABET,
    TicketToken,
    TokenKind,
    badge_code_from,
    check_char,
    likely_codes,
    signature_passes,
)

KEY = "smc-desk-demo-only"


def test_every_ticket_of_the_demo_passes_its_signature_in_any_case() -> None:
    with resources.path("demo", "attendees.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 918
    for row in rows:
        token = TicketToken.parse(f" {row['qr_payload'].lower()}\r\n")
        assert token is not None
        assert token.code == row["ticket_code"]
        assert signature_passes(token, KEY)
        assert not signature_passes(TicketToken(token.kind, token.code, "deadbeef"), KEY)


@given(st.text(ALPHABET, min_size=6, max_size=6), st.integers(0, 6), st.sampled_from(ALPHABET))
def test_check_character_catches_any_single_wrong_character(body: str, at: int, wrong: str) -> None:
    code = body + check_char(body)
    misread = code[:at] + wrong + code[at + 1 :]
    token = TicketToken.parse(misread)
    assert token is not None
    assert token.looks_misread() is (misread != code)


@given(st.integers(0, 2**40 - 1))
def test_a_badge_code_holds_40_random_bits_and_is_read_back(number: int) -> None:
    code = badge_code_from(number.to_bytes(5, "big"))
    body = code[4:-1]
    assert sum(ALPHABET.index(sign) << 5 * at for at, sign in enumerate(body)) == number
    assert TicketToken.parse(f" {code.lower()}\r\n") == TicketToken(TokenKind.BADGE, code)


def test_a_badge_of_the_first_version_is_still_read() -> None:
    old = "SMCB234567" + "8" + check_char("2345678")
    assert TicketToken.parse(old) == TicketToken(TokenKind.BADGE, old)


@given(st.text(ALPHABET, min_size=7, max_size=8), st.integers(0, 7), st.sampled_from(ALPHABET))
def test_a_slip_in_a_badge_code_is_caught(body: str, at: int, wrong: str) -> None:
    code = body + check_char(body)
    misread = code[:at] + wrong + code[at + 1 :]
    token = TicketToken.parse("SMCB" + misread)
    assert token is not None
    assert token.looks_misread() is (misread != code)


def test_b_heard_for_8_leads_to_the_right_code() -> None:
    assert "892XPPC" in likely_codes("B92XPPC")


@given(st.text(max_size=5000))
def test_whatever_is_scanned_is_an_answer(text: str) -> None:
    token = TicketToken.parse(text)
    assert token is None or token.code
