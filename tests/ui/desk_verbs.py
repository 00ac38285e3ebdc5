"""The verbs of a check-in desk over a real store, as the app binds them."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import partial
from typing import ParamSpec, TypeVar

from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Payment, Registration
from smc_desk.domain.settings import Settings
from smc_desk.ui.desk.verbs import CheckInVerbs
from smc_desk.usecases import check_in as checking
from smc_desk.usecases import collect_group as grouping
from smc_desk.usecases import edit_person as editing
from smc_desk.usecases import find_people as finding
from smc_desk.usecases import lend as lending
from smc_desk.usecases import order_badge as ordering
from smc_desk.usecases import undo_check_in as undoing
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.ports import Clock, Store
from smc_desk.usecases.see_status import see_recent, see_status

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class BoundDesk:
    """The verbs, whose settings a test may change between two calls.

    Attributes:
        before: Called before anything is written; may wait or raise.
        before_reading: The same before a panel is filled.
    """

    store: Store
    clock: Clock
    settings: Settings = field(default_factory=Settings)
    before: Callable[[], object] = object
    before_reading: Callable[[], object] = object

    def verbs(self) -> CheckInVerbs:
        """Every use case, bound."""
        store, clock, noise, then = self.store, self.clock, os.urandom, self._then
        return CheckInVerbs(
            check_in=then(self._check_in),
            check_in_person=then(self._check_in_person),
            look_up=partial(checking.look_up, store, clock),
            admit=then(self._admit),
            see_undo=self._see_undo,
            undo=then(self._undo),
            reprint=then(partial(ordering.reprint, store, noise)),
            correct=then(partial(editing.correct_person, store)),
            transfer=then(partial(editing.transfer_ticket, store)),
            merge=then(partial(editing.merge_people, store)),
            keep_apart=then(partial(editing.keep_apart, store)),
            register=then(self._register),
            group_of=self._group_of,
            collect_group=then(partial(grouping.collect_group, store, clock, noise)),
            fees=lambda: editing.currency_of_fees(store, self.settings.role),
            payment_of=self._payment_of,
            settle=then(self._settle),
            ask_for_headset=partial(lending.ask_for_headset_of, store),
            lend=then(partial(lending.lend_headset, store)),
            take_back=then(partial(lending.take_headset_back, store)),
            headsets=partial(lending.headsets_out, store),
            find=partial(finding.find_people, store, clock),
            people_of_name=partial(finding.people_of_name, store, clock),
            recent=partial(see_recent, store, clock),
            status=partial(see_status, store, clock),
        )

    def _then(self, verb: Callable[P, T]) -> Callable[P, T]:
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            self.before()
            return verb(*args, **kwargs)

        return call

    def _check_in(self, scanned: str, decoded: str, found: Found) -> CheckInResult:
        auto = self.settings.auto_print
        return checking.check_in(self.store, self.clock, os.urandom, auto, scanned, decoded, found)

    def _check_in_person(self, person: str, found: Found) -> CheckInResult:
        auto = self.settings.auto_print
        return checking.check_in_person(self.store, self.clock, os.urandom, auto, person, found)

    def _admit(self, person: str, over: Verdict, reason: str, found: Found) -> CheckInResult:
        auto, role = self.settings.auto_print, self.settings.role
        return checking.admit(self.store, self.clock, os.urandom, auto, role, person, over, reason, found)

    def _register(self, walk_in: editing.WalkIn) -> CheckInResult:
        auto, role = self.settings.auto_print, self.settings.role
        return editing.register_walk_in(self.store, self.clock, os.urandom, auto, walk_in, role)

    def _see_undo(self, fact: str) -> tuple[undoing.AlongWith, ...]:
        return undoing.see_undo(self.store, self.clock, self.settings.role, fact)

    def _undo(self, fact: str, reason: str, along: Collection[str]) -> Changes:
        role = self.settings.role
        return undoing.undo_check_in(self.store, self.clock, fact, reason, role=role, along=along)

    def _group_of(self, person: str) -> list[Registration]:
        self.before_reading()
        return grouping.group_of(self.store, person)

    def _payment_of(self, person: str) -> Payment:
        return editing.payment_of(self.store, self.settings.role, person)

    def _settle(self, person: str, how: editing.Settle, amount: int, found: Found) -> CheckInResult:
        auto, role = self.settings.auto_print, self.settings.role
        return editing.settle_payment(
            self.store, self.clock, os.urandom, auto, role, person, how, amount, found
        )
