"""Keys of items in schedules: which are known, which are private and never read."""

from __future__ import annotations

from collections.abc import Iterable

KNOWN = frozenset(
    [
        *("id", "guid", "code", "logo", "date", "start", "end", "duration", "room", "slug", "url", "title"),
        *("subtitle", "track", "type", "language", "abstract", "description", "recording_license"),
        *("do_not_record", "recording", "persons", "links", "attachments", "feedback_url", "origin_url"),
        *("room_guid", "participants", "day", "speakers"),
    ]
)
PRIVATE = frozenset(
    [
        *("answers", "questions", "email", "e-mail", "mail", "contact", "contacts", "phone", "telephone"),
        *("internal_notes", "notes_for_staff"),
    ]
)
"""What speakers wrote into forms, which some exports hold all the same."""


def unknown_in(keys: Iterable[str]) -> tuple[str, ...]:
    """Those nobody expects."""
    return tuple(k[:100] for k in keys if k not in KNOWN and k.lower() not in PRIVATE)


def private_in(keys: Iterable[str]) -> tuple[str, ...]:
    """Those that are never read."""
    return tuple(k for k in keys if k.lower() in PRIVATE)


def source_of(form: str, *names: str) -> str:
    """Name of a source: the same for its next file; without version or date of export."""
    return ":".join((form, *(n.strip().casefold() for n in names if n.strip())))[:200]
