"""Days of desks that lose each other, played from seeds.

    python -m benchmarks.sync_simulator [count] [first seed]

Prints what happened, and every seed that went wrong; those belong into `tests/sync/test_simulated_days.py`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.sync.simulator import Tally, play


def main() -> int:
    """Play them; gives 1 if one went wrong."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    whole, bad, begun = Tally(), 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        for seed in range(first, first + count):
            tally = play(Path(name), seed)
            for field in ("written", "delivered", "restored", "tampered", "forks"):
                setattr(whole, field, getattr(whole, field) + getattr(tally, field))
            if tally.faults or tally.forks:
                bad += 1
                print(f"seed {seed}: {tally}", flush=True)
    print(f"{count:,} schedules in {time.perf_counter() - begun:.0f} s, {bad} went wrong")
    print(
        f"{whole.written:,} facts written, {whole.delivered:,} delivered beside the exchanges, "
        f"{whole.restored:,} restores, {whole.tampered:,} tampered batches, {whole.forks} forks"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
