"""The layout of the next badge, layouts written as TOML, and files that come and go in the folder."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layout_in_use import LayoutInUse
from smc_desk.adapters.badges.layout_toml import read_layout, write
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.domain.badge_drafts import COLOURS
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import (
    LOOKS,
    Align,
    Back,
    Box,
    Field,
    Fold,
    Layout,
    LayoutChoice,
    LayoutFault,
    Level,
    Look,
    Order,
    Paper,
    Show,
    Side,
    new_field,
)
from smc_desk.domain.badges import RoleMark
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.usecases.keep_layouts import bring_back, copy_layout, delete_layout, keep_layout, see_layouts
from tests.adapters.badge_stage import badge, words

BAD = 'name = "Ours"\nwidth = 90.0\nheihgt = 60.0\n'
LENGTHS = st.integers(0, 40_000).map(lambda thousandths: thousandths / 1000)
SIZES = st.tuples(*[st.integers(4, 80).map(float)] * 3).map(lambda found: sorted(found, reverse=True))
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(str.strip)


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@st.composite
def fields(draw: st.DrawFn) -> Field:
    """A field that a file can describe."""
    show = draw(st.sampled_from([Show.WORDS, Show.BAND, Show.ROLES, Show.PHOTO, Show.PRONOUNS]))
    size, floor, least = draw(SIZES)
    usual = LOOKS[show]
    look = Look(size, floor, least, draw(st.integers(1, 5)), draw(st.booleans()))
    look = replace(look if usual.size else usual, colour=draw(st.sampled_from(["ink", "quiet", *COLOURS])))
    return Field(
        show,
        Box(draw(LENGTHS), draw(LENGTHS), 50.0, 45.5),
        look,
        align=draw(st.sampled_from(Align)),
        level=draw(st.sampled_from(Level)),
        words=draw(TEXTS) if show is Show.WORDS else "",
        roles=tuple(draw(st.lists(st.sampled_from(RoleMark), max_size=3, unique=True))),
        tickets=tuple(draw(st.lists(TEXTS, max_size=2, unique=True))),
        overlaps=True,
    )


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """A layout with nothing wrong."""
    needed = (
        replace(new_field(Show.NAME, Box(5, 12, 90, 30)), overlaps=True),
        new_field(Show.ORGANISATION, under=Show.NAME),
        replace(new_field(Show.CODE, Box(draw(LENGTHS), 60, 24, 24)), overlaps=True),
        replace(new_field(Show.TRAINING, Box(5, 2, 33, 8)), overlaps=True),
    )
    more = {field.show: field for field in draw(st.lists(fields(), max_size=4))}
    back = draw(st.sampled_from(Back))
    own = (Field(Show.WORDS, Box(5, 5, 50, 10), words="Help", side=Side.BACK),) if back is Back.OWN else ()
    fold = draw(st.sampled_from(Fold)) if back is not Back.NONE else Fold.NONE
    paper = draw(
        st.one_of(
            st.none(),
            st.builds(
                Paper,
                width=st.just(600.0),
                height=st.just(600.0),
                columns=st.integers(1, 2),
                rows=st.integers(1, 2),
                left=st.one_of(st.none(), LENGTHS),
                across=LENGTHS,
                turned=st.booleans(),
                marks=st.booleans(),
                order=st.sampled_from(Order),
            ),
        )
    )
    return Layout("mine", draw(TEXTS), 100.0, 90.0, (*needed, *more.values(), *own), back, fold, paper)


@given(layouts())
def test_a_layout_is_the_same_after_it_was_written_and_read(layout: Layout) -> None:
    assert problems_of(layout) == ()
    assert read_layout(write(layout), "mine", lambda _wanted: None) == layout


def test_the_next_badge_has_what_is_chosen_at_that_moment(tmp_path: Path) -> None:
    chosen = ["card"]
    in_use = LayoutInUse(Layouts(tmp_path), lambda: chosen[0])
    assert in_use().id == "card"
    chosen[0] = ""
    assert in_use().id == FIRST
    chosen[0] = "label-62"
    assert in_use.look() == (Layouts().find("label-62"), ())


def test_a_changed_file_counts_for_the_next_badge(tmp_path: Path) -> None:
    folder = Layouts(tmp_path)
    ours = keep_layout(folder, copy_layout(folder, "card", "Ours"))
    in_use = LayoutInUse(folder, lambda: ours.id)
    assert in_use() == ours
    assert in_use() is in_use()
    keep_layout(folder, replace(ours, name="Ours, again"))
    assert in_use().name == "Ours, again"


def test_while_a_file_is_wrong_the_apps_own_layout_serves(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(BAD, encoding="utf-8")
    in_use = LayoutInUse(Layouts(tmp_path), lambda: "ours")
    layout, problems = in_use.look()
    assert layout.id == FIRST
    assert {(problem.fault, problem.line) for problem in problems} == {
        (LayoutFault.UNKNOWN_KEY, 3),
        (LayoutFault.MISSING_KEY, 1),
    }
    file.write_text(write(replace(Layouts().find("card"), name="Ours")), encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert in_use.look() == (replace(Layouts().find("card"), id="ours", name="Ours"), ())


def test_a_spoilt_layout_with_an_apps_name_gives_way_to_the_apps(tmp_path: Path) -> None:
    (tmp_path / "card.toml").write_text(BAD, encoding="utf-8")
    layout, problems = LayoutInUse(Layouts(tmp_path), lambda: "card").look()
    assert layout == Layouts().find("card")
    assert problems


def test_single_badges_and_batches_follow_the_choice_at_once(tmp_path: Path) -> None:
    chosen = ["a6"]
    maker = ReportlabBadges(words(), LayoutInUse(Layouts(tmp_path), lambda: chosen[0]))
    one = badge("Ana Ruiz")
    assert maker.lay_out(one).width == 148
    pages = maker.pages([one, one])
    chosen[0] = "card"
    assert maker.lay_out(one).width == Layouts().find("card").width
    assert {page.width for page in pages} == {148.0}, "a batch that has begun ends as it began"
    assert next(maker.pages([one])).width == Layouts().find("card").width


def test_a_copy_never_takes_the_place_of_one_of_the_apps(tmp_path: Path) -> None:
    folder = Layouts(tmp_path)
    kept = keep_layout(folder, replace(folder.find("a6"), name="A6"))
    assert kept.id == "a6-2"
    assert folder.find("a6") == Layouts().find("a6")
    again = keep_layout(folder, replace(kept, name="Other"))
    assert again.id == "a6-2"
    assert [file.name for file in tmp_path.iterdir()] == ["a6-2.toml"]
    shelf = see_layouts(folder, "a6", "a6", ())
    assert shelf.choices[-1] == LayoutChoice("a6-2", "Other", own=True)
    assert shelf.place == str(tmp_path)


@pytest.mark.parametrize("held", [BAD.encode(), b"\xff\xfe not text"])
def test_a_deleted_file_comes_back_as_it_was_right_or_wrong(tmp_path: Path, held: bytes) -> None:
    (tmp_path / "ours.toml").write_bytes(held)
    folder = Layouts(tmp_path)
    removed = delete_layout(folder, next(choice for choice in folder.names() if choice.own))
    assert list(tmp_path.iterdir()) == []
    bring_back(folder, removed)
    assert (tmp_path / "ours.toml").read_bytes() == held


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "layouts").write_text("no folder", encoding="utf-8")
    folder = Layouts(tmp_path / "layouts")
    with pytest.raises(UserError) as caught:
        keep_layout(folder, copy_layout(folder, "a6", "Ours"))
    assert caught.value.fault is UserFault.CANNOT_WRITE
