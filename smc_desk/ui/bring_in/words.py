"""Words for what comes in: columns, fields, what happened to them, and texts so that a difference is seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smc_desk.domain.mapping import Column
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus, Settlement
from smc_desk.domain.people_list import NoteKind
from smc_desk.ui.bring_in.fields import COLUMN_OF
from smc_desk.ui.texts import QT_TRANSLATE_NOOP, category_word, photo_word, status_word
from smc_desk.ui.theme import Tone

COLUMNS: Mapping[Column, str] = {
    Column.CODE: QT_TRANSLATE_NOOP("BringIn", "Ticket code"),
    Column.TOKEN: QT_TRANSLATE_NOOP("BringIn", "Text of the QR code"),
    Column.ORDER: QT_TRANSLATE_NOOP("BringIn", "Order"),
    Column.ORDER_POSITION: QT_TRANSLATE_NOOP("BringIn", "Place in the order"),
    Column.BADGE_NAME: QT_TRANSLATE_NOOP("BringIn", "Name on the badge"),
    Column.LATIN_NAME: QT_TRANSLATE_NOOP("BringIn", "Name in Latin letters"),
    Column.NATIVE_NAME: QT_TRANSLATE_NOOP("BringIn", "Name in its own script"),
    Column.GIVEN_NAMES: QT_TRANSLATE_NOOP("BringIn", "Given names"),
    Column.FAMILY_NAMES: QT_TRANSLATE_NOOP("BringIn", "Family names"),
    Column.NAME_ORDER: QT_TRANSLATE_NOOP("BringIn", "Which name comes first"),
    Column.CERTIFICATE_NAME: QT_TRANSLATE_NOOP("BringIn", "Name on the certificate"),
    Column.PRONOUNS: QT_TRANSLATE_NOOP("BringIn", "Pronouns"),
    Column.EMAIL: QT_TRANSLATE_NOOP("BringIn", "E-mail"),
    Column.ORGANISATION: QT_TRANSLATE_NOOP("BringIn", "Organisation"),
    Column.SHOWS_ORGANISATION: QT_TRANSLATE_NOOP("BringIn", "Organisation on the badge"),
    Column.COUNTRY: QT_TRANSLATE_NOOP("BringIn", "Country"),
    Column.CATEGORY: QT_TRANSLATE_NOOP("BringIn", "Category"),
    Column.PROFESSION: QT_TRANSLATE_NOOP("BringIn", "Profession"),
    Column.ROLES: QT_TRANSLATE_NOOP("BringIn", "Roles"),
    Column.TICKET_TYPE: QT_TRANSLATE_NOOP("BringIn", "Ticket type"),
    Column.VALID_DAYS: QT_TRANSLATE_NOOP("BringIn", "Days of the ticket"),
    Column.FEE_TIER: QT_TRANSLATE_NOOP("BringIn", "Fee tier"),
    Column.AMOUNT_DUE: QT_TRANSLATE_NOOP("BringIn", "Amount due"),
    Column.AMOUNT_PAID: QT_TRANSLATE_NOOP("BringIn", "Amount paid"),
    Column.CURRENCY: QT_TRANSLATE_NOOP("BringIn", "Currency"),
    Column.PAYMENT_STATUS: QT_TRANSLATE_NOOP("BringIn", "State of the payment"),
    Column.ORDER_STATUS: QT_TRANSLATE_NOOP("BringIn", "State of the registration"),
    Column.LANGUAGES: QT_TRANSLATE_NOOP("BringIn", "Languages"),
    Column.DESK_LANGUAGE: QT_TRANSLATE_NOOP("BringIn", "Language at the desk"),
    Column.INTERPRETATION: QT_TRANSLATE_NOOP("BringIn", "Interpretation"),
    Column.DIET: QT_TRANSLATE_NOOP("BringIn", "Diet"),
    Column.ACCESS_NEEDS: QT_TRANSLATE_NOOP("BringIn", "Access needs"),
    Column.PHOTO_CONSENT: QT_TRANSLATE_NOOP("BringIn", "Photo consent"),
    Column.CONDUCT: QT_TRANSLATE_NOOP("BringIn", "Code of conduct"),
    Column.WORKSHOPS: QT_TRANSLATE_NOOP("BringIn", "Workshops"),
    Column.WORKSHOPS_WAITLIST: QT_TRANSLATE_NOOP("BringIn", "Workshops, waiting list"),
    Column.GUARDIAN: QT_TRANSLATE_NOOP("BringIn", "Guardian’s ticket code"),
    Column.REGISTERED_AT: QT_TRANSLATE_NOOP("BringIn", "Registered on"),
    Column.UPDATED_AT: QT_TRANSLATE_NOOP("BringIn", "Changed on"),
    Column.NOTES: QT_TRANSLATE_NOOP("BringIn", "Notes"),
}


@dataclass(frozen=True, slots=True)
class Sign:
    """What happened to a field, as word, shape and colour.

    Attributes:
        word: In English, for the translators, in the context "Signs".
        icon: The name of an icon.
    """

    word: str
    icon: str
    tone: Tone

    def said(self) -> str:
        """The word in the language of the screens."""
        return QCoreApplication.translate("Signs", self.word)


KINDS: Mapping[NoteKind, Sign] = {
    NoteKind.TIDIED: Sign(QT_TRANSLATE_NOOP("Signs", "Tidied"), "pencil", Tone.INFO),
    NoteKind.DOUBTFUL: Sign(QT_TRANSLATE_NOOP("Signs", "In doubt"), "triangle-alert", Tone.WARNING),
    NoteKind.MISSING: Sign(QT_TRANSLATE_NOOP("Signs", "Missing"), "circle-minus", Tone.WARNING),
    NoteKind.NEUTRALISED: Sign(QT_TRANSLATE_NOOP("Signs", "Made harmless"), "shield-check", Tone.INFO),
    NoteKind.FILLED_IN: Sign(QT_TRANSLATE_NOOP("Signs", "Filled in"), "plus", Tone.INFO),
    NoteKind.UNREADABLE: Sign(QT_TRANSLATE_NOOP("Signs", "Not understood"), "octagon-x", Tone.DANGER),
    NoteKind.REPEATED_CODE: Sign(QT_TRANSLATE_NOOP("Signs", "Code used twice"), "copy", Tone.DANGER),
}
BLANK = Sign(QT_TRANSLATE_NOOP("Signs", "Blank row"), "minus", Tone.NEUTRAL)

_OTHER_FIELDS: Mapping[str, str] = {
    "row": QT_TRANSLATE_NOOP("BringIn", "Whole row"),
    "settlement": QT_TRANSLATE_NOOP("BringIn", "Anything left to settle"),
}


YES, NO = QT_TRANSLATE_NOOP("BringIn", "Yes"), QT_TRANSLATE_NOOP("BringIn", "No")
YES_OR_NO = frozenset(("shows_organisation", "accepted_conduct"))
SETTLEMENTS: Mapping[Settlement, str] = {
    Settlement.OPEN: YES,
    Settlement.SETTLED: NO,
    Settlement.DEFERRED: QT_TRANSLATE_NOOP("BringIn", "Yes, but later"),
}
"""Answers to whether anything is left to settle."""


def column_word(column: Column) -> str:
    """What a column is called on the screens."""
    return QCoreApplication.translate("BringIn", COLUMNS[column])


def field_word(name: str) -> str:
    """What a field is called; a column which means nothing to a desk keeps its header."""
    column = COLUMN_OF.get(name)
    if column is not None:
        return column_word(column)
    if name in _OTHER_FIELDS:
        return QCoreApplication.translate("BringIn", _OTHER_FIELDS[name])
    return isolated(name)


def value_word(name: str, text: str) -> str:
    """The value of a field, in words where it is one of ours."""
    try:
        if name == "status":
            return status_word(RegistrationStatus(text))
        if name == "category":
            return category_word(Category(text))
        if name == "photo":
            return photo_word(PhotoConsent(text))
        if name == "settlement":
            return QCoreApplication.translate("BringIn", SETTLEMENTS[Settlement(text)])
        if name in YES_OR_NO and text:
            return QCoreApplication.translate("BringIn", YES if text == "yes" else NO)
    except ValueError:
        return seen(text)
    return seen(text)


class Said(str):
    """Our own words in the place of a text of the file; tables show them muted."""

    __slots__ = ()


_GAPS = re.compile("^ +| +$|(?<= ) +| +(?= )")
_LINES = re.compile("\\s*[\r\n]+\\s*")


def seen(text: str) -> str:
    """A text in one line whose odd spaces and unseen signs are made visible, apart from its surroundings."""
    line = _LINES.sub(" ↵ ", text)
    marked = _GAPS.sub(lambda gap: "␣" * len(gap[0]), line)
    return isolated("".join(map(_visible, marked))) if marked else ""


def _visible(sign: str) -> str:
    if sign.isprintable() or sign in "\u200c\u200d":
        return sign
    if unicodedata.category(sign) == "Zs":
        return "␣"
    return f"[{ord(sign):04X}]"


def isolated(text: str) -> str:
    """A text that keeps its own direction, whatever stands around it."""
    return f"\u2068{text}\u2069"


LONGEST_FILE_NAME = 64


def short_name(name: str) -> str:
    """The name of a file for a sentence: a long one loses its middle, so that its ending is still read."""
    if len(name) > LONGEST_FILE_NAME:
        name = f"{name[: LONGEST_FILE_NAME - 20]}…{name[-18:]}"
    return isolated(name)
