"""What is counted in a symposium's file before and after it is opened by another version."""

from __future__ import annotations

from smc_desk.domain.badges import PrintState
from smc_desk.usecases.ports import Clock, Store
from smc_desk.usecases.see_status import see_status


def counts_of(store: Store, clock: Clock) -> dict[str, int]:
    """People, check-ins, badges, loans, facts and names, as far as any version knows of them."""
    status = see_status(store, clock)
    with store.read() as tx:
        people = [tx.people.by_id(person) for person in tx.people.ids("", "all", 1)]
        facts = list(tx.journal.facts())
        return {
            "on_list": status.on_list,
            "inside": status.inside,
            "expected": status.expected,
            "days": status.days,
            "badges": tx.prints.count(*PrintState),
            "void_badges": tx.prints.count(PrintState.VOIDED),
            "headsets_out": len(tx.loans.out()),
            "walk_ins": sum(person is not None and person.walk_in for person in people),
            "paid": sum(tx.people.payment(person.id).paid for person in people if person is not None),
            "found_by_name": len(tx.people.search("Ola Nordmann", 5)),
            "facts": len(facts),
            "kinds": len({fact.kind for fact in facts}),
        }
