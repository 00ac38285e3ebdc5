"""A sheet of paper while it is filled from top to bottom, and a new one when it is full. Knows no clock."""

from __future__ import annotations

from collections.abc import Sequence

from smc_desk.adapters.badges.elements import Block, Box, Element, LaidOut, Shape
from smc_desk.adapters.badges.legible import legible
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.texts import Text, TextSetter
from smc_desk.domain.badge_layouts import Align, Level, Look

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 14.0
TOP, FOOT = 16.0, HEIGHT - 16.0
_NUMBER = Look(8, 8, 7, colour="quiet")
_LINE = "#b8bec6"


class Sheets:
    """Pages of A4, filled one after the other."""

    def __init__(self, setter: TextSetter) -> None:
        self._setter = setter
        self._done: list[tuple[Block, ...]] = []
        self._blocks: list[Block] = []
        self.y = TOP

    def need(self, height: float) -> None:
        """Go to a new page where this one has not so much room."""
        if self.y + height > FOOT and self._blocks:
            self._turn()

    def _turn(self) -> None:
        self._done.append(tuple(self._blocks))
        self._blocks, self.y = [], TOP

    def put(self, text: str, box: Box, look: Look, align: Align = Align.START) -> None:
        """Set a text in a box; what does not fit is set smaller."""
        placed, _ = self._setter.set([Text("text", legible(text)[0], look)], box, align, Level.MIDDLE)
        self._blocks += [Block("text", one.box, one.lines) for one in placed]

    def line(self, text: str, look: Look, height: float) -> None:
        """A text over the whole width, and on below it."""
        self.need(height)
        self.put(text, (MARGIN, self.y, WIDTH - MARGIN, self.y + height), look)
        self.y += height

    def row(self, cells: Sequence[str], edges: Sequence[float], looks: Sequence[Look], height: float) -> None:
        """Texts beside each other: the first begins at the margin, the others end at their edge."""
        self.need(height)
        left = MARGIN
        for number, (cell, edge, look) in enumerate(zip(cells, edges, looks, strict=True)):
            align = Align.END if number else Align.START
            self.put(cell, (left + (1.0 if number else 0.0), self.y, edge, self.y + height), look, align)
            left = edge
        self.y += height

    def rule(self) -> None:
        """A thin line over the whole width."""
        ends = (MARGIN, self.y), (WIDTH - MARGIN, self.y)
        self.draw([Shape(ends, stroke=_LINE, width=0.25)])

    def draw(self, shapes: Sequence[Element]) -> None:
        """Draw shapes at their places."""
        self._blocks += [Block("shape", one.box, (one,)) for one in shapes]

    def pages(self) -> list[Page]:
        """All of it, with numbers at the foot."""
        self._turn()
        done, self._done = self._done, []
        pages = []
        for number, blocks in enumerate(done, 1):
            self._blocks = list(blocks)
            box = (MARGIN, FOOT + 4.0, WIDTH - MARGIN, FOOT + 9.0)
            self.put(f"{number} / {len(done)}", box, _NUMBER, Align.END)
            laid = LaidOut(WIDTH, HEIGHT, tuple(self._blocks))
            pages.append(Page(WIDTH, HEIGHT, (Face(laid, 0.0, 0.0),)))
        self._blocks = []
        return pages
