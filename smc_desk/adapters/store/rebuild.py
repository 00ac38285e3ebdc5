"""The projection made anew from the journal: after a desk was revoked, or to see that it is right.

What stays is what no fact tells: the portal's rows, and where this desk's own printer is with its badges.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from smc_desk.adapters.store.people_fold import fold_again
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.projection import apply
from smc_desk.adapters.store.schema import (
    LONGEST_LOG,
    door,
    fact,
    loan,
    log,
    merged,
    presence,
    settled,
    twin,
    undone,
    voided,
)
from smc_desk.adapters.store.trust import cut_off
from smc_desk.domain.badges import PrintState
from smc_desk.domain.facts import Fact, Stream

_CLEAR = [Prepared(delete(table)) for table in (door, undone, voided, settled, loan, presence)]
_NOT_APART = Prepared(delete(twin).where(twin.c.apart != 0))
_PRINTS = Prepared(
    select(door.c.state, door.c.printer, door.c.fault, door.c.fact).where(door.c.state.is_not(None))
)
_PRINT = Prepared(
    update(door)
    .where(door.c.fact == bindparam("fact_"), door.c.state != plain(PrintState.VOIDED.value))
    .values(state=bindparam("state_"), printer=bindparam("printer_"), fault=bindparam("fault_")),
    order=("state_", "printer_", "fault_", "fact_"),
)
_FACTS = Prepared(
    select(
        fact.c.id, log.c.origin, fact.c.stream, fact.c.n % LONGEST_LOG, fact.c.hlc, fact.c.kind,
        fact.c.subject, fact.c.payload, fact.c.signature, fact.c.hash,
    )
    .select_from(fact.join(log, log.c.number == fact.c.n // LONGEST_LOG))
    .where(fact.c.stream != plain(Stream.PEOPLE.value), fact.c.stream != plain(Stream.OPS.value))
)  # fmt: skip
_PEOPLE = Prepared(
    select(fact.c.subject)
    .where(fact.c.stream == plain(Stream.PEOPLE.value), fact.c.stream != plain(Stream.CHECK_IN.value))
    .union(select(merged.c.kept))
)


def rebuild(cursor: Any) -> None:
    """Make all of it anew, in the running transaction."""
    prints = [row for row in _PRINTS.all(cursor) if row[0] != PrintState.VOIDED.value]
    for clear in _CLEAR:
        clear.run(cursor)
    _NOT_APART.run(cursor)
    fold_again(cursor, [person for (person,) in _PEOPLE.all(cursor)])
    cuts = cut_off(cursor)
    for row in _FACTS.all(cursor):
        known = Fact(*row[:7], *map(bytes, row[7:]))
        if known.origin not in cuts or known.seq <= cuts[known.origin].get(known.stream, 0):
            apply(cursor, known, json.loads(known.payload), {}, is_ours=False)
    _PRINT.many(cursor, prints)
