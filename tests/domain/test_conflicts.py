"""The conflicts of a programme: each rule on its own, and all of them against a brute-force checker."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smc_desk.domain.conflict_checker import Checker, check
from smc_desk.domain.conflicts import Circumstances, Conflict, Level, Printed, Rule, covers
from smc_desk.domain.programme import CANCELLED, Programme, Session
from tests.domain.brute_conflicts import brute
from tests.programme_world import at, circumstances, names, programme, programmes, room, session, talk

EXAMPLES = 200
"""Of a plain run; `python -m benchmarks.programme` compares ten thousand."""


@st.composite
def moves(draw: st.DrawFn) -> list[tuple[int, str, int, bool]]:
    return draw(
        st.lists(st.tuples(st.integers(0, 6), names, st.sampled_from([-30, 0, 5]), st.booleans()), max_size=4)
    )


def moved(known: Programme, move: tuple[int, str, int, bool]) -> Programme:
    """One session elsewhere, with or without its talks; a move beyond the last one loses a feature."""
    index, where, minutes, is_whole = move
    if index >= len(known.sessions):
        first = replace(known.rooms[0], lost=("step_free",), capacity=20)
        return replace(known, rooms=(first, *known.rooms[1:]))
    old, by = known.sessions[index], timedelta(minutes=minutes)
    state = CANCELLED if minutes == 0 and where == "" else old.state
    new = replace(old, room=where, starts_at=old.starts_at + by, ends_at=old.ends_at + by, state=state)
    talks = tuple(
        replace(one, room=where, starts_at=one.starts_at + by)
        if is_whole and one.session == old.guid
        else one
        for one in known.talks
    )
    return replace(known, sessions=tuple(new if one is old else one for one in known.sessions), talks=talks)


def compare(data: st.DataObject) -> None:
    """A programme and what comes of it by moves: the checker and brute force say the same."""
    known = data.draw(programmes())
    around = data.draw(circumstances(known))
    checker = Checker(known, around)
    assert set(checker.conflicts) == brute(known, around)
    for move in data.draw(moves()):
        before = set(checker.conflicts)
        known = moved(known, move)
        around = replace(around, heads={**around.heads, "s0": move[2] + 40})
        difference = checker.look(known, around)
        after = set(checker.conflicts)
        assert after == brute(known, around)
        assert (set(difference.new), set(difference.gone)) == (after - before, before - after)


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_checker_finds_exactly_what_brute_force_finds(data: st.DataObject) -> None:
    compare(data)


def rules(known: Programme, around: Circumstances | None = None) -> dict[Rule, Conflict]:
    return {one.rule: one for one in check(known, around)}


def test_two_sessions_that_only_touch_are_no_conflict() -> None:
    one, other = session("a", "Ash", 0, 60), session("b", "Ash", 60, 120)
    assert check(programme(one, other)) == ()


def test_two_sessions_that_overlap_in_part_are_in_one_room_twice() -> None:
    one, other = session("a", "Ash", 0, 45), session("b", "Ash", 30, 75)
    found = check(programme(one, other))
    assert found == (Conflict(Rule.ROOM_TWICE, ("a", "b"), room="Ash"),)
    assert found[0].level is Level.BLOCK


def test_an_overflow_takes_its_room() -> None:
    one, other = session("a", "Ash", 0, 60, overflow_room="Birch"), session("b", "Birch", 30, 75)
    assert rules(programme(one, other))[Rule.ROOM_TWICE].room == "Birch"


def test_somebody_is_known_by_guid_and_by_ticket_as_one() -> None:
    one = session("a", "Ash", 0, 60, chairs=("T-ann",))
    other = session("b", "Birch", 0, 60, chair_people=("bo",))
    given_there = talk("t", other, 30, 20, "ann")
    found = rules(programme(one, other, given_there, people="ann bo"))
    assert found[Rule.PERSON_TWICE] == Conflict(Rule.PERSON_TWICE, ("a", "t"), ("ann",))


def test_a_group_may_be_in_two_places_and_so_may_whoever_is_allowed_to() -> None:
    one, other = (
        session("a", "Ash", 0, 60, chairs=("T-ann",)),
        session("b", "Birch", 0, 60, chairs=("T-ann",)),
    )
    known = programme(one, other, people="ann")
    assert Rule.PERSON_TWICE in rules(known)
    assert check(known, Circumstances(may_be_twice=frozenset({"ann"}))) == ()
    assert check(known, Circumstances(may_be_twice=frozenset({"T-ann"}))) == ()
    assert check(replace(known, people=(replace(known.people[0], is_group=True),))) == ()


def test_a_chair_who_also_speaks_in_the_session_is_in_one_place() -> None:
    one = session("a", "Ash", 0, 60, chairs=("T-ann",))
    assert check(programme(one, talk("t", one, 0, 20, "ann"), people="ann")) == ()


@pytest.mark.parametrize(("walk", "is_found"), [(5, False), (6, True)])
def test_somebody_needs_time_to_walk(walk: int, is_found: bool) -> None:
    one, other = (
        session("a", "Ash", 0, 60, chairs=("T-ann",)),
        session("b", "Birch", 65, 90, chairs=("T-ann",)),
    )
    around = Circumstances(walks={("Birch", "Ash"): walk})
    assert (Rule.WALK_TOO_SHORT in rules(programme(one, other), around)) is is_found


def test_a_lost_lift_names_everybody_signed_up_who_needs_it() -> None:
    one = session("a", "Ash", 0, 60)
    around = Circumstances(signed_up={"a": ("T-x", "T-y")}, access={"T-x": frozenset({"step_free"})})
    house = (room("Ash", step_free=True, lost=("step_free",)),)
    found = rules(programme(one, rooms=house), around)[Rule.FEATURE_LOST]
    assert (found.people, found.detail) == (("T-x",), "step_free")


def test_sign_ups_count_with_the_seats_held_for_the_door() -> None:
    one = session("a", "Ash", 0, 60, signed_up=49, held_seats=2)
    found = rules(programme(one))[Rule.OVER_CAPACITY]
    assert (found.count, found.limit) == (51, 50)


def test_an_overflow_room_adds_its_seats_but_not_its_fire_limit() -> None:
    one = session("a", "Ash", 0, 60, overflow_room="Birch", is_overflow_open=True)
    house = (room("Ash", fire_limit=60), room("Birch"))
    found = check(programme(one, rooms=house), Circumstances(heads={"a": 61}))
    assert [one.rule for one in found] == [Rule.OVER_FIRE_LIMIT]


def test_nine_tenths_of_the_seats_are_worth_saying() -> None:
    one = session("a", "Ash", 0, 60)
    assert rules(programme(one), Circumstances(heads={"a": 44})) == {}
    assert rules(programme(one), Circumstances(heads={"a": 45}))[Rule.NEARLY_FULL].level is Level.INFO


def test_a_cancelled_session_is_nowhere_but_on_paper() -> None:
    one, other = session("a", "Ash", 0, 60, state=CANCELLED), session("b", "Ash", 0, 60)
    around = Circumstances(printed={"a": Printed("Ash", at(0), at(60))})
    found = check(programme(one, other), around)
    assert [(one.rule, one.detail) for one in found] == [(Rule.PRINTED_OTHERWISE, CANCELLED)]


def test_windows_that_touch_are_one() -> None:
    assert covers(((at(0), at(30)), (at(30), at(60))), at(10), at(50))
    assert not covers(((at(0), at(30)), (at(31), at(60))), at(10), at(50))
    assert not covers(((at(0), at(30)),), at(30), at(40))


def test_every_rule_has_a_level_and_a_remedy() -> None:
    assert all(isinstance(rule.level, Level) and rule.remedy for rule in Rule)


def test_a_look_after_nothing_changed_says_nothing() -> None:
    one: Session = session("a", "Ash", 0, 60)
    known = programme(one, session("b", "Ash", 0, 60))
    checker = Checker(known)
    difference = checker.look(known)
    assert (difference.new, difference.gone) == ((), ())
