"""Every answer has its own word, shape and next step, tells who may decide, and never speaks of money."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from smc_desk import resources
from smc_desk.domain.admission import CheckIn, Found, Verdict
from smc_desk.domain.errors import StoreError, StoreFault, UserError, UserFault
from smc_desk.domain.people import Category, Registration, Role, Settlement
from smc_desk.domain.settings import Settings
from smc_desk.ui.desk.acts import KEYS, NEXT_KEY, Act, acts_of
from smc_desk.ui.desk.answers import answer_of, empty_outcome, fault_answer, waiting_outcome
from smc_desk.ui.desk.shown import Moment, Shown
from smc_desk.ui.sounds import Cue
from smc_desk.ui.texts import ISOLATE, POP
from smc_desk.ui.theme import Tone
from smc_desk.ui.widgets.result_card import Outcome
from smc_desk.usecases.check_in import CheckInResult

PERSON = Registration(
    "p1",
    "5T8KYM4",
    order="R00160",
    badge_name="Anaïs Nguyễn",
    latin_name="Anais Nguyen",
    pronouns="she/her",
    organisation="École Polytechnique",
    category=Category.STUDENT,
    valid_days=(2,),
    guardian="MUFC9MS",
)
TWIN = replace(PERSON, id="p2", code="2DD899G", order="R90004")
FORMER = CheckIn("fact", 1, 1_777_553_520_000, "South desk", "AB")
NOBODY = frozenset(
    {
        Verdict.BAD_SIGNATURE,
        Verdict.MISREAD_CODE,
        Verdict.NOT_LISTED,
        Verdict.UNKNOWN,
        Verdict.NOT_A_TICKET,
    }
)
SETTINGS = Settings(desk="North desk", role=Role.HELP)


def shown(verdict: Verdict, moment: Moment = Moment.ARRIVED, **parts: Any) -> Shown:
    """An answer as the desk would give it."""
    result = CheckInResult(
        verdict,
        person=None if verdict in NOBODY else PERSON,
        former=FORMER if verdict is Verdict.ALREADY_IN else None,
        twin=TWIN if verdict is Verdict.MAYBE_DUPLICATE else None,
        check_in="fact" if verdict.admits else "",
        print_id="print" if verdict is Verdict.ADMITTED else "",
        badges=1 if verdict.admits or verdict is Verdict.ALREADY_IN else 0,
    )
    return Shown(replace(result, **parts), moment)


def outcome(verdict: Verdict, role: Role = Role.HELP) -> Outcome:
    return answer_of(shown(verdict), replace(SETTINGS, role=role)).outcome


def texts(said: Outcome) -> str:
    """All that the card would show, without the marks of direction."""
    chips = (chip.text for chip in said.chips)
    actions = (action.text for action in said.actions)
    parts = (said.word, said.name, said.details, *chips, said.next_step, said.note, *actions)
    return " | ".join(parts).replace(ISOLATE, "").replace(POP, "")


def test_no_two_verdicts_share_a_word_a_shape_or_a_next_step() -> None:
    for role in Role:
        said = [outcome(verdict, role) for verdict in Verdict]
        assert len(said) == 18
        for part in ("word", "icon", "next_step"):
            values = [getattr(each, part) for each in said]
            assert len(set(values)) == len(values), (role, part)


def test_no_other_moment_looks_like_a_verdict() -> None:
    others = [
        answer_of(shown(Verdict.ADMITTED, Moment.LOOKED_UP), SETTINGS).outcome,
        answer_of(shown(Verdict.ADMITTED, Moment.OUTDATED), SETTINGS).outcome,
        answer_of(shown(Verdict.ADMITTED, Moment.REPRINTED), SETTINGS).outcome,
        answer_of(shown(Verdict.ADMITTED, Moment.COLLECTED), SETTINGS).outcome,
        fault_answer(StoreError(StoreFault.FULL)).outcome,
        fault_answer(UserError(UserFault.UNKNOWN_PERSON)).outcome,
        waiting_outcome(),
        empty_outcome(),
    ]
    said = [outcome(verdict) for verdict in Verdict] + others
    assert len({each.word for each in said}) == len(said)
    assert len({(each.icon, each.tone) for each in said}) == len(said)


@pytest.mark.parametrize("verdict", Verdict)
def test_every_shape_is_an_icon_that_comes_with_the_app(verdict: Verdict) -> None:
    said = outcome(verdict)
    for icon in (said.icon, *(chip.icon for chip in said.chips)):
        assert resources.path("icons", f"{icon}.svg").is_file()


@pytest.mark.parametrize(
    ("verdict", "tone", "cue"),
    [
        (Verdict.ADMITTED, Tone.SUCCESS, Cue.ADMITTED),
        (Verdict.ALREADY_IN, Tone.INFO, Cue.ATTENTION),
        (Verdict.ASK_CONDUCT, Tone.WARNING, Cue.ATTENTION),
        (Verdict.CANCELLED, Tone.DANGER, Cue.REFUSED),
        (Verdict.UNKNOWN, Tone.NEUTRAL, Cue.ERROR),
    ],
)
def test_each_tone_has_its_colour_and_its_sound(verdict: Verdict, tone: Tone, cue: Cue) -> None:
    answer = answer_of(shown(verdict), SETTINGS)
    assert (answer.outcome.tone, answer.cue) == (tone, cue)


@pytest.mark.parametrize(("verdict", "role"), list(product(Verdict, Role)))
def test_what_leads_on_is_offered_to_those_who_may_and_to_nobody_else(verdict: Verdict, role: Role) -> None:
    following = [act for act in acts_of(shown(verdict), role) if KEYS[act] == NEXT_KEY]
    if verdict is Verdict.BADGE_VOID:
        assert following == [Act.OPEN_ENTRY]
        return
    may = (
        verdict.override is not None and role.includes(verdict.override) and verdict is not Verdict.ALREADY_IN
    )
    assert len(following) == may


@pytest.mark.parametrize(
    ("verdict", "who"),
    [
        (Verdict.TO_SETTLE, "help desk"),
        (Verdict.NOT_TODAY, "help desk"),
        (Verdict.CANCELLED, "help desk"),
        (Verdict.WAITLIST, "help desk"),
        (Verdict.GUARDIAN_MISSING, "lead"),
    ],
)
def test_whoever_may_not_is_told_who_may(verdict: Verdict, who: str) -> None:
    asked, may = outcome(verdict, Role.DESK), outcome(verdict, Role.LEAD)
    assert who in asked.next_step
    assert asked.next_step != may.next_step
    assert not {action.shortcut for action in asked.actions} & {NEXT_KEY}
    assert may.actions[0].shortcut == NEXT_KEY
    assert may.actions[0].role == "primary"


@pytest.mark.parametrize(("verdict", "role"), list(product(Verdict, Role)))
def test_nothing_on_the_card_speaks_of_money(verdict: Verdict, role: Role) -> None:
    person = replace(PERSON, settlement=Settlement.OPEN)
    result = shown(verdict).result
    if result.person is not None:
        result = replace(result, person=person)
    said = texts(answer_of(Shown(result), replace(SETTINGS, role=role)).outcome).casefold()
    for word in ("pay", "paid", "fee", "due", "money", "owe", "scholar", "waive", "amount", "usd"):
        assert word not in said


def test_somebody_who_was_only_looked_up_is_not_welcomed() -> None:
    for verdict in (Verdict.ADMITTED, Verdict.ADMITTED_AGAIN, Verdict.WITH_LEADER):
        looked_up = shown(verdict, Moment.LOOKED_UP, check_in="", print_id="", badges=0)
        answer = answer_of(looked_up, SETTINGS)
        assert answer.outcome.word == "Not checked in yet"
        assert answer.outcome.actions[0].id == Act.CHECK_IN
        assert answer.cue is None


def test_who_is_in_already_is_told_when_and_where() -> None:
    there = outcome(Verdict.ALREADY_IN).note
    assert "South desk" in there
    assert "Checked in at" in there
    here = replace(FORMER, desk="North desk")
    assert "here at North desk" in answer_of(shown(Verdict.ALREADY_IN, former=here), SETTINGS).outcome.note
    unnamed = answer_of(shown(Verdict.ALREADY_IN, former=replace(FORMER, desk="")), SETTINGS).outcome.note
    assert not unnamed.split("\u2069")[0].endswith("at ")


def test_the_card_names_what_a_refusal_rests_on() -> None:
    assert "Day 2" in texts(outcome(Verdict.NOT_TODAY))
    assert "today: day 1" in texts(outcome(Verdict.NOT_TODAY)).casefold()
    evening = answer_of(shown(Verdict.NOT_TODAY, day=0), SETTINGS).outcome
    assert "evening before" in texts(evening)
    assert TWIN.code in outcome(Verdict.MAYBE_DUPLICATE).note
    assert PERSON.guardian in outcome(Verdict.GUARDIAN_NEEDED).note
    guardian = Registration("g", "7QFC9MS", badge_name="Amara Diallo")
    named = answer_of(shown(Verdict.GUARDIAN_NEEDED, guardian=guardian), SETTINGS).outcome
    assert f"{ISOLATE}Amara Diallo{POP}" in named.note
    for day, words in ((-3, "before the symposium"), (209, "after the symposium"), (3, "day 3")):
        told = answer_of(shown(Verdict.NOT_TODAY, day=day, days=3), SETTINGS).outcome
        assert words in told.note


def test_a_name_is_kept_as_given_and_told_how_to_say_only_where_letters_are_foreign() -> None:
    said = outcome(Verdict.ADMITTED)
    assert said.name == "Anaïs Nguyễn"
    assert "Anais" not in texts(said)
    foreign = replace(PERSON, badge_name="محمد الشريف", latin_name="Muhammad ash-Sharif")
    said = answer_of(shown(Verdict.ADMITTED, person=foreign), SETTINGS).outcome
    assert said.name == "محمد الشريف"
    assert said.details.startswith(f"{ISOLATE}Muhammad ash-Sharif{POP}")


def test_an_organisation_is_shown_only_where_it_is_wished() -> None:
    hidden = replace(PERSON, shows_organisation=False)
    said = answer_of(shown(Verdict.ADMITTED, person=hidden), SETTINGS).outcome
    assert PERSON.organisation not in texts(said)
    assert PERSON.organisation in texts(outcome(Verdict.ADMITTED))


@pytest.mark.parametrize(
    ("parts", "chip"),
    [
        ({}, "Badge is printing"),
        ({"print_id": ""}, "Has a badge"),
        ({"print_id": "", "badges": 0}, "No badge yet"),
    ],
)
def test_the_card_says_where_the_badge_is(parts: dict[str, Any], chip: str) -> None:
    said = answer_of(shown(Verdict.ADMITTED, **parts), SETTINGS).outcome
    assert said.chips[0].text == chip


def test_a_badge_that_cannot_print_is_not_promised() -> None:
    said = answer_of(shown(Verdict.ADMITTED), SETTINGS, printer_works=False).outcome
    assert said.chips[0].text == "Badge waits"
    assert "when the printer works again" in said.next_step


def test_a_badge_that_became_wrong_is_printed_anew_first_of_all() -> None:
    said = answer_of(shown(Verdict.ADMITTED, Moment.OUTDATED), SETTINGS).outcome
    assert (said.actions[0].text, said.actions[0].role) == ("Print corrected badge", "primary")
    assert said.chips[0].text == "Badge is outdated"


def test_with_large_text_the_card_keeps_what_is_needed_most() -> None:
    person = replace(PERSON, roles=("speaker",), interpretation="ht")
    said = answer_of(shown(Verdict.ADMITTED, person=person), SETTINGS, is_brief=True).outcome
    assert said.chips == ()
    assert "she/her" in said.details
    assert "Badge is printing" in said.note
    assert PERSON.organisation not in said.details
    whole = answer_of(shown(Verdict.ADMITTED, person=person), SETTINGS).outcome
    assert [chip.text for chip in whole.chips] == ["Badge is printing", "Speaker", "Haitian Creole"]


def test_a_misread_code_offers_those_who_may_be_meant() -> None:
    guessed = answer_of(shown(Verdict.MISREAD_CODE, suggestions=(PERSON,)), SETTINGS).outcome
    assert "choose the person" in guessed.next_step
    assert "choose the person" not in outcome(Verdict.MISREAD_CODE).next_step


def test_no_key_is_bound_to_two_acts_but_the_one_that_leads_on() -> None:
    others = [key for key in KEYS.values() if key != NEXT_KEY]
    assert len(set(others)) == len(others)
    assert set(KEYS) == set(Act)
    for verdict, role in product(Verdict, Role):
        acts = acts_of(shown(verdict), role)
        assert len(set(acts)) == len(acts)


def test_a_way_found_changes_nothing_of_what_is_said() -> None:
    for found in Found:
        said = answer_of(shown(Verdict.ADMITTED, found=found), SETTINGS).outcome
        assert said == outcome(Verdict.ADMITTED)
