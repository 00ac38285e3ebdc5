"""The app's own fonts, made known to Qt once, also without a window.

Every badge is drawn with these on every computer alike; the system's fonts are only asked for a letter which
none of them has. Nothing here knows what is written with them.
"""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path
from threading import Lock

from PySide6.QtGui import QFontDatabase, QGuiApplication

from smc_desk import resources

LATIN = "Latin"
_SCRIPT_OF_NAME = {
    "CJK": "Han",
    "FULLWIDTH": "Han",
    "HALFWIDTH": "Han",
    "IDEOGRAPHIC": "Han",
    "CANADIAN": "Canadian Aboriginal",
    "NKO": "N'Ko",
    "ORIYA": "Odia",
    "OL": "Ol Chiki",
    "MEETEI": "Meetei Mayek",
}
"""First word of a character's Unicode name → script in the manifest, where the two differ."""


def ensure_gui() -> QGuiApplication:
    """The application Qt needs to lay out text; one without a screen where there is none yet.

    The caller keeps it as long as badges are made. To be called on the main thread.
    """
    present = QGuiApplication.instance()
    if isinstance(present, QGuiApplication):
        return present
    return QGuiApplication(["smc-desk", "-platform", "offscreen"])


def script_of(character: str) -> str:
    """The script of a letter in the manifest's words; "" for what is at home in any."""
    if character.isascii() or not (character.isalpha() or unicodedata.category(character).startswith("M")):
        return LATIN if character.isalpha() else ""
    word = unicodedata.name(character, "").partition(" ")[0]
    return "" if word == "COMBINING" else _SCRIPT_OF_NAME.get(word, word.capitalize())


class Fonts:
    """Loads the fonts of a manifest when they are first asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources.path("fonts")
        self._lock = Lock()
        self._families: list[tuple[str, frozenset[str]]] = []

    def families(self, script: str = LATIN) -> tuple[str, ...]:
        """The families in fallback order, those made for a script first, all loaded.

        With the right one first Qt need not try, and complain of, every other.
        """
        with self._lock:
            if not self._families:
                self._families = self._load()
        made_for = [family for family, scripts in self._families if script in scripts]
        return tuple(dict.fromkeys(made_for + [family for family, _ in self._families]))

    def _load(self) -> list[tuple[str, frozenset[str]]]:
        with (self._folder / "fonts.toml").open("rb") as file:
            fonts = tomllib.load(file)["font"]
        known = _application_families()
        for font in fonts:
            if font["family"] not in known:
                QFontDatabase.addApplicationFont(str(self._folder / font["file"]))
        return [(font["family"], frozenset(font["scripts"])) for font in fonts]


def _application_families() -> set[str]:
    """Families some other part of the app has loaded; a system's font of that name does not count."""
    known: set[str] = set()
    number = 0
    while families := QFontDatabase.applicationFontFamilies(number):
        known.update(families)
        number += 1
    return known
