"""Write the programme to a file for other programs, as it is now with all that the desk changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import Programme
from smc_desk.usecases.ports import Clock, Store

Write = Callable[[Programme, Path, datetime], None]
"""Writes a programme to a file, at a time."""


def export_programme(store: Store, clock: Clock, write: Write, path: Path) -> Programme:
    """Write the programme.

    Raises:
        UserError: NO_SYMPOSIUM where none is in yet, CANNOT_WRITE as `write` has it.
    """
    with store.read() as tx:
        programme = tx.programme.get()
    if programme is None:
        raise UserError(UserFault.NO_SYMPOSIUM, {"path": str(path)})
    write(programme, path, clock.now())
    return programme
