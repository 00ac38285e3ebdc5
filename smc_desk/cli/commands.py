"""The answers of the command line: for people in plain lines, for programs in JSON lines.

It must not know how anything is done: every verb comes in bound.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from smc_desk.domain.errors import DeskError
from smc_desk.domain.people import PersonRow
from smc_desk.domain.programme import Programme
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
        write_badges: (codes or None for all, PDF) → number of badges.
        rehearse: Plays a file of arrivals; gives one line for each, a summary last.
        sentence_of: What a person is told of an error.
    """

    import_attendees: Callable[[Path, str], ImportReport]
    import_programme: Callable[[Path], Programme]
    check_in: Callable[[str, datetime | None], CheckInResult]
    find: Callable[[str, int], list[PersonRow]]
    write_badges: Callable[[Sequence[str] | None, Path], int]
    status: Callable[[], Status]
    rehearse: Callable[[Path], Iterable[Line]]
    sentence_of: Callable[[DeskError], str]


def run(verbs: Verbs, given: argparse.Namespace) -> int:
    """Do what was asked.

    Returns:
        0, or 2 after one sentence on standard error.
    """
    name = given.command if given.command != "import" else f"import {given.kind}"
    try:
        for line, words in _ANSWERS[name](verbs, given):
            text = json.dumps(line, ensure_ascii=False) if given.json else words
            print(text, flush=True)
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
    programme = verbs.import_programme(given.file)
    line = {
        "title": programme.title, "first_day": programme.first_day.isoformat(), "days": programme.days,
        "rooms": len(programme.rooms), "sessions": len(programme.sessions), "talks": len(programme.talks),
    }  # fmt: skip
    counts = f"{line['rooms']} rooms, {line['sessions']} sessions, {line['talks']} talks"
    yield line, f"{programme.title}: {programme.days} days from {programme.first_day}, {counts}."


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


def _badges(verbs: Verbs, given: argparse.Namespace) -> Answer:
    count = verbs.write_badges(None if given.all else given.code, given.out)
    yield {"badges": count, "file": str(given.out)}, f"{count} badges are in {given.out}."


def _status(verbs: Verbs, _given: argparse.Namespace) -> Answer:
    status = verbs.status()
    line = {
        "title": status.title, "day": status.day, "days": status.days, "on_list": status.on_list,
        "expected": status.expected, "in": status.inside, "badges_waiting": status.waiting,
        "badges_unsure": status.unsure, "badges_printed": status.printed,
        "headsets_out": status.headsets_out, "unsent": status.unsent,
    }  # fmt: skip
    yield line, "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in line.items())


def _rehearse(verbs: Verbs, given: argparse.Namespace) -> Answer:
    for line in verbs.rehearse(given.file):
        yield line, "  ".join(f"{name} {value}" for name, value in line.items())


_ANSWERS: dict[str, Callable[[Verbs, argparse.Namespace], Answer]] = {
    "import attendees": _attendees,
    "import programme": _programme,
    "check-in": _check_in,
    "find": _find,
    "badges": _badges,
    "status": _status,
    "rehearse": _rehearse,
}
