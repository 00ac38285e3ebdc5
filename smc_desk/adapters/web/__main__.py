"""The process that serves the pages: states come in by standard input, a line each; its end is the end.

The first line has the code, the address and the port to listen at. It answers with the port on standard
output once devices can come.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading

import uvicorn

from smc_desk.adapters.web.board import Board
from smc_desk.adapters.web.pages import pages


def _listen(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind((address, port))
    listening.listen()  # from now on devices are kept waiting, not refused
    return listening


async def _serve(code: str, listening: socket.socket) -> None:
    board = Board()
    config = uvicorn.Config(
        pages(board, code), log_config=None, lifespan="off", ws="none", timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    loop = asyncio.get_running_loop()

    def follow() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(board.show, line.rstrip("\n"))
        loop.call_soon_threadsafe(setattr, server, "should_exit", True)

    threading.Thread(target=follow, daemon=True).start()
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve([listening])


def main() -> int:
    """Serve until standard input ends."""
    asked = json.loads(sys.stdin.readline())
    try:
        listening = _listen(asked["address"], asked["port"])
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    asyncio.run(_serve(asked["code"], listening))
    return 0


if __name__ == "__main__":
    sys.exit(main())
