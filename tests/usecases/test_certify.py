"""Certificates: who came, on which days, in their language, with a number that nobody can make up."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date

import pytest

from smc_desk.adapters.store.store import SqliteStore
from smc_desk.domain.errors import UserError
from smc_desk.domain.people import Category, Registration
from smc_desk.domain.settings import AutoPrint
from smc_desk.ui.certificate_words import CertificateLanguage, language_of
from smc_desk.ui.languages import LANGUAGES
from smc_desk.usecases.certify import (
    SECRET,
    Attendance,
    Issue,
    attendances_of,
    check_certificate,
    see_issue,
    set_issue,
    those_who_came,
)
from smc_desk.usecases.check_in import KEY, check_in
from smc_desk.usecases.choose_badges import BY_NAME, Whose, choose_badges
from smc_desk.usecases.edit_person import correct_person
from tests.desk import Clock, person_of

CODE, OTHER = "9P3JGP2", "3MPTN3K"
ISSUE = Issue("Symposium", "Jacmel", "The Consortium")


def known(store: SqliteStore, code: str = CODE) -> Attendance:
    return attendances_of(store, os.urandom, [code])[0]


def test_those_who_came_have_the_dates_on_which_they_were_there(demo: SqliteStore, clock: Clock) -> None:
    assert those_who_came(demo, os.urandom) == []
    check_in(demo, clock, os.urandom, AutoPrint.NEVER, CODE)
    clock.move(days=1)
    check_in(demo, clock, os.urandom, AutoPrint.NEVER, CODE)
    others = (person.code for person in choose_badges(demo, clock, Whose(letters="B"), BY_NAME))
    other = next(one for one in others if check_in(demo, clock, os.urandom, AutoPrint.NEVER, one).check_in)
    came = {one.person.code: one.dates for one in those_who_came(demo, os.urandom)}
    assert came == {CODE: (date(2026, 4, 30), date(2026, 5, 1)), other: (date(2026, 5, 1),)}


def test_what_somebody_did_is_known_from_the_programme(demo: SqliteStore) -> None:
    with demo.read() as tx:
        programme = tx.programme.get()
    assert programme is not None
    talk = next(talk for talk in programme.talks if talk.speakers and not talk.state)
    session = next(session for session in programme.sessions if session.chairs)
    assert talk.title in known(demo, talk.speakers[0]).talks
    assert known(demo, session.chairs[0]).chaired >= 1


def test_one_person_may_have_one_whoever_forgot_to_check_them_in(demo: SqliteStore) -> None:
    assert known(demo).dates == ()
    with pytest.raises(UserError):
        known(demo, "NOBODY7")


def test_a_number_is_the_same_each_time_and_leads_to_its_bearer(demo: SqliteStore) -> None:
    number = known(demo).number
    assert re.fullmatch("SMCC[2-9A-HJ-NP-Z]{8}", number)
    assert known(demo).number == number
    assert known(demo, OTHER).number != number
    for typed in (number, number.lower(), f" {number[:4]} {number[4:8]}-{number[8:]} ", number[4:]):
        found = check_certificate(demo, typed)
        assert found.person is not None
        assert found.person.code == CODE


def test_a_number_that_is_misread_or_made_up_is_told_apart(demo: SqliteStore) -> None:
    known(demo)
    for typed in ("", "SMCC", "SMCC2222", "SMCC0000000O", known(demo).number[:-1] + "?"):
        assert check_certificate(demo, typed).is_misread
    wrong = known(demo).number[:-1]
    last = next(c for c in "23456789" if c != known(demo).number[-1])
    assert check_certificate(demo, wrong + last).is_misread
    made_up = check_certificate(demo, "SMCC22222222")
    assert made_up.person is None


def test_without_a_key_the_symposium_has_a_secret_of_its_own(demo: SqliteStore) -> None:
    signed = known(demo).number
    with demo.write() as tx:
        tx.symposium.set(KEY, "")
    own = known(demo).number
    assert own != signed
    assert known(demo).number == own
    with demo.read() as tx:
        assert len(tx.symposium.get(SECRET)) == 32
    assert check_certificate(demo, own).person == person_of(demo, CODE)


def test_place_and_issuer_are_kept(demo: SqliteStore) -> None:
    set_issue(demo, "Jacmel", "The Consortium")
    assert (see_issue(demo).place, see_issue(demo).issuer) == ("Jacmel", "The Consortium")
    assert see_issue(demo).symposium


def test_the_name_is_the_one_chosen_for_it(demo: SqliteStore) -> None:
    person = replace(person_of(demo, CODE), certificate_name="Ana Lucía Paz Ríos")
    one = replace(known(demo), person=person)
    assert CertificateLanguage("en").certificate(one, ISSUE).name == "Ana Lucía Paz Ríos"
    correct_person(demo, person.id, {"badge_name": "Ana"})
    plain = replace(known(demo), person=replace(person_of(demo, CODE), certificate_name=""))
    assert CertificateLanguage("en").certificate(plain, ISSUE).name == "Ana"


@pytest.mark.parametrize(
    ("talks", "chaired", "category", "role"),
    [
        (("Midwives",), 0, Category.STUDENT, "Presented “\u2068Midwives\u2069”"),
        (("Midwives", "Water"), 2, Category.STUDENT, "Speaker \u00b7 Chair of a session"),
        (("A title that is much too long " * 4,), 0, Category.STUDENT, "Speaker"),
        ((), 0, Category.INTERPRETER, "Interpreter"),
        ((), 0, Category.STUDENT, "Attendee"),
    ],
)
def test_the_role_is_said_in_few_words(
    talks: tuple[str, ...], chaired: int, category: Category, role: str
) -> None:
    person = Registration("id", CODE, badge_name="Ana", category=category)
    one = Attendance(person, (date(2026, 4, 30),), talks, chaired, "SMCC22222222")
    assert CertificateLanguage("en").certificate(one, ISSUE).role == role


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((30,), "April 30, 2026"),
        ((28, 30), "April 28, 2026 and April 30, 2026"),
        ((28, 29, 30), "April 28, 2026 \u2013 April 30, 2026"),
        ((), ""),
    ],
)
def test_days_in_a_row_are_a_span(days: tuple[int, ...], said: str) -> None:
    dates = tuple(date(2026, 4, day) for day in days)
    one = Attendance(Registration("id", CODE, badge_name="Ana"), dates, (), 0, "SMCC22222222")
    assert CertificateLanguage("en").certificate(one, ISSUE).dates == said


def test_each_is_in_the_language_of_its_bearer() -> None:
    person = Registration("id", CODE, desk_language="pt", languages=("en",))
    assert language_of(person) == "pt-BR"
    assert language_of(replace(person, desk_language="", languages=("ht", "fr"))) == "ht"
    assert language_of(replace(person, desk_language="", languages=())) == "en"
    titles = {CertificateLanguage(language.tag).words().title for language in LANGUAGES}
    assert len(titles) == len(LANGUAGES)
