"""The index people are found by: folded words of every spelling; it holds nothing that is shown.

A former name stays a key after a correction, so that somebody who says it is still found; the screen
shows the corrected one alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.folding import BONES, name_keys, words_of
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import former_name, registration, word
from smc_desk.domain.people import Registration, RegistrationStatus

_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_NUMBERS = Prepared(select(registration.c.id, registration.c.n).where(registration.c.id.in_(_ids)))
_FORMER = Prepared(select(former_name.c.person, former_name.c.name).where(former_name.c.person.in_(_ids)))
_KEEP = Prepared(
    insert(former_name).values(person=bindparam("person"), name=bindparam("name")).on_conflict_do_nothing()
)
_LEARN = Prepared(insert(word).values(word=bindparam("word")).on_conflict_do_nothing())
_INSERT = "INSERT INTO search(rowid, names, rest) VALUES (?, ?, ?)"
_DELETE = "DELETE FROM search WHERE rowid = ?"


def index_again(cursor: Any, person: Registration, former: Registration | None) -> None:
    """Put one entry into the index, with the keys of its former names."""
    index_many(cursor, [person], {} if former is None else {person.id: former})


def index_many(cursor: Any, people: Sequence[Registration], former: Mapping[str, Registration]) -> None:
    """Put entries into the index in place of what it has of them; merged ones are taken out.

    Args:
        former: By id, what entries were before a change; their names are kept as keys for good.
    """
    ids = json.dumps([person.id for person in people])
    numbers: dict[str, int] = dict(_NUMBERS.all(cursor, ids=ids))
    names = _former_names(cursor, people, former, ids)
    cursor.executemany(_DELETE, [(number,) for number in numbers.values()])
    living = [p for p in people if p.id in numbers and p.status is not RegistrationStatus.MERGED]
    _put(cursor, [(numbers[p.id], p) for p in living], names)


def index_new(cursor: Any, people: Iterable[tuple[int, Registration]]) -> None:
    """Put entries into the index that were never there, by their number."""
    _put(cursor, people, {})


def _put(cursor: Any, people: Iterable[tuple[int, Registration]], former: Mapping[str, list[str]]) -> None:
    rows: list[tuple[int, str, str]] = []
    parts: set[str] = set()
    for number, person in people:
        own = set(f"{person.badge_name} {person.latin_name} {person.native_name}".split())
        if former:
            own.update(*map(str.split, former.get(person.id, ())))
        parts |= own
        rows.append((number, " ".join(map(_keys, own)), _folded(person.organisation)))
    cursor.executemany(_INSERT, rows)
    known = set(chain.from_iterable(map(name_keys, parts)))
    learned = sorted(key for key in known if key.isascii() and not key.startswith(BONES))
    _LEARN.many(cursor, [(key,) for key in learned])


def remove(cursor: Any, person: str) -> None:
    """Take one entry out of the index."""
    for _, number in _NUMBERS.all(cursor, ids=json.dumps([person])):
        cursor.execute(_DELETE, (number,))


def _former_names(
    cursor: Any, people: Iterable[Registration], former: Mapping[str, Registration], ids: str
) -> dict[str, list[str]]:
    """Note what is a former name from now on; gives every former name of these people."""
    for person in people if former else ():
        before = former.get(person.id)
        if before is not None:
            now = {*_spellings(person), ""}
            for name in dict.fromkeys(_spellings(before)):
                if name not in now:
                    _KEEP.run(cursor, person=person.id, name=name)
    names: dict[str, list[str]] = {}
    for identity, name in _FORMER.all(cursor, ids=ids):
        names.setdefault(identity, []).append(name)
    return names


def _spellings(person: Registration) -> tuple[str, ...]:
    return person.badge_name, person.latin_name, person.native_name


@lru_cache(maxsize=1024)
def _folded(organisation: str) -> str:
    return " ".join(words_of(organisation))


@lru_cache(maxsize=8192)
def _keys(word: str) -> str:
    return " ".join(name_keys(word))
