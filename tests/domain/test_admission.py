"""Admission: who is in is in, then the right to come today, then what must be settled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smc_desk.domain.admission import CheckIn, Standing, Verdict, decide
from smc_desk.domain.people import Category, Registration, RegistrationStatus, Settlement

PERSON = Registration("1", "5T8KYM4", valid_days=(1, 2))
IN = CheckIn("f", 1, 0, "desk")


@pytest.mark.parametrize(
    ("person", "standing", "day", "verdict"),
    [
        (PERSON, Standing(), 1, Verdict.ADMITTED),
        (PERSON, Standing(), 0, Verdict.ADMITTED),
        (PERSON, Standing(), 3, Verdict.NOT_TODAY),
        (PERSON, Standing(today=IN), 1, Verdict.ALREADY_IN),
        (PERSON, Standing(earlier=True), 2, Verdict.ADMITTED_AGAIN),
        (PERSON, Standing(with_leader=True), 1, Verdict.WITH_LEADER),
        (PERSON, Standing(twin="2"), 1, Verdict.MAYBE_DUPLICATE),
        (replace(PERSON, status=RegistrationStatus.CANCELLED), Standing(), 1, Verdict.CANCELLED),
        (replace(PERSON, status=RegistrationStatus.WAITLIST), Standing(), 1, Verdict.WAITLIST),
        (replace(PERSON, settlement=Settlement.OPEN), Standing(), 1, Verdict.TO_SETTLE),
        (replace(PERSON, category=Category.MINOR), Standing(), 1, Verdict.GUARDIAN_MISSING),
        (replace(PERSON, category=Category.MINOR, guardian="X"), Standing(), 1, Verdict.GUARDIAN_NEEDED),
        (replace(PERSON, accepted_conduct=False), Standing(), 1, Verdict.ASK_CONDUCT),
    ],
)
def test_each_arrival_has_its_answer(
    person: Registration, standing: Standing, day: int, verdict: Verdict
) -> None:
    assert decide(person, standing, day) is verdict
