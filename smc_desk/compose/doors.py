"""The doors of sessions and who is where: the same verbs for screens and commands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from smc_desk.compose.desk import Desk
from smc_desk.domain.attendance import Way
from smc_desk.domain.attendance_credit import Scheme
from smc_desk.domain.changes import Changes
from smc_desk.domain.evacuation import Evacuation
from smc_desk.usecases import evacuate, scan_door, see_credit, see_heads, see_seats


class Doors:
    """The verbs of doors, heads, credit and evacuation."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def scan(
        self, room: str, text: str, way: Way = Way.IN, *, is_let_in: bool = False
    ) -> scan_door.DoorResult:
        """Note that somebody goes in or out, or say why not."""
        desk = self._desk
        return scan_door.scan(desk.store, desk.clock, room, text, way, is_let_in=is_let_in)

    def count(self, room: str, number: int, *, is_total: bool = False) -> scan_door.DoorResult:
        """Note heads that were counted by key."""
        return scan_door.count(self._desk.store, self._desk.clock, room, number, is_total=is_total)

    def correct(self, person: str, correction: scan_door.Correction, reason: str) -> Changes:
        """Correct what was noted of somebody."""
        desk = self._desk
        return scan_door.correct(desk.store, desk.clock, desk.settings.role, person, correction, reason)

    def see_heads(self) -> list[see_heads.RoomHeads]:
        """How full every room is."""
        return see_heads.see_heads(self._desk.store, self._desk.clock)

    def see_attendance(self, session: str) -> see_credit.SessionAttendance | None:
        """Who is or was in a session, by ticket code."""
        return see_credit.see_attendance(self._desk.store, self._desk.clock, session)

    def see_person(self, person: str) -> see_credit.PersonAttendance:
        """All that was noted of somebody."""
        return see_credit.see_person(self._desk.store, self._desk.clock, person)

    def see_credit(self, scheme: Scheme, codes: Sequence[str] | None = None) -> see_credit.Ledger:
        """The credit ledger."""
        return see_credit.see_credit(self._desk.store, self._desk.clock, scheme, codes)

    def see_seats(self) -> list[see_seats.Seats]:
        """Seats of sessions people sign up for."""
        return see_seats.see_seats(self._desk.store, self._desk.clock)

    def see_inside(self) -> Evacuation:
        """Who is where."""
        return evacuate.see_inside(self._desk.store, self._desk.clock)

    def evacuate(self, out: Path) -> Evacuation:
        """Write who is where as a PDF."""
        from smc_desk.adapters.badges.evacuation import ReportlabEvacuation
        from smc_desk.ui.evacuation_words import evacuation_words

        maker = ReportlabEvacuation(evacuation_words())
        return evacuate.print_evacuation(self._desk.store, self._desk.clock, maker, out)
