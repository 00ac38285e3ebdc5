"""Where a name stands in an alphabetical list on paper, and which names begin with given letters.

A name is filed as it is given, by its first letter, and never split: nobody here knows which part is a
family's. One that is in another script is filed under its Latin spelling, where the list has one, since that
is what whoever looks for it can read.
"""

from __future__ import annotations

import re
import unicodedata

from smc_desk.domain.people import Registration

NO_LETTER = "#"
"""The head above names that begin with no letter."""
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_RANGE = re.compile(r"\s*(\w+)\s*[-\u2013\u2014\u2026]\s*(\w+)\s*")
_SEPARATORS = re.compile(r"[\s,;]+")
_SIGNS = "\u02bb\u02bc"
"""Okina and apostrophe: letters in their languages, but nobody files by them."""
_LATIN_ENDS = "\u0250"


def filed_name(person: Registration) -> str:
    """The spelling under which somebody is looked for."""
    name, latin = person.badge_name, person.latin_name
    return latin if latin and not _is_latin(name) else name or latin


def filing_key(name: str) -> tuple[int, str, str]:
    """For sorting: names in Latin letters by the alphabet, then other scripts, then what has no letter."""
    plain = folded(name)
    rank = 2 if not plain[:1].isalpha() else 0 if plain[0] < _LATIN_ENDS else 1
    return (rank, plain, name)


def letter_of(name: str) -> str:
    """The letter under which a name is filed, or `NO_LETTER`."""
    first = folded(name)[:1]
    return first.upper() if first.isalpha() else NO_LETTER


def begins_with(name: str, letters: str) -> bool:
    """Whether a name begins as typed: `A`, `Mc`, `A, C, É`, or with anything from `A-F`."""
    plain = folded(name)
    span = _RANGE.fullmatch(letters)
    if span is not None:
        first, last = folded(span[1]), folded(span[2])
        return first <= plain[: len(first)] and plain[: len(last)] <= last
    wanted = [folded(part) for part in _SEPARATORS.split(letters) if part]
    return not wanted or plain.startswith(tuple(wanted))


def folded(name: str) -> str:
    """Small letters without accents; quotes, stops and spaces before the first letter are left out."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c for c in apart if unicodedata.category(c) not in ("Mn", "Cf"))
    plain = unicodedata.normalize("NFC", kept.translate(_PLAIN))
    at = next((at for at, c in enumerate(plain) if c.isalnum() and c not in _SIGNS), len(plain))
    return plain[at:]


def _is_latin(text: str) -> bool:
    return all(c < _LATIN_ENDS or "\u1e00" <= c <= "\u1eff" for c in text if c.isalpha())
