"""Where a name is filed: as given, without accents, by the Latin spelling where the badge's is another."""

import pytest

from smc_desk.domain.filing import begins_with, filed_name, filing_key, letter_of
from smc_desk.domain.people import Registration


@pytest.mark.parametrize(
    ("badge", "latin", "letter"),
    [
        ("Élodie Ñúñez", "", "E"),
        ("Øyvind Dahl", "", "O"),
        ("محمد الشريف", "Mohammed Alsharif", "M"),
        ("남궁 서연", "", "남"),
        ("María", "Maria", "M"),
        ("\u02bbUlu Kahale", "", "U"),
        ("«Zé» da Silva", "", "Z"),
        ("4 Directions", "", "#"),
        ("", "", "#"),
    ],
)
def test_a_name_stands_under_a_letter(badge: str, latin: str, letter: str) -> None:
    person = Registration("id", "CODE", badge_name=badge, latin_name=latin)
    assert letter_of(filed_name(person)) == letter


def test_latin_names_come_first_then_other_scripts_then_what_has_no_letter() -> None:
    names = ["Żaneta", "4 Directions", "Ольга", "álvaro", "Bea", "Ángel", ""]
    assert sorted(names, key=filing_key)[:5] == ["álvaro", "Ángel", "Bea", "Żaneta", "Ольга"]


@pytest.mark.parametrize(
    ("name", "letters", "is_meant"),
    [
        ("Élodie", "e", True),
        ("McKenna", "Mc", True),
        ("Maria", "Mc", False),
        ("Carla", "A-C", True),
        ("Carla", "a \u2013 b", False),
        ("Zoe", "A, Z", True),
        ("Mbeki", "Ma-Md", True),
        ("Anybody", "", True),
        ("4 Directions", "4", True),
    ],
)
def test_letters_mean_those_who_begin_with_them(name: str, letters: str, is_meant: bool) -> None:
    assert begins_with(name, letters) is is_meant
