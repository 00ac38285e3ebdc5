"""Keeps what a person said of a list's columns, per source, in `mappings.json` of the data folder.

It holds headers only, nothing of the people under them, and so needs no encryption.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.mapping import Mapping, guess, restored, source_key_of

FILE = "mappings.json"
MOST = 200
"""Sources kept; the oldest go first."""


class SavedMappings:
    """Mappings of the sources met so far.

    Args:
        folder: The data folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def find(self, headers: Sequence[str]) -> Mapping:
        """The mapping saved for these headers, or else a guess."""
        saved = self._read().get(source_key_of(headers))
        return guess(headers) if saved is None else restored(saved, headers)

    def save(self, mapping: Mapping, headers: Sequence[str]) -> None:
        """Keep a mapping for the next list of this source.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        every = self._read()
        key = mapping.source_key or source_key_of(headers)
        every.pop(key, None)
        every[key] = mapping.saved(headers)
        kept = dict(list(every.items())[-MOST:])
        text = json.dumps({"format": 1, "sources": kept}, ensure_ascii=False, indent=1) + "\n"
        try:
            write_whole(self._path, text)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(self._path)}) from error

    def _read(self) -> dict[str, dict[str, str]]:
        """What is kept; a missing or spoilt file means nothing is."""
        try:
            document: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        sources = document.get("sources") if isinstance(document, dict) else None
        if not isinstance(sources, dict):
            return {}
        return {
            key: saved
            for key, saved in sources.items()
            if isinstance(saved, dict) and all(isinstance(header, str) for header in saved.values())
        }
