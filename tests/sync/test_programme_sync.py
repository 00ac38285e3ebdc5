"""Changes of the programme at several desks: one programme in the end, whoever heard of what first."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from smc_desk import resources
from smc_desk.adapters.programmes.ready import read_programme
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_changes import Cancel, Delay
from smc_desk.usecases.change_programme import change_programme
from smc_desk.usecases.import_programme import import_programme
from tests.sync.desks import DeskAlone, meet, symposium


def programme_of(desk: DeskAlone) -> Programme:
    """The programme as a desk has it."""
    with desk.store.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    return programme


def test_changes_made_apart_lead_to_one_programme(tmp_path: Path) -> None:
    ada, bob, cai = symposium(tmp_path, ["Ada", "Bob", "Cai"])
    for desk in (ada, bob, cai):
        import_programme(desk.store, desk.time, read_programme(resources.path("demo", "schedule.json")))
    first, second, *_ = programme_of(ada).sessions
    for desk, session, minutes in ((ada, first, 10), (bob, first, 25), (cai, second, 5)):
        desk.time.move(seconds=1)
        done = change_programme(
            desk.store,
            desk.time,
            Delay(session.guid, session.starts_at + timedelta(minutes=minutes)),
            "the bus is late",
        )
        assert done.refusal is None
    bob.time.move(minutes=1)
    assert change_programme(bob.store, bob.time, Cancel(second.guid), "ill").refusal is None
    meet(cai, bob)
    meet(ada, cai)
    meet(bob, ada)
    meet(cai, ada)
    assert programme_of(ada) == programme_of(bob) == programme_of(cai)
    assert ada.digest == bob.digest == cai.digest
    now = {session.guid: session for session in programme_of(ada).sessions}
    assert now[second.guid].state == "cancelled"
    assert now[first.guid].starts_at > first.starts_at
    for desk in (ada, bob, cai):
        desk.store.close()
