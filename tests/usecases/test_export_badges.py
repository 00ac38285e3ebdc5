"""Badges as one PDF: noted once it is whole, the same again for who has one, nothing if it is stopped."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.admission import Verdict
from smc_desk.domain.badge_doubts import BadgeDoubt
from smc_desk.domain.badges import Badge, PrintState
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.settings import AutoPrint
from smc_desk.usecases.check_in import check_in
from smc_desk.usecases.export_badges import export_badges
from smc_desk.usecases.ports import Cancelled, Progress
from smc_desk.usecases.see_status import see_status
from tests.desk import Clock


class Maker:
    """Notes the badges instead of drawing them; the engine has tests of its own."""

    def __init__(self, *, stops: bool = False) -> None:
        self.codes: list[str] = []
        self._stops = stops

    def write(self, badges: Iterable[Badge], out: Path, progress: Progress, cancelled: Cancelled) -> int:
        """Take the badges."""
        if self._stops:
            raise UserError(UserFault.CANCELLED)
        self.codes = [badge.code for badge in badges]
        return len(self.codes)

    def doubts(self, badge: Badge) -> tuple[BadgeDoubt, ...]:
        """None."""
        return ()


def export(store: SqliteStore, maker: Maker, codes: list[str] | None = None) -> int:
    """Export to a file that the maker does not write."""
    out = Path("badges.pdf")
    return export_badges(store, os.urandom, maker, codes, out, lambda *_: None, lambda: False)


def test_everybody_gets_one_badge_and_a_second_pdf_has_the_same(demo: SqliteStore, clock: Clock) -> None:
    first, second = Maker(), Maker()
    assert export(demo, first) == export(demo, second) == 885
    assert first.codes == second.codes
    assert len(set(first.codes)) == 885
    assert (see_status(demo, clock).printed, see_status(demo, clock).waiting) == (885, 0)


def test_who_has_a_badge_of_the_pdf_gets_none_at_the_door(demo: SqliteStore, clock: Clock) -> None:
    export(demo, Maker())
    result = check_in(demo, clock, os.urandom, AutoPrint.ONCE, "9P3JGP2")
    assert (result.verdict, result.print_id, result.badges) == (Verdict.ADMITTED, "", 1)


def test_a_waiting_badge_is_in_the_pdf_and_not_printed_again(demo: SqliteStore, clock: Clock) -> None:
    check_in(demo, clock, os.urandom, AutoPrint.ONCE, "9P3JGP2")
    maker = Maker()
    export(demo, maker, ["9P3JGP2"])
    with demo.read() as tx:
        person = tx.people.by_code("9P3JGP2")
        assert person is not None
        (held,) = tx.prints.of(person.id)
    assert (held.state, [held.badge_code]) == (PrintState.SENT, maker.codes)


def test_a_stopped_export_leaves_nothing(demo: SqliteStore, clock: Clock) -> None:
    before = see_status(demo, clock)
    with pytest.raises(UserError):
        export(demo, Maker(stops=True))
    assert see_status(demo, clock) == before


def test_a_code_of_nobody_is_refused_before_anything_is_written(demo: SqliteStore) -> None:
    maker = Maker()
    with pytest.raises(UserError) as error:
        export(demo, maker, ["9P3JGP2", "NOBODY7"])
    assert error.value.fault is UserFault.UNKNOWN_PERSON
    assert maker.codes == []
