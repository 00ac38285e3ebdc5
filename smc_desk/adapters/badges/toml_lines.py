"""In which line of a TOML text something stands: Python's own reader does not tell.

Tables are looked for as people write them: a header in its own line, a key at the beginning of one.
"""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_AT = re.compile(r"at line (\d+)")


class TomlLines:
    """Finds lines, counted from 1."""

    def __init__(self, text: str) -> None:
        self._known: dict[tuple[str, int, str], int] = {}
        self._last = 1
        met: dict[str, int] = {}
        table = ("", 0)
        for line, content in enumerate(text.splitlines(), 1):
            if header := _HEADER.match(content):
                name = header[1]
                table = (name, met.get(name, 0))
                met[name] = table[1] + 1
                self._known.setdefault((*table, ""), line)
            elif key := _KEY.match(content):
                self._known.setdefault((*table, key[1]), line)
            if content.strip():
                self._last = line

    def of(self, table: str, number: int, key: str) -> int:
        """The line of a key, of its table where that has no such key, else the first."""
        places = ((table, number, key), (table, number, ""), ("", 0, key))
        return next((self._known[place] for place in places if place in self._known), 1)

    def of_error(self, message: str) -> int:
        """The line which a message of Python's reader names; the last one where the text ends too early."""
        named = _AT.search(message)
        return int(named[1]) if named else self._last
