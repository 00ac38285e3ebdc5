"""Names as keys for finding: without accents, case, script or order; never shown to anybody."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPECIAL = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
        "ŋ": "n", "ə": "e", "ё": "е", "й": "и", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي",
        "ک": "ك", "ة": "ه", "ـ": "",
    }
)  # fmt: skip
_WORDS = re.compile(r"[^\W_]+", re.UNICODE)
_VOWELS = str.maketrans("", "", "aeiou")
_INNER = str.maketrans("", "", "wyh'`")
_DOUBLED = re.compile(r"(.)\1+")
SLIP_PREFIX = 8
"""Slips are found within the first letters of a word; a word is compared whole after that."""


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """NFKD, case folded, marks dropped (spacing ones of Indic scripts stay), then NFC."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))
    return unicodedata.normalize("NFC", kept.translate(_SPECIAL))


def words_of(text: str) -> list[str]:
    """Folded words of a text."""
    return _WORDS.findall(fold(text))


@lru_cache(maxsize=65_536)
def name_keys(word: str) -> tuple[str, ...]:
    """Every key one word of a name is found by: itself, its Latin spelling, its consonants."""
    folded = words_of(word)
    keys = list(folded)
    if len(folded) > 1:
        keys.append("".join(folded))
    if not word.isascii() and not "".join(folded).isascii():
        keys.extend(_latin(word))
        if "".join(folded) and _is_cjk(folded[0]):
            keys.extend(folded[0])
    keys.extend(s for s in (skeleton(k) for k in list(keys)) if s)
    return tuple(dict.fromkeys(keys))


def _is_cjk(text: str) -> bool:
    return any("぀" <= c <= "鿿" or "가" <= c <= "힣" for c in text)


def _latin(word: str) -> list[str]:
    from anyascii import anyascii

    spelled = anyascii(word)
    parts = re.findall(r"[A-Z]?[^A-Z\W]+|[A-Z]+", spelled)
    keys = [p.lower() for p in parts if p.strip("'`")]
    whole = "".join(c for c in spelled.lower() if c.isalnum())
    return [*keys, whole] if len(keys) != 1 or keys[0] != whole else keys


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """The consonants of a word, marked with "0": Muhammad, Mohammed and محمد share one.

    Empty where too little is left to mean anything.
    """
    if not word.isascii() or not word.isalpha() or len(word) < 3:
        return ""
    single = _DOUBLED.sub(r"\1", word)
    bones = single[0].translate(_VOWELS) + single[1:].translate(_VOWELS).translate(_INNER)
    return "0" + bones if len(bones) >= 3 else ""


def variants(word: str) -> set[str]:
    """What is left of a word's first letters when any one is missing, and the whole of them."""
    head = word[:SLIP_PREFIX]
    return {head} | {head[:i] + head[i + 1 :] for i in range(len(head))}


def one_slip(typed: str, word: str) -> bool:
    """Whether a typed word is one slip (a letter wrong, missing, too much, or two swapped) away.

    A word still being typed is compared with as much of the other.
    """
    if typed == word:
        return True
    a, b = typed, word
    start = 0
    while start < len(a) and start < len(b) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if not rest_a:
        return True
    return (
        rest_b.startswith(rest_a[1:])
        or rest_b[1:].startswith(rest_a)
        or rest_b[1:].startswith(rest_a[1:])
        or (
            len(rest_a) > 1
            and len(rest_b) > 1
            and rest_b[:2] == rest_a[1::-1]
            and rest_b[2:].startswith(rest_a[2:])
        )
    )


def plain_name(name: str) -> str:
    """A name for comparing: folded words in order of the alphabet."""
    return " ".join(sorted(words_of(name)))
