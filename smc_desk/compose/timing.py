"""The chair's clock of a desk: the same verbs for screens, pages and commands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.compose.desk import Desk
from smc_desk.compose.timing_report import write_record
from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import Act
from smc_desk.domain.timing_clock import ReadClocks
from smc_desk.domain.timing_record import Record
from smc_desk.domain.timing_repair import Advice
from smc_desk.domain.timing_report import ReportWords
from smc_desk.domain.timing_shown import Shown, shown
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases import keep_time as keeping
from smc_desk.usecases import see_timing as seeing


class Timing:
    """The clock's verbs.

    Args:
        read: Both clocks; this computer's where none are given.
    """

    def __init__(self, desk: Desk, read: ReadClocks | None = None) -> None:
        self._desk = desk
        self.read: ReadClocks = read or SystemClocks(desk.clock.now)

    def find_plan(self, session: str) -> SessionPlan | None:
        """A session's plan by its guid or code, or by those of one of its talks."""
        return keeping.find_plan(self._desk.store, session)

    def see_state(self, plan: SessionPlan) -> SessionState:
        """A session's clock as everything that was done says."""
        return keeping.see_state(self._desk.store, plan)

    def do_act(self, plan: SessionPlan, act: Act) -> keeping.ActResult:
        """Do something at a session's clock, or say why not."""
        return keeping.do_act(self._desk.store, self.read, plan, act)

    def note_clocks(self, state: SessionState) -> keeping.ActResult:
        """Write down that the wall clock was corrected, if it was."""
        return keeping.note_clocks(self._desk.store, self.read, state)

    def ask_advice(self, state: SessionState) -> Advice:
        """How a delay might be made up for."""
        return keeping.ask_advice(self._desk.store, self.read, state)

    def show(self, state: SessionState) -> Shown:
        """What to show now; asks nothing of the store."""
        return shown(state, self.read())

    def see_rooms(self) -> list[seeing.RoomLine]:
        """Every room with its clock."""
        return seeing.see_rooms(self._desk.store, self.read)

    def rooms(self) -> Sequence[SessionState]:
        """The clocks of rooms where something is planned."""
        return [line.state for line in self.see_rooms() if line.state is not None]

    def see_speakers(self, tickets: Iterable[str]) -> dict[str, seeing.SpeakerPresence]:
        """Ticket code → what the registration desk knows of that person."""
        return seeing.see_speakers(self._desk.store, self._desk.clock.now(), tickets)

    def write_report(self, out: Path, words: ReportWords) -> int:
        """Write planned and actual times as the name of the file says, and how many talks are in it."""
        with self._desk.store.read() as tx:
            title, zone = tx.programme.title(), tx.programme.calendar().zone
        return write_record(self.record(), out, title, zone, words)

    def record(self) -> Record:
        """Planned against actual."""
        return seeing.see_record(self._desk.store, self.read)
