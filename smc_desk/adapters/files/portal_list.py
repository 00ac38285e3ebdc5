"""Reads the people of the Consortium portal's own CSV export.

The general import (any delimiter, any headers, every doubt listed) stands on `smc_desk.domain.mapping`
and is not built yet; this reader knows the portal's own columns only.
"""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Category, PhotoConsent, Registration

_SYMBOLS = ("So", "Sk", "Cs", "Co", "Cf", "Cc", "Mn")


def read_portal_list(path: Path) -> list[Registration]:
    """Everybody on the list whose badge can be made, in the order of the file.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE, or NOT_A_LIST where the portal's columns are missing.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except FileNotFoundError as error:
        raise UserError(UserFault.FILE_NOT_FOUND, {"path": str(path)}) from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(UserFault.FILE_UNREADABLE, {"path": str(path)}) from error
    if not rows or "ticket_code" not in rows[0] or "badge_name" not in rows[0]:
        raise UserError(UserFault.NOT_A_LIST, {"path": str(path)})
    return [_registration(row) for row in rows]


def _registration(row: dict[str, str]) -> Registration:
    def cell(name: str) -> str:
        return row.get(name) or ""

    category = cell("category")
    return Registration(
        id=cell("ticket_code"),
        code=cell("ticket_code"),
        order=cell("order_id"),
        badge_name=_name(cell("badge_name")) or _name(cell("name_latin")),
        latin_name=_name(cell("name_latin")),
        pronouns=_name(cell("pronouns")),
        organisation=_name(cell("affiliation")),
        shows_organisation=cell("affiliation_on_badge").strip().lower() != "no",
        category=Category.of(category),
        category_text=category,
        roles=tuple(part for part in cell("roles").split(";") if part),
        photo=PhotoConsent.of(cell("photo_consent")),
    )


def _name(text: str) -> str:
    """As given, NFC, single spaces; pictures that no badge can print are left out."""
    composed = unicodedata.normalize("NFC", text)
    words = "".join(" " if c.isspace() else c for c in composed).split()
    kept = [w for w in words if any(unicodedata.category(c) not in _SYMBOLS for c in w)]
    return " ".join(kept).strip("\u200b\u200e\u200f\ufeff")
