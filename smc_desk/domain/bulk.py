"""What makes 20,000 records at once bearable; only for bulk, everywhere else the plain way is the way.

The constructor of a frozen dataclass sets every field through `object.__setattr__`: a quarter of the time a
long list takes to clean. A mould fills an open twin with the same slots by plain assignment and then turns it
into the record. And the collector of garbage visits all these records again and again though none is garbage:
another quarter (`docs/performance.md`).
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def mould(record: type[T]) -> Callable[..., T]:
    """A function that makes `record` from all its fields, by position and without defaults.

    Args:
        record: A frozen dataclass with slots and without `__post_init__`.

    Returns:
        The mould; the class itself where this Python does not let an object change its class.
    """
    names = [f.name for f in fields(record)]  # type: ignore[arg-type]
    twin = type("Open" + record.__name__, (), {"__slots__": tuple(names)})
    lines = [
        f"def make({', '.join(names)}):",
        "    made = new(twin)",
        *(f"    made.{name} = {name}" for name in names),
        "    made.__class__ = record",
        "    return made",
    ]
    space: dict[str, Any] = {"new": object.__new__, "twin": twin, "record": record}
    exec("\n".join(lines), space)  # as dataclasses themselves do it
    make: Callable[..., T] = space["make"]
    try:
        make(*names)
    except TypeError:
        return record
    return make


@contextmanager
def no_collection() -> Iterator[None]:
    """Pause the collector of garbage, for a second or so, while many records are made that will be kept.

    They are then handed to the oldest generation unvisited, to be looked at in the next full collection.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()
