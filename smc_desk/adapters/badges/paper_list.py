"""The list on paper, set as badges are: two columns of names with a box to tick and a code to scan.

Where its language runs from right to left, so do its columns. Each page says which it is, of how many and of
which hour, so that a page printed again is not taken for another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from smc_desk.adapters.badges.badge_signs import code_block
from smc_desk.adapters.badges.elements import Block, Box, LaidOut, Line, Shape, rounded
from smc_desk.adapters.badges.legible import legible, runs_right_to_left
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.pdf import write_whole_pdf
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.signs import INK, QUIET_INK
from smc_desk.adapters.badges.texts import Text, TextSetter
from smc_desk.domain.badge_layouts import Align, Level, Look
from smc_desk.domain.paper_list import PaperEntry, PaperList, PaperWords

WIDTH, HEIGHT = 210.0, 297.0
MARGIN, BETWEEN = 12.0, 8.0
TOP, BOTTOM = 29.0, 281.0
"""Between these stand the rows."""
ROW, LETTER_ROW = 15.75, 9.0
TICK, CODE, APART = 6.0, 14.5, 2.5
COLUMN = (WIDTH - 2 * MARGIN - BETWEEN) / 2
_TITLE = Look(16, 12, 9, lines=1, bold=True)
_SAID = Look(9.5, 8, 6, lines=1, colour="quiet")
_LETTER = Look(17, 17, 12, lines=1, bold=True)
_NAME = Look(15, 11, 8, lines=2, bold=True)
_DETAILS = Look(8.5, 8, 6.5, lines=1, colour="quiet")
_RULE = 0.25


@dataclass(frozen=True, slots=True)
class _Row:
    """A letter, or a person under it; `top` counts from the upper edge of the page."""

    entry: PaperEntry
    is_letter: bool
    column: int
    top: float


class ReportlabPaperList:
    """Fulfils `smc_desk.usecases.ports.PaperListMaker`, on A4."""

    def __init__(self, words: PaperWords, shaper: Shaper | None = None) -> None:
        self._words = words
        self._texts = TextSetter(shaper or Shaper())
        self._leftward = runs_right_to_left(words.title)

    def write(
        self,
        paper: PaperList,
        out: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Write the list as one PDF.

        Returns:
            How many people are on it; there is no file for none.

        Raises:
            UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
        """
        total, title = len(paper.entries), self._words.title
        return write_whole_pdf(self.pages(paper), out, total, progress, cancelled, title)

    def pages(self, paper: PaperList) -> Iterator[Page]:
        """The pages, made as they are asked for."""
        sheets = _sheets(paper.entries)
        for number, rows in enumerate(sheets, 1):
            laid = self._lay_out(paper, rows, self._words.page(number, len(sheets)))
            done = sum(1 for row in rows if not row.is_letter)
            yield Page(WIDTH, HEIGHT, (Face(laid, 0.0, 0.0),), done=done)

    def _lay_out(self, paper: PaperList, rows: list[_Row], page: str) -> LaidOut:
        blocks: list[Block] = []
        edge = (MARGIN, 9.0, WIDTH - MARGIN, 17.0)
        head = " \u00b7 ".join(text for text in (paper.symposium, self._words.title) if text)
        self._put(blocks, edge, Text("title", head, _TITLE))
        self._put(blocks, (MARGIN, 17.5, WIDTH - MARGIN, 23.0), Text("hint", self._words.hint, _SAID))
        printed = self._words.printed(paper.printed_at, len(paper.entries))
        foot = (MARGIN, BOTTOM + 4.0, WIDTH - MARGIN, BOTTOM + 10.0)
        self._put(blocks, foot, Text("printed", printed, _SAID))
        self._put(blocks, foot, Text("page", page, _SAID), is_at_end=True)
        for row in rows:
            self._put_row(blocks, row)
        missing = "".join(
            element.shaped.missing
            for block in blocks
            for element in block.elements
            if isinstance(element, Line)
        )
        return LaidOut(WIDTH, HEIGHT, tuple(blocks), missing=missing)

    def _put_row(self, blocks: list[Block], row: _Row) -> None:
        start = MARGIN + row.column * (COLUMN + BETWEEN)
        if row.is_letter:
            box = self._box(start, row.top + 1.0, start + COLUMN, row.top + LETTER_ROW - 1.0)
            self._put(blocks, box, Text("letter", row.entry.letter, _LETTER), level=Level.BOTTOM)
            foot = row.top + LETTER_ROW - 0.5
            rule = Shape(((box[0], foot), (box[2], foot)), stroke=INK, width=_RULE * 2)
            blocks.append(Block("rule", rule.box, (rule,)))
            return
        middle = row.top + ROW / 2
        tick = self._box(start, middle - TICK / 2, start + TICK, middle + TICK / 2)
        shape = rounded(tick, 0.8, stroke=INK, width=0.5)
        blocks.append(Block("tick", shape.box, (shape,)))
        near = start + TICK + APART
        top = middle - CODE / 2
        blocks.append(code_block(row.entry.code, self._box(near, top, near + CODE, top + CODE)))
        box = self._box(near + CODE + APART / 2, row.top + 0.8, start + COLUMN, row.top + ROW - 0.8)
        details = " \u00b7 ".join(text for text in (row.entry.code, row.entry.details) if text)
        texts = Text("name", row.entry.name, _NAME, is_name=True), Text("details", details, _DETAILS, 0.5)
        self._put(blocks, box, *texts, level=Level.MIDDLE)
        foot = row.top + ROW
        line = Shape(((box[0], foot), (box[2], foot)), stroke=QUIET_INK, width=_RULE / 2)
        blocks.append(Block("line", line.box, (line,)))

    def _put(
        self,
        blocks: list[Block],
        box: Box,
        *texts: Text,
        level: Level = Level.MIDDLE,
        is_at_end: bool = False,
    ) -> None:
        """Set texts at the leading edge of the page, whichever way their own script runs."""
        shown = [Text(t.name, legible(t.text)[0], t.look, t.gap, t.is_name) for t in texts]
        first = next((text.text for text in shown if text.text), "")
        is_near = (runs_right_to_left(first) is self._leftward) is not is_at_end
        placed, _ = self._texts.set(shown, box, Align.START if is_near else Align.END, level)
        blocks += [Block(one.text.name, one.box, one.lines) for one in placed]

    def _box(self, start: float, top: float, end: float, bottom: float) -> Box:
        """A box by its distances from the leading edge."""
        return (WIDTH - end, top, WIDTH - start, bottom) if self._leftward else (start, top, end, bottom)


def _sheets(entries: tuple[PaperEntry, ...]) -> list[list[_Row]]:
    """The rows of each page; a letter stands above its first person, and again on top of a column."""
    sheets: list[list[_Row]] = []
    column, top, letter = 1, BOTTOM, ""
    for entry in entries:
        needed = ROW + (LETTER_ROW if entry.letter != letter else 0.0)
        if top + needed > BOTTOM:
            column, top, letter = (column + 1) % 2, TOP, ""
            if not column:
                sheets.append([])
        if entry.letter != letter:
            letter = entry.letter
            sheets[-1].append(_Row(entry, True, column, top))
            top += LETTER_ROW
        sheets[-1].append(_Row(entry, False, column, top))
        top += ROW
    return sheets
