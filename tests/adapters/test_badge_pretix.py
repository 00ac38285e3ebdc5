"""Badge layouts of pretix taken over: what is like ours, and a note for all that is not."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layout_toml import read_layout, write
from smc_desk.adapters.badges.layouts import Layouts
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pretix import read_pretix_file, read_pretix_layout
from smc_desk.domain.badge_imports import ImportedLayout, ImportNote, ImportNoteKind
from smc_desk.domain.badge_layout_rules import problems_of
from smc_desk.domain.badge_layouts import Align, Back, Box, LayoutError, Level, Show, Side
from smc_desk.usecases.import_layout import import_layout
from tests.adapters.badge_stage import badge, words

Element = Mapping[str, object]
CODE: Element = {
    "type": "barcodearea",
    "left": "110.00",
    "bottom": "8.00",
    "size": "28.00",
    "content": "secret",
}
NAME: Element = {
    "type": "textcontainer", "page": 1, "left": "8.00", "bottom": "50.00", "width": "132.00",
    "height": "30.00",
    "content": "attendee_name", "fontsize": "40.0", "fontfamily": "Open Sans", "bold": True, "italic": False,
    "align": "center", "verticalalign": "middle", "color": [0, 0, 0, 1], "autoresize": True, "rotation": 0,
}  # fmt: skip


def text(content: str, left: float = 8, bottom: float = 20, **more: object) -> Element:
    """An element of the older kind."""
    plain: dict[str, object] = {
        "type": "textarea", "left": str(left), "bottom": str(bottom), "width": "60.00", "content": content,
        "fontsize": "14.0", "fontfamily": "Open Sans", "bold": False, "italic": False, "align": "left",
        "color": [0, 0, 0, 1], "downward": False, "rotation": 0, "text": "", "text_i18n": {},
    }  # fmt: skip
    return plain | more


def take(*elements: object, size: tuple[float, float] | None = (148, 105)) -> ImportedLayout:
    return read_pretix_layout(json.dumps(elements), "theirs", "Theirs", size)


def kinds(imported: ImportedLayout) -> list[tuple[ImportNoteKind, str]]:
    return [(note.kind, note.about) for note in imported.notes if note.kind is not ImportNoteKind.ADDED]


def test_name_code_and_texts_come_to_the_places_they_had() -> None:
    taken = take(NAME, CODE, text("attendee_company", color=[10, 60, 200, 1]), text("event_name", bottom=92))
    layout = taken.layout
    name, code, organisation, symposium, training = layout.fields
    assert (name.show, name.box) == (Show.NAME, Box(8, 25, 132, 30))
    assert (name.look.size, name.look.bold, name.align, name.level) == (40, True, Align.CENTRE, Level.MIDDLE)
    assert (code.show, code.box) == (Show.CODE, Box(110, 69, 28, 28))
    assert (organisation.show, organisation.look.colour) == (Show.ORGANISATION, "#0a3cc8")
    assert organisation.box is not None
    assert organisation.box.bottom == pytest.approx(85, abs=0.02)
    assert symposium.show is Show.SYMPOSIUM
    assert training.show is Show.TRAINING
    assert layout.back is Back.SAME
    assert taken.notes == (ImportNote(ImportNoteKind.ADDED, "training"),)


def test_words_are_taken_and_values_in_them_are_not() -> None:
    taken = take(
        NAME,
        CODE,
        text("other", text="Welcome"),
        text("other_i18n", 8, 40, text_i18n={"de": "Hallo", "en": "Hello"}),
        text("other", 8, 30, text="{event_name}"),
        text("other", 8, 10, text="Seat {seat}"),
    )
    assert [one.words for one in taken.layout.fields if one.show is Show.WORDS] == ["Welcome", "Hello"]
    assert Show.SYMPOSIUM in {one.show for one in taken.layout.fields}
    assert kinds(taken) == [(ImportNoteKind.PLACEHOLDERS, "Seat {seat}")]


def test_what_has_no_field_here_is_named_and_what_is_private_is_never_taken() -> None:
    taken = take(
        NAME,
        CODE,
        text("attendee_name_given_name"),
        text("price"),
        text("attendee_country"),
        text("seat"),
        text("attendee_name"),
        {"type": "imagearea", "left": 1, "bottom": 1, "width": 9, "height": 9, "content": "question_4"},
        {"type": "poweredby", "left": 1, "bottom": 1, "size": 9, "content": "dark"},
        {"type": "video"},
        "... 3 more",
    )
    assert kinds(taken) == [
        (ImportNoteKind.NAME_PART, "attendee_name_given_name"),
        (ImportNoteKind.PRIVATE, "price"),
        (ImportNoteKind.PRIVATE, "attendee_country"),
        (ImportNoteKind.UNKNOWN, "seat"),
        (ImportNoteKind.TWICE, "name"),
        (ImportNoteKind.PICTURE, "question_4"),
        (ImportNoteKind.PICTURE, "pretix"),
        (ImportNoteKind.UNKNOWN, "video"),
        (ImportNoteKind.UNREADABLE, ""),
    ]
    assert [one.show for one in taken.layout.fields] == [Show.NAME, Show.CODE, Show.TRAINING]


def test_what_is_taken_otherwise_is_told() -> None:
    taken = take(
        {**NAME, "rotation": 90, "italic": True},
        {**CODE, "left": 140, "content": "meta:code"},
        text("attendee_company", 20, 55),
    )
    assert kinds(taken) == [
        (ImportNoteKind.TURNED, "name"),
        (ImportNoteKind.FONT, ""),
        (ImportNoteKind.ANOTHER_CODE, "meta:code"),
        (ImportNoteKind.MOVED, "code"),
        (ImportNoteKind.OVERLAPS, "organisation"),
    ]


def test_a_second_page_is_the_back() -> None:
    layout = take(NAME, CODE, text("other", text="Room plan", page=2)).layout
    assert layout.back is Back.OWN
    assert [one.words for one in layout.of_side(Side.BACK)] == ["Room plan"]


def test_what_a_badge_must_have_is_added() -> None:
    taken = take(text("event_name"))
    assert [note.about for note in taken.notes if note.kind is ImportNoteKind.ADDED] == [
        "name",
        "code",
        "training",
    ]
    assert problems_of(taken.layout) == ()


def test_the_default_of_an_answer_with_all_layouts_is_taken_with_its_name() -> None:
    answer = {
        "count": 2,
        "results": [
            {"name": "Other", "default": False, "layout": [], "background": None},
            {"name": "SMC A6", "default": True, "layout": [NAME, CODE], "background": "badge_default.pdf"},
        ],
    }
    taken = read_pretix_layout(json.dumps(answer), "theirs")
    assert (taken.layout.name, taken.layout.width, taken.layout.height) == ("SMC A6", 148, 105)
    assert {note.kind for note in taken.notes} == {
        ImportNoteKind.SIZE_ASSUMED,
        ImportNoteKind.BACKGROUND,
        ImportNoteKind.ADDED,
    }


def test_a_badge_is_as_large_as_its_elements_need() -> None:
    taken = take({**NAME, "width": "250"}, CODE, size=None)
    assert (taken.layout.width, taken.layout.height) == (258, 105)


@pytest.mark.parametrize("given_text", ["", "{", "3", "{}", '{"results": []}', '{"layout": 3}', "null"])
def test_what_is_no_layout_is_refused(given_text: str) -> None:
    with pytest.raises(LayoutError):
        read_pretix_layout(given_text, "theirs")


numbers = st.one_of(st.floats(-50, 300), st.integers(-50, 300), st.just("12.50"), st.just("x"), st.none())
elements = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["barcodearea", "textcontainer", "textarea", "imagearea", "?"]),
            "content": st.sampled_from(
                ["attendee_name", "attendee_company", "event_name", "other", "secret"]
            ),
            "left": numbers,
            "bottom": numbers,
            "width": numbers,
            "height": numbers,
            "size": numbers,
            "fontsize": numbers,
            "text": st.sampled_from(["", "Hello", "{seat}"]),
            "color": st.sampled_from([None, [0, 0, 0, 1], [300, -4, 7], ["a"], "red"]),
            "page": st.sampled_from([None, 1, 2, "2"]),
            "downward": st.booleans(),
        }
    ),
    max_size=6,
)


@given(elements, st.sampled_from([None, (148.0, 105.0), (54.0, 86.0)]))
def test_whatever_comes_the_layout_can_be_used_and_kept(
    given_elements: list[Element], size: tuple[float, float] | None
) -> None:
    layout = take(*given_elements, size=size).layout
    assert problems_of(layout) == ()
    again = read_layout(write(layout), "theirs", lambda _wanted: None)
    assert [one.show for one in again.fields] == [one.show for one in layout.fields]


def test_a_layout_that_was_taken_over_makes_badges(qapp: QGuiApplication) -> None:
    ensure_gui()
    engine = ReportlabBadges(words(), take(NAME, CODE, text("attendee_company")).layout)
    laid = engine.lay_out(badge("फ़ातिमा शेख़", organisation="Clinic"))
    assert [block.name for block in laid.blocks] == ["name", "code", "organisation"]


def test_a_file_becomes_a_layout_of_the_symposium_that_can_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "Our badge.json"
    file.write_text(json.dumps([NAME, CODE]), encoding="utf-8")
    layouts = Layouts(tmp_path / "layouts")
    first, second = (import_layout(layouts, read_pretix_file, file) for _ in range(2))
    assert (first.layout.id, second.layout.id) == ("our-badge", "our-badge-2")
    assert ImportNote(ImportNoteKind.ADDED, "training") in first.notes
    assert layouts.find("our-badge").name == "Our badge"
    assert {choice.id for choice in layouts.names() if choice.own} == {"our-badge", "our-badge-2"}


def test_a_file_that_is_no_layout_is_named_and_nothing_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    layouts = Layouts(tmp_path / "layouts")
    for held in (None, b"\xff\xfe", b"{}"):
        if held is not None:
            file.write_bytes(held)
        with pytest.raises(LayoutError) as caught:
            import_layout(layouts, read_pretix_file, file)
        assert caught.value.file == str(file)
    assert not (tmp_path / "layouts").exists()
