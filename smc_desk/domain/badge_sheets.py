"""Which side of which badge lies where on which page. Arithmetic only.

The two sides of a badge that is not folded lie back to back when the sheet is turned over like a page of a
book, along its upright edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smc_desk.domain.badge_layouts import Back, Fold, Layout, Order, Paper, Side

Cut = tuple[float, float, float, float]
"""From x, y to x, y."""
_LONG, _SHORT, _OFF, _EDGE = 5.0, 8.0, 1.5, 1.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One side of a badge on a page.

    Attributes:
        badge: Its number among all, from 0.
        left: Of the corner on the page, after turning.
        top: Of the corner on the page, after turning.
        turn: Degrees clockwise: 0, 90, 180 or 270.
    """

    badge: int
    side: Side
    left: float
    top: float
    turn: int = 0


def unit_size(layout: Layout) -> tuple[float, float]:
    """Width and height of what is cut from a sheet: a side, or both where it is folded; as it lies there."""
    width, height = layout.width, layout.height
    if layout.fold is Fold.SIDE:
        width *= 2
    elif layout.fold is Fold.TOP:
        height *= 2
    return (height, width) if layout.paper is not None and layout.paper.turned else (width, height)


def paper_size(layout: Layout) -> tuple[float, float]:
    """Width and height of a page."""
    return (layout.paper.width, layout.paper.height) if layout.paper else unit_size(layout)


def has_two_pages(layout: Layout) -> bool:
    """Whether each sheet is printed on both its sides."""
    return layout.back is not Back.NONE and layout.fold is Fold.NONE


def sheet_count(layout: Layout, badges: int) -> int:
    """How many sheets so many badges need."""
    return -(-badges // _paper(layout).places)


def pages(layout: Layout, badges: int) -> Iterator[tuple[Slot, ...]]:
    """What lies on each page, in the order in which they are printed."""
    for sheet in range(sheet_count(layout, badges)):
        yield tuple(_slots(layout, sheet, badges, is_back=False))
        if has_two_pages(layout):
            yield tuple(_slots(layout, sheet, badges, is_back=True))


def cuts(layout: Layout) -> tuple[Cut, ...]:
    """The short lines that show where to cut and where to fold, the same on every page."""
    if not _paper(layout).marks:
        return ()
    columns, rows = _edges(layout)
    width, height = paper_size(layout)
    found: list[Cut] = []
    for x in columns:
        ends = _ends(rows[0], rows[-1], height)
        found += [(x, first, x, last) for first, last in ends if _EDGE < x < width - _EDGE]
    for y in rows:
        ends = _ends(columns[0], columns[-1], width)
        found += [(first, y, last, y) for first, last in ends if _EDGE < y < height - _EDGE]
    return tuple(found)


def _paper(layout: Layout) -> Paper:
    return layout.paper or Paper(*unit_size(layout), left=0.0, top=0.0)


def _origin(layout: Layout) -> tuple[float, float]:
    paper, (width, height) = _paper(layout), unit_size(layout)
    left, top = paper.left, paper.top
    if left is None:
        left = (paper.width - paper.columns * width - (paper.columns - 1) * paper.across) / 2
    if top is None:
        top = (paper.height - paper.rows * height - (paper.rows - 1) * paper.down) / 2
    return left, top


def _slots(layout: Layout, sheet: int, badges: int, *, is_back: bool) -> Iterator[Slot]:
    paper, (width, height), (left, top) = _paper(layout), unit_size(layout), _origin(layout)
    sheets = sheet_count(layout, badges)
    for place in range(paper.places):
        badge = place * sheets + sheet if paper.order is Order.STACK else sheet * paper.places + place
        if badge >= badges:
            continue
        row, column = divmod(place, paper.columns)
        x = left + column * (width + paper.across)
        y = top + row * (height + paper.down)
        if is_back:
            x = paper.width - x - width
        for side, across, down, turn in _faces(layout, Side.BACK if is_back else Side.FRONT):
            yield Slot(badge, side, x + across, y + down, turn)


def _faces(layout: Layout, side: Side) -> Iterator[tuple[Side, float, float, int]]:
    """The sides in one unit, with their corner in it."""
    faces = {
        Fold.NONE: [(side, 0.0, 0.0, 0)],
        Fold.SIDE: [(Side.FRONT, layout.width, 0.0, 0), (Side.BACK, 0.0, 0.0, 0)],
        Fold.TOP: [(Side.FRONT, 0.0, layout.height, 0), (Side.BACK, 0.0, 0.0, 180)],
    }[layout.fold]
    for which, across, down, turn in faces:
        if _paper(layout).turned:
            high = unit_size(layout)[0]
            yield which, high - down - layout.height, across, turn + 90
        else:
            yield which, across, down, turn


def _edges(layout: Layout) -> tuple[list[float], list[float]]:
    """Where cuts run across the whole grid: both edges of each column and of each row, and the folds."""
    paper, (width, height), (left, top) = _paper(layout), unit_size(layout), _origin(layout)
    lefts = [left + number * (width + paper.across) for number in range(paper.columns)]
    tops = [top + number * (height + paper.down) for number in range(paper.rows)]
    columns = {x for start in lefts for x in (start, start + width)}
    rows = {y for start in tops for y in (start, start + height)}
    is_upright = (layout.fold is Fold.SIDE) is not paper.turned
    if layout.fold is not Fold.NONE and is_upright:
        columns |= {start + width / 2 for start in lefts}
    elif layout.fold is not Fold.NONE:
        rows |= {start + height / 2 for start in tops}
    return sorted(_distinct(columns)), sorted(_distinct(rows))


def _distinct(places: set[float]) -> set[float]:
    return {round(place, 3) for place in places}


def _ends(first: float, last: float, length: float) -> list[tuple[float, float]]:
    """Both short lines on one cut: in the white around the badges, or where there is none, at the edges."""
    begin, end = _end(length - last)
    return [_end(first), (length - end, length - begin)]


def _end(white: float) -> tuple[float, float]:
    if white >= _LONG + 2 * _OFF:
        return (white - _OFF - _LONG, white - _OFF)
    return (0.0, white if white >= _OFF * 2 else _SHORT)
