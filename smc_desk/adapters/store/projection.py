"""What facts do to the tables: one function a kind, idempotent, the same for new and for synced facts.

Applying a fact twice changes nothing, and of two check-ins of one person the first by hybrid clock wins in
whatever order they come. An undo that comes before its check-in is not handled here yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import search
from smc_desk.adapters.store.people_rows import registration_of
from smc_desk.adapters.store.people_table import READ, put_registration, set_fields
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import badge_print, check_in, loan, payment, registration, twin
from smc_desk.domain.facts import Fact, Kind
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Settlement

Envelope = Mapping[str, Any]
Private = Mapping[str, Any]

_arrive = insert(check_in).values(
    person=bindparam("person"),
    day=bindparam("day"),
    fact=bindparam("fact"),
    hlc=bindparam("hlc"),
    at=bindparam("at"),
    origin=bindparam("origin"),
    operator=bindparam("operator"),
)
_ARRIVE = Prepared(
    _arrive.on_conflict_do_update(
        index_elements=["person", "day"],
        set_={
            "fact": _arrive.excluded.fact,
            "hlc": _arrive.excluded.hlc,
            "at": _arrive.excluded.at,
            "origin": _arrive.excluded.origin,
            "operator": _arrive.excluded.operator,
        },
        where=_arrive.excluded.hlc < check_in.c.hlc,
    )
)
_LEAVE = Prepared(delete(check_in).where(check_in.c.fact == bindparam("fact_id")))
_PRINT = Prepared(
    insert(badge_print)
    .values(
        id=bindparam("id"),
        badge=bindparam("badge"),
        person=bindparam("person"),
        number=bindparam("number"),
        made_at=bindparam("made_at"),
        group_code=bindparam("group_code"),
        state="waiting",
    )
    .on_conflict_do_nothing()
)
_VOID = Prepared(update(badge_print).where(badge_print.c.badge == bindparam("code")).values(state="voided"))
_MOVE_PRINTS = Prepared(
    update(badge_print).where(badge_print.c.person == bindparam("other")).values(person=bindparam("keep"))
)
_held = check_in.alias("held")
_MOVE_CHECK_INS = Prepared(
    update(check_in)
    .where(
        check_in.c.person == bindparam("other"),
        ~select(_held.c.fact)
        .where(_held.c.person == bindparam("keep"), _held.c.day == check_in.c.day)
        .correlate(check_in)
        .exists(),
    )
    .values(person=bindparam("keep"))
)
_NO_TWIN = Prepared(
    delete(twin).where(
        ((twin.c.one == bindparam("a")) & (twin.c.other == bindparam("b")))
        | ((twin.c.one == bindparam("c")) & (twin.c.other == bindparam("d")))
    )
)
_APART = Prepared(
    insert(twin)
    .values(one=bindparam("one"), other=bindparam("other"), apart=1)
    .on_conflict_do_update(index_elements=["one", "other"], set_={"apart": 1})
)
_PAY = Prepared(
    update(payment)
    .where(payment.c.id == bindparam("person"))
    .values(paid=func.min(payment.c.due, payment.c.paid + bindparam("amount")), state=bindparam("how"))
)
_LEND = Prepared(
    insert(loan)
    .values(number=bindparam("number"), person=bindparam("person"), at=bindparam("at"))
    .on_conflict_do_nothing()
)
_RETURN = Prepared(delete(loan).where(loan.c.number == bindparam("number_")))
_BY_ID = Prepared(select(*READ).where(registration.c.id == bindparam("person")))


def apply(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    """Let a fact have its effect; kinds of a newer version are kept and change nothing here."""
    effect = _EFFECTS.get(fact.kind)
    if effect is not None:
        effect(cursor, fact, envelope, private)


def _person(cursor: Any, identity: str) -> Registration | None:
    row = _BY_ID.one(cursor, person=identity)
    return None if row is None else registration_of(row)


def _checked_in(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    _ARRIVE.run(
        cursor, person=fact.subject, day=envelope["b"]["day"], fact=fact.id, hlc=fact.hlc,
        at=fact.at_ms, origin=fact.origin, operator=envelope.get("by", ""),
    )  # fmt: skip


def _undone(cursor: Any, _fact: Fact, envelope: Envelope, _private: Private) -> None:
    for ref in envelope.get("ref", ()):
        _LEAVE.run(cursor, fact_id=ref)


def _conduct(cursor: Any, fact: Fact, _envelope: Envelope, _private: Private) -> None:
    set_fields(cursor, fact.subject, {"accepted_conduct": 1})


def _badge_made(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    body = envelope["b"]
    _PRINT.run(
        cursor, id=fact.id, badge=body["badge"], person=fact.subject, number=body["number"],
        made_at=fact.at_ms, group_code=body.get("group", ""),
    )  # fmt: skip


def _badge_voided(cursor: Any, _fact: Fact, envelope: Envelope, _private: Private) -> None:
    _VOID.run(cursor, code=envelope["b"]["badge"])


def _added(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    body = envelope["b"]
    person = Registration(
        id=fact.subject,
        code=body["code"],
        badge_name=private.get("badge_name", ""),
        pronouns=private.get("pronouns", ""),
        organisation=private.get("organisation", ""),
        email=private.get("email", ""),
        category=Category.of(body["category"]),
        category_text=body["category"],
        valid_days=tuple(body.get("days", ())),
        walk_in=True,
    )
    put_registration(cursor, person)


_NUMBERS = {"shows_organisation"}


def _corrected(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    values: dict[str, Any] = {}
    for name in envelope["b"]["fields"]:
        text = private.get(name, "")
        values[name] = int(text == "yes") if name in _NUMBERS else text
    if "badge_name" in values:
        values["native_name"] = ""
        values.setdefault("latin_name", "")
    _set_named(cursor, fact.subject, values)


def _transferred(cursor: Any, fact: Fact, _envelope: Envelope, private: Private) -> None:
    cleared = dict.fromkeys(("latin_name", "native_name", "certificate_name", "email"), "")
    values = {
        **cleared,
        "badge_name": private.get("badge_name", ""),
        "pronouns": private.get("pronouns", ""),
        "transferred_at": fact.at_ms,
    }
    _set_named(cursor, fact.subject, values)


def _set_named(cursor: Any, person: str, values: dict[str, Any]) -> None:
    before = _person(cursor, person)
    set_fields(cursor, person, values)
    after = _person(cursor, person)
    if after is not None:
        search.index_again(cursor, after, before)


def _merged(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    other = envelope["b"]["other"]
    _NO_TWIN.run(cursor, a=fact.subject, b=other, c=other, d=fact.subject)
    if envelope["b"].get("apart"):
        one, two = sorted((fact.subject, other))
        _APART.run(cursor, one=one, other=two)
        return
    kept, dropped = _person(cursor, fact.subject), _person(cursor, other)
    if kept is None or dropped is None or dropped.status is RegistrationStatus.MERGED:
        return
    joined = replace(
        kept,
        workshops=tuple(dict.fromkeys((*kept.workshops, *dropped.workshops))),
        roles=tuple(dict.fromkeys((*kept.roles, *dropped.roles))),
        valid_days=tuple(sorted({*kept.valid_days, *dropped.valid_days})) if kept.valid_days else (),
    )
    settled = Settlement.SETTLED in (kept.settlement, dropped.settlement)
    set_fields(
        cursor,
        kept.id,
        {
            "workshops": ";".join(joined.workshops),
            "roles": ";".join(joined.roles),
            "valid_days": ";".join(map(str, joined.valid_days)),
            "settlement": Settlement.SETTLED.value if settled else kept.settlement.value,
            "accepted_conduct": int(kept.accepted_conduct or dropped.accepted_conduct),
        },
    )
    set_fields(cursor, other, {"status": RegistrationStatus.MERGED.value, "merged_into": kept.id})
    search.remove(cursor, other)
    _MOVE_PRINTS.run(cursor, other=other, keep=kept.id)
    _MOVE_CHECK_INS.run(cursor, other=other, keep=kept.id)


def _settled(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    how = envelope["b"]["how"]
    state = Settlement.DEFERRED if how == "defer" else Settlement.SETTLED
    set_fields(cursor, fact.subject, {"settlement": state.value})
    _PAY.run(cursor, person=fact.subject, amount=private.get("amount", 0), how=how)


def _lent(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    _LEND.run(cursor, number=envelope["b"]["number"], person=fact.subject, at=fact.at_ms)


def _returned(cursor: Any, _fact: Fact, envelope: Envelope, _private: Private) -> None:
    _RETURN.run(cursor, number_=envelope["b"]["number"])


_EFFECTS: dict[str, Callable[[Any, Fact, Envelope, Private], None]] = {
    Kind.CHECKED_IN.value: _checked_in,
    Kind.CHECK_IN_UNDONE.value: _undone,
    Kind.CONDUCT_ACCEPTED.value: _conduct,
    Kind.BADGE_MADE.value: _badge_made,
    Kind.BADGE_VOIDED.value: _badge_voided,
    Kind.PERSON_ADDED.value: _added,
    Kind.PERSON_CORRECTED.value: _corrected,
    Kind.TICKET_TRANSFERRED.value: _transferred,
    Kind.PEOPLE_MERGED.value: _merged,
    Kind.PAYMENT_SETTLED.value: _settled,
    Kind.LOAN_OUT.value: _lent,
    Kind.LOAN_BACK.value: _returned,
}
