"""What facts do to the tables: one function a kind, idempotent, the same for new and for synced facts.

Applying a fact twice changes nothing, and the order they come in does not matter: every check-in that was
not undone is kept, the first by hybrid clock holds, and an undo counts also where it comes before its
check-in. The first fact about an entry of the list keeps a copy of the portal's row, so that the next list
can be compared with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, case, delete, exists, func, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert

from smc_desk.adapters.store import search
from smc_desk.adapters.store.attendance import put_movement
from smc_desk.adapters.store.people_rows import registration_of
from smc_desk.adapters.store.people_table import READ, put_registration, set_fields
from smc_desk.adapters.store.portal_base import keep_base
from smc_desk.adapters.store.prepared import Prepared
from smc_desk.adapters.store.schema import (
    door,
    loan,
    merged,
    payment,
    registration,
    settled,
    twin,
    undone,
    voided,
)
from smc_desk.domain.badges import PrintState
from smc_desk.domain.facts import Fact, Kind, Stream
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Settlement

Envelope = Mapping[str, Any]
Private = Mapping[str, Any]

_kept = func.coalesce(
    select(merged.c.kept).where(merged.c.id == bindparam("subject")).scalar_subquery(), bindparam("subject")
)
_IS_UNDONE = exists().where(undone.c.fact == bindparam("fact"))
_IS_VOIDED = exists().where(voided.c.badge == bindparam("badge"))
_PUT = Prepared(
    insert(door)
    .values(
        person=_kept,
        fact=bindparam("fact"),
        hlc=bindparam("hlc"),
        origin=bindparam("origin"),
        at=bindparam("at"),
        operator=bindparam("operator"),
        day=case((_IS_UNDONE, None), else_=bindparam("day")),
        badge=bindparam("badge"),
        number=bindparam("number"),
        group_code=bindparam("group_code"),
        state=case((_IS_VOIDED, PrintState.VOIDED.value), else_=bindparam("state")),
    )
    .on_conflict_do_nothing()
    .inline()
)
_UNDO = Prepared(insert(undone).values(fact=bindparam("fact")).on_conflict_do_nothing())
_LEAVE = Prepared(
    update(door)
    .where(
        door.c.person.in_([_kept, bindparam("subject")]),
        door.c.fact == bindparam("fact"),
    )
    .values(day=None)
)
_NO_BADGE = Prepared(insert(voided).values(badge=bindparam("code")).on_conflict_do_nothing())
_VOID = Prepared(
    update(door)
    .where(door.c.person.in_([_kept, bindparam("subject")]), door.c.badge == bindparam("code"))
    .values(state=PrintState.VOIDED.value)
)
_LEFT = Prepared(
    update(door)
    .where(door.c.person == bindparam("keep"), door.c.fact.in_(select(undone.c.fact)))
    .values(day=None)
)
_NOT_VALID = Prepared(
    update(door)
    .where(door.c.person == bindparam("keep"), door.c.badge.in_(select(voided.c.badge)))
    .values(state=PrintState.VOIDED.value)
)
_MOVE = Prepared(update(door).where(door.c.person == bindparam("other")).values(person=bindparam("keep")))
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
    .where(
        payment.c.n
        == select(registration.c.n).where(registration.c.id == bindparam("person")).scalar_subquery()
    )
    .values(paid=func.min(payment.c.due, payment.c.paid + bindparam("amount")), state=bindparam("how"))
)
_SETTLE = Prepared(insert(settled).values(fact=bindparam("fact")).on_conflict_do_nothing())
_later = insert(loan).values(
    number=bindparam("number"),
    person=bindparam("person"),
    at=bindparam("at"),
    hlc=bindparam("hlc"),
    origin=bindparam("origin"),
)
_HAND = Prepared(
    _later.on_conflict_do_update(
        index_elements=["number"],
        set_={name: _later.excluded[name] for name in ("person", "at", "hlc", "origin")},
        where=tuple_(_later.excluded.hlc, _later.excluded.origin) > tuple_(loan.c.hlc, loan.c.origin),
    )
)
"""Who had a headset last, or nobody once it is back; of two desks the later word holds."""
_INTO = Prepared(select(merged.c.kept).where(merged.c.id == bindparam("person")))
_MERGE = Prepared(
    insert(merged).values(id=bindparam("other"), kept=bindparam("keep")).on_conflict_do_nothing()
)
_MERGE_ALL = Prepared(
    update(merged).where(merged.c.kept == bindparam("other")).values(kept=bindparam("keep"))
)
_BY_ID = Prepared(select(*READ).where(registration.c.id == bindparam("person")))


def apply(cursor: Any, fact: Fact, envelope: Envelope, private: Private, *, is_ours: bool = True) -> None:
    """Let a fact have its effect; kinds of a newer version are kept and change nothing here.

    Args:
        is_ours: Whether this desk wrote it just now: badges of another are not for this one's printer.
    """
    effect = _EFFECTS.get(fact.kind)
    if effect is None:
        return
    if fact.stream == Stream.PEOPLE.value:
        keep_base(cursor, fact.subject)
    if not is_ours and effect is _at_the_door:
        _put_at_the_door(cursor, fact, envelope, PrintState.SENT.value)
    else:
        effect(cursor, fact, envelope, private)


def _person(cursor: Any, identity: str) -> Registration | None:
    row = _BY_ID.one(cursor, person=identity)
    return None if row is None else registration_of(row)


def _merged_into(cursor: Any, identity: str) -> str:
    """The entry that stands for another: itself, or the one it was merged into."""
    row = _INTO.one(cursor, person=identity)
    return identity if row is None else str(row[0])


def _at_the_door(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    _put_at_the_door(cursor, fact, envelope, PrintState.WAITING.value)


def _put_at_the_door(cursor: Any, fact: Fact, envelope: Envelope, state: str) -> None:
    body = envelope["b"]
    badge = body.get("badge")
    _PUT.run(
        cursor, subject=fact.subject, fact=fact.id, hlc=fact.hlc, origin=fact.origin, at=fact.at_ms,
        operator=envelope.get("by", ""), day=body.get("day"), badge=badge, number=body.get("number", 0),
        group_code=body.get("group", ""), state=state if badge else None,
    )  # fmt: skip


def _undone(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    for ref in envelope.get("ref", ()):
        _UNDO.run(cursor, fact=ref)
        _LEAVE.run(cursor, subject=fact.subject, fact=ref)


def _conduct(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    accepted = envelope.get("b", {}).get("accepted", True)
    set_fields(cursor, fact.subject, {"accepted_conduct": int(bool(accepted))})


def _badge_voided(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    code = envelope["b"]["badge"]
    _NO_BADGE.run(cursor, code=code)
    _VOID.run(cursor, subject=fact.subject, code=code)


def _added(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    put_registration(cursor, walk_in_of(fact, envelope, private))


def walk_in_of(fact: Fact, envelope: Envelope, private: Private) -> Registration:
    """The entry of somebody who was registered at a desk, as they were then."""
    body = envelope["b"]
    return Registration(
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
    keep, drop = _merged_into(cursor, fact.subject), _merged_into(cursor, other)
    if keep == drop:
        return
    _MERGE_ALL.run(cursor, other=drop, keep=keep)
    _MERGE.run(cursor, other=drop, keep=keep)
    _MOVE.run(cursor, other=drop, keep=keep)
    _LEFT.run(cursor, keep=keep)  # what was taken back of the other entry, by somebody who saw one
    _NOT_VALID.run(cursor, keep=keep)
    kept, dropped = _person(cursor, keep), _person(cursor, drop)
    if kept is not None and dropped is not None:
        keep_base(cursor, keep)
        keep_base(cursor, drop)
        _join(cursor, kept, dropped)


def _join(cursor: Any, kept: Registration, dropped: Registration) -> None:
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
    set_fields(cursor, dropped.id, {"status": RegistrationStatus.MERGED.value})
    search.remove(cursor, dropped.id)


_SETTLEMENTS = {"defer": Settlement.DEFERRED, "reopen": Settlement.OPEN}


def _settled(cursor: Any, fact: Fact, envelope: Envelope, private: Private) -> None:
    how = envelope["b"]["how"]
    state = _SETTLEMENTS.get(how, Settlement.SETTLED)
    set_fields(cursor, fact.subject, {"settlement": state.value})
    _PAY.run(cursor, person=fact.subject, amount=private.get("amount", 0), how=how)


def _lent(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    _hand(cursor, fact, envelope, fact.subject)


def _returned(cursor: Any, fact: Fact, envelope: Envelope, _private: Private) -> None:
    _hand(cursor, fact, envelope, "")


def _hand(cursor: Any, fact: Fact, envelope: Envelope, person: str) -> None:
    number = envelope["b"]["number"]
    _HAND.run(cursor, number=number, person=person, at=fact.at_ms, hlc=fact.hlc, origin=fact.origin)


def _dealt_with(cursor: Any, _fact: Fact, envelope: Envelope, _private: Private) -> None:
    for ref in envelope.get("ref", ()):
        _SETTLE.run(cursor, fact=ref)


_EFFECTS: dict[str, Callable[[Any, Fact, Envelope, Private], None]] = {
    Kind.CHECKED_IN.value: _at_the_door,
    Kind.CHECK_IN_UNDONE.value: _undone,
    Kind.CONDUCT_ACCEPTED.value: _conduct,
    Kind.BADGE_MADE.value: _at_the_door,
    Kind.BADGE_VOIDED.value: _badge_voided,
    Kind.PERSON_ADDED.value: _added,
    Kind.PERSON_CORRECTED.value: _corrected,
    Kind.TICKET_TRANSFERRED.value: _transferred,
    Kind.PEOPLE_MERGED.value: _merged,
    Kind.PAYMENT_SETTLED.value: _settled,
    Kind.LOAN_OUT.value: _lent,
    Kind.LOAN_BACK.value: _returned,
    Kind.CONFLICT_SETTLED.value: _dealt_with,
    Kind.SESSION_SCANNED.value: put_movement,
    Kind.HEADS_COUNTED.value: put_movement,
}
