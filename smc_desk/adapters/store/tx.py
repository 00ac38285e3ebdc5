"""One transaction: the tables as the use cases see them, all on one cursor."""

from __future__ import annotations

from typing import Any

from smc_desk.adapters.store.attendance import StoreAttendance
from smc_desk.adapters.store.check_ins import StoreCheckIns
from smc_desk.adapters.store.clashes import StoreClashes
from smc_desk.adapters.store.exchange import StoreExchange
from smc_desk.adapters.store.journal import Author, StoreJournal
from smc_desk.adapters.store.loans import StoreLoans
from smc_desk.adapters.store.memory import Remembered
from smc_desk.adapters.store.people import StorePeople
from smc_desk.adapters.store.prints import StorePrints
from smc_desk.adapters.store.programmes import StoreProgrammes
from smc_desk.adapters.store.values import StoreValues, desk_names


class StoreTx:
    """Fulfils `smc_desk.usecases.ports.Tx`; each connection has one, which is used within its block only."""

    def __init__(self, cursor: Any, author: Author, remembered: Remembered) -> None:
        self.remembered = remembered
        self.cursor = cursor
        self.symposium = StoreValues(cursor, remembered)
        self.people = StorePeople(cursor, remembered)
        self.check_ins = StoreCheckIns(cursor, remembered)
        self.prints = StorePrints(cursor)
        self.loans = StoreLoans(cursor)
        self.programme = StoreProgrammes(cursor, remembered)
        self.attendance = StoreAttendance(cursor)
        self.journal = StoreJournal(cursor, author, remembered)
        self.exchange = StoreExchange(cursor, author, remembered)
        self.clashes = StoreClashes(cursor, remembered)

    def desk_name(self, origin: str) -> str:
        """How staff call the desk of an incarnation."""
        return desk_names(self.cursor, self.remembered).get(origin, "")
