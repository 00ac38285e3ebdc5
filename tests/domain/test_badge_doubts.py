"""Whose entry is to be looked at before badges are made."""

from smc_desk.domain.badge_doubts import BearerDoubt, BearerDoubtKind, doubts_about_bearers
from smc_desk.domain.people import Category, Registration


def person(number: str, name: str, category: Category = Category.ACADEMIC, **more: object) -> Registration:
    return Registration(id=number, code=number, badge_name=name, category=category, **more)  # type: ignore[arg-type]


def test_names_as_good_as_equal_are_told_of_each_other() -> None:
    people = [person("a", "José  García"), person("b", "Ana"), person("c", "Garcia, Jose"), person("d", "")]
    assert doubts_about_bearers(people) == (
        BearerDoubt(BearerDoubtKind.SAME_NAME, "a", ("c",)),
        BearerDoubt(BearerDoubtKind.SAME_NAME, "c", ("a",)),
    )


def test_people_without_a_name_are_not_of_one_name() -> None:
    assert doubts_about_bearers([person("a", ""), person("b", " ")]) == ()


def test_who_has_neither_role_nor_category_is_told_of() -> None:
    people = [
        person("a", "Ana", Category.OTHER),
        person("b", "Ben", Category.OTHER, category_text="Neighbour"),
        person("c", "Cem", Category.OTHER, roles=("speaker",)),
        person("d", "Dag", Category.STUDENT),
    ]
    assert doubts_about_bearers(people) == (BearerDoubt(BearerDoubtKind.NO_ROLE, "a"),)
