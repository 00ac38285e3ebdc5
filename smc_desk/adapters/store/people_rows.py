"""Between a row of the table and a `Registration`."""

from __future__ import annotations

from typing import Any

from smc_desk.domain.bulk import mould
from smc_desk.domain.people import (
    Category,
    PhotoConsent,
    Registration,
    RegistrationStatus,
    Settlement,
)

COLUMNS = (
    "id", "code", "order_code", "order_position", "badge_name", "latin_name", "native_name",
    "certificate_name", "pronouns", "email", "organisation", "shows_organisation", "country",
    "category", "category_text", "profession", "roles", "ticket_type", "valid_days", "status",
    "settlement", "languages", "desk_language", "interpretation", "photo", "accepted_conduct",
    "workshops", "workshops_waiting", "guardian", "walk_in",
)  # fmt: skip

_REGISTRATION = mould(Registration)  # a list that comes again reads every entry
_CATEGORY = {c.value: c for c in Category}
_STATUS = {s.value: s for s in RegistrationStatus}
_SETTLEMENT = {s.value: s for s in Settlement}
_PHOTO = {p.value: p for p in PhotoConsent}


def split_words(text: str) -> tuple[str, ...]:
    """Several words from a column's text."""
    return tuple(text.split(";")) if text else ()


def split_days(text: str) -> tuple[int, ...]:
    """Days of a ticket from the column's text."""
    return tuple(map(int, text.split(";"))) if text else ()


def registration_of(row: tuple[Any, ...]) -> Registration:
    """A registration from the first columns of a row, in the order of `COLUMNS`."""
    return _REGISTRATION(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10],
        bool(row[11]), row[12], _CATEGORY.get(row[13], Category.OTHER), row[14], row[15],
        split_words(row[16]), row[17], split_days(row[18]), _STATUS[row[19]], _SETTLEMENT[row[20]],
        split_words(row[21]), row[22], row[23], _PHOTO[row[24]], bool(row[25]), split_words(row[26]),
        split_words(row[27]), row[28], bool(row[29]),
    )  # fmt: skip


def values_of(r: Registration) -> tuple[Any, ...]:
    """The values of a registration in the order of `COLUMNS`."""
    return (
        r.id, r.code, r.order, r.order_position, r.badge_name, r.latin_name, r.native_name,
        r.certificate_name, r.pronouns, r.email, r.organisation, int(r.shows_organisation), r.country,
        r.category.value, r.category_text, r.profession, ";".join(r.roles), r.ticket_type,
        ";".join(map(str, r.valid_days)), r.status.value, r.settlement.value, ";".join(r.languages),
        r.desk_language, r.interpretation, r.photo.value, int(r.accepted_conduct),
        ";".join(r.workshops), ";".join(r.workshops_waiting), r.guardian, int(r.walk_in),
    )  # fmt: skip
