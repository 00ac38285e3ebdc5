"""Badges of the demonstration's people, and what can be checked on a badge, a page and a PDF by a program."""

from __future__ import annotations

import csv
import re
import subprocess
import zlib
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

from PIL import Image, ImageDraw

from smc_desk import resources
from smc_desk.adapters.badges.elements import Box, LaidOut, Line
from smc_desk.adapters.badges.pages import Page
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badges import Badge, RoleMark, badge_of
from smc_desk.domain.people import Category, PhotoConsent, Registration
from smc_desk.domain.tickets import badge_code_from

LABEL_DPI = 203
_FORM = re.compile(rb"/Subtype/Form.*?/Filter/FlateDecode/Length (\d+)>>\nstream\n")


def words() -> BadgeWords:
    """Words in English."""
    roles = [mark for mark in RoleMark if mark is not RoleMark.NONE]
    return BadgeWords(
        roles={mark: mark.value.capitalize() for mark in roles},
        letters={mark: mark.value[0].upper() for mark in roles},
        photo={
            PhotoConsent.YES: "Photos OK",
            PhotoConsent.ASK: "Ask before photos",
            PhotoConsent.NO: "No photos",
        },
        training="TRAINING",
    )


def code_of(number: int) -> str:
    """A badge code, the same for the same number."""
    return badge_code_from((number * 2654435761 % 2**64).to_bytes(8, "big"))


def badge(name: str, **more: object) -> Badge:
    """A badge with this name."""
    return Badge(code_of(1), name, **more)  # type: ignore[arg-type]


def badges_of(path: Path | None = None) -> list[Badge]:
    """The badges of everybody on a list, the demonstration's where none is named."""
    with (path or resources.path("demo", "attendees.csv")).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    title = "Symposium of Social Medicine 2026"
    return [
        badge_of(_person(row), code_of(number), title, training=number % 50 == 0)
        for number, row in enumerate(rows)
    ]


def _person(row: dict[str, str]) -> Registration:
    return Registration(
        id=row["ticket_code"],
        code=row["ticket_code"],
        badge_name=row["badge_name"],
        latin_name=row["name_latin"],
        pronouns=row["pronouns"],
        organisation=row["affiliation"],
        shows_organisation=row["affiliation_on_badge"] == "yes",
        category=Category.of(row["category"]),
        roles=tuple(filter(None, row["roles"].split(";"))),
        photo=PhotoConsent.of(row["photo_consent"]),
        ticket_type=row["ticket_type"],
    )


def is_inside(inner: Box, outer: Box, by: float = 0.05) -> bool:
    """Whether a box lies in another one."""
    return (
        inner[0] >= outer[0] - by
        and inner[1] >= outer[1] - by
        and inner[2] <= outer[2] + by
        and inner[3] <= outer[3] + by
    )


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes have anything in common."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down) > 0.001


def lines_of(laid: LaidOut, name: str = "name") -> list[Line]:
    """The lines of one text."""
    return [e for b in laid.blocks if b.name == name for e in b.elements if isinstance(e, Line)]


def faults_of(laid: LaidOut) -> list[str]:
    """What stands outside its room, or in another's; lines that touch; letters no font has."""
    sheet = (0.0, 0.0, laid.width, laid.height)
    found = [f"missing {laid.missing}"] if laid.missing else []
    for block in laid.blocks:
        if not is_inside(block.box, sheet):
            found.append(f"{block.name} outside the badge")
        room = sheet if block.name == "training" else block.box
        if any(not is_inside(element.box, room) for element in block.elements):
            found.append(f"{block.name} outside its room")
        lines = [element for element in block.elements if isinstance(element, Line)]
        if block.name == "name" and any(a.box[3] >= b.box[1] for a, b in pairwise(lines)):
            found.append("lines of the name touch")
    boxes = [(block.name, block.box) for block in laid.blocks]
    found += [f"{a} over {b}" for (a, x), (b, y) in combinations(boxes, 2) if overlap(x, y)]
    return found


def rendered(pdf: Path, dpi: int = LABEL_DPI, *more: str) -> Iterator[Path]:
    """The pages of a PDF as pictures in grey, by poppler."""
    out = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", *more, str(pdf), str(out)], check=True, timeout=600)
    yield from sorted(pdf.parent.glob(f"{out.name}-*.pgm"))


def page_faults(picture: Image.Image, page: Page) -> list[str]:
    """What a rendered page shows outside the rooms of its texts, and rooms in which nothing is shown."""
    scale = picture.width / page.width
    found, rest = [], picture.copy()
    pen = ImageDraw.Draw(rest)
    for face in page.faces:
        a, b, c, d, e, f = face.matrix
        for block in face.laid.blocks:
            left, top, right, bottom = block.box
            xs = sorted((a * left + c * top + e, a * right + c * bottom + e))
            ys = sorted((b * left + d * top + f, b * right + d * bottom + f))
            corners = (xs[0] * scale - 1, ys[0] * scale - 1, xs[1] * scale + 1, ys[1] * scale + 1)
            if _darkest(picture.crop(corners)) > 120:
                found.append(f"{block.name} is not shown")
            pen.rectangle(corners, fill=255)
    is_training = any(block.name == "training" for face in page.faces for block in face.laid.blocks)
    if _darkest(rest) < 200 and not is_training and not page.cuts:
        found.append("ink outside every room")
    return found


def _darkest(picture: Image.Image) -> int:
    return next(value for value, count in enumerate(picture.convert("L").histogram()) if count)


def glyphs_in(pdf: bytes) -> Iterator[int]:
    """The numbers of all glyphs which a PDF shows; 0 is the box of a letter that is missing."""
    for form in _FORM.finditer(pdf):
        content = zlib.decompress(pdf[form.end() : form.end() + int(form[1])])
        for run in re.findall(rb"\[([^\]]*)\]TJ", content):
            for text in re.findall(rb"<([0-9a-f]*)>", run):
                yield from (int(text[at : at + 4], 16) for at in range(0, len(text), 4))
