"""Keeps what a person said of a list's columns, per source, in `mappings.json` of the data folder.

It holds headers only, nothing of the people under them, and so needs no encryption.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from smc_desk.adapters.kept_sources import KeptSources
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
        self._kept = KeptSources(folder / FILE, MOST)

    def find(self, headers: Sequence[str]) -> Mapping:
        """The mapping saved for these headers, or else a guess."""
        saved = self._kept.find(source_key_of(headers))
        if saved is None or not all(isinstance(header, str) for header in saved.values()):
            return guess(headers)
        return restored(saved, headers)

    def save(self, mapping: Mapping, headers: Sequence[str]) -> None:
        """Keep a mapping for the next list of this source.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        self._kept.keep(mapping.source_key or source_key_of(headers), mapping.saved(headers))
