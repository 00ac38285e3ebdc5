"""From the database's words to what a person can be told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeGuard

import sqlcipher3.dbapi2 as driver

from smc_desk.domain.errors import StoreError, StoreFault

_WORDS = (
    ("is full", StoreFault.FULL),
    ("disk i/o", StoreFault.FULL),
    ("readonly", StoreFault.READ_ONLY),
    ("read-only", StoreFault.READ_ONLY),
    ("unable to open", StoreFault.READ_ONLY),
    ("locked", StoreFault.LOCKED),
    ("malformed", StoreFault.DAMAGED),
    ("corrupt", StoreFault.DAMAGED),
    ("not a database", StoreFault.DAMAGED),
    ("hmac", StoreFault.DAMAGED),
)


def fault_of(error: Exception) -> StoreFault:
    """What a driver's error means; anything else is taken for damage, so that writing stops."""
    text = str(error).lower()
    return next((fault for words, fault in _WORDS if words in text), StoreFault.DAMAGED)


class Told:
    """Around work on a file: the driver's errors come out as `StoreError`, errors of our own as they are.

    Args:
        notice: Gets every `StoreError` first.
    """

    __slots__ = ("_notice", "_path")

    def __init__(self, path: Path, notice: Callable[[StoreError], object] = bool) -> None:
        self._path, self._notice = str(path), notice

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, StoreError):
            self._notice(error)
        elif error is not None and _is_of_the_file(error):
            known = StoreError(fault_of(error), self._path, str(error))
            self._notice(known)
            raise known from error


def _is_of_the_file(error: BaseException) -> TypeGuard[Exception]:
    """Whether it tells of the file, and not of a statement that is wrong."""
    if isinstance(error, (driver.IntegrityError, driver.ProgrammingError)):
        return False
    is_known = isinstance(error, (driver.OperationalError, driver.DatabaseError))
    return is_known and "no such" not in str(error) and "syntax" not in str(error)
