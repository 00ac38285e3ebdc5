"""What a laid-out badge consists of, in millimetres from its top left corner.

The same list serves the PDF, the screen and the printer: none of them decides anything, they only draw.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from smc_desk.adapters.badges.fit import MM
from smc_desk.adapters.badges.shaping import EM, Shaped

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of text: `x` is where its advance begins, whatever its direction."""

    shaped: Shaped
    x: float
    baseline: float
    size: float
    colour: str

    @property
    def box(self) -> Box:
        """Of its ink."""
        scale = self.size / EM / MM
        left, top, right, bottom = self.shaped.ink
        return (
            self.x + left * scale,
            self.baseline - top * scale,
            self.x + right * scale,
            self.baseline - bottom * scale,
        )


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed outline.

    Attributes:
        points: The corners; where `is_curved`, a start, then triples of control, control, end.
        fill: Colour, "" for none.
        stroke: Colour of the outline, "" for none.
    """

    points: tuple[Point, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 0.0
    is_curved: bool = False

    @property
    def box(self) -> Box:
        """Of its corners and half its outline."""
        half = self.width / 2 if self.stroke else 0.0
        xs, ys = [p[0] for p in self.points], [p[1] for p in self.points]
        return (min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A QR code: rows of modules without the quiet zone, and the square of these modules."""

    rows: tuple[tuple[bool, ...], ...]
    x: float
    y: float
    side: float

    @property
    def box(self) -> Box:
        """Without the quiet zone."""
        return (self.x, self.y, self.x + self.side, self.y + self.side)


Element = Line | Shape | Matrix


@dataclass(frozen=True, slots=True)
class Block:
    """Elements that belong together, and the room that is theirs alone."""

    name: str
    box: Box
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LaidOut:
    """One side of a badge.

    Attributes:
        name_size: Points of the name's letters, 0 without a name.
        missing: Characters no font has.
        left_out: Emoji that are not printed.
        is_broken: Whether a part of the name was too long for a line.
        cut: Names of the blocks whose end is missing.
    """

    width: float
    height: float
    blocks: tuple[Block, ...]
    name_size: float = 0.0
    missing: str = ""
    left_out: str = ""
    is_broken: bool = False
    cut: tuple[str, ...] = ()

    @property
    def elements(self) -> tuple[Element, ...]:
        """All elements in the order in which they are drawn."""
        return tuple(element for block in self.blocks for element in block.elements)


_ROUND = 0.5523
"""Control points' distance for a quarter of a circle."""


def rounded(box: Box, radius: float, fill: str = "", stroke: str = "", width: float = 0.0) -> Shape:
    """A rectangle with round corners; a circle where the radius is half its side."""
    left, top, right, bottom = box
    if radius <= 0:
        return Shape(((left, top), (right, top), (right, bottom), (left, bottom)), fill, stroke, width)
    c = radius * (1 - _ROUND)
    r = radius
    points = (
        (left + r, top), (left + r, top), (right - r, top), (right - r, top),
        (right - c, top), (right, top + c), (right, top + r),
        (right, top + r), (right, bottom - r), (right, bottom - r),
        (right, bottom - c), (right - c, bottom), (right - r, bottom),
        (right - r, bottom), (left + r, bottom), (left + r, bottom),
        (left + c, bottom), (left, bottom - c), (left, bottom - r),
        (left, bottom - r), (left, top + r), (left, top + r),
        (left, top + c), (left + c, top), (left + r, top),
    )  # fmt: skip
    return Shape(points, fill, stroke, width, is_curved=True)


def polygon(box: Box, corners: int, turn: float, fill: str) -> Shape:
    """A regular polygon as large as its box allows; `turn` in degrees, 0 puts a corner on top."""
    left, top, right, bottom = box
    raw = [
        (math.sin(math.radians(turn + 360 * k / corners)), -math.cos(math.radians(turn + 360 * k / corners)))
        for k in range(corners)
    ]
    xs, ys = [p[0] for p in raw], [p[1] for p in raw]
    scale = min((right - left) / (max(xs) - min(xs)), (bottom - top) / (max(ys) - min(ys)))
    dx = (left + right) / 2 - scale * (max(xs) + min(xs)) / 2
    dy = (top + bottom) / 2 - scale * (max(ys) + min(ys)) / 2
    return Shape(tuple((dx + scale * x, dy + scale * y) for x, y in raw), fill)
