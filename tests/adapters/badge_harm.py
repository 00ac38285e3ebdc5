"""What becomes of a code on a badge in two days, and whether it is still read.

Pages are drawn as a label printer prints them; boxes of codes are points from the lower left corner.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from tests.adapters.badge_ink import BadgeFile, Box, meet
from tests.adapters.badge_stage import LABEL_DPI, rendered

DOTS = LABEL_DPI / 72
MODULES = 25
"""Of a badge's code in a row."""
FINDER = 7.5 / MODULES
"""Share of a code's side that a corner pattern takes, with half of its white edge: without all three no
reader finds a code."""
SEED = 2026


@dataclass(frozen=True, slots=True)
class Printed:
    """A page as it comes from the printer.

    Attributes:
        codes: What is written on it that a reader should find.
        places: Of the codes, and of the corner of each that has no pattern; dots from the upper left corner.
    """

    picture: Path
    codes: frozenset[str]
    places: tuple[Place, ...]


Place = tuple[Box, Box]
Harm = Callable[[Image.Image, random.Random, Sequence[Place]], Image.Image]


def printed(pdf: Path, codes: frozenset[str], *, fronts: bool = False) -> Iterator[Printed]:
    """The pages of a PDF of badges with these codes; only every second one where both sides are alike."""
    step = 2 if fronts else 1
    sheets = list(BadgeFile(pdf.read_bytes()).sheets())[::step]
    for sheet, picture in zip(sheets, rendered(pdf, LABEL_DPI, *(["-o"] if fronts else [])), strict=True):
        written = {line.text for side, _ in sheet.faces for line in side.lines}
        high = sheet.height
        places = tuple((_in_dots(box, high), _in_dots(last, high)) for box, last in sheet.codes())
        yield Printed(picture, codes & written, places)


def share_read(pages: Sequence[Printed], harm: Harm) -> float:
    """Share of the codes that are read after some harm, by the reader which the desk uses."""
    chance, read, wanted = random.Random(SEED), 0, 0
    for page in pages:
        harmed = harm(Image.open(page.picture).convert("L"), chance, page.places)
        found = {code.text for code in zxingcpp.read_barcodes(harmed)}
        assert found <= page.codes, "a code was read that is not there"
        read += len(found)
        wanted += len(page.codes)
    return read / wanted


def as_it_comes(page: Image.Image, _chance: random.Random, _places: Sequence[Place]) -> Image.Image:
    """No harm."""
    return page


def blurred(page: Image.Image, _chance: random.Random, places: Sequence[Place]) -> Image.Image:
    """Held too near, or in motion: two fifths of a module."""
    return page.filter(ImageFilter.GaussianBlur(0.4 * _module(places)))


def aslant(page: Image.Image, chance: random.Random, _places: Sequence[Place]) -> Image.Image:
    """Up to 15 degrees to either side."""
    return _turned(page, chance.uniform(-15, 15))


def on_its_side(page: Image.Image, chance: random.Random, _places: Sequence[Place]) -> Image.Image:
    """By a quarter, a half or three quarters."""
    return _turned(page, chance.choice((90, 180, 270)))


def at_any_angle(page: Image.Image, chance: random.Random, _places: Sequence[Place]) -> Image.Image:
    """Swinging on its lanyard."""
    return _turned(page, chance.uniform(0, 360))


def stained(page: Image.Image, chance: random.Random, places: Sequence[Place]) -> Image.Image:
    """A round stain on a tenth of each code, black, grey or white, anywhere but on its corner patterns."""
    harmed = page.copy()
    for (left, top, right, bottom), last in places:
        side = right - left
        radius, finder = (0.1 * side * side / 3.1416) ** 0.5, FINDER * side
        four = ((x, y) for x in (left, right - finder) for y in (top, bottom - finder))
        corners = [(x, y) for x, y in four if not meet((x, y, x + finder, y + finder), last)]
        while True:
            x, y = (chance.uniform(edge + radius, edge + side - radius) for edge in (left, top))
            near = ((min(max(x, a), a + finder), min(max(y, b), b + finder)) for a, b in corners)
            if all((a - x) ** 2 + (b - y) ** 2 >= radius * radius for a, b in near):
                break
        stain = (x - radius, y - radius, x + radius, y + radius)
        ImageDraw.Draw(harmed).ellipse(stain, fill=chance.choice((0, 128, 255)))
    return harmed


def all_at_once(page: Image.Image, chance: random.Random, places: Sequence[Place]) -> Image.Image:
    """Stained, a little blurred, and held aslant."""
    spoilt = stained(page, chance, places).filter(ImageFilter.GaussianBlur(0.2 * _module(places)))
    return _turned(spoilt, chance.uniform(-40, 40))


HARMS: Mapping[str, Harm] = MappingProxyType(
    {
        "as it comes": as_it_comes,
        "blurred": blurred,
        "turned up to 15°": aslant,
        "turned by 90, 180, 270°": on_its_side,
        "at any angle": at_any_angle,
        "a stain on a tenth": stained,
        "all at once": all_at_once,
    }
)


def _module(places: Sequence[Place]) -> float:
    return (places[0][0][2] - places[0][0][0]) / MODULES


def _in_dots(box: Box, high: float) -> Box:
    left, bottom, right, top = (edge * DOTS for edge in box)
    return (left, high * DOTS - top, right, high * DOTS - bottom)


def _turned(page: Image.Image, by: float) -> Image.Image:
    return page.rotate(by, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
