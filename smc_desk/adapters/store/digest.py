"""One hash of all that facts tell, equal on desks that know the same, whatever order it came in.

What is of one desk alone is left out: its printers, its numbering, when something arrived.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sqlalchemy import select

from smc_desk.adapters.store.people_rows import COLUMNS
from smc_desk.adapters.store.portal_base import MONEY
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.schema import (
    device,
    door,
    loan,
    merged,
    payment,
    presence,
    programme,
    registration,
    settled,
    twin,
    undone,
    voided,
)
from smc_desk.domain.badges import PrintState

_DOOR = [
    door.c[name]
    for name in ("person", "fact", "hlc", "origin", "at", "operator", "day", "badge", "number", "group_code")
]
_PARTS = {
    "people": select(*(registration.c[name] for name in (*COLUMNS, "transferred_at"))).order_by("id"),
    "money": select(registration.c.id, *(payment.c[name] for name in MONEY))
    .select_from(payment.join(registration, registration.c.n == payment.c.n))
    .order_by(registration.c.id),
    "door": select(*_DOOR, door.c.state == plain(PrintState.VOIDED.value)).order_by("person", "fact"),
    "undone": select(undone.c.fact).order_by("fact"),
    "voided": select(voided.c.badge).order_by("badge"),
    "settled": select(settled.c.fact).order_by("fact"),
    "merged": select(merged.c.id, merged.c.kept).order_by("id"),
    "apart": select(twin.c.one, twin.c.other).where(twin.c.apart != 0).order_by("one", "other"),
    "loans": select(*(loan.c[name] for name in ("number", "person", "at", "hlc", "origin"))).order_by(
        "number"
    ),
    "presence": select(presence).order_by(presence.c.session, presence.c.fact),
    "programme": select(programme.c.document),
    "devices": select(device.c.origin, device.c.roles, device.c.former, device.c.upto)
    .where(device.c.roles != "")
    .order_by("origin"),
}
_PREPARED = {name: Prepared(statement) for name, statement in _PARTS.items()}


def digest_of(cursor: Any) -> str:
    """SHA-256 over the projection, as hexadecimal digits."""
    whole = hashlib.sha256()
    for name, statement in _PREPARED.items():
        whole.update(name.encode())
        for row in statement.all(cursor):
            whole.update(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode())
    return whole.hexdigest()
