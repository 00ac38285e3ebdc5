"""One arrival of a rehearsal: what somebody shows and says, what they want, and how it went in one word.

It holds nothing that a volunteer could not see or hear; what was expected of the desk is for others to know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from smc_desk.domain.admission import Found, Outcome, Verdict, outcome_of
from smc_desk.domain.wishes import Wish, badge_trouble, comes_instead

TAKE_OFF = "remove"
"""Said instead of new pronouns by those who want none on the badge."""


class Lane(Enum):
    """The queue somebody stands in; signs at the door part them."""

    EXPRESS = "express"
    SPEAKER = "speaker"
    HELP = "help"
    GROUP = "group"
    HEADSETS = "headsets"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody at the desk.

    Attributes:
        scanned: Text of the code they show, "" where none can be read.
        wears_badge: The code is on a badge around their neck, so they have been here before.
        says: A name, an address or a ticket code.
        says_code: Whether it is a ticket code.
        group: The order they say they belong to.
        new_pronouns: `TAKE_OFF` for none.
        walk_in_name: For the badge of somebody who says that they are on no list.
        remark: What else they say.
    """

    seq: int
    at: datetime
    lane: Lane = Lane.EXPRESS
    scanned: str = ""
    wears_badge: bool = False
    says: str = ""
    says_code: bool = False
    group: str = ""
    new_name: str = ""
    new_pronouns: str = ""
    walk_in_name: str = ""
    walk_in_category: str = ""
    remark: str = ""

    @property
    def found(self) -> Found:
        """How the desk comes to their registration."""
        if self.scanned.strip():
            return Found.SCAN
        return Found.CODE if self.says_code else Found.SEARCH

    @property
    def wish(self) -> Wish:
        """What they want."""
        if self.lane is Lane.HEADSETS:
            return Wish.HEADSET
        if self.walk_in_name:
            return Wish.REGISTER
        if self.lane is Lane.GROUP and self.group:
            return Wish.COLLECT_GROUP
        if self.new_name and comes_instead(self.remark):
            return Wish.TRANSFER
        if self.new_name or self.new_pronouns:
            return Wish.CORRECT
        return Wish.NEW_BADGE if badge_trouble(self.remark) else Wish.ENTER

    @property
    def corrections(self) -> dict[str, str]:
        """Fields to correct and their new text."""
        pronouns = "" if self.new_pronouns == TAKE_OFF else self.new_pronouns
        name = {"badge_name": self.new_name} if self.new_name else {}
        return name | ({"pronouns": pronouns} if self.new_pronouns else {})


def outcome_for(arrival: Arrival, verdict: Verdict, *, misread: bool = False) -> Outcome:
    """The one word for how it went: a problem before a wish, a wish before the way somebody was found.

    Args:
        verdict: The desk's first answer about the person.
        misread: Their code was read wrongly first; the check character caught it.
    """
    if verdict not in _WITHOUT_PROBLEM:
        return outcome_of(verdict, arrival.found)
    if arrival.wish in _WISHES:
        return _WISHES[arrival.wish]
    if arrival.group:
        return Outcome.BADGE_ALREADY_WITH_LEADER_OR_PRINT
    return outcome_of(verdict, arrival.found, misread=misread)


_WITHOUT_PROBLEM = frozenset(
    {
        Verdict.ADMITTED,
        Verdict.ADMITTED_AGAIN,
        Verdict.ALREADY_IN,
        Verdict.ASK_CONDUCT,
        Verdict.WITH_LEADER,
    }
)
_WISHES = {
    Wish.COLLECT_GROUP: Outcome.PRINT_ALL_IN_ORDER,
    Wish.CORRECT: Outcome.EDIT_THEN_PRINT,
    Wish.TRANSFER: Outcome.TRANSFER_TICKET_THEN_PRINT,
    Wish.NEW_BADGE: Outcome.VOID_OLD_AND_REPRINT,
}
