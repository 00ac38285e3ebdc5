"""A SQLAlchemy Core statement compiled once, for the way of a scan where every 50 µs count.

`Connection.execute` costs more than the statement itself for one-row statements (measured in
`docs/performance.md`); the SQL stays Core's, only its execution goes straight to the driver's cursor.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql import ClauseElement

Row = tuple[Any, ...]


class Prepared:
    """One statement with positional values in a known order."""

    __slots__ = ("_defaults", "_names", "_rest", "sql")

    def __init__(self, statement: ClauseElement, order: Sequence[str] = ()) -> None:
        """Compile.

        Args:
            order: Names of the values in the order that `many` will give them in.
        """
        compiled = statement.compile(dialect=SQLiteDialect_pysqlite(paramstyle="qmark"))
        self.sql = str(compiled)
        self._names: tuple[str, ...] = tuple(getattr(compiled, "positiontup", None) or ())
        self._defaults: dict[str, Any] = dict(compiled.params)
        self._rest = tuple(self._defaults[name] for name in self._names[len(order) :]) if order else ()

    def values(self, given: dict[str, Any]) -> list[Any]:
        """The values for the driver; literals of the statement fill the rest."""
        defaults = self._defaults
        return [given[n] if n in given else defaults[n] for n in self._names]

    def all(self, cursor: Any, **given: Any) -> list[Row]:
        """Every row."""
        rows: list[Row] = cursor.execute(self.sql, self.values(given)).fetchall()
        return rows

    def one(self, cursor: Any, **given: Any) -> Row | None:
        """The first row, or None."""
        row: Row | None = cursor.execute(self.sql, self.values(given)).fetchone()
        return row

    def run(self, cursor: Any, **given: Any) -> None:
        """For its effect."""
        cursor.execute(self.sql, self.values(given))

    def many(self, cursor: Any, rows: list[tuple[Any, ...]]) -> None:
        """For its effect, many times; the values in the order the statement was prepared with."""
        if self._rest:
            rows = [(*row, *self._rest) for row in rows]
        cursor.executemany(self.sql, rows)
