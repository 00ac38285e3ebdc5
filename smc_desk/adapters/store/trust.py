"""The table of devices: who may write what, computed from facts of the stream of operations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store.prepared import Prepared, one_of, plain
from smc_desk.adapters.store.schema import LONGEST_LOG, device, fact, log, symposium
from smc_desk.domain.facts import Fact, Stream
from smc_desk.domain.trust import TRUST_KINDS, DeskRole, Device, Said, devices_of

ROOT = "root"
"""Key of the value that names the incarnation which made the symposium."""

_COLUMNS = [device.c[name] for name in ("origin", "public_key", "label", "roles", "former", "upto")]
_ALL = Prepared(select(*_COLUMNS))
_CUT = Prepared(select(device.c.origin, device.c.upto).where(device.c.upto != plain("")))
_ROOT = Prepared(select(symposium.c.value).where(symposium.c.key == plain(ROOT)))
_FIELDS: dict[str, Any] = {
    name: bindparam(f"{name}_") for name in ("public_key", "label", "roles", "former", "upto")
}
_PUT = Prepared(
    insert(device)
    .values(origin=bindparam("origin_"), enrolled_at=bindparam("at_"), **_FIELDS)
    .on_conflict_do_update(index_elements=["origin"], set_=_FIELDS)
)
_NO_ROLE = Prepared(update(device).where(device.c.origin == bindparam("origin_")).values(roles=""))
_SAID = Prepared(
    select(
        fact.c.id,
        log.c.origin,
        fact.c.stream,
        fact.c.n % LONGEST_LOG,
        fact.c.hlc,
        fact.c.kind,
        fact.c.subject,
        fact.c.payload,
        fact.c.signature,
        fact.c.hash,
    )
    .select_from(fact.join(log, log.c.number == fact.c.n // LONGEST_LOG))
    .where(
        fact.c.stream == plain(Stream.OPS.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        one_of(fact.c.kind, sorted(TRUST_KINDS)),
    )
)


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature is one of a public key."""
    try:
        VerifyKey(key).verify(message, signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def devices(cursor: Any) -> dict[str, Device]:
    """Every incarnation this desk knows, by its id; also those without a role."""
    return {row[0]: _device(row) for row in _ALL.all(cursor)}


def cut_off(cursor: Any) -> dict[str, Mapping[str, int]]:
    """Incarnations that were revoked, and how far each of their logs counts."""
    return {origin: json.loads(upto) for origin, upto in _CUT.all(cursor)}


def root_of(cursor: Any) -> str:
    """The incarnation that made the symposium."""
    row = _ROOT.one(cursor)
    return "" if row is None else str(row[0])


def settle(cursor: Any, symposium_id: str, at_ms: int) -> bool:
    """Compute the table anew.

    Returns:
        Whether other facts count now than before, so that the projection has to be made anew.
    """
    known = devices(cursor)
    root = known.get(root_of(cursor))
    if root is None:
        return False
    now = devices_of(root, map(_said, _SAID.all(cursor)), symposium_id, is_signed)
    for one in now.values():
        if one != known.get(one.origin):
            put(cursor, one, at_ms)
    for origin in known.keys() - now.keys():
        if known[origin].roles:
            _NO_ROLE.run(cursor, origin_=origin)
    return any(one.upto != (known[one.origin].upto if one.origin in known else None) for one in now.values())


def put(cursor: Any, one: Device, at_ms: int) -> None:
    """Note a device as it is now."""
    _PUT.run(
        cursor, origin_=one.origin, public_key_=one.key, label_=one.label, former_=one.former, at_=at_ms,
        roles_=";".join(sorted(role.value for role in one.roles)),
        upto_="" if one.upto is None else json.dumps(dict(one.upto), sort_keys=True),
    )  # fmt: skip


def _device(row: tuple[Any, ...]) -> Device:
    origin, key, label, roles, former, upto = row
    return Device(
        origin,
        bytes(key),
        label,
        frozenset(map(DeskRole, roles.split(";"))) if roles else frozenset(),
        former,
        json.loads(upto) if upto else None,
    )


def _said(row: tuple[Any, ...]) -> Said:
    told = Fact(*row[:7], *map(bytes, row[7:]))
    return Said(told, told.envelope().get("b", {}))
