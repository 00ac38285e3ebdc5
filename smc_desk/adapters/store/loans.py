"""Interpretation headsets that are out."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import loan

_OUT = Prepared(
    select(loan.c.number, loan.c.person, loan.c.at)
    .where(loan.c.person != "")
    .order_by(loan.c.at, loan.c.number)
)
_HOLDER = Prepared(select(loan.c.person).where(loan.c.number == bindparam("number_"), loan.c.person != ""))
_OF = Prepared(
    select(loan.c.number).where(loan.c.person == bindparam("person_")).order_by(loan.c.at, loan.c.number)
)


class StoreLoans:
    """Fulfils `smc_desk.usecases.ports.Loans`."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def out(self) -> list[tuple[str, str, int]]:
        """(number of the headset, registration id, epoch milliseconds) of all that are out."""
        return [(number, person, at) for number, person, at in _OUT.all(self._cursor)]

    def holder(self, number: str) -> str | None:
        """Registration id of who has that headset."""
        row = _HOLDER.one(self._cursor, number_=number)
        return None if row is None else str(row[0])

    def of(self, person: str) -> list[str]:
        """Numbers of the headsets somebody has."""
        return [number for (number,) in _OF.all(self._cursor, person_=person)]
