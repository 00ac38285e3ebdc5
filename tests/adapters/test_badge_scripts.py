"""Hard names of 16 scripts in a PDF look as a browser sets them: letters joined, stacked and in order."""

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.elements import Block, LaidOut, Line
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.legible import runs_right_to_left
from smc_desk.adapters.badges.pages import Face, Page
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.adapters.badges.shaping import BOLD, Shaper
from tests.adapters.badge_scripts import BASELINE, HEIGHT, LEFT, NAMES, SIZE

PICTURES = Path(__file__).resolve().parents[1] / "data" / "badges"
POINT = 25.4 / 72
"""Millimetres; at 72 dots an inch a point is a pixel."""
TOLERANCE = 0.005
"""Share of the ink that may lie more than a pixel from where the browser has any."""


@pytest.fixture(scope="module")
def shaper(qapp: QGuiApplication) -> Shaper:
    ensure_gui()
    return Shaper()


def on_paper(shaper: Shaper, text: str, width: int, folder: Path) -> Image.Image:
    """A line of text as poppler draws it from a PDF."""
    shaped = shaper.shape(text, BOLD, leftward=runs_right_to_left(text))
    line = Line(shaped, LEFT * POINT, BASELINE * POINT, SIZE, "#000000")
    box = (0.0, 0.0, width * POINT, HEIGHT * POINT)
    laid = LaidOut(box[2], box[3], (Block("name", box, (line,)),))
    pdf = io.BytesIO()
    write_pages([Page(box[2], box[3], (Face(laid, 0.0, 0.0),))], pdf)
    (folder / "line.pdf").write_bytes(pdf.getvalue())
    command = ["pdftoppm", "-r", "72", "-gray", "-singlefile", "line.pdf", "line"]
    subprocess.run(command, cwd=folder, check=True, timeout=60)
    return Image.open(folder / "line.pgm").convert("L")


def strays(picture: Image.Image, other: Image.Image) -> float:
    """Share of one picture's ink with none of the other's within a pixel."""
    dark = picture.point(lambda value: 255 if value < 96 else 0)
    white = other.filter(ImageFilter.MinFilter(3)).point(lambda value: 255 if value > 160 else 0)
    return float(ImageChops.multiply(dark, white).histogram()[255] / dark.histogram()[255])


def difference(one: Image.Image, other: Image.Image) -> float:
    assert one.size == other.size
    return max(strays(one, other), strays(other, one))


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_set_as_a_browser_sets_it(script: str, shaper: Shaper, tmp_path: Path) -> None:
    text, _ = NAMES[script]
    expected = Image.open(PICTURES / f"{script}.png").convert("L")
    assert shaper.shape(text, BOLD).missing == ""
    assert difference(on_paper(shaper, text, expected.width, tmp_path), expected) <= TOLERANCE


@pytest.mark.parametrize(
    ("script", "spoilt"),
    [
        ("arabic", "\u200c".join(NAMES["arabic"][0])),
        ("hebrew", NAMES["hebrew"][0][::-1]),
        ("devanagari", "\u200c".join(NAMES["devanagari"][0])),
        ("thai", NAMES["thai"][0].replace("\u0e48", "")),
        ("vietnamese", "Nguyen Thi Ánh Nguyêt"),
        ("chinese", "歐陽慧敏 龘渡辺"),
    ],
)
def test_a_letter_unjoined_astray_or_without_its_mark_is_seen(
    script: str, spoilt: str, shaper: Shaper, tmp_path: Path
) -> None:
    expected = Image.open(PICTURES / f"{script}.png").convert("L")
    assert difference(on_paper(shaper, spoilt, expected.width, tmp_path), expected) > 2 * TOLERANCE


def test_every_name_has_its_picture() -> None:
    assert {file.stem for file in PICTURES.glob("*.png")} == set(NAMES)
