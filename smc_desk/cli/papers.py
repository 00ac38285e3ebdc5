"""Papers of the programme in a terminal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from smc_desk.domain.papers import PaperKind

WritePapers = Callable[[PaperKind, int | None, str, Path], int]
_KINDS = {
    PaperKind.DOOR_SIGNS: ("--door-signs", "what is where, to be read from three metres"),
    PaperKind.DAY_SHEETS: ("--day-sheets", "each room's day, with boxes for what really happened"),
    PaperKind.CHAIR_SHEETS: ("--chair-sheets", "each session, with room for notes"),
    PaperKind.SIGN_UPS: ("--sign-ups", "who signed up for each session and what they need"),
}


def add_papers(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add ``papers``."""
    parser = commands.add_parser("papers", parents=[shared], help="write signs, sheets and lists as a PDF")
    parser.add_argument("out", type=Path, metavar="OUT.pdf")
    which = parser.add_mutually_exclusive_group(required=True)
    for kind, (option, said) in _KINDS.items():
        which.add_argument(option, dest="paper", action="store_const", const=kind, help=said)
    parser.add_argument("--day", type=int, metavar="N", help="this day; every day without it")
    parser.add_argument("--room", default="", metavar="R", help="this room; every room without it")


def papers(write: WritePapers, given: argparse.Namespace) -> Iterator[tuple[dict[str, Any], str]]:
    """Answer ``papers``."""
    count = write(given.paper, given.day, given.room, given.out)
    words = f"{count} papers are in {given.out}." if count else "There is nothing to print for that."
    yield {"papers": count, "file": str(given.out)}, words
