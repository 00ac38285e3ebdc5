"""The desk's end of the pages: starts their process, tells it each new state, lets it go."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from smc_desk.adapters.child_process import ChildProcess
from smc_desk.domain.errors import UserError, UserFault

CODE = "code"
"""What an address calls the code."""
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 8
EVERY_ADDRESS = "0.0.0.0"
"""Whoever is let in comes from another computer."""


def new_code() -> str:
    """A code that is easy to type and hard to guess."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


class WebPages:
    """One running server. Not safe to be used from two threads at once.

    Attributes:
        code: What lets a device in.
        port: Where it listens.
    """

    def __init__(self, port: int, address: str = EVERY_ADDRESS, code: str = "") -> None:
        """Start it.

        Args:
            port: To listen at; 0 for any that is free.
            address: Of the network to listen on.
            code: To let devices in by; made up where there is none.

        Raises:
            UserError: PORT_TAKEN where nobody can listen there.
        """
        self.code = code or new_code()
        first = {"code": self.code, "address": address, "port": port}
        self._child = ChildProcess("smc_desk.adapters.web", first)
        if not self._child.answer:
            self.close()
            raise UserError(UserFault.PORT_TAKEN, {"port": str(port)})
        self.port = int(self._child.answer[0])

    @property
    def is_running(self) -> bool:
        """Whether the process lives."""
        return self._child.is_running

    def show(self, state: Mapping[str, Any]) -> None:
        """Tell a new state; a server that has died is not told."""
        if self.is_running:
            self._child.tell(state)

    def close(self) -> None:
        """Let it end, and see that it does."""
        self._child.close()
