"""Lines put together from words already met, and codes from letters, are what Qt makes of the whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.shaping import BOLD, REGULAR, Shaped, Shaper
from tests.adapters.badge_stage import code_of

LATIN = st.text("abfijlnortuvwyzAFJLTVWY.,;:'-()&/1740áêïñøßđŁĞẹểự", min_size=1, max_size=9)


@pytest.fixture(scope="module")
def shaper(qapp: QGuiApplication) -> Shaper:
    ensure_gui()
    return Shaper()


def whole(shaper: Shaper, text: str, weight: int) -> Shaped:
    return shaper._shape(text, weight, leftward=False)


def glyphs(line: Shaped) -> list[tuple[int, float, float]]:
    return [one for run in line.runs for one in run.glyphs]


def assert_alike(one: Shaped, other: Shaped) -> None:
    assert one.missing == other.missing
    assert one.width == pytest.approx(other.width, abs=0.1)
    assert one.ink == pytest.approx(other.ink, abs=0.1)
    assert [number for number, _, _ in glyphs(one)] == [number for number, _, _ in glyphs(other)]
    for (_, x, y), (_, wanted_x, wanted_y) in zip(glyphs(one), glyphs(other), strict=True):
        assert (x, y) == pytest.approx((wanted_x, wanted_y), abs=0.1)


@settings(max_examples=150)
@given(st.lists(LATIN, min_size=2, max_size=5).map(" ".join), st.sampled_from([BOLD, REGULAR]))
def test_a_line_of_latin_words_is_set_as_qt_sets_it(shaper: Shaper, text: str, weight: int) -> None:
    assert_alike(shaper.shape(text, weight), whole(shaper, text, weight))


@pytest.mark.parametrize("number", range(0, 400, 13))
def test_a_code_has_the_letters_qt_gives_it_almost_as_far_apart(shaper: Shaper, number: int) -> None:
    code, other = shaper.spell(code_of(number), REGULAR), whole(shaper, code_of(number), REGULAR)
    assert [glyph for glyph, _, _ in glyphs(code)] == [glyph for glyph, _, _ in glyphs(other)]
    assert code.width == pytest.approx(other.width, rel=0.02)


def test_a_name_beside_another_script_is_not_put_together(shaper: Shaper) -> None:
    text = "Dr. محمد Khan (MIT)"
    assert_alike(shaper.shape(text, BOLD), whole(shaper, text, BOLD))
