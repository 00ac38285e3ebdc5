"""What was chosen for a source the last time, in a file of the symposium; the newest sources are kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import UserError, UserFault


class KeptSources:
    """A file of plain values by source. A missing or spoilt file means that nothing is kept."""

    def __init__(self, path: Path, most: int) -> None:
        """Look at a file later.

        Args:
            path: Of the file.
            most: Sources that are kept.
        """
        self._path, self._most = path, most

    def find(self, source: str) -> dict[str, Any] | None:
        """What is kept for a source, None for nothing."""
        return self._read().get(source)

    def keep(self, source: str, values: dict[str, Any]) -> None:
        """Keep these values for a source.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        every = self._read()
        every.pop(source, None)
        every[source] = values
        kept = dict(list(every.items())[-self._most :])
        text = json.dumps({"format": 1, "sources": kept}, ensure_ascii=False, indent=1) + "\n"
        try:
            write_whole(self._path, text)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(self._path)}) from error

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            document: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        sources = document.get("sources") if isinstance(document, dict) else None
        if not isinstance(sources, dict):
            return {}
        return {source: values for source, values in sources.items() if isinstance(values, dict)}
