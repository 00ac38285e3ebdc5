"""Reads the arrivals of a rehearsal: what people show and say. Columns that say more are left alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from smc_desk.adapters.files.tables import read_table
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.rehearsal import Arrival, Lane

NEEDED = ("arrived_at", "scan_text", "says")
CODE_SPOKEN = "code-spoken"
BADGE_SHOWN = "badge"
YEARS = range(2000, 2200)
_LANES = {lane.value: lane for lane in Lane}


def read_arrivals(path: Path) -> list[Arrival]:
    """The arrivals of a file, in its order.

    Raises:
        UserError: as `read_table`; NOT_ARRIVALS where a column of `NEEDED` is missing, BAD_TIME with the row
            where `arrived_at` is no instant with its offset from UTC.
    """
    table = read_table(path)
    columns = {header.lower(): at for at, header in enumerate(table.headers)}
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise UserError(UserFault.NOT_ARRIVALS, {"path": str(path), "columns": ", ".join(missing)})
    arrivals = []
    for number, values in enumerate(table.rows, table.first_row):
        if any(value.strip() for value in values):
            arrival = _arrival(_Cells(columns, values), number)
            if arrival is None:
                raise UserError(
                    UserFault.BAD_TIME, {"path": str(path), "row": str(number), "what": "arrivals"}
                )
            arrivals.append(arrival)
    return arrivals


class _Cells:
    """One row by the names of its columns; "" where it has none."""

    def __init__(self, columns: Mapping[str, int], values: Sequence[str]) -> None:
        self._columns = columns
        self._values = values

    def __getitem__(self, column: str) -> str:
        at = self._columns.get(column, len(self._values))
        return self._values[at] if at < len(self._values) else ""


def _arrival(row: _Cells, number: int) -> Arrival | None:
    at = _instant(row["arrived_at"])
    if at is None:
        return None
    seq = row["seq"].strip()
    return Arrival(
        seq=int(seq) if seq.isdecimal() else number,
        at=at,
        lane=_LANES.get(row["lane"].strip().lower(), Lane.EXPRESS),
        scanned=row["scan_text"],
        wears_badge=row["shows"] == BADGE_SHOWN,
        says=row["says"].strip(),
        says_code=row["shows"] == CODE_SPOKEN,
        group=row["group_id"].strip(),
        new_name=row["new_badge_name"].strip(),
        new_pronouns=row["new_pronouns"].strip(),
        walk_in_name=row["walkin_name"].strip(),
        walk_in_category=row["walkin_category"].strip(),
        remark=row["remark"].strip(),
    )


def _instant(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo is not None and at.year in YEARS else None
