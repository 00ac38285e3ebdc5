"""The table of registrations: reading one, and changing fields of one."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import search
from smc_desk.adapters.store.folding import plain_name
from smc_desk.adapters.store.people_rows import COLUMNS, values_of
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import registration
from smc_desk.domain.people import Registration

READ = [registration.c[name] for name in COLUMNS]
_ADD = Prepared(
    insert(registration)
    .values({name: bindparam(name) for name in (*COLUMNS, "sort_name")})
    .on_conflict_do_nothing()
)


def put_registration(cursor: Any, person: Registration) -> None:
    """Add an entry made at a desk; one that is there already stays as it is."""
    values = dict(zip(COLUMNS, values_of(person), strict=True))
    _ADD.run(cursor, **values, sort_name=plain_name(person.badge_name))
    search.index_again(cursor, person, None)


def set_fields(cursor: Any, person: str, values: dict[str, Any]) -> None:
    """Change columns of one entry."""
    if not values:
        return
    _setter(tuple(sorted(values))).run(cursor, person_id=person, **values)


@lru_cache(maxsize=64)
def _setter(names: tuple[str, ...]) -> Prepared:
    changed: dict[str, Any] = {name: bindparam(name) for name in names}
    return Prepared(update(registration).where(registration.c.id == bindparam("person_id")).values(changed))
