"""Pages of laid-out badges as a PDF by reportlab.

Text is written with the app's fonts embedded by glyph number, at the places Qt gave each glyph, and marked
with the characters it stands for, so that it can be searched and read aloud. A glyph of a font which cannot
be embedded is drawn as an outline. The same badges always give the same bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QPainterPath

from smc_desk.adapters.badges.elements import Element, LaidOut, Line, Matrix, Shape
from smc_desk.adapters.badges.fit import MM
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.pdf_document import StreamedDocument
from smc_desk.adapters.badges.pdf_fonts import embed
from smc_desk.adapters.badges.shaping import EM, GlyphRun
from smc_desk.adapters.badges.shaping import Face as FontFace
from smc_desk.adapters.whole_file import whole_file
from smc_desk.domain.errors import UserError, UserFault

_NUMBER = itemgetter(0)


class BadgePdf:
    """A PDF that pages are put into one by one; what is put is in the file, not in memory."""

    def __init__(self, out: BinaryIO, title: str = "Badges") -> None:
        self._document = StreamedDocument(out, title)
        self._fonts: dict[FontFace, tuple[str, set[int]]] = {}
        self._forms: dict[LaidOut, int] = {}
        self._former: tuple[bytes, int] = (b"", 0)

    def put(self, page: Page) -> None:
        """Add a page; a side that was on the page before it is not written again."""
        self._forms = {face.laid: self._form(face.laid) for face in page.faces}
        numbers = list(dict.fromkeys(self._forms.values()))
        names = {number: f"b{at}" for at, number in enumerate(numbers)}
        shown = [self._shown(face, names[self._forms[face.laid]], page.height) for face in page.faces]
        shown += [_shape(cut, page.height) for cut in page.cuts]
        content = "\n".join(shown).encode("ascii")
        if content != self._former[0]:
            number = self._document.put(f"<</Length {len(content)}>>".encode(), content)
            self._former = (content, number)
        forms = {names[number]: number for number in numbers}
        self._document.put_page(page.width * MM, page.height * MM, forms, self._former[1])

    def close(self) -> None:
        """Embed the fonts and end the file."""
        for face, (name, glyphs) in self._fonts.items():
            embed(self._document, face, name, glyphs)
        self._document.finish()

    def _form(self, laid: LaidOut) -> int:
        """The number of a side's drawing, written when it is met first."""
        known = self._forms.get(laid)
        if known is None:
            content = "\n".join(self._drawn(element, laid.height) for element in laid.elements)
            packed = zlib.compress(content.encode("ascii"))
            known = self._document.put_form(laid.width * MM, laid.height * MM, packed)
        return known

    def _drawn(self, element: Element, height: float) -> str:
        if isinstance(element, Line):
            return self._line(element, height)
        return _shape(element, height) if isinstance(element, Shape) else _matrix(element, height)

    def _shown(self, face: Face, name: str, height: float) -> str:
        a, b, c, d, e, f = face.matrix
        # A drawing counts upward from its foot, the page too: its foot is put where it comes to lie.
        x, y = c * face.laid.height + e, height - (d * face.laid.height + f)
        return f"q {a:g} {-b:g} {-c:g} {d:g} {x * MM:.2f} {y * MM:.2f} cm /{name} Do Q"

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
        used.update(map(_NUMBER, run.glyphs))
        first = run.glyphs[0][1]
        return f"BT /{name} {size:.2f} Tf {x + first * size / EM:.2f} {y:.2f} Td {_moved(run, size)} ET"


def write_pages(
    pages: Iterable[Page],
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    title: str = "Badges",
) -> int:
    """Write pages as one PDF.

    Args:
        progress: Told how many badges are done.
        cancelled: Asked before each page; after a yes what is in the file is no PDF.

    Returns:
        How many badges are in the file, 0 where it was cancelled.
    """
    pdf = BadgePdf(out, title)
    count = 0
    for page in pages:
        if cancelled and cancelled():
            return 0
        pdf.put(page)
        count += page.done
        if progress and page.done:
            progress(count)
    pdf.close()
    return count


@lru_cache(maxsize=1_024)  # the same words come again, in the same size
def _moved(run: GlyphRun, size: float) -> str:
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
        bits = "".join(map("10".__getitem__, row)) + "1" * padding
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


def write_whole_pdf(
    pages: Iterable[Page],
    out: Path,
    total: int,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    title: str = "Badges",
) -> int:
    """Write pages as one PDF that is there whole or not at all.

    Args:
        total: How many badges, people or papers are on the pages.
        progress: Told how many of how many are done.
        cancelled: Asked before each page.

    Returns:
        How many are in the file; there is no file for none.

    Raises:
        UserError: `CANCELLED`, or `CANNOT_WRITE` with the path; the file is then as it was before.
    """
    if not total:
        return 0
    try:
        with whole_file(out) as file:
            done = write_pages(pages, file, lambda count: progress(count, total), cancelled, title)
            if done < total:
                raise UserError(UserFault.CANCELLED)
    except OSError as error:
        raise UserError(UserFault.CANNOT_WRITE, {"path": str(out)}) from error
    return done
