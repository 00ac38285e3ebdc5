"""What can be asked of SMC Desk from a terminal, and its sentences.

It must not know how anything is done: every verb comes in bound.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smc_desk.domain.errors import DeskError, UserError, UserFault

SENTENCES = {
    UserFault.FILE_NOT_FOUND: "There is no file {path}. Check the name and try again.",
    UserFault.FILE_UNREADABLE: "{path} cannot be read. Export it again as CSV or XLSX, without a password.",
    UserFault.NOT_A_LIST: "{path} is not a list of people: no column of names was found.",
    UserFault.FILE_EMPTY: "{path} is empty. Export the list again.",
    UserFault.FILE_TOO_LARGE: "{path} is too large to be a list of people. Choose another file.",
    UserFault.CANNOT_WRITE: "{path} cannot be written. Choose a folder that you may write to.",
    UserFault.UNKNOWN_PERSON: "No ticket {code} is on the list. Check the code and try again.",
}
FAILED = 2


@dataclass(frozen=True, slots=True)
class Verbs:
    """Use cases, bound to what they need.

    Attributes:
        write_badges: List, codes (none for all) and PDF to write; gives the number of badges.
        demo_list: Where the invented list is.
    """

    write_badges: Callable[[Path, Sequence[str], Path], int]
    demo_list: Path


def run(verbs: Verbs, arguments: Sequence[str]) -> int:
    """Do what the arguments ask.

    Returns:
        0, or 2 after one sentence on standard error.
    """
    given = _parser().parse_args(arguments)
    source = verbs.demo_list if given.command == "demo" else given.list
    codes = [] if given.command == "demo" else given.code
    try:
        count = verbs.write_badges(source, codes, given.out)
    except UserError as error:
        sentence = SENTENCES.get(error.fault, "That did not work: {fault}.")
        print(sentence.format(**{"fault": error.fault.value, **error.data}), file=sys.stderr)
        return FAILED
    except DeskError as error:
        print(error, file=sys.stderr)
        return FAILED
    if given.json:
        print(json.dumps({"badges": count, "file": str(given.out)}, ensure_ascii=False))
    else:
        print(f"{count} badges are in {given.out}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="smc-desk", description="The registration desk of a symposium.")
    parser.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    commands = parser.add_subparsers(dest="command", required=True)
    badges = commands.add_parser("badges", help="write badges of the portal's list as a PDF")
    badges.add_argument("out", type=Path, metavar="OUT.pdf")
    badges.add_argument("--list", type=Path, required=True, metavar="FILE", help="a list as CSV or XLSX")
    badges.add_argument("--code", action="append", default=[], help="only this ticket; may be given again")
    demo = commands.add_parser("demo", help="write the badges of an invented symposium")
    demo.add_argument("out", type=Path, nargs="?", default=Path("demo-badges.pdf"), metavar="OUT.pdf")
    return parser
