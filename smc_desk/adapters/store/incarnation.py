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
from dataclasses import replace
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey
from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import logs, trust
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.schema import device, fact, fork
from smc_desk.adapters.store.values import StoreValues
from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.trust import DeskRole, Invitation, succession

ORIGIN = "origin"
SYMPOSIUM = "symposium"
SHARED = "shared_secret"
"""Key of the value that all desks of a symposium share, in hexadecimal digits."""
_FIRST = frozenset({DeskRole.ORGANISER})
_COUNT = Prepared(select(func.count()).select_from(fact).where(fact.c.kind != plain(Kind.DESK_OPENED.value)))
_FORKED = Prepared(select(fork.c.seq).where(fork.c.origin == bindparam("origin_")).limit(1))

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


def settle_incarnation(
    cursor: Any, remembered: Remembered, guard: Guard, seed: bytes, at_ms: int
) -> tuple[str, str]:
    """The incarnation to write as, in the running transaction; a new one where the file's own is not safe.

    Returns:
        The incarnation, and the one it has to be introduced as following, "" for none.
    """
    values = StoreValues(cursor, remembered)
    origin = values.get(ORIGIN)
    is_first = not values.get(SYMPOSIUM)
    if is_first:
        values.set(SYMPOSIUM, os.urandom(16).hex())
        values.set(SHARED, os.urandom(32).hex())
    if origin and not guard.is_behind(cursor, origin) and not _is_forked(cursor, origin):
        return origin, ""
    former, known = "", trust.devices(cursor).get(origin)
    if known is not None and known.key == bytes(signing_key(seed, origin).verify_key):
        former = origin
    origin = os.urandom(16).hex()
    values.set(ORIGIN, origin)
    name_desk(cursor, remembered, seed, origin, "", at_ms)
    if is_first:
        values.set(trust.ROOT, origin)
        trust.put(cursor, replace(trust.devices(cursor)[origin], roles=_FIRST), at_ms)
    return origin, former


def introduction(seed: bytes, symposium: str, former: str, origin: str) -> Deed:
    """What a new incarnation says first: the former one of this computer vouches for it."""
    public = bytes(signing_key(seed, origin).verify_key)
    proof = signing_key(seed, former).sign(succession(symposium, former, origin, public)).signature
    return Deed(Kind.DEVICE_ENROLLED, origin, {"key": public.hex(), "former": former, "proof": proof.hex()})


def name_desk(cursor: Any, remembered: Remembered, seed: bytes, origin: str, label: str, at_ms: int) -> None:
    """Note an incarnation with its public key and the name staff give the desk."""
    public = bytes(signing_key(seed, origin).verify_key)
    _ENROL.run(cursor, origin_=origin, key_=public, label_=label, at_=at_ms)
    remembered.change()


def join_symposium(cursor: Any, remembered: Remembered, invitation: Invitation) -> None:
    """Take another symposium's id and its first incarnation; this one has no role until it is enrolled."""
    values = StoreValues(cursor, remembered)
    if values.get(SYMPOSIUM) == invitation.symposium:
        return
    if any(_COUNT.one(cursor) or ()):
        raise UserError(UserFault.HAS_FACTS)
    cursor.execute("DELETE FROM fact")  # only how the desk was called; it is said again once it is enrolled
    own = trust.devices(cursor)[values.get(ORIGIN)]
    trust.put(cursor, replace(own, roles=frozenset()), 0)
    values.set(SYMPOSIUM, invitation.symposium)
    values.set(SHARED, invitation.secret.hex())
    values.set(trust.ROOT, invitation.root.origin)
    trust.put(cursor, replace(invitation.root, roles=_FIRST), 0)


def _is_forked(cursor: Any, origin: str) -> bool:
    return _FORKED.one(cursor, origin_=origin) is not None
