"""Finds people by what is typed of them: any spelling, any order of words, one slip a word.

What was typed is looked for in steps, the surest first, until the list is full: a whole code, order or
address; whole words of a name, then with the last word begun, then with all begun; a code, order or address
begun; words of the organisation too; words with a slip, run together or parted; consonants alone. The index
does the work; only what was found is sorted here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Any

from sqlalchemy import and_, bindparam, func, select

from smc_desk.adapters.store.folding import (
    fold,
    is_cjk,
    is_same_name,
    latin_word,
    plain_name,
    skeleton,
    slips,
    without_titles,
    words_of,
)
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import registration, word
from smc_desk.domain.people import RegistrationStatus

LONGEST_TEXT = 200
SHORTEST_HANDLE = 3
MOST_WORDS = 12
SHORTEST_PART = 2
SHORTEST_TO_PART = 5
SHORTEST_BEGUN_SLIP = 6
"""A slip in a shorter word counts only where the rest of the word is there too."""
LONGEST_SLIP = 24
MOST_SLIPS = 40
MOST_PARTED = 12
SPARE = 50
"""Entries beyond what is asked for that a step may find, so that the best of them come first."""

_NO_NAME = re.compile(r"@.*|\d", re.DOTALL)
"""What of an address is surely no name; lists hold addresses with slips too."""
_MATCH = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
_AFTER_Z = "{"
_LAST = "\U0010ffff"
_HANDLES = [
    Prepared(
        select(registration.c.n, handle)
        .where(
            handle.between(bindparam("low"), bindparam("high")),
            registration.c.status != RegistrationStatus.MERGED.value,
        )
        .limit(bindparam("most"))
    )
    for handle in (
        registration.c.code,
        registration.c.order_code,
        registration.c.email.collate("NOCASE"),
    )
]
_each = func.json_each(bindparam("texts")).table_valued("value")
_KNOWN = Prepared(select(word.c.word).where(word.c.word.in_(select(_each.c.value))))
_BEGUN = Prepared(
    select(word.c.word).select_from(
        _each.join(word, and_(word.c.word >= _each.c.value, word.c.word < _each.c.value.concat(_AFTER_Z)))
    )
)
_FOUND = Prepared(
    select(
        registration.c.n,
        registration.c.id,
        registration.c.sort_name,
        registration.c.badge_name,
        registration.c.latin_name,
        registration.c.native_name,
        registration.c.code,
    ).where(registration.c.n.in_(select(_each.c.value)))
)


def search_ids(cursor: Any, text: str, limit: int) -> list[str]:
    """Ids of the people a typed text may mean, best first."""
    if limit < 1:
        return []
    words = _typed_words(_NO_NAME.sub(" ", text) if "@" in text else text)
    found: dict[int, int] = {}
    for step, numbers in enumerate(_steps(cursor, text, words, limit + SPARE)):
        for number in numbers:
            found.setdefault(number, step)
        if len(found) >= limit:
            break
    whole = " ".join(sorted(words))
    entries = _FOUND.all(cursor, texts=json.dumps(list(found)))
    # Equal names by their codes, which are the same on every desk; ids are not.
    entries.sort(key=lambda entry: (found[entry[0]], entry[2] != whole, entry[2], entry[6]))
    return [entry[1] for entry in entries[:limit]]


def same_name(cursor: Any, name: str, limit: int) -> list[str]:
    """Ids of entries whose name is as good as equal, those with the very same words first."""
    words = without_titles(_typed_words(name))
    if not words or limit < 1:
        return []
    loose = [_any([*_alternatives(cursor, typed), *_bones(typed)]) for typed in words]
    matches = [_all(map(_whole, words)), _all(loose), *_together(words)]
    numbers = dict.fromkeys(n for match in matches for n in _matching(cursor, f"names: {match}", SPARE))
    same = [
        (entry[2] != plain_name(name), entry[2], entry[6], entry[1])
        for entry in _FOUND.all(cursor, texts=json.dumps(list(numbers)))
        if any(is_same_name(name, other) for other in set(entry[3:6]) if other)
    ]
    return [identity for *_, identity in sorted(same)[:limit]]


def _typed_words(text: str) -> list[str]:
    """Folded words of what was typed, each once."""
    return list(dict.fromkeys(words_of(text[:LONGEST_TEXT])))[:MOST_WORDS]


def _matching(cursor: Any, match: str, limit: int) -> list[int]:
    return [number for (number,) in cursor.execute(_MATCH, (match, limit)).fetchall()]


def _steps(cursor: Any, text: str, words: Sequence[str], most: int) -> Iterator[list[int]]:
    """Numbers of entries, the surest first."""
    exact, begun = _by_handle(cursor, text, most)
    yield exact
    strict = _strict(words) if words else []
    for match in strict:
        yield _matching(cursor, f"names: {match}", most)
    yield begun
    if words:
        yield _matching(cursor, strict[-1], most)
        loose = [_alternatives(cursor, typed) for typed in words]
        yield _matching(cursor, _any([_all(map(_any, loose)), *_together(words)]), most)
        bones = [_bones(typed) for typed in words]
        if any(bones):
            match = _all(_any([*one, *more]) for one, more in zip(loose, bones, strict=True))
            yield _matching(cursor, match, most)


def _by_handle(cursor: Any, text: str, most: int) -> tuple[list[int], list[int]]:
    """By code, order or address: those that are just what was typed, and those that begin so."""
    typed = text[:LONGEST_TEXT].strip()
    folded = fold(typed)
    spellings = dict.fromkeys((typed if typed.isascii() else folded, folded, folded.upper()))
    exact: list[int] = []
    begun: list[int] = []
    if len(folded) < SHORTEST_HANDLE or any(map(str.isspace, folded)):
        return exact, begun
    for low, column in product(spellings, _HANDLES):
        for number, handle in column.all(cursor, low=low, high=low + _LAST, most=most):
            (exact if handle.lower() == folded else begun).append(number)
    return exact, begun


def _strict(words: Sequence[str]) -> list[str]:
    """Whole words, then with the last one begun, then with all begun."""
    *before, last = words
    steps = [map(_whole, words), [*map(_whole, before), _begun(last)], map(_begun, words)]
    return list(dict.fromkeys(map(_all, steps)))


def _alternatives(cursor: Any, typed: str) -> list[str]:
    """What a typed word may stand for: its beginning, a slip, words run together, another script."""
    alternatives = [_begun(typed)]
    latin = latin_word(typed)
    if latin and latin != typed:
        alternatives.append(_begun(latin))
    if is_cjk(typed):
        alternatives.append(_all(map(_whole, typed)))
    alternatives += map(_whole, _with_a_slip(cursor, latin))
    alternatives += (_all([*map(_whole, parts[:-1]), _begun(parts[-1])]) for parts in _parted(cursor, latin))
    return alternatives


def _bones(typed: str) -> list[str]:
    """The consonants of a typed word; those of names in other scripts may be fewer than three."""
    bones = skeleton(latin_word(typed), 1)
    return [_whole(bones)] if bones and len(typed) > 2 else []


def _with_a_slip(cursor: Any, typed: str) -> list[str]:
    """Words of the list that are one slip away, the shortest first."""
    if len(typed) > LONGEST_SLIP:
        return []
    lookup = _BEGUN if len(typed) >= SHORTEST_BEGUN_SLIP else _KNOWN
    found = {row[0] for row in lookup.all(cursor, texts=json.dumps(list(slips(typed))))}
    return sorted(found, key=lambda known: (len(known), known))[:MOST_SLIPS]


def _parted(cursor: Any, typed: str) -> list[tuple[str, ...]]:
    """Two or three words a typed one may be, all but the last known from the list."""
    end = len(typed) - SHORTEST_PART + 1
    if not SHORTEST_TO_PART <= len(typed) <= LONGEST_SLIP:
        return []
    cuts = range(SHORTEST_PART, end)
    pieces = {typed[i:j] for i in (0, *cuts) for j in cuts if j - i >= SHORTEST_PART}
    known = {row[0] for row in _KNOWN.all(cursor, texts=json.dumps(list(pieces)))}
    firsts = [i for i in cuts if typed[:i] in known]
    two = [(typed[:i], typed[i:]) for i in firsts]
    three = [(typed[:i], typed[i:j], typed[j:]) for i in firsts for j in cuts if typed[i:j] in known]
    return [*two, *three][:MOST_PARTED]


def _together(words: Sequence[str]) -> list[str]:
    """Two or three neighbours written as one word."""
    runs = [(i, i + size) for size in (2, 3) for i in range(len(words) - size + 1)]
    return [_all(map(_begun, [*words[:i], "".join(words[i:j]), *words[j:]])) for i, j in runs]


def _whole(typed: str) -> str:
    return f'"{typed}"'


def _begun(typed: str) -> str:
    return f'"{typed}"*'


def _all(parts: Iterable[str]) -> str:
    return "(" + " AND ".join(parts) + ")"


def _any(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(parts) + ")"
