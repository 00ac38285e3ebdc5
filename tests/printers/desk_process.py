"""A desk that prints what waits, as a process of its own that may be killed at any moment.

    python -m tests.printers.desk_process <folder of the store> <address of a printer>...

It writes `{"asks": [badge codes]}` where it has to ask whether badges came out, reads a list of yes and no,
and writes `{"is_done": true}` when nothing is left to print. Again and again it is switched to other
printers.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from smc_desk.adapters.badges.fonts import ensure_gui
from smc_desk.adapters.printing import labels
from smc_desk.adapters.printing.printers import Printers
from smc_desk.usecases.ports import Store
from smc_desk.usecases.run_spool import print_next, settle_prints, unsure_prints
from tests.desk import open_store
from tests.printers.badge_words import plain_badges

SWITCHES = 0.1
"""Share of the steps after which another way of printing is chosen."""


def main() -> None:
    """Print."""
    folder, *addresses = sys.argv[1:]
    labels.ANSWERS_WITHIN = 0.2
    ensure_gui()
    store = open_store(Path(folder))
    printers = Printers(Path(folder) / "badges", plain_badges())
    ways = [(list(order), shares) for order in (addresses, addresses[::-1]) for shares in (False, True)]
    ways += [([address], False) for address in addresses]
    tell({"is_ready": True})
    ask(store, printers)
    names, shares = ways[0]
    while True:
        result = print_next(store, printers, names, shares=shares)
        if result.unsure:
            ask(store, printers)
        elif not (result.waiting or result.under_way):
            break
        if random.random() < SWITCHES:
            names, shares = random.choice(ways)
        if not result.printed:
            time.sleep(0.005)
    store.close()
    tell({"is_done": True})


def ask(store: Store, printers: Printers) -> None:
    """Have a person say which of the unsure badges came out."""
    unsure = unsure_prints(store, printers)
    if not unsure:
        return
    tell({"asks": [one.badge_code for one in unsure]})
    answers = json.loads(sys.stdin.readline())
    for came_out in (True, False):
        ids = [one.id for one, answer in zip(unsure, answers, strict=True) if answer is came_out]
        settle_prints(store, ids, came_out=came_out)


def tell(line: dict[str, Any]) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
