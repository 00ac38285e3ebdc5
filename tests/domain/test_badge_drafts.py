"""A layout while it is changed: steps back and forth, fields put on and taken off, another size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.domain.badge_drafts import (
    Draft,
    add_field,
    addable,
    head_of,
    heads_for,
    remove_field,
    stand_under,
    with_back,
    with_page,
)
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import Back, Box, Fold, Layout, LayoutFault, Show, Side, new_field

NAME = new_field(Show.NAME, Box(4, 14, 92, 30))
PRONOUNS = new_field(Show.PRONOUNS, under=Show.NAME)
PLACE = new_field(Show.ORGANISATION, under=Show.PRONOUNS)
CODE = new_field(Show.CODE, Box(70, 60, 26, 26))
TRAINING = new_field(Show.TRAINING, Box(60, 4, 33, 8))
LAYOUT = Layout("mine", "Mine", 100, 90, (NAME, PRONOUNS, PLACE, CODE, TRAINING))


def named(name: str) -> Layout:
    return Layout("mine", name, 100, 90, LAYOUT.fields)


def test_steps_are_taken_back_and_made_again() -> None:
    draft = Draft(named("a"), named("a")).changed(named("b")).changed(named("c"))
    assert not draft.is_saved
    back = draft.undone()
    assert back.layout.name == "b"
    assert back.undone().undone().layout.name == "a"
    assert back.undone().is_saved
    assert back.redone() == Draft(named("c"), named("a"), (named("a"), named("b")))
    assert draft.redone() is draft


def test_steps_of_one_kind_in_a_row_are_one_step() -> None:
    draft = Draft(named("a"))
    for name in ("ab", "abc"):
        draft = draft.changed(named(name), "name")
    assert draft.undone().layout.name == "a"
    assert draft.undone().changed(named("x"), "name").past == (named("a"),)
    assert draft.changed(draft.layout, "other") is draft


def test_a_new_step_forgets_those_that_were_taken_back() -> None:
    draft = Draft(named("a")).changed(named("b")).undone().changed(named("c"))
    assert draft.future == ()
    assert draft.undone().layout.name == "a"


def test_a_fresh_copy_is_no_loss_and_a_saved_draft_is_kept() -> None:
    fresh = Draft(named("a"))
    assert fresh.is_saved
    changed = fresh.changed(named("b"))
    assert not changed.is_saved
    assert changed.saved(named("b")).is_saved
    assert changed.saved(named("b")).undone().layout.name == "a"


def test_a_field_is_put_where_there_is_room() -> None:
    assert problems_of(LAYOUT) == ()
    for show in (Show.PHOTO, Show.WORDS, Show.SYMPOSIUM, Show.BAND, Show.CODE_TEXT):
        layout, number = add_field(LAYOUT, show, Side.FRONT, "Welcome")
        assert layout.fields[number].show is show
        assert problems_of(layout) == ()


def test_only_what_is_not_there_can_be_added_but_words_and_bands_always() -> None:
    shows = addable(LAYOUT, Side.FRONT)
    assert Show.NAME not in shows
    assert {Show.WORDS, Show.BAND, Show.ROLES} <= set(shows)


def test_texts_under_a_removed_one_move_up() -> None:
    without = remove_field(LAYOUT, 0)
    assert without.fields[0].box == NAME.box
    assert without.fields[0].under is None
    assert without.fields[1].under is Show.PRONOUNS
    middle = remove_field(LAYOUT, 1)
    assert middle.fields[1].under is Show.NAME
    found = {problem.fault for problem in problems_of(without)}
    assert found == {LayoutFault.NO_NAME}


def test_a_text_stands_under_another_one_never_under_itself_or_what_stands_under_it() -> None:
    assert heads_for(LAYOUT, 1) == (Show.NAME,)
    assert heads_for(LAYOUT, 2) == (Show.NAME, Show.PRONOUNS)
    assert heads_for(LAYOUT, 0) == ()
    assert heads_for(LAYOUT, 3) == ()
    alone = stand_under(LAYOUT, 2, None)
    assert alone.fields[2].box is not None
    assert problems_of(alone) == ()
    assert stand_under(alone, 2, Show.NAME).fields[2].under is Show.NAME


def test_a_text_under_another_one_is_moved_with_its_box() -> None:
    assert [head_of(LAYOUT, number) for number in range(5)] == [0, 0, 0, 3, 4]


@given(st.floats(20, 300), st.floats(20, 300))
def test_a_smaller_badge_takes_everything_along(width: float, height: float) -> None:
    layout = with_page(LAYOUT, width, height)
    assert not [p for p in problems_of(layout) if p.fault is LayoutFault.OUTSIDE]


@pytest.mark.parametrize("back", list(Back))
def test_a_sheet_without_a_back_is_not_folded(back: Back) -> None:
    folded = Layout("f", "F", 100, 90, LAYOUT.fields, Back.SAME, Fold.SIDE)
    layout = with_back(folded, back)
    assert layout.fold is (Fold.NONE if back is Back.NONE else Fold.SIDE)
