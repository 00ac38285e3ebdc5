"""The programme: its days as columns, the rest as one document, replaced as a whole."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import bindparam, delete, insert, select

from smc_desk.adapters.store import logs
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared, plain
from smc_desk.adapters.store.schema import (
    LONGEST_LOG,
    fact,
    fact_private,
    log,
    programme,
    programme_base,
)
from smc_desk.adapters.store.trust import cut_off
from smc_desk.domain.change_bodies import from_body
from smc_desk.domain.facts import Kind, Stream
from smc_desk.domain.programme import Calendar, DeskHours, Programme, Room, Session, Speaker, Talk

_DAYS = Prepared(select(programme.c.first_day, programme.c.days, programme.c.zone, programme.c.title))
_DOCUMENT = Prepared(select(programme.c.document))
_CLEAR = Prepared(delete(programme))
_PUT = Prepared(
    insert(programme).values(
        id=1,
        title=bindparam("title_"),
        first_day=bindparam("first_day_"),
        days=bindparam("days_"),
        zone=bindparam("zone_"),
        document=bindparam("document_"),
    )
)


_BASE = Prepared(
    insert(programme_base)
    .from_select(
        ["id", "document", "known"], select(programme.c.id, programme.c.document, bindparam("known_"))
    )
    .prefix_with("OR REPLACE")
)
_READ_BASE = Prepared(select(programme_base.c.document, programme_base.c.known))
_CHANGES = Prepared(
    select(log.c.origin, fact.c.n % LONGEST_LOG, fact.c.payload, fact_private.c.body)
    .select_from(
        fact.join(log, log.c.number == fact.c.n // LONGEST_LOG).outerjoin(
            fact_private, fact_private.c.id == fact.c.id
        )
    )
    .where(
        fact.c.stream == plain(Stream.PROGRAMME.value),
        fact.c.stream != plain(Stream.CHECK_IN.value),
        fact.c.kind == plain(Kind.PROGRAMME_CHANGED.value),
    )
    .order_by(fact.c.hlc, log.c.origin, fact.c.n)
)


class StoreProgrammes:
    """Fulfils `smc_desk.usecases.ports.Programmes`."""

    def __init__(self, cursor: Any, remembered: Remembered) -> None:
        self._cursor = cursor
        self._remembered = remembered

    def calendar(self) -> Calendar:
        """The symposium's days; without a programme every day is the first."""
        return self._remembered.get(("calendar",), self._calendar)

    def title(self) -> str:
        """Title of the symposium, "" without a programme."""
        return self._remembered.get(("title",), self._title)

    def languages(self) -> tuple[str, ...]:
        """Languages with an interpretation channel in any room."""
        return self._remembered.get(("languages",), self._languages)

    def get(self) -> Programme | None:
        """The whole of it, None where none is in."""
        return self._remembered.get(("programme",), self._get)

    def replace(self, programme: Programme) -> None:
        """Put a programme in place of the former one."""
        self._remembered.change()
        _CLEAR.run(self._cursor)
        _PUT.run(
            self._cursor, title_=programme.title, first_day_=programme.first_day.isoformat(),
            days_=programme.days, zone_=programme.zone,
            document_=json.dumps(asdict(programme), ensure_ascii=False, default=_plain),
        )  # fmt: skip

    def keep_base(self) -> None:
        """Note the programme as it was just brought in, and which changes are in it."""
        heads = logs.heads(self._cursor)
        known = {head.origin: head.seq for head in heads if head.stream == Stream.PROGRAMME.value}
        _BASE.run(self._cursor, known_=json.dumps(known, sort_keys=True))

    def fold_again(self) -> None:
        """Make the programme anew: as it was brought in, with all changes since in the order of all desks."""
        row = _READ_BASE.one(self._cursor)
        if row is None:
            return
        folded, known = _read(row[0]), json.loads(row[1])
        cuts = cut_off(self._cursor)
        for origin, seq, payload, private in _CHANGES.all(self._cursor):
            counts = origin not in cuts or seq <= cuts[origin].get(Stream.PROGRAMME.value, 0)
            if seq > known.get(origin, 0) and counts:
                body = json.loads(payload).get("b", {})
                change = from_body(body, json.loads(private) if private else {})
                folded = folded if change is None else change.applied(folded)
        self.replace(folded)

    def _get(self) -> Programme | None:
        row = _DOCUMENT.one(self._cursor)
        return None if row is None else _read(row[0])

    def _calendar(self) -> Calendar:
        row = _DAYS.one(self._cursor)
        if row is None:
            return Calendar(None, 1, UTC)
        return Calendar(date.fromisoformat(row[0]), row[1], _zone(row[2]))

    def _title(self) -> str:
        row = _DAYS.one(self._cursor)
        return "" if row is None else str(row[3])

    def _languages(self) -> tuple[str, ...]:
        whole = self.get()
        rooms = whole.rooms if whole is not None else ()
        return tuple(dict.fromkeys(language for room in rooms for language in room.booth_languages))


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _plain(value: object) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"no plain form of {type(value).__name__}")


def _read(document: str) -> Programme:
    known: dict[str, Any] = json.loads(document)
    known["first_day"] = date.fromisoformat(known["first_day"])
    known["rooms"] = tuple(Room(**_fields(room)) for room in known["rooms"])
    known["people"] = tuple(Speaker(**person) for person in known.get("people", ()))
    known["sessions"] = tuple(Session(**_fields(session)) for session in known["sessions"])
    known["talks"] = tuple(Talk(**_fields(talk)) for talk in known["talks"])
    known["desk_hours"] = tuple(
        DeskHours(date.fromisoformat(hours["date"]), hours["opens"], hours["closes"])
        for hours in known["desk_hours"]
    )
    return Programme(**known)


def _fields(item: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for name, value in item.items():
        if name.endswith("_at"):
            read[name] = datetime.fromisoformat(value)
        elif name == "opens":
            read[name] = tuple((datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in value)
        else:
            read[name] = tuple(value) if isinstance(value, list) else value
    return read
