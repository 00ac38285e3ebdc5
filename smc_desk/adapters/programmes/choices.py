"""Keeps what a person chose for a source of programmes, in `programme_sources.json` of the data folder.

It holds names of rules, rooms and columns, and guids of groups; nothing of the people.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from smc_desk.adapters.kept_sources import KeptSources
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
        self._kept = KeptSources(folder / FILE, MOST)

    def find(self, source: str) -> Choices:
        """What was chosen for a source; nothing for a new one."""
        saved = self._kept.find(source)
        return Choices() if saved is None else _choices(saved)

    def save(self, source: str, choices: Choices) -> None:
        """Keep choices for the next file of this source.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        values = {
            "zone": choices.zone,
            "fixes": sorted(rule.value for rule in choices.fixes),
            "rooms": dict(choices.rooms),
            "groups": sorted(choices.groups),
            "columns": dict(choices.columns),
        }
        self._kept.keep(source, values)


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
