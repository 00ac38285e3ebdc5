"""Finds the headers among rows of cells, whatever kind of file they came from."""

from __future__ import annotations

from pathlib import Path

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.tables import Table

MOST_COLUMNS = 2_000


def table_of(
    rows: list[list[str]],
    path: Path,
    skipped: int = 0,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheet: str = "",
    digest: str = "",
    other_sheets: tuple[str, ...] = (),
) -> Table:
    """Headers and rows: the headers are the first row that fills at least half of the columns."""
    at = header_row(rows)
    if at is None:
        raise UserError(UserFault.FILE_EMPTY, {"path": str(path)})
    headers = [" ".join(h.split()) for h in rows[at]]
    while headers and not headers[-1]:
        headers.pop()
    if len(headers) > MOST_COLUMNS:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(path)})
    body = rows[at + 1 :]
    surplus = max(map(len, rows[at : at + 50]), default=0) - len(headers)
    if surplus > 0 and not any("".join(r[len(headers) :]).strip() for r in body):
        body = [r[: len(headers)] for r in body]
    return Table(tuple(headers), body, skipped + at + 2, encoding, delimiter, sheet, digest, other_sheets)


def header_row(rows: list[list[str]]) -> int | None:
    """Index of the header row: below a title, but among the first ten rows that are not blank."""
    filled = [(i, sum(1 for c in r if c.strip())) for i, r in enumerate(rows[:200])]
    filled = [(i, n) for i, n in filled if n][:10]
    if not filled:
        return None
    most = max(n for _, n in filled)
    return next(i for i, n in filled if n * 2 >= most)
