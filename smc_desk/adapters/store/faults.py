"""From the database's words to what a person can be told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def told(path: str) -> Iterator[None]:
    """Turn the driver's errors about the file into a `StoreError`; errors of our own stay as they are."""
    try:
        yield
    except (driver.OperationalError, driver.DatabaseError) as error:
        if isinstance(error, (driver.IntegrityError, driver.ProgrammingError)):
            raise
        if "no such" in str(error) or "syntax" in str(error):
            raise
        raise StoreError(fault_of(error), path, str(error)) from error
