"""The same people's badges by SMC Desk, by pretix and by Indico, each by its own code, in the same run.

    python -m benchmarks.badges_peers --peers FOLDER [--count 1000]

FOLDER holds one folder for each of them that is to be measured:

* `pretix`: its virtual environment as `venv`, its configuration as `pretix.cfg`; an event with a badge layout
  and at least as many positions as people;
* `indico`: its virtual environment as `venv`, its configuration as `indico.conf`, its database running; an
  event with a badge template, an "Affiliation" field and at least as many registrations.

Names and organisations are the demonstration's, put in the place of theirs in memory: nothing is written to
their databases. Each makes one PDF in a new process, from people already loaded, in turn with the others and
some times over; the best counts. Times are those of the processor. SMC Desk makes two pages a badge, with
every script's own letters, pretix one page, Indico four badges a page.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.badges import ONCE, OURS, child, people

HERE = Path(__file__).resolve().parent
PEERS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "pretix": ("badge_peer_pretix.py", {"PRETIX_CONFIG_FILE": "pretix.cfg"}),
    "indico": ("badge_peer_indico.py", {"INDICO_CONFIG": "indico.conf"}),
}


def peer(name: str, folder: Path, count: int) -> dict[str, float]:
    """Figures of one of them.

    Raises:
        RuntimeError: With what it said last.
    """
    script, files = PEERS[name]
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "pretix.settings"}
    environment |= {variable: str(folder / file) for variable, file in files.items()}
    wanted = [
        {"name": badge.name, "organisation": badge.organisation, "code": badge.code}
        for badge in people(count)
    ]
    command = [str(folder / "venv" / "bin" / "python"), str(HERE / script)]
    given = json.dumps(wanted)
    done = subprocess.run(
        command, check=False, cwd=folder, env=environment, input=given, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr.strip()[-2000:]}")
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--peers", type=Path, required=True, help="where pretix and Indico are installed")
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    folders = {name: arguments.peers.resolve() / name for name in PEERS}
    for name in [name for name, folder in folders.items() if not folder.is_dir()]:
        print(f"{name} is not in {arguments.peers}", file=sys.stderr)
        del folders[name]
    rounds: dict[str, list[dict[str, float]]] = {name: [] for name in (OURS, *folders)}
    for _ in range(arguments.rounds):
        rounds[OURS].append(child(ONCE, arguments.count))
        for name, folder in folders.items():
            rounds[name].append(peer(name, folder, arguments.count))
    found = {name: min(runs, key=lambda run: run["ms"]) for name, runs in rounds.items()}
    ours = found[OURS]
    print(f"{arguments.count} badges, a PDF each, best of {arguments.rounds}; ratios against {OURS}\n")
    heads = ("ms/badge", "ratio", "bytes/badge", "ratio", "PDF MB", "ratio", "peak MB")
    print(f"{'':10}" + "".join(f"{head:>12}" for head in heads))
    for name, one in found.items():
        figures = (
            f"{one['ms']:.2f}",
            f"{one['ms'] / ours['ms']:.1f}",
            f"{one['bytes']:.0f}",
            f"{one['bytes'] / ours['bytes']:.1f}",
            f"{one['more']:.0f}",
            f"{one['more'] / ours['more']:.1f}",
            f"{one['peak']:.0f}",
        )
        print(f"{name:10}" + "".join(f"{figure:>12}" for figure in figures))


if __name__ == "__main__":
    main()
