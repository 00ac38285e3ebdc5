"""What the card is about at this moment: an answer, and what has been done to it since."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from smc_desk.domain.changes import Changes
from smc_desk.usecases.check_in import CheckInResult


class Moment(Enum):
    """How the desk came to show this answer, as far as it changes what is said.

    Values:
        ARRIVED: Somebody stands at the desk, and this is the answer to them.
        LOOKED_UP: Their entry was opened; nobody was admitted by it.
        OUTDATED: The entry was changed after a badge was ordered, so that badge is wrong.
        REPRINTED: A new badge was ordered instead of the old one.
        COLLECTED: The badges of the whole order were ordered for this leader.
    """

    ARRIVED = "arrived"
    LOOKED_UP = "looked_up"
    OUTDATED = "outdated"
    REPRINTED = "reprinted"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer on the card.

    Attributes:
        changes: What came about together with it: a card need not look again at these.
    """

    result: CheckInResult
    moment: Moment = Moment.ARRIVED
    changes: Changes = field(default_factory=Changes)

    @property
    def person(self) -> str:
        """The id of whom it is about, "" for nobody."""
        return self.result.person.id if self.result.person else ""

    @property
    def is_only_looked_up(self) -> bool:
        """Whether this person could go in but was not admitted by what is shown."""
        return self.moment is Moment.LOOKED_UP and self.result.verdict.admits

    @property
    def standing_check_in(self) -> str:
        """The fact of the check-in that holds now, "" where there is none to undo."""
        if self.result.check_in:
            return self.result.check_in
        return self.result.former.fact if self.result.former else ""
