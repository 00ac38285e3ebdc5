"""Changes of the programme: written and read back, done twice, taken back, and all whom they touch."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smc_desk.domain.change_bodies import (
    chain,
    closing,
    from_body,
    move,
    replace_chair,
    replace_speaker,
)
from smc_desk.domain.conflict_checker import check
from smc_desk.domain.conflicts import Circumstances, Rule
from smc_desk.domain.programme import CANCELLED, Programme, Speaker
from smc_desk.domain.programme_changes import (
    Cancel,
    Change,
    Delay,
    Move,
    Note,
    Overflow,
    Pin,
    SetChairs,
    SetFeature,
    SetHours,
    SetSpeakers,
)
from smc_desk.domain.programme_parts import Place
from smc_desk.domain.programme_touches import touches
from tests.programme_world import at, minutes, names, programme, programmes, room, session, talk

PERSON = Speaker("new", "Somebody New", "T-new")


@st.composite
def changes(draw: st.DrawFn, of: Programme) -> Change:
    """Any change, of what is there or is not."""
    guids = st.sampled_from([*(one.guid for one in of.sessions), "gone"])
    talks = st.sampled_from([*(one.guid for one in of.talks), "gone"])
    instants = minutes.map(at)
    places = st.builds(
        Place,
        st.one_of(guids, talks),
        st.one_of(st.none(), names),
        st.one_of(st.none(), instants),
        st.none(),
    )
    several = st.lists(places, min_size=1, max_size=3, unique_by=lambda place: place.item).map(tuple)
    people = st.sampled_from([(), ("ann",), ("ann", "bo")])
    made: Change = draw(
        st.one_of(
            st.builds(Move, several),
            st.builds(Delay, guids, instants, st.booleans()),
            st.builds(Cancel, st.one_of(guids, talks), st.booleans()),
            st.builds(SetSpeakers, talks, people, people),
            st.builds(SetChairs, guids, people, people),
            st.builds(Overflow, guids, names, st.booleans()),
            st.builds(SetFeature, names, st.sampled_from(["step_free", "es"]), st.booleans()),
            st.builds(SetHours, names, st.just(((at(0), at(30)),))),
            st.builds(Pin, guids, st.booleans()),
            st.builds(Note, guids, st.just("Bring chairs")),
        )
    )
    return made


@settings(suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_change_is_done_once_taken_back_whole_and_read_back_the_same(data: st.DataObject) -> None:
    known = data.draw(programmes(4))
    change = data.draw(changes(known))
    after = change.applied(known)
    assert change.applied(after) == after
    assert change.inverse(known).applied(after) == known
    body = json.loads(json.dumps(change.to_body()))
    assert from_body(body, json.loads(json.dumps(change.to_private()))) == change


@settings(suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_changed_is_among_what_is_touched(data: st.DataObject) -> None:
    known = data.draw(programmes(4))
    after = data.draw(changes(known)).applied(known)
    touched = touches(known, after)
    for was, now in zip(known.sessions, after.sessions, strict=True):
        if (was.room, was.starts_at, was.ends_at, was.state) != (
            now.room, now.starts_at, now.ends_at, now.state
        ):  # fmt: skip
            assert was.guid in touched.sessions
            assert was.guid in touched.calendar
            assert set(was.chair_people) <= set(touched.chairs)
            for where in {was.room, now.room} - {""}:
                assert (where, was.guid) in touched.signs
    for before, later in zip(known.talks, after.talks, strict=True):
        if before != later:
            assert before.guid in touched.talks
            assert set(before.people) | set(later.people) <= set(touched.people)
    if known == after:
        assert touches(known, after) == touches(known, known)


def test_two_changes_of_different_things_do_not_depend_on_their_order() -> None:
    one, other = session("a", "Ash", 0, 60), session("b", "Birch", 0, 60)
    known = programme(one, other, talk("t", one, 0, 20, "ann"))
    several: list[Change] = [move("a", "Cedar", at(30)), Cancel("b"), Overflow("a", "Birch"), Cancel("t")]
    there, back = known, known
    for change in several:
        there = change.applied(there)
    for change in reversed(several):
        back = change.applied(back)
    assert there == back


def test_the_talks_go_along_with_their_session() -> None:
    one = session("a", "Ash", 0, 60)
    elsewhere = talk("u", one, 20, 20, "bo", room="Cedar")
    known = move("a", "Birch", at(30)).applied(programme(one, talk("t", one, 0, 20, "ann"), elsewhere))
    first, second = known.talks
    assert (first.room, first.starts_at) == ("Birch", at(30))
    assert (second.room, second.starts_at) == ("Cedar", at(50))
    assert known.sessions[0].ends_at == at(90)


def test_a_chain_of_three_is_one_change_without_a_conflict() -> None:
    several = [session(name, where, 0, 60) for name, where in (("a", "Ash"), ("b", "Birch"), ("c", "Cedar"))]
    known = programme(*several)
    after = chain(*several).applied(known)
    assert [one.room for one in after.sessions] == ["Birch", "Cedar", "Ash"]
    assert check(after) == ()
    assert set(touches(known, after).signs) == {
        ("Ash", "a"), ("Birch", "a"), ("Birch", "b"), ("Cedar", "b"), ("Cedar", "c"), ("Ash", "c"),
    }  # fmt: skip


def test_a_delay_may_keep_the_end() -> None:
    one = session("a", "Ash", 0, 60)
    known = programme(one, talk("t", one, 40, 20, "ann"))
    assert Delay("a", at(10)).applied(known).sessions[0].ends_at == at(70)
    kept = Delay("a", at(10), keeps_end=True).applied(known)
    assert kept.sessions[0].ends_at == at(60)
    assert [one.rule for one in check(kept)] == [Rule.TALK_OUTSIDE]


def test_a_room_that_is_closed_for_a_time_is_open_before_and_after() -> None:
    one, other = session("a", "Ash", 0, 60), session("b", "Ash", 60, 120)
    known = programme(one, other)
    after = closing(known, "Ash", at(60), at(90)).applied(known)
    assert [(one.rule, one.items) for one in check(after)] == [(Rule.ROOM_CLOSED, ("b",))]


def test_a_room_that_is_closed_for_good_is_never_open() -> None:
    known = programme(session("a", "Ash", 0, 60), rooms=(room("Ash", opens=((at(0), at(60)),)),))
    after = closing(known, "Ash", at(0), at(60)).applied(known)
    assert [one.rule for one in check(after)] == [Rule.ROOM_CLOSED]


def test_names_of_newcomers_are_private_and_may_be_erased() -> None:
    one = session("a", "Ash", 0, 60)
    given_there = talk("t", one, 0, 20, "ann")
    known = programme(one, given_there, people="ann")
    change = replace_speaker(known, given_there, "T-ann", PERSON)
    assert "Somebody" not in json.dumps(change.to_body())
    assert change.applied(known).people[-1] == PERSON
    erased = from_body(change.to_body(), {})
    assert erased is not None
    assert erased.applied(known).people[-1].name == ""


def test_a_chair_who_is_replaced_sees_it_and_so_does_the_new_one() -> None:
    one = session("a", "Ash", 0, 60, chair_people=("ann",))
    known = programme(one, people="ann")
    after = replace_chair(known, one, "ann", PERSON).applied(known)
    assert touches(known, after).chairs == ("ann", "new")


def test_a_lost_lift_touches_those_who_need_it_and_their_session() -> None:
    one, other = session("a", "Ash", 0, 60), session("b", "Ash", 60, 120)
    known = programme(one, other, rooms=(room("Ash", step_free=True),))
    around = Circumstances(
        signed_up={"a": ("T-x", "T-y"), "b": ("T-y",)}, access={"T-x": frozenset({"step_free"})}
    )
    touched = touches(known, SetFeature("Ash", "step_free").applied(known), around)
    assert (touched.sessions, touched.attendees, touched.signs) == (("a",), ("T-x",), (("Ash", "a"),))


def test_a_cancelled_session_takes_its_talks_out_of_calendars() -> None:
    one = session("a", "Ash", 0, 60)
    known = programme(one, talk("t", one, 0, 20, "ann"))
    after = Cancel("a").applied(known)
    assert after.sessions[0].state == CANCELLED
    assert touches(known, after).calendar == ("a", "t")


@pytest.mark.parametrize(
    "body", [{}, {"change": "future"}, {"change": "move"}, {"change": "delay", "session": "a"}]
)
def test_what_cannot_be_read_is_no_change(body: dict[str, object]) -> None:
    assert from_body(body) is None


def test_what_is_gone_is_let_be() -> None:
    known = programme(session("a", "Ash", 0, 60))
    assert move("gone", "Birch", at(0) + timedelta(hours=1)).applied(known) == known
