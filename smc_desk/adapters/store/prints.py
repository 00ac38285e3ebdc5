"""The spool: every badge that was ordered, and where it is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.prepared import Prepared, Row
from smc_desk.adapters.store.schema import badge_print, symposium
from smc_desk.domain.badges import Print, PrintState

_FIELDS = [
    badge_print.c[name]
    for name in ("id", "badge", "person", "number", "state", "printer", "made_at", "fault")
]
_OF = Prepared(
    select(*_FIELDS)
    .where(badge_print.c.person == bindparam("person_"))
    .order_by(badge_print.c.number.desc(), badge_print.c.made_at.desc())
)
_is_open = text("state in ('waiting', 'sending', 'failed')")
_BY_ID = Prepared(select(*_FIELDS).where(badge_print.c.id == bindparam("id_")))
_OPEN = Prepared(select(*_FIELDS).where(_is_open).order_by(badge_print.c.id))
_IN = Prepared(
    select(*_FIELDS)
    .where(badge_print.c.state == bindparam("state_"))
    .order_by(badge_print.c.made_at, badge_print.c.id)
)
_COUNTS = Prepared(select(badge_print.c.state, func.count()).group_by(badge_print.c.state))
_MOVE = Prepared(
    update(badge_print)
    .where(badge_print.c.id == bindparam("id_"), _is_open)
    .values(state=bindparam("state_"), printer=bindparam("printer_"), fault=bindparam("fault_"))
)
_HANDED = frozenset({PrintState.SENDING, PrintState.SENT})
_BY_BADGE = Prepared(select(*_FIELDS).where(badge_print.c.badge == bindparam("badge_")))
_SETTLE = Prepared(
    update(badge_print)
    .where(badge_print.c.badge == bindparam("badge_"))
    .values(state=bindparam("state_"), fault=bindparam("fault_"))
)
_LABELS = Prepared(select(symposium.c.value).where(symposium.c.key == bindparam("key_")))
_SET_LABELS = Prepared(
    insert(symposium)
    .values(key=bindparam("key_"), value=bindparam("value_"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": bindparam("value_")})
)
_OPEN_STATES = frozenset({PrintState.WAITING, PrintState.SENDING, PrintState.FAILED})
_STATE = {state.value: state for state in PrintState}


class StorePrints:
    """Fulfils `smc_desk.usecases.ports.Prints`."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def of(self, person: str) -> list[Print]:
        """A person's prints, the newest first."""
        return [_print_of(row) for row in _OF.all(self._cursor, person_=person)]

    def by_id(self, print_id: str) -> Print | None:
        """One print."""
        row = _BY_ID.one(self._cursor, id_=print_id)
        return None if row is None else _print_of(row)

    def in_state(self, *states: PrintState) -> list[Print]:
        """Prints in any of these states, the oldest first."""
        if _OPEN_STATES.issuperset(states):
            return [p for row in _OPEN.all(self._cursor) if (p := _print_of(row)).state in states]
        found = [_print_of(row) for s in states for row in _IN.all(self._cursor, state_=s.value)]
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
        row = _BY_BADGE.one(self._cursor, badge_=badge_code)
        known = None if row is None else _print_of(row)
        if known is None or known.state not in _HANDED:
            return None
        _SETTLE.run(self._cursor, badge_=badge_code, state_=state.value, fault_=fault)
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


def _print_of(row: Row) -> Print:
    return Print(row[0], row[1], row[2], row[3], _STATE[row[4]], row[5], row[6], row[7])
