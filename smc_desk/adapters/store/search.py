"""The index people are found by: folded words of every spelling; it holds nothing that is shown.

A former name stays a key after a correction, so that somebody who says it is still found; the screen
shows the corrected one alone.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.folding import name_keys, variants, words_of
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import registration, slip, word
from smc_desk.domain.people import Registration

SHORTEST_SLIP = 4
"""Words shorter than this must be typed without a slip."""

_ROW = Prepared(select(registration.c.n).where(registration.c.id == bindparam("person")))
_WORD = Prepared(insert(word).values(word=bindparam("word")).on_conflict_do_nothing())
_SLIP = Prepared(
    insert(slip).values(variant=bindparam("variant"), word=bindparam("word")).on_conflict_do_nothing()
)
_DELETE = "DELETE FROM search WHERE rowid = ?"
_INSERT = "INSERT INTO search(rowid, names, rest) VALUES (?, ?, ?)"


def keys_of_names(*names: str) -> list[str]:
    """Every key of some spellings of one name, each once."""
    keys: dict[str, None] = {}
    for name in names:
        for part in name.split():
            keys.update(dict.fromkeys(name_keys(part)))
    return list(keys)


def index_again(cursor: Any, person: Registration, former: Registration | None) -> None:
    """Put one entry into the index, with the keys of its former names."""
    row = _ROW.one(cursor, person=person.id)
    if row is None:
        return
    names = [person.badge_name, person.latin_name, person.native_name]
    if former is not None:
        names += [former.badge_name, former.latin_name, former.native_name]
    keys = keys_of_names(*names)
    rest = words_of(f"{person.organisation} {person.email} {person.order} {person.code}")
    cursor.execute(_DELETE, (row[0],))
    cursor.execute(_INSERT, (row[0], " ".join(keys), " ".join(rest)))
    learn(cursor, keys)


def remove(cursor: Any, person: str) -> None:
    """Take one entry out of the index."""
    row = _ROW.one(cursor, person=person)
    if row is not None:
        cursor.execute(_DELETE, (row[0],))


def learn(cursor: Any, keys: list[str]) -> None:
    """Add words to the vocabulary that slips are found in."""
    for key in keys:
        if len(key) >= SHORTEST_SLIP and not key.startswith("0"):
            _WORD.run(cursor, word=key)
            for variant in variants(key):
                _SLIP.run(cursor, variant=variant, word=key)
