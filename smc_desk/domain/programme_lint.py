"""Makes a programme of what a file says, and names everything odd about it.

Most of it is put right by itself and said so; what only a person can know waits for a choice, which is kept
for the next file of the same source (`smc_desk.domain.programme_reading.Choices`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta, tzinfo

from smc_desk.domain.programme import Programme, Session, Talk
from smc_desk.domain.programme_lint_people import People, overlaps
from smc_desk.domain.programme_lint_places import Places, derived_guid, is_uuid
from smc_desk.domain.programme_lint_texts import plain, repaired, text_findings
from smc_desk.domain.programme_lint_times import Placed, Times
from smc_desk.domain.programme_reading import (
    Choices,
    Finding,
    Fix,
    NotAProgramme,
    RawItem,
    RawSchedule,
    Reading,
    Rule,
    Severity,
)

MOST_ITEMS = 20_000
MOST_DAYS = 60
_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}


def reading_of(raw: RawSchedule, choices: Choices) -> Reading:
    """The programme in a schedule.

    Raises:
        NotAProgramme: There is nothing in it, or far too much.
    """
    if len(raw.items) > MOST_ITEMS or len(raw.days) > MOST_DAYS:
        raise NotAProgramme("items" if len(raw.items) > MOST_ITEMS else "days")
    if not raw.items and not raw.days:
        raise NotAProgramme("items")
    times, places, people = Times(raw, choices), Places(raw, choices), People(raw.source, choices)
    placed = times.placed()
    first_day, days = times.days(placed)
    if days > MOST_DAYS:
        raise NotAProgramme("days")
    times.look_at_days(placed)
    texts = [finding for item in raw.items for finding in text_findings(item, choices)]
    maker = _Maker(raw, choices, places, people, times.zone)
    talks = maker.talks(placed)
    sessions = maker.sessions(talks)
    for chair in raw.chairs:
        people.add(chair)
    people.look_for_two_places(talks, maker.places)
    maker.look_for_rooms_twice(talks)
    findings = (
        *raw.remarks, *times.findings, *places.findings, *maker.findings, *people.findings, *texts,
    )  # fmt: skip
    programme = Programme(
        title=plain(raw.title),
        first_day=first_day,
        days=days,
        zone=times.zone_name,
        rooms=places.rooms,
        sessions=tuple(sorted(sessions, key=lambda s: (s.starts_at, s.room, s.code, s.guid))),
        talks=tuple(sorted(talks, key=lambda t: (t.starts_at, t.room, t.code, t.guid))),
        desk_hours=raw.desk_hours,
        speakers=people.tickets,
        people=people.people,
        version=plain(raw.version),
    )
    ordered = tuple(sorted(findings, key=lambda f: _GRAVITY[f.severity]))
    return Reading(programme, ordered, raw.form, raw.source, choices)


class _Maker:
    """Makes talks and sessions, each with an identity of its own."""

    def __init__(
        self, raw: RawSchedule, choices: Choices, places: Places, people: People, zone: tzinfo
    ) -> None:
        self.findings: list[Finding] = []
        self.places: dict[str, str] = {}
        self._raw, self._rooms, self._people, self._zone = raw, places, people, zone
        self._repairs = Rule.MOJIBAKE in choices.fixes
        self._kinds: dict[str, str] = {}
        self._grouped = {session.guid for session in raw.sessions}
        self._named: dict[str, Session] = {}
        self._codes = Counter(i.code or i.id for i in raw.items if i.code or i.id)

    def talks(self, placed: list[Placed]) -> list[Talk]:
        """A talk for each item, and for each room where an item takes place in several."""
        talks = []
        for one in placed:
            rooms = self._rooms.rooms_of(one.item) or ("",)
            people, tickets = self._people.of(one.item)
            guid = self._guid(one, rooms[0])
            for room in rooms:
                talks.append(self._talk(one, room, guid, people, tickets))
                guid = derived_guid("talk", guid, "also in", room)
        return talks

    def sessions(self, talks: list[Talk]) -> list[Session]:
        """The sessions listed, and one for each talk that is in none."""
        listed = [
            replace(s, room=self._rooms.name_of(s.room), overflow_room=self._rooms.name_of(s.overflow_room))
            for s in self._raw.sessions
        ]
        known = self._grouped | self._named.keys()
        return [
            *listed,
            *self._named.values(),
            *(self._session_of(t) for t in talks if t.session not in known),
        ]

    def look_for_rooms_twice(self, talks: list[Talk]) -> None:
        """Find talks in one room at once."""
        in_room: defaultdict[str, list[Talk]] = defaultdict(list)
        for talk in talks:
            if talk.room:
                in_room[talk.room].append(talk)
        for room, there in in_room.items():
            for one, other in overlaps(there):
                about = f"{one.title} · {other.title}"
                self._say(Rule.ROOM_TWICE, Severity.WARN, self.places.get(other.guid, ""), room, about=about)

    def _talk(
        self, one: Placed, room: str, guid: str, people: tuple[str, ...], tickets: tuple[str, ...]
    ) -> Talk:
        item = one.item
        session = item.session if item.session in self._grouped else derived_guid("session", guid)
        if item.session_title:
            session = self._named_session(one, room)
        self.places[guid] = item.place
        self._kinds[guid] = plain(item.kind)
        return Talk(
            guid=guid,
            code=plain(item.code or item.id),
            title=plain(self._text(item.title)),
            room=room,
            starts_at=one.starts_at,
            duration_for=one.minutes,
            language=plain(item.language),
            session=session,
            speakers=tickets,
            people=people,
            track=plain(self._text(item.track)),
            state=item.state,
            is_unrecorded=item.is_unrecorded,
        )

    def _named_session(self, one: Placed, room: str) -> str:
        """The session of a title, room and date, as long as all its talks; gives its guid."""
        item, source = one.item, self._raw.source
        title = plain(self._text(item.session_title))
        day = one.starts_at.astimezone(self._zone).date().isoformat()
        guid = derived_guid("session", source, title, room, day)
        found = self._named.get(guid)
        if found is None:
            found = Session(guid, "", title, "", room, one.starts_at, one.ends_at, track=plain(item.track))
        chairs = dict.fromkeys((*found.chair_people, *(self._people.add(c) for c in item.chairs)))
        self._named[guid] = replace(
            found,
            starts_at=min(found.starts_at, one.starts_at),
            ends_at=max(found.ends_at, one.ends_at),
            chair_people=tuple(chairs),
        )
        return guid

    def _text(self, text: str) -> str:
        return repaired(text) if self._repairs else text

    def _session_of(self, talk: Talk) -> Session:
        ends_at = talk.starts_at + timedelta(minutes=talk.duration_for)
        return Session(
            talk.session, talk.code, talk.title, self._kinds[talk.guid], talk.room, talk.starts_at, ends_at,
            track=talk.track, state=talk.state,
        )  # fmt: skip

    def _guid(self, one: Placed, room: str) -> str:
        """By guid, then code, then id, then what it is; never twice."""
        item, source = one.item, self._raw.source
        guid = item.guid
        if not guid:
            self._say_of(item, Rule.NO_GUID, Severity.INFO, item.code or item.id, Fix.DERIVE_GUID)
            known = (("code", item.code) if item.code else ("id", item.id)) if item.code or item.id else ()
            guid = derived_guid("talk", source, *(known or (item.title, one.starts_at.isoformat(), room)))
        elif not is_uuid(guid):
            self._say_of(item, Rule.GUID_NOT_UUID, Severity.INFO, guid[:200], Fix.KEEP)
        code = item.code or item.id
        if self._codes[code] > 1 and item.guid:
            self._say_of(item, Rule.CODE_TWICE, Severity.INFO, code[:200], Fix.KEEP_BOTH)
        if guid in self.places:
            severity = Severity.WARN if item.guid else Severity.INFO
            self._say_of(item, Rule.GUID_TWICE, severity, item.guid or code, Fix.DERIVE_GUID)
            guid = derived_guid("talk", guid, one.starts_at.isoformat(), room)
        while guid in self.places:
            guid = derived_guid("talk", guid, "again")
        return guid

    def _say_of(self, item: RawItem, rule: Rule, severity: Severity, value: str, fix: Fix) -> None:
        self._say(rule, severity, item.place, value, fix, plain(item.title))

    def _say(
        self, rule: Rule, severity: Severity, place: str, value: str, fix: Fix = Fix.NONE, about: str = ""
    ) -> None:
        is_done = fix is not Fix.NONE
        self.findings.append(Finding(rule, severity, place, value, fix, about, is_done=is_done))
