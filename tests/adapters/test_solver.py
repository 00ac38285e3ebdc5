"""Rooms by a solver: proven best on the demo, the same as trying everything, and explained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smc_desk.adapters.solver.highs import assign
from smc_desk.domain.assignment import Answer, Cost, Interim, Problem, explain, move_of
from smc_desk.domain.assignment_problem import Wishes, problem_of
from smc_desk.domain.conflict_checker import check
from smc_desk.domain.conflicts import Circumstances, Level, Rule
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_changes import SetFeature, SetHours
from smc_desk.usecases.ports import Store
from tests.programme_world import at, circumstances, programme, programmes, room, session

SECONDS = 5.0
"""For the demo to be proven best."""


def quietly(_interim: Interim) -> None: ...


def solve(
    problem: Problem,
    *,
    tell: Callable[[Interim], None] = quietly,
    cancelled: Callable[[], bool] = lambda: False,
) -> Answer:
    answer = assign(problem, seconds=SECONDS, tell=tell, cancelled=cancelled)
    assert answer is not None
    return answer


def demo_programme(store: Store) -> Programme:
    with store.read() as tx:
        known = tx.programme.get()
    assert known is not None
    return known


def test_the_demo_is_proven_best_in_time_and_has_no_conflict_that_blocks(demo: Store) -> None:
    known = demo_programme(demo)
    problem = problem_of(known, wishes=Wishes(weights={Cost.ROOM_CHANGED: 0}))
    answer = solve(problem)
    assert answer.is_best
    assert answer.seconds < SECONDS
    after = move_of(problem, answer.taken).applied(known)
    assert [one for one in check(after) if one.level is Level.BLOCK] == []


def test_a_plan_that_is_fine_stays_as_it_is(demo: Store) -> None:
    known = demo_programme(demo)
    problem = problem_of(known, wishes=Wishes(weights={Cost.TRACK_SPREAD: 0}))
    assert move_of(problem, solve(problem).taken).places == ()


def test_a_lost_lift_moves_only_who_needs_it(demo: Store) -> None:
    known = SetFeature("Willow Room", "step_free").applied(demo_programme(demo))
    guids = {one.code: one.guid for one in known.sessions}
    around = Circumstances(signed_up={guids["S033"]: ("T-x",)}, access={"T-x": frozenset({"step_free"})})
    problem = problem_of(known, around, Wishes(weights={Cost.TRACK_SPREAD: 0, Cost.EMPTY_SEATS: 0}))
    after = move_of(problem, solve(problem).taken).applied(known)
    assert Rule.FEATURE_LOST not in {one.rule for one in check(after, around)}
    moved = {was.code for was, now in zip(known.sessions, after.sessions, strict=True) if was != now}
    assert "S033" in moved
    assert len(moved) <= 2


def test_what_is_pinned_or_not_named_does_not_move() -> None:
    one = session("a", "Ash", 0, 60, is_pinned=True)
    known = programme(one, session("b", "Ash", 0, 60), session("c", "Ash", 0, 60))
    problem = problem_of(known, wishes=Wishes(movable=frozenset({"a", "b"})))
    after = move_of(problem, solve(problem).taken).applied(known)
    # Two that nobody may move are in each other's way: that is not for a solver to settle.
    assert [one.room for one in after.sessions][0::2] == ["Ash", "Ash"]
    assert after.sessions[1].room != "Ash"


def test_with_fewer_rooms_than_sessions_the_rest_stays_unplaced() -> None:
    known = programme(*(session(name, "", 0, 60) for name in "abcd"))
    problem = problem_of(known)
    answer = solve(problem)
    assert sorted(problem.tasks[n].options[taken].room for n, taken in enumerate(answer.taken)) == [
        "", "Ash", "Birch", "Cedar"
    ]  # fmt: skip
    assert problem.by_reason(answer.taken)[Cost.UNPLACED] == 1_000_000


def test_a_closed_room_is_left_and_a_time_is_only_changed_where_it_may_be() -> None:
    closed = SetHours("Ash", ((at(60), at(120)),))
    house = (room("Ash"),)
    known = closed.applied(programme(session("a", "Ash", 0, 60), rooms=house))
    fixed = problem_of(known)
    assert problem_cost(fixed) == {Cost.CLOSED: 200_000}
    free = problem_of(known, wishes=Wishes(starts={"a": [at(60)]}))
    assert problem_cost(free) == {Cost.TIME_CHANGED: 5_000}


def problem_cost(problem: Problem) -> dict[Cost, int]:
    return dict(problem.by_reason(solve(problem).taken))


def test_one_person_is_not_given_two_times_at_once() -> None:
    one = session("a", "Ash", 0, 60, chair_people=("ann",))
    other = session("b", "Birch", 0, 60, chair_people=("ann",))
    known = programme(one, other, people="ann")
    wishes = Wishes(starts={"b": [at(60)]})
    after = move_of(problem_of(known, wishes=wishes), solve(problem_of(known, wishes=wishes)).taken)
    assert check(after.applied(known)) == ()


def test_progress_is_told_and_a_cancel_before_the_start_gives_nothing() -> None:
    known = programme(*(session(name, "", 0, 60) for name in "abc"))
    told: list[Interim] = []
    answer = solve(problem_of(known), tell=told.append)
    assert not told or told[-1].cost == answer.cost
    problem = problem_of(known)
    assert assign(problem, seconds=SECONDS, tell=quietly, cancelled=lambda: True) is None


def test_a_choice_is_explained_by_what_others_would_cost() -> None:
    house = (room("Ash", capacity=30), room("Birch", capacity=60), room("Cedar", capacity=61))
    known = programme(session("a", "Cedar", 0, 60), session("b", "Birch", 0, 60), rooms=house)
    problem = problem_of(known, wishes=Wishes(heads={"a": 50, "b": 55}))
    answer = solve(problem)
    why = explain(problem, answer.taken, 0)
    assert why.option.room == "Cedar"
    assert dict(why.costs) == {Cost.EMPTY_SEATS: 11}
    (first, more, is_free), (second, _, second_is_free) = why.others
    assert (first.room, more, is_free) == ("Ash", 200 * 20 + 1_000 - 11, True)
    assert (second.room, second_is_free) == ("Birch", False)


def best_of_all(problem: Problem) -> int:
    """Every answer tried."""
    every = product(*(range(len(task.options)) for task in problem.tasks))
    return min(problem.cost(taken) for taken in every if problem.is_allowed(taken))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_solver_finds_what_trying_everything_finds(data: st.DataObject) -> None:
    known = data.draw(programmes(4))
    around = data.draw(circumstances(known))
    starts = {"s0": [at(30)]} if data.draw(st.booleans()) else {}
    tracks = tuple(replace(one, track=data.draw(st.sampled_from(["", "k"]))) for one in known.sessions)
    problem = problem_of(replace(known, sessions=tracks), around, Wishes(starts=starts, heads={"s1": 30}))
    answer = solve(problem)
    assert problem.is_allowed(answer.taken)
    assert (answer.cost, answer.is_best) == (best_of_all(problem), True)


@pytest.mark.parametrize("count", [0, 1])
def test_next_to_nothing_is_solved_too(count: int) -> None:
    known = programme(*(session(name, "Ash", 0, 60) for name in "a"[:count]))
    answer = solve(problem_of(known))
    assert (answer.cost, answer.gap) == (0, 0.0)
