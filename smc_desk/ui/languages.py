"""The languages of the screens: which there are, and how the app is put into one of them.

A language is more than its texts: Qt has texts of its own, lines run in one direction or the other, and
numbers and dates are written in its manner. It must not know a screen.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smc_desk import resources
from smc_desk.ui.texts import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the screens.

    Attributes:
        tag: By which the settings name it.
        own_name: As its own speakers call it.
        file: Of our texts, without its ending.
        qt_file: Of Qt's texts, the same way.
        locale: In whose manner numbers and dates are written where this computer speaks another language.
    """

    tag: str
    own_name: str
    file: str
    qt_file: str
    locale: str


ENGLISH = Language("en", "English", "en", "qtbase_en", "en-US")
LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    Language("es", "Español", "es", "qtbase_es", "es-419"),
    Language("fr", "Français", "fr", "qtbase_fr", "fr-FR"),
    # Qt speaks no Creole; who does not read French either still has all of ours.
    Language("ht", "Kreyòl ayisyen", "ht", "qtbase_fr", "ht-HT"),
    Language("pt-BR", "Português (Brasil)", "pt_BR", "qtbase_pt_BR", "pt-BR"),
    # The digits of tickets, keys and headsets, which is what staff compare and type.
    Language("ar", "العربية", "ar", "qtbase_ar", "ar-AE"),
)
OWN_NAMES: tuple[tuple[str, str], ...] = tuple((each.tag, each.own_name) for each in LANGUAGES)
"""Tag and own name of each, for the settings."""
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
)
"""Keys as our sentences call them; Qt's own words are longer than a button, or missing."""


def load_language(app: QApplication, wanted: str) -> Language:
    """Put the app into a language, in place of the one before; to be called before any widget is made.

    Args:
        app: The application, which keeps the texts.
        wanted: A language tag, "" for the language of this computer.

    Returns:
        The language it is.
    """
    language = language_for(wanted, QLocale.system().uiLanguages())
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    # What comes last is asked first: our words for keys go before Qt's.
    _install(app, language.qt_file, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not _install(app, language.file, str(resources.path("translations"))):
        log.warning("the texts of %s are missing", language.tag)
    locale = _locale_of(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def language_for(wanted: str, preferred: Sequence[str]) -> Language:
    """Choose a language: the wanted one, else the first which is preferred and there, else English.

    Args:
        wanted: A language tag, or "".
        preferred: The tags of this computer, the most liked first.
    """
    known = {_primary(each.tag): each for each in LANGUAGES}
    found = (known[_primary(tag)] for tag in (wanted, *preferred) if _primary(tag) in known)
    return next(found, ENGLISH)


def _primary(tag: str) -> str:
    return tag.partition("-")[0]


def _install(app: QApplication, file: str, folder: str) -> bool:
    translator = QTranslator(app)
    return translator.load(file, folder) and app.installTranslator(translator)


def _locale_of(language: Language) -> QLocale:
    """The manner of this computer where it is of the same language and writes the digits of tickets."""
    own, system = QLocale(language.locale), QLocale.system()
    return system if system.language() == own.language() and system.zeroDigit() == "0" else own
