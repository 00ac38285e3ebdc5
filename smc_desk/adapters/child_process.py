"""A server of ours in a process of its own: told values on its standard input, gone with the desk."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

PATIENCE = 10.0
"""Seconds it has to end by itself."""


class ChildProcess:
    """One running module. Not safe to be used from two threads at once.

    Attributes:
        answer: The words of its first line, none where it ended instead.
    """

    def __init__(self, module: str, first: Mapping[str, Any]) -> None:
        """Start it, and wait for its first line.

        Args:
            module: As `python -m` knows it.
            first: What it is told first.
        """
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        self.tell(first)
        assert self._process.stdout is not None
        self.answer: Sequence[str] = self._process.stdout.readline().split()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it lives."""
        return self._process.poll() is None

    def tell(self, value: Mapping[str, Any]) -> None:
        """Tell it a value; one that has died is not told."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps(value, ensure_ascii=False) + "\n")
            self._process.stdin.flush()

    def close(self) -> None:
        """Let it end, and see that it does."""
        process = self._process
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
