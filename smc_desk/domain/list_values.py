"""What one cell of a list says: pure readings of text, each with its doubt.

A `Reading` is the value, the kind of note (None where there is nothing to say) and the text kept. Nothing
here knows rows or columns; `smc_desk.domain.cleaning` puts the cells together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from smc_desk.domain.headers import folded
from smc_desk.domain.list_words import (
    ASK,
    LANGUAGES,
    NO,
    NOTHING,
    PAYMENTS,
    PENDING,
    ROLES,
    STATUSES,
    TITLES,
    YES,
    category_of,
    country_codes,
    inverted,
)
from smc_desk.domain.people import Category, PhotoConsent, RegistrationStatus
from smc_desk.domain.people_list import NoteKind

V = TypeVar("V")
Reading = tuple[V, NoteKind | None, str]

FORMULA = "=+-@\t\r＝＋－＠"
"""A spreadsheet takes text that begins so for a formula."""
LAST_DAY = 31
LONGEST_AMOUNT = 12
_UNSEEN = re.compile(
    "[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_JOINERS = " \u061c\u200c\u200d\u200e\u200f"
_SYMBOL = re.compile(
    "[\u00a9\u00ae\u2122\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d"
    "\u3297\u3299\ue000-\uf8ff\ufe00-\ufe0f\U0001f000-\U0001faff\U000e0000-\U000e01ef\U000f0000-\U0010ffff\u20e3]"
    "(?:\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff]))?"
)
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[a-z0-9._%+'-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}")
_SPELLED_AT = re.compile(r"\s*(?:\bat\b|\(at\)|\[at\]|\barroba\b|\barobase\b)\s*", re.IGNORECASE)
_TYPOS = (
    ".rog", ".ogr", ".orgg", ".nte", ".ent", ".ney", ".con", ".cmo", ".ocm", ".vom", ".comm", ".xom",
    "@gmial.com", "@gmal.com", "@gmai.com", "@gnail.com", "@hotmial.com", "@yaho.com", "@outlok.com",
)  # fmt: skip
_PARTS = re.compile(r"\s*[;,|/\n]\s*")
_DAY_WORDS = re.compile(r"\b(?:day|days|dia|dias|jour|jours)\b")
_RANGE = re.compile(r"(\d{1,2})\s*[-–]\s*(\d{1,2})")
_NUMBER = re.compile(r"\d[\d.,'\s]*")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")


class Readings(dict[str, Reading[V]]):
    """Readings of the texts met so far: the words of a list repeat, so most cells cost one look-up."""

    def __init__(self, read: Callable[[str], Reading[V]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Reading[V]:
        reading = self[text] = self._read(text)
        return reading


def tidy(text: str, line_break: str = " ") -> str:
    """As given, NFC, white space made single, nothing unseen in it or at its ends.

    Joiners and direction marks between letters stay: Persian and Indic names need them.
    """
    seen = _UNSEEN.sub("", unicodedata.normalize("NFC", text))
    lines = [" ".join(_CONTROL.sub(" ", line).split()) for line in seen.splitlines()]
    return line_break.join(s for line in lines if (s := line.strip(_JOINERS)))


def neutral(text: str) -> str:
    """Free text that no spreadsheet will calculate: a leading apostrophe where it begins like a formula.

    Every export must send free text and names through here; a sign alone is left as it is.
    """
    if text and text[0] in FORMULA and len(text.strip()) > 1:
        return "'" + text
    return text


def without_symbols(name: str) -> str:
    """A name without pictures, which no badge printer can be trusted with."""
    return tidy(_SYMBOL.sub("", name))


def has_symbols(name: str) -> bool:
    """Whether a name has pictures in it."""
    return _SYMBOL.search(name) is not None


def is_doubtful_name(name: str) -> bool:
    """Whether somebody should look at a name: one case only, a title, parts turned round, a formula."""
    if name[0] in FORMULA:
        return True
    if (name.isupper() or name.islower()) and sum(c.upper() != c.lower() for c in name) > 1:
        return True
    if "," in name or '"' in name or "@" in name or any(c.isdigit() for c in name):
        return True
    words = _WORD.findall(name.replace(".", ""))
    return bool(words) and (
        words[0].lower() in TITLES or (words[-1].lower() in TITLES and words[-1].isupper())
    )


def email_of(text: str) -> Reading[str]:
    """An address in small letters; " at " is mended and noted, a likely slip is only noted."""
    address = text.lower()
    if _ADDRESS.fullmatch(address):
        kind = NoteKind.DOUBTFUL if address.endswith(_TYPOS) else NoteKind.TIDIED if address != text else None
        return address, kind, address
    mended = _SPELLED_AT.sub("@", address) if "@" not in address else "".join(address.split())
    if mended != address and _ADDRESS.fullmatch(mended):
        return mended, NoteKind.DOUBTFUL, mended
    if address in NOTHING:
        return "", NoteKind.TIDIED, ""
    return text, NoteKind.DOUBTFUL, text


def free_text(text: str) -> Reading[str]:
    """Free text, made harmless."""
    kept = neutral(text)
    return (kept, NoteKind.NEUTRALISED, kept) if kept is not text else (text, None, text)


def organisation_of(text: str) -> Reading[str]:
    """An organisation; what people type into a field that must not be empty means none."""
    return ("", NoteKind.TIDIED, "") if text in NOTHING else free_text(text)


def country_reader() -> Callable[[str], Reading[str]]:
    """A reading of countries as ISO codes of two letters, where sure."""
    codes = country_codes()

    def country_of(text: str) -> Reading[str]:
        if not text:
            return "", None, ""
        if text in NOTHING:
            return "", NoteKind.TIDIED, ""
        code = codes.get(folded(text))
        if code is None:
            return text, NoteKind.DOUBTFUL, text
        return code, None if code == text else NoteKind.TIDIED, code

    return country_of


def category_reading(text: str) -> Reading[Category]:
    """A category; one we do not know stays as its own text."""
    category = category_of(text)
    doubtful = category is Category.OTHER and text and folded(text) != "other"
    return category, NoteKind.DOUBTFUL if doubtful else None, text


def status_reader() -> Callable[[str], Reading[tuple[RegistrationStatus, bool]]]:
    """A reading of the entry's state, and whether it says that money is still to come."""
    words = inverted(STATUSES)

    def status_of(text: str) -> Reading[tuple[RegistrationStatus, bool]]:
        word = folded(text)
        if word in PENDING:
            return (RegistrationStatus.CONFIRMED, True), None, text
        status = words.get(word)
        kind = None if status or not word else NoteKind.DOUBTFUL
        return (status or RegistrationStatus.CONFIRMED, False), kind, text

    return status_of


def payment_reader() -> Callable[[str], Reading[str]]:
    """A reading of a payment's state as paid, unpaid, partial, waived, free or refunded."""
    words = inverted(PAYMENTS)

    def payment_of(text: str) -> Reading[str]:
        state = words.get(folded(text))
        if state is None and text:
            return text, NoteKind.DOUBTFUL, text
        return state or "", None, text

    return payment_of


def amount_of(text: str) -> Reading[int]:
    """Hundredths of an amount: "60", "60,00", "1.234,50", "$ 60"."""
    if text.isascii() and text.isdigit() and len(text) <= LONGEST_AMOUNT:
        return int(text) * 100, None, text
    if not text or text in NOTHING:
        return 0, NoteKind.TIDIED if text else None, ""
    found = _NUMBER.findall(text)
    if (
        len(found) != 1
        or "-" in text
        or "(" in text
        or len(found[0]) > LONGEST_AMOUNT + 6
        or not text.isascii()
    ):
        return _amount_beyond_ascii(text)
    number = re.sub(r"[\s']", "", found[0]).strip(".,")
    at = max(number.rfind("."), number.rfind(","))
    whole, rest = (number[:at], number[at + 1 :]) if at >= 0 else (number, "")
    doubtful = len(rest) > 2
    if doubtful and len(rest) == 3:  # a thousand's mark
        whole, rest = whole + rest, ""
    digits = re.sub(r"[.,]", "", whole)
    hundredths = int(digits or "0") * 100 + int(rest[:2].ljust(2, "0"))
    kept = f"{hundredths // 100}.{hundredths % 100:02d}"
    same = kept in (text, text + "0", text + ".00")
    return hundredths, NoteKind.DOUBTFUL if doubtful else None if same else NoteKind.TIDIED, kept


def _amount_beyond_ascii(text: str) -> Reading[int]:
    plain = "".join(c for c in unicodedata.normalize("NFKC", text) if c.isascii()).strip()
    if plain != text and plain and "-" not in plain:
        value, kind, kept = amount_of(plain)
        return value, kind or NoteKind.TIDIED, kept
    return 0, NoteKind.UNREADABLE, "0"


def days_of(text: str) -> Reading[tuple[int, ...]]:
    """Days of a ticket: "1;2", "1, 2", "1-3", "Day 1". What cannot be read means all days, and is noted."""
    if not text or text in NOTHING:
        return (), None, ""
    bare = _DAY_WORDS.sub(" ", folded_signs(text))
    bare = _RANGE.sub(lambda m: ";".join(map(str, range(int(m[1]), int(m[2]) + 1))), bare)
    parts = [p for p in re.split(r"[\s;,|/&+]+", bare) if p not in ("", "and", "y", "et", "e")]
    if not parts or not all(p.isascii() and p.isdigit() and 0 < len(p) < 3 for p in parts):
        return (), NoteKind.UNREADABLE, ""
    days = tuple(sorted({int(p) for p in parts}))
    if not 1 <= days[0] <= days[-1] <= LAST_DAY:
        return (), NoteKind.UNREADABLE, ""
    kept = ";".join(map(str, days))
    return days, None if kept == text else NoteKind.TIDIED, kept


def folded_signs(text: str) -> str:
    """Without accents and case, the signs kept."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def parts_of(text: str) -> Reading[tuple[str, ...]]:
    """Things in one cell, parted by ; , | / or a new line."""
    parts = tuple(dict.fromkeys(p for p in _PARTS.split(text.strip(" ;,|/")) if p and p not in NOTHING))
    return parts, None, ";".join(parts)


def roles_reader() -> Callable[[str], Reading[tuple[str, ...]]]:
    """A reading of roles, those the programme knows in its own words."""
    words = inverted(ROLES)

    def roles_of(text: str) -> Reading[tuple[str, ...]]:
        parts = tuple(dict.fromkeys(words.get(folded(p), p) for p in parts_of(text)[0]))
        return parts, None, ";".join(parts)

    return roles_of


def languages_reader() -> Callable[[str], Reading[tuple[str, ...]]]:
    """A reading of languages as tags; a language we have no tag for stays a word, noted."""
    words = inverted(LANGUAGES)

    def languages_of(text: str) -> Reading[tuple[str, ...]]:
        tags, doubtful = [], False
        for part in parts_of(text)[0]:
            word = folded(part)
            known = words.get(word) or (
                part.lower() if re.fullmatch(r"[a-z]{2,3}(?:[-_]\w+)?", part.lower()) else ""
            )
            doubtful = doubtful or not known
            tags.append(known or part)
        kept = tuple(dict.fromkeys(tags))
        new = ";".join(kept)
        kind = NoteKind.DOUBTFUL if doubtful else None if new == text else NoteKind.TIDIED
        return kept, kind, new

    return languages_of


def one_language(read: Callable[[str], Reading[tuple[str, ...]]]) -> Callable[[str], Reading[str]]:
    """A reading of a single language; "no" and the like mean none."""

    def language_of(text: str) -> Reading[str]:
        if not text or folded(text) in NO or text in NOTHING:
            return "", None, ""
        tags, kind, new = read(text)
        return (
            (tags[0] if tags else ""),
            (NoteKind.DOUBTFUL if len(tags) > 1 else kind),
            new if len(tags) < 2 else tags[0],
        )

    return language_of


def photo_of(text: str) -> Reading[PhotoConsent]:
    """May they be photographed; no answer means: ask."""
    word = folded(text)
    if word in YES:
        return PhotoConsent.YES, None, text
    if word in NO:
        return PhotoConsent.NO, None, text
    return PhotoConsent.ASK, None if not word or word in ASK else NoteKind.DOUBTFUL, text


def yes_of(text: str) -> Reading[bool]:
    """A yes; nothing is a no."""
    word = folded(text)
    return word in YES, None if not word or word in YES or word in NO else NoteKind.DOUBTFUL, text


def not_no(text: str) -> Reading[bool]:
    """A yes unless it says no."""
    word = folded(text)
    return word not in NO, None if not word or word in YES or word in NO else NoteKind.DOUBTFUL, text


def instant_kind(text: str) -> NoteKind | None:
    """What to say of an instant the desk does not use: noted where it is not in ISO form."""
    if not text:
        return NoteKind.MISSING
    if not _ISO_DATE.fullmatch(text):
        return NoteKind.DOUBTFUL
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return NoteKind.DOUBTFUL
    return None
