"""Which column of a list means what: guessed from its headers, corrected by a person, kept per source.

A source is a row of headers: the next export of the same portal has the same ones and finds its mapping
again. This module never looks at the people themselves.
"""

from __future__ import annotations

import collections.abc
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from smc_desk.domain.headers import OTHER_PEOPLE, SYNONYMS, Column, folded

__all__ = ["Column", "Mapping", "guess", "restored", "source_key_of"]

LONGEST_PLAIN = 3
"""A header of more words than this is a question, in which a synonym may stand among others."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a source means.

    Attributes:
        pairs: Column and index of its header, in the order of `Column`; no index twice.
        source_key: Hash of the headers, by which the mapping is saved.
    """

    pairs: tuple[tuple[Column, int], ...]
    source_key: str = ""

    def index(self, column: Column) -> int | None:
        """Where a column is, or None."""
        return dict(self.pairs).get(column)

    def column(self, index: int) -> Column | None:
        """What the header at `index` means, or None."""
        return next((c for c, i in self.pairs if i == index), None)

    def corrected(self, column: Column, index: int | None) -> Mapping:
        """With one column moved to another header, or to none; whatever had that header loses it."""
        chosen = {c: i for c, i in self.pairs if c is not column and i != index}
        if index is not None:
            chosen[column] = index
        return _mapping(chosen, self.source_key)

    @property
    def missing(self) -> tuple[Column, ...]:
        """Columns without which the list cannot come in: a name, or given and family names."""
        has = {c for c, _ in self.pairs}
        if has & {Column.BADGE_NAME, Column.LATIN_NAME, Column.NATIVE_NAME}:
            return ()
        parts = {Column.GIVEN_NAMES, Column.FAMILY_NAMES}
        if not has & parts:
            return (Column.BADGE_NAME,)
        return tuple(c for c in Column if c in parts - has)

    def saved(self, headers: Sequence[str]) -> dict[str, str]:
        """Plain values to keep: our name of each column and the header's text."""
        return {c.value: headers[i] for c, i in self.pairs}


def source_key_of(headers: Sequence[str]) -> str:
    """Hash of a row of headers: the same for the same headers in other case or spacing."""
    return hashlib.sha256("\x1f".join(map(folded, headers)).encode()).hexdigest()[:16]


def guess(headers: Sequence[str]) -> Mapping:
    """What the headers most likely mean.

    Whole headers are compared first, the preferred synonym of each column before the others; then long
    headers, as forms have them ("What is your e-mail address?"), by the longest synonym in them.
    """
    names = [folded(h) for h in headers]
    chosen: dict[Column, int] = {}
    free = dict.fromkeys(i for i, n in enumerate(names) if n)
    by_name: dict[str, int] = {}
    for i in free:
        by_name.setdefault(names[i], i)
    for column, synonyms in SYNONYMS.items():
        for synonym in (*synonyms.split("|"), folded(column.value)):
            at = by_name.get(synonym)
            if at in free:
                chosen[column] = at
                del free[at]
                break
    _plain_names(names, free, chosen)
    _questions(names, free, chosen)
    return _mapping(chosen, source_key_of(headers))


def restored(saved: collections.abc.Mapping[str, str], headers: Sequence[str]) -> Mapping:
    """A saved mapping on these headers; columns or headers that are gone are left out."""
    at: dict[str, int] = {}
    for i, header in enumerate(headers):
        at.setdefault(header, i)
    columns = {c.value: c for c in Column}
    mapping = Mapping((), source_key_of(headers))
    for name, header in saved.items():
        if name in columns and header in at:
            mapping = mapping.corrected(columns[name], at[header])
    return mapping


def _mapping(chosen: collections.abc.Mapping[Column, int], key: str) -> Mapping:
    return Mapping(tuple((c, chosen[c]) for c in Column if c in chosen), key)


def _plain_names(names: Sequence[str], free: dict[int, None], chosen: dict[Column, int]) -> None:
    """Give "Name", "Nombre", "Nom", "Nome" their meaning, which depends on the columns beside them."""
    for i in list(free):
        if names[i] not in ("name", "nombre", "nom", "nome"):
            continue
        given, family = Column.GIVEN_NAMES in chosen, Column.FAMILY_NAMES in chosen
        if given and not family:
            column = Column.FAMILY_NAMES
        elif family and not given:
            column = Column.GIVEN_NAMES
        else:
            column = Column.BADGE_NAME
        if column not in chosen:
            chosen[column] = i
            del free[i]


def _questions(names: Sequence[str], free: dict[int, None], chosen: dict[Column, int]) -> None:
    found: list[tuple[int, int, Column]] = []
    for i in free:
        words = names[i].split()
        if len(words) < 2 or OTHER_PEOPLE.intersection(words):
            continue
        spaced = f" {names[i]} "
        for column, synonyms in SYNONYMS.items():
            if column in chosen:
                continue
            long = max(
                (len(s) for s in synonyms.split("|") if _tells(s, words) and f" {s} " in spaced), default=0
            )
            if long:
                found.append((-long, i, column))
    for _, i, column in sorted(found, key=lambda f: f[:2]):
        if i in free and column not in chosen:
            chosen[column] = i
            del free[i]


def _tells(synonym: str, words: Sequence[str]) -> bool:
    """Whether a synonym still means its column among other words: a short, general one does not."""
    return " " in synonym or (synonym in _TELLING and len(words) > 1) or len(synonym) >= LONG_SYNONYM


LONG_SYNONYM = 10
_TELLING = frozenset(
    [
        "email",
        "correo",
        "courriel",
        "pronouns",
        "pronombres",
        "pronoms",
        "pronomes",
        "country",
        "pais",
        "pays",
        "affiliation",
        "afiliacion",
        "afiliacao",
        "workshops",
        "talleres",
        "ateliers",
        "oficinas",
        "languages",
        "idiomas",
        "langues",
        "profession",
        "profesion",
        "profissao",
        "prenom",
        "apellidos",
        "sobrenome",
        "surname",
    ]
)
