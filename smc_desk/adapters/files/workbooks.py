"""Reads workbooks (xlsx, xls, ods): the first sheet with anything in it, cells as a person would see them."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from smc_desk.adapters.files.rows import table_of
from smc_desk.domain.bulk import no_collection
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.tables import Table

OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins old workbooks, and new ones with a password."""
LARGEST_UNPACKED = 1024 * 1024 * 1024
EXACT = 10**15
"""Whole numbers are exact in a workbook up to here."""


def read_workbook(data: bytes, path: Path, digest: str) -> Table:
    """Cells of the first visible sheet that is not blank.

    Raises:
        UserError: NOT_A_LIST for a zip that is no workbook, FILE_UNREADABLE with ``why=password`` or for a
            damaged one, FILE_TOO_LARGE, FILE_EMPTY.
    """
    about = {"path": str(path)}
    if data[:2] == b"PK":
        _refuse_bomb(data, about)
    import python_calamine as calamine  # here: 15 ms which most runs of the app never need

    try:
        book = calamine.load_workbook(io.BytesIO(data))
    except calamine.PasswordError as error:
        raise UserError(UserFault.FILE_UNREADABLE, {**about, "why": "password"}) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UserError(UserFault.FILE_UNREADABLE, {**about, "why": "password"}) from error
        raise UserError(UserFault.NOT_A_LIST, about) from error
    names = [
        m.name
        for m in book.sheets_metadata
        if m.visible is calamine.SheetVisibleEnum.Visible and m.typ is calamine.SheetTypeEnum.WorkSheet
    ]
    for name in names:
        try:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except (calamine.CalamineError, OSError, ValueError) as error:
            raise UserError(UserFault.FILE_UNREADABLE, about) from error
        if any(cell != "" for row in rows for cell in row):
            others = tuple(n for n in names if n != name)
            return _table(rows, path, name, digest, others)
    raise UserError(UserFault.FILE_EMPTY, about)


def _table(rows: list[list[Any]], path: Path, sheet: str, digest: str, others: tuple[str, ...]) -> Table:
    with no_collection():
        texts = [[cell if type(cell) is str else text_of(cell) for cell in row] for row in rows]
    return table_of(texts, path, sheet=sheet, digest=digest, other_sheets=others)


def _refuse_bomb(data: bytes, about: dict[str, str]) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise UserError(UserFault.FILE_UNREADABLE, about) from error
    if sum(f.file_size for f in files) > LARGEST_UNPACKED:
        raise UserError(UserFault.FILE_TOO_LARGE, about)
    if not any(f.filename in ("xl/workbook.xml", "xl/workbook.bin", "content.xml") for f in files):
        if not any(f.filename == "[Content_Types].xml" for f in files):
            raise UserError(UserFault.NOT_A_LIST, about)


def text_of(cell: Any) -> str:
    """A cell as a person would see it: 60 without ".0", dates in ISO form."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else f"{cell:.15g}"
    if isinstance(cell, datetime):
        if cell.time() == time():
            return cell.date().isoformat()
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(int(cell.total_seconds()), 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
    return str(cell)
