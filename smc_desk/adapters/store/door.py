"""What was done for somebody at the door, a row for each fact: a check-in, a badge, or both at once.

A row with a day is a check-in that holds, a row with a state is a badge; an undone check-in has no day. Where
one fact is both, both stand in one row, so that a scan reads and writes one place.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, select

from smc_desk.adapters.store.prepared import Prepared, Row, one_of
from smc_desk.adapters.store.schema import door
from smc_desk.domain.admission import CheckIn
from smc_desk.domain.badges import Print, PrintState

CHECK_IN = [door.c[name] for name in ("fact", "day", "at", "origin", "operator")]
PRINT = [door.c[name] for name in ("fact", "badge", "person", "number", "state", "printer", "at", "fault")]
OPEN = (PrintState.WAITING, PrintState.SENDING, PrintState.FAILED)
CLOSED = (PrintState.SENT, PrintState.CONFIRMED, PrintState.VOIDED)
IS_OPEN = one_of(door.c.state, (state.value for state in OPEN))
IS_CLOSED = one_of(door.c.state, (state.value for state in CLOSED))

_OF_PERSON = Prepared(
    select(*CHECK_IN, *PRINT, door.c.group_code)
    .where(door.c.person == bindparam("person"))
    .order_by(door.c.hlc, door.c.origin)
)
_DAY, _STATE = 1, len(CHECK_IN) + 4
"""Where these stand in the rows of `rows_of`."""
_STATES = {state.value: state for state in PrintState}


def rows_of(cursor: Any, person: str) -> list[Row]:
    """Everything about one person, the oldest first, for the functions below."""
    return _OF_PERSON.all(cursor, person=person)


def check_ins_in(rows: Iterable[Row]) -> list[Row]:
    """The check-ins among a person's rows, the first that counts first."""
    return [row for row in rows if row[_DAY] is not None]


def prints_in(rows: Iterable[Row]) -> tuple[Print, ...]:
    """The badges among a person's rows, the newest first."""
    prints = [print_of(row[len(CHECK_IN) :]) for row in rows if row[_STATE] is not None]
    prints.sort(key=lambda p: (p.number, p.made_at), reverse=True)
    return tuple(prints)


def is_with_leader(rows: Iterable[Row]) -> bool:
    """Whether the leader of the order has a badge of this person that holds."""
    return any(row[-1] and row[_STATE] != PrintState.VOIDED.value for row in rows)


def check_in_of(row: Row, desks: dict[str, str]) -> CheckIn:
    """A check-in from the first columns of a row."""
    return CheckIn(row[0], row[1], row[2], desks.get(row[3], ""), row[4])


def print_of(row: Row) -> Print:
    """A print from the first columns of a row."""
    return Print(row[0], row[1], row[2], row[3], _STATES[row[4]], row[5], row[6], row[7])
