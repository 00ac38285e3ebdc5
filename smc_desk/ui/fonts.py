"""The fonts that come with the app: Inter for the interface, Noto behind it for names in every script.

`resources/fonts/fonts.toml` says which files there are and in which order they stand in for each other. This
module must not know colours, sizes or widgets.
"""

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLoggingCategory, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase

from smc_desk import resources

SCRIPTS = {"ar": "Arabic"}
"""What languages are written in whose letters Inter does not have."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """One entry of the manifest.

    Attributes:
        file: Its name in `resources/fonts`.
        family: The name by which Qt knows it.
        weight: From 100 to 900.
        scripts: What it can write.
        use: "interface" if the first paint needs it, else "name".
    """

    file: str
    family: str
    weight: int
    scripts: tuple[str, ...]
    use: str


@cache
def manifest() -> tuple[FontFile, ...]:
    """All fonts, in fallback order."""
    with resources.path("fonts", "fonts.toml").open("rb") as file:
        entries = tomllib.load(file)["font"]
    return tuple(FontFile(**{**entry, "scripts": tuple(entry["scripts"])}) for entry in entries)


@cache
def name_families() -> tuple[str, ...]:
    """The families in which to write a name: a letter is drawn by the first which has it."""
    return tuple(dict.fromkeys(font.family for font in manifest()))


def name_font(px: float, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
    """Make a font which writes names of every script.

    Args:
        px: Its size in pixels.
        weight: Scripts other than Latin, Arabic and Hebrew come in bold only, whatever is asked.
    """
    font = QFont()
    font.setFamilies(list(name_families()))
    font.setPixelSize(max(1, round(px)))
    font.setWeight(weight)
    return font


def load_interface_fonts(language: str = "") -> None:
    """Load what the interface is written in; to be called once, before the first paint.

    Args:
        language: Its tag. Inter writes most of them; the others need one font of names at once.
    """
    # Qt tells each time it passes over a font without Devanagari on its way to the one that has it.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for font in manifest():
        if font.use == "interface" or SCRIPTS.get(language) in font.scripts:
            _load(font)


def load_name_fonts(parent: QObject | None = None) -> "NameFonts":
    """Begin to load all other fonts, one at each turn of the event loop.

    Args:
        parent: Who keeps the loader; it stops with its parent.

    Returns:
        The loader, which says when it is done.
    """
    fonts = NameFonts(parent)
    fonts.start()
    return fonts


class NameFonts(QObject):
    """Loads the fonts of names in small steps, so that the window stays quick meanwhile."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = [font for font in manifest() if font.use == "name"]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Load the first font as soon as the event loop is idle."""
        self._timer.start(0)

    @Slot()
    def _step(self) -> None:
        if self._left:
            _load(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            self.loaded.emit()


@cache
def _load(font: FontFile) -> None:
    """Load a font, once."""
    place = resources.path("fonts", font.file)
    if QFontDatabase.addApplicationFont(str(place)) < 0:
        raise FileNotFoundError(place)
