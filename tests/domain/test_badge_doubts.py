"""Whose entry is to be looked at before badges are made."""

from smc_desk.domain.badge_doubts import BadgeDoubt, DoubtKind, doubts_about_bearers
from smc_desk.domain.people import Category, Registration

SAME_NAME = (BadgeDoubt(DoubtKind.SAME_NAME),)
NO_ROLE = (BadgeDoubt(DoubtKind.NO_ROLE),)


def person(number: str, name: str, category: Category = Category.ACADEMIC, **more: object) -> Registration:
    return Registration(id=number, code=number, badge_name=name, category=category, **more)  # type: ignore[arg-type]


def test_each_of_those_whose_names_are_as_good_as_equal_is_told_of() -> None:
    people = [person("a", "José  García"), person("b", "Ana"), person("c", "Garcia, Jose"), person("d", "")]
    assert doubts_about_bearers(people) == {"a": SAME_NAME, "c": SAME_NAME}


def test_namesakes_are_not_told_of_where_their_badges_tell_them_apart() -> None:
    people = [
        person("a", "Ana"),
        person("b", "Ana", pronouns="she/her"),
        person("c", "Ana", organisation="Clinic"),
        person("d", "Ana", roles=("speaker",)),
        person("e", "Ana", organisation="Clinic", shows_organisation=False),
    ]
    assert doubts_about_bearers(people) == {"a": SAME_NAME, "e": SAME_NAME}


def test_people_without_a_name_are_not_of_one_name() -> None:
    assert doubts_about_bearers([person("a", ""), person("b", " ")]) == {}


def test_who_has_neither_role_nor_category_is_told_of() -> None:
    people = [
        person("a", "Ana", Category.OTHER),
        person("b", "Ben", Category.OTHER, category_text="Neighbour"),
        person("c", "Cem", Category.OTHER, roles=("speaker",)),
        person("d", "Dag", Category.STUDENT),
    ]
    assert doubts_about_bearers(people) == {"a": NO_ROLE}


def test_one_entry_may_be_doubted_twice() -> None:
    people = [person("a", "Ana", Category.OTHER), person("b", "Ana")]
    assert doubts_about_bearers(people) == {"a": NO_ROLE + SAME_NAME, "b": SAME_NAME}
