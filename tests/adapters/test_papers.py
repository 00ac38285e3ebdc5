"""Papers of the programme: read from three metres, mirrored, with the times of cues, nothing private."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk.adapters.badges.elements import LaidOut, Line
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.papers.papers import MARGIN, READABLE, ReportlabPapers
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.papers import (
    Cues,
    PaperKind,
    PaperPerson,
    Papers,
    PaperSession,
    PaperTalk,
    Sheet,
    WantedPapers,
)
from smc_desk.domain.people import Role
from smc_desk.domain.programme_changes import Cancel
from smc_desk.ui.plan.sheet_words import sheet_words
from smc_desk.usecases.change_programme import change_programme
from smc_desk.usecases.print_papers import papers_of, print_papers
from tests.adapters.badge_scripts import NAMES
from tests.adapters.badge_stage import page_faults, rendered
from tests.desk import Clock
from tests.printers.pages import codes_in

NOTES = "ملاحظات"
FIRST_DAY = date(2026, 4, 30)


@pytest.fixture(autouse=True)
def _gui(qapp: QGuiApplication) -> None:
    ensure_gui()


def english() -> ReportlabPapers:
    return ReportlabPapers(sheet_words())


def arabic() -> ReportlabPapers:
    return ReportlabPapers(replace(sheet_words(), notes=NOTES))


def pages_of(papers: Papers, maker: ReportlabPapers | None = None) -> list[LaidOut]:
    return [page.faces[0].laid for page in (maker or english()).pages(papers)]


def lines_of(laid: LaidOut, name: str) -> list[Line]:
    blocks = [block for block in laid.blocks if block.name == name]
    return [element for block in blocks for element in block.elements if isinstance(element, Line)]


def texts_of(laid: LaidOut, name: str) -> list[str]:
    """Each text in one piece, however many lines it has."""
    found = []
    for block in laid.blocks:
        lines = [one.shaped.text.strip() for one in block.elements if isinstance(one, Line)]
        if block.name == name and lines:
            found.append(" ".join(lines))
    return found


def nothing(_done: int, _total: int) -> None:
    """A test looks at the file."""


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 4, 30, hour, minute, tzinfo=UTC)


def session(title: str, *people: PaperPerson, talks: int = 1) -> PaperSession:
    cues = Cues((at(9, 10),), at(9, 12), at(9, 15))
    made = tuple(PaperTalk(f"Talk {n}", at(9, 0), at(9, 15), people, cues) for n in range(talks))
    return PaperSession("S01", title, "Willow", at(9, 0), at(10, 30), people, made)


def papers(kind: PaperKind, *sessions: PaperSession, room: str = "Willow") -> Papers:
    return Papers(kind, "Symposium", at(8, 0), (Sheet(room, FIRST_DAY, sessions),))


def test_every_room_and_day_has_a_sign_and_every_session_is_on_one(demo: SqliteStore, clock: Clock) -> None:
    signs = papers_of(demo, clock, Role.DESK, WantedPapers(PaperKind.DOOR_SIGNS))
    assert len(signs.sheets) == 25
    assert sum(len(sheet.sessions) for sheet in signs.sheets) == 60
    pages = pages_of(signs)
    assert "".join(page.missing for page in pages) == ""
    shown = [title for page in pages for title in texts_of(page, "title")]
    assert sorted(shown) == sorted(one.title for sheet in signs.sheets for one in sheet.sessions)


def test_a_sign_is_read_from_three_metres(demo: SqliteStore, clock: Clock) -> None:
    for page in pages_of(papers_of(demo, clock, Role.DESK, WantedPapers(PaperKind.DOOR_SIGNS))):
        assert all(line.size >= READABLE for line in lines_of(page, "title"))
        assert max(line.size for line in lines_of(page, "room")) > 50
        assert all(line.box[3] < 297 - MARGIN for line in lines_of(page, "talk"))


def test_a_title_of_any_length_stays_large_and_whole() -> None:
    title = " ".join(["Accompaniment, abolition and the long work of repair"] * 5)
    (page,) = pages_of(papers(PaperKind.DOOR_SIGNS, session(title), session("Short")))
    assert title in texts_of(page, "title")
    assert all(line.size >= READABLE for line in lines_of(page, "title"))


def test_the_code_of_a_sign_is_the_sessions_own(demo: SqliteStore, clock: Clock, tmp_path: Path) -> None:
    wanted = WantedPapers(PaperKind.DOOR_SIGNS, FIRST_DAY, "Willow Room")
    signs = papers_of(demo, clock, Role.DESK, wanted)
    out = tmp_path / "signs.pdf"
    assert print_papers(demo, clock, english(), Role.DESK, wanted, out, nothing, lambda: False) == 1
    read = {code for picture in rendered(out, 150) for code in codes_in(QImage(str(picture)))}
    assert read == {one.code for sheet in signs.sheets for one in sheet.sessions}


def test_one_session_alone_has_a_sign_with_a_larger_title(demo: SqliteStore, clock: Clock) -> None:
    with demo.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    one = next(each for each in programme.sessions if each.workshop == "W02")
    (page,) = pages_of(
        papers_of(demo, clock, Role.DESK, WantedPapers(PaperKind.DOOR_SIGNS, session=one.guid))
    )
    assert texts_of(page, "title") == [one.title]
    assert lines_of(page, "title")[0].size > 40


def test_a_cancelled_session_says_so_on_its_sign(demo: SqliteStore, clock: Clock) -> None:
    with demo.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    one = programme.sessions[3]
    change_programme(demo, clock, Cancel(one.guid), "visa refused")
    (page,) = pages_of(
        papers_of(demo, clock, Role.DESK, WantedPapers(PaperKind.DOOR_SIGNS, session=one.guid))
    )
    assert texts_of(page, "times")[0].startswith("Cancelled")


def test_a_day_sheet_has_the_cues_as_times_of_day_and_boxes_to_write_in(
    demo: SqliteStore, clock: Clock
) -> None:
    wanted = WantedPapers(PaperKind.DAY_SHEETS, FIRST_DAY, "Cedar 1")
    sheets = papers_of(demo, clock, Role.DESK, wanted)
    first = sheets.sheets[0].sessions[0].talks[0]
    assert f"{first.starts_at:%H:%M}" == "11:05"
    assert [f"{one:%H:%M}" for one in first.cues.warnings] == ["11:15", "11:18"]
    assert f"{first.cues.talk_ends_at:%H:%M}" == "11:20"
    assert f"{first.cues.ends_at:%H:%M}" == "11:25"
    pages = pages_of(sheets)
    talks = sum(len(one.talks) for one in sheets.sheets[0].sessions)
    assert sum(block.name == "box" for page in pages for block in page.blocks) == 3 * talks
    assert any("11:15" in text and "11:18" in text for text in texts_of(pages[0], "cue"))


def test_speakers_stand_with_how_their_names_are_read_aloud(demo: SqliteStore, clock: Clock) -> None:
    sheets = papers_of(demo, clock, Role.DESK, WantedPapers(PaperKind.CHAIR_SHEETS))
    assert len(sheets.sheets) == 60
    people = [p for sheet in sheets.sheets for one in sheet.sessions for t in one.talks for p in t.people]
    assert any(
        person.name == "يوسف النجار" and person.transcription == "Yusuf an-Najjar" for person in people
    )
    pages = pages_of(sheets)
    assert all(texts_of(page, "notes") == ["Notes"] for page in pages)
    assert any("Yusuf an-Najjar" in text for page in pages for text in texts_of(page, "speakers"))


def test_only_who_looks_after_needs_gets_the_list_of_those_signed_up(demo: SqliteStore, clock: Clock) -> None:
    wanted = WantedPapers(PaperKind.SIGN_UPS)
    with pytest.raises(UserError) as caught:
        papers_of(demo, clock, Role.DESK, wanted)
    assert (caught.value.fault, caught.value.data) == (UserFault.NOT_ALLOWED, {"role": "help"})
    lists = papers_of(demo, clock, Role.HELP, wanted)
    assert len(lists.sheets) == 9
    needs = {
        need for sheet in lists.sheets for one in sheet.sessions for s in one.sign_ups for need in s.needs
    }
    assert "step-free" in needs
    names = [s.name for sheet in lists.sheets for one in sheet.sessions for s in one.sign_ups]
    shown = [text for page in pages_of(lists) for text in texts_of(page, "name")]
    assert sorted(shown) == sorted(names)


def test_nobody_who_signed_up_and_no_need_is_on_any_other_paper(demo: SqliteStore, clock: Clock) -> None:
    for kind in (PaperKind.DOOR_SIGNS, PaperKind.DAY_SHEETS, PaperKind.CHAIR_SHEETS):
        for sheet in papers_of(demo, clock, Role.LEAD, WantedPapers(kind)).sheets:
            assert not any(one.sign_ups for one in sheet.sessions)


def test_names_of_every_script_are_whole() -> None:
    people = [PaperPerson(NAMES[script][0], "Latin") for script in NAMES]
    for kind in PaperKind:
        sessions = [session("Title", person) for person in people]
        for page in pages_of(papers(kind, *sessions)):
            assert page.missing == ""


def test_in_a_language_from_right_to_left_the_paper_is_turned_round(tmp_path: Path) -> None:
    one = session("Title", PaperPerson("Ana"), talks=3)
    (sign,) = pages_of(papers(PaperKind.DOOR_SIGNS, one), arabic())
    assert lines_of(sign, "title")[0].box[2] == pytest.approx(210 - MARGIN, abs=0.6)
    (code,) = [block.box for block in sign.blocks if block.name == "code"]
    assert code[0] == pytest.approx(MARGIN, abs=0.1)
    (sheet,) = pages_of(papers(PaperKind.DAY_SHEETS, one), arabic())
    boxes = [block.box for block in sheet.blocks if block.name == "box"]
    assert max(box[2] for box in boxes) < lines_of(sheet, "planned")[0].box[0]
    for kind in PaperKind:
        out = tmp_path / f"{kind.value}.pdf"
        wanted = papers(kind, one)
        assert arabic().write(wanted, out, nothing, lambda: False) == 1
        (picture,) = rendered(out, 100)
        assert page_faults(Image.open(picture), next(iter(arabic().pages(wanted)))) == []


def test_a_paper_goes_on_under_the_same_head_and_counts_once(tmp_path: Path) -> None:
    many = papers(PaperKind.DOOR_SIGNS, *(session(f"Session {n}", talks=4) for n in range(7)))
    pages = list(english().pages(many))
    assert len(pages) > 2
    assert [page.done for page in pages] == [0] * (len(pages) - 1) + [1]
    for number, page in enumerate(pages, 1):
        laid = page.faces[0].laid
        assert texts_of(laid, "room") == ["Willow"]
        assert texts_of(laid, "page") == [f"Page {number} of {len(pages)}"]
    long = papers(PaperKind.DAY_SHEETS, session("Marathon", talks=40))
    assert english().write(long, tmp_path / "long.pdf", nothing, lambda: False) == 1
    rows = [block.box for page in english().pages(long) for block in page.faces[0].laid.blocks]
    assert max(box[3] for box in rows) < 210 - MARGIN + 6


def test_it_is_whole_or_not_there(tmp_path: Path) -> None:
    out = tmp_path / "papers.pdf"
    assert english().write(Papers(PaperKind.DOOR_SIGNS, "", at(8, 0), ()), out, nothing, lambda: False) == 0
    one = papers(PaperKind.DOOR_SIGNS, session("Title"))
    with pytest.raises(UserError) as caught:
        english().write(one, out, nothing, lambda: True)
    assert caught.value.fault is UserFault.CANCELLED
    with pytest.raises(UserError) as caught:
        english().write(one, tmp_path / "nowhere" / "papers.pdf", nothing, lambda: False)
    assert caught.value.fault is UserFault.CANNOT_WRITE
    assert not out.exists()
