"""Copies of a symposium's file beside it, still encrypted with its key.

Each is a folder of its own that opens like the symposium itself. A copy takes its name only when it is whole
and on the disk. It must not know how the file is copied while it is open: it is given that.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from smc_desk.domain.backups import name_of, time_in
from smc_desk.domain.errors import StoreError, UserError, UserFault

FOLDER = "backups"
_DRAFT = ".making"
_FILE, _NOT_YET_IN_IT = "symposium.db", "symposium.db-wal"


class Backups:
    """Fulfils `smc_desk.usecases.back_up.Copies`.

    Args:
        symposium: The symposium's folder.
        copy: Writes a whole copy of the symposium into a folder.
        place: Where copies are kept; beside the file if it is not said.
    """

    def __init__(self, symposium: Path, copy: Callable[[Path], object], place: Path | None = None) -> None:
        self._symposium = symposium
        self._copy = copy
        self._place = place or symposium / FOLDER

    def made(self) -> list[datetime]:
        """When copies were made, the first first; other files in the folder are left alone."""
        try:
            names = [entry.name for entry in self._place.iterdir() if entry.is_dir()]
        except FileNotFoundError:
            return []
        return sorted(at for name in names if (at := time_in(name)) is not None)

    def is_outdated(self, at: datetime) -> bool:
        """Whether the symposium was written to since: a copy keeps the time of its file."""
        with suppress(FileNotFoundError):
            if (self._symposium / _NOT_YET_IN_IT).stat().st_size:
                return True
        try:
            copied = (self._place / name_of(at) / _FILE).stat()
            return (self._symposium / _FILE).stat().st_mtime_ns != copied.st_mtime_ns
        except FileNotFoundError:
            return True

    def make(self, at: datetime) -> Path:
        """Write a copy, whole or not at all."""
        draft = self._place / _DRAFT
        while (path := self._place / name_of(at)).exists():
            at += timedelta(seconds=1)
        try:
            shutil.rmtree(draft, ignore_errors=True)
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._copy(draft)
            for file in draft.iterdir():
                _put_on_disk(file)
            draft.replace(path)
        except (OSError, StoreError) as error:
            shutil.rmtree(draft, ignore_errors=True)
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(self._place)}) from error
        return path

    def drop(self, at: datetime) -> None:
        """Remove a copy; one that cannot be removed is in nobody's way."""
        shutil.rmtree(self._place / name_of(at), ignore_errors=True)


def _put_on_disk(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
