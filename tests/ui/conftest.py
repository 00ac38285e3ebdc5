"""Fixtures for tests of windows: the theme, both directions, and pictures to look at."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smc_desk.ui import fonts
from smc_desk.ui.theme import Mode, Theme

Themed = Callable[..., Theme]
Grab = Callable[[QWidget, str], Path]


@pytest.fixture(scope="session")
def fonts_loaded(qapp: QApplication) -> None:
    fonts.load_interface_fonts()
    loader = fonts.load_name_fonts()
    done: list[bool] = []
    loader.loaded.connect(lambda: done.append(True))
    while not done:
        qapp.processEvents()


@pytest.fixture
def themed(qapp: QApplication, fonts_loaded: None) -> Iterator[Themed]:
    """Dress the app: `themed(mode, direction, scale)`; undressed after the test. Nothing moves by itself."""
    made: list[Theme] = []

    def dress(
        mode: Mode = Mode.LIGHT,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        scale: float = 1.0,
    ) -> Theme:
        theme = Theme(has_motion=False)
        made.append(theme)
        qapp.setLayoutDirection(direction)
        theme.apply(qapp, mode, scale)
        return theme

    yield dress
    for theme in made:
        theme.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def theme(themed: Themed) -> Theme:
    """The light theme, from left to right, at its own size."""
    return themed()


@pytest.fixture
def grab(qtbot: QtBot, tmp_path: Path) -> Grab:
    """Show a widget and keep its picture: `grab(widget, name)`.

    The pictures go to the folder which SMC_DESK_GRABS names, else to the test's own.
    """
    folder = Path(os.environ.get("SMC_DESK_GRABS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)

    def keep(widget: QWidget, name: str) -> Path:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        place = folder / f"{name}.png"
        assert widget.grab().save(str(place))
        return place

    return keep
