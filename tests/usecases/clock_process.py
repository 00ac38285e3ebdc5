"""A desk at which a talk is started, and which then waits to be killed.

python -m tests.usecases.clock_process <folder of the store> <code of the session>
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from smc_desk.adapters.clock import SystemClock
from smc_desk.adapters.store.store import SqliteStore
from smc_desk.adapters.timing.clocks import SystemClocks
from smc_desk.domain.timing_acts import Act, ActKind
from smc_desk.usecases.keep_time import do_act, find_plan
from tests.desk import KEY, SEED


def main() -> None:
    """Start the talk."""
    folder = Path(sys.argv[1])
    guard = folder.with_name(folder.name + "-guard.json")
    store = SqliteStore(folder, KEY, SEED, guard, SystemClock(), lambda: "AB")
    plan = find_plan(store, sys.argv[2])
    assert plan is not None
    clocks = SystemClocks()
    for act in (Act(ActKind.START_EARLY), Act(ActKind.ADD, seconds=60)):
        do_act(store, clocks, plan, act)
    sys.stdout.write(json.dumps({"monotonic": time.monotonic()}) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main()
