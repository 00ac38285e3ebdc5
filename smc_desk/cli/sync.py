"""The answers of `smc-desk digest`, `conflicts`, `bundle`, `serve` and `sync`: desks among themselves."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smc_desk.usecases.bundle import Imported
from smc_desk.usecases.exchange import Exchanged
from smc_desk.usecases.see_conflicts import ClashShown

Line = dict[str, Any]
Answer = Iterable[tuple[Line, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncVerbs:
    """Use cases between desks.

    Attributes:
        digest: (hash of what is known here, number of facts).
        conflicts: What nobody has dealt with.
        export: File → how many facts are in it.
        serve: (database or "", port) → what is served, once desks can come; it then serves until it is ended.
        sync: (address of the hub, fingerprint, whether only once) → one line for each exchange.
    """

    digest: Callable[[], tuple[str, int]]
    conflicts: Callable[[], list[ClashShown]]
    export: Callable[[Path], int]
    bring_in: Callable[[Path], Imported]
    serve: Callable[[str, int], Iterator[Line]]
    sync: Callable[[str, str, bool], Iterator[Exchanged]]


def add_sync(commands: Any, shared: argparse.ArgumentParser) -> None:
    """What can be asked about desks among themselves."""
    commands.add_parser("digest", parents=[shared], help="a hash that is equal on desks that know the same")
    commands.add_parser("conflicts", parents=[shared], help="what two desks did that does not go together")
    bundle = commands.add_parser("bundle", help="facts in a file, for a stick")
    ways = bundle.add_subparsers(dest="way", required=True, metavar="export|import")
    for way, words in (("export", "write all facts"), ("import", "take the facts of another desk")):
        ways.add_parser(way, parents=[shared], help=words).add_argument("file", type=Path, metavar="FILE")
    serve = commands.add_parser("serve", parents=[shared], help="be the hub of all desks")
    serve.add_argument("--database", default="", metavar="URL", help="PostgreSQL; a file here without it")
    serve.add_argument("--port", type=int, default=8470, metavar="N")
    sync = commands.add_parser("sync", parents=[shared], help="exchange facts with a hub")
    sync.add_argument("--hub", required=True, metavar="URL")
    sync.add_argument("--fingerprint", default="", metavar="HEX", help="of the hub's certificate")
    sync.add_argument("--once", action="store_true", help="end when both know the same")


def digest(verbs: SyncVerbs, _given: argparse.Namespace) -> Answer:
    """Say what is known here, in one hash."""
    whole, facts = verbs.digest()
    yield {"digest": whole, "facts": facts}, f"{whole} ({facts} facts)"


def conflicts(verbs: SyncVerbs, _given: argparse.Namespace) -> Answer:
    """Say what nobody has dealt with."""
    for shown in verbs.conflicts():
        one = shown.conflict
        line: Line = {
            "kind": one.kind.value,
            "code": shown.person.code if shown.person else "",
            "desk": shown.desk or ("" if shown.person else one.subject),
            "day": one.day,
            "count": one.count or len(one.sides),
            "sides": [
                {
                    "fact": side.side.fact,
                    "desk": side.desk,
                    "operator": side.side.operator,
                    "at_ms": side.side.at_ms,
                    "holds": side.side.holds,
                }
                for side in shown.sides
            ],
        }
        desks = ", ".join(side.desk or side.side.origin[:8] for side in shown.sides)
        yield line, f"{one.kind.value.replace('_', ' ')}: {line['code'] or line['desk']} at {desks}"


def bundle(verbs: SyncVerbs, given: argparse.Namespace) -> Answer:
    """Write or read a file for a stick."""
    if given.way == "export":
        facts = verbs.export(given.file)
        yield {"facts": facts, "file": str(given.file)}, f"{facts} facts are in {given.file}."
        return
    done = verbs.bring_in(given.file)
    line = {
        "new": len(done.received.accepted), "known": done.received.known, "missing": done.missing,
        "whole": done.is_whole, "refused": len(done.received.refused), "forks": len(done.received.forks),
        "parked": len(done.received.parked),
    }  # fmt: skip
    yield line, ", ".join(f"{name} {value}" for name, value in line.items())


def serve(verbs: SyncVerbs, given: argparse.Namespace) -> Answer:
    """Be the hub until the command is ended."""
    for line in verbs.serve(given.database, given.port):
        yield line, "  ".join(f"{name} {value}" for name, value in line.items())


def sync(verbs: SyncVerbs, given: argparse.Namespace) -> Answer:
    """Exchange with a hub."""
    for done in verbs.sync(given.hub, given.fingerprint, given.once):
        received = done.received
        line = {
            "sent": done.sent, "received": len(received.accepted), "left": done.left,
            "refused": len(received.refused), "forks": len(received.forks), "parked": len(received.parked),
        }  # fmt: skip
        yield line, ", ".join(f"{name} {value}" for name, value in line.items())


ANSWERS: dict[str, Callable[[SyncVerbs, argparse.Namespace], Answer]] = {
    "digest": digest,
    "conflicts": conflicts,
    "bundle": bundle,
    "serve": serve,
    "sync": sync,
}
