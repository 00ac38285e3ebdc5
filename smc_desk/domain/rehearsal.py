"""A day of arrivals for a rehearsal: what people show and say, what they want, and whom they may be.

Pure choices as a volunteer makes them. It holds nothing that a volunteer could not see or hear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from smc_desk.domain.admission import Found, Outcome, Verdict, outcome_of
from smc_desk.domain.duplicates import name_key
from smc_desk.domain.people import Registration
from smc_desk.domain.wishes import badge_trouble, comes_instead, speaks_of_money


class Lane(Enum):
    """The queue somebody stands in; signs at the door part them."""

    EXPRESS = "express"
    SPEAKER = "speaker"
    HELP = "help"
    GROUP = "group"
    HEADSETS = "headsets"


class Wish(Enum):
    """What somebody wants."""

    ENTER = "enter"
    REGISTER = "register"
    COLLECT_GROUP = "collect_group"
    CORRECT = "correct"
    TRANSFER = "transfer"
    NEW_BADGE = "new_badge"
    HEADSET = "headset"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person at the desk.

    Attributes:
        says_code: What they say is a ticket code, not a name or an address.
        scanned: Text of the code they show, "" where there is none that can be read.
        wears_badge: The code is shown with a badge around the neck.
        group: The order they say they belong to.
        new_pronouns: "remove" takes them off.
        remark: What else they say.
    """

    seq: int
    at: datetime
    lane: Lane = Lane.EXPRESS
    scanned: str = ""
    says: str = ""
    says_code: bool = False
    wears_badge: bool = False
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

    def corrections(self) -> dict[str, str]:
        """Fields to correct and their new text."""
        new: dict[str, str] = {}
        if self.new_name:
            new["badge_name"] = self.new_name
        if self.new_pronouns:
            new["pronouns"] = "" if self.new_pronouns == "remove" else self.new_pronouns
        return new


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on the list who may be meant, and what the desk would answer them."""

    person: Registration
    verdict: Verdict


def outcome_for(arrival: Arrival, verdict: Verdict, *, misread: bool = False) -> Outcome:
    """The one word for how the desk dealt with somebody: a problem first, then the wish, then the way.

    Args:
        verdict: The first answer about the person.
        misread: The code was read wrongly first; the check character caught it.
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


def name_said(text: str) -> str:
    """The name in what was said; of an address the words before the @, without digits."""
    name, at, _ = text.partition("@")
    if not at:
        return text
    return " ".join("".join(c if c.isalpha() else " " for c in name).split())


def texts_to_type(said: str) -> list[str]:
    """What a volunteer types to find somebody, one after the other until somebody is found."""
    name = name_said(said)
    longest = max(name.split(), key=len, default="")
    return [text for text in dict.fromkeys((said, name, longest)) if text]


def best_fits(candidates: Sequence[Candidate], arrival: Arrival) -> list[Registration]:
    """Whom a volunteer takes somebody for who says a name: those found that fit best.

    Args:
        candidates: People found, best first.

    Returns:
        The likeliest first; more than one where what was said fits several equally well.
    """
    said = frozenset(name_key(name_said(arrival.says)).split())

    address = arrival.says.strip().lower()

    def misfit(candidate: Candidate) -> tuple[bool, bool, int, bool, bool]:
        person = candidate.person
        names = [frozenset(name_key(n).split()) for n in (person.badge_name, person.latin_name) if n]
        return (
            bool(arrival.group) and person.order != arrival.group,
            person.email != address,
            len(said.difference(*names)),
            said not in names,
            not _may_be(candidate, arrival),
        )

    misfits = [misfit(candidate) for candidate in candidates]
    least = min(misfits, default=None)
    return [c.person for c, m in zip(candidates, misfits, strict=True) if m == least]


def _may_be(candidate: Candidate, arrival: Arrival) -> bool:
    """Whether this person would stand in that queue with that wish."""
    verdict = candidate.verdict
    if arrival.wish is Wish.NEW_BADGE:
        return verdict in _HAS_BEEN_HERE
    if arrival.lane is Lane.HELP:
        return verdict in _FOR_HELP and speaks_of_money(arrival.remark) is (verdict is Verdict.TO_SETTLE)
    if arrival.lane in (Lane.EXPRESS, Lane.SPEAKER):
        is_speaker = "speaker" in candidate.person.roles
        return verdict is Verdict.ADMITTED and is_speaker is (arrival.lane is Lane.SPEAKER)
    return True


_HAS_BEEN_HERE = frozenset({Verdict.ALREADY_IN, Verdict.ADMITTED_AGAIN})
_FOR_HELP = frozenset({Verdict.TO_SETTLE, Verdict.NOT_TODAY, Verdict.CANCELLED, Verdict.WAITLIST})
