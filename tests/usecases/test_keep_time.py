"""The chair's clock on a real store: what was done is there after a crash, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.adapters.timing.session_log import read_session_log
from smc_desk.domain.facts import Stream
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_log import Presence, acts_of_log, plans_of_log
from smc_desk.domain.timing_shown import Stage, shown
from smc_desk.domain.timing_talk import TalkRun, TalkState
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.keep_time import (
    Refusal,
    ask_advice,
    do_act,
    find_plan,
    note_clocks,
    see_state,
)
from smc_desk.usecases.see_timing import see_record, see_rooms, see_speakers
from tests.desk import Clock, copy_of, open_store

ROOT = Path(__file__).resolve().parents[2]
LOG = ROOT / "tests" / "data" / "timing" / "session_log.csv"
SESSION = "S002"


class Clocks:
    """Both clocks, moved by a test."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.run = "run"

    def __call__(self) -> Reading:
        return Reading(self._clock.at, self._clock.at.timestamp(), self.run)


@pytest.fixture
def clocks(clock: Clock) -> Clocks:
    return Clocks(clock)


@pytest.fixture
def plan(demo: SqliteStore, clock: Clock) -> SessionPlan:
    found = find_plan(demo, SESSION)
    assert found is not None
    clock.at = found.talks[0].starts_at
    return found


def test_a_session_is_found_by_its_talks_too(demo: SqliteStore, plan: SessionPlan) -> None:
    for name in (plan.guid, plan.code, plan.talks[1].guid, plan.talks[1].code):
        assert find_plan(demo, name) == plan
    assert find_plan(demo, "nothing") is None


def test_what_was_done_is_there_when_the_store_is_opened_again(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    result = do_act(demo, clocks, plan, Act(ActKind.START))
    assert result.changes.timing == frozenset({plan.guid})
    clock.move(minutes=4)
    do_act(demo, clocks, plan, Act(ActKind.NOTE, text="Kővári Zsófia asks for water"))
    before = shown(see_state(demo, plan), clocks())
    demo.close()
    again = open_store(demo.path.parent, clock)
    state = see_state(again, plan)
    again.close()
    clocks.run = "another"
    assert shown(state, clocks()) == before
    assert before.elapsed_for == 240
    assert [(note.text, note.operator) for note in state.notes] == [("Kővári Zsófia asks for water", "AB")]


def test_a_note_stands_beside_the_journal_and_not_in_it(
    demo: SqliteStore, clocks: Clocks, plan: SessionPlan
) -> None:
    do_act(demo, clocks, plan, Act(ActKind.NOTE, text="Kővári"))
    with demo.read() as tx:
        (told,) = tx.journal.told(Stream.TIMING, plan.guid)
    assert "Kővári" not in told.fact.payload.decode()
    assert told.private == {"text": "Kővári"}


def test_starting_early_is_a_deliberate_act(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    clock.move(minutes=-10)
    refused = do_act(demo, clocks, plan, Act(ActKind.START))
    assert (refused.refusal, refused.early_for) == (Refusal.EARLY, 600)
    assert not see_state(demo, plan).entries
    assert do_act(demo, clocks, plan, Act(ActKind.START_EARLY)).state.started_at == clock.at


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (Act(ActKind.PAUSE), Refusal.NO_EFFECT),
        (Act(ActKind.UNDO), Refusal.NOTHING_TO_UNDO),
        (Act(ActKind.RESET), Refusal.REASON_MISSING),
    ],
)
def test_what_has_no_effect_is_not_written(
    demo: SqliteStore, clocks: Clocks, plan: SessionPlan, act: Act, refusal: Refusal
) -> None:
    assert do_act(demo, clocks, plan, act).refusal is refusal
    with demo.read() as tx:
        assert tx.journal.told(Stream.TIMING) == []


def test_undo_takes_back_the_latest_act(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    do_act(demo, clocks, plan, Act(ActKind.START))
    clock.move(minutes=1)
    do_act(demo, clocks, plan, Act(ActKind.NEXT_TALK))
    state = do_act(demo, clocks, plan, Act(ActKind.UNDO)).state
    assert shown(state, clocks()).stage is Stage.RUNNING


def test_a_corrected_wall_clock_is_written_down_once(
    demo: SqliteStore, clock: Clock, plan: SessionPlan
) -> None:
    ticks = [100.0]

    def read() -> Reading:
        return Reading(clock.at, ticks[0], "run")

    state = do_act(demo, read, plan, Act(ActKind.START)).state
    assert note_clocks(demo, read, state).refusal is Refusal.NO_EFFECT
    clock.move(days=1)
    ticks[0] += 60
    state = note_clocks(demo, read, state).state
    assert note_clocks(demo, read, state).refusal is Refusal.NO_EFFECT
    assert shown(state, read()).elapsed_for == 60


def test_the_lead_sees_every_room(demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan) -> None:
    do_act(demo, clocks, plan, Act(ActKind.START))
    do_act(demo, clocks, plan, Act(ActKind.HEADS, heads=12))
    clock.move(minutes=2)
    lines = {line.room: line for line in see_rooms(demo, clocks)}
    assert len(lines) == 9
    line = lines[plan.room]
    assert line.state is not None
    assert line.after is not None
    now = shown(line.state, clocks())
    assert (now.stage, now.elapsed_for, now.heads) == (Stage.RUNNING, 120, 12)
    assert line.stale_since(clock.at) is None


def test_a_silent_rooms_desk_is_stale(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    do_act(demo, clocks, plan, Act(ActKind.START))
    with demo.read() as tx:
        origin = tx.journal.told(Stream.TIMING, plan.guid)[0].fact.origin
    heard_at = clock.at
    clock.move(seconds=60)
    line = next(one for one in see_rooms(demo, clocks, {origin: heard_at}) if one.room == plan.room)
    assert line.stale_since(clock.at) == heard_at


def test_the_chair_sees_that_the_speaker_was_at_the_desk(demo: SqliteStore, clock: Clock) -> None:
    with demo.read() as tx:
        ids = tx.people.ids("", "expected", 1)[:50]
        person = next(p for i in ids if (p := tx.people.by_id(i)) is not None and p.accepted_conduct)
    assert see_speakers(demo, clock.at, [person.code, "NOBODY"])[person.code].checked_in_at is None
    assert check_in(demo, clock, os.urandom, AutoPrint.NEVER, person.code).check_in
    seen = see_speakers(demo, clock.at, [person.code])[person.code]
    assert (seen.name, seen.checked_in_at) == (person.badge_name, clock.at)


def test_planned_against_actual_survives(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    do_act(demo, clocks, plan, Act(ActKind.START))
    clock.move(minutes=16)
    do_act(demo, clocks, plan, Act(ActKind.NEXT_TALK))
    do_act(demo, clocks, plan, Act(ActKind.ABSENT))
    (session,) = see_record(demo, clocks).sessions
    assert [talk.state for talk in session.talks[:2]] == [TalkState.DONE, TalkState.ABSENT]
    assert session.talks[0].actual_for == 960


def test_advice_is_asked_and_changes_nothing(
    demo: SqliteStore, clock: Clock, clocks: Clocks, plan: SessionPlan
) -> None:
    clock.move(minutes=10)
    state = do_act(demo, clocks, plan, Act(ActKind.START)).state
    advice = ask_advice(demo, clocks, state)
    assert len(advice.choices) == 3
    assert see_state(demo, plan) == state


def test_the_log_of_three_days_goes_through_the_store(
    demo: SqliteStore, clock: Clock, clocks: Clocks
) -> None:
    lines = read_session_log(LOG)
    known = {code: p for code in {line.session for line in lines} if (p := find_plan(demo, code)) is not None}
    talks: dict[str, TalkRun] = {}
    for code, session in plans_of_log(lines, known).items():
        for dated in acts_of_log([line for line in lines if line.session == code]):
            clock.at = dated.at
            assert do_act(demo, clocks, session, dated.act).refusal is None
        talks |= {run.guid: run for run in see_state(demo, session).talks}
    for line in lines:
        run = talks[line.talk]
        if line.presence is Presence.NO:
            assert (run.state, run.noted_at) == (TalkState.ABSENT, line.started_at)
        else:
            assert (run.started_at, run.ended_at) == (line.started_at, line.ended_at)


@pytest.mark.slow
def test_a_desk_killed_in_mid_talk_is_back_within_a_second(demo_folder: Path, tmp_path: Path) -> None:
    folder = copy_of(demo_folder, tmp_path / "symposium")
    command = [sys.executable, "-m", "tests.usecases.clock_process", str(folder), SESSION]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as desk:
        assert desk.stdout is not None
        begun = json.loads(desk.stdout.readline())["monotonic"]
        desk.kill()
    store = open_store(folder)
    plan = find_plan(store, SESSION)
    assert plan is not None
    state = see_state(store, plan)
    store.close()
    for now in (SystemClocks()(), Reading(datetime.now(UTC), 0.0, "another")):
        seen = shown(state, now)
        assert seen.stage is Stage.RUNNING
        assert seen.allotted_for == plan.talks[0].phases[0].length_for + 60
        assert seen.elapsed_for > 0
        assert abs(seen.elapsed_for - (time.monotonic() - begun)) < 1.0
