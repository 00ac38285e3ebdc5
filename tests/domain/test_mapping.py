"""Columns are found by their headers in four languages, corrected, and kept per source."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.domain.mapping import Column, guess, restored, source_key_of

C = Column


def _found(line: str) -> dict[Column, str]:
    headers = line.split(",")
    return {c: headers[i] for c, i in guess(headers).pairs}


def test_every_column_of_the_portal_is_found() -> None:
    with resources.path("demo", "attendees.csv").open(encoding="utf-8", newline="") as file:
        headers = next(csv.reader(file))
    mapping = guess(headers)
    assert {c for c, _ in mapping.pairs} == set(Column)
    unmapped = set(headers) - {headers[i] for _, i in mapping.pairs}
    assert unmapped == {"directory_consent", "ce_credit"}
    assert mapping.missing == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Order code,Position ID,Order status,Attendee name,Attendee name: Given name,Attendee email",
            {
                C.ORDER: "Order code",
                C.ORDER_POSITION: "Position ID",
                C.BADGE_NAME: "Attendee name",
                C.GIVEN_NAMES: "Attendee name: Given name",
                C.EMAIL: "Attendee email",
                C.ORDER_STATUS: "Order status",
            },
        ),
        (
            "ID,Name,Email Address,Affiliation,Position,Country,Registration state,Paid",
            {
                C.CODE: "ID",
                C.BADGE_NAME: "Name",
                C.EMAIL: "Email Address",
                C.ORGANISATION: "Affiliation",
                C.PROFESSION: "Position",
                C.COUNTRY: "Country",
                C.ORDER_STATUS: "Registration state",
                C.PAYMENT_STATUS: "Paid",
            },
        ),
        (
            "Order #,First Name,Last Name,Ticket Type,Attendee #,Barcode #,Attendee Status,Home Country",
            {
                C.ORDER: "Order #",
                C.GIVEN_NAMES: "First Name",
                C.FAMILY_NAMES: "Last Name",
                C.CODE: "Attendee #",
                C.TOKEN: "Barcode #",
                C.ORDER_STATUS: "Attendee Status",
                C.TICKET_TYPE: "Ticket Type",
                C.COUNTRY: "Home Country",
            },
        ),
        (
            "Marca temporal,Correo electrónico,NOMBRE,Apellidos,País de residencia,¿Y sus pronombres?",
            {
                C.REGISTERED_AT: "Marca temporal",
                C.EMAIL: "Correo electrónico",
                C.GIVEN_NAMES: "NOMBRE",
                C.FAMILY_NAMES: "Apellidos",
                C.COUNTRY: "País de residencia",
                C.PRONOUNS: "¿Y sus pronombres?",
            },
        ),
        (
            "Nom,Prénom,Courriel,Établissement,Régime alimentaire",
            {
                C.FAMILY_NAMES: "Nom",
                C.GIVEN_NAMES: "Prénom",
                C.EMAIL: "Courriel",
                C.ORGANISATION: "Établissement",
                C.DIET: "Régime alimentaire",
            },
        ),
        (
            "Nome,Endereço de e-mail,Instituição,Situação do pagamento",
            {
                C.BADGE_NAME: "Nome",
                C.EMAIL: "Endereço de e-mail",
                C.ORGANISATION: "Instituição",
                C.PAYMENT_STATUS: "Situação do pagamento",
            },
        ),
        (
            "What is your full name?,What is your email address?,Emergency contact email",
            {C.BADGE_NAME: "What is your full name?", C.EMAIL: "What is your email address?"},
        ),
    ],
)
def test_headers_of_other_portals_are_found(line: str, expected: dict[Column, str]) -> None:
    assert _found(line) == expected


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("Code,Email", (C.BADGE_NAME,)),
        ("First name,Email", (C.FAMILY_NAMES,)),
        ("Surname,Email", (C.GIVEN_NAMES,)),
        ("First name,Surname", ()),
        ("Full name", ()),
    ],
)
def test_a_list_without_names_says_what_is_missing(line: str, missing: tuple[Column, ...]) -> None:
    assert guess(line.split(",")).missing == missing


def test_a_correction_moves_a_column_and_frees_the_other_meaning() -> None:
    mapping = guess(["Name", "Title"]).corrected(C.PROFESSION, 0)
    assert mapping.index(C.PROFESSION) == 0
    assert mapping.index(C.BADGE_NAME) is None
    assert mapping.corrected(C.PROFESSION, None).pairs == ()


def test_a_saved_mapping_is_found_again_in_another_order_of_columns() -> None:
    headers = ["Who", "E-mail"]
    saved = guess(headers).corrected(C.BADGE_NAME, 0).saved(headers)
    again = restored({**saved, "gone": "x", "code": "Gone"}, ["E-mail", "Who", "New"])
    assert dict(again.pairs) == {C.BADGE_NAME: 1, C.EMAIL: 0}


def test_a_source_is_the_same_in_other_case_and_accents() -> None:
    assert source_key_of(["Correo Electrónico", "PAÍS"]) == source_key_of(["correo  electronico", "pais"])
    assert source_key_of(["a", "b"]) != source_key_of(["b", "a"])


@given(st.lists(st.text(max_size=40), max_size=30))
def test_no_header_is_ever_given_two_meanings(headers: list[str]) -> None:
    mapping = guess(headers)
    indexes = [i for _, i in mapping.pairs]
    assert len(indexes) == len(set(indexes))
    assert all(0 <= i < len(headers) for i in indexes)
