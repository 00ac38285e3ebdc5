"""The portal's own row of somebody whom a desk has corrected, kept so that the next list can be compared.

An entry nobody corrected is its own base, so that a long list needs no second copy.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, select, update

from smc_desk.adapters.store.people_rows import COLUMNS
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import payment, portal_row, registration

MONEY = ("tier", "due", "paid", "currency", "state")
"""Columns of `payment` besides the number."""

_n = select(registration.c.n).where(registration.c.id == bindparam("person")).scalar_subquery()
_IS_FIRST = Prepared(select(portal_row.c.n).where(portal_row.c.n == _n, portal_row.c.base == ""))
_ENTRY = Prepared(
    select(*(registration.c[name] for name in COLUMNS)).where(registration.c.id == bindparam("person"))
)
_MONEY = Prepared(select(*(payment.c[name] for name in MONEY)).where(payment.c.n == _n))
_KEEP = Prepared(update(portal_row).where(portal_row.c.n == _n).values(base=bindparam("copy")))


def keep_base(cursor: Any, person: str) -> None:
    """Before the first correction of an entry of the list: keep what the portal said."""
    if _IS_FIRST.one(cursor, person=person) is None:
        return
    entry, money = _ENTRY.one(cursor, person=person), _MONEY.one(cursor, person=person)
    copy = json.dumps([entry, money], ensure_ascii=False, separators=(",", ":"))
    _KEEP.run(cursor, person=person, copy=copy)


def base_of(copy: str) -> tuple[tuple[Any, ...], tuple[Any, ...] | None]:
    """(columns of the registration, columns of the payment) as the portal sent them."""
    entry, money = json.loads(copy)
    return tuple(entry), None if money is None else tuple(money)
