"""Any name in any box: as large as it can be, broken where it may, never outside its room or in silence."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.legible import legible
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.domain.badge_doubts import DoubtKind
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import Box, Layout, Show
from smc_desk.domain.badges import RoleMark
from tests.adapters.badge_stage import badge, faults_of, lines_of, words

PARTS = [
    "Ana", "María", "de", "los", "O’Brien-Ångström", "Nguyễn", "Ọlọ́runtóbi", "محمد", "النجار", "אליעזר",
    "क्षत्रिय", "শর্মিষ্ঠা", "ஸ்ரீ", "శ్రీనివాస్", "ศิริพรรณพิมพ์วดี", "ខេមរា", "မြင့်မြတ်အောင်", "ብርቱካን", "ნინო", "Հակոբ",
    "陈敏", "さくら", "김민준", "kahaʻāina", "Tó", "Wolfeschlegelsteinhausenbergerdorff", "ß", "Dr.",
    "(they)", "🌱", "\u200f", "x" * 60,
]  # fmt: skip
names = st.lists(st.sampled_from(PARTS), max_size=9).map(" ".join)


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return ReportlabBadges(words())


def with_name_box(width: float, height: float, lines: int) -> Layout:
    """The built-in badge with another box for the name and what stands under it."""
    layout = Layouts().find(FIRST)
    fields = tuple(
        replace(one, box=Box(9, 14.6, width, height), look=replace(one.look, lines=lines))
        if one.show is Show.NAME
        else one
        for one in layout.fields
    )
    return replace(layout, fields=fields)


@settings(max_examples=120)
@given(
    name=names,
    transcription=names,
    pronouns=st.sampled_from(["", "she/her", "הוא", "they/them " * 9]),
    organisation=names,
    marks=st.lists(st.sampled_from(list(RoleMark)), max_size=3, unique=True).map(tuple),
    width=st.floats(40, 130),
    height=st.floats(36, 51),
    lines=st.integers(1, 5),
)
def test_nothing_leaves_its_room_and_what_is_missing_has_a_doubt(
    maker: ReportlabBadges,
    name: str,
    transcription: str,
    pronouns: str,
    organisation: str,
    marks: tuple[RoleMark, ...],
    width: float,
    height: float,
    lines: int,
) -> None:
    layout = with_name_box(width, height, lines)
    assert problems_of(layout) == ()
    engine = maker.with_layout(layout)
    one = badge(name, transcription=transcription, pronouns=pronouns, organisation=organisation, marks=marks)
    laid, kinds = engine.lay_out(one), {doubt.kind for doubt in engine.doubts(one)}
    assert faults_of(laid) == []
    shown = "".join(line.shaped.text for line in lines_of(laid)).replace(" ", "")
    wanted = legible(name)[0]
    if any(letter.isalnum() for letter in wanted):
        assert (shown == wanted.replace(" ", "")) == (DoubtKind.CUT_NAME not in kinds)
        assert laid.name_size >= layout.floor or DoubtKind.SMALL_NAME in kinds
    else:
        assert DoubtKind.NO_NAME in kinds
    for text, name_of_block in ((transcription, "transcription"), (organisation, "organisation")):
        clean = legible(text)[0].replace(" ", "")
        found = "".join(line.shaped.text for line in lines_of(laid, name_of_block)).replace(" ", "")
        if any(letter.isalnum() for letter in clean):
            assert (found == clean) == (name_of_block not in laid.cut)
    assert (DoubtKind.CUT_TEXT in kinds) == bool(set(laid.cut) - {"name"})


@settings(max_examples=40)
@given(name=names.filter(bool), width=st.floats(60, 130))
def test_more_room_never_makes_a_name_much_smaller(maker: ReportlabBadges, name: str, width: float) -> None:
    engines = [maker.with_layout(with_name_box(wide, 45, 5)) for wide in (width * 0.9, width)]
    # A name with a part too long for any line may be larger broken than whole in a little more room.
    assume(DoubtKind.BROKEN_NAME not in {doubt.kind for doubt in engines[0].doubts(badge(name))})
    sizes = [engine.lay_out(badge(name)).name_size for engine in engines]
    # A way to break that reads better may be a little smaller; a break after a hyphen must be worth it.
    assert sizes[0] <= sizes[1] * 1.4


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ana Ruiz", ["Ana Ruiz"]),
        ("Marcos Vinícius do Nascimento dos Santos", ["Marcos Vinícius", "do Nascimento", "dos Santos"]),
        ("Dr. Wilhelmina Oberkircher", ["Dr. Wilhelmina", "Oberkircher"]),
        ("Anne-Sophie Bartholdy-Mendelssohn", ["Anne-Sophie", "Bartholdy-", "Mendelssohn"]),
        ("陈敏", ["陈敏"]),
    ],
)
def test_a_name_breaks_where_a_person_would_break_it(
    maker: ReportlabBadges, name: str, lines: list[str]
) -> None:
    assert [line.shaped.text for line in lines_of(maker.lay_out(badge(name)))] == lines


def test_a_name_is_broken_inside_a_part_only_if_that_alone_is_too_long(maker: ReportlabBadges) -> None:
    hard = badge("Wolfeschlegelsteinhausenbergerdorffwelche")
    assert [doubt.kind for doubt in maker.doubts(hard)] == [DoubtKind.BROKEN_NAME]
    assert len(lines_of(maker.lay_out(hard))) == 2
    assert maker.lay_out(hard).name_size >= 24


def test_what_stands_under_a_name_is_smaller_and_gives_way_first(maker: ReportlabBadges) -> None:
    long = badge(
        "Pablo Diego José Francisco de Paula Juan Nepomuceno",
        transcription="Pablo Picasso",
        organisation="Instituto Nacional de Salud Pública y Medicina Social de América Latina",
    )
    laid = maker.lay_out(long)
    others = lines_of(laid, "transcription") + lines_of(laid, "organisation")
    assert all(line.size < laid.name_size for line in others)
    assert maker.doubts(long) == ()
    alone = maker.lay_out(replace(long, transcription="", organisation=""))
    assert alone.name_size >= laid.name_size
    assert all(upper.baseline < lower.baseline for upper, lower in pairwise(lines_of(laid)))
