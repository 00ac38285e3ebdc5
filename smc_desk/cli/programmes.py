"""The programme in a terminal: bring it in, with everything odd and every change named, and write it out."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smc_desk.cli.timing import Refused
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_merge import Change, Merge
from smc_desk.domain.programme_reading import Finding, Reading, Rule, Severity

WRITTEN = (".json", ".ics", ".csv")
NOT_READY = (
    "The programme was not brought in: {count} things in the file wait for a decision. "
    "Choose with --zone or --fix, then bring it in again."
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked beside the file.

    Attributes:
        zone: Time zone for a source that names none.
        fixes: Rules whose fix is wanted.
        takes_theirs: Where desk and source both changed something, the source is right.
        is_dry_run: Nothing is written.
    """

    zone: str = ""
    fixes: frozenset[Rule] = frozenset()
    takes_theirs: bool = False
    is_dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it.

    Attributes:
        merge: What it changes, None for a first programme.
        is_written: Whether it is in now.
    """

    reading: Reading
    merge: Merge | None
    is_written: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeVerbs:
    """Use cases, bound to a symposium."""

    bring_in: Callable[[Path, Wishes], Brought]
    export: Callable[[Path], Programme]


def add_import(
    kinds: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add ``import programme``."""
    parser = kinds.add_parser(
        "programme",
        parents=[shared],
        help="a schedule: frab, c3voc or Pentabarf, pretalx, Sessionize, iCalendar, CSV or XLSX",
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="only tell what is odd and what would change")
    parser.add_argument("--zone", default="", metavar="ZONE", help="time zone of a file that names none")
    parser.add_argument(
        "--fix", action="append", type=Rule, choices=list(Rule), default=[], metavar="RULE",
        help="do what is proposed for this rule; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--take-theirs", action="store_true", help="where this desk changed the same, the file is right"
    )


def add_export(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add ``programme export``."""
    export = actions.add_parser("export", parents=[shared], help="write it as frab JSON, iCalendar or CSV")
    export.add_argument("out", type=_written, metavar="FILE.json|.ics|.csv")


def bring_in(verbs: ProgrammeVerbs, given: argparse.Namespace) -> Iterator[tuple[dict[str, Any], str]]:
    """Answer ``import programme``."""
    wishes = Wishes(given.zone, frozenset(given.fix), given.take_theirs, given.dry_run)
    brought = verbs.bring_in(given.file, wishes)
    reading, programme = brought.reading, brought.reading.programme
    line = {
        "title": programme.title, "first_day": programme.first_day.isoformat(), "days": programme.days,
        "rooms": len(programme.rooms), "sessions": len(programme.sessions), "talks": len(programme.talks),
        "form": reading.form, "findings": len(reading.findings), "written": brought.is_written,
    }  # fmt: skip
    counts = f"{line['rooms']} rooms, {line['sessions']} sessions, {line['talks']} talks"
    yield line, f"{programme.title}: {programme.days} days from {programme.first_day}, {counts}."
    for finding in reading.findings:
        yield _finding(finding)
    for change in brought.merge.changes if brought.merge is not None else ():
        yield _change(change, takes_theirs=wishes.takes_theirs)
    if not reading.is_ready and not wishes.is_dry_run:
        count = sum(f.severity is Severity.BLOCK for f in reading.findings)
        raise Refused(NOT_READY.replace("{count}", str(count)))


def export(verbs: ProgrammeVerbs, given: argparse.Namespace) -> Iterator[tuple[dict[str, Any], str]]:
    """Answer ``programme export``."""
    programme = verbs.export(given.out)
    line = {"file": str(given.out), "sessions": len(programme.sessions), "talks": len(programme.talks)}
    yield line, f"{line['sessions']} sessions with {line['talks']} talks are in {given.out}."


def _finding(finding: Finding) -> tuple[dict[str, Any], str]:
    line = {
        "finding": finding.rule.value, "severity": finding.severity.value, "place": finding.place,
        "value": finding.value, "about": finding.about, "fix": finding.fix.value,
        "proposal": finding.proposal, "done": finding.is_done,
    }  # fmt: skip
    words = f"{finding.severity.value}: {_spaced(finding.rule.value)}: {finding.place}"
    for name, value in (("", finding.value), ("in", finding.about), ("→", finding.proposal)):
        words += f" {name} {value!r}".replace("  ", " ") if value else ""
    return line, f"{words} ({_spaced(finding.fix.value)})"


def _change(change: Change, *, takes_theirs: bool) -> tuple[dict[str, Any], str]:
    values = {f.name: {"desk": _plain(f.mine), "file": _plain(f.theirs)} for f in change.fields}
    is_taken = takes_theirs or not change.is_conflict
    line = {
        "change": change.kind.value, "part": change.part.value, "guid": change.guid, "title": change.title,
        "conflict": change.is_conflict, "taken": is_taken, "traces": change.has_traces, "fields": values,
    }  # fmt: skip
    words = f"{change.kind.value}: {change.part.value} {change.title!r}"
    words += "".join(f"; {n}: {v['desk']} → {v['file']}" for n, v in values.items())
    return line, words if is_taken else f"{words}; this desk's own stays"


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | dict):
        return len(value)
    return value if isinstance(value, int | str) else str(value)


def _spaced(value: str) -> str:
    return value.replace("_", " ")


def _written(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in WRITTEN:
        raise argparse.ArgumentTypeError(f"the name must end in {', '.join(WRITTEN)}: {text}")
    return path
