"""From an older file to this version's tables, with a copy of the file first.

Each step is SQL or a function on a cursor, runs inside the one transaction of the whole migration, and must
leave every fact as it is. Every released version has a file in `tests/upgrades/`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from smc_desk.adapters.store.schema import FULL_TEXT, VERSION, metadata
from smc_desk.domain.errors import StoreError, StoreFault

Step = Callable[[Any], None]

STEPS: Mapping[int, Step] = {}
"""Version → what leads from it to the next one."""

BACKUPS = "backups"


def bring_up_to_date(
    cursor: Any, path: Path, steps: Mapping[int, Step] = STEPS, version: int = VERSION
) -> Path | None:
    """Make the tables in a new file, or lead an older file to this version.

    Returns:
        The copy that was made of an older file, None where nothing had to change.

    Raises:
        StoreError: NEWER where the file was written by a later SMC Desk.
    """
    known = int(cursor.execute("PRAGMA user_version").fetchone()[0])
    if known == version:
        return None
    if known > version:
        raise StoreError(StoreFault.NEWER, str(path), f"version {known}, this is {version}")
    copy = _back_up(cursor, path, known) if known else None
    cursor.execute("BEGIN IMMEDIATE")
    try:
        if known:
            for step in range(known, version):
                steps[step](cursor)
        else:
            _create(cursor)
        cursor.execute(f"PRAGMA user_version = {version}")
        cursor.execute("COMMIT")
    except BaseException:
        cursor.execute("ROLLBACK")
        raise
    return copy


def _create(cursor: Any) -> None:
    dialect = SQLiteDialect_pysqlite()
    for table in metadata.sorted_tables:
        cursor.execute(str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda i: str(i.name)):
            cursor.execute(str(CreateIndex(index).compile(dialect=dialect)))
    cursor.execute(FULL_TEXT)


def _back_up(cursor: Any, path: Path, version: int) -> Path:
    """Copy the whole file, still encrypted with its key, beside it."""
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    folder = path.parent / BACKUPS
    folder.mkdir(exist_ok=True)
    number = len(list(folder.glob(f"{path.stem}-v{version}-*"))) + 1
    copy = folder / f"{path.stem}-v{version}-{number}{path.suffix}"
    shutil.copy2(path, copy)
    return copy
