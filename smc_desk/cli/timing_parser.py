"""What can be asked of the chair's clock from a terminal."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from smc_desk.domain.timing_acts import MOST_ADDED

_LENGTH = re.compile(r"([+-]?)(\d{1,4}):([0-5]\d)|([+-]?\d{1,5})")
PLAIN = {
    "pause": "stop counting for a while",
    "resume": "go on counting",
    "hold": "let the session wait",
    "next": "go to the next phase, after the last one to the next talk",
    "next-talk": "end this talk and go to the next one",
    "previous": "go back a phase, from the first one to the talk before",
    "absent": "the speaker is not here: the slot stays free",
    "late": "the speaker goes last",
    "withdrawn": "the talk is not given",
    "expected": "the talk is given after all",
    "undo": "take back what was done last",
}


def length(text: str) -> int:
    """Seconds, given as such or as minutes:seconds."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(
            f"not seconds such as 90, or minutes and seconds such as 1:30: {text}"
        )
    sign = -1 if found[1] == "-" else 1
    seconds = int(found[4]) if found[4] else sign * (int(found[2]) * 60 + int(found[3]))
    if abs(seconds) > MOST_ADDED:
        raise argparse.ArgumentTypeError(f"more than {MOST_ADDED // 3600} hours: {text}")
    return seconds


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= 1e6:
        raise argparse.ArgumentTypeError(f"not a number above 0: {text}")
    return speed


def add_timing(
    timing: argparse.ArgumentParser, shared: argparse.ArgumentParser, instant: Callable[[str], datetime]
) -> None:
    """Add the commands below `smc-desk timing`."""
    kinds = timing.add_subparsers(dest="kind", required=True, metavar="COMMAND")
    when = argparse.ArgumentParser(add_help=False, parents=[shared])
    when.add_argument("--at", type=instant, metavar="ISO", help="the time to act at; now without it")
    which = argparse.ArgumentParser(add_help=False, parents=[when])
    which.add_argument("talk", metavar="TALK", help="code or guid of a talk, or of a session")

    start = kinds.add_parser("start", parents=[which], help="the talk begins")
    how = start.add_mutually_exclusive_group()
    how.add_argument("--early", action="store_true", help="before its printed time, on purpose")
    how.add_argument("--ago", type=length, metavar="M:SS", help="it began that long ago")
    for name, said in PLAIN.items():
        kinds.add_parser(name, parents=[which], help=said)
    add = kinds.add_parser("add", parents=[which], help="give time, or take it where negative")
    add.add_argument("length", type=length, metavar="M:SS")
    reset = kinds.add_parser("reset", parents=[which], help="begin this talk afresh")
    reset.add_argument("--reason", required=True)
    status = kinds.add_parser("status", parents=[when], help="how things stand, of every room without a TALK")
    status.add_argument("talk", nargs="*", metavar="TALK")
    report = kinds.add_parser("report", parents=[shared], help="planned and actual times")
    report.add_argument("out", type=Path, metavar="OUT.pdf|.csv|.json")
    replay = kinds.add_parser("replay", parents=[shared], help="play a log of sessions, as JSON lines")
    replay.add_argument("file", type=Path, metavar="SESSION_LOG.csv")
    replay.add_argument(
        "--speed", type=_speed, metavar="N", help="N times as fast as it was; at once without it"
    )
    replay.add_argument("--out", type=Path, metavar="OUT.pdf|.csv|.json", help="write its report too")
