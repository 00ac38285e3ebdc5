"""The code on a badge is read from paper as it comes, and as it looks after two days round a neck."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges import qr
from smc_desk.adapters.badges.elements import Box, Matrix
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.domain.badges import Badge
from tests.adapters.badge_stage import LABEL_DPI, badges_of, code_of, rendered, words

BICUBIC = Image.Resampling.BICUBIC
FINDER = 7.5
"""Modules of a corner pattern with half of its white edge: without all three no reader finds a code."""
Pages = list[tuple[Image.Image, Badge]]
Harm = Callable[[Image.Image, random.Random], Image.Image]


@pytest.fixture(scope="module")
def maker(qapp: QGuiApplication) -> ReportlabBadges:
    ensure_gui()
    return ReportlabBadges(words())


@pytest.fixture(scope="module")
def code_box(maker: ReportlabBadges) -> Box:
    """The modules of the code, in dots."""
    laid = maker.lay_out(Badge(code_of(1), "Ana"))
    (matrix,) = (element for element in laid.elements if isinstance(element, Matrix))
    left, top, right, bottom = matrix.box
    dots = LABEL_DPI / 25.4
    return (left * dots, top * dots, right * dots, bottom * dots)


@pytest.fixture(scope="module")
def pages(maker: ReportlabBadges, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Every fourteenth page of the list, as a label printer prints it."""
    some = badges_of()[::14]
    pdf: Path = tmp_path_factory.mktemp("codes") / "badges.pdf"
    maker.write(some, pdf, lambda _done, _total: None, lambda: False)
    pictures = (Image.open(page).convert("L") for page in rendered(pdf, LABEL_DPI, "-o"))
    return list(zip(pictures, some, strict=True))


def share_read(pages: Pages, harm: Harm) -> float:
    chance = random.Random(2026)
    read = [
        [code.text for code in zxingcpp.read_barcodes(harm(page, chance))] == [badge.code]
        for page, badge in pages
    ]
    return sum(read) / len(read)


def blurred(page: Image.Image, _chance: random.Random) -> Image.Image:
    return page.filter(ImageFilter.GaussianBlur(3))


def turned(page: Image.Image, chance: random.Random) -> Image.Image:
    return page.rotate(chance.uniform(0, 360), resample=BICUBIC, expand=True, fillcolor=255)


def stained(page: Image.Image, chance: random.Random, box: Box) -> Image.Image:
    """A round stain on a tenth of the code, black, grey or white, anywhere but on its corner patterns."""
    left, top, right, _ = box
    side = right - left
    radius = (0.1 * side * side / 3.1416) ** 0.5
    finder = FINDER * side / len(qr.matrix(code_of(1)))
    corners = ((left, top), (right - finder, top), (left, top + side - finder))
    while True:
        x, y = (chance.uniform(edge + radius, edge + side - radius) for edge in (left, top))
        near = ((min(max(x, a), a + finder), min(max(y, b), b + finder)) for a, b in corners)
        if all((a - x) ** 2 + (b - y) ** 2 >= radius * radius for a, b in near):
            break
    harmed = page.copy()
    round_stain = (x - radius, y - radius, x + radius, y + radius)
    ImageDraw.Draw(harmed).ellipse(round_stain, fill=chance.choice((0, 128, 255)))
    return harmed


def test_every_code_is_read_as_it_comes_from_the_printer(pages: Pages) -> None:
    assert share_read(pages, lambda page, _chance: page) == 1


def test_a_blurred_code_is_read(pages: Pages) -> None:
    assert share_read(pages, blurred) >= 0.95


def test_a_code_is_read_at_any_angle(pages: Pages) -> None:
    assert share_read(pages, turned) >= 0.95


def test_a_code_is_read_through_a_stain_on_a_tenth_of_it(pages: Pages, code_box: Box) -> None:
    assert share_read(pages, lambda page, chance: stained(page, chance, code_box)) >= 0.95


def test_a_code_is_read_stained_blurred_and_turned_at_once(pages: Pages, code_box: Box) -> None:
    def harm(page: Image.Image, chance: random.Random) -> Image.Image:
        spoilt = stained(page, chance, code_box).filter(ImageFilter.GaussianBlur(1.5))
        return spoilt.rotate(chance.uniform(-40, 40), resample=BICUBIC, expand=True, fillcolor=255)

    assert share_read(pages, harm) >= 0.95


def test_a_code_says_nothing_but_the_code() -> None:
    rows = qr.matrix(code_of(5))
    side = 8 * (len(rows) + 2 * qr.QUIET)
    picture = Image.new("L", (side, side), 255)
    pen = ImageDraw.Draw(picture)
    for y, row in enumerate(rows, qr.QUIET):
        for x, module in enumerate(row, qr.QUIET):
            if module:
                pen.rectangle((8 * x, 8 * y, 8 * x + 7, 8 * y + 7), fill=0)
    (found,) = zxingcpp.read_barcodes(picture)
    assert (found.text, found.ec_level) == (code_of(5), "H")
