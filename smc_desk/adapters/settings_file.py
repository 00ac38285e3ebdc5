"""One desk's settings in `settings.json` of the data folder: nothing personal, so that it needs no key."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from enum import Enum
from pathlib import Path
from typing import Any

from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.people import Role
from smc_desk.domain.settings import AutoPrint, Settings

FILE = "settings.json"
_ENUMS: dict[str, type[Enum]] = {"role": Role, "auto_print": AutoPrint}


class SettingsFile:
    """Reads and writes the settings of a folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def read(self) -> Settings:
        """What is set; a value that is missing or spoilt is as it comes."""
        try:
            document: Any = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        given = document if isinstance(document, dict) else {}
        usual = Settings()
        read = {f.name: _value(f.name, given.get(f.name), getattr(usual, f.name)) for f in fields(Settings)}
        return Settings(**read)

    def write(self, settings: Settings) -> None:
        """Keep settings.

        Raises:
            UserError: CANNOT_WRITE; the file is then as it was.
        """
        plain = {k: v.value if isinstance(v, Enum) else v for k, v in asdict(settings).items()}
        try:
            write_whole(self._path, json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
        except OSError as error:
            raise UserError(UserFault.CANNOT_WRITE, {"path": str(self._path)}) from error


def _value(name: str, given: object, usual: Any) -> Any:
    if name in _ENUMS:
        known = {member.value: member for member in _ENUMS[name]}
        return known.get(given, usual) if isinstance(given, str) else usual
    if isinstance(usual, float) and isinstance(given, (int, float)) and not isinstance(given, bool):
        return float(given)
    return given if type(given) is type(usual) else usual
