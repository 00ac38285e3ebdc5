"""Connections to the symposium's file: SQLCipher through SQLAlchemy's own dialect.

Durable before anybody is told (WAL, `synchronous=FULL`); a raw key, so that opening takes no time.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import NullPool

from smc_desk.adapters.store.faults import Told
from smc_desk.domain.errors import StoreError, StoreFault

SEAL = "HMAC_SHA256"
"""As strong here as the usual SHA-512, and a good deal faster on processors that know SHA-256."""
CACHE_KIB = 4096
PAGES_BETWEEN_CHECKPOINTS = 2000


def engine_for(path: Path, key: bytes) -> Engine:
    """SQLAlchemy's engine for a file. One connection each time; the store holds them.

    Args:
        key: 32 bytes.
    """
    address = URL.create(
        "sqlite+pysqlcipher",
        password=f"x'{key.hex()}'",
        database=str(path),
    )
    engine = create_engine(
        address,
        module=driver,
        poolclass=NullPool,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 5.0},
    )
    event.listen(engine, "connect", partial(_prepare, path))
    return engine


def _prepare(path: Path, connection: Any, _record: object) -> None:
    with Told(path):
        connection.execute(f"PRAGMA cipher_hmac_algorithm = {SEAL}")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except driver.DatabaseError as error:
            if "not a database" in str(error):
                raise StoreError(StoreFault.WRONG_KEY, str(path), str(error)) from error
            raise
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = ON")
            connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA cache_spill = OFF")  # a long list is encrypted once, at its commit
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_BETWEEN_CHECKPOINTS}")
