"""Moving and sizing the boxes of a layout by hand: on the badge, and in line with what is near.

Arithmetic only; a step back is the layout there was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from smc_desk.domain.badge_layouts import Box, Layout

STEP = 0.5
"""Millimetres of one press of an arrow key."""
REACH = 1.5
"""Millimetres within which a box that is dragged falls into line."""
LEAST = 2.0
"""Millimetres of the shortest side a box can be dragged to."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that a box has fallen into, to be shown.

    Attributes:
        upright: Whether it runs from top to bottom, so that `at` counts across.
    """

    upright: bool
    at: float


@dataclass(frozen=True, slots=True)
class Edited:
    """A layout after a box was moved or sized, and what that box is in line with now."""

    layout: Layout
    guides: tuple[Guide, ...] = ()


def move_field(layout: Layout, number: int, across: float, down: float, reach: float = 0.0) -> Edited:
    """Move a field's box; it stays on the badge, and falls into line with what is within reach.

    A field that stands under another has no box, and stays where it is.
    """
    box = layout.fields[number].box
    if box is None:
        return Edited(layout)
    wanted = box.moved(across, down)
    rows, columns = _lines(layout, number, upright=False), _lines(layout, number, upright=True)
    left = wanted.left + _pull((wanted.left, wanted.left + wanted.width / 2, wanted.right), columns, reach)
    top = wanted.top + _pull((wanted.top, wanted.top + wanted.height / 2, wanted.bottom), rows, reach)
    kept = Box(
        _rounded(min(max(left, 0.0), layout.width - box.width)),
        _rounded(min(max(top, 0.0), layout.height - box.height)),
        box.width,
        box.height,
    )
    return _edited(layout, number, kept, reach)


def size_field(layout: Layout, number: int, wider: float, higher: float, reach: float = 0.0) -> Edited:
    """Move the far corner of a field's box; the near one stays."""
    box = layout.fields[number].box
    if box is None:
        return Edited(layout)
    right, bottom = box.right + wider, box.bottom + higher
    right += _pull((right,), _lines(layout, number, upright=True), reach)
    bottom += _pull((bottom,), _lines(layout, number, upright=False), reach)
    kept = Box(
        box.left,
        box.top,
        _rounded(max(min(right, layout.width) - box.left, LEAST)),
        _rounded(max(min(bottom, layout.height) - box.top, LEAST)),
    )
    return _edited(layout, number, kept, reach)


def _edited(layout: Layout, number: int, box: Box, reach: float) -> Edited:
    edited = layout.with_field(number, replace(layout.fields[number], box=box))
    return Edited(edited, tuple(_guides(layout, number, box)) if reach else ())


def _guides(layout: Layout, number: int, box: Box) -> Iterator[Guide]:
    for upright, places in (
        (True, (box.left, box.left + box.width / 2, box.right)),
        (False, (box.top, box.top + box.height / 2, box.bottom)),
    ):
        lines = sorted(set(_lines(layout, number, upright=upright)))
        yield from (Guide(upright, line) for line in lines if any(abs(line - at) < 0.005 for at in places))


def _lines(layout: Layout, number: int, *, upright: bool) -> list[float]:
    """The edges of the other boxes of this side, and the middle of the badge."""
    side = layout.fields[number].side
    boxes = [
        one.box
        for at, one in enumerate(layout.fields)
        if at != number and one.box is not None and one.side is side
    ]
    if upright:
        return [layout.width / 2, *(edge for box in boxes for edge in (box.left, box.right))]
    return [layout.height / 2, *(edge for box in boxes for edge in (box.top, box.bottom))]


def _pull(places: Iterable[float], lines: Iterable[float], reach: float) -> float:
    """How far to go so that one of some places falls on the nearest line; 0 where none is within reach."""
    ways = [line - place for place in places for line in lines]
    nearest = min(ways, key=abs, default=0.0)
    return nearest if abs(nearest) <= reach else 0.0


def _rounded(length: float) -> float:
    return round(length, 3)
