"""A parsed JSON document that gives out values of one kind only, and says where one is of another kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from smc_desk.domain.programme_reading import NotAProgramme

LONGEST_TEXT = 100_000
MOST_NODES = 20_000
T = TypeVar("T")
_HOUR = re.compile(r"(\d{1,3}):([0-5]\d)")


class Node:
    """An object of the document."""

    def __init__(self, value: Any, place: str) -> None:
        if not isinstance(value, dict):
            raise NotAProgramme(place or "document")
        self._value: dict[str, Any] = value
        self.place = place

    def __contains__(self, name: str) -> bool:
        return self._value.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._value)

    def joined(self, other: Node, name: str) -> Node:
        """This object with one value of another one."""
        return Node({**self._value, name: other._value.get(name)}, self.place)

    def place_of(self, name: str) -> str:
        """Where a value stands."""
        return f"{self.place}.{name}" if self.place else name

    def is_object(self, name: str) -> bool:
        """Whether a value is an object."""
        return isinstance(self._value.get(name), dict)

    def is_list(self, name: str) -> bool:
        """Whether a value is a list."""
        return isinstance(self._value.get(name), list)

    def text(self, name: str, default: str | None = None) -> str:
        """A text; a whole number is one too."""
        value = self._value.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value) if abs(value) < 2**63 else None
        if value is None and default is not None:
            return default
        if not isinstance(value, str):
            raise NotAProgramme(self.place_of(name))
        return value[:LONGEST_TEXT]

    def localised(self, name: str) -> str:
        """A text, or the first of an object of languages."""
        if self.is_object(name):
            languages = self.node(name)
            return next((t for key in languages if (t := languages.text(key, ""))), "")
        return self.text(name, "")

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        value = self._value.get(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not -1 <= value < 2**53:
            raise NotAProgramme(self.place_of(name))
        return value

    def flag(self, name: str) -> bool:
        """True or false; false where it is missing."""
        value = self._value.get(name)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise NotAProgramme(self.place_of(name))
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._list(name, optional=True)
        if not all(isinstance(v, str) for v in values):
            raise NotAProgramme(self.place_of(name))
        return tuple(v[:LONGEST_TEXT] for v in values)

    def wholes(self, name: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        values = self._list(name, optional=True)
        if not all(isinstance(v, int) and not isinstance(v, bool) and -1 <= v < 2**53 for v in values):
            raise NotAProgramme(self.place_of(name))
        return tuple(values)

    def spans(self, name: str) -> tuple[tuple[datetime, datetime], ...]:
        """A list of pairs of instants."""
        values = self._list(name, optional=True)
        if not all(isinstance(v, list) and len(v) == 2 for v in values):
            raise NotAProgramme(self.place_of(name))
        pairs = [Node({"from": a, "to": b}, f"{self.place_of(name)}[{i}]") for i, (a, b) in enumerate(values)]
        return tuple((pair.instant("from"), pair.instant("to")) for pair in pairs)

    def keys(self, name: str) -> tuple[str, ...]:
        """A list of ids, which may be texts or whole numbers."""
        values = self._list(name, optional=True)
        if not all(isinstance(v, int | str) and not isinstance(v, bool) for v in values):
            raise NotAProgramme(self.place_of(name))
        return tuple(str(v) for v in values)

    def day(self, name: str) -> date:
        """A date."""
        return self._checked(name, lambda text: date.fromisoformat(text[:10]))

    def instant(self, name: str) -> datetime:
        """An instant, UTC."""

        def read(text: str) -> datetime:
            at = datetime.fromisoformat(text)
            if at.tzinfo is None:
                raise ValueError(text)
            return at.astimezone(UTC)

        return self._checked(name, read)

    def hour(self, name: str) -> str:
        """A time of day as HH:MM."""
        found = _HOUR.fullmatch(self.text(name))
        if found is None or int(found[1]) > 24:
            raise NotAProgramme(self.place_of(name))
        return f"{int(found[1]):02d}:{found[2]}"

    def node(self, name: str) -> Node:
        """An object that must be there."""
        return Node(self._value.get(name), self.place_of(name))

    def maybe(self, name: str) -> Node | None:
        """An object, None where it is missing."""
        return self.node(name) if name in self else None

    def nodes(self, name: str, *, optional: bool = False) -> list[Node]:
        """A list of objects."""
        return [
            Node(v, f"{self.place_of(name)}[{i}]") for i, v in enumerate(self._list(name, optional=optional))
        ]

    def people(self, name: str) -> list[Node]:
        """A list of objects or names; a name becomes an object with that name."""
        values = self._list(name, optional=True)
        return [
            Node({"name": v} if isinstance(v, str) else v, f"{self.place_of(name)}[{i}]")
            for i, v in enumerate(values)
        ]

    def strings_in(self, *names: str) -> tuple[str, ...]:
        """Those of the values that are texts, or objects of texts."""
        found: list[str] = []
        for name in names:
            value = self._value.get(name)
            inner = list(value.values()) if isinstance(value, dict) else [value]
            found += [v[:LONGEST_TEXT] for v in inner if isinstance(v, str)]
        return tuple(found)

    def missing(self, *names: str) -> tuple[str, ...]:
        """Those of some keys that are not there or blank."""
        return tuple(n for n in names if self._value.get(n) in (None, "", []))

    def _list(self, name: str, *, optional: bool) -> list[Any]:
        value = self._value.get(name)
        if value is None and optional:
            return []
        if not isinstance(value, list) or len(value) > MOST_NODES:
            raise NotAProgramme(self.place_of(name))
        return value

    def _checked(self, name: str, read: Callable[[str], T]) -> T:
        try:
            return read(self.text(name))
        except NotAProgramme:
            raise
        except (ValueError, OverflowError) as error:
            raise NotAProgramme(self.place_of(name)) from error
