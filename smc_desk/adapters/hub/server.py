"""The hub's process as its desk sees it: started, asked for its port, let go."""

from __future__ import annotations

from pathlib import Path

from smc_desk.adapters.child_process import ChildProcess
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.trust import Invitation


class HubProcess:
    """A running hub. Not safe to be used from two threads at once.

    Attributes:
        port: Where it listens.
        fingerprint: Of its certificate, "" without one.
    """

    def __init__(
        self,
        database: str,
        invitation: Invitation,
        *,
        key: bytes = b"",
        seed: bytes = b"",
        address: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        """Start it.

        Args:
            database: Path of a SQLite file, or the URL of a PostgreSQL database.
            key: 32 bytes that the file is encrypted with.
            seed: 32 secret bytes its certificate comes from; without them it speaks plain HTTP.
            address: Of the network to listen on.
            port: To listen at; 0 for any that is free.

        Raises:
            UserError: PORT_TAKEN where nobody can listen there.
        """
        asked = {
            "database": database, "key": key.hex(), "seed": seed.hex(), "address": address, "port": port,
            "symposium": invitation.symposium, "root": invitation.root.origin,
            "root_key": invitation.root.key.hex(),
        }  # fmt: skip
        self._child = ChildProcess("smc_desk.adapters.hub", asked)
        if not self._child.answer:
            self.close()
            raise UserError(UserFault.PORT_TAKEN, {"port": str(port)})
        self.port = int(self._child.answer[0])
        self.fingerprint = self._child.answer[1] if len(self._child.answer) > 1 else ""

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._child.pid

    @property
    def address(self) -> str:
        """How desks on this computer reach it."""
        return f"{'https' if self.fingerprint else 'http'}://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Let it end, and see that it does."""
        self._child.close()


def database_in(folder: Path) -> str:
    """Where the hub of a desk keeps its facts."""
    return str(folder / "hub.db")
