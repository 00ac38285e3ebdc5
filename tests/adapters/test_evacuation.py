"""Who is where on paper: everybody once, rooms on pages of their own, every script, in seconds."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from smc_desk.adapters.badges.elements import LaidOut, Line
from smc_desk.adapters.badges.evacuation import ReportlabEvacuation
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.evacuation import Evacuation, EvacuationWords, PersonInside, RoomSheet
from smc_desk.ui.evacuation_words import evacuation_words
from smc_desk.usecases.evacuate import print_evacuation, see_inside
from tests.adapters.badge_scripts import NAMES
from tests.adapters.badge_stage import faults_of, page_faults, rendered
from tests.desk import Clock

NOW = datetime(2026, 4, 30, 10, 15, tzinfo=UTC)
ARABIC = EvacuationWords(
    title="أين يوجد كل شخص",
    hint="ضع علامة أمام كل من هو في أمان.",
    elsewhere="ليسوا في قاعة معروفة",
    in_all=str,
    here=str,
    nameless=str,
    last_in=str,
    made=lambda at: f"{at:%H:%M}",
    page="{} / {}".format,
)


@pytest.fixture(autouse=True)
def _gui(qapp: QGuiApplication) -> None:
    ensure_gui()


def english() -> ReportlabEvacuation:
    return ReportlabEvacuation(evacuation_words())


def laid_out(evacuation: Evacuation, maker: ReportlabEvacuation) -> list[LaidOut]:
    return [page.faces[0].laid for page in maker.pages(evacuation)]


def lines_of(laid: LaidOut, name: str) -> list[Line]:
    blocks = [block for block in laid.blocks if block.name == name]
    return [element for block in blocks for element in block.elements if isinstance(element, Line)]


def texts_of(pages: list[LaidOut], name: str) -> list[str]:
    return [line.shaped.text for page in pages for line in lines_of(page, name)]


def crowd(count: int) -> tuple[PersonInside, ...]:
    names = [name for name, _ in NAMES.values()]
    return tuple(
        PersonInside(f"{names[number % len(names)]} {number}", "step-free" if number % 8 == 0 else "", "Hall")
        for number in range(count)
    )


def test_nine_hundred_people_are_on_paper_within_ten_seconds(tmp_path: Path) -> None:
    sheets = (
        RoomSheet("Ceiba Hall", crowd(440)),
        RoomSheet("Mapou Room", crowd(220)),
        RoomSheet("", crowd(240)),
    )
    out, begun = tmp_path / "out.pdf", time.perf_counter()
    pages = english().write(Evacuation("SMC", NOW, sheets), out)
    assert time.perf_counter() - begun < 10
    assert out.read_bytes().startswith(b"%PDF")
    assert pages == 11 + 6 + 6


def test_everybody_is_on_it_once_with_a_box_to_tick_and_nothing_outside_the_page() -> None:
    people = crowd(100)
    pages = laid_out(Evacuation("SMC", NOW, (RoomSheet("Hall", people),)), english())
    assert sum(block.name == "tick" for page in pages for block in page.blocks) == 100
    assert "".join(page.missing for page in pages) == ""
    for page in pages:
        for line in (*lines_of(page, "name"), *lines_of(page, "room")):
            left, top, right, bottom = line.box
            assert 11.5 <= left < right <= 198.5
            assert 9 <= top < bottom <= 281.5


@pytest.mark.parametrize("words", [evacuation_words(), ARABIC], ids=["english", "arabic"])
def test_the_page_is_right_whatever_way_its_language_runs(words: EvacuationWords, tmp_path: Path) -> None:
    people = tuple(PersonInside(name, "hearing-loop", "Hall") for name, _ in NAMES.values())
    evacuation = Evacuation("SMC", NOW, (RoomSheet("Hall", people, 4), RoomSheet("", people)))
    maker, out = ReportlabEvacuation(words), tmp_path / "out.pdf"
    maker.write(evacuation, out)
    pages = list(maker.pages(evacuation))
    for picture, page in zip(rendered(out, 100), pages, strict=True):
        assert page_faults(Image.open(picture), page) == []
        assert faults_of(page.faces[0].laid) == []
    ticks = [block.box for block in pages[0].faces[0].laid.blocks if block.name == "tick"]
    assert (ticks[0][0] > 105) is (words is ARABIC)


def test_each_room_begins_on_its_own_page_with_its_count_on_top() -> None:
    sheets = (RoomSheet("Hall", crowd(3), 12), RoomSheet("Annex", crowd(2)), RoomSheet("", crowd(1)))
    pages = laid_out(Evacuation("SMC", NOW, sheets), english())
    assert [texts_of([page], "room") for page in pages] == [["Hall"], ["Annex"], ["In no room that is known"]]
    assert texts_of(pages, "count") == [
        "People here: 3 \u00b7 Counted without a name: 12",
        "People here: 2",
        "People here: 1",
    ]
    assert texts_of(pages, "all") == ["Inside in all: 6"] * 3
    assert texts_of(pages, "details") == ["step-free", "step-free", "step-free \u00b7 last in Hall"]


def test_a_page_is_made_also_where_nobody_is_inside(demo: SqliteStore, clock: Clock, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    made = print_evacuation(demo, clock, english(), out)
    assert (made.people, made.sheets) == (0, ())
    assert out.exists()
    assert texts_of(laid_out(see_inside(demo, clock), english()), "count") == ["People here: 0"]


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        english().write(Evacuation("SMC", NOW, ()), tmp_path / "nowhere" / "out.pdf")
    assert error.value.fault is UserFault.CANNOT_WRITE
