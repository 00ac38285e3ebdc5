"""Boxes dragged and nudged: they stay on the badge and fall into line; and good examples to look at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.domain.badge_editing import LEAST, REACH, Guide, move_field, size_field
from smc_desk.domain.badge_layouts import Box, Field, Layout, Show, new_field
from smc_desk.domain.badge_samples import SampleKind, samples_of
from smc_desk.domain.people import Category, Registration

NAME = new_field(Show.NAME, Box(10, 20, 80, 30))
CODE = new_field(Show.CODE, Box(60, 55, 30, 30))
PRONOUNS = new_field(Show.PRONOUNS, under=Show.NAME)
LAYOUT = Layout("mine", "Mine", 100, 90, (NAME, CODE, PRONOUNS))


def box(layout: Layout, number: int = 1) -> Box:
    found = layout.fields[number].box
    assert found is not None
    return found


def test_a_nudge_moves_by_what_it_says_and_falls_into_no_line() -> None:
    edited = move_field(LAYOUT, 1, -0.5, 0.5)
    assert box(edited.layout) == Box(59.5, 55.5, 30, 30)
    assert edited.guides == ()
    assert box(LAYOUT) == CODE.box


def test_a_dragged_box_falls_into_line_with_others_and_with_the_middle() -> None:
    edited = move_field(LAYOUT, 1, -49.2, -4.1, REACH)
    assert box(edited.layout) == Box(10, 50, 30, 30)
    assert edited.guides == (Guide(True, 10.0), Guide(False, 50.0))
    middle = move_field(LAYOUT, 1, -24.5, 0, REACH)
    assert box(middle.layout).left == 35
    assert Guide(True, 50.0) in middle.guides


def test_a_box_is_sized_by_its_far_corner_and_keeps_its_near_one() -> None:
    edited = size_field(LAYOUT, 0, -100, 5)
    assert box(edited.layout, 0) == Box(10, 20, LEAST, 35)
    assert box(size_field(LAYOUT, 0, 1, 50, REACH).layout, 0) == Box(10, 20, 80, 70)


def test_a_text_under_another_stays() -> None:
    assert move_field(LAYOUT, 2, 5, 5).layout is LAYOUT
    assert size_field(LAYOUT, 2, 5, 5).layout is LAYOUT


@given(
    number=st.sampled_from([0, 1]),
    across=st.floats(-300, 300),
    down=st.floats(-300, 300),
    reach=st.sampled_from([0.0, REACH]),
)
def test_a_box_never_leaves_the_badge(number: int, across: float, down: float, reach: float) -> None:
    for edit in (move_field, size_field):
        edited = box(edit(LAYOUT, number, across, down, reach).layout, number)
        assert min(edited.left, edited.top) >= 0
        assert edited.right <= 100.001
        assert edited.bottom <= 90.001


def test_only_fields_of_the_same_side_and_with_a_box_are_lines() -> None:
    lonely = Layout("l", "L", 100, 90, (CODE, PRONOUNS, Field(Show.WORDS)))
    assert move_field(lonely, 0, -33.9, 0, REACH).guides == ()


def person(number: str, name: str, **more: object) -> Registration:
    return Registration(id=number, code=number, badge_name=name, **more)  # type: ignore[arg-type]


def test_examples_are_hard_each_in_another_way_and_nobody_comes_twice() -> None:
    people = [
        person("a", "Pablo Diego José Francisco de Paula Juan Nepomuceno"),
        person("b", "محمد النجار"),
        person("c", "Budi"),
        person("d", "Wolfeschlegelsteinhausenbergerdorff"),
        person("e", "Ana Ruiz", organisation="National Union of Care Workers, Local 7"),
        person("f", "Ben Ruiz", roles=("speaker", "chair"), category=Category.VOLUNTEER),
        person("g", " "),
        person("h", "Secret", organisation="x" * 99, shows_organisation=False),
    ]
    found = {sample.kind: sample.person.id for sample in samples_of(people)}
    assert found == dict(zip(SampleKind, "abcdef", strict=True))


@pytest.mark.parametrize("people", [[], [person("a", "")]])
def test_a_list_without_examples_has_none(people: list[Registration]) -> None:
    assert samples_of(people) == ()
