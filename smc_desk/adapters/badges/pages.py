"""Laid-out badges on the pages they are printed on; the PDF, the printer and the label all draw these."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from smc_desk.adapters.badges.elements import LaidOut, Shape
from smc_desk.adapters.badges.signs import INK
from smc_desk.domain.badge_layouts import Layout, Side
from smc_desk.domain.badge_sheets import cuts, pages, paper_size
from smc_desk.domain.badges import Badge

Sides = dict[Side, LaidOut]
_HAIR = 0.1


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a badge on a page, turned clockwise; left and top are of its corner after that."""

    laid: LaidOut
    left: float
    top: float
    turn: int = 0

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """What takes a point of the side (y downward) to the page: a, b, c, d, e, f."""
        width, height = self.laid.width, self.laid.height
        return {
            0: (1.0, 0.0, 0.0, 1.0, self.left, self.top),
            90: (0.0, 1.0, -1.0, 0.0, self.left + height, self.top),
            180: (-1.0, 0.0, 0.0, -1.0, self.left + width, self.top + height),
            270: (0.0, -1.0, 1.0, 0.0, self.left, self.top + width),
        }[self.turn]


@dataclass(frozen=True, slots=True)
class Page:
    """What one side of a sheet holds.

    Attributes:
        cuts: Lines that show where to cut and fold.
        done: How many badges have their front on it.
    """

    width: float
    height: float
    faces: tuple[Face, ...]
    cuts: tuple[Shape, ...] = ()
    done: int = 1


def pages_of(layout: Layout, badges: Sequence[Badge], lay_out: Callable[[Badge], Sides]) -> Iterator[Page]:
    """The pages of some badges, made as they are asked for: only one sheet's badges are held at a time."""
    width, height = paper_size(layout)
    lines = tuple(Shape(((x1, y1), (x2, y2)), stroke=INK, width=_HAIR) for x1, y1, x2, y2 in cuts(layout))
    held: dict[int, Sides] = {}
    for slots in pages(layout, len(badges)):
        numbers = dict.fromkeys(slot.badge for slot in slots)
        held = {number: held.get(number) or lay_out(badges[number]) for number in numbers}
        faces = tuple(Face(held[s.badge][s.side], s.left, s.top, s.turn) for s in slots)
        done = sum(slot.side is Side.FRONT for slot in slots)
        yield Page(width, height, faces, lines, done)
