"""Laid-out badges as a PDF by reportlab: two pages a badge, both sides alike.

Text is written with the app's fonts embedded by glyph number, at the places Qt gave each glyph, and marked
with the characters it stands for, so that it can be searched and read aloud. A glyph of a font which cannot
be embedded is drawn as an outline. The same badges always give the same bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import BinaryIO

from PySide6.QtGui import QPainterPath
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from smc_desk.adapters.badges.elements import LaidOut, Line, Matrix, Shape
from smc_desk.adapters.badges.fit import MM
from smc_desk.adapters.badges.shaping import EM, Face, GlyphRun
from smc_desk.adapters.badges.truetype import subset

SIDES = 2


class BadgePdf:
    """A PDF that badges are put into one by one."""

    def __init__(self, out: BinaryIO, laid: LaidOut) -> None:
        size = (laid.width * MM, laid.height * MM)
        # A page only names its badge: too short to be worth packing.
        self._canvas = Canvas(out, pagesize=size, pageCompression=0, invariant=1)
        self._canvas.setTitle("Badges")
        self._canvas.setCreator("SMC Desk")
        self._document = self._canvas._doc  # noqa: SLF001 - reportlab has no other door to its objects
        self._fonts: dict[Face, tuple[str, set[int]]] = {}
        self._count = 0

    def put(self, laid: LaidOut) -> None:
        """Add a badge: its content once, shown on both its pages."""
        self._count += 1
        name = f"b{self._count}"
        self._document.addForm(name, self._form(laid))
        for _ in range(SIDES):
            self._canvas.doForm(name)
            self._canvas.showPage()

    def _form(self, laid: LaidOut) -> pdfdoc.PDFStream:
        """A badge as a form XObject; reportlab's own is packed as text: slow, and larger."""
        height, parts = laid.height, []
        for element in laid.elements:
            if isinstance(element, Line):
                parts.append(self._line(element, height))
            elif isinstance(element, Shape):
                parts.append(_shape(element, height))
            else:
                parts.append(_matrix(element, height))
        form = pdfdoc.PDFStream(content=zlib.compress("\n".join(parts).encode("ascii")))
        form.dictionary.dict.update(
            Type=pdfdoc.PDFName("XObject"),
            Subtype=pdfdoc.PDFName("Form"),
            BBox=pdfdoc.PDFArray([0, 0, round(laid.width * MM, 2), round(laid.height * MM, 2)]),
            Resources=pdfdoc.PDFDictionary({"Font": pdfdoc.PDFObjectReference("BasicFonts")}),
            Filter=pdfdoc.PDFName("FlateDecode"),
        )
        return form

    def close(self) -> None:
        """Embed the fonts and write the file."""
        for face, (name, glyphs) in self._fonts.items():
            _embed(self._document, face, name, glyphs)
        self._canvas.save()

    def _line(self, line: Line, height: float) -> str:
        x, y = line.x * MM, (height - line.baseline) * MM
        runs = [self._run(run, line.size, x, y) for run in line.shaped.runs]
        spoken = ("\ufeff" + line.shaped.text).encode("utf-16-be").hex()
        return f"/Span<</ActualText<{spoken}>>>BDC {_colour(line.colour)} rg {' '.join(runs)} EMC"

    def _run(self, run: GlyphRun, size: float, x: float, y: float) -> str:
        face = run.face
        if not face.tables:
            return " ".join(
                _outline(face.outlines[glyph], size / EM, x + dx * size / EM, y + dy * size / EM)
                for glyph, dx, dy in run.glyphs
            )
        known = self._fonts.get(face)
        if known is None:
            known = self._fonts[face] = (f"B{len(self._fonts)}", set())
        name, used = known
        used.update(glyph for glyph, _, _ in run.glyphs)
        first = run.glyphs[0][1]
        return f"BT /{name} {size:.2f} Tf {x + first * size / EM:.2f} {y:.2f} Td {_shown(run, size)} ET"


def write_badges(
    badges: Iterable[LaidOut],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write badges as one PDF, two pages each.

    Args:
        progress: Told how many are done.
        cancelled: Asked before each one; after a yes nothing is written.

    Returns:
        How many are written.
    """
    pdf: BadgePdf | None = None
    count = 0
    for laid in badges:
        if cancelled and cancelled():
            return 0
        pdf = pdf or BadgePdf(out, laid)
        pdf.put(laid)
        count += 1
        if progress:
            progress(count)
    if pdf:
        pdf.close()
    return count


def _shown(run: GlyphRun, size: float) -> str:
    """The operators that show a run's glyphs, each moved where its own width alone would not bring it."""
    done: list[str] = []
    text: list[str] = ["<"]
    rise = 0
    pen = run.glyphs[0][1]
    for glyph, x, y in run.glyphs:
        level = round(y)
        if level != rise:
            done.append(f"[{''.join(text)}>]TJ {level * size / EM:.2f} Ts")
            text, rise = ["<"], level
        move = round(pen - x)
        if move:
            text.append(f">{move}<")
            pen -= move
        text.append(f"{glyph:04x}")
        pen += run.face.advance(glyph)
    done.append(f"[{''.join(text)}>]TJ")
    if rise:
        done.append("0 Ts")
    return " ".join(done).replace("<>", "")


def _outline(path: QPainterPath, scale: float, x: float, y: float) -> str:
    parts = [f"q {scale:.5f} 0 0 {-scale:.5f} {x:.2f} {y:.2f} cm"]
    at, count = 0, path.elementCount()
    while at < count:
        element = path.elementAt(at)
        if element.isMoveTo():
            parts.append(f"{element.x:.0f} {element.y:.0f} m")
        elif element.isLineTo():
            parts.append(f"{element.x:.0f} {element.y:.0f} l")
        else:
            three = [path.elementAt(at + k) for k in range(3)]
            parts.append(" ".join(f"{e.x:.0f} {e.y:.0f}" for e in three) + " c")
            at += 2
        at += 1
    return " ".join([*parts, "f Q"])


@lru_cache(maxsize=256)
def _shape(shape: Shape, height: float) -> str:
    points = [f"{x * MM:.2f} {(height - y) * MM:.2f}" for x, y in shape.points]
    parts = [f"{points[0]} m"]
    if shape.is_curved:
        parts += [f"{' '.join(points[at : at + 3])} c" for at in range(1, len(points) - 2, 3)]
    else:
        parts += [f"{point} l" for point in points[1:]]
    before = f"{_colour(shape.fill)} rg " if shape.fill else ""
    if shape.stroke:
        before += f"{_colour(shape.stroke)} RG {shape.width * MM:.2f} w "
    paint = {(True, True): "b", (True, False): "f", (False, True): "s"}.get(
        (bool(shape.fill), bool(shape.stroke)), "n"
    )
    return f"{before}{' '.join(parts)} {paint}"


def _matrix(matrix: Matrix, height: float) -> str:
    """An image of one bit a module: no hairlines between modules in any viewer, and small."""
    count = len(matrix.rows)
    padding = -count % 8
    rows = []
    for row in matrix.rows:
        bits = "".join("0" if module else "1" for module in row) + "1" * padding
        rows.append(f"{int(bits, 2):0{(count + padding) // 4}x}")
    side = matrix.side * MM
    x, y = matrix.x * MM, (height - matrix.y) * MM - side
    return (
        f"q 0 g {side:.3f} 0 0 {side:.3f} {x:.3f} {y:.3f} cm "
        f"BI /W {count} /H {count} /IM true /BPC 1 /F /AHx ID {''.join(rows)}> EI Q"
    )


@lru_cache(maxsize=64)
def _colour(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))


def _embed(doc: pdfdoc.PDFDocument, face: Face, name: str, glyphs: set[int]) -> None:
    """Add a font with the glyphs used, addressed by their numbers."""
    tag = "".join(chr(65 + int(digit)) for digit in f"{int(name[1:]):06d}")
    base = f"{tag}+{''.join(c for c in face.name if c.isalnum() or c == '-')}"
    file = pdfdoc.PDFStream()
    file.content = subset(face.tables, glyphs)
    file.dictionary["Length1"] = len(file.content)
    file.filters = [pdfdoc.PDFZCompress]
    descriptor = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(base),
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 2000]),
            "ItalicAngle": 0,
            "Ascent": 1000,
            "Descent": -300,
            "CapHeight": 730,
            "StemV": 120,
            "FontFile2": doc.Reference(file, f"file-{name}"),
        }
    )
    widths: list[object] = []
    for glyph in sorted(glyphs):
        widths += [glyph, pdfdoc.PDFArray([face.advance(glyph)])]
    descendant = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": pdfdoc.PDFName(base),
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "FontDescriptor": doc.Reference(descriptor, f"descriptor-{name}"),
            "DW": EM,
            "W": pdfdoc.PDFArray(widths),
            "CIDToGIDMap": pdfdoc.PDFName("Identity"),
        }
    )
    font = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": pdfdoc.PDFName(base),
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray([doc.Reference(descendant, f"descendant-{name}")]),
        }
    )
    doc.idToObject["BasicFonts"].dict[name] = doc.Reference(font, name)
