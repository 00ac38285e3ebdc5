"""How the desk's programme differs from the last import, small enough to be told with the import's fact.

With it the import can be made again from what the desk has, whatever a person decided about each change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from smc_desk.domain.programme import Programme

PARTS = ("rooms", "people", "sessions", "talks")
_ABOUT = ("title", "first_day", "days", "zone", "version")


def difference(mine: Programme, imported: Programme) -> dict[str, Any]:
    """Values of the import wherever the desk has others, and the guids of what only the desk has."""
    found: dict[str, Any] = {}
    about = {
        name: _plain(getattr(imported, name))
        for name in _ABOUT
        if getattr(imported, name) != getattr(mine, name)
    }
    if about:
        found["about"] = about
    for part in PARTS:
        theirs = {item.guid: item for item in getattr(imported, part)}
        changed: dict[str, dict[str, Any]] = {}
        for item in getattr(mine, part):
            other = theirs.get(item.guid)
            if other is None:
                changed[item.guid] = {}
            elif other != item:
                names = (f.name for f in fields(item))
                changed[item.guid] = {
                    n: _plain(getattr(other, n)) for n in names if getattr(other, n) != getattr(item, n)
                }
        if changed:
            found[part] = changed
    return found


def imported_of(mine: Programme, told: Mapping[str, Any]) -> Programme:
    """The import, from what the desk has and its difference; what is not understood stays as it is."""
    parts: dict[str, Any] = {}
    for part in PARTS:
        changed = told.get(part)
        if not isinstance(changed, dict):
            continue
        kept = []
        for item in getattr(mine, part):
            values = changed.get(item.guid)
            if values is None:
                kept.append(item)
            elif values:
                kept.append(replace(item, **_values(item, values)))
        parts[part] = tuple(kept)
    about = told.get("about")
    if isinstance(about, dict):
        parts |= _values(mine, {name: about[name] for name in _ABOUT if name in about})
    return replace(mine, **parts)


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _values(item: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """Plain values as the kinds the item has them in."""
    names = {f.name for f in fields(item)}
    return {name: _like(getattr(item, name), name, value) for name, value in values.items() if name in names}


def _like(present: Any, name: str, value: Any) -> Any:
    if name == "opens":
        return tuple((datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in value)
    if isinstance(present, datetime):
        return datetime.fromisoformat(value)
    if isinstance(present, date):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(present, tuple) else value
