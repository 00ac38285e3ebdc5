"""Who is where, on A4: a room begins on a page of its own, with a box to tick for everybody.

Names are set as on badges, each whole and in its own script. Made in a hurry: no codes, nothing to wait for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smc_desk.adapters.badges.elements import Block, Box, LaidOut, Line, Shape, rounded
from smc_desk.adapters.badges.legible import legible, runs_right_to_left
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.adapters.badges.shaping import Shaper
from smc_desk.adapters.badges.signs import INK, QUIET_INK
from smc_desk.adapters.badges.texts import Text, TextSetter
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.badge_layouts import Align, Level, Look
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.evacuation import Evacuation, EvacuationWords, PersonInside, RoomSheet

WIDTH, HEIGHT = 210.0, 297.0
MARGIN, BETWEEN = 12.0, 8.0
TOP, BOTTOM = 54.0, 281.0
"""Between these stand the rows."""
ROW, TICK, APART = 11.35, 6.0, 3.0
FAR = 70.0
"""From the far edge to where the number of the page begins."""
COLUMN = (WIDTH - 2 * MARGIN - BETWEEN) / 2
ROWS = int((BOTTOM - TOP) / ROW + 1e-6)
_SYMPOSIUM = Look(11, 9, 7, lines=1, colour="quiet")
_ROOM = Look(26, 16, 11, lines=1, bold=True)
_COUNT = Look(16, 11, 8, lines=1, bold=True)
_SAID = Look(10, 8, 6, lines=1, colour="quiet")
_NAME = Look(13, 10, 7, lines=1, bold=True)
_DETAILS = Look(9, 8, 6, lines=1)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page: some of a room's people."""

    room: RoomSheet
    people: tuple[PersonInside, ...]


class ReportlabEvacuation:
    """Fulfils `smc_desk.usecases.evacuate.EvacuationMaker`."""

    def __init__(self, words: EvacuationWords, shaper: Shaper | None = None) -> None:
        self._words = words
        self._texts = TextSetter(shaper or Shaper())
        self._leftward = runs_right_to_left(words.title)

    def write(self, evacuation: Evacuation, out: Path) -> int:
        """Write everybody as one PDF, and how many pages it has.

        Raises:
            UserError: CANNOT_WRITE with the path; the file is then as it was before.
        """
        pages = list(self.pages(evacuation))
        try:
            with whole_file(out) as file:
                write_pages(pages, file, title=self._words.title)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(out)}) from error
        return len(pages)

    def pages(self, evacuation: Evacuation) -> Iterator[Page]:
        """The pages in the order of the rooms; one that says so where nobody is inside."""
        sheets = _sheets(evacuation)
        for number, sheet in enumerate(sheets, 1):
            laid = self._lay_out(evacuation, sheet, self._words.page(number, len(sheets)))
            yield Page(WIDTH, HEIGHT, (Face(laid, 0.0, 0.0),), done=len(sheet.people))

    def _lay_out(self, evacuation: Evacuation, sheet: _Sheet, page: str) -> LaidOut:
        blocks: list[Block] = []
        words, room = self._words, sheet.room
        head = " \u00b7 ".join(text for text in (words.title, evacuation.symposium) if text)
        counts = [words.here(len(room.people))] if room.people or not room.nameless else []
        if room.nameless:
            counts.append(words.nameless(room.nameless))
        lines = (
            (9.0, 15.0, Text("symposium", head, _SYMPOSIUM)),
            (15.5, 27.5, Text("room", room.room or words.elsewhere, _ROOM)),
            (28.0, 36.0, Text("count", " \u00b7 ".join(counts), _COUNT)),
            (36.5, 42.0, Text("all", words.in_all(evacuation.people), _SAID)),
            (42.5, 48.0, Text("hint", words.hint, _SAID)),
        )
        for top, bottom, text in lines:
            self._put(blocks, (MARGIN, top, WIDTH - MARGIN, bottom), text)
        rule = Shape(((MARGIN, TOP - 3.0), (WIDTH - MARGIN, TOP - 3.0)), stroke=INK, width=0.5)
        blocks.append(Block("rule", rule.box, (rule,)))
        foot = BOTTOM + 4.0, BOTTOM + 10.0
        near = self._box(MARGIN, foot[0], WIDTH - FAR, foot[1])
        far = self._box(WIDTH - FAR, foot[0], WIDTH - MARGIN, foot[1])
        self._put(blocks, near, Text("made", words.made(evacuation.made_at), _SAID))
        self._put(blocks, far, Text("page", page, _SAID), is_at_end=True)
        for number, person in enumerate(sheet.people):
            self._put_person(blocks, person, number, is_placed=bool(room.room))
        missing = "".join(
            element.shaped.missing
            for block in blocks
            for element in block.elements
            if isinstance(element, Line)
        )
        return LaidOut(WIDTH, HEIGHT, tuple(blocks), missing=missing)

    def _put_person(self, blocks: list[Block], person: PersonInside, number: int, *, is_placed: bool) -> None:
        start = MARGIN + number // ROWS * (COLUMN + BETWEEN)
        top = TOP + number % ROWS * ROW
        middle = top + ROW / 2
        tick = self._box(start, middle - TICK / 2, start + TICK, middle + TICK / 2)
        shape = rounded(tick, 0.8, stroke=INK, width=0.5)
        blocks.append(Block("tick", shape.box, (shape,)))
        details = [person.access]
        if not is_placed and person.last_room:
            details.append(self._words.last_in(person.last_room))
        said = " \u00b7 ".join(text for text in details if text)
        texts = Text("name", person.name, _NAME, is_name=True), Text("details", said, _DETAILS, 0.4)
        box = self._box(start + TICK + APART, top + 0.6, start + COLUMN, top + ROW - 0.6)
        self._put(blocks, box, *(text for text in texts if text.text))
        foot = self._box(start, top + ROW, start + COLUMN, top + ROW)
        line = Shape(((foot[0], foot[1]), (foot[2], foot[3])), stroke=QUIET_INK, width=0.25)
        blocks.append(Block("line", line.box, (line,)))

    def _put(self, blocks: list[Block], box: Box, *texts: Text, is_at_end: bool = False) -> None:
        """Set texts at the leading edge of the page, whichever way their own script runs."""
        shown = [Text(t.name, legible(t.text)[0], t.look, t.gap, t.is_name) for t in texts]
        first = next((text.text for text in shown if text.text), "")
        is_near = (runs_right_to_left(first) is self._leftward) is not is_at_end
        placed, _ = self._texts.set(shown, box, Align.START if is_near else Align.END, Level.MIDDLE)
        blocks += [Block(one.text.name, one.box, one.lines) for one in placed]

    def _box(self, start: float, top: float, end: float, bottom: float) -> Box:
        """A box by its distances from the leading edge."""
        return (WIDTH - end, top, WIDTH - start, bottom) if self._leftward else (start, top, end, bottom)


def _sheets(evacuation: Evacuation) -> list[_Sheet]:
    """The pages of each room; each room begins on a new one."""
    most = 2 * ROWS
    sheets = []
    for room in evacuation.sheets or (RoomSheet("", ()),):
        starts = range(0, max(1, len(room.people)), most)
        sheets += [_Sheet(room, room.people[start : start + most]) for start in starts]
    return sheets
