"""Texts as glyphs with places, found by Qt's text layout, then free of Qt's fonts and threads.

Qt puts the letters of every script in order, joins them and finds a font for each. All of that is done once,
at a size of 1000 pixels, where a pixel is a thousandth of the size. What comes out can be scaled to any size
and drawn on any thread: a `QRawFont` could not, it belongs to the thread that made it.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from threading import Lock

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainterPath, QRawFont, QTextCharFormat, QTextLayout, QTextOption

from smc_desk.adapters.badges.fonts import LATIN, Fonts, script_of

EM = 1000
BOLD = 700
REGULAR = 400
_TABLES = ("head", "hhea", "maxp", "hmtx", "loca", "glyf", "OS/2")
_MOST_KEPT = 3_000
"""Shaped words remembered at once, some 3 MB: they come again."""
_MOST_LINES = 200
"""Lines put together from them remembered at once: each is asked for a few times while it is fitted."""
_PLAIN = str.maketrans(dict.fromkeys(" .,'\u2019"))
_Key = tuple[str, int, bool]
"""A text, its weight, and whether the text around it runs from right to left."""


@dataclass(eq=False, slots=True)
class Face:
    """One font in one weight: its glyphs' outlines, and its tables where a PDF may embed it.

    Attributes:
        outlines: Glyph → outline in thousandths of the size, y downward, for every glyph met so far.
        boxes: Glyph → (left, top, right, bottom) of its ink, y upward.
        tables: Tables of the font file; empty where its glyphs have to be drawn as outlines.
    """

    name: str
    units: float
    tables: dict[str, bytes]
    outlines: dict[int, QPainterPath] = field(default_factory=dict)
    boxes: dict[int, tuple[float, float, float, float]] = field(default_factory=dict)
    _advances: dict[int, int] = field(default_factory=dict)

    def advance(self, glyph: int) -> int:
        """Width of a glyph in thousandths, as the font file has it."""
        known = self._advances.get(glyph)
        if known is None:
            count = struct.unpack_from(">H", self.tables["hhea"], 34)[0]
            (width,) = struct.unpack_from(">H", self.tables["hmtx"], 4 * min(glyph, count - 1))
            known = self._advances[glyph] = round(width * EM / self.units)
        return known


@dataclass(frozen=True, slots=True, eq=False)
class GlyphRun:
    """Glyphs of one face: (glyph, x, y upward from the baseline), in thousandths, from left to right."""

    face: Face
    glyphs: tuple[tuple[int, float, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """One line of text, in thousandths of its size.

    Attributes:
        width: How far it advances.
        ink: (left, top, right, bottom) of what is black, y upward from the baseline.
        missing: Characters no font has.
    """

    text: str
    runs: tuple[GlyphRun, ...]
    width: float
    ink: tuple[float, float, float, float]
    missing: str = ""


class Shaper:
    """Shapes lines, and remembers them: words on badges come again and again."""

    def __init__(self, fonts: Fonts | None = None) -> None:
        self._fonts = fonts or Fonts()
        self._lock = Lock()
        self._faces: dict[tuple[str, str, int], Face] = {}
        self._shaped: dict[_Key, Shaped] = {}
        self._lines: dict[_Key, Shaped] = {}
        self._fonts_by_script: dict[tuple[int, str], QFont] = {}
        self._spaces: dict[tuple[str, int], float] = {}

    def shape(self, text: str, weight: int, *, leftward: bool = False) -> Shaped:
        """Shape a line.

        Args:
            leftward: Whether the text around it runs from right to left.
        """
        key = (text, weight, leftward)
        known = self._shaped.get(key) or self._lines.get(key)
        if known is not None:
            return known
        words = text.split(" ")
        if len(words) > 1 and not leftward and all(words) and _stands_alone(text):
            gaps = [self._gap(one[-1], other[0], weight) for one, other in pairwise(words)]
            return self._beside(key, [self.shape(word, weight) for word in words], gaps)
        with self._lock:  # two faces for one font would put it into a PDF twice
            if len(self._shaped) >= _MOST_KEPT:
                self._shaped = {}
            known = self._shaped[key] = self._shape(text, weight, leftward=leftward)
        return known

    def spell(self, text: str, weight: int) -> Shaped:
        """Set a code letter by letter: its letters come again and again, itself it comes once."""
        key = (text, weight, False)
        known = self._lines.get(key)
        if known is None:
            letters = [self.shape(letter, weight) for letter in text]
            known = self._beside(key, letters, [0.0] * (len(letters) - 1))
        return known

    def _beside(self, key: _Key, parts: Sequence[Shaped], gaps: Sequence[float]) -> Shaped:
        """A line of parts that do not depend on each other, remembered for as long as it is looked at."""
        if len(self._lines) >= _MOST_LINES:
            self._lines = {}
        line = self._lines[key] = _in_a_row(key[0], parts, gaps)
        return line

    def _gap(self, before: str, after: str, weight: int) -> float:
        """How far apart two words stand that end and begin so: a space is narrower next to some letters."""
        return (
            self._beyond(f"{before} n", weight)
            + self._beyond(f"n {after}", weight)
            - self._beyond("n n", weight)
        )

    def _beyond(self, text: str, weight: int) -> float:
        """Width of the space between two letters."""
        known = self._spaces.get((text, weight))
        if known is None:
            with self._lock:
                whole = self._shape(text, weight, leftward=False).width
            letters = self.shape(text[0], weight).width + self.shape(text[-1], weight).width
            known = self._spaces[text, weight] = whole - letters
        return known

    def _shape(self, text: str, weight: int, *, leftward: bool) -> Shaped:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        )
        option.setUseDesignMetrics(True)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        pieces = _pieces(text)
        layout = QTextLayout(text, self._font(weight, pieces[0][2]))
        layout.setTextOption(option)
        if len(pieces) > 1:
            layout.setFormats([self._format(weight, *piece) for piece in pieces])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1_000_000)
        layout.endLayout()
        left, baseline = line.naturalTextRect().x(), line.y() + line.ascent()
        runs: list[GlyphRun] = []
        missing: list[str] = []
        for run in layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
            face = self._face(run.rawFont(), weight)
            placed = [
                (glyph, place.x() - left, baseline - place.y())
                for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
            ]
            missing += _missing(run)
            _learn(face, run.rawFont(), placed)
            visible = sorted((g for g in placed if g[0] in face.boxes), key=lambda g: g[1])
            if visible:
                runs.append(GlyphRun(face, tuple(visible)))
        # Qt gives the runs of more than one font in an order that is another one in each process.
        runs.sort(key=lambda run: (run.glyphs[0][1], run.face.name))
        missing.sort(key=text.find)
        return Shaped(text, tuple(runs), line.naturalTextWidth(), _ink(runs), "".join(missing))

    def _font(self, weight: int, script: str) -> QFont:
        font = self._fonts_by_script.get((weight, script))
        if font is None:
            font = QFont()
            font.setFamilies(list(self._fonts.families(script)))
            font.setWeight(QFont.Weight(weight))
            font.setPixelSize(EM)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts_by_script[weight, script] = font
        return font

    def _format(self, weight: int, start: int, length: int, script: str) -> QTextLayout.FormatRange:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length = start, length
        characters = QTextCharFormat()
        characters.setFont(self._font(weight, script))
        piece.format = characters
        return piece

    def _face(self, raw: QRawFont, weight: int) -> Face:
        key = (raw.familyName(), raw.styleName(), raw.weight())
        face = self._faces.get(key)
        if face is None:
            tables = {name: bytes(raw.fontTable(name).data()) for name in _TABLES}
            if not _is_embeddable(raw, tables, weight):
                tables = {}
            face = self._faces[key] = Face(f"{key[0]}-{key[1]}", raw.unitsPerEm(), tables)
        return face


def _pieces(text: str) -> list[tuple[int, int, str]]:
    """A text by script: (start, length, script), counted as Qt counts, in units of 16 bits."""
    if text.isascii():
        return [(0, len(text), LATIN)]
    pieces: list[list[int]] = []
    scripts: list[str] = []
    at = 0
    for character in text:
        script = script_of(character)
        if not scripts:
            pieces.append([0, 0])
            scripts.append(script)
        elif script and scripts[-1] and script != scripts[-1]:
            pieces.append([at, 0])
            scripts.append(script)
        elif script:
            scripts[-1] = script
        at += 2 if ord(character) > 0xFFFF else 1
        pieces[-1][1] = at - pieces[-1][0]
    return [(start, length, script or LATIN) for (start, length), script in zip(pieces, scripts, strict=True)]


def _in_a_row(text: str, parts: Sequence[Shaped], gaps: Sequence[float]) -> Shaped:
    """Parts from left to right with gaps between them."""
    runs: list[GlyphRun] = []
    inks: list[tuple[float, float, float, float]] = []
    pen = 0.0
    for part, gap in zip(parts, (*gaps, 0.0), strict=True):
        for run in part.runs:
            glyphs = tuple((glyph, pen + x, y) for glyph, x, y in run.glyphs)
            if runs and runs[-1].face is run.face:
                glyphs = runs.pop().glyphs + glyphs
            runs.append(GlyphRun(run.face, glyphs))
        if part.runs:
            left, top, right, bottom = part.ink
            inks.append((pen + left, top, pen + right, bottom))
        pen += part.width + gap
    return Shaped(text, tuple(runs), pen, _around(inks), "".join(part.missing for part in parts))


def _stands_alone(text: str) -> bool:
    """Whether each word of a text looks as it does without the others: Latin letters with plain signs.

    Inter lifts hyphens and brackets among capitals and digits, also those of the next word.
    """
    letters = text.translate(_PLAIN)
    if not letters.isalpha():
        return False
    return text.isascii() or all(letter < "\u0250" or "\u1e00" <= letter <= "\u1eff" for letter in letters)


def _is_embeddable(raw: QRawFont, tables: dict[str, bytes], weight: int) -> bool:
    """Whether a PDF shows the same glyphs as Qt: no variable font, none which Qt itself makes bolder."""
    if not (tables["glyf"] and tables["loca"] and len(tables["OS/2"]) > 6) or raw.fontTable("fvar").size():
        return False
    (own_weight,) = struct.unpack_from(">H", tables["OS/2"], 4)
    return bool(weight < BOLD or own_weight >= 600)


def _learn(face: Face, raw: QRawFont, placed: list[tuple[int, float, float]]) -> None:
    for glyph, _, _ in placed:
        if glyph in face.outlines:
            continue
        outline = raw.pathForGlyph(glyph)
        face.outlines[glyph] = outline
        if not outline.isEmpty():
            box = outline.boundingRect()
            face.boxes[glyph] = (box.left(), -box.top(), box.right(), -box.bottom())


def _missing(run: QGlyphRun) -> list[str]:
    glyphs = run.glyphIndexes()
    if 0 not in glyphs:
        return []
    units = run.sourceString().encode("utf-16-le")
    found = []
    for glyph, index in zip(glyphs, run.stringIndexes(), strict=True):
        if glyph == 0:
            pair = units[2 * index : 2 * index + 4]
            length = 4 if 0xD8 <= pair[1] <= 0xDB else 2
            found.append(pair[:length].decode("utf-16-le", "replace"))
    return found


def _ink(runs: list[GlyphRun]) -> tuple[float, float, float, float]:
    return _around(
        [
            (x + box[0], y + box[1], x + box[2], y + box[3])
            for run in runs
            for glyph, x, y in run.glyphs
            for box in (run.face.boxes[glyph],)
        ]
    )


def _around(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    return (
        min(b[0] for b in boxes),
        max(b[1] for b in boxes),
        max(b[2] for b in boxes),
        min(b[3] for b in boxes),
    )
