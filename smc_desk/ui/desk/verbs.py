"""What the check-in desk can do: use cases with store, clock and role already bound.

Each is a plain call that may wait for the disk, so a screen hands it to `Work` and never calls it itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from smc_desk.domain.admission import Found, Verdict
from smc_desk.domain.badges import ReprintReason
from smc_desk.domain.changes import Changes
from smc_desk.domain.people import Payment, PersonRow, Registration
from smc_desk.usecases.check_in import CheckInResult
from smc_desk.usecases.collect_group import GroupResult
from smc_desk.usecases.edit_person import Settle, WalkIn
from smc_desk.usecases.lend import LoanBack, LoanOut, LoanResult
from smc_desk.usecases.order_badge import Ordered
from smc_desk.usecases.see_status import Recent, Status
from smc_desk.usecases.undo_check_in import AlongWith


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInVerbs:
    """The verbs of the check-in desk; people are named by the ids of their registrations.

    Attributes:
        check_in: (scanned, the same keys on a US keyboard or "", way) → answer.
        check_in_person: (person, way) → answer.
        look_up: What a check-in would answer; admits nobody.
        admit: (person, the verdict that was shown, reason or "", way) → answer.
        see_undo: (fact of the check-in) → what may be taken back with it.
        undo: (fact of the check-in, reason, facts that are taken back with it).
        reprint: (person, reason, in words or "").
        correct: (person, field → new text).
        transfer: (person, name, pronouns, reason).
        merge: (one, other) → the one that stays, and what changed.
        fees: The currency of the fees, "" where it is not known; None where money is for another role.
        settle: (person, how, hundredths collected or 0 for the whole rest, way) → answer.
        ask_for_headset: (person, language tag or "" for the one on the list).
        lend: (person, number of the headset).
        take_back: (number of the headset) → who had it.
        headsets: Which headsets are out.
        find: Who a typed text may mean, best first.
        people_of_name: Who has as good as this name.
    """

    check_in: Callable[[str, str, Found], CheckInResult]
    check_in_person: Callable[[str, Found], CheckInResult]
    look_up: Callable[[str], CheckInResult]
    admit: Callable[[str, Verdict, str, Found], CheckInResult]
    see_undo: Callable[[str], tuple[AlongWith, ...]]
    undo: Callable[[str, str, Collection[str]], Changes]
    reprint: Callable[[str, ReprintReason, str], Ordered]
    correct: Callable[[str, Mapping[str, str]], Changes]
    transfer: Callable[[str, str, str, str], Changes]
    merge: Callable[[str, str], tuple[str, Changes]]
    keep_apart: Callable[[str, str], Changes]
    register: Callable[[WalkIn], CheckInResult]
    group_of: Callable[[str], list[Registration]]
    collect_group: Callable[[str], GroupResult]
    fees: Callable[[], str | None]
    payment_of: Callable[[str], Payment]
    settle: Callable[[str, Settle, int, Found], CheckInResult]
    ask_for_headset: Callable[[str, str], LoanResult]
    lend: Callable[[str, str], Changes]
    take_back: Callable[[str], LoanBack]
    headsets: Callable[[], list[LoanOut]]
    find: Callable[[str], list[PersonRow]]
    people_of_name: Callable[[str], list[PersonRow]]
    recent: Callable[[], list[Recent]]
    status: Callable[[], Status]
