"""Bring the programme in; the one before is replaced as a whole."""

from __future__ import annotations

import hashlib

from smc_desk.domain.changes import Changes
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.programme import Programme
from smc_desk.usecases.ports import Clock, Store
from smc_desk.usecases.record import record


def import_programme(store: Store, clock: Clock, programme: Programme) -> Changes:
    """Put a programme in place of the former one.

    The fact keeps counts and days, not who speaks.
    """
    body = {
        "first_day": programme.first_day.isoformat(),
        "days": programme.days,
        "rooms": len(programme.rooms),
        "sessions": len(programme.sessions),
        "talks": len(programme.talks),
        "speakers": len(programme.speakers),
        "at": clock.now().isoformat(),
    }
    subject = hashlib.sha256(f"{programme.title}|{programme.first_day}".encode()).hexdigest()[:16]
    with store.write() as tx:
        tx.programme.replace(programme)
        return record(tx, Deed(Kind.PROGRAMME_IMPORTED, subject, body))
