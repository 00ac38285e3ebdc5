"""Copies of an open desk's symposium."""

from __future__ import annotations

import logging
from pathlib import Path

from smc_desk.adapters.store.backups import Backups
from smc_desk.compose.desk import Desk
from smc_desk.domain.errors import DeskError
from smc_desk.usecases.back_up import back_up, back_up_once_a_day

log = logging.getLogger(__name__)


def back_up_today(desk: Desk) -> Path | None:
    """Make today's copy beside the file, if there is none yet."""
    return back_up_once_a_day(_copies(desk), desk.clock)


def back_up_at_close(desk: Desk) -> None:
    """Make a last copy while nobody waits; what goes wrong keeps nobody from closing."""
    try:
        back_up(_copies(desk), desk.clock)
    except DeskError as error:
        log.warning("no backup at close: %s", error)


def back_up_into(desk: Desk, folder: Path | None) -> Path | None:
    """Make a copy that was asked for: beside the file, or in a folder where none is ever dropped."""
    if folder is None:
        return back_up(_copies(desk), desk.clock)
    now = desk.now().astimezone().replace(tzinfo=None, microsecond=0)
    return _copies(desk, folder).make(now)


def _copies(desk: Desk, place: Path | None = None) -> Backups:
    return Backups(desk.folder, desk.copy_to, place)
