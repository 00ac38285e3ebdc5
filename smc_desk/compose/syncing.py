"""Builds what desks do among themselves: a hub, a way to one, files for a stick."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from smc_desk.adapters.keys import KeyRing
from smc_desk.cli.sync import SyncVerbs
from smc_desk.compose.desk import Desk
from smc_desk.compose.places import private_folder
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.sync import Frame
from smc_desk.domain.trust import DeskRole
from smc_desk.usecases.bundle import Imported, bring_in_parts, parts_of
from smc_desk.usecases.enrol_desk import invite
from smc_desk.usecases.exchange import Exchanged, exchange
from smc_desk.usecases.ports import Store
from smc_desk.usecases.see_conflicts import ClashShown, see_clashes

OpenDesk = Callable[[], AbstractContextManager[Desk]]
ANY_NETWORK = "0.0.0.0"


class Syncing:
    """The verbs of `smc_desk.cli.sync`, each on a desk opened for it."""

    def __init__(self, desk: OpenDesk) -> None:
        self._desk = desk

    def verbs(self) -> SyncVerbs:
        """Bound verbs for the command line."""
        return SyncVerbs(
            digest=self.digest,
            conflicts=self.conflicts,
            export=self.export,
            bring_in=self.bring_in,
            serve=self.serve,
            sync=self.sync,
        )

    def digest(self) -> tuple[str, int]:
        """(hash of what is known here, number of facts)."""
        with self._desk() as desk, desk.store.read() as tx:
            return tx.exchange.digest(), sum(mark.seq for mark in tx.exchange.vector().values())

    def conflicts(self) -> list[ClashShown]:
        """What nobody has dealt with."""
        with self._desk() as desk:
            return see_clashes(desk.store)

    def export(self, path: Path) -> int:
        """Write all facts into a file for a stick."""
        from smc_desk.adapters.hub.stick import write_bundle

        with self._desk() as desk:
            with desk.store.read() as tx:
                count = sum(mark.seq for mark in tx.exchange.vector().values())
            parts = parts_of(desk.store, lambda *_: None, lambda: False)
            write_bundle(path, invite(desk.store).secret, parts)
            return count

    def bring_in(self, path: Path) -> Imported:
        """Take the facts of a file."""
        from smc_desk.adapters.hub.stick import read_bundle

        with self._desk() as desk:
            secret = invite(desk.store).secret
            return bring_in_parts(desk.store, str(path), read_bundle(path, secret), lambda *_: None)

    def serve(self, database: str, port: int) -> Iterator[dict[str, Any]]:
        """Be the hub; the one line comes once desks can."""
        from smc_desk.adapters.hub.listening import engine_of, listen, serve
        from smc_desk.adapters.hub.server import database_in

        with self._desk() as desk:
            invitation = invite(desk.store)
            _, secret = KeyRing(private_folder(), desk.ask).secret_of(desk.folder)
        try:
            listening = listen(ANY_NETWORK, port)
        except OSError as error:
            raise UserError(UserFault.PORT_TAKEN, {"port": str(port)}) from error
        engine = engine_of(database or database_in(desk.folder), secret.key)
        told: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        end: list[Callable[[], object]] = []

        def run() -> None:
            try:
                serve(engine, invitation, listening, secret.seed, told.put, end.append)
            finally:
                told.put(None)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            fingerprint = told.get()
            if fingerprint is not None:
                yield {"port": listening.getsockname()[1], "fingerprint": fingerprint}
                told.get()
        except KeyboardInterrupt:
            pass
        finally:
            for stop in end:
                stop()
            thread.join()

    def sync(self, address: str, fingerprint: str, is_once: bool) -> Iterator[Exchanged]:
        """Exchange with a hub, once or until the command is ended."""
        from smc_desk.adapters.hub.client import Hub

        with self._desk() as desk:
            store = desk.store
            with store.read() as tx:
                here, symposium = tx.exchange.here(), tx.exchange.symposium()
            hub = Hub(address, here.origin, symposium, store.vouch, lambda: introduction(store), fingerprint)
            try:
                yield exchange(store, hub)
                while not is_once:
                    with store.read() as tx:
                        have = tx.exchange.vector()
                    if hub.wait(have).frames:
                        yield exchange(store, hub)
            except KeyboardInterrupt:
                return
            finally:
                hub.close()


def introduction(store: Store) -> Sequence[Frame]:
    """The facts that tell who may write, for a hub that does not know this desk yet."""
    with store.read() as tx:
        everybody = replace(tx.exchange.here(), roles=frozenset({DeskRole.DISPLAY}))
        return tx.exchange.missing({}, everybody)
