"""Reads a day of arrivals for a rehearsal: only what people show and say, no other column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from smc_desk.adapters.files.tables import read_table
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.rehearsal import Arrival, Lane

NEEDED = ("arrived_at", "scan_text", "says")
CODE_SPOKEN = "code-spoken"
BADGE = "badge"
_LANES = {lane.value: lane for lane in Lane}


def read_arrivals(path: Path) -> list[Arrival]:
    """The arrivals of a file, in its order.

    Raises:
        UserError: as `read_table`; NOT_A_LIST where a needed column is missing, BAD_TIME with the row where
            an arrival has no instant with its offset from UTC.
    """
    table = read_table(path)
    columns = {name.strip().lower(): at for at, name in reversed(list(enumerate(table.headers)))}
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(path), "columns": ", ".join(missing)})
    return [
        _arrival(_Row(columns, values), number, path)
        for number, values in enumerate(table.rows, table.first_row)
        if any(value.strip() for value in values)
    ]


class _Row:
    """Cells of one row by the name of their column."""

    def __init__(self, columns: dict[str, int], values: Sequence[str]) -> None:
        self._columns = columns
        self._values = values

    def __getitem__(self, name: str) -> str:
        at = self._columns.get(name, len(self._values))
        return self._values[at] if at < len(self._values) else ""


def _arrival(row: _Row, number: int, path: Path) -> Arrival:
    about = {"path": str(path), "row": str(number)}
    try:
        at = datetime.fromisoformat(row["arrived_at"])
    except ValueError as error:
        raise UserError(UserFault.BAD_TIME, about) from error
    if at.tzinfo is None:
        raise UserError(UserFault.BAD_TIME, about)
    seq = row["seq"]
    return Arrival(
        seq=int(seq) if seq.isascii() and seq.isdigit() else number,
        at=at,
        lane=_LANES.get(row["lane"].lower(), Lane.EXPRESS),
        scanned=row["scan_text"],
        says=row["says"],
        says_code=row["shows"] == CODE_SPOKEN,
        wears_badge=row["shows"] == BADGE,
        group=row["group_id"],
        new_name=row["new_badge_name"],
        new_pronouns=row["new_pronouns"],
        walk_in_name=row["walkin_name"],
        walk_in_category=row["walkin_category"],
        remark=row["remark"],
    )
