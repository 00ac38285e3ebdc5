"""Writes a programme as a list for a spreadsheet, one row a talk; it can be read again."""

from __future__ import annotations

import csv
import io
from datetime import UTC, tzinfo

from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_times import zone_of

HEADERS = (
    *("Guid", "Code", "Date", "Start", "End", "Duration", "Room", "Title", "Session", "Type", "Track"),
    *("Language", "Speakers", "Chairs", "State"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(programme: Programme) -> str:
    """The whole file, with a mark at its beginning by which spreadsheets see that it is UTF-8."""
    zone: tzinfo = zone_of(programme.zone) or UTC
    names = {person.guid: person.name for person in programme.people}
    sessions = {session.guid: session for session in programme.sessions}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADERS)
    for talk in programme.talks:
        session = sessions.get(talk.session)
        at, ends_at = talk.starts_at.astimezone(zone), talk.ends_at.astimezone(zone)
        chairs = session.chair_people if session is not None else ()
        row = (
            talk.guid, talk.code, at.date().isoformat(), f"{at:%H:%M}", f"{ends_at:%H:%M}",
            str(talk.duration_for), talk.room, talk.title, session.title if session else "",
            session.kind if session else "", talk.track, talk.language,
            "; ".join(names.get(guid, "") for guid in talk.people),
            "; ".join(names.get(guid, "") for guid in chairs), talk.state,
        )  # fmt: skip
        writer.writerow([_harmless(cell) for cell in row])
    return "\ufeff" + out.getvalue()


def _harmless(cell: str) -> str:
    """A cell no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
