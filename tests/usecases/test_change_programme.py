"""Changing the programme of a real store: facts, reasons, undo and redo, and the changes of the demo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from smc_desk.domain.change_bodies import chain, from_body, move
from smc_desk.domain.conflicts import Level, Rule
from smc_desk.domain.facts import Stream
from smc_desk.domain.programme import Programme, Session
from smc_desk.domain.programme_changes import Cancel, Note, Overflow
from smc_desk.usecases.change_programme import (
    Refusal,
    change_programme,
    propose_change,
    redo_change,
    see_steps,
    undo_change,
)
from smc_desk.usecases.ports import Store
from smc_desk.usecases.see_programme import see_plan
from tests.changes_file import Told, read_changes, session_coded, talk_of
from tests.desk import Clock

CHANGES = Path(__file__).parents[1] / "data" / "programme" / "changes.json"
RESERVED = "because the hall asked for it"


def programme_of(store: Store) -> Programme:
    with store.read() as tx:
        known = tx.programme.get()
    assert known is not None
    return known


def coded(store: Store, code: str) -> Session:
    return session_coded(programme_of(store), code)


def test_a_move_is_written_down_and_in_place(demo: Store, clock: Clock) -> None:
    result = change_programme(demo, clock, move(coded(demo, "S018").guid, "Sage Circle (quiet)"))
    assert result.refusal is None
    assert result.changes.programme
    assert coded(demo, "S018").room == "Sage Circle (quiet)"
    with demo.read() as tx:
        (told,) = tx.journal.told(Stream.PROGRAMME)
    assert told.fact.id == result.fact
    assert told.fact.subject == coded(demo, "S018").guid
    assert from_body(told.body) == move(coded(demo, "S018").guid, "Sage Circle (quiet)")


def test_a_conflict_that_blocks_needs_a_reason_which_stays_private(demo: Store, clock: Clock) -> None:
    into_taken = move(coded(demo, "S004").guid, "Cedar 2")
    refused = change_programme(demo, clock, into_taken, " ")
    assert refused.refusal is Refusal.REASON_MISSING
    assert refused.proposal is not None
    assert [one.rule for one in refused.proposal.blocking] == [Rule.ROOM_TWICE]
    assert coded(demo, "S004").room == "Cedar 1"
    assert change_programme(demo, clock, into_taken, RESERVED).refusal is None
    with demo.read() as tx:
        (told,) = tx.journal.told(Stream.PROGRAMME)
    assert told.private == {"reason": RESERVED}
    assert RESERVED not in str(told.body)


def test_a_swap_is_one_fact_and_one_step_back(demo: Store, clock: Clock) -> None:
    before = programme_of(demo)
    change_programme(demo, clock, chain(*(coded(demo, code) for code in ("S004", "S005", "S002"))))
    assert see_steps(demo).undo == 1
    assert undo_change(demo, clock).refusal is None
    assert programme_of(demo) == before


def test_undo_and_redo_go_back_and_forth_as_facts(demo: Store, clock: Clock) -> None:
    states = [programme_of(demo)]
    first = coded(demo, "S018").guid
    for change in (move(first, "Sage Circle (quiet)"), Cancel(coded(demo, "S019").guid)):
        change_programme(demo, clock, change)
        states.append(programme_of(demo))
    for state in (states[1], states[0]):
        undo_change(demo, clock)
        assert programme_of(demo) == state
    assert undo_change(demo, clock).refusal is Refusal.NOTHING_TO_UNDO
    for state in states[1:]:
        redo_change(demo, clock)
        assert programme_of(demo) == state
    assert redo_change(demo, clock).refusal is Refusal.NOTHING_TO_REDO
    with demo.read() as tx:
        assert len(tx.journal.told(Stream.PROGRAMME)) == 6


def test_a_new_change_ends_what_could_be_done_again(demo: Store, clock: Clock) -> None:
    first = coded(demo, "S018").guid
    change_programme(demo, clock, move(first, "Sage Circle (quiet)"))
    undo_change(demo, clock)
    change_programme(demo, clock, Note(first, "Bring chairs"))
    assert redo_change(demo, clock).refusal is Refusal.NOTHING_TO_REDO


def test_what_changes_nothing_is_not_written(demo: Store, clock: Clock) -> None:
    known = coded(demo, "S018")
    assert change_programme(demo, clock, move(known.guid, known.room)).refusal is Refusal.NO_EFFECT
    assert change_programme(demo, clock, Overflow("gone", "Ceiba Hall")).refusal is Refusal.NO_EFFECT


def test_without_a_programme_nothing_can_be_changed(store: Store, clock: Clock) -> None:
    assert propose_change(store, Cancel("any")) is None
    assert change_programme(store, clock, Cancel("any")).refusal is Refusal.NO_PROGRAMME
    assert see_plan(store) is None


def test_what_was_published_is_remembered_so_that_signs_can_be_checked(demo: Store, clock: Clock) -> None:
    change_programme(demo, clock, move(coded(demo, "S018").guid, "Sage Circle (quiet)"))
    plan = see_plan(demo)
    assert plan is not None
    assert session_coded(plan.published, "S018").room == "Willow Room"
    moved = [one for one in plan.conflicts if one.rule is Rule.PRINTED_OTHERWISE]
    assert [(one.items, one.room) for one in moved] == [((coded(demo, "S018").guid,), "Willow Room")]


def test_the_oversold_workshop_of_the_demo_is_found(demo: Store) -> None:
    plan = see_plan(demo)
    assert plan is not None
    (oversold,) = [one for one in plan.conflicts if one.rule is Rule.OVERSOLD]
    assert (oversold.items, oversold.count, oversold.limit) == ((coded(demo, "S012").guid,), 59, 56)


def people_of(known: Programme, told: Told) -> set[str]:
    """Who should hear of a change, straight from the programme: chairs and speakers."""
    session = session_coded(known, told.session)
    tickets = {person.guid: person.ticket for person in known.people}
    talks = [talk for talk in known.talks if talk.session == session.guid]
    people = {*session.chairs, *(tickets.get(one, one) for one in session.chair_people)}
    for talk in talks:
        people |= {*talk.speakers, *(tickets.get(one, one) for one in talk.people)}
    return people


EXPECTED_SIGNS: Mapping[int, tuple[tuple[str, str], ...]] = {
    1: (("Ceiba Hall", "S001"), ("Mapou Room", "S001")),
    2: (("Cedar 1", "S002"), ("Cedar 1", "S004"), ("Mapou Room", "S002"), ("Mapou Room", "S004")),
    3: (("Cedar 2", "S017"),),
    4: (("Baobab Room", "S009"), ("Baobab Room", "S010"), ("Cedar 1", "S009"), ("Cedar 1", "S010")),
    5: (("Cedar 2", "S022"), ("Cedar 2", "S025"), ("Mapou Room", "S022"), ("Mapou Room", "S025")),
    6: (("Cedar 1", "S024"),),
    7: (("Willow Room", "S012"), ("Willow Room", "S033"), ("Willow Room", "S051")),
    8: (("Mapou Room", "S041"),),
    9: (("Baobab Room", "S042"),),
    10: (("Mapou Room", "S054"),),
}
"""By hand: at 7 those workshops in that room for which somebody signed up who needs it step-free."""


def test_every_change_of_the_demo_finds_all_whom_and_what_it_touches(demo: Store, clock: Clock) -> None:
    for number, told in enumerate(read_changes(CHANGES), 1):
        before = programme_of(demo)
        clock.at = told.at
        codes = {one.guid: one.code for one in before.sessions}
        result = change_programme(demo, clock, told.make(before), told.reason)
        proposal = result.proposal
        assert result.refusal is None, number
        assert proposal is not None
        touched = proposal.touches
        assert {(room, codes[guid]) for room, guid in touched.signs} == set(EXPECTED_SIGNS[number])
        session = session_coded(before, told.session)
        tickets = {person.guid: person.ticket or person.guid for person in before.people}
        heard = {tickets.get(one, one) for one in touched.people}
        assert {*session.chairs} <= {tickets.get(one, one) for one in touched.chairs}
        if told.kind in ("talk_cancelled", "speaker_replaced"):
            (changed,) = touched.talks
            assert {*session.chairs, *talk_of(before, changed).speakers} <= heard
            assert touched.calendar == (changed,)
        elif told.kind != "feature_lost":
            assert people_of(before, told) <= heard
        if told.kind in ("room_swap", "start_delayed"):
            talks = {talk.guid for talk in before.talks if talk.session == session.guid}
            assert talks | {session.guid} <= set(touched.calendar)
        plan = see_plan(demo)
        assert plan is not None
        assert plan.conflicts == proposal.conflicts_after, "a conflict that the proposal did not show"
        assert [one for one in plan.conflicts if one.level is Level.BLOCK] == []
    assert see_steps(demo).undo == 10


def test_all_changes_of_the_demo_can_be_taken_back(demo: Store, clock: Clock) -> None:
    before = programme_of(demo)
    for told in read_changes(CHANGES):
        change_programme(demo, clock, told.make(programme_of(demo)), told.reason)
    while undo_change(demo, clock).refusal is None:
        pass
    assert programme_of(demo) == replace(before, people=programme_of(demo).people)


@pytest.mark.parametrize("code", ["S033", "S051"])
def test_the_lost_lift_names_those_who_signed_up_and_need_it(demo: Store, clock: Clock, code: str) -> None:
    lost = list(read_changes(CHANGES))[6]
    change_programme(demo, clock, lost.make(programme_of(demo)))
    plan = see_plan(demo)
    assert plan is not None
    guid = coded(demo, code).guid
    (found,) = [one for one in plan.conflicts if one.rule is Rule.FEATURE_LOST and guid in one.items]
    assert found.people
    for ticket in found.people:
        with demo.read() as tx:
            person = tx.people.by_code(ticket)
            assert person is not None
            assert "step-free" in tx.people.care(person.id).access
