"""Who writes at this computer: a new incarnation for every new, copied or restored file.

An incarnation is the origin of a log. If a file is restored from a copy, its log would be written on with
numbers that were used before; so the furthest numbers are also noted outside the file, on this computer, and
a file that is behind them, or unknown here, gets a new incarnation.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey
from sqlalchemy import bindparam
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import logs
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import device
from smc_desk.adapters.store.values import StoreValues
from smc_desk.adapters.whole_file import write_whole

ORIGIN = "origin"
SYMPOSIUM = "symposium"

_ENROL = Prepared(
    insert(device)
    .values(
        origin=bindparam("origin_"),
        public_key=bindparam("key_"),
        label=bindparam("label_"),
        enrolled_at=bindparam("at_"),
    )
    .on_conflict_do_update(index_elements=["origin"], set_={"label": bindparam("label_")})
)


def signing_key(seed: bytes, origin: str) -> SigningKey:
    """The key that signs for one incarnation, from this computer's secret seed."""
    return SigningKey(hmac.new(seed, origin.encode(), hashlib.sha256).digest())


class Guard:
    """How far the logs of this computer's incarnations are, in a file of this computer alone."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_behind(self, cursor: Any, origin: str) -> bool:
        """Whether facts of an incarnation are missing from a file, or it is none of this computer."""
        seen = self._read().get(origin)
        if seen is None:
            return True
        here = _lengths(cursor, origin)
        return any(here.get(stream, 0) < length for stream, length in seen.items())

    def note(self, cursor: Any, origin: str) -> None:
        """Note how far an incarnation's logs are."""
        known = self._read()
        known[origin] = _lengths(cursor, origin)
        write_whole(self._path, json.dumps(known))

    def _read(self) -> dict[str, dict[str, int]]:
        try:
            known: dict[str, dict[str, int]] = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known


def _lengths(cursor: Any, origin: str) -> dict[str, int]:
    return {head.stream: head.seq for head in logs.heads(cursor) if head.origin == origin}


def settle_incarnation(cursor: Any, remembered: Remembered, guard: Guard, seed: bytes, at_ms: int) -> str:
    """The incarnation to write as, in the running transaction; a new one where the file's own is not safe."""
    values = StoreValues(cursor, remembered)
    if not values.get(SYMPOSIUM):
        values.set(SYMPOSIUM, os.urandom(16).hex())
    origin = values.get(ORIGIN)
    if not origin or guard.is_behind(cursor, origin):
        origin = os.urandom(16).hex()
        values.set(ORIGIN, origin)
        name_desk(cursor, remembered, seed, origin, "", at_ms)
    return origin


def name_desk(cursor: Any, remembered: Remembered, seed: bytes, origin: str, label: str, at_ms: int) -> None:
    """Note an incarnation with its public key and the name staff give the desk."""
    public = bytes(signing_key(seed, origin).verify_key)
    _ENROL.run(cursor, origin_=origin, key_=public, label_=label, at_=at_ms)
    remembered.change()
