"""Keeps what a person chose for a source of programmes, in `programme_sources.json` of the data folder.

It holds names of rules, rooms and columns, and guids of groups; nothing of the people.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme_reading import Choices, Rule

FILE = "programme_sources.json"
MOST = 100
"""Sources kept; the oldest go first."""


class SavedChoices:
    """Choices for the sources met so far.

    Args:
        folder: The data folder.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def find(self, source: str) -> Choices:
        """What was chosen for a source; nothing for a new one."""
        saved = self._read().get(source)
        return Choices() if saved is None else _choices(saved)

    def save(self, source: str, choices: Choices) -> None:
        """Keep choices for the next file of this source.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        every = self._read()
        every.pop(source, None)
        every[source] = {
            "zone": choices.zone,
            "fixes": sorted(rule.value for rule in choices.fixes),
            "rooms": dict(choices.rooms),
            "groups": sorted(choices.groups),
            "columns": dict(choices.columns),
        }
        kept = dict(list(every.items())[-MOST:])
        text = json.dumps({"format": 1, "sources": kept}, ensure_ascii=False, indent=1) + "\n"
        try:
            write_whole(self._path, text)
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(self._path)}) from error

    def _read(self) -> dict[str, dict[str, Any]]:
        """What is kept; a missing or spoilt file means nothing is."""
        try:
            document: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        sources = document.get("sources") if isinstance(document, dict) else None
        if not isinstance(sources, dict):
            return {}
        return {key: saved for key, saved in sources.items() if isinstance(saved, dict)}


def _choices(saved: dict[str, Any]) -> Choices:
    rules = {rule.value: rule for rule in Rule}
    zone = saved.get("zone")
    return Choices(
        zone=zone if isinstance(zone, str) else "",
        fixes=frozenset(rules[name] for name in _texts(saved.get("fixes")) if name in rules),
        rooms=_pairs(saved.get("rooms")),
        groups=frozenset(_texts(saved.get("groups"))),
        columns=_pairs(saved.get("columns")),
    )


def _texts(value: Any) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        return ()
    return tuple((key, name) for key, name in value.items() if isinstance(name, str))
