"""Whom a volunteer takes somebody for who shows no ticket: pure choices among the people a search found.

At a desk one asks back; in a rehearsal nobody answers. So the queue, the group and the wish must tell people
of one name apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smc_desk.domain.admission import Verdict
from smc_desk.domain.duplicates import name_key
from smc_desk.domain.people import Registration
from smc_desk.domain.rehearsal import Arrival, Lane
from smc_desk.domain.wishes import Wish, speaks_of_money


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody on the list who may be meant, and what the desk would answer them."""

    person: Registration
    verdict: Verdict


def texts_to_type(said: str) -> list[str]:
    """What a volunteer types for what was said, one after the other until somebody is found.

    An address that nobody has is read as the name in it; of a name misheard twice the longest word is left.
    """
    name = _name_in(said)
    longest = max(name.split(), key=len, default="")
    return [text for text in dict.fromkeys((said, name, longest)) if text]


def best_fits(candidates: Iterable[Candidate], arrival: Arrival) -> list[Registration]:
    """Those found who fit what was said best.

    Returns:
        The likeliest first; more than one where several fit what was said equally well. Their order depends
        on nothing random, so that a rehearsal can be repeated.
    """
    address = arrival.says.strip().lower()
    said = frozenset(name_key(_name_in(arrival.says)).split())

    def misfit(person: Registration) -> tuple[bool, bool, int]:
        is_of_group = not arrival.group or person.order == arrival.group
        return not is_of_group, person.email != address, len(said.difference(*_names_of(person)))

    def doubt(candidate: Candidate) -> tuple[bool, bool, bool, str]:
        is_whole_name = said in _names_of(candidate.person)
        asks = candidate.verdict in _QUESTIONS
        return not _is_likely(candidate, arrival), not is_whole_name, asks, candidate.person.code

    people = [candidate.person for candidate in sorted(candidates, key=doubt)]
    least = min(map(misfit, people), default=None)
    return [person for person in people if misfit(person) == least]


def _name_in(said: str) -> str:
    """The name in what was said; of an address the words before the @."""
    name, at, _ = said.partition("@")
    if not at:
        return said
    return " ".join("".join(c if c.isalpha() else " " for c in name).split())


def _names_of(person: Registration) -> list[frozenset[str]]:
    return [frozenset(name_key(name).split()) for name in (person.badge_name, person.latin_name) if name]


def _is_likely(candidate: Candidate, arrival: Arrival) -> bool:
    """Whether this person would stand in that queue with that wish."""
    verdict = candidate.verdict
    if arrival.wish is Wish.NEW_BADGE:
        return verdict in _BEEN_HERE
    if arrival.lane is Lane.HELP:
        return verdict in _FOR_HELP and speaks_of_money(arrival.remark) is (verdict is Verdict.TO_SETTLE)
    if arrival.lane in (Lane.EXPRESS, Lane.SPEAKER):
        is_new = verdict not in _BEEN_HERE and verdict not in _FOR_HELP
        return is_new and ("speaker" in candidate.person.roles) is (arrival.lane is Lane.SPEAKER)
    return True


_BEEN_HERE = frozenset({Verdict.ALREADY_IN, Verdict.ADMITTED_AGAIN})
_FOR_HELP = frozenset({Verdict.TO_SETTLE, Verdict.NOT_TODAY, Verdict.CANCELLED, Verdict.WAITLIST})
_QUESTIONS = frozenset(
    {
        Verdict.ASK_CONDUCT,
        Verdict.GUARDIAN_MISSING,
        Verdict.GUARDIAN_NEEDED,
        Verdict.MAYBE_DUPLICATE,
        Verdict.WITH_LEADER,
    }
)
"""A guess falls on somebody to whom none of these applies: what the wrong person answers would stay."""
