"""Any order of acts at a clock, with crashes and clock jumps: a machine that hypothesis drives."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from smc_desk.domain.timing_acts import ActKind, Cut
from smc_desk.domain.timing_shown import Stage, shown
from tests.timing_world import Room

TALKS = st.sampled_from(["", "t0", "t1", "t2", "nobody"])
PLAIN = st.sampled_from(
    [
        ActKind.PAUSE, ActKind.RESUME, ActKind.HOLD, ActKind.NEXT_PHASE, ActKind.NEXT_TALK, ActKind.PREVIOUS,
        ActKind.FAULT, ActKind.FAULT_OVER, ActKind.MESSAGE, ActKind.BLACK_OUT,
    ]
)  # fmt: skip
OF_TALK = st.sampled_from(
    [
        ActKind.START, ActKind.START, ActKind.START_EARLY, ActKind.ABSENT, ActKind.LATE, ActKind.WITHDRAWN,
        ActKind.EXPECTED, ActKind.RESET,
    ]
)  # fmt: skip
JUMPS = st.sampled_from([86_400.0, -86_400.0, 3_600.0, -3_600.0, 600.0, -600.0, 5.0, -5.0, 365 * 86_400.0])


class ClockMachine(RuleBasedStateMachine):
    """A room whose computer cannot be trusted."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()

    @rule(kind=PLAIN)
    def act(self, kind: ActKind) -> None:
        self.room.act(kind)

    @rule(kind=OF_TALK, talk=TALKS)
    def act_on_talk(self, kind: ActKind, talk: str) -> None:
        self.room.act(kind, talk)

    @rule(seconds=st.integers(-900, 900))
    def add(self, seconds: int) -> None:
        self.room.act(ActKind.ADD, seconds=seconds)

    @rule(talk=TALKS, seconds=st.integers(0, 1200))
    def began_ago(self, talk: str, seconds: int) -> None:
        self.room.act(ActKind.BEGAN_AGO, talk, seconds=seconds)

    @rule(minutes=st.integers(0, 40))
    def count_to(self, minutes: int) -> None:
        self.room.act(ActKind.COUNT_TO, until=self.room.at + timedelta(minutes=minutes))

    @rule(one=TALKS, other=TALKS)
    def swap(self, one: str, other: str) -> None:
        self.room.act(ActKind.SWAPPED, one, value=other)

    @rule(talk=TALKS, phase=st.integers(0, 2), seconds=st.integers(0, 300))
    def repair(self, talk: str, phase: int, seconds: int) -> None:
        self.room.act(ActKind.REPAIR, cuts=(Cut(talk, phase, seconds),))

    @rule(back=st.integers(1, 6))
    def undo(self, back: int) -> None:
        entries = self.room.entries
        if entries:
            self.room.act(ActKind.UNDO, ref=entries[-min(back, len(entries))].id)

    @rule(seconds=st.one_of(st.floats(0, 2), st.floats(0, 900), st.just(3_600.0), st.just(20_000.0)))
    def time_passes(self, seconds: float) -> None:
        state, before = self.room.state(), self.room.show()
        self.room.wait(seconds)
        after = shown(state, self.room.read())
        run = state.on_stage
        if run is not None and run.fixed_end is None and after.stage is before.stage:
            passed = seconds if before.stage is Stage.RUNNING else 0.0
            assert abs(before.remaining_for - after.remaining_for - passed) < 0.002

    @rule(seconds=JUMPS)
    def wall_clock_jumps(self, seconds: float) -> None:
        before = self.room.show()
        self.room.jump(seconds)
        after = self.room.show()
        assert abs(before.elapsed_for - after.elapsed_for) < 0.01

    @rule(loses=st.booleans())
    def killed(self, loses: bool) -> None:
        before = self.room.show()
        self.room.kill(loses_steady_clock=loses)
        after = self.room.show()
        assert abs(before.elapsed_for - after.elapsed_for) < 1.0
        assert abs(before.slot_for - after.slot_for) < 1.0
        assert before.signal is after.signal or abs(before.remaining_for) % 60 < 1.0

    @invariant()
    def all_holds(self) -> None:
        self.room.check()
