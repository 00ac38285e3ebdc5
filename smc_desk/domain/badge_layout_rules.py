"""What a badge's description must fulfil, whoever made it: a file, the editor, another system.

Every fault is found at once, so that whoever puts it right need not come back for the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from smc_desk.domain.badge_layouts import (
    Back,
    Box,
    Field,
    Fold,
    Layout,
    LayoutFault,
    LayoutProblem,
    Look,
    Paper,
    Show,
    Side,
)
from smc_desk.domain.badge_sheets import unit_size
from smc_desk.domain.badges import RoleMark

SMALLEST_CODE = 12.0
"""Side of the square with its quiet zone: three dots a module at 203 dots an inch."""
SMALLEST_SIGN = 4.0
SMALLEST_PAGE, LARGEST_PAGE = 20.0, 1200.0
LINE = 0.94 * 25.4 / 72
"""Millimetres of a line in one point, from its capitals to the foot of its p."""
_NEAR = 0.05
_MANY = frozenset({Show.WORDS, Show.BAND})
_SIGNS = frozenset({Show.ROLES, Show.PHOTO, Show.TRAINING})


def problems_of(layout: Layout) -> tuple[LayoutProblem, ...]:
    """Everything that is wrong with a description, what concerns the whole first."""
    return (*_of_the_whole(layout), *_of_fields(layout), *_of_pairs(layout))


def can_meet(one: Field, other: Field) -> bool:
    """Whether a badge may show both."""
    if one.tickets and other.tickets and not set(one.tickets) & set(other.tickets):
        return False
    without = ({*one.roles}, {*other.roles})
    return not all(without) or {RoleMark.NONE} not in without or bool(without[0] & without[1])


def _of_the_whole(layout: Layout) -> Iterator[LayoutProblem]:
    if not layout.name.strip():
        yield LayoutProblem(LayoutFault.MISSING_KEY, key="name")
    for key, length in (("width", layout.width), ("height", layout.height)):
        if not SMALLEST_PAGE <= length <= LARGEST_PAGE:
            wanted = f"{SMALLEST_PAGE:g} – {LARGEST_PAGE:g}"
            yield LayoutProblem(LayoutFault.WRONG_VALUE, key=key, given=f"{length:g}", wanted=wanted)
    if layout.fold is not Fold.NONE and layout.back is Back.NONE:
        yield LayoutProblem(LayoutFault.WRONG_VALUE, key="back", given="none", wanted="same, own")
    front = {one.show for one in layout.of_side(Side.FRONT)}
    anywhere = {one.show for side in layout.sides for one in layout.of_side(side)}
    for show, shown, fault in (
        (Show.NAME, front, LayoutFault.NO_NAME),
        (Show.CODE, anywhere, LayoutFault.NO_CODE),
        (Show.TRAINING, front, LayoutFault.NO_TRAINING),
    ):
        if show not in shown:
            yield LayoutProblem(fault)
    if layout.paper is not None:
        yield from _of_paper(layout, layout.paper)


def _of_paper(layout: Layout, paper: Paper) -> Iterator[LayoutProblem]:
    counts = (("columns", paper.columns), ("rows", paper.rows))
    for key, count in counts:
        if count < 1:
            yield LayoutProblem(LayoutFault.WRONG_VALUE, key=key, given=str(count), wanted="1, 2, 3 …")
    for key, white in (("across", paper.across), ("down", paper.down)):
        if white < 0:
            yield LayoutProblem(LayoutFault.WRONG_VALUE, key=key, given=f"{white:g}", wanted="0, 2, 5 …")
    unit = unit_size(layout)
    across = paper.columns * unit[0] + (paper.columns - 1) * paper.across + (paper.left or 0.0)
    down = paper.rows * unit[1] + (paper.rows - 1) * paper.down + (paper.top or 0.0)
    for key, needed, length in (("width", across, paper.width), ("height", down, paper.height)):
        if needed > length + _NEAR:
            yield LayoutProblem(LayoutFault.OFF_PAPER, key=key, given=f"{length:g}", wanted=f"{needed:g}")


def _of_fields(layout: Layout) -> Iterator[LayoutProblem]:
    for number, one in enumerate(layout.fields):
        if one.show is Show.WORDS and not one.words.strip():
            yield LayoutProblem(LayoutFault.MISSING_KEY, number, "words")
        if one.show not in (Show.CODE, Show.BAND):
            yield from _of_look(number, one.look)
        if one.box is not None:
            yield from _of_box(layout, number, one, one.box)
        elif not one.show.is_text or one.under is None:
            yield LayoutProblem(LayoutFault.NO_PLACE, number, given=one.show.value)
        elif not _stands_under_something(layout, one):
            given, wanted = one.under.value, _texts_above(layout, number)
            yield LayoutProblem(LayoutFault.NOT_ABOVE, number, "under", given, wanted)


def _of_look(number: int, look: Look) -> Iterator[LayoutProblem]:
    if not look.size >= look.floor >= look.least > 0:
        given = f"{look.size:g}, {look.floor:g}, {look.least:g}"
        yield LayoutProblem(LayoutFault.SIZES, number, "size", given, "size ≥ floor ≥ least > 0")
    if look.lines < 1:
        yield LayoutProblem(LayoutFault.WRONG_VALUE, number, "lines", str(look.lines), "1, 2, 3 …")


def _of_box(layout: Layout, number: int, one: Field, box: Box) -> Iterator[LayoutProblem]:
    beyond = max(-box.left, -box.top, box.right - layout.width, box.bottom - layout.height)
    if beyond > _NEAR:
        yield LayoutProblem(LayoutFault.OUTSIDE, number, "box", _written(box), f"{beyond:.1f}")
    given, least = box.height, _NEAR
    if one.show is Show.CODE:
        given, least = min(box.width, box.height), SMALLEST_CODE
    elif one.show in _SIGNS:
        least = SMALLEST_SIGN
    elif one.show.is_text:
        least = one.look.least * LINE + sum(f.look.least * LINE + f.gap for f in layout.followers(one))
    if given < least - _NEAR or box.width < SMALLEST_SIGN:
        yield LayoutProblem(LayoutFault.TOO_SMALL, number, "box", _written(box), f"{least:.1f}")


def _of_pairs(layout: Layout) -> Iterator[LayoutProblem]:
    for (first, one), (second, other) in combinations(enumerate(layout.fields), 2):
        if one.side is not other.side or not can_meet(one, other):
            continue
        if one.show is other.show and one.show not in _MANY:
            yield LayoutProblem(LayoutFault.TWICE, second, "show", other.show.value)
        if one.box and other.box and _is_in_the_way(one, other):
            by = _common(one.box, other.box)
            if by > _NEAR:
                given = f"{by:.1f}"
                yield LayoutProblem(LayoutFault.OVERLAP, second, "box", given, _named(layout, first))


def _is_in_the_way(one: Field, other: Field) -> bool:
    return not (one.overlaps or other.overlaps or Show.BAND in (one.show, other.show))


def _common(one: Box, other: Box) -> float:
    """Millimetres by which one box would have to be moved out of the other."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return min(across, down)


def _stands_under_something(layout: Layout, one: Field) -> bool:
    heads = (f for f in layout.of_side(one.side) if f.box is not None and f.show.is_text)
    return any(one in layout.followers(head) for head in heads)


def _texts_above(layout: Layout, number: int) -> str:
    return ", ".join(f.show.value for f in layout.fields[:number] if f.show.is_text)


def _named(layout: Layout, number: int) -> str:
    return layout.fields[number].show.value


def _written(box: Box) -> str:
    return ", ".join(f"{length:g}" for length in (box.left, box.top, box.width, box.height))
