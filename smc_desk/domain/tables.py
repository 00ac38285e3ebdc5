"""A table as a file holds it, before anybody has said what its columns mean.

It knows nothing of files: an adapter reads them, the mapping and the cleaning start from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows, every cell as text.

    Attributes:
        rows: Cells as they stood; a row may be shorter or longer than the headers, or blank.
        first_row: Number of the first of `rows` as a spreadsheet shows it.
        encoding: How the text was read, for the preview; "" for a workbook.
        delimiter: What parted the cells; "" for a workbook.
        sheet: Name of the sheet; "" for a text file.
        digest: Hash of the whole file.
        other_sheets: Sheets of the workbook that were not read.
    """

    headers: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    first_row: int = 2
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    digest: str = ""
    other_sheets: tuple[str, ...] = ()
