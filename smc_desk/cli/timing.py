"""The answers of `smc-desk timing`: the chair's clock without a screen."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from smc_desk.cli import timing_words as words
from smc_desk.domain.errors import DeskError
from smc_desk.domain.timing import SessionPlan
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.domain.timing_page import page_of
from smc_desk.domain.timing_record import Record, TalkRecord
from smc_desk.domain.timing_shown import Shown, digits_of
from smc_desk.domain.timing_state import SessionState
from smc_desk.usecases.keep_time import ActResult, Refusal
from smc_desk.usecases.replay_timing import Finished, Happening

LONGEST_SILENCE = 30 * 60
"""Seconds of a log without anything happening that are waited for; nights are skipped."""
FORMS = (".pdf", ".csv", ".json")
_KINDS = {
    "pause": ActKind.PAUSE,
    "resume": ActKind.RESUME,
    "hold": ActKind.HOLD,
    "next-talk": ActKind.NEXT_TALK,
    "previous": ActKind.PREVIOUS,
    "absent": ActKind.ABSENT,
    "late": ActKind.LATE,
    "withdrawn": ActKind.WITHDRAWN,
    "expected": ActKind.EXPECTED,
    "undo": ActKind.UNDO,
}
_OF_ANY_TALK = frozenset({"start", "absent", "late", "withdrawn", "expected", "reset", "undo"})

Line = dict[str, Any]
Answer = Iterable[tuple[Line, str]]


@dataclass(eq=False)
class Refused(DeskError):
    """Something that is not done, with the sentence that says why."""

    sentence: str


class Clock(Protocol):
    """The chair's clock of a desk that is open."""

    def find_plan(self, session: str) -> SessionPlan | None: ...
    def see_state(self, plan: SessionPlan) -> SessionState: ...
    def do_act(self, plan: SessionPlan, act: Act) -> ActResult: ...
    def show(self, state: SessionState) -> Shown: ...
    def rooms(self) -> Sequence[SessionState]: ...
    def record(self) -> Record: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TimingVerbs:
    """Use cases of the chair's clock.

    Attributes:
        open: A desk's clock, at a time or now.
        replay: What happened in a file, and its record.
        write: Writes a record as a file of the form its name says.
        plain_talk: A talk's record as plain values; `plain_record` all of it.
    """

    open: Callable[[datetime | None], AbstractContextManager[Clock]]
    replay: Callable[[Path], tuple[Sequence[Happening], Record]]
    write: Callable[[Record, Path], int]
    plain_talk: Callable[[TalkRecord], Line]
    plain_record: Callable[[Record], Line]
    wait: Callable[[float], None] = time.sleep


def timing(verbs: TimingVerbs, given: argparse.Namespace) -> Answer:
    """Do what was asked of the clock.

    Raises:
        Refused: With the sentence that says why not.
    """
    answer = {"status": _status, "report": _report, "replay": _replay}.get(given.kind, _act)
    yield from answer(verbs, given)


def _act(verbs: TimingVerbs, given: argparse.Namespace) -> Answer:
    with verbs.open(given.at) as clock:
        plan = _plan(clock, given.talk)
        state = clock.see_state(plan)
        talk = _talk(plan, given.talk)
        on_stage = state.on_stage
        if talk and given.kind not in _OF_ANY_TALK and talk != state.current:
            title = on_stage.plan.title if on_stage is not None else ""
            raise Refused(words.NOT_ON_STAGE.format(title=title) if title else words.NOTHING_ON)
        result = clock.do_act(plan, _wanted(given, talk, state))
        if result.refusal is not None:
            raise Refused(_sentence(result.refusal, result.early_for))
        yield _line(plan, clock.show(result.state))


def _wanted(given: argparse.Namespace, talk: str, state: SessionState) -> Act:
    kind: str = given.kind
    if kind == "start":
        if given.ago is not None:
            return Act(ActKind.BEGAN_AGO, talk, seconds=abs(given.ago))
        return Act(ActKind.START_EARLY if given.early else ActKind.START, talk)
    if kind == "add":
        return Act(ActKind.ADD, talk, seconds=given.length)
    if kind == "reset":
        return Act(ActKind.RESET, talk, text=given.reason)
    if kind == "next":
        run = state.on_stage
        has_phase = run is not None and run.state.is_on and run.phase + 1 < len(run.phases)
        return Act(ActKind.NEXT_PHASE if has_phase else ActKind.NEXT_TALK)
    return Act(_KINDS[kind], "" if kind == "undo" else talk)


def _status(verbs: TimingVerbs, given: argparse.Namespace) -> Answer:
    with verbs.open(given.at) as clock:
        if not given.talk:
            for state in clock.rooms():
                yield _line(state.plan, clock.show(state))
        for name in given.talk:
            plan = _plan(clock, name)
            yield _line(plan, clock.show(clock.see_state(plan)))


def _report(verbs: TimingVerbs, given: argparse.Namespace) -> Answer:
    _check_form(given.out)
    with verbs.open(None) as clock:
        record = clock.record()
    if not record.talks:
        raise Refused(words.NOTHING_TIMED)
    count = verbs.write(record, given.out)
    yield {"talks": count, "file": str(given.out)}, f"{count} talks are in {given.out}."


def _replay(verbs: TimingVerbs, given: argparse.Namespace) -> Answer:
    if given.out is not None:
        _check_form(given.out)
    happenings, record = verbs.replay(given.file)
    former: datetime | None = None
    for one in happenings:
        if given.speed and former is not None:
            verbs.wait(min((one.at - former).total_seconds(), LONGEST_SILENCE) / given.speed)
        former = one.at
        yield _both(_happened(verbs, one))
    if given.out is not None:
        verbs.write(record, given.out)
    yield _both({"report": verbs.plain_record(record)})


def _happened(verbs: TimingVerbs, one: Happening) -> Line:
    line: Line = {"at": one.at.isoformat(), "session": one.session, "room": one.room}
    if isinstance(one, Finished):
        return {**line, "finished": one.talk.guid, **verbs.plain_talk(one.talk)}
    cue = one.cue
    return {
        **line,
        "signal": cue.signal.value,
        "cue": cue.kind.value,
        "talk": cue.talk,
        "phase": cue.phase.value,
        "left_seconds": cue.left_for,
    }


def _both(line: Line) -> tuple[Line, str]:
    return line, json.dumps(line, ensure_ascii=False)


def _line(plan: SessionPlan, now: Shown) -> tuple[Line, str]:
    line = {"code": plan.code, "room": plan.room, **page_of(now)}
    parts = [f"{plan.code} {plan.room}: {words.STAGES[now.stage]}"]
    if now.phase is not None:
        over = " over" if now.remaining_for < 0 else " left"
        parts += [now.title, words.PHASES[now.phase], f"{_digits(abs(now.remaining_for))}{over}"]
    drift = now.drift.absolute_for
    if abs(drift) >= 1:
        parts.append(f"{_digits(abs(drift))} {'late' if drift > 0 else 'early'}")
    if not now.phase and now.next:
        parts.append(f"next: {now.next[0].title}")
    return line, ", ".join(parts)


def _plan(clock: Clock, name: str) -> SessionPlan:
    plan = clock.find_plan(name)
    if plan is None:
        raise Refused(words.UNKNOWN.format(name=name))
    return plan


def _talk(plan: SessionPlan, name: str) -> str:
    return next((talk.guid for talk in plan.talks if name in (talk.guid, talk.code)), "")


def _sentence(refusal: Refusal, early_for: float) -> str:
    return words.REFUSALS[refusal].format(minutes=_digits(early_for))


def _digits(seconds: float) -> str:
    _, minutes, rest = digits_of(seconds)
    return f"{minutes}:{rest:02d}"


def _check_form(out: Path) -> None:
    if out.suffix.lower() not in FORMS:
        raise Refused(words.NO_FORM.format(name=out.name))
