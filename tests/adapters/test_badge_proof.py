"""Badges read back from their PDF: no letter missing, no line cut, nothing over anything else, in any layout.

`tests/data/badges/hard-names.csv` holds those of three other invented lists whose badges are the hardest to
set. `python -m benchmarks.badge_proof` does the same with whole lists.
"""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.domain.badge_layouts import Box, Layout, Show
from smc_desk.domain.badges import Badge, RoleMark
from tests.adapters.badge_proof import Proof, proof_of
from tests.adapters.badge_stage import badge, badges_of, words

HARD = Path(__file__).resolve().parents[1] / "data" / "badges" / "hard-names.csv"
LAYOUTS = ("a6", "a6-fold", "card", "label-102x76", "label-62", "sheet-a4", "sheet-letter")
OF_A6 = ("a6", "sheet-a4")


@pytest.fixture(scope="module")
def maker(qapp: QGuiApplication) -> ReportlabBadges:
    ensure_gui()
    return ReportlabBadges(words())


@pytest.fixture(scope="module")
def badges() -> list[Badge]:
    """The hardest of three lists, and every eleventh of the demonstration's."""
    return [*badges_of(HARD), *badges_of()[71::11]]


def proof(maker: ReportlabBadges, layout: Layout, badges: list[Badge]) -> Proof:
    out = io.BytesIO()
    write_pages(maker.with_layout(layout).pages(badges), out)
    return proof_of(out.getvalue(), badges, layout)


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_pdf_shows_every_letter_of_everybody_and_nothing_over_another(
    layout_id: str, maker: ReportlabBadges, badges: list[Badge]
) -> None:
    found = proof(maker, Layouts().find(layout_id), badges)
    assert found.faults == ()
    named = [size for size in found.sizes if size]
    assert len(named) >= len(badges) - 1
    if layout_id in OF_A6:
        assert min(named) >= 24


@pytest.mark.parametrize(
    ("spoilt", "fault"),
    [
        (badge("Ana \U0001e6c0"), "badge 0: a letter is missing"),
        (badge("Ana", organisation="Very long " * 80), "badge 0: a line is cut"),
        (badge("Ana", organisation="Very long " * 80), "badge 0: its organisation is not whole"),
    ],
)
def test_a_letter_without_a_glyph_and_a_line_without_its_end_are_seen(
    spoilt: Badge, fault: str, maker: ReportlabBadges
) -> None:
    assert fault in proof(maker, Layouts().find(FIRST), [spoilt]).faults


def with_box(show: Show, box: Box) -> Layout:
    layout = Layouts().find(FIRST)
    fields = (replace(one, box=box, overlaps=True) if one.show is show else one for one in layout.fields)
    return replace(layout, fields=tuple(fields))


@pytest.mark.parametrize(
    ("show", "box", "fault"),
    [
        (Show.SYMPOSIUM, Box(9, 18, 60, 12), "overlap"),
        (Show.SYMPOSIUM, Box(140, 90, 60, 12), "a line leaves the badge"),
        (Show.ROLES, Box(112, 68, 30, 20), "the white round the code is not white"),
        (Show.CODE, Box(130, 80, 27, 27), "the white round the code is not white"),
    ],
)
def test_what_lies_over_another_or_beyond_the_badge_is_seen(
    show: Show, box: Box, fault: str, maker: ReportlabBadges
) -> None:
    one = badge("Ana Ruiz", marks=(RoleMark.SPEAKER,), symposium="Symposium of Social Medicine")
    assert [found for found in proof(maker, with_box(show, box), [one]).faults if fault in found]


def test_a_badge_that_is_on_no_page_is_seen(maker: ReportlabBadges) -> None:
    layout, one = Layouts().find(FIRST), badge("Ana")
    out = io.BytesIO()
    write_pages(maker.pages([one]), out)
    lost = replace(one, code="SMCB99999999")
    assert proof_of(out.getvalue(), [one, lost], layout).faults == ("badge 1: it is on no page",)
