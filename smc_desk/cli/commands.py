"""The answers of the command line: for people in plain lines, for programs in JSON lines.

It must not know how anything is done: every verb comes in bound.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from smc_desk.cli.doors import DoorVerbs, attendance, door, evacuation
from smc_desk.cli.papers import WritePapers, papers
from smc_desk.cli.plan import ANSWERS as PLAN_ANSWERS
from smc_desk.cli.plan import PlanDesk
from smc_desk.cli.programmes import ProgrammeVerbs, bring_in, export
from smc_desk.cli.sync import ANSWERS as SYNC_ANSWERS
from smc_desk.cli.sync import SyncVerbs
from smc_desk.cli.timing import Refused, TimingVerbs, timing
from smc_desk.domain.errors import DeskError
from smc_desk.domain.people import PersonRow
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.import_attendees import ImportReport
from smc_desk.usecases.see_status import Status

FAILED = 2
Line = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """Use cases, bound to a symposium.

    Attributes:
        import_attendees: (file, the symposium's key or "").
        check_in: (scanned text, time or None for now).
        find: (text, most).
        back_up: Folder, or None for beside the symposium → where the copy is, None if nothing is new.
        write_badges: (codes or None for all, PDF) → number of badges.
        write_paper_list: PDF → number of people.
        write_papers: (kind, day of the symposium or None, room or "", PDF) → number of papers.
        write_certificates: (codes or None for all who came, PDF) → number of certificates.
        rehearse: Plays a file of arrivals; gives one line for each, a summary last.
        sentence_of: What a person is told of an error.
    """

    import_attendees: Callable[[Path, str], ImportReport]
    programme: ProgrammeVerbs
    open_plan: Callable[[], AbstractContextManager[PlanDesk]]
    check_in: Callable[[str, datetime | None], CheckInResult]
    find: Callable[[str, int], list[PersonRow]]
    back_up: Callable[[Path | None], Path | None]
    write_badges: Callable[[Sequence[str] | None, Path], int]
    write_paper_list: Callable[[Path], int]
    write_papers: WritePapers
    write_certificates: Callable[[Sequence[str] | None, Path], int]
    status: Callable[[], Status]
    rehearse: Callable[[Path], Iterable[Line]]
    timing: TimingVerbs
    doors: DoorVerbs
    sync: SyncVerbs
    sentence_of: Callable[[DeskError], str]


def run(verbs: Verbs, given: argparse.Namespace) -> int:
    """Do what was asked.

    Returns:
        0, or 2 after one sentence on standard error.
    """
    further = {"import": "kind", "programme": "action"}.get(given.command)
    name = given.command if further is None else f"{given.command} {getattr(given, further)}"
    try:
        for line, words in _ANSWERS[name](verbs, given):
            text = json.dumps(line, ensure_ascii=False) if given.json else words
            print(text, flush=True)
    except Refused as refused:
        return fail(refused.sentence)
    except DeskError as error:
        return fail(verbs.sentence_of(error))
    except BrokenPipeError:
        return FAILED
    return 0


def fail(sentence: str) -> int:
    """Say on standard error what is the matter."""
    print(sentence, file=sys.stderr)
    return FAILED


Answer = Iterable[tuple[Line, str]]


def _attendees(verbs: Verbs, given: argparse.Namespace) -> Answer:
    report = verbs.import_attendees(given.file, given.key)
    counts = report.counts
    line = {
        "rows": counts.rows, "new": counts.new, "changed": counts.changed, "unchanged": counts.unchanged,
        "repeated": counts.repeated, "blank": counts.blank, "vanished": counts.vanished,
        "notes": len(report.notes), "likely_duplicates": len(report.twins),
    }  # fmt: skip
    yield line, ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in line.items()) + "."
    for note in report.notes:
        yield (
            {"row": note.row, "field": note.field, "kind": note.kind.value, "old": note.old, "new": note.new},
            f"row {note.row}, {note.field}: {note.kind.value.replace('_', ' ')}: {note.old!r} → {note.new!r}",
        )


def _programme(verbs: Verbs, given: argparse.Namespace) -> Answer:
    return bring_in(verbs.programme, given)


def _export(verbs: Verbs, given: argparse.Namespace) -> Answer:
    return export(verbs.programme, given)


def _plan(verbs: Verbs, given: argparse.Namespace) -> Answer:
    with verbs.open_plan() as desk:
        yield from PLAN_ANSWERS[given.action](desk, given)


def _check_in(verbs: Verbs, given: argparse.Namespace) -> Answer:
    result = verbs.check_in(given.text, given.at)
    person = result.person
    line = {
        "verdict": result.verdict.value,
        "admitted": bool(result.check_in),
        "code": person.code if person else "",
        "name": person.badge_name if person else "",
        "day": result.day,
        "badge_ordered": bool(result.print_id),
    }
    words = result.verdict.value.replace("_", " ")
    yield line, f"{words}: {person.badge_name} ({person.code})" if person else words


def _find(verbs: Verbs, given: argparse.Namespace) -> Answer:
    for row in verbs.find(given.text, given.limit):
        yield {"code": row.code, "name": row.name}, f"{row.code}  {row.name}  {row.organisation}".rstrip()


def _backup(verbs: Verbs, given: argparse.Namespace) -> Answer:
    path = verbs.back_up(given.folder)
    words = f"The copy is in {path}." if path else "Nothing is new since the last copy; none was made."
    yield {"backup": str(path) if path else None}, words


def _badges(verbs: Verbs, given: argparse.Namespace) -> Answer:
    count = verbs.write_badges(None if given.all else given.code, given.out)
    yield {"badges": count, "file": str(given.out)}, f"{count} badges are in {given.out}."


def _paper_list(verbs: Verbs, given: argparse.Namespace) -> Answer:
    count = verbs.write_paper_list(given.out)
    yield {"people": count, "file": str(given.out)}, f"{count} people are on the list in {given.out}."


def _papers(verbs: Verbs, given: argparse.Namespace) -> Answer:
    return papers(verbs.write_papers, given)


def _certificates(verbs: Verbs, given: argparse.Namespace) -> Answer:
    count = verbs.write_certificates(None if given.all else given.code, given.out)
    words = f"{count} certificates are in {given.out}." if count else "Nobody came yet; nothing was written."
    yield {"certificates": count, "file": str(given.out)}, words


def _status(verbs: Verbs, _given: argparse.Namespace) -> Answer:
    status = verbs.status()
    line = {
        "title": status.title, "day": status.day, "days": status.days, "on_list": status.on_list,
        "expected": status.expected, "in": status.inside, "badges_waiting": status.waiting,
        "badges_unsure": status.unsure, "badges_printed": status.printed,
        "headsets_out": status.headsets_out, "unsent": status.unsent,
    }  # fmt: skip
    words = line | {"day": _day(status.day, status.days)}
    yield line, "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in words.items())


def _day(day: int, days: int) -> str:
    """Which day of the symposium it is, if it is one."""
    if 1 <= day <= days:
        return str(day)
    if day == 0:
        return "the evening before"
    return "before the symposium" if day < 0 else "after the symposium"


def _rehearse(verbs: Verbs, given: argparse.Namespace) -> Answer:
    for line in verbs.rehearse(given.file):
        yield line, "  ".join(f"{name} {value}" for name, value in line.items())


def _timing(verbs: Verbs, given: argparse.Namespace) -> Answer:
    return timing(verbs.timing, given)


_ANSWERS: dict[str, Callable[[Verbs, argparse.Namespace], Answer]] = {
    "import attendees": _attendees,
    "import programme": _programme,
    "programme export": _export,
    "programme check": _plan,
    "programme move": _plan,
    "programme assign": _plan,
    "check-in": _check_in,
    "find": _find,
    "backup": _backup,
    "badges": _badges,
    "paper-list": _paper_list,
    "papers": _papers,
    "certificates": _certificates,
    "status": _status,
    "rehearse": _rehearse,
    "timing": _timing,
    "door": lambda verbs, given: door(verbs.doors, given),
    "attendance": lambda verbs, given: attendance(verbs.doors, given),
    **dict.fromkeys(SYNC_ANSWERS, lambda verbs, given: SYNC_ANSWERS[given.command](verbs.sync, given)),
    "evacuation": lambda verbs, given: evacuation(verbs.doors, given),
}
