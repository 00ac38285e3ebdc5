"""The copy of the day is made in a quiet moment, and a failure is told without stopping anything."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from smc_desk.domain.changes import Changes
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.ui.backups import QUIET_FOR, DailyBackup
from smc_desk.ui.notices import Notices
from smc_desk.ui.theme import Theme
from smc_desk.ui.work import Work


class Seconds:
    """Time that a test moves on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_nobody_waits_for_the_copy_and_a_failure_is_told_until_it_works(qtbot: QtBot, theme: Theme) -> None:
    notices, work, seconds = Notices(theme=theme), Work(is_inline=True), Seconds()
    qtbot.addWidget(notices)
    made: list[str] = []
    is_full = [True]

    def back_up() -> Path | None:
        made.append("tried")
        if is_full[0]:
            raise UserError(UserFault.CANNOT_WRITE, {"path": "/backups"})
        return Path("/backups/1")

    backup = DailyBackup(work=work, notices=notices, back_up=back_up, clock=seconds, parent=notices)
    seconds.now = QUIET_FOR - 1
    backup.look()
    seconds.now = QUIET_FOR
    work.changed.emit(Changes(check_ins=True))
    backup.look()
    assert made == []
    seconds.now = 2 * QUIET_FOR
    backup.look()
    assert made == ["tried"]
    assert notices.shown is not None
    assert "Everything is saved" in notices.shown.sentence
    is_full[0] = False
    backup.look()
    assert notices.shown is None
