"""The symposium's file: one writer, two readers, one window at a time.

A write is durable when its block ends (WAL, `synchronous=FULL`), or undone as a whole. A file that turns out
to be damaged is not written to again. The thread of the screens is refused: a slow disk must never freeze a
window.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from queue import LifoQueue
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy.engine import Connection, Engine

from smc_desk.adapters.store.connect import engine_for
from smc_desk.adapters.store.faults import Told
from smc_desk.adapters.store.incarnation import (
    SYMPOSIUM,
    Guard,
    introduction,
    join_symposium,
    name_desk,
    settle_incarnation,
    signing_key,
)
from smc_desk.adapters.store.journal import Author, StoreJournal
from smc_desk.adapters.store.memory import Memory, Remembered
from smc_desk.adapters.store.migrations import bring_up_to_date
from smc_desk.adapters.store.tx import StoreTx
from smc_desk.adapters.store.values import StoreValues
from smc_desk.domain.errors import StoreError, StoreFault
from smc_desk.domain.facts import Deed, Kind
from smc_desk.domain.trust import Invitation
from smc_desk.usecases.ports import Clock

FILE = "symposium.db"
LOCK = "symposium.lock"
READERS = 2


class SqliteStore:
    """Fulfils `smc_desk.usecases.ports.Store`.

    Args:
        folder: Where the symposium lives; made where it is not there.
        key: 32 bytes that the file is encrypted with.
        seed: 32 secret bytes of this computer that signing keys come from.
        guard: How far this computer's logs are, kept outside the folder.
        operator: Initials of who stands here, asked for at every fact.

    Raises:
        StoreError: LOCKED by another window, READ_ONLY, FULL, DAMAGED, WRONG_KEY or NEWER.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        seed: bytes,
        guard: Path,
        clock: Clock,
        operator: Callable[[], str] = str,
    ) -> None:
        self.path = folder / FILE
        self.screen_thread: int | None = None
        self._seed = seed
        self._guard = Guard(guard)
        self._clock = clock
        self._memory = Memory()
        self._told = Told(self.path, self._notice)
        self._writing = threading.Lock()
        self._connecting = threading.Lock()
        self._fault: StoreError | None = None
        self._is_closed = False
        self._open = ExitStack()
        self._idle: LifoQueue[StoreTx] = LifoQueue()
        self._readers = 0
        try:
            self._lock(folder)
            self._engine: Engine = engine_for(self.path, key)
            self._writer = self._connect()
            self._author = self._begin(operator, clock.now)
            self._tx = self._tx_on(self._writer)
        except BaseException:
            self._open.close()
            raise

    def close(self) -> None:
        """Let the file go; nothing is lost if this is never called."""
        with self._writing:
            if not self._is_closed:
                self._is_closed = True
                with suppress(StoreError, OSError), self._told:
                    self._guard.note(self._writer, self._author.origin)
                self._open.close()

    def desk_name(self) -> str:
        """How staff call this desk, "" where they have not said."""
        with self.read() as tx:
            return tx.desk_name(self._author.origin)

    def name_desk(self, label: str) -> None:
        """Note how staff call this desk, for "checked in at"."""
        origin, at_ms = self._author.origin, int(self._clock.now().timestamp() * 1000)
        with self.write() as tx:
            name_desk(self._writer, tx.remembered, self._seed, origin, label, at_ms)
            tx.journal.append(Deed(Kind.DESK_OPENED, origin, {"label": label}))

    def vouch(self, words: bytes) -> bytes:
        """Sign words that are no fact with the key of this incarnation."""
        return self._author.sign(words)

    def join(self, invitation: Invitation) -> None:
        """Become a desk of a symposium that was made on another computer.

        Raises:
            UserError: HAS_FACTS where this file has a symposium of its own.
        """
        with self.write() as tx:
            join_symposium(self._writer, tx.remembered, invitation)
            self._author.symposium = invitation.symposium

    def copy_to(self, folder: Path) -> None:
        """Write a whole copy of the file into a folder, encrypted with the same key.

        Raises:
            StoreError: FULL or READ_ONLY; this file is as it was.
        """
        with self._writing, Told(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            shutil.copy2(self.path, folder / FILE)

    @contextmanager
    def write(self) -> Iterator[StoreTx]:
        """One write transaction: durable when the block ends, undone if it raises."""
        self._refuse()
        with self._writing, self._told:
            cursor, tx = self._writer, self._tx
            cursor.execute("BEGIN IMMEDIATE")
            try:
                tx.remembered.begin()
                yield tx
                cursor.execute("COMMIT")
            except BaseException:
                self._author.forget()
                with suppress(Exception):
                    cursor.execute("ROLLBACK")
                raise
            finally:
                if tx.remembered.is_changed:
                    self._memory.forget()

    @contextmanager
    def read(self) -> Iterator[StoreTx]:
        """A view that does not change while it is held."""
        self._refuse()
        with self._told:
            tx = self._reader()
            try:
                tx.remembered.begin()
                tx.cursor.execute("BEGIN")
                try:
                    yield tx
                finally:
                    with suppress(Exception):
                        tx.cursor.execute("ROLLBACK")
            finally:
                self._idle.put(tx)

    def _lock(self, folder: Path) -> None:
        lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except Timeout as error:
            raise StoreError(StoreFault.LOCKED, str(folder)) from error
        except OSError as error:
            raise StoreError(StoreFault.READ_ONLY, str(folder), str(error)) from error
        self._open.callback(lock.release)

    def _connect(self) -> Any:
        with self._told:
            connection: Connection = self._engine.connect()
        driver = connection.connection.driver_connection
        assert driver is not None
        self._open.callback(connection.invalidate)
        self._open.callback(driver.close)
        return driver.cursor()

    def _begin(self, operator: Callable[[], str], now: Callable[[], datetime]) -> Author:
        cursor = self._writer
        with self._told:
            self.upgraded_from = bring_up_to_date(cursor, self.path)
            remembered = Remembered(self._memory)
            cursor.execute("BEGIN IMMEDIATE")
            try:
                at_ms = int(now().timestamp() * 1000)
                origin, former = settle_incarnation(cursor, remembered, self._guard, self._seed, at_ms)
                symposium = StoreValues(cursor, remembered).get(SYMPOSIUM)
                author = Author(origin, signing_key(self._seed, origin), symposium, operator, now)
                if former:
                    deed = introduction(self._seed, symposium, former, origin)
                    StoreJournal(cursor, author, remembered).append(deed)
                cursor.execute("COMMIT")
            except BaseException:
                cursor.execute("ROLLBACK")
                raise
            author.forget()
            self._memory.forget()
            with suppress(OSError):
                self._guard.note(cursor, origin)
        return author

    def _tx_on(self, cursor: Any) -> StoreTx:
        return StoreTx(cursor, self._author, Remembered(self._memory))

    def _reader(self) -> StoreTx:
        with self._connecting:
            if self._idle.empty() and self._readers < READERS:
                cursor = self._connect()
                cursor.execute("PRAGMA query_only = ON")
                self._readers += 1
                return self._tx_on(cursor)
        return self._idle.get()

    def _refuse(self) -> None:
        if self._fault is not None:
            raise StoreError(self._fault.fault, self._fault.path, self._fault.detail)
        if threading.get_ident() == self.screen_thread:
            raise RuntimeError("the store was asked on the thread of the screens")

    def _notice(self, error: StoreError) -> None:
        """Damage is remembered: a damaged file is not written to again."""
        if error.fault is StoreFault.DAMAGED:
            self._fault = error
