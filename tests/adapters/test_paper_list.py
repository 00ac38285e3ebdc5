"""The list on paper: everybody once, whole names, codes that check people in, pages told apart."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk.adapters.badges.elements import LaidOut, Line
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.paper_list import ReportlabPaperList
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Verdict
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.paper_list import PaperEntry, PaperList, PaperWords
from smc_desk.domain.settings import AutoPrint
from smc_desk.ui.paper_words import paper_words
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.print_paper_list import paper_list, print_paper_list
from tests.adapters.badge_scripts import NAMES
from tests.adapters.badge_stage import page_faults, rendered
from tests.desk import Clock
from tests.printers.pages import codes_in

ARABIC = PaperWords("قائمة على الورق", "ضع علامة", lambda at, count: f"{at:%H:%M} {count}", "{} / {}".format)


@pytest.fixture(autouse=True)
def _gui(qapp: QGuiApplication) -> None:
    ensure_gui()


def english() -> ReportlabPaperList:
    return ReportlabPaperList(paper_words())


def lists_of(paper: PaperList, maker: ReportlabPaperList) -> list[LaidOut]:
    return [page.faces[0].laid for page in maker.pages(paper)]


def lines_of(laid: LaidOut, name: str) -> list[Line]:
    blocks = [block for block in laid.blocks if block.name == name]
    return [element for block in blocks for element in block.elements if isinstance(element, Line)]


def texts_of(laid: LaidOut, name: str) -> list[str]:
    return [line.shaped.text for line in lines_of(laid, name)]


def nothing(_done: int, _total: int) -> None:
    """A test looks at the file."""


def test_the_whole_list_is_made_in_good_time_and_every_name_is_whole(demo: SqliteStore, clock: Clock) -> None:
    paper = paper_list(demo, clock)
    assert len(paper.entries) == 885
    begun = time.perf_counter()
    pages = lists_of(paper, english())
    assert time.perf_counter() - begun < 30
    assert "".join(page.missing for page in pages) == ""
    assert sum(sum(block.name == "code" for block in page.blocks) for page in pages) == 885
    for page in pages:
        for line in lines_of(page, "name"):
            left, top, right, bottom = line.box
            assert 12 <= left < right <= 198.5
            assert 26 < top < bottom < 283
            assert line.size >= 8


def test_nothing_private_is_on_it(demo: SqliteStore, clock: Clock) -> None:
    shown = "\n".join(f"{entry.name} {entry.details}" for entry in paper_list(demo, clock).entries)
    with demo.read() as tx:
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
        cares = [tx.people.care(person.id) for person in people if person is not None]
    assert not [person.email for person in people if person and person.email and person.email in shown]
    words = {care.access for care in cares if len(care.access) > 6}
    assert words
    assert not [word for word in words if word in shown]
    hidden = {p.organisation for p in people if p and not p.shows_organisation}
    alone = hidden - {p.organisation for p in people if p and p.shows_organisation}
    assert not [organisation for organisation in alone if organisation and organisation in shown]


def test_it_is_in_the_order_of_its_letters_and_each_column_begins_with_one(
    demo: SqliteStore, clock: Clock
) -> None:
    paper = paper_list(demo, clock)
    letters = list(dict.fromkeys(entry.letter for entry in paper.entries))
    latin = [letter for letter in letters if letter.isascii() and letter.isalpha()]
    assert latin == sorted(latin)
    first = lists_of(paper, english())[0]
    assert texts_of(first, "letter") == ["A", "A"]


def test_a_code_of_the_page_checks_its_person_in(demo: SqliteStore, clock: Clock, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    assert print_paper_list(demo, clock, english(), out, nothing, lambda: False) == 885
    pages = rendered(out, 203)
    read = codes_in(QImage(str(next(iter(pages)))))
    entries = paper_list(demo, clock).entries
    assert set(read) == {entry.code for entry in entries[: len(read)]}
    assert len(read) == 30
    codes = [code for code in read if check_in(demo, clock, os.urandom, AutoPrint.NEVER, code).check_in]
    assert len(codes) > 20
    again = check_in(demo, clock, os.urandom, AutoPrint.NEVER, codes[0])
    assert again.verdict is Verdict.ALREADY_IN


def test_each_page_says_which_it_is_and_of_which_hour(demo: SqliteStore, clock: Clock) -> None:
    pages = lists_of(paper_list(demo, clock), english())
    for number, page in enumerate(pages, 1):
        assert texts_of(page, "page") == [f"Page {number} of {len(pages)}"]
        assert "885 people" in texts_of(page, "printed")[0]
    clock.move(minutes=7)
    assert texts_of(lists_of(paper_list(demo, clock), english())[0], "printed") != texts_of(
        pages[0], "printed"
    )


def test_names_of_every_script_stand_beside_their_codes(clock: Clock) -> None:
    entries = tuple(PaperEntry("A", NAMES[script][0], "", "ABCDEF2") for script in NAMES)
    paper = PaperList("Symposium", clock.now(), entries)
    for page in lists_of(paper, english()):
        assert page.missing == ""
        for line in lines_of(page, "name"):
            near = 12 + 6 + 2.5 + 14.5 + 1.25
            start = min(abs(line.box[0] - near), abs(line.box[0] - near - 97))
            assert start < 0.6, line.shaped.text


def test_in_a_language_from_right_to_left_the_page_is_turned_round(clock: Clock, tmp_path: Path) -> None:
    entries = tuple(PaperEntry("A", f"Ana {number}", "", "ABCDEF2") for number in range(20))
    paper = PaperList("Symposium", clock.now(), entries)
    maker = ReportlabPaperList(ARABIC)
    laid = lists_of(paper, maker)[0]
    ticks = [block.box for block in laid.blocks if block.name == "tick"]
    assert ticks[0][2] == pytest.approx(210 - 12, abs=0.5)
    assert ticks[-1][2] < 105
    assert lines_of(laid, "name")[0].box[2] < ticks[0][0]
    assert maker.write(paper, tmp_path / "a.pdf", nothing, lambda: False) == 20
    (picture,) = rendered(tmp_path / "a.pdf", 100)
    assert page_faults(Image.open(picture), next(iter(maker.pages(paper)))) == []


def test_it_is_whole_or_not_there(clock: Clock, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    empty = PaperList("Symposium", clock.now(), ())
    assert english().write(empty, out, nothing, lambda: False) == 0
    one = PaperList("Symposium", clock.now(), (PaperEntry("A", "Ana", "", "ABCDEF2"),))
    with pytest.raises(UserError) as caught:
        english().write(one, out, nothing, lambda: True)
    assert caught.value.fault is UserFault.CANCELLED
    with pytest.raises(UserError) as caught:
        english().write(one, tmp_path / "nowhere" / "list.pdf", nothing, lambda: False)
    assert caught.value.fault is UserFault.CANNOT_WRITE
    assert not out.exists()
