"""Bring the programme in: the first as a whole, every later one joined with what the desk made of it."""

from __future__ import annotations

import hashlib

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.facts import Deed, Kind, Stream
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_difference import difference, imported_of
from smc_desk.domain.programme_merge import Merge, applied, merge
from smc_desk.usecases.ports import Clock, Store, Tx
from smc_desk.usecases.record import record
from smc_desk.usecases.see_programme import published_of

_KEPT = "kept"
"""Under this the private part of an import's fact tells where the desk kept its own."""


def import_programme(store: Store, clock: Clock, programme: Programme) -> Changes:
    """Put a programme in place of the former one.

    The fact keeps counts and days, not who speaks.
    """
    with store.write() as tx:
        return _put(tx, clock, programme, programme)


def see_import(store: Store, theirs: Programme) -> Merge | None:
    """What a programme would change, None where none is in yet; nothing is written."""
    with store.read() as tx:
        mine = tx.programme.get()
        return None if mine is None else merge(_base_of(tx, mine), mine, theirs, traces_of(tx, mine))


def join_programme(store: Store, clock: Clock, seen: Merge, chosen: frozenset[str]) -> Changes:
    """Apply the chosen ones of the changes that were seen.

    Raises:
        UserError: TOO_LATE if the programme was changed since; nothing is written.
    """
    after = applied(seen, chosen)
    with store.write() as tx:
        mine = tx.programme.get()
        if mine != seen.mine or (mine is not None and traces_of(tx, mine) - seen.traces):
            raise UserError(UserFault.TOO_LATE)
        return _put(tx, clock, after, seen.theirs)


def traces_of(tx: Tx, programme: Programme) -> frozenset[str]:
    """Guids of the sessions and talks that were timed, entered, or that people signed up for."""
    entered = {movement.session for movement in tx.attendance.all()}
    timed = {told.fact.subject for told in tx.journal.told(Stream.TIMING)}
    wanted = {
        workshop
        for person in (tx.people.by_id(one) for one in tx.people.ids("", "all", 1))
        if person is not None
        for workshop in person.workshops
    }
    sessions = {
        session.guid
        for session in programme.sessions
        if session.guid in timed | entered
        or session.signed_up
        or session.waiting
        or session.workshop in wanted
    }
    sessions |= {talk.session for talk in programme.talks if talk.guid in timed}
    talks = {talk.guid for talk in programme.talks if talk.session in sessions}
    return frozenset(sessions | talks)


def _base_of(tx: Tx, mine: Programme) -> Programme:
    """The last import as it was read: without the desk's changes since, and those it kept then."""
    published = published_of(tx, mine)
    imports = [t for t in tx.journal.told(Stream.OPS) if t.fact.kind == Kind.PROGRAMME_IMPORTED.value]
    kept = imports[-1].private.get(_KEPT) if imports else None
    return imported_of(published, kept) if isinstance(kept, dict) else published


def _put(tx: Tx, clock: Clock, programme: Programme, imported: Programme) -> Changes:
    body = {
        "first_day": programme.first_day.isoformat(),
        "days": programme.days,
        "rooms": len(programme.rooms),
        "sessions": len(programme.sessions),
        "talks": len(programme.talks),
        "speakers": len(programme.speakers),
        "at": clock.now().isoformat(),
    }
    kept = difference(programme, imported)
    subject = hashlib.sha256(f"{programme.title}|{programme.first_day}".encode()).hexdigest()[:16]
    tx.programme.replace(programme)
    return record(tx, Deed(Kind.PROGRAMME_IMPORTED, subject, body, {_KEPT: kept} if kept else {}))
