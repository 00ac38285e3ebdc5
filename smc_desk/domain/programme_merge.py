"""Joins three programmes: the last import, what the desk made of it, and a new import.

Nothing is applied before somebody has chosen it. Where the desk and the source changed the same thing the
desk's stays until a person has looked. What has left traces (check-ins, sign-ups, timing) is never dropped,
only marked cancelled. Items find each other by guid, then by code, then by title; rooms by guid, then by name
in any spelling.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any, TypeVar

from smc_desk.domain.programme import CANCELLED, Programme, Room, Session, Speaker, Talk
from smc_desk.domain.programme_lint_places import normal


class Part(Enum):
    """What of a programme a change is about."""

    ABOUT = "about"
    ROOM = "room"
    SESSION = "session"
    TALK = "talk"
    PERSON = "person"


class ChangeKind(Enum):
    """What the source did."""

    NEW = "new"
    MOVED = "moved"
    CHANGED = "changed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that differs; `mine` is the desk's, `theirs` the source's, `base` that of the last import."""

    name: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Change:
    """One thing the new import would do.

    Attributes:
        title: For people: of the item as it is now, or will be.
        is_conflict: The desk changed the same; its own stays unless this is chosen.
        has_traces: There are check-ins, sign-ups or timing of it.
    """

    part: Part
    kind: ChangeKind
    guid: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    is_conflict: bool = False
    has_traces: bool = False

    @property
    def key(self) -> str:
        """What to choose it by."""
        sign = "!" if self.is_conflict else ""
        return f"{self.part.value}:{self.guid}{sign}"


@dataclass(frozen=True, slots=True)
class Merge:
    """What a new import would change; apply it with `applied`."""

    base: Programme
    mine: Programme
    theirs: Programme
    changes: tuple[Change, ...]
    traces: frozenset[str] = frozenset()

    @property
    def proposed(self) -> frozenset[str]:
        """Keys of all changes that contradict nothing the desk did."""
        return frozenset(c.key for c in self.changes if not c.is_conflict)

    @property
    def conflicts(self) -> tuple[Change, ...]:
        """Those a person has to look at."""
        return tuple(c for c in self.changes if c.is_conflict)

    def count(self, kind: ChangeKind) -> int:
        """How many changes of a kind there are which are no conflicts."""
        return sum(c.kind is kind and not c.is_conflict for c in self.changes)


MOVES = frozenset({"room", "starts_at", "ends_at"})
"""Fields whose change makes a session or talk a moved one."""
_ABOUT = ("title", "first_day", "days", "zone", "desk_hours", "speakers", "version")
T = TypeVar("T", Room, Session, Talk, Speaker)


def merge(base: Programme, mine: Programme, theirs: Programme, traces: frozenset[str] = frozenset()) -> Merge:
    """Compare three programmes; nothing is changed.

    Args:
        base: The last import, as it was read.
        mine: What the desk has now.
        theirs: The new import, as it was read.
        traces: Guids of sessions and talks that must not be dropped.
    """
    theirs = recognised(base, theirs)
    changes: list[Change] = _about_changes(base, mine, theirs)
    for kit in _KITS:
        changes += _changes_of(kit, _keyed(base), _keyed(mine), _keyed(theirs), traces)
    return Merge(base, mine, theirs, tuple(changes), traces)


def applied(merge: Merge, chosen: frozenset[str]) -> Programme:
    """The desk's programme with the chosen changes in it."""
    base, mine, theirs = _keyed(merge.base), _keyed(merge.mine), _keyed(merge.theirs)
    picked = [c for c in merge.changes if c.key in chosen]
    rooms, people, sessions, talks = (
        _applied(kit, base, mine, theirs, picked, merge.traces) for kit in _KITS
    )
    about = {f.name: f.theirs for c in picked if c.part is Part.ABOUT for f in c.fields}
    used = {s.room for s in sessions} | {s.overflow_room for s in sessions} | {t.room for t in talks}
    named = {g for s in sessions for g in s.chair_people} | {g for t in talks for g in t.people}
    joined = replace(
        mine,
        rooms=_kept(rooms, (*mine.rooms, *theirs.rooms), used),
        people=_kept(people, (*mine.people, *theirs.people), named),
        sessions=sessions,
        talks=talks,
        **about,
    )
    return _with_rooms(joined, {room.guid: room.name for room in joined.rooms})


def _kept(items: tuple[Any, ...], known: Iterable[Any], used: set[str]) -> tuple[Any, ...]:
    """The items, and those of the known ones which are in use although they would go."""
    present = {item.guid for item in items}
    wanted = {item.guid: item for item in known if item.guid in used and item.guid not in present}
    return (*items, *wanted.values())


def recognised(base: Programme, theirs: Programme) -> Programme:
    """The new import with the guids of the last one for all that is the same without saying so."""
    rooms = _twins(base.rooms, theirs.rooms, (lambda r: normal(r.name),))
    talks = _twins(base.talks, theirs.talks, (lambda t: t.code, lambda t: f"{t.title}\n{t.language}"))
    sessions = _twins(base.sessions, theirs.sessions, (lambda s: s.code, lambda s: f"{s.title}\n{s.kind}"))
    people = _twins(base.people, theirs.people, (lambda p: p.ticket, lambda p: normal(p.name)))
    if not (rooms or talks or sessions or people):
        return theirs

    def known(guids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(people.get(g, g) for g in guids)

    return replace(
        theirs,
        rooms=tuple(replace(r, guid=rooms.get(r.guid, r.guid)) for r in theirs.rooms),
        people=tuple(replace(p, guid=people.get(p.guid, p.guid)) for p in theirs.people),
        sessions=tuple(
            replace(s, guid=sessions.get(s.guid, s.guid), chair_people=known(s.chair_people))
            for s in theirs.sessions
        ),
        talks=tuple(
            replace(t, guid=talks.get(t.guid, t.guid), session=sessions.get(t.session, t.session),
                    people=known(t.people))
            for t in theirs.talks
        ),
    )  # fmt: skip


def _twins(base: Sequence[T], theirs: Sequence[T], signs: Sequence[Callable[[T], str]]) -> dict[str, str]:
    """New guid → guid of the last import, for items which share a sign with exactly one other."""
    old = {item.guid: item for item in base}
    new = {item.guid: item for item in theirs}
    lost = [item for guid, item in old.items() if guid not in new]
    found = [item for guid, item in new.items() if guid not in old]
    twins: dict[str, str] = {}
    for sign in signs:
        lost = [item for item in lost if item.guid not in twins.values()]
        found = [item for item in found if item.guid not in twins]
        counts = Counter(sign(item) for item in lost)
        theirs_count = Counter(sign(item) for item in found)
        by_sign = {sign(item): item.guid for item in lost}
        for item in found:
            value = sign(item)
            if value.strip() and counts[value] == 1 and theirs_count[value] == 1:
                twins[item.guid] = by_sign[value]
    return twins


@dataclass(frozen=True, slots=True)
class _Kit:
    """How one kind of items is found and named."""

    part: Part
    name: str
    items: Callable[[Programme], tuple[Any, ...]]
    title: Callable[[Any], str]


_KITS: tuple[_Kit, ...] = (
    _Kit(Part.ROOM, "rooms", lambda p: p.rooms, lambda r: r.name),
    _Kit(Part.PERSON, "people", lambda p: p.people, lambda s: s.name),
    _Kit(Part.SESSION, "sessions", lambda p: p.sessions, lambda s: s.title),
    _Kit(Part.TALK, "talks", lambda p: p.talks, lambda t: t.title),
)


def _about_changes(base: Programme, mine: Programme, theirs: Programme) -> list[Change]:
    return _differences(Part.ABOUT, "", mine.title, _ABOUT, base, mine, theirs, has_traces=False)


def _changes_of(
    kit: _Kit, base: Programme, mine: Programme, theirs: Programme, traces: frozenset[str]
) -> list[Change]:
    of_base, of_mine, of_theirs = ({i.guid: i for i in kit.items(p)} for p in (base, mine, theirs))
    changes: list[Change] = []
    for guid in dict.fromkeys((*of_mine, *of_base, *of_theirs)):
        was, ours, new = of_base.get(guid), of_mine.get(guid), of_theirs.get(guid)
        has_traces = guid in traces
        if ours is not None and new is not None:
            names = tuple(f.name for f in fields(ours))
            changes += _differences(
                kit.part, guid, kit.title(ours), names, was, ours, new, has_traces=has_traces
            )
        elif new is not None and (was is None or new != was):
            changes.append(
                Change(kit.part, ChangeKind.NEW, guid, kit.title(new), is_conflict=was is not None)
            )
        elif ours is not None and was is not None and new is None:
            if getattr(ours, "state", "") != CANCELLED or not has_traces:
                changes.append(
                    Change(kit.part, ChangeKind.CANCELLED, guid, kit.title(ours), is_conflict=ours != was,
                           has_traces=has_traces)
                )  # fmt: skip
    return changes


def _differences(
    part: Part,
    guid: str,
    title: str,
    names: Iterable[str],
    was: Any,
    ours: Any,
    new: Any,
    *,
    has_traces: bool,
) -> list[Change]:
    """What the source changed, apart where the desk changed it too."""
    clean: list[FieldChange] = []
    disputed: list[FieldChange] = []
    for name in names:
        mine, theirs = getattr(ours, name), getattr(new, name)
        before = mine if was is None else getattr(was, name)
        if theirs == mine or (was is not None and theirs == before):
            continue
        (clean if was is not None and mine == before else disputed).append(
            FieldChange(name, before, mine, theirs)
        )
    return [
        Change(part, _kind(changed), guid, title, tuple(changed), is_conflict, has_traces)
        for changed, is_conflict in ((clean, False), (disputed, True))
        if changed
    ]


def _kind(changed: Iterable[FieldChange]) -> ChangeKind:
    values = {f.name: f.theirs for f in changed}
    if values.get("state") == CANCELLED:
        return ChangeKind.CANCELLED
    return ChangeKind.MOVED if MOVES & values.keys() else ChangeKind.CHANGED


def _applied(
    kit: _Kit,
    base: Programme,
    mine: Programme,
    theirs: Programme,
    picked: Sequence[Change],
    traces: frozenset[str],
) -> tuple[Any, ...]:
    of_base, of_mine, of_theirs = ({i.guid: i for i in kit.items(p)} for p in (base, mine, theirs))
    picked = [change for change in picked if change.part is kit.part]
    if not picked:
        return tuple(kit.items(mine))
    items = dict(of_mine)
    for change in picked:
        guid = change.guid
        if change.kind is ChangeKind.NEW:
            items[guid] = of_theirs[guid]
        elif guid in of_theirs:
            items[guid] = replace(items[guid], **{f.name: f.theirs for f in change.fields})
        elif guid in traces and isinstance(items[guid], Session | Talk):
            items[guid] = replace(items[guid], state=CANCELLED)
        elif guid not in traces:
            del items[guid]
    leading = of_theirs if list(of_mine) == list(of_base) else of_mine
    order = {guid: rank for rank, guid in enumerate(dict.fromkeys((*leading, *of_mine, *of_theirs)))}
    return tuple(sorted(items.values(), key=lambda item: order[item.guid]))


def _keyed(programme: Programme) -> Programme:
    """With guids of rooms in place of their names, so that a renamed room moves nothing."""
    guids = {room.name: room.guid for room in programme.rooms}
    return _with_rooms(programme, guids)


def _with_rooms(programme: Programme, names: dict[str, str]) -> Programme:
    return replace(
        programme,
        sessions=tuple(
            replace(
                s,
                room=names.get(s.room, s.room),
                overflow_room=names.get(s.overflow_room, s.overflow_room),
            )
            for s in programme.sessions
        ),
        talks=tuple(replace(t, room=names.get(t.room, t.room)) for t in programme.talks),
    )  # fmt: skip
