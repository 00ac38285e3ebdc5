"""Who came when, and the counts of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, literal, or_, select

from smc_desk.adapters.store.door import CHECK_IN, check_in_of
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.prepared import Prepared, Row
from smc_desk.adapters.store.schema import door, registration
from smc_desk.adapters.store.values import desk_names
from smc_desk.domain.admission import CheckIn
from smc_desk.domain.people import Category, RegistrationStatus

MINUTE_MS = 60_000

_RECENT = Prepared(
    select(*CHECK_IN, door.c.person)
    .where(door.c.day.is_not(None))
    .order_by(door.c.at.desc(), door.c.fact.desc())
    .limit(bindparam("most"))
)
_BY_FACT = Prepared(
    select(*CHECK_IN, door.c.person).where(door.c.fact == bindparam("fact_id"), door.c.day.is_not(None))
)
_INSIDE = Prepared(select(func.count(door.c.person.distinct())).where(door.c.day == bindparam("day_")))
_ON_LIST = Prepared(
    select(func.count())
    .select_from(registration)
    .where(registration.c.status != RegistrationStatus.MERGED.value)
)


def valid_on(day: str) -> ColumnElement[bool]:
    """Condition: a confirmed ticket that is good for the day bound under this name, as ";1;"."""
    return and_(
        registration.c.status == RegistrationStatus.CONFIRMED.value,
        or_(
            registration.c.valid_days == "",
            func.instr(literal(";").concat(registration.c.valid_days).concat(";"), bindparam(day)) > 0,
        ),
    )


def marked(day: int) -> str:
    """A day as `valid_on` wants it; the evening before counts as the first day."""
    return f";{max(day, 1)};"


_EXPECTED = Prepared(
    select(registration.c.category, registration.c.category_text, func.count())
    .where(valid_on("day_"))
    .group_by(registration.c.category, registration.c.category_text)
)
_CAME = Prepared(
    select(registration.c.category, registration.c.category_text, func.count(registration.c.id.distinct()))
    .select_from(door.join(registration, registration.c.id == door.c.person))
    .where(door.c.day == bindparam("day_"))
    .group_by(registration.c.category, registration.c.category_text)
)
_TIMES = Prepared(
    select(door.c.at).where(
        door.c.at >= bindparam("since"), door.c.at < bindparam("until"), door.c.day.is_not(None)
    )
)


class StoreCheckIns:
    """Fulfils `smc_desk.usecases.ports.CheckIns`."""

    def __init__(self, cursor: Any, remembered: Remembered) -> None:
        self._cursor = cursor
        self._remembered = remembered

    def recent(self, limit: int) -> list[tuple[CheckIn, str]]:
        """The latest check-ins with their registration ids, newest first."""
        desks = desk_names(self._cursor, self._remembered)
        return [(check_in_of(row, desks), row[5]) for row in _RECENT.all(self._cursor, most=limit)]

    def by_fact(self, fact: str) -> tuple[CheckIn, str] | None:
        """The check-in that a fact holds, and whose."""
        row = _BY_FACT.one(self._cursor, fact_id=fact)
        if row is None:
            return None
        return check_in_of(row, desk_names(self._cursor, self._remembered)), row[5]

    def inside(self, day: int) -> int:
        """How many came on a day."""
        return self._count(_INSIDE, day_=day)

    def expected(self, day: int) -> int:
        """Confirmed registrations whose ticket is good for that day."""
        return sum(self._expected(day).values())

    def on_list(self) -> int:
        """Entries on the list, whatever their state."""
        return self._remembered.get(("on_list",), lambda: self._count(_ON_LIST))

    def by_category(self, day: int) -> dict[str, tuple[int, int]]:
        """Category → (in, expected)."""
        expected = self._expected(day)
        came = _by_name(_CAME.all(self._cursor, day_=day))
        return {name: (came.get(name, 0), expected.get(name, 0)) for name in {**expected, **came}}

    def per_minute(self, since_ms: int, until_ms: int) -> list[int]:
        """Check-ins in each minute from `since_ms` on."""
        counts = [0] * max(0, -(-(until_ms - since_ms) // MINUTE_MS))
        for (at,) in _TIMES.all(self._cursor, since=since_ms, until=until_ms):
            counts[(at - since_ms) // MINUTE_MS] += 1
        return counts

    def _expected(self, day: int) -> dict[str, int]:
        return self._remembered.get(
            ("expected", max(day, 1)), lambda: _by_name(_EXPECTED.all(self._cursor, day_=marked(day)))
        )

    def _count(self, statement: Prepared, **values: Any) -> int:
        row = statement.one(self._cursor, **values)
        return int(row[0]) if row else 0


def _by_name(rows: list[Row]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for category, words, count in rows:
        name = words if category == Category.OTHER.value and words else category
        counts[name] = counts.get(name, 0) + count
    return counts
