"""Badges of everybody on the list, in real PDFs: no glyph missing, nothing too small, every code read."""

import csv
import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk import resources
from smc_desk.adapters.badges.elements import Box, LaidOut, Line
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layout import Composer, Layout
from smc_desk.adapters.badges.legible import legible
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pdf import write_badges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badge_doubts import DoubtKind
from smc_desk.domain.badges import Badge, RoleMark, badge_of
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, PhotoConsent, Registration
from smc_desk.domain.tickets import badge_code_from

LIST = resources.path("demo", "attendees.csv")
SHARED = Path("/work/shared/data/symposium/attendees.csv")
DPI = 203
WITHOUT_SCREEN = """
import sys, threading
from pathlib import Path
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.words import BadgeWords
from smc_desk.domain.badges import Badge
from smc_desk.domain.people import PhotoConsent

app = ensure_gui()
assert ensure_gui() is app
maker = ReportlabBadges(BadgeWords({}, {}, {PhotoConsent.ASK: "Ask"}, "TRAINING"))
arguments = ([Badge("SMCB2345", "क्षत्रिय")], Path(sys.argv[1]), lambda a, b: None, lambda: False)
thread = threading.Thread(target=maker.write, args=arguments)
thread.start()
thread.join()
assert "PySide6.QtWidgets" not in sys.modules
"""
SCRIPTS = {
    "Latin": "Ana María Núñez Ávila",
    "Vietnamese": "Võ Thị Ánh Nguyệt",
    "Yoruba": "Ẹ̀bùnọ́lá Ọlọ́runtóbi",
    "Cyrillic": "Айгуль Каримова",
    "Greek": "Χριστίνα Γεωργίου",
    "Arabic": "فاطمة النجار",
    "Hebrew": "אליעזר לוי",
    "Devanagari": "कृष्ण क्षत्रिय",
    "Bengali": "শর্মিষ্ঠা খাতুন",
    "Tamil": "நித்யா ஸ்ரீ",
    "Thai": "ศิริพรรณพิมพ์วดี ณ อยุธยา",
    "Khmer": "ខេមរា សុខុម",
    "Myanmar": "မြင့်မြတ်အောင်",
    "Ethiopic": "ብርቱካን በቀለ",
    "Han": "陈敏",
    "Hangul": "김민준",
    "Georgian": "ნინო ბერიძე",
    "Sinhala": "ශ්‍රී ලක්ෂ්මී",
    "N'Ko, made bold by Qt and so drawn as outlines": "ߒߞߏ ߞߊ߲",
}


@pytest.fixture(scope="module", autouse=True)
def gui(qapp: QGuiApplication) -> QGuiApplication:
    return ensure_gui()


@pytest.fixture(scope="module")
def words() -> BadgeWords:
    roles = [mark for mark in RoleMark if mark is not RoleMark.NONE]
    return BadgeWords(
        roles={mark: mark.value.capitalize() for mark in roles},
        letters={mark: mark.value[0].upper() for mark in roles},
        photo={
            PhotoConsent.YES: "Photos OK",
            PhotoConsent.ASK: "Ask before photos",
            PhotoConsent.NO: "No photos",
        },
        training="TRAINING",
    )


@pytest.fixture(scope="module")
def composer(words: BadgeWords) -> Composer:
    return Composer(words)


@pytest.fixture
def maker(words: BadgeWords) -> ReportlabBadges:
    return ReportlabBadges(words)


@pytest.fixture(scope="module")
def badges() -> list[Badge]:
    """The badges of everybody on the list whose entry has a name."""
    path = LIST if LIST.is_file() else SHARED
    if not path.is_file():
        pytest.skip("no list of people")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 918
    people = [
        Registration(
            id=row["ticket_code"],
            code=row["ticket_code"],
            badge_name=row["badge_name"],
            latin_name=row["name_latin"],
            pronouns=row["pronouns"],
            organisation=row["affiliation"],
            shows_organisation=row["affiliation_on_badge"] == "yes",
            category=Category.of(row["category"]),
            roles=tuple(filter(None, row["roles"].split(";"))),
            photo=PhotoConsent.of(row["photo_consent"]),
        )
        for row in rows
    ]
    return [
        badge_of(person, code_of(number), "Symposium of Social Medicine 2026", training=number % 50 == 0)
        for number, person in enumerate(people)
    ]


@pytest.fixture(scope="module")
def laid(composer: Composer, badges: list[Badge]) -> list[LaidOut]:
    return [composer.lay_out(badge) for badge in badges]


def code_of(number: int) -> str:
    return badge_code_from((number * 2654435761 % 2**64).to_bytes(8, "big"))


def badge(name: str, **more: object) -> Badge:
    return Badge(code_of(1), name, **more)  # type: ignore[arg-type]


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(inner: Box, outer: Box, by: float = 0.05) -> bool:
    return (
        inner[0] >= outer[0] - by
        and inner[1] >= outer[1] - by
        and inner[2] <= outer[2] + by
        and inner[3] <= outer[3] + by
    )


def rendered(pdf: Path, dpi: int = DPI, *more: str) -> Iterator[Path]:
    out = pdf.parent / "page"
    command = ["pdftoppm", "-r", str(dpi), "-gray", *more, str(pdf), str(out)]
    subprocess.run(command, check=True, timeout=600)
    yield from sorted(pdf.parent.glob("page-*.pgm"))


def codes_in(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = memoryview(grey.constBits()).cast("B", shape=[grey.height(), grey.bytesPerLine()])
    return [found.text for found in zxingcpp.read_barcodes(lines)]


def test_no_badge_of_the_list_lacks_a_glyph(laid: list[LaidOut]) -> None:
    assert [one.missing for one in laid if one.missing] == []


def test_every_name_of_the_list_is_at_least_24_points_and_whole(
    laid: list[LaidOut], badges: list[Badge]
) -> None:
    named = [one for one, badge in zip(laid, badges, strict=True) if legible(badge.name)[0]]
    assert len(named) >= 915
    assert min(one.name_size for one in named) >= 24
    assert [one for one in laid if one.is_broken or one.cut] == []


def test_half_of_all_names_can_be_read_from_afar(laid: list[LaidOut]) -> None:
    sizes = sorted(one.name_size for one in laid)
    assert sizes[len(sizes) // 2] >= 54


def test_nothing_stands_outside_its_block_and_no_two_blocks_overlap(laid: list[LaidOut]) -> None:
    for one in laid:
        sheet = (0.0, 0.0, one.width, one.height)
        for block in one.blocks:
            assert inside(block.box, sheet), block.name
            kept = sheet if block.name == "training" else block.box
            assert [e for e in block.elements if not inside(e.box, kept)] == [], block.name
        boxes = [(block.name, block.box) for block in one.blocks]
        assert [(a, b) for (a, x), (b, y) in combinations(boxes, 2) if overlap(x, y)] == []


def test_lines_of_a_name_do_not_touch(laid: list[LaidOut]) -> None:
    for one in laid:
        lines = [e for b in one.blocks if b.name == "name" for e in b.elements if isinstance(e, Line)]
        assert all(upper.box[3] < lower.box[1] for upper, lower in pairwise(lines))


@pytest.mark.slow
def test_every_code_of_the_list_is_read_from_the_pages_of_a_label_printer(
    laid: list[LaidOut], badges: list[Badge], tmp_path: Path
) -> None:
    pdf = tmp_path / "badges.pdf"
    with pdf.open("wb") as file:
        assert write_badges(laid, file) == len(badges)
    assert pdf.stat().st_size <= 5_000 * len(badges)
    fronts = [codes_in(QImage(str(page))) for page in rendered(pdf, DPI, "-o")]
    assert fronts == [[badge.code] for badge in badges]


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_name_in_any_script_looks_the_same_on_paper_and_on_the_screen(
    script: str, maker: ReportlabBadges, tmp_path: Path
) -> None:
    one = badge(SCRIPTS[script], pronouns="they/them", marks=(RoleMark.SPEAKER,))
    assert maker.doubts(one) == ()
    pdf = tmp_path / "badge.pdf"
    assert maker.write([one], pdf, lambda _done, _total: None, lambda: False) == 1
    front, back = [QImage(str(page)) for page in rendered(pdf, 100)]
    assert front == back
    screen = maker.preview(one, front.width()).convertToFormat(QImage.Format.Format_Grayscale8)
    paper = front.convertToFormat(QImage.Format.Format_Grayscale8)
    height = min(screen.height(), paper.height())
    # Where one is black in the name, the other is at least not white next to it.
    top, bottom = round(14 / 105 * height), round(62 / 105 * height)
    wrong = black = 0
    for y in range(top, bottom, 2):
        for x in range(30, screen.width() - 30, 2):
            dark = screen.pixelColor(x, y).lightness() < 30
            if dark:
                black += 1
                near = min(
                    paper.pixelColor(x + dx, y + dy).lightness() for dx in (-1, 0, 1) for dy in (-1, 0, 1)
                )
                wrong += near > 160
    assert black > 300
    assert wrong <= black / 100


def test_arabic_letters_are_joined_and_run_leftward(composer: Composer) -> None:
    one = composer.lay_out(badge("محمد"))
    (line,) = [e for b in one.blocks if b.name == "name" for e in b.elements if isinstance(e, Line)]
    glyphs = line.shaped.runs[0].glyphs
    # The two meems differ: one begins the word, one stands in it.
    assert len({glyph for glyph, _, _ in glyphs}) == 4
    assert line.box[2] == pytest.approx(one.width - 9, abs=0.01)


def test_a_letter_no_font_has_is_named_before_printing(maker: ReportlabBadges) -> None:
    doubts = maker.doubts(badge("Ana \U0001e6c0 \U00018b00"))
    assert doubts[0].kind is DoubtKind.MISSING_GLYPHS
    assert "\U0001e6c0" in doubts[0].characters


def test_an_emoji_is_left_out_with_a_doubt_and_joiners_in_names_stay(maker: ReportlabBadges) -> None:
    (doubt,) = maker.doubts(badge("Noé Fernández 👩🏾\u200d⚕️"))
    assert doubt.kind is DoubtKind.LEFT_OUT
    assert legible("Noé Fernández 👩🏾\u200d⚕️")[0] == "Noé Fernández"
    assert legible("ශ්\u200dරී")[0] == "ශ්\u200dරී"
    assert legible("\u202eAna\u202c\nB\u00a0C") == ("Ana B C", "")


def test_a_badge_without_a_name_leaves_room_to_write_one(maker: ReportlabBadges) -> None:
    assert [d.kind for d in maker.doubts(badge("🌱"))] == [DoubtKind.NO_NAME, DoubtKind.LEFT_OUT]
    assert [d.kind for d in maker.doubts(badge(" "))] == [DoubtKind.NO_NAME]


def test_a_part_too_long_for_a_line_is_broken_and_a_name_beyond_all_room_is_cut(
    maker: ReportlabBadges,
) -> None:
    assert [d.kind for d in maker.doubts(badge("Llanfair" * 6))] == [DoubtKind.BROKEN_NAME]
    kinds = {d.kind for d in maker.doubts(badge("Pneumono ultra " * 60))}
    assert kinds == {DoubtKind.CUT_NAME, DoubtKind.SMALL_NAME}
    assert {d.kind for d in maker.doubts(badge("Ana", organisation="Very long " * 80))} == {
        DoubtKind.CUT_TEXT
    }


def test_a_name_breaks_between_its_parts_and_keeps_particles_with_what_follows(composer: Composer) -> None:
    one = composer.lay_out(badge("Marcos Vinícius do Nascimento dos Santos"))
    lines = [e.shaped.text for b in one.blocks if b.name == "name" for e in b.elements if isinstance(e, Line)]
    assert lines == ["Marcos Vinícius", "do Nascimento", "dos Santos"]


def test_the_same_badges_give_the_same_bytes(composer: Composer, laid: list[LaidOut]) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    write_badges(laid[:20], first)
    write_badges(laid[:20], second)
    assert first.getvalue() == second.getvalue()


def test_names_can_be_searched_in_the_pdf(maker: ReportlabBadges, tmp_path: Path) -> None:
    pdf = tmp_path / "badge.pdf"
    maker.write([badge("कृष्ण शर्मा", transcription="Krishna Sharma")], pdf, lambda _a, _b: None, lambda: False)
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
    assert "कृष्ण शर्मा" in text
    assert "Krishna Sharma" in text


def test_a_cancelled_run_leaves_the_former_file(maker: ReportlabBadges, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(b"former")
    told: list[tuple[int, int]] = []
    with pytest.raises(UserError) as caught:
        maker.write(
            [badge("Ana")] * 5, pdf, lambda done, total: told.append((done, total)), lambda: len(told) == 2
        )
    assert caught.value.fault is UserFault.CANCELLED
    assert told == [(1, 5), (2, 5)]
    assert pdf.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [pdf]


def test_a_place_that_cannot_be_written_to_is_told(maker: ReportlabBadges, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        maker.write([badge("Ana")], tmp_path / "no" / "b.pdf", lambda _a, _b: None, lambda: False)
    assert caught.value.fault is UserFault.CANNOT_WRITE


def test_badges_are_made_on_any_thread(maker: ReportlabBadges, tmp_path: Path) -> None:
    done: list[int] = []
    names = list(SCRIPTS.values())

    def make(number: int) -> None:
        path = tmp_path / f"{number}.pdf"
        done.append(maker.write([badge(name) for name in names], path, lambda _a, _b: None, lambda: False))

    threads = [threading.Thread(target=make, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert done == [len(names)] * 3
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1
    assert maker.preview(badge(names[5]), 300).width() == 300


def test_the_code_on_the_screen_is_read_too(maker: ReportlabBadges) -> None:
    assert codes_in(maker.preview(badge("Ana"), 600)) == [code_of(1)]


def test_badges_need_no_screen_and_no_widgets(tmp_path: Path) -> None:
    bare = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_SCREEN, str(tmp_path / "badge.pdf")],
        env={name: value for name, value in os.environ.items() if name not in bare},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "badge.pdf").read_bytes().startswith(b"%PDF")


def test_the_measures_of_the_built_in_badge_are_complete() -> None:
    lay = Layout.read()
    assert (lay.width, lay.height) == (148, 105)
    assert lay.name_floor >= 24


def test_photo_choices_differ_in_grey(maker: ReportlabBadges) -> None:
    greys = []
    for photo in PhotoConsent:
        image = maker.preview(badge("Ana", photo=photo), 1480)
        greys.append(image.pixelColor(110, 885).lightness())
    assert sorted(greys)[0] + 60 < sorted(greys)[1] < sorted(greys)[2] - 60
