"""A PostgreSQL of a test's own, where the machine has one."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest

DEBIAN = Path("/usr/lib/postgresql")
"""Debian keeps the server's programs away from the path."""
NOBODY = "postgres"
"""Who runs it where the tests run as root: it refuses to."""


class Postgres:
    """A server with an empty database, which can be killed and started again."""

    def __init__(self) -> None:
        known = [shutil.which("pg_ctl"), *sorted(map(str, DEBIAN.glob("*/bin/pg_ctl")), reverse=True)]
        control = next((path for path in known if path), None)
        if control is None:
            pytest.skip("needs PostgreSQL")
        self._bin = Path(control).resolve().parent
        self._place = tempfile.TemporaryDirectory(prefix="smc-desk-postgres-")
        self._folder = Path(self._place.name)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        if os.geteuid() == 0:
            shutil.chown(self._folder, NOBODY)
        self._run("initdb", "-D", str(self._folder / "data"), "-U", "smc", "-A", "trust", "--no-sync")
        self.start()

    @property
    def url(self) -> str:
        """Where SQLAlchemy finds it."""
        return f"postgresql+psycopg://smc@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start it, and wait until it can be asked."""
        options = f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-o", options, "-l", log, "-w", "start")

    def kill(self) -> None:
        """Let it die at once, as by a power cut."""
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", "immediate", "-w", "stop")

    def close(self) -> None:
        """Let it end."""
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-m", "fast", "-w", "stop")
        self._place.cleanup()

    def _run(self, name: str, *arguments: str) -> None:
        command = [str(self._bin / name), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", NOBODY, "--", *command]
        subprocess.run(command, check=True, cwd=self._folder, stdout=subprocess.DEVNULL)
