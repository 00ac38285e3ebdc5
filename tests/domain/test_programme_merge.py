"""A new import is joined with what the desk made of the last; nothing is lost without somebody's choice."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Speaker, Talk
from smc_desk.domain.programme_difference import difference, imported_of
from smc_desk.domain.programme_merge import Change, ChangeKind, Merge, Part, applied, merge
from tests.programmes import MORNING, small


def _moved(programme: Programme, guid: str, *, room: str = "Studio", minutes: int = 0) -> Programme:
    """With a talk in another place."""
    by = timedelta(minutes=minutes)
    return replace(
        programme,
        talks=tuple(
            replace(t, room=room, starts_at=t.starts_at + by) if t.guid == guid else t
            for t in programme.talks
        ),
    )


def _without(programme: Programme, guid: str) -> Programme:
    return replace(programme, talks=tuple(t for t in programme.talks if t.guid != guid))


def _one(seen: Merge) -> Change:
    (change,) = seen.changes
    return change


def test_what_the_source_moved_is_told_with_before_and_after() -> None:
    base = small()
    change = _one(merge(base, base, _moved(base, "t1", minutes=5)))
    assert (change.kind, change.part, change.guid, change.is_conflict) == (
        ChangeKind.MOVED, Part.TALK, "t1", False,
    )  # fmt: skip
    assert {f.name for f in change.fields} == {"room", "starts_at"}


def test_nothing_is_applied_that_was_not_chosen() -> None:
    base = small()
    mine = _moved(base, "t1", room="Hall", minutes=10)
    seen = merge(base, mine, _moved(_without(base, "t3"), "t2"))
    assert applied(seen, frozenset()) == mine


def test_where_both_changed_the_same_the_desks_stays_until_somebody_chose() -> None:
    base = small()
    mine, theirs = _moved(base, "t1", room="Hall", minutes=10), _moved(base, "t1", room="Hall", minutes=20)
    seen = merge(base, mine, theirs)
    change = _one(seen)
    assert change.is_conflict
    assert seen.proposed == frozenset()
    assert applied(seen, seen.proposed) == mine
    assert applied(seen, frozenset({change.key})) == theirs


def test_both_changes_of_one_item_hold_where_they_are_of_different_things() -> None:
    base = small()
    mine = _moved(base, "t1", room="Hall", minutes=10)
    theirs = replace(base, talks=(replace(base.talks[0], title="Bienvenue"), *base.talks[1:]))
    seen = merge(base, mine, theirs)
    after = applied(seen, seen.proposed)
    assert (after.talks[0].title, after.talks[0].starts_at) == ("Bienvenue", mine.talks[0].starts_at)


def test_what_has_traces_is_marked_cancelled_and_never_dropped() -> None:
    base = small()
    seen = merge(base, base, _without(base, "t1"), frozenset({"t1"}))
    assert (_one(seen).kind, _one(seen).has_traces) == (ChangeKind.CANCELLED, True)
    after = applied(seen, seen.proposed)
    assert [(t.guid, t.state) for t in after.talks if t.guid == "t1"] == [("t1", CANCELLED)]
    assert merge(_without(base, "t1"), after, _without(base, "t1"), frozenset({"t1"})).changes == ()


def test_what_has_no_traces_goes() -> None:
    base = small()
    seen = merge(base, base, _without(base, "t1"))
    assert applied(seen, seen.proposed) == _without(base, "t1")


def test_what_the_desk_changed_and_the_source_dropped_is_a_conflict() -> None:
    base = small()
    seen = merge(base, _moved(base, "t1"), _without(base, "t1"))
    assert _one(seen).is_conflict
    assert len(applied(seen, seen.proposed).talks) == 3


def test_what_only_the_desk_has_stays() -> None:
    base = small()
    mine = replace(base, talks=(*base.talks, replace(base.talks[0], guid="t9", code="T9", title="Ours")))
    seen = merge(base, mine, base)
    assert (seen.changes, applied(seen, seen.proposed)) == ((), mine)


def test_a_renamed_room_moves_nothing() -> None:
    base = small()
    hall = replace(base.rooms[0], name="Great Hall")
    theirs = replace(
        base, rooms=(hall, base.rooms[1]),
        sessions=tuple(replace(s, room=s.room.replace("Hall", "Great Hall")) for s in base.sessions),
        talks=tuple(replace(t, room=t.room.replace("Hall", "Great Hall")) for t in base.talks),
    )  # fmt: skip
    seen = merge(base, base, theirs)
    change = _one(seen)
    assert (change.part, [f.name for f in change.fields]) == (Part.ROOM, ["name"])
    assert applied(seen, seen.proposed) == theirs
    assert applied(seen, frozenset()) == base


def test_items_of_other_guids_are_known_again_by_code_and_rooms_by_spelling() -> None:
    base = small()
    theirs = replace(
        base,
        rooms=(replace(base.rooms[0], guid="x1", name="hall "), base.rooms[1]),
        sessions=tuple(replace(s, room=s.room.replace("Hall", "hall ")) for s in base.sessions),
        talks=tuple(replace(t, guid=f"x{t.guid}", room=t.room.replace("Hall", "hall ")) for t in base.talks),
    )
    seen = merge(base, base, theirs)
    assert [(c.part, c.kind) for c in seen.changes] == [(Part.ROOM, ChangeKind.CHANGED)]


def test_a_room_that_went_is_kept_while_the_desk_uses_it() -> None:
    base = small()
    mine = _moved(base, "t1")
    theirs = replace(
        base, rooms=base.rooms[:1],
        sessions=tuple(replace(s, room="Hall") for s in base.sessions),
        talks=tuple(replace(t, room="Hall") for t in base.talks),
    )  # fmt: skip
    seen = merge(base, mine, theirs)
    after = applied(seen, seen.proposed)
    assert {t.room for t in after.talks} == {"Hall", "Studio"}
    assert {r.name for r in after.rooms} == {"Hall", "Studio"}


def test_the_difference_is_plain_and_gives_the_import_again() -> None:
    theirs = small()
    mine = _moved(theirs, "t1", minutes=15)
    mine = replace(mine, title="Ours", talks=(*mine.talks, replace(mine.talks[0], guid="t9")))
    told = json.loads(json.dumps(difference(mine, theirs)))
    assert imported_of(mine, told) == theirs
    assert difference(theirs, theirs) == {}


_ROOMS = [Room("r1", "Hall", 9), Room("r2", "Studio"), Room("r3", "Attic", 3)]
_NAMES = st.sampled_from(["", "Hall", "Studio"])
_INSTANTS = st.integers(0, 5).map(lambda n: MORNING + timedelta(minutes=30 * n))

_NEEDS = st.sampled_from([(), ("x",)])
_SIGNS = st.sampled_from(["", "!"])
_LENGTHS = st.sampled_from([20, 30])
_PEOPLE = st.sampled_from([(), ("p1",)])


def _session(n: int, kind: str, room: str, starts_at: datetime, needs: tuple[str, ...]) -> Session:
    ends_at = starts_at + timedelta(hours=1)
    return Session(f"s{n}", f"S{n}", f"Session {n}", kind, room, starts_at, ends_at, needs=needs)


def _items(programme: Programme) -> list[Session | Talk]:
    return [*programme.sessions, *programme.talks]


@st.composite
def _programmes(draw: st.DrawFn) -> Programme:
    """Programmes with few values, so that the same ones come up on all sides; guids are all they share."""
    rooms = [replace(r, capacity=draw(st.integers(1, 3))) for r in _ROOMS[: draw(st.integers(2, 3))]]
    sessions = tuple(
        _session(n, draw(st.sampled_from(["a", "b"])), draw(_NAMES), draw(_INSTANTS), draw(_NEEDS))
        for n in sorted(draw(st.sets(st.integers(1, 3))))
    )
    talks = tuple(
        Talk(f"t{n}", f"T{n}", f"Talk {n}{draw(_SIGNS)}", draw(_NAMES), draw(_INSTANTS), draw(_LENGTHS),
             people=draw(_PEOPLE))
        for n in sorted(draw(st.sets(st.integers(1, 4))))
    )  # fmt: skip
    people = (Speaker("p1", draw(st.sampled_from(["Ana", "Anna"]))),)
    title, version = draw(st.sampled_from(["A", "B"])), draw(st.sampled_from(["1", "2"]))
    return replace(
        small(), title=title, version=version, rooms=tuple(rooms), sessions=sessions,
        talks=talks, people=people, speakers={},
    )  # fmt: skip


@settings(max_examples=60)
@given(_programmes(), _programmes(), st.data())
def test_a_source_that_changed_nothing_changes_nothing(
    base: Programme, mine: Programme, data: st.DataObject
) -> None:
    traces = frozenset(data.draw(st.sets(st.sampled_from(["t1", "s1"]))))
    seen = merge(base, mine, base, traces)
    assert seen.changes == ()
    assert applied(seen, seen.proposed) == mine


@settings(max_examples=60)
@given(_programmes(), _programmes())
def test_a_desk_that_changed_nothing_gets_the_source(base: Programme, theirs: Programme) -> None:
    seen = merge(base, base, theirs)
    assert seen.conflicts == ()
    assert applied(seen, seen.proposed) == theirs


@settings(max_examples=60)
@given(_programmes(), _programmes(), _programmes(), st.data())
def test_whatever_is_chosen_nothing_with_traces_is_lost_and_nothing_unchosen_done(
    base: Programme, mine: Programme, theirs: Programme, data: st.DataObject
) -> None:
    traces = frozenset(data.draw(st.sets(st.sampled_from(["t1", "t2", "s1", "s2"]))))
    seen = merge(base, mine, theirs, traces)
    assert applied(seen, frozenset()) == mine
    keys = sorted(c.key for c in seen.changes)
    assert len(keys) == len(set(keys))
    chosen = frozenset(data.draw(st.sets(st.sampled_from(keys)))) if keys else frozenset()
    after = applied(seen, chosen)
    assert {item.guid for item in _items(mine)} & traces <= {item.guid for item in _items(after)}
    assert {item.room for item in _items(after)} <= {room.name for room in after.rooms} | {""}


@settings(max_examples=60)
@given(_programmes(), _programmes())
def test_any_import_is_found_again_from_the_desks_programme_and_the_difference(
    mine: Programme, theirs: Programme
) -> None:
    again = imported_of(mine, json.loads(json.dumps(difference(mine, theirs))))
    known = {item.guid for item in _items(mine)}
    assert list(again.talks) == [t for t in theirs.talks if t.guid in known]
    assert list(again.sessions) == [s for s in theirs.sessions if s.guid in known]
    assert (again.title, again.version) == (theirs.title, theirs.version)
