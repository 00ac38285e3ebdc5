"""A paper while it is filled from top to bottom, and a further page when it is full. Knows no programme.

Places across are counted from the leading edge, so that a paper of a language from right to left is the
mirror of another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smc_desk.adapters.badges.badge_signs import code_block
from smc_desk.adapters.badges.elements import Block, Box, LaidOut, Line, Shape
from smc_desk.adapters.badges.legible import legible, runs_right_to_left
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.signs import QUIET_INK
from smc_desk.adapters.badges.texts import Placed, Text, TextSetter
from smc_desk.domain.badge_layouts import Align, Level, Look

FOOT = 9.0
"""Of the line below everything, from the lower edge."""
_SAID = Look(9.5, 8, 6.5, lines=1, colour="quiet")
_TALL = 500.0
_RULE = 0.25


@dataclass(frozen=True, slots=True)
class Cell:
    """Texts one below the other, between two places counted from the leading edge."""

    start: float
    end: float
    texts: tuple[Text, ...]
    is_at_end: bool = False


def cell(start: float, end: float, text: str, look: Look, name: str = "text") -> Cell:
    """A cell of one text."""
    return Cell(start, end, (Text(name, text, look),))


@dataclass(frozen=True, slots=True)
class Row:
    """Cells beside each other.

    Attributes:
        gap: White above it.
        least: Height of the row at least; its cells then stand in the middle.
        pad: White above and below its cells.
        boxes: Places of empty boxes to write in, beside the cells.
        has_tick: Whether the first box is to be ticked, and so is a small square.
        has_rule: Whether a line is drawn below it.
    """

    cells: tuple[Cell, ...]
    gap: float = 0.0
    least: float = 0.0
    pad: float = 0.0
    boxes: tuple[tuple[float, float], ...] = ()
    has_tick: bool = False
    has_rule: bool = False


class Sheets:
    """The pages of one paper."""

    def __init__(
        self, setter: TextSetter, size: tuple[float, float], margin: float, *, leftward: bool
    ) -> None:
        """Begin the first page.

        Args:
            setter: Sets texts.
            size: Of a page.
            margin: White at every edge.
            leftward: Whether the page runs from right to left.
        """
        self.width, self.height = size
        self.margin = margin
        self._setter, self._leftward = setter, leftward
        self._done: list[list[Block]] = []
        self._blocks: list[Block] = []
        self._head: Callable[[], None] = _nothing
        self._top = margin
        self.y = margin

    @property
    def room(self) -> float:
        """How much is left of the page."""
        return self.height - self.margin - FOOT - self.y

    def begin(self, head: Callable[[], None]) -> None:
        """Put a head on this page, and on every one that follows."""
        self._head = head
        head()
        self._top = self.y

    def turn(self) -> None:
        """Go to a further page."""
        self._done.append(self._blocks)
        self._blocks, self.y = [], self.margin
        self._head()
        self._top = self.y

    def put(self, rows: Sequence[Row]) -> None:
        """Set rows that belong together: on one page where they have room on one, else as they come."""
        heights = [self._height(row) for row in rows]
        if sum(heights) > self.room and self.y > self._top:
            self.turn()
        for row, height in zip(rows, heights, strict=True):
            if height > self.room and self.y > self._top:
                self.turn()
            self._put(row, height)

    def put_large(self, text: str, look: Look, height: float, name: str) -> None:
        """Set a text as large as a box over the whole width allows."""
        box = self.box(self.margin, self.y, self.width - self.margin, self.y + height)
        self._keep(self._placed((Text(name, text, look, is_name=True),), box, Level.MIDDLE))
        self.y += height

    def put_beside_code(self, first: Sequence[Row], rest: Sequence[Row], code: str, side: float) -> None:
        """Set rows that belong together, the first ones beside a QR code at the trailing edge.

        Args:
            code: What it holds, "" for none.
        """
        heights = sum(self._height(row) for row in (*first, *rest))
        if max(heights, side if code else 0.0) > self.room and self.y > self._top:
            self.turn()
        page, top, start = len(self._done), self.y, self.width - self.margin - side
        if code:
            self._blocks.append(code_block(code, self.box(start, top, start + side, top + side)))
        self.put(first)
        if code and page == len(self._done):
            self.y = max(self.y, top + side)
        self.put(rest)

    def rule(self, width: float = _RULE) -> None:
        """A line over the whole width."""
        self._line(self.margin, self.width - self.margin, self.y, width)

    def pages(self, said: str, page: Callable[[int, int], str]) -> list[Page]:
        """All of them; the last one counts as the paper.

        Args:
            said: At the foot of each.
            page: (which, of how many) as a sentence.
        """
        self._done.append(self._blocks)
        pages = []
        top, count = self.height - self.margin - 3.0, len(self._done)
        foot = self.box(self.margin, top, self.width - self.margin, top + 6.0)
        for number, blocks in enumerate(self._done, 1):
            self._blocks = blocks
            self._keep(self._placed((Text("printed", said, _SAID),), foot, Level.MIDDLE))
            text = (Text("page", page(number, count), _SAID),)
            self._keep(self._placed(text, foot, Level.MIDDLE, is_at_end=True))
            missing = "".join(
                one.shaped.missing for b in self._blocks for one in b.elements if isinstance(one, Line)
            )
            laid = LaidOut(self.width, self.height, tuple(self._blocks), missing=missing)
            pages.append(Page(self.width, self.height, (Face(laid, 0.0, 0.0),), done=int(number == count)))
        return pages

    def box(self, start: float, top: float, end: float, bottom: float) -> Box:
        """A box by its distances from the leading edge."""
        if self._leftward:
            return (self.width - end, top, self.width - start, bottom)
        return (start, top, end, bottom)

    def _height(self, row: Row) -> float:
        tallest = row.least
        for one in row.cells:
            placed = self._placed(one.texts, (one.start, 0.0, one.end, _TALL), Level.TOP)
            tallest = max([tallest, *(part.box[3] + 2 * row.pad for part in placed)])
        return row.gap + tallest

    def _put(self, row: Row, height: float) -> None:
        top, bottom = self.y + row.gap, self.y + height
        for one in row.cells:
            # A little more than it was found to need: a sum of fractions is not always the same.
            box = self.box(one.start, top, one.end, bottom + 0.01)
            level = Level.MIDDLE if row.least else Level.TOP
            self._keep(self._placed(one.texts, box, level, is_at_end=one.is_at_end))
        for number, (start, end) in enumerate(row.boxes):
            above, below = top + 0.8, bottom - 0.8
            if row.has_tick and not number:
                middle = (top + bottom) / 2
                above, below = middle - (end - start) / 2, middle + (end - start) / 2
            self._frame(start, above, end, below)
        self.y += height
        if row.has_rule:
            self.rule()

    def _placed(
        self, texts: Sequence[Text], box: Box, level: Level, *, is_at_end: bool = False
    ) -> tuple[Placed, ...]:
        """At the leading edge, whichever way their own script runs."""
        shown = [Text(t.name, legible(t.text)[0], t.look, t.gap, t.is_name) for t in texts]
        first = next((text.text for text in shown if text.text), "")
        is_near = (runs_right_to_left(first) is self._leftward) is not is_at_end
        placed, _ = self._setter.set(shown, box, Align.START if is_near else Align.END, level)
        return placed

    def _keep(self, placed: Sequence[Placed]) -> None:
        self._blocks += [Block(one.text.name, one.box, one.lines) for one in placed]

    def _frame(self, start: float, top: float, end: float, bottom: float) -> None:
        left, top, right, bottom = self.box(start, top, end, bottom)
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        shape = Shape(corners, stroke=QUIET_INK, width=_RULE)
        self._blocks.append(Block("box", shape.box, (shape,)))

    def _line(self, start: float, end: float, y: float, width: float) -> None:
        left, _, right, _ = self.box(start, y, end, y)
        shape = Shape(((left, y), (right, y)), stroke=QUIET_INK, width=width)
        self._blocks.append(Block("rule", shape.box, (shape,)))


def _nothing() -> None:
    """A paper without a head."""
