"""Badges of everybody on the list, in real PDFs: no glyph missing, nothing too small, every code read."""

import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

from smc_desk.adapters.badges.composer import Composer
from smc_desk.adapters.badges.elements import LaidOut
from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.badges.layouts import FIRST, Layouts
from smc_desk.adapters.badges.legible import legible
from smc_desk.adapters.badges.maker import ReportlabBadges
from smc_desk.adapters.badges.pdf import write_pages
from smc_desk.domain.badge_doubts import DoubtKind
from smc_desk.domain.badges import Badge, RoleMark
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import PhotoConsent
from tests.adapters.badge_stage import (
    LABEL_DPI,
    badge,
    badges_of,
    code_of,
    faults_of,
    glyphs_in,
    lines_of,
    page_faults,
    rendered,
    words,
)
from tests.printers.pages import codes_in

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
names = ["क्षत्रिय", "Dr. محمد Khan", "喜屋武 さくら Joe", "Ana ศิริ, โต", "김 Kim Ким"]
badges = [Badge(f"SMCB234{at}", name) for at, name in enumerate(names)]
arguments = (badges, Path(sys.argv[1]), lambda a, b: None, lambda: False)
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
def composer() -> Composer:
    return Composer(words(), Layouts().find(FIRST))


@pytest.fixture(scope="module")
def maker() -> ReportlabBadges:
    return ReportlabBadges(words())


@pytest.fixture(scope="module")
def badges() -> list[Badge]:
    found = badges_of()
    assert len(found) == 918
    return found


@pytest.fixture(scope="module")
def laid(composer: Composer, badges: list[Badge]) -> list[LaidOut]:
    return [composer.lay_out(badge) for badge in badges]


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


def test_nothing_stands_outside_its_room_and_no_two_rooms_overlap(laid: list[LaidOut]) -> None:
    assert [found for one in laid if (found := faults_of(one))] == []


@pytest.mark.slow
def test_every_page_of_the_list_shows_everything_in_its_place_and_every_code_is_read(
    maker: ReportlabBadges, badges: list[Badge], tmp_path: Path
) -> None:
    pdf = tmp_path / "badges.pdf"
    assert maker.write(badges, pdf, lambda _done, _total: None, lambda: False) == len(badges)
    assert pdf.stat().st_size <= 5_000 * len(badges)
    glyphs = set(glyphs_in(pdf.read_bytes()))
    assert len(glyphs) > 200
    assert 0 not in glyphs
    fronts = list(rendered(pdf, LABEL_DPI, "-o"))
    assert [codes_in(QImage(str(page))) for page in fronts] == [[badge.code] for badge in badges]
    pages = list(maker.pages(badges))[::2]
    found = [page_faults(Image.open(path), page) for path, page in zip(fronts, pages, strict=True)]
    assert [faults for faults in found if faults] == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_name_in_any_script_looks_the_same_on_paper_and_on_the_screen(
    script: str, maker: ReportlabBadges, tmp_path: Path
) -> None:
    one = badge(SCRIPTS[script], pronouns="they/them", marks=(RoleMark.SPEAKER,))
    assert maker.doubts(one) == ()
    pdf = tmp_path / "badge.pdf"
    assert maker.write([one], pdf, lambda _done, _total: None, lambda: False) == 1
    front, back = (QImage(str(page)) for page in rendered(pdf, 100))
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
    (line,) = lines_of(one)
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
    assert [line.shaped.text for line in lines_of(one)] == ["Marcos Vinícius", "do Nascimento", "dos Santos"]


def test_the_same_badges_give_the_same_bytes(maker: ReportlabBadges, badges: list[Badge]) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    write_pages(maker.pages(badges[:20]), first)
    write_pages(maker.pages(badges[:20]), second)
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


def test_badges_need_no_screen_and_no_widgets_and_are_the_same_after_each_start(tmp_path: Path) -> None:
    bare = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    pdfs = [tmp_path / f"{start}.pdf" for start in range(4)]
    for pdf in pdfs:
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT_SCREEN, str(pdf)],
            env={name: value for name, value in os.environ.items() if name not in bare},
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert pdfs[0].read_bytes().startswith(b"%PDF")
    assert len({pdf.read_bytes() for pdf in pdfs}) == 1


def test_photo_choices_differ_in_grey(maker: ReportlabBadges) -> None:
    greys = []
    for photo in PhotoConsent:
        image = maker.preview(badge("Ana", photo=photo), 1480)
        greys.append(image.pixelColor(110, 885).lightness())
    assert sorted(greys)[0] + 60 < sorted(greys)[1] < sorted(greys)[2] - 60
