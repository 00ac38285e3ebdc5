"""A room with an untrustworthy computer: clocks that jump, processes that die, and a journal that survives.

Beside every act the same act is noted by a perfect clock; whatever the computer goes through, both must tell
the same lengths.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from smc_desk.domain.timing import PlannedTalk as Talk
from smc_desk.domain.timing import SessionPlan, own_template
from smc_desk.domain.timing_acts import Act, ActKind, Entry, act_of
from smc_desk.domain.timing_clock import Reading, instant_of
from smc_desk.domain.timing_fold import state_of
from smc_desk.domain.timing_shown import Shown, Stage, shown
from smc_desk.domain.timing_state import SessionState
from smc_desk.domain.timing_talk import TalkState

MIDNIGHT = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
"""Half an hour before it the session begins; an hour after it Europe's clocks go back."""


def plan(talks: int = 3, talk: float = 12, questions: float = 3, changeover: float = 0) -> SessionPlan:
    """A session of talks one after the other, across midnight."""
    begins_at = MIDNIGHT - timedelta(minutes=30)
    phases = own_template(talk, questions, changeover).phases
    length = timedelta(minutes=talk + questions + changeover)
    planned = tuple(Talk(f"t{n}", f"Talk {n}", begins_at + n * length, phases) for n in range(talks))
    return SessionPlan("s", "Session", "Room", begins_at, planned[-1].ends_at, planned, "S1")


class Room:
    """A session, its journal, and the computer at which it is kept."""

    def __init__(self, session: SessionPlan | None = None) -> None:
        self.plan = session or plan()
        self.true = 0.0
        self.wrong = 0.0
        self._run, self._booted = "run0", 0.0
        self.entries: list[Entry] = []
        self.perfect: list[Entry] = []
        self.restarts = 0

    @property
    def at(self) -> datetime:
        """What the wall clock shows."""
        return self.plan.starts_at + timedelta(seconds=self.true + self.wrong)

    def read(self) -> Reading:
        """Both clocks of the computer."""
        return Reading(self.at, self.true - self._booted, self._run)

    def truth(self) -> Reading:
        """The perfect clock."""
        return Reading(self.plan.starts_at + timedelta(seconds=self.true), self.true, "truth")

    def act(self, kind: ActKind, talk: str = "", **values: object) -> SessionState:
        """Do something, through the very bytes that the journal keeps."""
        act = replace(Act(kind, talk), **values)  # type: ignore[arg-type]
        number = str(len(self.entries))
        body = json.loads(json.dumps(act.body(self.read())))
        reading = Reading(instant_of(body["at"]), body["tick"] / 1000, body["run"])
        self.entries.append(Entry(number, act_of(body, act.private()), reading))
        self.perfect.append(Entry(number, act, self.truth()))
        return self.state()

    def state(self) -> SessionState:
        """The state as a process that has just been started finds it."""
        return state_of(self.plan, self.entries)

    def show(self) -> Shown:
        """What it shows."""
        return shown(self.state(), self.read())

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.true += seconds

    def jump(self, seconds: float) -> None:
        """Correct the wall clock, or set it wrong; the desk notices within a second."""
        self.wrong += seconds
        self.act(ActKind.CLOCKS)

    def kill(self, *, loses_steady_clock: bool) -> None:
        """The process dies and is started again; on some computers its steady clock begins anew."""
        self.restarts += 1
        if loses_steady_clock:
            self._run, self._booted = f"run{self.restarts}", self.true
            if self.entries:
                self.act(ActKind.CLOCKS)

    def check(self) -> None:
        """Everything that must always hold."""
        state, truth = self.state(), state_of(self.plan, self.perfect)
        now, perfect = self.read(), self.truth()
        at, right = state.timeline.moment(now).at, truth.timeline.moment(perfect).at
        for run, true in zip(state.talks, truth.talks, strict=True):
            assert (run.guid, run.state, run.phase) == (true.guid, true.state, true.phase)
            parts = [run.elapsed_in(number, at) for number in range(len(run.phases))]
            assert min(parts) >= 0
            assert abs(sum(parts) - run.elapsed(at)) < 0.001
            assert abs(run.elapsed(at) - true.elapsed(right)) <= 1.0
            assert abs(run.paused(at) - true.paused(right)) <= 1.0
            spans = run.spans
            assert all(span.to_at is None or span.from_at <= span.to_at for span in spans)
            assert all(a.to_at is not None and a.to_at <= b.from_at for a, b in pairwise(spans))
        assert sum(run.state is TalkState.RUNNING for run in state.talks) <= 1
        seen = shown(state, now)
        assert seen == shown(self.state(), now)
        assert abs((seen.at - self.at).total_seconds()) <= 1.0
        assert 0.0 <= seen.share <= 1.0
        assert seen.allotted_for >= 0
        assert seen.shadow_for >= 0
        assert len(seen.next) <= 2
        if seen.stage is Stage.CLOSED:
            assert state.current == ""
        if seen.talk_ends_at is not None:
            assert seen.talk_ends_at >= seen.at
