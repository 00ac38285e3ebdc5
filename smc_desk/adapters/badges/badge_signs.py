"""Everything on a badge that is no plain text: role marks, photo choice, code, and the sign of a rehearsal.

Each fills the box it is given, and is smaller where the box is.
"""

from __future__ import annotations

from collections.abc import Sequence

from smc_desk.adapters.badges import qr
from smc_desk.adapters.badges.elements import Block, Box, Element, Line, Matrix, rounded
from smc_desk.adapters.badges.fit import CAPITAL, MM
from smc_desk.adapters.badges.shaping import BOLD, EM, Shaped, Shaper
from smc_desk.adapters.badges.signs import INK, PAPER, VERMILION, camera, photo_look, sign_of
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badge_layouts import Align, Look
from smc_desk.domain.badges import RoleMark
from smc_desk.domain.people import PhotoConsent

_SIDE = 12 / 19
"""Millimetres of a mark's side for each point of its word."""
_LETTER = 22 / 12
"""Points of a mark's letter for each millimetre of its side."""
_BETWEEN = 0.22
"""White between a shape and its word, in the shape's side."""
_APART = 0.3
"""White between two marks, in their side."""
_PHOTO = 9.2
"""Height of a photo choice for which its picture is drawn; at others all is scaled."""


_Marks = Sequence[RoleMark]
_Words = dict[RoleMark, Shaped]


class SignDrawer:
    """Draws signs with the words of one language."""

    def __init__(self, words: BadgeWords, shaper: Shaper) -> None:
        self._words = words
        self._shaper = shaper

    def roles(self, marks: tuple[RoleMark, ...], box: Box, look: Look, align: Align) -> list[Block]:
        """Shapes with letters, each with its word, in as many rows as make them largest."""
        shown = tuple(mark for mark in marks if mark is not RoleMark.NONE)
        if not shown:
            return []
        words: _Words = {mark: self._shaper.shape(self._words.roles[mark], BOLD) for mark in shown}
        ways = [_Rows.of(shown, words, count, box, look) for count in range(1, len(shown) + 1)]
        best = max(ways, key=lambda rows: round(min(rows.size / look.size, rows.side / ways[0].side), 3))
        blocks: list[Block] = []
        top = box[1]
        for row in best.rows:
            left = box[0] + _spare(align, box[2] - box[0] - best.width(row, words))
            for mark in row:
                square = (left, top, left + best.side, top + best.side)
                x, right = square[2] + best.side * _BETWEEN, left + best.width([mark], words)
                baseline = top + best.side / 2 + CAPITAL * best.size / EM / MM / 2
                line = Line(words[mark], x, baseline, best.size, INK)
                block_box = (left, top, right, square[3])
                blocks.append(Block(f"mark-{mark.value}", block_box, (*self._sign(mark, square), line)))
                left = right + best.side * _APART
            top += best.side * (1 + _APART)
        return blocks

    def photo(self, photo: PhotoConsent, box: Box, look: Look, align: Align) -> Block:
        """A frame with a camera and its word; the three choices differ in all of them, and in grey."""
        colours = photo_look(photo)
        text = self._shaper.shape(self._words.photo[photo], BOLD)
        height = min(box[3] - box[1], _PHOTO * look.size / 14)
        part = height / _PHOTO
        before, after = 13.4 * part, 4.0 * part
        size = min(look.size, _size_in(text, box[2] - box[0] - before - after))
        left = box[0] + _spare(align, box[2] - box[0] - before - after - text.width * size / EM / MM)
        right = left + before + after + text.width * size / EM / MM
        top, bottom = box[1], box[1] + height
        picture = (left + 3.0 * part, top + 2.1 * part, left + 10.4 * part, bottom - 2.1 * part)
        inner = (left + 0.3, top + 0.3, right - 0.3, bottom - 0.3)
        frame = rounded(inner, 1.2 * part, colours.fill, colours.stroke, 0.6)
        baseline = (top + bottom) / 2 + CAPITAL * size / EM / MM / 2
        elements: list[Element] = [frame, *camera(picture, photo)]
        elements.append(Line(text, left + before, baseline, size, colours.text))
        if photo is PhotoConsent.ASK:
            query = self._shaper.shape("?", BOLD)
            lens = (picture[0], picture[1] + part, picture[2], picture[3])
            elements.append(centred(query, lens, 9.5 * part, colours.text))
        return Block("photo", (left, top, right, bottom), tuple(elements))

    def training(self, box: Box, look: Look, page: tuple[float, float]) -> Block:
        """A frame round the whole side, and the word."""
        text = self._shaper.shape(self._words.training, BOLD)
        height = box[3] - box[1]
        margin = height * 0.36
        size = min(look.size, height * MM * 0.64, _size_in(text, box[2] - box[0] - 2 * margin))
        left = box[2] - text.width * size / EM / MM - 2 * margin
        plate = (left, box[1], box[2], box[3])
        by = page[0] * 0.0176
        frame = rounded((by, by, page[0] - by, page[1] - by), by * 0.77, stroke=VERMILION, width=by * 0.46)
        word = centred(text, plate, size, PAPER)
        return Block("training", plate, (frame, rounded(plate, 1.0, VERMILION), word))

    def _sign(self, mark: RoleMark, box: Box) -> tuple[Element, ...]:
        sign = sign_of(mark)
        letter = self._shaper.shape(self._words.letters[mark], BOLD)
        size = (box[2] - box[0]) * _LETTER * sign.share
        scale = size / EM / MM
        ink = letter.ink
        x = (box[0] + box[2]) / 2 - (ink[0] + ink[2]) / 2 * scale
        baseline = box[1] + (box[3] - box[1]) * sign.centre + (ink[1] + ink[3]) / 2 * scale
        return (sign.draw(box), Line(letter, x, baseline, size, sign.letter))


class _Rows:
    """Role marks in rows."""

    def __init__(self, rows: list[_Marks], side: float, size: float) -> None:
        self.rows, self.side, self.size = rows, side, size

    @staticmethod
    def of(marks: _Marks, words: _Words, count: int, box: Box, look: Look) -> _Rows:
        each = -(-len(marks) // count)
        rows = [marks[at : at + each] for at in range(0, len(marks), each)]
        height = (box[3] - box[1]) / (count + (count - 1) * _APART)
        side = min(height, look.size * _SIDE, box[2] - box[0])
        size = min(look.size, side / _SIDE)
        for row in rows:
            room = box[2] - box[0] - side * (len(row) * (1 + _BETWEEN) + (len(row) - 1) * _APART)
            size = min(size, max(1.0, room) / sum(words[mark].width for mark in row) * EM * MM)
        return _Rows(rows, side, size)

    def width(self, row: _Marks, words: _Words) -> float:
        """Millimetres of some marks beside each other."""
        letters = sum(words[mark].width for mark in row) * self.size / EM / MM
        return letters + self.side * (len(row) * (1 + _BETWEEN) + (len(row) - 1) * _APART)


def code_block(code: str, box: Box) -> Block:
    """A QR code with its quiet zone, as large as the box allows, in its middle."""
    rows = qr.matrix(code)
    side = min(box[2] - box[0], box[3] - box[1])
    left, top = (box[0] + box[2] - side) / 2, (box[1] + box[3] - side) / 2
    module = side / (len(rows) + 2 * qr.QUIET)
    quiet = module * qr.QUIET
    matrix = Matrix(rows, left + quiet, top + quiet, module * len(rows))
    return Block("code", (left, top, left + side, top + side), (matrix,))


def centred(text: Shaped, box: Box, size: float, colour: str) -> Line:
    """A line in the middle of a box, by the height of its capitals."""
    scale = size / EM / MM
    x = (box[0] + box[2] - text.width * scale) / 2
    return Line(text, x, (box[1] + box[3]) / 2 + CAPITAL * scale / 2, size, colour)


def _spare(align: Align, white: float) -> float:
    return {Align.START: 0.0, Align.CENTRE: white / 2, Align.END: white}[align]


def _size_in(text: Shaped, width: float) -> float:
    return width / max(1.0, text.width) * EM * MM
