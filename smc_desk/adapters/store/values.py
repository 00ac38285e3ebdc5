"""Values of the symposium as a whole, and the names of its desks."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import device, symposium

_GET = Prepared(select(symposium.c.value).where(symposium.c.key == bindparam("key_")))
_SET = Prepared(
    insert(symposium)
    .values(key=bindparam("key_"), value=bindparam("value_"))
    .on_conflict_do_update(index_elements=["key"], set_={"value": bindparam("value_")})
)
_LABELS = Prepared(select(device.c.origin, device.c.label))


class StoreValues:
    """Fulfils `smc_desk.usecases.ports.SymposiumValues`."""

    def __init__(self, cursor: Any, remembered: Remembered) -> None:
        self._cursor = cursor
        self._remembered = remembered

    def get(self, key: str) -> str:
        """A value, "" where there is none."""
        return self._remembered.get(("value", key), lambda: self._ask(key))

    def set(self, key: str, value: str) -> None:
        """Put a value."""
        _SET.run(self._cursor, key_=key, value_=value)
        self._remembered.change()

    def _ask(self, key: str) -> str:
        row = _GET.one(self._cursor, key_=key)
        return "" if row is None else str(row[0])


def desk_names(cursor: Any, remembered: Remembered) -> dict[str, str]:
    """Incarnation → name of the desk."""
    return remembered.get(("desks",), lambda: dict(_LABELS.all(cursor)))
