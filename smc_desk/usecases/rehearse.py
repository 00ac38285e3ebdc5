"""Play a day of arrivals through the desk: the same use cases as the screens, one arrival after the other.

It plays in a copy of the symposium that is marked as training, never in the symposium itself. It stands for
the volunteer too: it reads out the questions, hears yes, and chooses from the list what fits best.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil
from statistics import median

from smc_desk.domain.admission import Found, Outcome, Verdict, decide
from smc_desk.domain.badges import PrintState, ReprintReason
from smc_desk.domain.people import Category, Registration, Role
from smc_desk.domain.rehearsal import Arrival, Candidate, Wish, best_fits, outcome_for, texts_to_type
from smc_desk.domain.settings import AutoPrint
from smc_desk.domain.wishes import asks_for_waiver, badge_trouble, has_transferred, language_asked_for
from smc_desk.usecases.check_in import CheckInResult, admit, check_in, check_in_person, look_up, undo_check_in
from smc_desk.usecases.collect_group import collect_group
from smc_desk.usecases.edit_person import (
    Settle,
    WalkIn,
    correct_person,
    merge_people,
    register_walk_in,
    settle_payment,
    transfer_ticket,
)
from smc_desk.usecases.lend import Lending, ask_for_headset, lend_headset
from smc_desk.usecases.order_badge import TRAINING, reprint
from smc_desk.usecases.ports import Noise, Store

MOST_FOUND = 50
MOST_QUESTIONS = 4
"""Questions one person may be asked in a row: money, a twin, a guardian, the code of conduct."""
NEARLY_ALL = 0.99
WRONG_PERSON = "somebody else was meant"
BEEN_HERE = frozenset({Verdict.ALREADY_IN, Verdict.ADMITTED_AGAIN})


class ArrivalClock:
    """Fulfils `smc_desk.usecases.ports.Clock`: stands at the arrival that is played."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The instant of the arrival."""
        return self._at

    def stand_at(self, at: datetime) -> None:
        """Go to the next arrival."""
        self._at = at


@dataclass(frozen=True, slots=True)
class Played:
    """How one arrival went.

    Attributes:
        code: Ticket code of the person, "" where nobody was found.
        seconds: From the beginning until all of it was durable.
    """

    seq: int
    outcome: Outcome
    code: str
    seconds: float


@dataclass(frozen=True, slots=True)
class RehearsalSummary:
    """How a rehearsal went.

    Attributes:
        outcomes: Outcome → number of arrivals, the most frequent first.
        median_seconds: Half of the arrivals took no longer.
        slowest_seconds: 99 of 100 arrivals took no longer.
        people_in: People who were checked in on the days played.
        badges: Badges that hold.
    """

    arrivals: int
    outcomes: Mapping[Outcome, int]
    median_seconds: float
    slowest_seconds: float
    people_in: int
    badges: int


def rehearse(
    store: Store,
    clock: ArrivalClock,
    noise: Noise,
    arrivals: Iterable[Arrival],
    emit: Callable[[Played], None],
    stopwatch: Callable[[], float] = time.perf_counter,
) -> RehearsalSummary:
    """Play arrivals in order of time.

    Args:
        store: A copy of the symposium, marked as training.
        clock: The clock of that store too.
        emit: Told of each arrival when it is done.
        stopwatch: Seconds, for how long an arrival takes.
    """
    with store.read() as tx:
        if tx.symposium.get(TRAINING) != "yes":
            raise RuntimeError("a rehearsal plays only in a copy that is marked as training")
    desk = _Volunteer(store, clock, noise)
    played: list[Played] = []
    days: set[int] = set()
    for arrival in sorted(arrivals, key=lambda a: a.at):
        clock.stand_at(arrival.at)
        begun = stopwatch()
        outcome, code = desk.serve(arrival)
        result = Played(arrival.seq, outcome, code, stopwatch() - begun)
        with store.read() as tx:
            days.add(tx.programme.calendar().day_of(arrival.at))
        played.append(result)
        emit(result)
    return _sum_up(store, played, days)


def _sum_up(store: Store, played: list[Played], days: set[int]) -> RehearsalSummary:
    seconds = sorted(p.seconds for p in played) or [0.0]
    with store.read() as tx:
        inside = {person for day in days for person in tx.people.ids("", "inside", day)}
        badges = tx.prints.count(*(s for s in PrintState if s is not PrintState.VOIDED))
    return RehearsalSummary(
        len(played),
        dict(Counter(p.outcome for p in played).most_common()),
        median(seconds),
        seconds[ceil(len(seconds) * NEARLY_ALL) - 1],
        len(inside),
        badges,
    )


class _Volunteer:
    """Serves one arrival after the other, at a desk with the help role."""

    def __init__(self, store: Store, clock: ArrivalClock, noise: Noise) -> None:
        self._store = store
        self._clock = clock
        self._noise = noise
        self._headsets = 0
        self._guesses: dict[str, list[str]] = {}

    def serve(self, arrival: Arrival) -> tuple[Outcome, str]:
        """Deal with somebody.

        Returns:
            What was done, and the ticket code of whom it was about.
        """
        if arrival.wish is Wish.REGISTER:
            return self._register(arrival)
        if arrival.wish is Wish.HEADSET:
            return self._lend(arrival)
        if arrival.wish is Wish.NEW_BADGE:
            return self._print_again(arrival)
        return self._let_in(arrival)

    def _register(self, arrival: Arrival) -> tuple[Outcome, str]:
        walk_in = WalkIn(arrival.walk_in_name, Category.of(arrival.walk_in_category))
        answer = register_walk_in(self._store, self._clock, self._noise, AutoPrint.ONCE, walk_in)
        return Outcome.REGISTER_THEN_PRINT, _code_of(answer)

    def _lend(self, arrival: Arrival) -> tuple[Outcome, str]:
        loan = ask_for_headset(self._store, arrival.scanned, language_asked_for(arrival.remark))
        if loan.person is None:
            return Outcome.UNKNOWN_CODE_SEARCH_BY_NAME, ""
        if loan.answer is Lending.NOT_OFFERED:
            return Outcome.LANGUAGE_NOT_OFFERED_TELL_LEAD, loan.person.code
        if loan.answer is Lending.LEND:
            self._headsets += 1
            lend_headset(self._store, loan.person.id, f"T{self._headsets}")
        return Outcome.LEND_HEADSET, loan.person.code

    def _print_again(self, arrival: Arrival) -> tuple[Outcome, str]:
        people = self._people_named(arrival)
        reason = badge_trouble(arrival.remark)
        if not people or reason is None:
            return Outcome.UNKNOWN_CODE_SEARCH_BY_NAME, ""
        reprint(self._store, self._noise, people[0].id, reason, arrival.remark)
        return Outcome.VOID_OLD_AND_REPRINT, people[0].code

    def _let_in(self, arrival: Arrival) -> tuple[Outcome, str]:
        prints = AutoPrint.ONCE if arrival.wish is Wish.ENTER else AutoPrint.NEVER
        answer, misread = self._answer(arrival, prints)
        outcome = outcome_for(arrival, answer.verdict, misread=misread)
        answer = self._ask_on(arrival.remark, answer, prints)
        if answer.person is not None and answer.verdict in _IN:
            self._grant(arrival, answer.person)
        return outcome, _code_of(answer)

    def _answer(self, arrival: Arrival, prints: AutoPrint) -> tuple[CheckInResult, bool]:
        """The desk's first answer about the person, and whether their code was read wrongly first."""
        store, clock, noise = self._store, self._clock, self._noise
        if arrival.found is Found.SEARCH:
            people = self._people_named(arrival)
            if not people:
                return CheckInResult(Verdict.UNKNOWN, Found.SEARCH), False
            answer = check_in_person(store, clock, noise, prints, people[0].id)
            if len(people) == 1:
                return self._trust(arrival, answer), False
            self._guesses[people[0].id] = [person.id for person in people[1:]]
            return answer, False
        text = arrival.scanned if arrival.found is Found.SCAN else arrival.says
        answer = check_in(store, clock, noise, prints, text, found=arrival.found)
        misread = answer.verdict is Verdict.MISREAD_CODE and len(answer.suggestions) == 1
        if misread:
            meant = answer.suggestions[0].id
            answer = check_in_person(store, clock, noise, prints, meant, arrival.found)
        return self._trust(arrival, answer), misread

    def _trust(self, arrival: Arrival, answer: CheckInResult) -> CheckInResult:
        """Take a guess back that is proved wrong: a ticket or a whole name counts more than half a name."""
        store, clock, noise = self._store, self._clock, self._noise
        person = answer.person
        if person is None or person.id not in self._guesses or answer.verdict not in BEEN_HERE:
            return answer
        others = self._guesses.pop(person.id)
        if arrival.wears_badge:
            return answer
        if answer.former is None:
            again = replace(answer, verdict=Verdict.ADMITTED)
        else:
            undo_check_in(store, clock, answer.former.fact, WRONG_PERSON)
            again = check_in_person(store, clock, noise, AutoPrint.NEVER, person.id, answer.found)
        reprint(store, noise, person.id, ReprintReason.OTHER, WRONG_PERSON)
        if answer.former is not None:
            self._guess_again(others)
        return again

    def _guess_again(self, people: list[str]) -> None:
        """Take somebody who is in for the next one that what they said fits."""
        for at, person in enumerate(people, 1):
            if look_up(self._store, self._clock, person).verdict is Verdict.ADMITTED:
                check_in_person(self._store, self._clock, self._noise, AutoPrint.ONCE, person)
                self._guesses[person] = people[at:]
                return

    def _ask_on(self, remark: str, answer: CheckInResult, prints: AutoPrint) -> CheckInResult:
        """Go through the desk's questions until the person is in or refused."""
        store, clock, noise = self._store, self._clock, self._noise
        for _ in range(MOST_QUESTIONS):
            person, found = answer.person, answer.found
            if person is None:
                return answer
            if answer.verdict is Verdict.TO_SETTLE:
                how = _how_to_settle(remark)
                answer = settle_payment(store, clock, noise, prints, Role.HELP, person.id, how, found=found)
            elif answer.verdict is Verdict.MAYBE_DUPLICATE and answer.twin is not None:
                kept, _ = merge_people(store, person.id, answer.twin.id)
                answer = check_in_person(store, clock, noise, prints, kept, found)
            elif answer.verdict in _YES_IS_ENOUGH:
                answer = admit(store, clock, noise, prints, Role.HELP, person.id, answer.verdict, found=found)
            else:
                return answer
        return answer

    def _grant(self, arrival: Arrival, person: Registration) -> None:
        if arrival.wish is Wish.COLLECT_GROUP:
            collect_group(self._store, self._clock, self._noise, person.id)
        elif arrival.wish is Wish.TRANSFER:
            transfer_ticket(self._store, person.id, arrival.new_name, arrival.new_pronouns, arrival.remark)
            reprint(self._store, self._noise, person.id, ReprintReason.WRONG_NAME)
        elif arrival.wish is Wish.CORRECT:
            correct_person(self._store, person.id, arrival.corrections())
            reprint(self._store, self._noise, person.id, ReprintReason.WRONG_NAME)

    def _people_named(self, arrival: Arrival) -> list[Registration]:
        texts = texts_to_type(arrival.says)
        with self._store.read() as tx:
            day = tx.programme.calendar().day_of(self._clock.now())
            ids = next((found for text in texts if (found := tx.people.search(text, MOST_FOUND))), [])
            people = [p for p in map(tx.people.by_id, dict.fromkeys(ids)) if p is not None]
            candidates = [Candidate(p, decide(p, tx.people.standing(p.id, day), day)) for p in people]
        return best_fits(candidates, arrival)


def _how_to_settle(remark: str) -> Settle:
    if asks_for_waiver(remark):
        return Settle.WAIVE
    return Settle.DEFER if has_transferred(remark) else Settle.COLLECT


def _code_of(answer: CheckInResult) -> str:
    return answer.person.code if answer.person else ""


_IN = frozenset({Verdict.ADMITTED, Verdict.ADMITTED_AGAIN, Verdict.ALREADY_IN, Verdict.WITH_LEADER})
_YES_IS_ENOUGH = frozenset({Verdict.ASK_CONDUCT, Verdict.GUARDIAN_NEEDED, Verdict.MAYBE_DUPLICATE})
