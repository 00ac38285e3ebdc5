"""What can be asked of SMC Desk from a terminal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from smc_desk.cli.doors import add_doors
from smc_desk.cli.papers import add_papers
from smc_desk.cli.plan import add_plan
from smc_desk.cli.programmes import add_export, add_import
from smc_desk.cli.sync import add_sync
from smc_desk.cli.timing_parser import add_timing

WINDOWS = frozenset({"open", "demo"})
"""Commands that open a window."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked; ends the program with a usage line where it is no command."""
    given = _parser().parse_args(arguments)
    given.command = given.command or "open"
    return given


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not an ISO time such as 2026-04-30T08:15: {text}") from error
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"not a number from 1 to 1000: {text}")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smc-desk",
        description="The registration desk of a symposium. Without a command it opens the window.",
    )
    shared = argparse.ArgumentParser(add_help=False)
    for owner, default in ((parser, None), (shared, argparse.SUPPRESS)):
        owner.add_argument(
            "--data", type=Path, metavar="FOLDER", default=default, help="where the symposium lives"
        )
        owner.add_argument(
            "--json",
            action="store_true",
            default=False if default is None else default,
            help="one JSON object a line on standard output",
        )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    bring_in = commands.add_parser("import", help="bring in the portal's list or the programme")
    kinds = bring_in.add_subparsers(dest="kind", required=True, metavar="attendees|programme")
    attendees = kinds.add_parser("attendees", parents=[shared], help="a list as CSV or XLSX")
    attendees.add_argument("file", type=Path, metavar="FILE")
    attendees.add_argument("--key", default="", help="the symposium's key, to verify signed tickets")
    add_import(kinds, shared)

    programme = commands.add_parser("programme", help="the programme as it is now")
    actions = programme.add_subparsers(dest="action", required=True, metavar="check|move|assign|export")
    add_export(actions, shared)
    add_plan(actions, shared)

    check_in = commands.add_parser("check-in", parents=[shared], help="admit the holder of a ticket")
    check_in.add_argument("text", metavar="TEXT", help="what was scanned or typed")
    check_in.add_argument("--at", type=_instant, metavar="ISO", help="the time to act at; now without it")

    find = commands.add_parser("find", parents=[shared], help="find people by what they say")
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=_count, default=10, metavar="N")

    backup = commands.add_parser("backup", parents=[shared], help="copy the symposium, still encrypted")
    backup.add_argument(
        "folder", type=Path, nargs="?", metavar="FOLDER", help="where to; without it, beside the symposium"
    )

    badges = commands.add_parser("badges", parents=[shared], help="write badges as a PDF")
    badges.add_argument("out", type=Path, metavar="OUT.pdf")
    which = badges.add_mutually_exclusive_group(required=True)
    which.add_argument("--code", action="append", metavar="C", help="this ticket; may be given again")
    which.add_argument("--all", action="store_true", help="everybody whose ticket is good")

    paper = commands.add_parser("paper-list", parents=[shared], help="write everybody as a list to be ticked")
    paper.add_argument("out", type=Path, metavar="OUT.pdf")

    add_papers(commands, shared)

    certificates = commands.add_parser(
        "certificates", parents=[shared], help="write certificates of attendance as a PDF"
    )
    certificates.add_argument("out", type=Path, metavar="OUT.pdf")
    whose = certificates.add_mutually_exclusive_group(required=True)
    whose.add_argument("--code", action="append", metavar="C", help="this ticket; may be given again")
    whose.add_argument("--all", action="store_true", help="everybody who came")

    commands.add_parser("status", parents=[shared], help="counters of this moment")
    commands.add_parser("demo", parents=[shared], help="make and open an invented symposium")
    rehearse = commands.add_parser("rehearse", parents=[shared], help="play a day of arrivals into a copy")
    rehearse.add_argument("file", type=Path, metavar="ARRIVALS.csv")
    timing = commands.add_parser("timing", help="the chair's clock: start, pause, next, report, replay …")
    add_timing(timing, shared, _instant)
    add_sync(commands, shared)
    add_doors(commands, shared, _instant)
    return parser
