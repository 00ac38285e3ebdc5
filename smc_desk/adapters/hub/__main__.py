"""The process of a desk's hub: what it is to serve comes by standard input, whose end is the end.

It answers with its port and the fingerprint of its certificate on standard output once desks can come.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable

from smc_desk.adapters.hub.listening import engine_of, listen, serve
from smc_desk.domain.trust import Device, Invitation


def _until_input_ends(end: Callable[[], object]) -> None:
    def follow() -> None:
        for _ in sys.stdin:
            pass
        end()

    threading.Thread(target=follow, daemon=True).start()


def main() -> int:
    """Serve until standard input ends."""
    asked = json.loads(sys.stdin.readline())
    try:
        listening = listen(asked["address"], asked["port"])
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 2

    def ready(fingerprint: str) -> None:
        sys.stdout.write(f"{listening.getsockname()[1]} {fingerprint}\n")
        sys.stdout.flush()

    root = Device(asked["root"], bytes.fromhex(asked["root_key"]))
    serve(
        engine_of(asked["database"], bytes.fromhex(asked["key"])),
        Invitation(asked["symposium"], root),
        listening,
        bytes.fromhex(asked["seed"]),
        ready,
        _until_input_ends,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
