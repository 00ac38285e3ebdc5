"""The programme's rooms and times in a terminal: what is wrong, one move, and a whole plan proposed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from smc_desk.cli import plan_words as words
from smc_desk.cli.timing import Refused
from smc_desk.domain.assignment import Option
from smc_desk.domain.conflicts import Conflict
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_changes import Change
from smc_desk.domain.programme_parts import Place
from smc_desk.domain.programme_touches import Touches
from smc_desk.usecases.assign_rooms import Assignment
from smc_desk.usecases.change_programme import ChangeResult, Refusal
from smc_desk.usecases.see_programme import Plan

Line = dict[str, Any]
Lines = Iterator[tuple[Line, str]]


class PlanDesk(Protocol):
    """The programme of a desk that is open."""

    def see(self) -> Plan | None: ...
    def move(self, place: Place, reason: str) -> ChangeResult: ...
    def assign(self, movable: Sequence[str] | None, seconds: float) -> Assignment | None: ...
    def apply(self, change: Change, reason: str) -> ChangeResult: ...
    def sentence_of(self, conflict: Conflict, programme: Programme) -> str: ...
    def instant(self, text: str, day: datetime) -> datetime | None:
        """A time as somebody writes it, on the day of another one at the place of the symposium."""
        ...

    def local(self, at: datetime) -> datetime:
        """An instant as clocks show it there."""
        ...


def add_plan(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add ``programme check``, ``programme move`` and ``programme assign``."""
    actions.add_parser("check", parents=[shared], help="everything that is wrong with it, the gravest first")
    reason = argparse.ArgumentParser(add_help=False, parents=[shared])
    reason.add_argument("--reason", default="", help="why it is done although something is in its way")
    move = actions.add_parser("move", parents=[reason], help="give a session or talk another room or time")
    move.add_argument("item", metavar="ITEM", help="its code or guid")
    move.add_argument("room", metavar="ROOM", help="name of the room")
    move.add_argument(
        "start", metavar="START", nargs="?", help="14:30, or 2026-04-30T14:30; as it is without"
    )
    assign = actions.add_parser("assign", parents=[reason], help="propose rooms with few changes")
    assign.add_argument("--apply", action="store_true", help="change the programme as proposed")
    assign.add_argument(
        "--session", action="append", metavar="CODE", help="only this one may move; may be given again"
    )
    assign.add_argument("--seconds", type=_seconds, default=60.0, metavar="N", help="at most; 60 without it")


def _seconds(text: str) -> float:
    if not text.isdecimal() or not 1 <= int(text) <= 3600:
        raise argparse.ArgumentTypeError(f"not a number of seconds from 1 to 3600: {text}")
    return float(text)


def check(desk: PlanDesk, _given: argparse.Namespace) -> Lines:
    """Answer ``programme check``."""
    plan = _plan(desk)
    for conflict in plan.conflicts:
        yield _conflict(desk, plan.programme, conflict)
    if not plan.conflicts:
        yield {"conflicts": 0}, words.ALL_WELL


def move(desk: PlanDesk, given: argparse.Namespace) -> Lines:
    """Answer ``programme move``."""
    plan = _plan(desk)
    guid, begins = _item(plan.programme, given.item)
    room = _room(plan.programme, given.room)
    starts_at = None
    if given.start is not None:
        starts_at = desk.instant(given.start, begins)
        if starts_at is None:
            raise Refused(words.BAD_START.format(text=given.start))
    result = desk.move(Place(guid, room, starts_at), given.reason)
    yield from _done(desk, result, given.item)


def assign(desk: PlanDesk, given: argparse.Namespace) -> Lines:
    """Answer ``programme assign``."""
    programme = _plan(desk).programme
    movable = None if given.session is None else [_item(programme, code)[0] for code in given.session]
    found = desk.assign(movable, given.seconds)
    if found is None:
        raise Refused(words.NOTHING_FOUND)
    sessions = {session.guid: session for session in programme.sessions}
    for guid in found.moved:
        why = found.why(guid)
        if why is not None:
            session = sessions[guid]
            place: Line = {
                "session": session.code, "from": session.room, "to": why.option.room,
                "start": desk.local(why.option.starts_at).isoformat(),
                "costs": {cost.value: value for cost, value in why.costs.items()},
                "instead": [_other(desk, *other) for other in why.others],
            }  # fmt: skip
            costs = ", ".join(f"{words.COSTS[cost]} {value}" for cost, value in why.costs.items())
            to = f"{why.option.room or words.UNPLACED}, {place['start']}"
            yield place, f"{session.code}: {session.room or words.UNPLACED} → {to} ({costs})"
    for conflict in found.proposal.new:
        yield _conflict(desk, programme, conflict)
    answer = found.answer
    line: Line = {
        "moved": len(found.moved), "cost": answer.cost, "bound": answer.bound, "proven": answer.is_best,
        "seconds": round(answer.seconds, 3), "applied": False,
    }  # fmt: skip
    how_good = words.PROVEN if answer.is_best else words.NOT_PROVEN.format(percent=round(answer.gap * 100, 1))
    if not found.moved:
        yield line, words.NOTHING_BETTER if answer.is_best else how_good
    elif given.apply:
        result = desk.apply(found.proposal.change, given.reason)
        _check_done(desk, result)
        yield {**line, "applied": True, "fact": result.fact}, f"{how_good} {words.APPLIED}"
    else:
        yield line, f"{how_good} {words.NOT_APPLIED}"


def _other(desk: PlanDesk, option: Option, more: int, is_free: bool) -> Line:
    return {
        "room": option.room, "start": desk.local(option.starts_at).isoformat(), "more": more, "free": is_free,
    }  # fmt: skip


def _done(desk: PlanDesk, result: ChangeResult, item: str) -> Lines:
    proposal = _check_done(desk, result)
    touched = _counts(proposal.touches)
    line = {"moved": item, "fact": result.fact, "touches": touched}
    people = f"{touched['people']} who speak or chair, {touched['attendees']} who signed up"
    yield line, f"{item} is moved. It touches {people}, and {touched['signs']} door signs."
    for conflict in proposal.new:
        yield _conflict(desk, proposal.after, conflict)


def _check_done(desk: PlanDesk, result: ChangeResult) -> Any:
    if result.refusal is None:
        return result.proposal
    said = ""
    if result.proposal is not None and result.refusal is Refusal.REASON_MISSING:
        said = " ".join(desk.sentence_of(one, result.proposal.after) for one in result.proposal.blocking)
    raise Refused(words.REFUSALS[result.refusal].format(conflicts=said))


def _counts(touches: Touches) -> Mapping[str, int]:
    return {
        "sessions": len(touches.sessions), "talks": len(touches.talks), "people": len(touches.people),
        "attendees": len(touches.attendees), "signs": len(touches.signs), "chairs": len(touches.chairs),
        "calendar": len(touches.calendar),
    }  # fmt: skip


def _conflict(desk: PlanDesk, programme: Programme, conflict: Conflict) -> tuple[Line, str]:
    codes = {one.guid: one.code for one in programme.sessions} | {
        one.guid: one.code for one in programme.talks
    }
    sentence = desk.sentence_of(conflict, programme)
    line = {
        "level": conflict.level.value, "rule": conflict.rule.value, "remedy": conflict.remedy.value,
        "items": [codes.get(guid, guid) for guid in conflict.items], "guids": list(conflict.items),
        "room": conflict.room, "sentence": sentence,
    }  # fmt: skip
    return line, f"{conflict.level.value}: {sentence}"


def _plan(desk: PlanDesk) -> Plan:
    plan = desk.see()
    if plan is None:
        raise Refused(words.REFUSALS[Refusal.NO_PROGRAMME])
    return plan


def _item(programme: Programme, name: str) -> tuple[str, datetime]:
    for session in programme.sessions:
        if name in (session.code, session.guid):
            return session.guid, session.starts_at
    for talk in programme.talks:
        if name in (talk.code, talk.guid):
            return talk.guid, talk.starts_at
    raise Refused(words.UNKNOWN_ITEM.format(name=name))


def _room(programme: Programme, name: str) -> str:
    for room in programme.rooms:
        if room.name.casefold() == name.casefold():
            return room.name
    rooms = ", ".join(room.name for room in programme.rooms)
    raise Refused(words.UNKNOWN_ROOM.format(name=name, rooms=rooms))


Answer = Callable[[PlanDesk, argparse.Namespace], Lines]
ANSWERS: Mapping[str, Answer] = {"check": check, "move": move, "assign": assign}
