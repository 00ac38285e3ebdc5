"""The words for the languages people ask interpretation into; a tag without a word stands for itself."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smc_desk.ui.texts import QT_TRANSLATE_NOOP

LANGUAGES: Mapping[str, str] = {
    "am": QT_TRANSLATE_NOOP("Languages", "Amharic"),
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "bn": QT_TRANSLATE_NOOP("Languages", "Bengali"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "el": QT_TRANSLATE_NOOP("Languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "he": QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "hmn": QT_TRANSLATE_NOOP("Languages", "Hmong"),
    "ht": QT_TRANSLATE_NOOP("Languages", "Haitian Creole"),
    "hu": QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "so": QT_TRANSLATE_NOOP("Languages", "Somali"),
    "sw": QT_TRANSLATE_NOOP("Languages", "Swahili"),
    "ta": QT_TRANSLATE_NOOP("Languages", "Tamil"),
    "th": QT_TRANSLATE_NOOP("Languages", "Thai"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
}
"""By language tag, as on the list."""


def language_word(tag: str) -> str:
    """A language; its tag where there is no word for it."""
    return QCoreApplication.translate("Languages", LANGUAGES[tag]) if tag in LANGUAGES else tag
