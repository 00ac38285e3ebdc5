"""What can be asked of SMC Desk from a terminal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

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
    programme = kinds.add_parser("programme", parents=[shared], help="a frab or c3voc schedule.json")
    programme.add_argument("file", type=Path, metavar="FILE")

    check_in = commands.add_parser("check-in", parents=[shared], help="admit the holder of a ticket")
    check_in.add_argument("text", metavar="TEXT", help="what was scanned or typed")
    check_in.add_argument("--at", type=_instant, metavar="ISO", help="the time to act at; now without it")

    find = commands.add_parser("find", parents=[shared], help="find people by what they say")
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=_count, default=10, metavar="N")

    badges = commands.add_parser("badges", parents=[shared], help="write badges as a PDF")
    badges.add_argument("out", type=Path, metavar="OUT.pdf")
    which = badges.add_mutually_exclusive_group(required=True)
    which.add_argument("--code", action="append", metavar="C", help="this ticket; may be given again")
    which.add_argument("--all", action="store_true", help="everybody whose ticket is good")

    commands.add_parser("status", parents=[shared], help="counters of this moment")
    commands.add_parser("demo", parents=[shared], help="make and open an invented symposium")
    rehearse = commands.add_parser("rehearse", parents=[shared], help="play a day of arrivals into a copy")
    rehearse.add_argument("file", type=Path, metavar="ARRIVALS.csv")
    return parser
