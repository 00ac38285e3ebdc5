"""What the file says that seldom changes, kept beside the connections so that no scan asks for it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")
Key = tuple[Any, ...]


class Memory:
    """Answers by key, shared by all transactions. `age` counts how often it was all forgotten."""

    def __init__(self) -> None:
        self.answers: dict[Key, Any] = {}
        self.age = 0

    def forget(self) -> None:
        """Ask again for everything."""
        self.age += 1
        self.answers = {}


class Remembered:
    """The memory as one transaction may use it.

    A view that began before a change must not keep what it reads after it; and a transaction that has itself
    changed something remembered asks the file.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.begin()

    def begin(self) -> None:
        """A new transaction begins."""
        self._age = self._memory.age
        self.is_changed = False

    def get(self, key: Key, ask: Callable[[], T]) -> T:
        """The answer, asked for where it is not known."""
        memory = self._memory
        if self.is_changed or memory.age != self._age:
            return ask()
        if key in memory.answers:
            known: T = memory.answers[key]
            return known
        answer = ask()
        if memory.age == self._age:
            memory.answers[key] = answer
        return answer

    def change(self) -> None:
        """Something remembered was changed in this transaction."""
        self.is_changed = True
