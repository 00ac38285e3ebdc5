"""Where badges lie on sheets: piles in order, backs behind their fronts, folds and rolls."""

from itertools import combinations

import pytest

from smc_desk.domain.badge_layouts import Back, Fold, Layout, Order, Paper, Side
from smc_desk.domain.badge_sheets import Slot, cuts, pages, paper_size, sheet_count, unit_size

A4 = Paper(297, 210, columns=2, rows=2, marks=True)


def layout(paper: Paper | None = None, back: Back = Back.NONE, fold: Fold = Fold.NONE) -> Layout:
    return Layout("a6", "A6", 148, 105, (), back, fold, paper)


def fronts(page: tuple[Slot, ...]) -> list[int]:
    return [slot.badge for slot in page if slot.side is Side.FRONT]


def test_a_badge_alone_has_a_page_of_its_own_size_for_each_side() -> None:
    both = layout(back=Back.SAME)
    assert paper_size(both) == (148, 105)
    assert list(pages(both, 2)) == [
        (Slot(0, Side.FRONT, 0, 0),),
        (Slot(0, Side.BACK, 0, 0),),
        (Slot(1, Side.FRONT, 0, 0),),
        (Slot(1, Side.BACK, 0, 0),),
    ]


@pytest.mark.parametrize("count", [1, 3, 4, 9, 918])
def test_piles_cut_from_the_stack_and_laid_on_each_other_are_in_order(count: int) -> None:
    sheets = list(pages(layout(A4), count))
    assert len(sheets) == sheet_count(layout(A4), count) == -(-count // 4)
    places = sorted({(slot.top, slot.left) for sheet in sheets for slot in sheet})
    piles = [
        [slot.badge for sheet in sheets for slot in sheet if (slot.top, slot.left) == place]
        for place in places
    ]
    assert [badge for pile in piles for badge in pile] == list(range(count))


def test_badges_follow_each_other_on_each_sheet_where_that_is_wanted() -> None:
    rows = layout(Paper(297, 210, columns=2, rows=2, order=Order.ROWS))
    assert [fronts(page) for page in pages(rows, 6)] == [[0, 1, 2, 3], [4, 5]]


def test_a_back_lies_behind_its_front_when_the_sheet_is_turned_like_a_page() -> None:
    off_centre = Paper(297, 210, columns=2, rows=2, left=1.0, top=0.0)
    front, back = list(pages(layout(off_centre, Back.SAME), 3))
    assert [slot.side for slot in back] == [Side.BACK] * 3
    for one, other in zip(front, back, strict=True):
        assert other.badge == one.badge
        assert other.top == one.top
        assert other.left == pytest.approx(297 - one.left - 148)


def test_both_sides_of_a_folded_badge_share_a_page_and_none_stands_on_its_head_in_the_hand() -> None:
    book = layout(fold=Fold.SIDE, back=Back.OWN)
    assert unit_size(book) == (296, 105)
    assert list(pages(book, 1)) == [(Slot(0, Side.FRONT, 148, 0), Slot(0, Side.BACK, 0, 0))]
    tent = layout(fold=Fold.TOP, back=Back.SAME)
    assert unit_size(tent) == (148, 210)
    # Folded back over the top, what stood on its head stands upright.
    assert list(pages(tent, 1)) == [(Slot(0, Side.FRONT, 0, 105), Slot(0, Side.BACK, 0, 0, 180))]


def test_a_badge_on_a_roll_lies_on_its_side() -> None:
    roll = layout(Paper(105, 148, turned=True))
    assert unit_size(roll) == (105, 148)
    assert list(pages(roll, 1)) == [(Slot(0, Side.FRONT, 0, 0, 90),)]
    folded = layout(Paper(210, 148, turned=True), Back.SAME, Fold.TOP)
    assert set(next(pages(folded, 1))) == {Slot(0, Side.FRONT, 0, 0, 90), Slot(0, Side.BACK, 105, 0, 270)}


@pytest.mark.parametrize("fold", list(Fold))
@pytest.mark.parametrize("turned", [False, True])
def test_no_two_sides_lie_on_each_other_and_none_off_the_paper(fold: Fold, turned: bool) -> None:
    paper = Paper(700, 900, columns=2, rows=2, across=4, down=6, turned=turned)
    sheet = layout(paper, Back.SAME, fold)
    for page in pages(sheet, 7):
        boxes = []
        for slot in page:
            width, height = (105, 148) if slot.turn in (90, 270) else (148, 105)
            assert slot.left >= 0
            assert slot.left + width <= 700
            assert slot.top >= 0
            assert slot.top + height <= 900
            boxes.append((slot.left, slot.top, slot.left + width, slot.top + height))
        for (a, b, c, d), (e, f, g, h) in combinations(boxes, 2):
            assert a >= g or e >= c or b >= h or f >= d


def test_marks_stand_at_both_ends_of_every_cut_and_never_on_a_badge_where_there_is_white() -> None:
    letter = Layout("l", "L", 101.6, 76.2, (), paper=Paper(215.9, 279.4, columns=2, rows=3, marks=True))
    lines = cuts(letter)
    assert len({x for x, _, other, _ in lines if x == other}) == 3
    assert len({y for _, y, _, other in lines if y == other}) == 4
    for x1, y1, x2, y2 in lines:
        is_on_a_badge = 6.36 < (x1 + x2) / 2 < 209.5 and 25.41 < (y1 + y2) / 2 < 253.9
        assert not is_on_a_badge
        assert min(x1, x2, y1, y2) >= 0
        assert max(x1, x2) <= 215.9
        assert max(y1, y2) <= 279.4


def test_a_sheet_that_is_filled_to_its_edges_is_marked_where_it_is_cut() -> None:
    lines = cuts(layout(A4))
    assert {(x1, x2) for x1, _, x2, _ in lines if x1 == x2} == {(148.5, 148.5)}
    assert {(y1, y2) for _, y1, _, y2 in lines if y1 == y2} == {(105.0, 105.0)}


def test_a_fold_is_marked_like_a_cut() -> None:
    folded = layout(Paper(296, 105, marks=True), Back.SAME, Fold.SIDE)
    assert {x for x, _, _, _ in cuts(folded)} == {148.0}
    assert cuts(layout(Paper(296, 105), Back.SAME, Fold.SIDE)) == ()
