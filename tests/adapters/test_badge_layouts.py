"""Every layout on everybody's badge, and clear words on a layout that is not right."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk import resources
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layout_text import written
from smc_desk.adapters.badges.layout_toml import read_layout
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.domain.badge_doubts import DoubtKind
from smc_desk.domain.badge_layouts import (
    Back,
    Box,
    Field,
    Layout,
    LayoutError,
    LayoutFault,
    LayoutProblem,
    Look,
    Show,
    Side,
    new_field,
)
from smc_desk.domain.badges import Badge, RoleMark
from smc_desk.domain.people import PhotoConsent
from tests.adapters.badge_stage import badge, badges_of, faults_of, lines_of, page_faults, rendered, words
from tests.printers.pages import codes_in

BUILT_IN = ("a6", "a6-fold", "card", "label-102x76", "label-62", "sheet-a4", "sheet-letter")
GOOD = """\
name = "Mine"
width = 100.0
height = 60.0

[[field]]
show = "name"
box = [5.0, 12.0, 90.0, 20.0]

[[field]]
show = "organisation"
under = "name"

[[field]]
show = "code"
box = [70.0, 34.0, 22.0, 22.0]

[[field]]
show = "training"
box = [60.0, 2.0, 35.0, 6.0]
"""


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return ReportlabBadges(words())


@pytest.fixture(scope="module")
def badges() -> list[Badge]:
    return badges_of()


def read(text: str) -> Layout:
    return read_layout(text, "mine", lambda _wanted: None)


def problems(text: str) -> tuple[LayoutProblem, ...]:
    with pytest.raises(LayoutError) as caught:
        read_layout(text, "mine", lambda _wanted: None, "mine.toml")
    assert caught.value.file == "mine.toml"
    return caught.value.problems


def test_the_app_brings_its_layouts_and_each_is_right() -> None:
    choices = Layouts().names()
    assert sorted(choice.id for choice in choices) == sorted(BUILT_IN)
    assert [choice for choice in choices if choice.problems or choice.own] == []
    assert len({choice.name for choice in choices}) == len(choices)


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_badge_of_the_list_is_whole_or_has_a_doubt(
    name: str, maker: ReportlabBadges, badges: list[Badge]
) -> None:
    engine = maker.with_layout(Layouts().find(name))
    assert [found for one in badges if (found := faults_of(engine.lay_out(one)))] == []
    doubts = [{doubt.kind for doubt in engine.doubts(one)} for one in badges]
    rare = {DoubtKind.SMALL_NAME: 2, DoubtKind.BROKEN_NAME: 1, DoubtKind.NO_NAME: 3, DoubtKind.LEFT_OUT: 14}
    for kind in DoubtKind:
        assert sum(kind in one for one in doubts) <= rare.get(kind, 0), kind
    for one, kinds in zip(badges, doubts, strict=True):
        laid = engine.lay_out(one)
        assert (DoubtKind.SMALL_NAME in kinds) == (0 < laid.name_size < engine.layout.floor)
        assert (DoubtKind.BROKEN_NAME in kinds) == laid.is_broken


@pytest.mark.parametrize("name", BUILT_IN)
def test_pages_of_every_layout_show_everything_and_every_code_is_read(
    name: str, maker: ReportlabBadges, badges: list[Badge], tmp_path: Path
) -> None:
    engine, some = maker.with_layout(Layouts().find(name)), badges[3:918:70]
    pdf = tmp_path / "badges.pdf"
    engine.write(some, pdf, lambda _done, _total: None, lambda: False)
    pages, pictures = list(engine.pages(some)), list(rendered(pdf))
    assert len(pages) == len(pictures)
    read_in = [code for picture in pictures for code in codes_in(QImage(str(picture)))]
    assert sorted(set(read_in)) == sorted(one.code for one in some)
    assert len(read_in) == len(some) * len(engine.layout.sides)
    for page, picture in zip(pages, pictures, strict=True):
        assert page_faults(Image.open(picture), page) == []


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_label_printer_gets_whole_dots_and_a_code_that_is_read(name: str, maker: ReportlabBadges) -> None:
    engine = maker.with_layout(Layouts().find(name))
    one = badge("Zoë Ødegård", marks=(RoleMark.PRESS,), training=True)
    page = next(engine.pages([one]))
    for dpi in (203, 300):
        image = engine.raster(one, dpi)
        assert image.format() is QImage.Format.Format_Mono
        assert (image.width(), image.height()) == (
            round(page.width / 25.4 * dpi),
            round(page.height / 25.4 * dpi),
        )
        assert set(codes_in(image)) == {one.code}


def test_photo_choices_and_light_marks_can_be_told_apart_in_black_and_white(maker: ReportlabBadges) -> None:
    shares = []
    for photo in (PhotoConsent.NO, PhotoConsent.ASK, PhotoConsent.YES):
        image = maker.raster(badge("Ana", photo=photo), 203)
        frame = image.copy(72, 676, 110, 74).convertToFormat(QImage.Format.Format_Grayscale8)
        dark = sum(frame.pixelColor(x, y).lightness() < 128 for x in range(110) for y in range(74))
        shares.append(dark / (110 * 74))
    assert shares[0] > shares[1] + 0.2
    assert shares[1] > shares[2] + 0.05
    plain = maker.raster(badge("Ana"), 203)
    press = maker.raster(badge("Ana", marks=(RoleMark.PRESS,)), 203)
    assert plain != press


def test_the_text_under_a_name_gives_way_and_is_never_cut_in_silence(maker: ReportlabBadges) -> None:
    engine = maker.with_layout(read(GOOD))
    long = badge("Maria Antonieta Conceição", organisation="Department of Social Medicine " * 8)
    laid = engine.lay_out(long)
    assert faults_of(laid) == []
    assert DoubtKind.CUT_TEXT in {doubt.kind for doubt in engine.doubts(long)}
    assert lines_of(laid)[0].size > lines_of(laid, "organisation")[0].size


def test_a_field_for_some_roles_or_tickets_stands_on_their_badges_only(maker: ReportlabBadges) -> None:
    more = """
[[field]]
show = "band"
box = [0.0, 57.0, 100.0, 3.0]
colour = "#0072b2"
roles = ["speaker", "chair"]

[[field]]
show = "words"
words = "One day"
box = [5.0, 36.0, 40.0, 8.0]
tickets = ["day"]

[[field]]
show = "words"
words = "All days"
box = [5.0, 36.0, 40.0, 8.0]
tickets = ["full", "student"]
"""
    engine = maker.with_layout(read(GOOD + more))
    day = {block.name for block in engine.lay_out(badge("Ana", ticket_type="day")).blocks}
    assert day == {"name", "code", "words"}
    chair = badge("Ana", ticket_type="other", marks=(RoleMark.CHAIR,))
    assert {block.name for block in engine.lay_out(chair).blocks} == {"name", "code", "band"}
    (line,) = lines_of(engine.lay_out(badge("Ana", ticket_type="full")), "words")
    assert line.shaped.text == "All days"


def test_a_back_of_its_own_has_its_own_fields(maker: ReportlabBadges, tmp_path: Path) -> None:
    text = GOOD.replace("height = 60.0", 'height = 60.0\nback = "own"')
    text += (
        '\n[[field]]\nshow = "words"\nwords = "Help: room 4"\nbox = [5.0, 5.0, 60.0, 8.0]\nside = "back"\n'
    )
    engine = maker.with_layout(read(text))
    front, back = list(engine.pages([badge("Ana")]))
    assert [block.name for block in front.faces[0].laid.blocks] == ["name", "code"]
    assert [block.name for block in back.faces[0].laid.blocks] == ["words"]
    assert engine.preview(badge("Ana"), 200) != engine.preview(badge("Ana"), 200, side=Side.BACK)


def test_lines_stand_where_the_layout_says(maker: ReportlabBadges) -> None:
    def ink(more: str, name: str = "Ana") -> tuple[float, float, float, float]:
        text = GOOD.replace('show = "name"\n', f'show = "name"\nsize = 20.0\nfloor = 12.0\n{more}\n')
        (line,) = lines_of(maker.with_layout(read(text)).lay_out(badge(name)))
        return line.box

    assert ink("")[0] == pytest.approx(5, abs=0.01)
    assert ink("", "محمد")[2] == pytest.approx(95, abs=0.01)
    assert ink('align = "end"')[2] == pytest.approx(95, abs=0.01)
    assert ink('align = "end"', "محمد")[0] == pytest.approx(5, abs=0.01)
    centre = ink('align = "centre"')
    assert (centre[0] + centre[2]) / 2 == pytest.approx(50, abs=0.1)
    assert ink("")[1] < ink('level = "middle"')[1] < ink('level = "bottom"')[1]


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_layout_is_the_same_after_it_was_written_and_read(name: str) -> None:
    layout = Layouts().find(name)
    again = read_layout(written(layout), layout.id, lambda _wanted: None)
    assert again == replace(layout, like="")


def test_odd_values_survive_writing_too() -> None:
    band = replace(new_field(Show.BAND, Box(0, 0, 100, 2)), roles=(RoleMark.NONE, RoleMark.PRESS))
    said = 'He said "no\\yes"\n\u202eok\x7f'
    one = Field(Show.WORDS, Box(1, 50, 30, 8), Look(9, 8, 7, 1, colour="#aabbcc"), words=said, overlaps=True)
    layout = read(GOOD)
    layout = replace(layout, name="Ünïcode „x“", fields=(*layout.fields, band, one))
    assert read_layout(written(layout), "mine", lambda _wanted: None) == layout


CASES: dict[str, tuple[str, str, LayoutFault, int, str, str]] = {
    "a word nobody knows": ("width = 100.0", "widht = 100.0", LayoutFault.UNKNOWN_KEY, 2, "widht", "width"),
    "a number as text": ("height = 60.0", 'height = "60"', LayoutFault.WRONG_VALUE, 3, "height", "12.5"),
    "no name of the layout": ('name = "Mine"', "", LayoutFault.MISSING_KEY, 1, "name", ""),
    "a field nobody knows": (
        'show = "organisation"', 'show = "organization"',
        LayoutFault.UNKNOWN_FIELD, 10, "show", "organisation",
    ),
    "a field that says nothing": ('show = "training"', "", LayoutFault.MISSING_KEY, 17, "show", "name, "),
    "a box with three numbers": (
        "[60.0, 2.0, 35.0, 6.0]", "[60.0, 2.0, 35.0]", LayoutFault.WRONG_VALUE, 19, "box", "[left, top",
    ),
    "a box beyond the edge": (
        "[60.0, 2.0, 35.0, 6.0]", "[70.0, 2.0, 35.0, 6.0]", LayoutFault.OUTSIDE, 19, "box", "5.0",
    ),
    "a box over another": (
        "[70.0, 34.0, 22.0, 22.0]", "[70.0, 28.0, 22.0, 22.0]", LayoutFault.OVERLAP, 15, "box", "name",
    ),
    "a code too small": (
        "[70.0, 34.0, 22.0, 22.0]", "[70.0, 34.0, 9.0, 9.0]", LayoutFault.TOO_SMALL, 15, "box", "12.0",
    ),
    "a text box too low": (
        "[5.0, 12.0, 90.0, 20.0]", "[5.0, 12.0, 90.0, 7.0]", LayoutFault.TOO_SMALL, 7, "box", "9.",
    ),
    "a text under none": ('under = "name"', 'under = "pronouns"', LayoutFault.NOT_ABOVE, 11, "under", "name"),
    "a field without a place": ('under = "name"', "", LayoutFault.NO_PLACE, 9, "", ""),
    "no person's name": ('show = "name"', 'show = "symposium"', LayoutFault.NO_NAME, 1, "", ""),
    "no code": ('show = "code"', 'show = "photo"', LayoutFault.NO_CODE, 1, "", ""),
    "no sign of a rehearsal": ('show = "training"', 'show = "band"', LayoutFault.NO_TRAINING, 1, "", ""),
    "twice the same": ('show = "training"', 'show = "code"', LayoutFault.TWICE, 18, "show", ""),
    "sizes upside down": (
        'show = "name"\n', 'show = "name"\nsize = 20.0\nfloor = 30.0\n',
        LayoutFault.SIZES, 7, "size", "size ≥",
    ),
    "a colour nobody knows": (
        'under = "name"', 'under = "name"\ncolour = "blue"',
        LayoutFault.WRONG_VALUE, 12, "colour", "ink, quiet",
    ),
    "a role nobody knows": (
        'under = "name"', 'under = "name"\nroles = ["boss"]', LayoutFault.WRONG_VALUE, 12, "roles", "speaker",
    ),
    "a fold without a back": (
        "height = 60.0", 'height = 60.0\nfold = "top"', LayoutFault.WRONG_VALUE, 1, "back", "same",
    ),
    "a paper that is too small": (
        "height = 60.0", "height = 60.0\n[paper]\nwidth = 150\nheight = 200\ncolumns = 2",
        LayoutFault.OFF_PAPER, 5, "width", "200",
    ),
    "a base that is not there": (
        'name = "Mine"', 'name = "Mine"\nlike = "a7"', LayoutFault.UNKNOWN_LAYOUT, 2, "like", "",
    ),
    "no TOML at all": ("width = 100.0", "width = ", LayoutFault.NOT_TOML, 2, "", ""),
    "an end that is missing": ("35.0, 6.0]", "35.0, 6.0", LayoutFault.NOT_TOML, 19, "", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_with_a_layout_is_told_with_its_line_and_what_could_stand_there(case: str) -> None:
    old, new, fault, line, key, wanted = CASES[case]
    assert old in GOOD
    found = [problem for problem in problems(GOOD.replace(old, new, 1)) if problem.fault is fault]
    assert found
    assert (found[0].line, found[0].key) == (line, key)
    assert wanted in found[0].wanted


def test_everything_that_is_wrong_is_told_at_once_by_line() -> None:
    text = GOOD.replace("width = 100.0", "widht = 1").replace("under", "undre").replace('"code"', '"kode"')
    found = [(problem.line, problem.fault) for problem in problems(text)]
    assert found == [
        (1, LayoutFault.MISSING_KEY),
        (2, LayoutFault.UNKNOWN_KEY),
        (11, LayoutFault.UNKNOWN_KEY),
        (14, LayoutFault.UNKNOWN_FIELD),
    ]


def test_an_overlap_on_purpose_is_none(maker: ReportlabBadges) -> None:
    text = GOOD.replace("[70.0, 34.0, 22.0, 22.0]", "[70.0, 28.0, 22.0, 22.0]\noverlaps = true")
    assert read(text).fields[2].overlaps


def test_a_layout_of_ones_own_stands_for_the_apps_until_it_is_removed(tmp_path: Path) -> None:
    layouts = Layouts(tmp_path / "layouts")
    changed = replace(layouts.find(FIRST), name="Ours", back=Back.NONE)
    file = layouts.save(changed)
    assert file == tmp_path / "layouts" / "a6.toml"
    assert layouts.find(FIRST) == changed
    assert layouts.find("sheet-a4").back is Back.NONE
    (choice,) = [choice for choice in layouts.names() if choice.own]
    assert (choice.id, choice.name) == (FIRST, "Ours")
    layouts.remove(FIRST)
    assert layouts.find(FIRST).name == "A6 across"


def test_a_file_that_is_wrong_is_listed_with_its_problems_and_hurts_no_other(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("width = 1", encoding="utf-8")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "loop.toml").write_text('name = "Loop"\nlike = "loop"', encoding="utf-8")
    (tmp_path / "Our own.toml").write_text("\ufeff" + GOOD, encoding="utf-8")
    layouts = Layouts(tmp_path)
    own = {choice.id: choice for choice in layouts.names() if choice.own}
    assert {name: [p.fault for p in one.problems[:1]] for name, one in own.items()} == {
        "bad": [LayoutFault.MISSING_KEY],
        "bytes": [LayoutFault.UNREADABLE],
        "loop": [LayoutFault.UNKNOWN_LAYOUT],
        "Our own": [],
    }
    assert layouts.find("Our own").name == "Mine"


@pytest.mark.parametrize("name", ["../a6", "", "none", "a6/../a6", ".hidden"])
def test_a_name_leads_to_a_layout_or_to_an_error_never_elsewhere(name: str, tmp_path: Path) -> None:
    with pytest.raises(LayoutError) as caught:
        Layouts(tmp_path).find(name)
    assert caught.value.problems[0].fault is LayoutFault.UNKNOWN_LAYOUT


def test_what_is_not_right_is_not_saved(tmp_path: Path) -> None:
    layouts = Layouts(tmp_path)
    with pytest.raises(LayoutError):
        layouts.save(replace(layouts.find(FIRST), fields=()))
    with pytest.raises(LayoutError):
        layouts.save(replace(layouts.find(FIRST), id="../a6"))
    with pytest.raises(LayoutError):
        Layouts().save(layouts.find(FIRST))
    assert list(tmp_path.iterdir()) == []


def test_a_new_layout_gets_a_name_that_is_free(tmp_path: Path) -> None:
    layouts = Layouts(tmp_path)
    assert layouts.free_id("Our  Badge!") == "our-badge"
    assert layouts.free_id("名札") == "layout"
    assert layouts.free_id("Card") == "card-2"


def test_fields_can_be_changed_added_and_taken_away() -> None:
    layout = read(GOOD)
    moved = replace(layout.fields[2], box=Box(70, 34, 22, 22).moved(-1, 0.5))
    assert layout.with_field(2, moved).fields[2].box == Box(69, 34.5, 22, 22)
    added = layout.with_field(len(layout.fields), new_field(Show.PRONOUNS, under=Show.NAME))
    assert [field.show for field in added.followers(added.fields[0])] == [Show.ORGANISATION, Show.PRONOUNS]
    assert layout.with_field(1, None).followers(layout.fields[0]) == ()


def test_the_apps_layouts_say_for_whom_they_are() -> None:
    for file in resources.path("badges").glob("*.toml"):
        assert file.read_text(encoding="utf-8").startswith("# ")
