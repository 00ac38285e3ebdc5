"""What a PDF of badges really draws, read back from the file: every glyph's ink, every shape, every code.

Nothing is known here of how a badge is laid out. The file's own table says where its objects lie, its
operators where glyphs stand, and the outlines in its embedded fonts how far each one reaches. Lengths are
points, upward.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
Matrix = tuple[float, float, float, float, float, float]
_ONE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_TOKEN = re.compile(
    rb"BI (?P<image>.*?) ID (?P<bits>[0-9a-fA-F]*)> EI|/Span<</ActualText<(?P<said>[0-9a-f]*)>>>"
    rb"|(?P<name>/[^\s/<>\[\]()]+)|<(?P<hex>[0-9a-fA-F]*)>|(?P<mark>[\[\]])"
    rb"|(?P<number>[-+]?\d*\.?\d+(?:e[-+]?\d+)?)|(?P<word>[A-Za-z*]+)",
    re.DOTALL,
)
_FACE = re.compile(rb"q ([-\d. e]+) cm /(\w+) Do Q")
_MOVES = {b"m": 2, b"l": 2, b"c": 6}
_PAINTS = frozenset({b"f", b"b", b"s", b"S", b"B"})
_STROKES = frozenset({b"b", b"s", b"S", b"B"})


@dataclass(slots=True)
class Written:
    """A line of text.

    Attributes:
        text: What it says, as a reader that reads aloud is told.
        size: Of its letters.
        glyphs: Their numbers in their fonts, 0 for a letter the font has not; None for a drawn outline.
        boxes: Of each glyph's ink.
    """

    text: str
    size: float = 0.0
    glyphs: list[int | None] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)

    @property
    def box(self) -> Box:
        """Of all its ink."""
        return around(self.boxes)


@dataclass(slots=True)
class Drawn:
    """One side of a badge.

    Attributes:
        shapes: Of everything filled or framed that is no text: box, and the width of its outline.
        codes: Of each code's modules: box, and how many are in a row.
    """

    width: float
    height: float
    lines: list[Written] = field(default_factory=list)
    shapes: list[tuple[Box, float]] = field(default_factory=list)
    codes: list[tuple[Box, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size, and the sides on it with what takes a point of a side to the page."""

    width: float
    height: float
    faces: tuple[tuple[Drawn, Matrix], ...]

    def rooms(self) -> list[Box]:
        """Where each side lies."""
        return [moved((0.0, 0.0, side.width, side.height), matrix) for side, matrix in self.faces]

    def codes(self) -> list[tuple[Box, Box]]:
        """Where the modules of each code lie, and those of its last corner, the one without a pattern."""
        found = []
        for side, matrix in self.faces:
            for box, count in side.codes:
                pattern = 7 * (box[2] - box[0]) / count
                last = (box[2] - pattern, box[1], box[2], box[1] + pattern)
                found.append((moved(box, matrix), moved(last, matrix)))
        return found


class BadgeFile:
    """A PDF of badges."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._places = _table(pdf)
        self._fonts: dict[bytes, _Font] = {}
        self._sides: dict[int, Drawn] = {}

    def sheets(self) -> Iterator[Sheet]:
        """The pages in their order; a side that comes twice is the same object."""
        catalog = self._object(int(_found(rb"/Root (\d+) 0 R", self._pdf[-400:])))[0]
        tree = self._object(int(_found(rb"/Pages (\d+) 0 R", catalog)))[0]
        for number in re.findall(rb"(\d+) 0 R", _found(rb"/Kids\s*\[([^\]]*)\]", tree)):
            yield self._sheet(int(number))

    def _sheet(self, number: int) -> Sheet:
        page, _ = self._object(number)
        _, _, width, height = map(float, _found(rb"/MediaBox\[([^\]]*)\]", page).split())
        names = dict(re.findall(rb"/(b\d+) (\d+) 0 R", page))
        content = self._object(int(_found(rb"/Contents (\d+) 0 R", page)))[1]
        faces = []
        for numbers, name in _FACE.findall(content):
            a, b, c, d, e, f = map(float, numbers.split())
            faces.append((self._side(int(names[name])), (a, b, c, d, e, f)))
        return Sheet(width, height, tuple(faces))

    def _side(self, number: int) -> Drawn:
        known = self._sides.get(number)
        if known is None:
            head, stream = self._object(number)
            _, _, width, height = map(float, _found(rb"/BBox\[([^\]]*)\]", head).split())
            if not self._fonts:
                self._load_fonts(int(_found(rb"/Font (\d+) 0 R", head)))
            known = self._sides[number] = _Reading(Drawn(width, height), self._fonts).of(
                zlib.decompress(stream)
            )
        return known

    def _load_fonts(self, number: int) -> None:
        for name, font in re.findall(rb"/(B\d+) (\d+) 0 R", self._object(number)[0]):
            below, _ = self._object(
                int(_found(rb"/DescendantFonts\s*\[\s*(\d+) 0 R", self._object(int(font))[0]))
            )
            widths = re.findall(rb"(\d+)\s*\[\s*(-?\d+)\s*\]", _found(rb"/W\s*\[(.*\])\s*\]", below))
            described = self._object(int(_found(rb"/FontDescriptor (\d+) 0 R", below)))[0]
            outlines = self._object(int(_found(rb"/FontFile2 (\d+) 0 R", described)))[1]
            advances = {int(glyph): float(width) for glyph, width in widths}
            self._fonts[b"/" + name] = _Font(zlib.decompress(outlines), advances)

    def _object(self, number: int) -> tuple[bytes, bytes]:
        """An object's dictionary and its stream."""
        at = self._places[number]
        end = self._pdf.index(b"endobj", at)
        begin = self._pdf.find(b"stream", at, end)
        if begin < 0:
            return self._pdf[at:end], b""
        head = self._pdf[at:begin]
        begin = begin + (8 if self._pdf[begin + 6 : begin + 8] == b"\r\n" else 7)
        return head, self._pdf[begin : begin + int(_found(rb"/Length (\d+)", head))]


class _Font:
    """An embedded font: how far each glyph reaches, in thousandths."""

    def __init__(self, file: bytes, advances: dict[int, float]) -> None:
        self.advances = advances
        (count,) = struct.unpack_from(">H", file, 4)
        rows = (struct.unpack_from(">4sIII", file, 12 + 16 * row) for row in range(count))
        tables = {tag: file[at : at + length] for tag, _, at, length in rows}
        (units,) = struct.unpack_from(">H", tables[b"head"], 18)
        self._scale = 1000 / units
        self._places = struct.unpack(f">{len(tables[b'loca']) // 4}I", tables[b"loca"])
        self._outlines = tables[b"glyf"]

    def box(self, glyph: int) -> Box | None:
        """Of a glyph's ink; None where it has none."""
        at, end = self._places[glyph : glyph + 2]
        if at == end:
            return None
        left, bottom, right, top = struct.unpack_from(">4h", self._outlines, at + 2)
        return (left * self._scale, bottom * self._scale, right * self._scale, top * self._scale)


class _Reading:
    """Carries out the operators of one drawing."""

    def __init__(self, drawn: Drawn, fonts: dict[bytes, _Font]) -> None:
        self._drawn, self._fonts = drawn, fonts
        self._line: Written | None = None
        self._points: list[tuple[float, float]] = []
        self._matrix, self._kept = _ONE, [_ONE]
        self._width = 0.0
        self._pen, self._foot, self._rise = 0.0, 0.0, 0.0
        self._font, self._size = b"", 0.0

    def of(self, content: bytes) -> Drawn:
        """What some operators draw."""
        stack: list[float | bytes] = []
        for token in _TOKEN.finditer(content):
            kind, text = token.lastgroup, token.group()
            if kind == "number":
                stack.append(float(text))
            elif kind in ("name", "hex"):
                stack.append(text)
            elif kind == "said":
                self._line = Written(bytes.fromhex(token["said"].decode()).decode("utf-16").lstrip("\ufeff"))
            elif kind == "bits":
                count = int(_found(rb"/W (\d+)", token["image"]))
                self._drawn.codes.append((moved((0.0, 0.0, 1.0, 1.0), self._matrix), count))
            elif kind == "word":
                self._do(text, stack)
                stack = []
        return self._drawn

    def _do(self, word: bytes, stack: list[float | bytes]) -> None:
        numbers = [one for one in stack if isinstance(one, float)]
        if word == b"q":
            self._kept.append(self._matrix)
        elif word == b"Q":
            self._matrix = self._kept.pop()
        elif word == b"cm":
            self._matrix = _times(numbers, self._matrix)
        elif word == b"w":
            self._width = numbers[-1]
        elif word in _MOVES:
            self._points += zip(numbers[::2], numbers[1::2], strict=True)
        elif word in _PAINTS:
            self._paint(self._width if word in _STROKES else 0.0)
        elif word == b"EMC" and self._line is not None:
            self._drawn.lines.append(self._line)
            self._line = None
        else:
            self._write(word, stack, numbers)

    def _write(self, word: bytes, stack: list[float | bytes], numbers: list[float]) -> None:
        if word == b"BT":
            self._pen = self._foot = self._rise = 0.0
        elif word == b"Tf":
            self._font, self._size = next(one for one in stack if isinstance(one, bytes)), numbers[-1]
        elif word == b"Td":
            self._pen, self._foot = numbers
        elif word == b"Ts":
            self._rise = numbers[-1]
        elif word == b"TJ":
            self._show(stack)

    def _show(self, stack: list[float | bytes]) -> None:
        assert self._line is not None, "text without words to read aloud"
        font, part = self._fonts[self._font], self._size / 1000
        self._line.size = max(self._line.size, self._size)
        for one in stack:
            if isinstance(one, float):
                self._pen -= one * part
                continue
            for at in range(1, len(one) - 1, 4):
                glyph = int(one[at : at + 4], 16)
                self._line.glyphs.append(glyph)
                if box := font.box(glyph):
                    left, bottom, right, top = (edge * part for edge in box)
                    foot = self._foot + self._rise
                    self._line.boxes.append((self._pen + left, foot + bottom, self._pen + right, foot + top))
                self._pen += font.advances[glyph] * part

    def _paint(self, width: float) -> None:
        box = moved(around([point * 2 for point in self._points]), self._matrix)
        self._points = []
        if self._line is None:
            self._drawn.shapes.append((grown(box, width / 2), width))
        else:
            self._line.size = max(self._line.size, abs(self._matrix[3]) * 1000)
            self._line.glyphs.append(None)
            self._line.boxes.append(box)


def around(boxes: list[Box]) -> Box:
    """The box of some boxes."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return (min(lefts), min(bottoms), max(rights), max(tops))


def grown(box: Box, by: float) -> Box:
    """A box larger by so much on each side."""
    return (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


def moved(box: Box, matrix: Matrix) -> Box:
    """A box after a move by quarter turns, in another size or not."""
    a, b, c, d, e, f = matrix
    corners = (box[:2], box[2:])
    return around([(a * x + c * y + e, b * x + d * y + f) * 2 for x, y in corners])


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes have more than a hair in common."""
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > 0.05 < min(one[3], other[3]) - max(one[1], other[1])
    )


def holds(outer: Box, inner: Box) -> bool:
    """Whether a box lies in another one, but for a hair."""
    return (
        outer[0] <= inner[0] + 0.05
        and outer[1] <= inner[1] + 0.05
        and outer[2] >= inner[2] - 0.05
        and outer[3] >= inner[3] - 0.05
    )


def _times(numbers: list[float], matrix: Matrix) -> Matrix:
    a, b, c, d, e, f = numbers
    g, h, i, j, k, m = matrix
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _table(pdf: bytes) -> dict[int, int]:
    start = int(_found(rb"startxref\s+(\d+)", pdf[-100:]))
    begin = re.compile(rb"xref\s+0 (\d+)\s+").match(pdf, start)
    assert begin is not None, "no table where the file says it is"
    rows = (pdf[begin.end() + 20 * row : begin.end() + 20 * row + 10] for row in range(int(begin[1])))
    return {number: int(at) for number, at in enumerate(rows)}


def _found(pattern: bytes, text: bytes) -> bytes:
    match = re.search(pattern, text, re.DOTALL)
    assert match is not None, (pattern, text[:200])
    return match[1]
