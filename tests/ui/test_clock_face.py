"""The face of the speaker’s clock, drawn for real."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smc_desk.ui.clock.digits import Digits
from smc_desk.ui.clock.face import ClockFace, Face
from smc_desk.ui.theme import Mode, Theme, Tone
from tests.ui.conftest import Themed


class Painted(QObject):
    """Gathers what of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the region."""
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.fixture
def face(qtbot: QtBot, theme: Theme) -> ClockFace:
    made = ClockFace(theme=theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def watched(qtbot: QtBot, face: ClockFace, now: Face) -> Painted:
    """Show a face, and be asked to gather what is painted after it."""
    painted = Painted()
    face.installEventFilter(painted)
    face.show_face(now)
    face.show()
    qtbot.waitUntil(lambda: painted.region.boundingRect().height() == face.height())
    painted.region = QRegion()
    return painted


def ink_rows(picture: QImage, column_from: int, column_to: int) -> int:
    """How many rows of pixels have something on them between two columns."""
    ground = picture.pixel(2, 2)
    columns = range(column_from, column_to, 4)
    return sum(any(picture.pixel(x, y) != ground for x in columns) for y in range(picture.height()))


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (1920, 1080)])
@pytest.mark.parametrize("digits", ["12:34", "1:58", "+0:45", "40:00"])
def test_digits_are_half_the_height_at_least(face: ClockFace, width: int, height: int, digits: str) -> None:
    face.resize(width, height)
    face.show_face(Face(digits=digits))
    assert ink_rows(face.grab().toImage(), 0, width) >= height // 2


def test_all_digits_are_of_one_width(theme: Theme) -> None:
    digits, room = Digits(QFont()), QSizeF(800, 100)
    widths = {digits.size(f"{tens}{ones}:00", room).width() for tens in range(6) for ones in range(10)}
    assert len({round(width, 3) for width in widths}) == 1


def test_a_second_paints_the_digits_alone(qtbot: QtBot, face: ClockFace) -> None:
    painted = watched(qtbot, face, Face(digits="10:00", word="Talk", share=0.5, title="Ana"))
    face.show_face(Face(digits="9:59", word="Talk", share=0.5, title="Ana"))
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.boundingRect().height() < face.height() * 0.6


def test_an_instant_in_which_nothing_is_seen_paints_nothing(
    qtbot: QtBot, qapp: QApplication, face: ClockFace
) -> None:
    painted = watched(qtbot, face, Face(digits="10:00", word="Talk", share=0.5))
    face.show_face(Face(digits="10:00", word="Talk", share=0.500001))
    qapp.processEvents()
    assert painted.region.isEmpty()


def test_over_time_fills_the_ground_in_the_colour_of_its_tone(face: ClockFace, theme: Theme) -> None:
    face.show_face(Face(digits="+0:45", word="Time is up", tone=Tone.DANGER, is_over=True))
    assert face.grab().toImage().pixelColor(2, 2) == theme.colour("danger_solid")


def test_black_is_black(face: ClockFace) -> None:
    face.show_face(Face(digits="1:00", word="Talk", is_black=True))
    picture = face.grab().toImage()
    assert all(picture.pixelColor(x, 360).lightness() == 0 for x in range(0, 1280, 16))


def test_readers_hear_the_word_and_the_message(face: ClockFace) -> None:
    face.show_face(Face(digits="1:00", word="Talk", message="Two minutes", title="Ana"))
    assert face.accessibleName() == "Talk · Two minutes"


def test_the_bar_grows_from_the_leading_edge(qtbot: QtBot, themed: Themed) -> None:
    for direction, x in ((Qt.LayoutDirection.LeftToRight, 100), (Qt.LayoutDirection.RightToLeft, 1180)):
        theme = themed(Mode.DARK, direction)
        made = ClockFace(theme=theme)
        qtbot.addWidget(made)
        made.resize(1280, 720)
        made.show_face(Face(digits="1:00", share=0.25))
        assert made.grab().toImage().pixelColor(x, round(720 * 0.765)) == theme.colour("text")
