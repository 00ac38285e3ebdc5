"""Whether a PDF shows badges as they should be: judged by what the file draws, not by who laid it out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from reportlab.pdfbase.ttfonts import TTFontFile

from smc_desk import resources
from smc_desk.adapters.badges.legible import legible
from smc_desk.domain.badge_layouts import Layout, Show, Side
from smc_desk.domain.badges import Badge
from tests.adapters.badge_ink import BadgeFile, Box, Drawn, Written, grown, holds, meet

_SHOWN: Mapping[Show, Callable[[Badge], str]] = {
    Show.NAME: lambda badge: badge.name,
    Show.TRANSCRIPTION: lambda badge: badge.transcription,
    Show.PRONOUNS: lambda badge: badge.pronouns,
    Show.ORGANISATION: lambda badge: badge.organisation,
    Show.SYMPOSIUM: lambda badge: badge.symposium,
    Show.CODE_TEXT: lambda badge: badge.code,
}
_QUIET = 4
"""Modules of white that a code needs on each side."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of it.

    Attributes:
        faults: One sentence each, with the badge's number.
        sizes: Points of each badge's name, 0 where it has none.
    """

    faults: tuple[str, ...]
    sizes: tuple[float, ...]


def proof_of(pdf: bytes, badges: Sequence[Badge], layout: Layout) -> Proof:
    """Judge a PDF of some badges; a badge that is on no page is a fault."""
    found: list[str] = []
    sides: list[Drawn] = []
    for number, sheet in enumerate(BadgeFile(pdf).sheets()):
        page = (0.0, 0.0, sheet.width, sheet.height)
        rooms = sheet.rooms()
        if not all(holds(page, room) for room in rooms):
            found.append(f"page {number}: a badge is not wholly on it")
        if any(meet(one, other) for one, other in combinations(rooms, 2)):
            found.append(f"page {number}: badges overlap")
        sides += [side for side, _ in sheet.faces]
    drawn = list(dict.fromkeys(map(id, sides)))
    by_id = {id(side): side for side in sides}
    by_code = _by_code([by_id[one] for one in drawn], badges)
    sizes = []
    for number, badge in enumerate(badges):
        mine = by_code.get(number, [])
        found += [f"badge {number}: {fault}" for fault in _faults(mine, badge, layout)]
        name = _squeezed(legible(badge.name)[0])
        sizes.append(max((_size_of(name, side.lines) for side in mine), default=0.0) if name else 0.0)
    return Proof(tuple(found), tuple(sizes))


def _by_code(sides: list[Drawn], badges: Sequence[Badge]) -> dict[int, list[Drawn]]:
    """The sides of each badge, found by the code that is written on them."""
    numbers = {badge.code: number for number, badge in enumerate(badges)}
    found: dict[int, list[Drawn]] = {}
    for side in sides:
        for line in side.lines:
            if line.text in numbers:
                found.setdefault(numbers[line.text], []).append(side)
    return found


def _faults(sides: list[Drawn], badge: Badge, layout: Layout) -> Iterator[str]:
    if not sides:
        yield "it is on no page"
        return
    said = "".join(_squeezed(line.text) for side in sides for line in side.lines)
    shown = {one.show for side in Side for one in layout.of_side(side) if one.is_for(badge)}
    for show, text_of in _SHOWN.items():
        wanted = legible(text_of(badge))[0]
        if show in shown and any(c.isalnum() for c in wanted) and _squeezed(wanted) not in said:
            yield f"its {show.value} is not whole"
    for side in sides:
        yield from _faults_of_side(side)


def _faults_of_side(side: Drawn) -> Iterator[str]:
    paper = (0.0, 0.0, side.width, side.height)
    lines = [line for line in side.lines if line.boxes]
    # Joiners have no glyph where the letters they join have one together.
    letters = {one for line in side.lines for one in line.text if unicodedata.category(one) != "Cf"}
    if any(0 in line.glyphs for line in side.lines) or letters - _known_letters():
        yield "a letter is missing"
    if len(lines) < len(side.lines):
        yield "a line shows nothing"
    if any("…" in line.text for line in side.lines):
        yield "a line is cut"
    if not all(holds(paper, line.box) for line in lines):
        yield "a line leaves the badge"
    if not all(holds(paper, box) for box, _ in side.shapes):
        yield "a shape leaves the badge"
    for one, other in combinations(lines, 2):
        if meet(one.box, other.box) and _touch(one, other):
            yield f"{one.text!r} and {other.text!r} overlap"
    for line in lines:
        for shape, width in side.shapes:
            # A word within its frame is no fault, nor is the ring of a lens within a sign's letter.
            is_within = holds(grown(shape, -width), line.box) or holds(line.box, shape)
            if meet(line.box, shape) and not is_within:
                yield f"{line.text!r} overlaps a shape"
    if len(side.codes) != 1:
        yield f"{len(side.codes)} codes"
    for modules, count in side.codes:
        room = grown(modules, (modules[2] - modules[0]) / count * _QUIET)
        if not holds(paper, room) or any(_reach_into(line.boxes, room) for line in lines):
            yield "the white round the code is not white"
        if any(meet(shape, room) and not holds(grown(shape, -width), room) for shape, width in side.shapes):
            yield "a shape is in the white round the code"


@cache
def _known_letters() -> frozenset[str]:
    """Every letter the app's own fonts have."""
    fonts = (TTFontFile(str(file)) for file in resources.path("fonts").glob("*.ttf"))
    return frozenset(chr(point) for font in fonts for point in font.charToGlyph)


def _touch(one: Written, other: Written) -> bool:
    """Whether any two glyphs of two lines do: a p may reach between letters of the next line."""
    return any(meet(a, b) for a in one.boxes for b in other.boxes)


def _reach_into(boxes: list[Box], room: Box) -> bool:
    return any(meet(box, room) for box in boxes)


def _size_of(name: str, lines: list[Written]) -> float:
    """Points of the lines which together are a name; the smallest of them."""
    for first in range(len(lines)):
        text, size = "", 1000.0
        for line in lines[first:]:
            text, size = text + _squeezed(line.text), min(size, line.size)
            if text == name:
                return size
            if not name.startswith(text):
                break
    return 0.0


def _squeezed(text: str) -> str:
    return text.replace(" ", "")
