"""The same person twice is offered for merging; namesakes and families are not."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.domain.cleaning import Cleaner
from smc_desk.domain.duplicates import is_same_email, likely_duplicates, name_key
from smc_desk.domain.mapping import guess
from smc_desk.domain.people import Category, Registration, RegistrationStatus

ANA = Registration(
    "1",
    "A",
    "R1",
    1,
    "Ana Lucía Li",
    "Ana Lucia Li",
    email="ana.li@example.org",
    organisation="Clinic of the River",
    country="MX",
    category=Category.HEALTH_PROFESSIONAL,
    profession="nurse",
    pronouns="ella",
    languages=("es",),
)
OTHERS = [
    replace(
        ANA,
        id=f"o{i}",
        code=f"o{i}",
        order=f"O{i}",
        badge_name=f"Name {i}",
        latin_name=f"Name {i}",
        email=f"n{i}@example.org",
        organisation=f"Group {i % 7}",
        profession=f"p{i % 5}",
        pronouns="",
    )
    for i in range(200)
]


def _offered(other: Registration) -> bool:
    return [{t.a_id, t.b_id} for t in likely_duplicates([*OTHERS, ANA, other])] == [{"1", "2"}]


def test_the_planted_duplicates_are_found_and_nobody_else() -> None:
    with resources.path("demo", "attendees.csv").open(encoding="utf-8", newline="") as file:
        headers, *rows = csv.reader(file)
    cleaner = Cleaner(guess(headers), headers, {row[0]: row[0] for row in rows})
    people = {p.id: p for p in (cleaner.clean(row, 2)[0].registration for row in rows)}
    pairs = [(people[t.a_id], people[t.b_id]) for t in likely_duplicates(people.values())]
    planted = [p for p in people.values() if p.order.startswith("R9")]
    assert len(planted) == 18
    assert len(pairs) >= 16
    for a, b in pairs:
        assert a.order.startswith("R9") != b.order.startswith("R9")
        assert a.certificate_name == b.certificate_name


@pytest.mark.parametrize(
    "changed",
    [
        {"badge_name": "ANA LUCIA LI"},
        {"badge_name": "Li, Ana Lucia"},
        {"badge_name": 'Dr. Ana "Coco" Li, MD'},
        {"email": "another.ana.li@example.org"},
        {"email": "ana.li@example.rog"},
        {"email": ""},
    ],
)
def test_the_same_person_written_otherwise_is_offered(changed: dict[str, str]) -> None:
    assert _offered(replace(ANA, id="2", code="B", order="R9", **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        replace(ANA, id="2", order="R9", badge_name="Luis Li", latin_name="Luis Li"),
        replace(ANA, id="2", order="R9", email="x@example.org", organisation="Another", profession="poet"),
        replace(ANA, id="2", order="R9", status=RegistrationStatus.CANCELLED),
        replace(ANA, id="2", order="R9", category=Category.MINOR),
        replace(ANA, id="2", order="R9", badge_name="", latin_name=""),
    ],
    ids=["family with one address", "namesake", "cancelled", "parent and child", "no name"],
)
def test_somebody_else_is_not_offered(other: Registration) -> None:
    assert not _offered(other)


def test_a_name_and_address_alone_are_enough() -> None:
    people = [Registration(str(i), str(i), badge_name=f"N {i}", email=f"n{i}@example.org") for i in range(50)]
    twin = Registration("x", "x", badge_name="n 7", email="n7@example.org")
    assert [{t.a_id, t.b_id} for t in likely_duplicates([*people, twin])] == [{"7", "x"}]


def test_a_crowd_of_one_name_costs_no_quadratic_time() -> None:
    people = [
        Registration(str(i), str(i), badge_name="Guest", email=f"g{i}@example.org") for i in range(5000)
    ]
    assert likely_duplicates(people) == []


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("ana@x.org", "ana@x.org", True),
        ("ana@x.org", "another.ana@x.org", True),
        ("ana@x.org", "ana@x.rog", True),
        ("ana@x.org", "anna@x.org", True),
        ("ana1@x.org", "ana2@x.org", False),
        ("ana@x.org", "ana1@x.org", False),
        ("ana@x.org", "eva@y.net", False),
    ],
)
def test_addresses_are_one_but_for_a_slip(a: str, b: str, same: bool) -> None:
    assert is_same_email(a, b) is is_same_email(b, a) is same


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_key_of_a_name_does_not_know_order_or_case(a: str, b: str) -> None:
    assert name_key(f"{a} {b}") == name_key(f"{b} {a}")
    assert name_key("Võ Đức") == name_key("DUC VO")
