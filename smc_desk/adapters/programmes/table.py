"""Reads a programme kept as a list: CSV or a workbook, one row a talk, columns by mapping."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from smc_desk.adapters.programmes.keys import source_of
from smc_desk.domain.mapping import source_key_of
from smc_desk.domain.programme import CANCELLED
from smc_desk.domain.programme_columns import ProgrammeColumn, guess_columns
from smc_desk.domain.programme_reading import (
    Choices,
    Finding,
    Fix,
    NotAProgramme,
    RawItem,
    RawPerson,
    RawSchedule,
    Rule,
    Severity,
)
from smc_desk.domain.tables import Table

FORM = "table"
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(.*)")
_TWELVE = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\.?", re.IGNORECASE)
_SPAN = re.compile(r"\s*[-–—]\s*")
_CANCELLED = frozenset({"cancelled", "canceled", "cancelado", "cancelada", "annule", "annulé", "abgesagt"})


def read_table_of_talks(table: Table, choices: Choices) -> RawSchedule:
    """The talks of a list.

    Raises:
        NotAProgramme: There is no column with titles, or none with starts.
    """
    columns = guess_columns(table.headers, dict(choices.columns))
    for needed in (ProgrammeColumn.TITLE, ProgrammeColumn.START):
        if needed not in columns:
            raise NotAProgramme(f"column {needed.value}")
    rows = [_Row(row, columns, table.first_row + i) for i, row in enumerate(table.rows)]
    rows = [row for row in rows if row.get(ProgrammeColumn.TITLE) or row.get(ProgrammeColumn.START)]
    dates = [row.get(ProgrammeColumn.DATE) or row.get(ProgrammeColumn.START) for row in rows]
    month_first, is_certain = _order(dates)
    remarks = []
    if not is_certain:
        is_chosen = Rule.DATE_ORDER in choices.fixes
        month_first = is_chosen
        remarks.append(
            Finding(Rule.DATE_ORDER, Severity.INFO if is_chosen else Severity.WARN, "table",
                    next(d for d in dates if _DATE.fullmatch(d))[:40], Fix.MONTH_FIRST, is_done=is_chosen)
        )  # fmt: skip
    return RawSchedule(
        form=FORM,
        source=source_of(FORM, source_key_of(table.headers)),
        title="",
        items=tuple(_item(row, month_first) for row in rows),
        remarks=tuple(remarks),
        columns=table.headers,
    )


class _Row:
    """Cells of a row by their meaning."""

    def __init__(self, cells: Sequence[str], columns: Mapping[ProgrammeColumn, int], number: int) -> None:
        self._cells, self.columns = cells, columns
        self.place = f"row {number}"

    def get(self, column: ProgrammeColumn) -> str:
        index = self.columns.get(column)
        return self._cells[index].strip() if index is not None and index < len(self._cells) else ""


def _order(dates: Sequence[str]) -> tuple[bool, bool]:
    """Whether months stand first, and whether that is certain."""
    found = [m for text in dates if (m := _DATE.fullmatch(text)) and "." not in text[:6]]
    if not found:
        return False, True
    month_first = any(int(m[2]) > 12 for m in found)
    return month_first, month_first or any(int(m[1]) > 12 for m in found)


def _item(row: _Row, month_first: bool) -> RawItem:
    clock, end = row.get(ProgrammeColumn.START), row.get(ProgrammeColumn.END)
    day = _iso(row.get(ProgrammeColumn.DATE), month_first)
    clock = _iso(clock, month_first)
    parts = _SPAN.split(clock) if ":" in clock and not clock[:4].isdigit() else [clock]
    if len(parts) == 2:
        clock, end = parts[0], end or parts[1]
    is_instant = len(clock) > 10 and clock[4:5] == "-"
    people = _people(row.get(ProgrammeColumn.SPEAKERS))
    used = {ProgrammeColumn.TRACK, ProgrammeColumn.LANGUAGE, ProgrammeColumn.ROOM} & row.columns.keys()
    missing = [c.value for c in ProgrammeColumn if c in used and not row.get(c)]
    is_cancelled = row.get(ProgrammeColumn.STATE).casefold() in _CANCELLED
    return RawItem(
        place=row.place,
        title=row.get(ProgrammeColumn.TITLE),
        at=clock if is_instant else day,
        clock="" if is_instant else _day_clock(clock),
        end=_iso(end, month_first) if is_instant or len(end) > 10 else _day_clock(end),
        duration=row.get(ProgrammeColumn.DURATION).removesuffix("min").strip(),
        guid=row.get(ProgrammeColumn.GUID),
        code=row.get(ProgrammeColumn.CODE),
        room=row.get(ProgrammeColumn.ROOM),
        people=people,
        chairs=_people(row.get(ProgrammeColumn.CHAIRS)),
        session_title=row.get(ProgrammeColumn.SESSION),
        track=row.get(ProgrammeColumn.TRACK),
        kind=row.get(ProgrammeColumn.KIND),
        language=row.get(ProgrammeColumn.LANGUAGE),
        state=CANCELLED if is_cancelled else "",
        missing=tuple(missing) if people else (*missing, "person"),
    )


def _iso(text: str, month_first: bool) -> str:
    """A date in the order of ISO, with what follows it."""
    found = _DATE.fullmatch(text)
    if found is None:
        return text
    day, month = (found[2], found[1]) if month_first and "." not in text[:6] else (found[1], found[2])
    rest = found[4].strip(" ,T")
    date = f"{found[3]}-{int(month):02d}-{int(day):02d}"
    return f"{date} {_day_clock(rest):>05}" if rest else date


def _day_clock(text: str) -> str:
    """A time of day of 24 hours."""
    found = _TWELVE.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 12:
        return text
    hour = int(found[1]) % 12 + (12 if found[3].lower() == "p" else 0)
    return f"{hour:02d}:{found[2] or '00'}"


def _people(cell: str) -> tuple[RawPerson, ...]:
    sign = r"[;\n|]" if re.search(r"[;\n|]", cell) else r",|\s&\s"
    return tuple(RawPerson(" ".join(name.split())) for name in re.split(sign, cell) if name.strip())
