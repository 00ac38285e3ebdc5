"""What the pages show: the latest state, and who waits for the next one."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class Board:
    """Holds one state as text. All of it runs on the event loop of the server."""

    def __init__(self) -> None:
        """Have nothing to show."""
        self._text = "{}"
        self._number = 0
        self._next: asyncio.Event = asyncio.Event()

    def show(self, text: str) -> None:
        """Have a new state, and wake everybody who waits for it."""
        self._text = text
        self._number += 1
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()

    async def after(self, number: int, most: float) -> tuple[int, str]:
        """The first state newer than a number, or the same one again after some seconds.

        Args:
            number: Of the state already known; -1 for none.
            most: Seconds to wait.
        """
        if self._number == number or (number < 0 and self._number == 0):
            with suppress(TimeoutError):
                await asyncio.wait_for(self._next.wait(), most)
        return self._number, self._text
