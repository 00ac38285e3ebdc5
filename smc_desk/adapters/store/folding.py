"""Names as keys for finding: without accents, case, script or order; never shown to anybody.

It knows letters alone: no table, no registration.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, permutations
from string import ascii_lowercase

from anyascii import anyascii

from smc_desk.domain.list_words import TITLES

_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ə": "e",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "", "ʻ": "'", "ʼ": "'",
}  # fmt: skip
_WORDS = re.compile(r"[^\W_]+")
_LATIN_PARTS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_DOUBLED = re.compile(r"(.)\1+")
_BONES = str.maketrans({**dict.fromkeys("aeiouyhwv"), **dict.fromkeys("cgq", "k"), "z": "s"})
_ARTICLE = "ال"

BONES = "0"
"""The mark of a key that holds consonants alone; no word of a name begins with it."""
FEWEST_BONES = 3
"""With fewer consonants than these, two words in Latin letters have nothing in common."""
FEWEST_SPELLED_BONES = 2
"""The same where one of them is spelled from a script without vowels."""
MOST_TO_JOIN = 4
"""Words of a name that are tried in every order."""


class _Folded(dict[int, str | None]):
    """For `str.translate`: no marks, no invisible signs, no halves of letters; some as the plain ones."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        kept = None if unicodedata.category(letter) in ("Mn", "Mc", "Me", "Cf", "Cs") else letter
        self[code] = kept
        return kept


_FOLDED = _Folded({ord(c): to for a, to in _LETTERS.items() for c in {a, a.upper()}})


def fold(text: str) -> str:
    """Small letters without marks."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).translate(_FOLDED).casefold()
    return unicodedata.normalize("NFC", plain)


def words_of(text: str) -> list[str]:
    """Folded words of a text."""
    return _WORDS.findall(fold(text))


def plain_name(name: str) -> str:
    """A name for comparing and sorting: folded words in order of the alphabet."""
    return " ".join(sorted(chain.from_iterable(map(_folded, name.split()))))


@lru_cache(maxsize=8192)
def _folded(word: str) -> tuple[str, ...]:
    return tuple(words_of(word))


@lru_cache(maxsize=8192)
def name_keys(word: str) -> tuple[str, ...]:
    """Every key one word of a name is found by: itself, its Latin spelling, its consonants."""
    folded = words_of(word)
    if len(folded) == 1 and folded[0].isascii():  # most words: 20,000 people are indexed in a moment
        bones = skeleton(folded[0])
        return (folded[0], bones) if bones else (folded[0],)
    keys = list(folded)
    if len(folded) > 1:
        keys.append("".join(folded))
    spelled = keys
    is_latin = all(map(str.isascii, folded))
    if not is_latin:
        spelled = latin_words(word)
        keys += spelled
        for part in folded:
            keys += _pieces(part)
    keys += (bones for key in spelled if (bones := skeleton(key, FEWEST_BONES if is_latin else 1)))
    return tuple(dict.fromkeys(keys))


def _pieces(word: str) -> list[str]:
    """Shorter words a word in its own script is also found by."""
    if word.startswith(_ARTICLE) and len(word) > 4:
        bare = word.removeprefix(_ARTICLE)
        return ["al", "el", bare, *(bones for key in latin_words(bare) if (bones := skeleton(key, 1)))]
    return list(word) if is_cjk(word) else []


def is_cjk(word: str) -> bool:
    """Whether a word is in a script that parts names by nothing."""
    return _CJK.fullmatch(word) is not None


def latin_words(text: str) -> list[str]:
    """How a text in another script is spelled in Latin letters: by syllables and as one word."""
    spelled = anyascii(unicodedata.normalize("NFC", text))
    keys = [part.lower() for part in _LATIN_PARTS.findall(spelled)]
    return [*keys, "".join(keys)] if len(keys) > 1 else keys


def latin_word(word: str) -> str:
    """A folded word in Latin letters; "" where nobody knows how."""
    return word if word.isascii() else "".join(latin_words(word)[-1:])


def skeleton(word: str, fewest: int = FEWEST_BONES) -> str:
    """The consonants of a word, marked: Muhammad, Mohammed and محمد share one.

    Args:
        fewest: With fewer consonants than these there is no skeleton, "".
    """
    if not word.isascii() or not word.isalpha():
        return ""
    bones = _DOUBLED.sub(r"\1", word).translate(_BONES)
    return BONES + bones if len(bones) >= fewest else ""


def slips(word: str) -> set[str]:
    """All that is one slip away: a letter missing, too much, wrong, or two swapped.

    Of a word of three letters only what it lacks a letter of: half of such a word is not enough.
    """
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    longer = {a + c + b for a, b in halves for c in ascii_lowercase}
    if len(word) < 4:
        return longer if len(word) == 3 else set()
    shorter = {a + b[1:] for a, b in halves if b}
    other = {a + c + b[1:] for a, b in halves if b for c in ascii_lowercase}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1}
    return longer | shorter | other | swapped


def is_same_name(a: str, b: str) -> bool:
    """Whether two names are as good as equal.

    The same words in any order, run together or parted, without titles; a word may have one slip, or be
    spelled in another script, or have other vowels.
    """
    words, others = words_of(a), words_of(b)
    if _are_same(without_titles(words), without_titles(others), FEWEST_BONES):
        return True
    spelled, spelled_others = (list(filter(None, map(latin_word, name))) for name in (words, others))
    if (spelled, spelled_others) == (words, others):
        return False
    return _are_same(without_titles(spelled), without_titles(spelled_others), FEWEST_SPELLED_BONES)


def without_titles(words: list[str]) -> list[str]:
    """Words of a name without titles and degrees, unless there is nothing else."""
    return [word for word in words if word not in TITLES] or words


def _are_same(a: Sequence[str], b: Sequence[str], fewest: int) -> bool:
    if len(a) != len(b):
        return max(len(a), len(b)) <= MOST_TO_JOIN and any(
            _is_one_slip(x, y) for x in map("".join, permutations(a)) for y in map("".join, permutations(b))
        )
    left = list(b)
    for word in sorted(a, key=lambda word: word not in b):
        other = word if word in left else next((o for o in left if _are_alike(word, o, fewest)), None)
        if other is None:
            return False
        left.remove(other)
    return True


def _are_alike(a: str, b: str, fewest: int) -> bool:
    bones = skeleton(a, fewest)
    return bool(bones and bones == skeleton(b, fewest)) or (max(len(a), len(b)) > 3 and _is_one_slip(a, b))


def _is_one_slip(a: str, b: str) -> bool:
    """Whether two words differ by one slip at most."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    at = 0
    while at < len(a) and a[at] == b[at]:
        at += 1
    rest_a, rest_b = a[at:], b[at:]
    if len(a) < len(b):
        return rest_a == rest_b[1:]
    return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
