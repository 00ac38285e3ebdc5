"""The code on a badge is read from paper as it comes, and as it looks after two days round a neck."""

from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from PySide6.QtGui import QGuiApplication
from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, QRData

from smc_desk.adapters.badges import qr
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from tests.adapters.badge_harm import HARMS, Printed, as_it_comes, printed, share_read
from tests.adapters.badge_stage import badges_of, code_of, words


@pytest.fixture(scope="module")
def pages(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> list[Printed]:
    """Every fourteenth page of the list, as a label printer prints it."""
    ensure_gui()
    some = badges_of()[::14]
    pdf: Path = tmp_path_factory.mktemp("codes") / "badges.pdf"
    ReportlabBadges(words()).write(some, pdf, lambda _done, _total: None, lambda: False)
    found = list(printed(pdf, frozenset(one.code for one in some), fronts=True))
    assert sum(len(page.codes) for page in found) == len(some)
    return found


def test_every_code_is_read_as_it_comes_from_the_printer(pages: list[Printed]) -> None:
    assert share_read(pages, as_it_comes) == 1


@pytest.mark.parametrize("harm", HARMS)
def test_a_code_is_read_after_harm(harm: str, pages: list[Printed]) -> None:
    assert share_read(pages, HARMS[harm]) >= 0.95


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=14))
def test_a_short_code_put_together_is_the_one_that_qrcode_makes(text: str) -> None:
    code = QRCode(2, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=qr.MASK)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE), optimize=0)
    code.make(fit=False)
    assert qr.matrix(text) == tuple(tuple(map(bool, row)) for row in code.modules)


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
