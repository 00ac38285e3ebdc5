"""A SQLAlchemy Core statement compiled once, for the way of a scan where every 50 µs count.

`Connection.execute` costs more than the statement itself for one-row statements (measured in
`docs/performance.md`); the SQL stays Core's, only its execution goes straight to the driver's cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Text, literal_column
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql import ClauseElement

Row = tuple[Any, ...]


def plain(word: str) -> ColumnElement[str]:
    """A word of our own that stands in the statement itself, as an index for some rows alone wants it.

    SQLite plans a statement anew at each run where a value is bound that its plan hangs on.
    """
    return literal_column(f"'{word}'", Text)


def one_of(column: ColumnElement[Any], words: Iterable[str]) -> ColumnElement[bool]:
    """Condition: a column holds one of these words."""
    return column.in_(map(plain, words))


class Prepared:
    """One statement with positional values in a known order."""

    __slots__ = ("_literals", "_pick", "_rest", "sql")

    def __init__(self, statement: ClauseElement, order: Sequence[str] = ()) -> None:
        """Compile.

        Args:
            order: Names of the values in the order that `many` will give them in.
        """
        compiled: Any = statement.compile(dialect=SQLiteDialect_pysqlite(paramstyle="qmark"))
        self.sql = str(compiled)
        names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._literals = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._rest = tuple(self._literals[name] for name in names[len(order) :]) if order else ()
        self._pick = _picker(names)

    def values(self, given: dict[str, Any]) -> tuple[Any, ...]:
        """The values for the driver; literals of the statement fill the rest."""
        return self._pick(self._literals | given)

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


def _picker(names: tuple[str, ...]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    """A function that gives the values of these names, in their order."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda values: tuple(values[name] for name in names)
