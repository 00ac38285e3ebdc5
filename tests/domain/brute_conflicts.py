"""Another way to find conflicts, to compare with: every pair of everything, minute by minute, no index.

It shares no code with the checker but the values that are compared.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from smc_desk.domain.conflicts import Circumstances, Conflict, Rule
from smc_desk.domain.programme import Programme, Room, Session, Talk

Busy = tuple[frozenset[datetime], datetime, datetime, str, str, str]
"""Minutes, begin, end, item, session, room."""
PLAIN = {"step_free": "step_free", "hearing_loop": "hearing_loop", "is_quiet": "quiet"}


def minutes_of(begin: datetime, end: datetime) -> frozenset[datetime]:
    """Every minute from begin to end."""
    count = int((end - begin).total_seconds() // 60)
    return frozenset(begin + timedelta(minutes=number) for number in range(max(count, 0)))


def brute(programme: Programme, given: Circumstances) -> set[Conflict]:
    """All conflicts."""
    held = [one for one in programme.sessions if one.state != "cancelled"]
    found: set[Conflict] = set()
    for one in programme.sessions:
        found |= _printed(one, given)
    any_chair = any(one.chairs or one.chair_people for one in programme.sessions)
    wants = any_chair if given.wants_chairs is None else given.wants_chairs
    for one in held:
        talks = _talks(programme, one)
        found |= _alone(programme, one, talks, given)
        if wants and one.kind != "openspace" and not one.chairs and not one.chair_people:
            found.add(Conflict(Rule.NO_CHAIR, (one.guid,)))
    found |= _rooms(programme, held)
    found |= _people(programme, held, given)
    return found


def _talks(programme: Programme, of: Session) -> list[Talk]:
    return [one for one in programme.talks if one.session == of.guid and one.state != "cancelled"]


def _key(programme: Programme, ticket: str) -> str:
    for person in programme.people:
        if person.ticket == ticket:
            return person.guid
    return ticket


def _keys(programme: Programme, guids: tuple[str, ...], tickets: tuple[str, ...]) -> set[str]:
    return set(guids) | {_key(programme, ticket) for ticket in tickets}


def _printed(one: Session, given: Circumstances) -> set[Conflict]:
    if one.guid not in given.printed:
        return set()
    told = given.printed[one.guid]
    if one.state == "cancelled":
        return {Conflict(Rule.PRINTED_OTHERWISE, (one.guid,), (), told.room, "cancelled")}
    if told.room == one.room and told.starts_at == one.starts_at and told.ends_at == one.ends_at:
        return set()
    detail = told.starts_at.isoformat()
    return {Conflict(Rule.PRINTED_OTHERWISE, (one.guid,), (), told.room, detail)}


def _is_open(opens: tuple[tuple[datetime, datetime], ...], one: Session) -> bool:
    if not opens:
        return True
    minutes = minutes_of(one.starts_at, one.ends_at) or {one.starts_at}
    allowed: set[datetime] = set()
    for begin, end in opens:
        allowed |= minutes_of(begin, end)
    return minutes <= allowed


def _has(room: Room, *, lost: bool) -> set[str]:
    has = {word for attribute, word in PLAIN.items() if getattr(room, attribute)}
    has |= set(room.equipment) | set(room.booth_languages)
    if room.booth_languages:
        has.add("interpretation")
    if room.recording == "record_by_default":
        has.add("recording")
    return has - set(room.lost) if lost else has


def _alone(programme: Programme, one: Session, talks: list[Talk], given: Circumstances) -> set[Conflict]:
    found: set[Conflict] = set()
    rooms = {room.name: room for room in programme.rooms}
    room, beside = rooms.get(one.room), rooms.get(one.overflow_room)
    length = int((one.ends_at - one.starts_at).total_seconds() // 60)
    for talk in talks:
        if one.kind == "paper" and not talk.people and not talk.speakers:
            found.add(Conflict(Rule.NO_SPEAKER, (talk.guid,)))
        if talk.duration_for > length:
            found.add(
                Conflict(Rule.TALK_TOO_LONG, (talk.guid, one.guid), (), "", "", talk.duration_for, length)
            )
        elif not (one.starts_at <= talk.starts_at <= talk.ends_at <= one.ends_at):
            found.add(Conflict(Rule.TALK_OUTSIDE, (talk.guid, one.guid)))
    if not _is_open(given.building, one):
        found.add(Conflict(Rule.OUTSIDE_HOURS, (one.guid,)))
    for each in (room, beside):
        if each is not None and not _is_open(each.opens, one):
            found.add(Conflict(Rule.ROOM_CLOSED, (one.guid,), (), each.name))
    if one.seats and one.signed_up > one.seats:
        found.add(Conflict(Rule.OVERSOLD, (one.guid,), (), "", "", one.signed_up, one.seats))
    if one.room == "":
        return found | {Conflict(Rule.UNSCHEDULED, (one.guid,))}
    for name in (one.room, one.overflow_room):
        if name and name not in rooms:
            found.add(Conflict(Rule.UNKNOWN_ROOM, (one.guid,), (), name))
    if room is None:
        return found
    heads = given.heads.get(one.guid, 0)
    more = beside.capacity if beside and one.is_overflow_open else 0
    seats = room.capacity + more if room.capacity else 0
    coming = one.signed_up + one.held_seats if one.signed_up else 0
    if room.fire_limit and heads > room.fire_limit:
        found.add(Conflict(Rule.OVER_FIRE_LIMIT, (one.guid,), (), room.name, "", heads, room.fire_limit))
    if seats and (heads > seats or coming > seats):
        found.add(Conflict(Rule.OVER_CAPACITY, (one.guid,), (), room.name, "", max(heads, coming), seats))
    elif seats and 10 * heads >= 9 * seats:
        found.add(Conflict(Rule.NEARLY_FULL, (one.guid,), (), room.name, "", heads, seats))
    there = _keys(programme, one.chair_people, one.chairs)
    for talk in talks:
        there |= _keys(programme, talk.people, talk.speakers)
    tickets = {person.guid: person.ticket for person in programme.people}
    all_there = {tickets.get(key, key) for key in there} | set(given.signed_up.get(one.guid, ()))
    for need in set(one.needs) | {need for who in all_there for need in given.access.get(who, ())}:
        if need in _has(room, lost=True):
            continue
        who = tuple(sorted(one for one in all_there if need in given.access.get(one, ())))
        rule = Rule.FEATURE_LOST if need in _has(room, lost=False) else Rule.FEATURE_MISSING
        found.add(Conflict(rule, (one.guid,), who, room.name, need))
    without = [
        language
        for language in sorted(one.interpretation)
        if language not in room.booth_languages or {language, "interpretation"} & set(room.lost)
    ]
    if without:
        found.add(Conflict(Rule.NO_INTERPRETATION, (one.guid,), (), room.name, ",".join(without)))
    return found


def _busy(item: Session | Talk, session: str, room: str) -> Busy:
    minutes = minutes_of(item.starts_at, item.ends_at)
    return minutes, item.starts_at, item.ends_at, item.guid, session, room


def _in_order(one: Busy, other: Busy) -> tuple[Busy, Busy]:
    return (one, other) if one[1:4] <= other[1:4] else (other, one)


def _rooms(programme: Programme, held: list[Session]) -> set[Conflict]:
    busy: list[Busy] = []
    for one in held:
        busy += [_busy(one, one.guid, room) for room in {one.room, one.overflow_room} - {""}]
        for talk in _talks(programme, one):
            is_within = one.starts_at <= talk.starts_at and talk.ends_at <= one.ends_at
            if talk.room and not (talk.room == one.room and is_within):
                busy.append(_busy(talk, one.guid, talk.room))
    found = set()
    for one_busy in busy:
        for other in busy:
            if one_busy[5] == other[5] and one_busy[4] != other[4] and one_busy[0] & other[0]:
                first, second = _in_order(one_busy, other)
                found.add(Conflict(Rule.ROOM_TWICE, (first[3], second[3]), (), first[5]))
    return found


def _people(programme: Programme, held: list[Session], given: Circumstances) -> set[Conflict]:
    busy: dict[str, list[Busy]] = {}
    for one in held:
        chairs = _keys(programme, one.chair_people, one.chairs)
        for chair in chairs:
            busy.setdefault(chair, []).append(_busy(one, one.guid, one.room))
        for talk in _talks(programme, one):
            is_within = one.starts_at <= talk.starts_at and talk.ends_at <= one.ends_at
            for speaker in _keys(programme, talk.people, talk.speakers):
                if not (speaker in chairs and is_within and talk.room == one.room):
                    busy.setdefault(speaker, []).append(_busy(talk, one.guid, talk.room))
    groups = {person.guid for person in programme.people if person.is_group}
    tickets = {person.guid: person.ticket for person in programme.people}
    found = set()
    for person, several in busy.items():
        if {person, tickets.get(person, person)} & (groups | given.may_be_twice):
            continue
        for one_busy in several:
            for other in several:
                if one_busy[4] == other[4] or not one_busy[0] or not other[0]:
                    continue
                first, second = _in_order(one_busy, other)
                items, who = (first[3], second[3]), (person,)
                gap = int((second[1] - first[2]).total_seconds() // 60)
                rooms = {(first[5], second[5]), (second[5], first[5])}
                needed = max((given.walks[pair] for pair in rooms if pair in given.walks), default=0)
                if first[0] & second[0]:
                    found.add(Conflict(Rule.PERSON_TWICE, items, who))
                elif "" not in (first[5], second[5]) and first[5] != second[5] and 0 <= gap < needed:
                    found.add(Conflict(Rule.WALK_TOO_SHORT, items, who, second[5], "", gap, needed))
    return found
