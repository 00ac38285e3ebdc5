"""The spool: every badge that was ordered, and where it is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.door import (
    IS_CLOSED,
    IS_OPEN,
    OPEN,
    PRINT,
    print_of,
    prints_in,
    rows_of,
)
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import door, symposium
from smc_desk.domain.badges import Print, PrintState

_BY_ID = Prepared(select(*PRINT).where(door.c.fact == bindparam("id_"), door.c.state.is_not(None)))
# By the clock of the journal: what is ordered within a millisecond keeps its order too.
_OPEN = Prepared(select(*PRINT).where(IS_OPEN).order_by(door.c.hlc, door.c.origin))
_IN = Prepared(select(*PRINT).where(door.c.state == bindparam("state_")).order_by(door.c.at, door.c.fact))
_COUNTS = Prepared(select(door.c.state, func.count()).where(door.c.state.is_not(None)).group_by(door.c.state))
_MOVE = Prepared(
    update(door)
    .where(door.c.fact == bindparam("id_"), IS_OPEN)
    .values(state=bindparam("state_"), printer=bindparam("printer_"), fault=bindparam("fault_"))
)
_HANDED = frozenset({PrintState.SENDING, PrintState.SENT})
_BY_BADGE, _BY_OPEN_BADGE = (
    Prepared(select(*PRINT).where(door.c.badge == bindparam("badge_"), is_so))
    for is_so in (IS_CLOSED, IS_OPEN)
)
_SETTLE = Prepared(
    update(door)
    .where(door.c.person == bindparam("person_"), door.c.fact == bindparam("id_"))
    .values(state=bindparam("state_"), fault=bindparam("fault_"))
)
_LABELS = Prepared(select(symposium.c.value).where(symposium.c.key == bindparam("key_")))
_SET_LABELS = Prepared(
    insert(symposium)
    .values(key=bindparam("key_"), value=bindparam("value_"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": bindparam("value_")})
)


class StorePrints:
    """Fulfils `smc_desk.usecases.ports.Prints`."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def of(self, person: str) -> list[Print]:
        """A person's prints, the newest first."""
        return list(prints_in(rows_of(self._cursor, person)))

    def by_id(self, print_id: str) -> Print | None:
        """One print."""
        row = _BY_ID.one(self._cursor, id_=print_id)
        return None if row is None else print_of(row)

    def in_state(self, *states: PrintState) -> list[Print]:
        """Prints in any of these states, the oldest first."""
        if set(OPEN).issuperset(states):
            return [p for row in _OPEN.all(self._cursor) if (p := print_of(row)).state in states]
        found = [print_of(row) for s in states for row in _IN.all(self._cursor, state_=s.value)]
        return sorted(found, key=lambda p: (p.made_at, p.id))

    def count(self, *states: PrintState) -> int:
        """How many are in any of these states."""
        counts: dict[str, int] = dict(_COUNTS.all(self._cursor))
        return sum(counts.get(state.value, 0) for state in states)

    def move(self, print_id: str, state: PrintState, *, printer: str = "", fault: str = "") -> None:
        """Put an open print into another state; it is this desk's own printer, and no fact.

        One that is void, or came out, stays so.
        """
        _MOVE.run(self._cursor, id_=print_id, state_=state.value, printer_=printer, fault_=fault)

    def settle(self, badge_code: str, state: PrintState, *, fault: str = "") -> Print | None:
        """Note what became of a print that was handed over, and which it is; None for any other.

        One that is void, or came out, stays so.
        """
        of_badge = {"badge_": badge_code}
        row = _BY_BADGE.one(self._cursor, **of_badge) or _BY_OPEN_BADGE.one(self._cursor, **of_badge)
        known = None if row is None else print_of(row)
        if known is None or known.state not in _HANDED:
            return None
        _SETTLE.run(self._cursor, person_=known.registration, id_=known.id, state_=state.value, fault_=fault)
        return known

    def labels_left(self, printer: str) -> int | None:
        """Labels in a printer, None where nobody has counted them.

        They change with each print, so that they are kept out of what transactions remember.
        """
        row = _LABELS.one(self._cursor, key_=_labels(printer))
        return int(row[0]) if row is not None and row[0] else None

    def set_labels_left(self, printer: str, count: int | None) -> None:
        """Say how many labels are in a printer, None to count them no more."""
        _SET_LABELS.run(self._cursor, key_=_labels(printer), value_="" if count is None else str(count))

    def use_labels(self, printer: str, count: int) -> None:
        """Count labels down, not below none; where nobody counts them, nothing happens."""
        left = self.labels_left(printer)
        if left is not None:
            self.set_labels_left(printer, max(left - count, 0))


def _labels(printer: str) -> str:
    return f"labels:{printer}"
