"""Who may be on the list twice: pairs to offer for merging, never merged without a person.

Two entries are compared only where their names are the same but for accents, case, order of words, titles and
signs. A name alone proves nothing in a long list, so the rest of the entries must agree more than chance
would make them: each agreement counts as much as it is rare in this list, each contradiction counts against
it, and the sum must outweigh the number of pairs with one name. Without a common address, neither
organisation nor profession may contradict. A family's shared address is no sign: their names differ.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

from smc_desk.domain.list_words import TITLES
from smc_desk.domain.people import Category, Registration, RegistrationStatus

SAME_EMAIL = 6.5
"""Weight of one address: what it takes for namesakes to share it by chance, as a logarithm."""
MARGIN = 2.0
"""How far the sum must outweigh the number of pairs with one name, as a logarithm."""
CROWD = 64
"""Of a name more frequent than this ("Guest") only entries with one address are compared."""
RAREST = 5.0
SAME_LANGUAGES, SAME_PHOTO, SAME_SHOWING = 0.7, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Twin:
    """Two entries which may be one person.

    Attributes:
        score: Weight of what agrees, the higher the likelier.
        reasons: Names of the fields that agree.
    """

    a_id: str
    b_id: str
    score: float
    reasons: tuple[str, ...]


_SIGNS = str.maketrans(dict.fromkeys(',.;:()[]{}/\\|_-–—"“”«»&+*', " ") | dict.fromkeys("'`’‘ʼʻ´", None))
_NO_DIGITS = str.maketrans("", "", "abcdefghijklmnopqrstuvwxyz@._-+'")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ə": "e"}
)
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u200b-\u200f\ufe0e\ufe0f]")


def name_key(name: str) -> str:
    """A name for comparing: small letters, no accents, signs and titles, words in order of the alphabet."""
    if not name.isascii():
        name = _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold()))
        if not name.isascii():
            name = unicodedata.normalize("NFC", name.translate(_LETTERS))
    words = name.lower().translate(_SIGNS).split()
    if not TITLES.isdisjoint(words):
        words = [w for w in words if w not in TITLES]
    words.sort()
    return " ".join(words)


def likely_duplicates(people: Iterable[Registration]) -> list[Twin]:
    """Pairs to offer for merging, the likeliest first; cancelled and merged entries are left out."""
    living = [p for p in people if p.status in _LIVING]
    groups = _namesakes(living)
    if not groups:
        return []
    weights = _Weights(living)
    needed = log(sum(len(g) * (len(g) - 1) / 2 for g in groups)) + MARGIN
    found: dict[tuple[str, str], Twin] = {}
    for group in groups:
        digits = [p.email.translate(_NO_DIGITS) for p in group]
        most = [weights.most_of(p) for p in group]
        for (a, a_digits, a_most), (b, b_digits, b_most) in combinations(
            zip(group, digits, most, strict=True), 2
        ):
            one_email = a_digits == b_digits and bool(a.email and b.email) and is_same_email(a.email, b.email)
            if not one_email:
                if a_most < needed or b_most < needed:
                    continue
                if a.organisation != b.organisation and a.organisation and b.organisation:
                    continue
                if a.profession != b.profession and a.profession and b.profession:
                    continue
            score, reasons = weights.agreement(a, b, one_email)
            if score >= (min(needed, SAME_EMAIL) if "email" in reasons else needed):
                found[a.id, b.id] = Twin(a.id, b.id, round(score, 2), reasons)
    return sorted(found.values(), key=lambda t: -t.score)


_LIVING = frozenset((RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLIST))


def _namesakes(people: Sequence[Registration]) -> list[list[Registration]]:
    """People of one name; somebody with names in two scripts may stand in two groups."""
    buckets: dict[str, list[Registration]] = {}
    for p in people:
        badge, latin, native = p.badge_name, p.latin_name, p.native_name
        key = name_key(badge)
        buckets.setdefault(key, []).append(p)
        if latin != badge and (other := name_key(latin)) != key:
            buckets.setdefault(other, []).append(p)
        if native and native != badge and (other := name_key(native)) != key:
            buckets.setdefault(other, []).append(p)
    buckets.pop("", None)
    groups: list[list[Registration]] = []
    for members in buckets.values():
        if len(members) < 2:
            continue
        if len(members) <= CROWD:
            groups.append(members)
            continue
        by_email: dict[str, list[Registration]] = {}
        for p in members:
            by_email.setdefault(p.email, []).append(p)
        by_email.pop("", None)
        groups.extend(same[:CROWD] for same in by_email.values() if len(same) > 1)
    return groups


def _rarity(values: Iterable[str], most: float = RAREST) -> dict[str, float]:
    counts = Counter(values)
    total = sum(counts.values())
    return {v: min(most, log(total / n)) for v, n in counts.items()}


class _Weights:
    """How much each agreement counts in this list."""

    def __init__(self, people: Sequence[Registration]) -> None:
        self._organisation = _rarity(p.organisation for p in people)
        self._profession = _rarity((p.profession for p in people), 3.5)
        self._pronouns = _rarity(p.pronouns for p in people)
        self._ticket = _rarity(p.ticket_type for p in people)
        self._country = _rarity((p.country for p in people), 1.0)
        self._emails = Counter(p.email for p in people)

    def most_of(self, p: Registration) -> float:
        """What an entry can agree with any other at most, if not in the address."""
        return (
            self._organisation[p.organisation]
            + self._profession[p.profession]
            + self._pronouns[p.pronouns]
            + self._country[p.country]
            + self._ticket[p.ticket_type]
            + (SAME_LANGUAGES + SAME_PHOTO + SAME_SHOWING)
        )

    def agreement(self, a: Registration, b: Registration, one_email: bool) -> tuple[float, tuple[str, ...]]:
        """Weight of what agrees less what contradicts, and the fields that agree."""
        score, reasons = 0.0, []
        if (a.category is Category.MINOR) != (b.category is Category.MINOR):
            return 0.0, ()
        same_order = bool(a.order) and a.order == b.order
        if one_email:
            if not same_order:
                score += SAME_EMAIL
                reasons.append("email")
        elif a.email and b.email:
            if self._emails[a.email] == 1 and self._emails[b.email] == 1:
                score -= 3.0
        for name, weight, against in (
            ("organisation", self._organisation, 3.0),
            ("profession", self._profession, 3.0),
            ("pronouns", self._pronouns, 2.5),
            ("country", self._country, 1.5),
            ("ticket_type", self._ticket, 1.5),
        ):
            x, y = getattr(a, name), getattr(b, name)
            if x == y:
                if not (same_order and name == "organisation"):
                    score += weight[x]
                    if x:
                        reasons.append(name)
            elif x and y and not (x.startswith(y) or y.startswith(x)):
                score -= against
        if a.languages and b.languages:
            score += SAME_LANGUAGES if a.languages == b.languages else -1.5
        score += SAME_PHOTO if a.photo is b.photo else -1.0
        score += SAME_SHOWING if a.shows_organisation == b.shows_organisation else -1.0
        return score, tuple(reasons)


def is_same_email(a: str, b: str) -> bool:
    """Whether two addresses may be one: equal, one within the other, or one slip that is no digit."""
    if a == b:
        return True
    if len(a) > len(b):
        a, b = b, a
    if "@" in a and a in b:
        return True
    if len(b) - len(a) > 1:
        return False
    at, end = 0, len(a)
    while at < end and a[at] == b[at]:
        at += 1
    if at == end:
        return not b[at].isdigit()
    if a[at].isdigit() or b[at].isdigit():
        return False
    if len(a) == len(b):
        return a[at + 1 :] == b[at + 1 :] or (
            a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :]
        )
    return a[at:] == b[at + 1 :]
