"""Colours can be read, icons are there, and the app follows the theme."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smc_desk import resources
from smc_desk.ui import fonts
from smc_desk.ui.theme import CONTRAST, DARK, LIGHT, Mode, Text, Theme, Tokens, Tone, restyle
from tests.ui.conftest import Themed

GROUNDS = ("surface", "card", "sunken")
TEXT_ON = [
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *((text, ground) for text in ("text", "primary_ink") for ground in ("primary_soft", "surface", "card")),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "primary_pressed")),
    *((text, ground) for text in ("sidebar_text", "sidebar_on") for ground in ("sidebar", "sidebar_current")),
    *(("on_solid", f"{tone}_{part}") for tone in Tone for part in ("solid", "deep")),
    *((f"{tone}_ink", ground) for tone in Tone for ground in (f"{tone}_soft", "card", "surface")),
]
SEEN_ON = [
    *(("line", ground) for ground in ("surface", "card")),
    *((ring, ground) for ring in ("focus", "strong_focus") for ground in ("surface", "card")),
    *(("solid_focus", f"{tone}_deep") for tone in Tone),
    *(("on_solid", f"{tone}_solid") for tone in Tone),
    ("sidebar_accent", "sidebar"),
    ("primary_ink", "track"),
    ("primary_ink", "primary_soft"),
]
MODES = [
    pytest.param(LIGHT, 4.5, id="light"),
    pytest.param(DARK, 4.5, id="dark"),
    pytest.param(CONTRAST, 7.0, id="contrast"),
]
NAMES = [
    "Anaïs Nguyễn-Désilèt",
    "محمد عبد الرحمن الشريف",
    "שׁרה כהן",
    "남궁 서연",
    "뷁 쀍",
    "龘 渡邊 髙橋 喜屋武",
    "王小明 陳怡君",
    "さくら タカハシ",
    "Ọláyínká Adébáyọ̀",
    "Kealiʻi Kaʻahumanu",
    "Diné Tʼááłáʼí Hastįįʼ",
    "İpek Çağlayan Işık",
    "Guðrún Þórðardóttir Æsa",
    "Володимир Ґалаґан Їжак",
    "Ιωάννης Παπαδόπουλος",
    "श्रीकृष्ण गुप्ता",
    "অনির্বাণ চট্টোপাধ্যায়",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "પટેલ ભાવિન",
    "தமிழ்ச்செல்வன்",
    "వెంకటేశ్వర్లు",
    "ಕೃಷ್ಣಮೂರ್ತಿ",
    "ശ്രീജിത്ത്",
    "සුනිල් ශාන්ත",
    "ณัฐวุฒิ ใจดี",
    "ສົມໄຊ ວົງສາ",
    "សុខ វិចិត្រ",
    "ပန်းချီ အောင်",
    "ሰላማዊት ኃይሌ",
    "ნინო ბერიძე",
    "Անահիտ Պետրոսյան",
    "ᏣᎳᎩ ᏎᏉᏯ",
    "ᐃᓄᒃᑎᑐᑦ",
]


def luminance(colour: str) -> float:
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else pow((p + 0.055) / 1.055, 2.4) for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("tokens", "least"), MODES)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, least: float) -> None:
    flat = tokens.flat()
    found = {(text, ground): contrast(flat[text], flat[ground]) for text, ground in TEXT_ON}
    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize(("tokens", "least"), MODES)
def test_initials_can_be_read_on_every_avatar(tokens: Tokens, least: float) -> None:
    assert [colour for colour in tokens.avatars if contrast(tokens.on_solid, colour) < least] == []


@pytest.mark.parametrize(("tokens", "_least"), MODES)
def test_edges_and_focus_are_seen(tokens: Tokens, _least: float) -> None:
    flat = tokens.flat()
    found = {(mark, ground): contrast(flat[mark], flat[ground]) for mark, ground in SEEN_ON}
    assert {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < 3.0} == {}


@pytest.mark.parametrize("mode", Mode)
def test_the_palette_follows_the_theme(themed: Themed, qapp: QApplication, mode: Mode) -> None:
    theme = themed(mode)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.colour("surface")
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == theme.colour("text")


def test_text_grows_with_the_scale(themed: Themed, qapp: QApplication) -> None:
    themed(scale=2.0)
    assert qapp.font().pointSizeF() == pytest.approx(2 * Text.BODY.points)
    assert f"font-size: {2 * Text.TITLE.points:g}pt" in qapp.styleSheet()


def test_a_change_of_the_theme_is_told(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, Mode.DARK)
    assert theme.tokens is DARK


def test_a_role_set_later_is_seen(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Print")
    qtbot.addWidget(button)
    button.ensurePolished()
    restyle(button, role="primary")
    assert button.palette().color(QPalette.ColorRole.ButtonText) == theme.colour("on_primary")


def test_an_icon_has_the_colour_of_its_role(theme: Theme) -> None:
    drawn = theme.pixmap("octagon-x", "danger_ink", 24, 2.0).toImage()
    assert (drawn.width(), drawn.height()) == (48, 48)
    seen = {
        drawn.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme.colour("danger_ink").name()}


def test_every_icon_can_be_drawn_and_has_its_licence(theme: Theme) -> None:
    names = [path.stem for path in resources.path("icons").glob("*.svg")]
    assert all(not theme.pixmap(name).toImage().isNull() for name in names)
    assert resources.path("icons", "LICENSE").is_file()


def test_a_person_has_the_same_colour_on_every_desk(theme: Theme) -> None:
    assert theme.avatar("A-1042") == theme.avatar("A-1042")
    assert len({theme.avatar(f"A-{number}").name() for number in range(100)}) == len(theme.tokens.avatars)


def test_every_font_of_the_manifest_is_there_under_its_family(fonts_loaded: None) -> None:
    known = set(QFontDatabase.families())
    for font in fonts.manifest():
        assert resources.path("fonts", font.file).is_file()
        assert font.family in known
    listed = {font.file for font in fonts.manifest()}
    assert {path.name for path in resources.path("fonts").glob("*.ttf")} == listed


def test_the_interface_is_written_in_inter_of_all_three_weights(theme: Theme) -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        info = QFontInfo(theme.font(Text.BODY, weight))
        assert (info.family(), info.weight()) == ("Inter", weight)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_written_whole_with_our_own_fonts(fonts_loaded: None, name: str) -> None:
    layout = QTextLayout(name, fonts.name_font(40))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(0 not in run.glyphIndexes() for run in runs)
    assert {run.rawFont().familyName() for run in runs} <= set(fonts.name_families())


def test_no_step_of_loading_holds_the_window_up(qapp: QApplication) -> None:
    took = []
    for font in fonts.manifest():
        start = perf_counter()
        QFontDatabase.addApplicationFont(str(resources.path("fonts", font.file)))
        took.append(perf_counter() - start)
    assert sorted(took)[-2] < 0.015


def test_dark_is_followed_only_if_asked_for(themed: Themed, qapp: QApplication) -> None:
    theme = themed(Mode.SYSTEM)
    expected = DARK if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    assert theme.tokens is expected
