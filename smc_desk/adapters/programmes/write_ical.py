"""Writes a programme as a calendar: one entry a talk, and one for each session that has no talks.

An entry keeps its UID for ever; its SEQUENCE rises with every export, so that calendars take the newer one,
and what is cancelled is said so and not left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from smc_desk import __version__
from smc_desk.adapters.programmes.write_frab import acronym_of, guid_of
from smc_desk.domain.programme import CANCELLED, Programme, Session, Talk
from smc_desk.domain.programme_times import zone_of

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Entry:
    guid: str
    title: str
    room: str
    starts_at: datetime
    ends_at: datetime
    track: str
    about: str
    is_cancelled: bool


def ical(programme: Programme, at: datetime) -> bytes:
    """The whole file.

    Args:
        programme: What to write.
        at: Now; later exports have a higher SEQUENCE.
    """
    from icalendar import Calendar, Event, Timezone  # here: 200 ms which most runs of the app never need

    zone = zone_of(programme.zone)
    in_zone: tzinfo = UTC if zone is None or programme.zone in ("UTC", "Etc/UTC") else zone
    calendar = Calendar()
    calendar.add("prodid", f"-//SMC Desk//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", programme.title)
    calendar.add("x-wr-timezone", programme.zone)
    if in_zone is not UTC:
        first = programme.first_day
        calendar.add_component(
            Timezone.from_tzid(
                programme.zone,
                first_date=first - timedelta(days=370),
                last_date=first + timedelta(days=370),
            )
        )
    host = acronym_of(programme.title)
    sequence = max(0, int((at - _EPOCH).total_seconds() // 60))
    for entry in _entries(programme):
        event = Event()
        event.add("uid", f"{guid_of(entry.guid)}@{host}")
        event.add("dtstamp", at.astimezone(UTC))
        event.add("sequence", sequence)
        event.add("dtstart", entry.starts_at.astimezone(in_zone))
        event.add("dtend", entry.ends_at.astimezone(in_zone))
        event.add("summary", entry.title)
        event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
        for name, value in (("location", entry.room), ("description", entry.about)):
            if value:
                event.add(name, value)
        if entry.track:
            event.add("categories", [entry.track])
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _entries(programme: Programme) -> Iterator[_Entry]:
    names = {person.guid: person.name for person in programme.people}
    sessions = {session.guid: session for session in programme.sessions}
    with_talks = {talk.session for talk in programme.talks}
    for talk in programme.talks:
        session = sessions.get(talk.session)
        yield _of_talk(talk, session, [names[g] for g in talk.people if g in names])
    for session in programme.sessions:
        if session.guid not in with_talks:
            yield _Entry(
                session.guid, session.title, session.room, session.starts_at, session.ends_at, session.track,
                "", session.state == CANCELLED,
            )  # fmt: skip


def _of_talk(talk: Talk, session: Session | None, names: list[str]) -> _Entry:
    lines = [", ".join(names)] if names else []
    if session is not None and session.title != talk.title:
        lines.insert(0, session.title)
    is_cancelled = CANCELLED in (talk.state, "" if session is None else session.state)
    return _Entry(
        talk.guid, talk.title, talk.room, talk.starts_at, talk.ends_at, talk.track, "\n".join(lines),
        is_cancelled,
    )  # fmt: skip
