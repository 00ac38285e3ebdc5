"""What a talk is given, what the clock shows, and what a delay costs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from smc_desk.domain.programme import Programme, Session, Talk
from smc_desk.domain.timing import TEMPLATES, Overrun, PhaseKind, Preset, plan_of, template_named
from smc_desk.domain.timing_acts import Act, ActKind, FaultKind, Phrase, SpeakerState
from smc_desk.domain.timing_clock import Reading
from smc_desk.domain.timing_page import page_of
from smc_desk.domain.timing_record import Record, session_record
from smc_desk.domain.timing_repair import NoRepair, RepairKind, advise, neighbours_of
from smc_desk.domain.timing_shown import Stage, digits_of
from smc_desk.domain.timing_signals import CueKind, Signal, cues_ahead
from smc_desk.domain.timing_talk import TalkState
from tests.timing_world import Room

BEGIN = datetime(2026, 4, 30, 14, 0, tzinfo=UTC)


@pytest.fixture
def room() -> Room:
    """Three talks of 12 + 3 minutes."""
    return Room()


def begun(room: Room, after: float = 0) -> Room:
    room.wait(after)
    room.act(ActKind.START)
    return room


@pytest.mark.parametrize(
    ("name", "minutes"),
    [
        ("12+3", [12, 3]), ("12+2+1", [12, 2, 1]), ("13+2", [13, 2]), ("10+4+1", [10, 4, 1]), ("8+2", [8, 2]),
        ("3+2", [3, 2]), ("16+4", [16, 4]), ("25+10", [25, 10]), ("20+5", [20, 5]), ("15+5", [15, 5]),
        ("keynote 40+5", [40, 5]), ("poster 3", [3]), ("story 12+8", [12, 8]),
    ],
)  # fmt: skip
def test_every_usual_slot_has_a_template(name: str, minutes: list[int]) -> None:
    template = template_named(name)
    assert template is not None
    assert [phase.length_for / 60 for phase in template.phases] == minutes
    assert template.phases[0].warnings_for


def programme(talk_for: int = 12, questions_for: int = 6) -> Programme:
    session = Session(
        "s", "S1", "Session", "paper", "Cedar", BEGIN, BEGIN + timedelta(minutes=60), ("CHAIR",),
        talk_for=talk_for, questions_for=questions_for, warnings=(5, 1, 0),
    )  # fmt: skip
    later = Session(
        "n", "S2", "Next", "paper", "Cedar", BEGIN + timedelta(minutes=75), BEGIN + timedelta(minutes=135)
    )
    beside = Session("p", "S3", "Beside", "paper", "Mapou", BEGIN, BEGIN + timedelta(minutes=90))
    shared = Session(
        "q", "S4", "Shared", "paper", "Mapou", BEGIN + timedelta(minutes=62), BEGIN + timedelta(minutes=90),
        ("CHAIR",),
    )  # fmt: skip
    talks = tuple(
        Talk(f"t{n}", f"T{n}", f"Talk {n}", "Cedar", BEGIN + timedelta(minutes=20 * n), 20, session="s")
        for n in range(3)
    )
    return Programme("Symposium", date(2026, 4, 30), 1, "UTC", (), (session, later, beside, shared), talks)


def test_a_plan_takes_lengths_and_warnings_from_the_programme() -> None:
    known = programme()
    found = plan_of(known, known.sessions[0])
    kinds = [(phase.kind, phase.length_for) for phase in found.talks[0].phases]
    expected = [(PhaseKind.TALK, 720), (PhaseKind.QUESTIONS, 360), (PhaseKind.CHANGEOVER, 120)]
    assert kinds == expected
    assert found.talks[0].phases[0].warnings_for == (300, 60)


def test_a_session_without_talks_is_one_of_its_own() -> None:
    known = programme()
    (talk,) = plan_of(known, known.sessions[1]).talks
    assert (talk.guid, talk.length_for) == ("n", 3600)


def test_signals_follow_each_other_and_an_overrun_eats_the_questions(room: Room) -> None:
    begun(room)
    assert room.show().signal is Signal.TIME_LEFT
    seen = []
    for seconds in (600, 60, 60, 60, 120, 120):
        room.wait(seconds)
        seen.append(room.show().signal)
    expected = [Signal.SOON, Signal.LAST, Signal.OVER, Signal.OVER, Signal.SLOT_OVER, Signal.HARD_STOP]
    assert seen == expected
    assert room.show().talk_ends_at == room.at


def test_questions_have_what_an_overrun_left_of_them(room: Room) -> None:
    begun(room)
    room.wait(13 * 60)
    room.act(ActKind.NEXT_PHASE)
    now = room.show()
    assert (now.phase, now.signal, now.remaining_for) == (PhaseKind.QUESTIONS, Signal.QUESTIONS, 120)
    assert now.drift.absolute_for == 0


def test_an_overrun_pushes_the_rest_where_a_session_says_so(room: Room) -> None:
    room.act(ActKind.OVERRUN, value=Overrun.PUSHES_REST.value)
    begun(room)
    room.wait(13 * 60)
    room.act(ActKind.NEXT_PHASE)
    now = room.show()
    assert (now.remaining_for, now.drift.absolute_for) == (180, 60)


def test_cues_come_at_the_second(room: Room) -> None:
    state = begun(room).state()
    cues = [
        (cue.kind, (cue.at - room.at).total_seconds())
        for cue in cues_ahead(state, state.timeline.moment(room.read()))
    ]
    expected = [
        (CueKind.WARNING, 600), (CueKind.WARNING, 660), (CueKind.PHASE_OVER, 720), (CueKind.SLOT_OVER, 900),
        (CueKind.HARD_STOP, 1020),
    ]  # fmt: skip
    assert cues == expected


def test_the_two_traditions_are_never_mixed(room: Room) -> None:
    room.act(ActKind.TEMPLATE, "t0", value="speech 5-7")
    assert room.state().preset is Preset.CONGRESS
    room.act(ActKind.TEMPLATE, value="speech 5-7")
    begun(room)
    seen = []
    for seconds in (0, 300, 60, 60, 30):
        room.wait(seconds)
        seen.append(room.show().signal)
    expected = [Signal.CLUB_BEGUN, Signal.CLUB_LEAST, Signal.CLUB_TARGET, Signal.CLUB_MOST, Signal.CLUB_STOP]
    assert seen == expected
    assert room.show().counts == 450
    room.act(ActKind.TEMPLATE, "t1", value="12+3")
    talk = room.state().talk("t1")
    assert talk is not None
    assert talk.length_for == 420


def test_only_one_template_is_of_both_presets() -> None:
    clubs = {one.name for one in TEMPLATES if one.preset is Preset.COUNT_UP}
    assert clubs == {"speech 5-7", "table topic 1-2", "evaluation 2-3"}


def test_a_pause_is_not_charged(room: Room) -> None:
    begun(room)
    room.wait(60)
    room.act(ActKind.PAUSE)
    room.wait(300)
    assert (room.show().signal, room.show().remaining_for) == (Signal.PAUSED, 660)
    room.act(ActKind.RESUME)
    room.wait(60)
    assert (room.show().remaining_for, room.show().drift.absolute_for) == (600, 300)


def test_a_hold_stops_the_session_until_somebody_goes_on(room: Room) -> None:
    begun(room)
    room.act(ActKind.HOLD)
    room.wait(100)
    assert (room.show().stage, room.show().elapsed_for) == (Stage.HELD, 0)
    room.act(ActKind.RESUME)
    assert room.show().stage is Stage.RUNNING


def test_time_is_given_and_taken_but_never_below_nothing(room: Room) -> None:
    begun(room)
    room.act(ActKind.ADD, seconds=60)
    assert room.show().remaining_for == 780
    room.act(ActKind.ADD, seconds=-3600)
    assert (room.show().allotted_for, room.show().remaining_for) == (0, 0)


def test_a_fixed_end_holds_whatever_the_start(room: Room) -> None:
    begun(room, 240)
    room.act(ActKind.COUNT_TO, until=room.plan.starts_at + timedelta(minutes=12))
    assert room.show().remaining_for == 480


def test_a_forgotten_start_is_counted_in_silence_and_made_good(room: Room) -> None:
    room.wait(180)
    assert room.show().shadow_for == 180
    room.act(ActKind.BEGAN_AGO, seconds=180)
    assert (room.show().elapsed_for, room.show().drift.absolute_for) == (180, 0)


def test_a_talk_cannot_have_begun_before_the_one_ahead_of_it(room: Room) -> None:
    begun(room)
    room.wait(600)
    room.act(ActKind.BEGAN_AGO, "t1", seconds=3600)
    room.check()
    first = room.state().talk("t0")
    assert first is not None
    assert first.elapsed(room.at) == 0


def test_an_early_finish_pulls_nothing_forward(room: Room) -> None:
    begun(room)
    room.wait(300)
    room.act(ActKind.NEXT_TALK)
    now = room.show()
    assert (now.stage, now.early_for, now.drift.absolute_for) == (Stage.WAITING, 600, 0)
    assert now.next[0].expected_at == room.plan.talks[1].starts_at


def test_both_drifts_tell_a_late_start_from_slow_talks(room: Room) -> None:
    begun(room, 300)
    room.wait(720 + 180 + 60)
    now = room.show()
    assert (now.drift.absolute_for, now.drift.relative_for) == (360, 60)
    assert now.session_ends_at == room.plan.ends_at + timedelta(seconds=360)


def test_gaps_between_talks_soak_up_a_delay() -> None:
    known = programme(15, 5)
    found = plan_of(known, known.sessions[0])
    early = Room(found)
    early.act(ActKind.TEMPLATE, value="12+3")
    begun(early, 120)
    assert early.show().next[0].expected_at == found.talks[1].starts_at


def test_undo_takes_back_one_act_and_undoing_that_brings_it_back(room: Room) -> None:
    begun(room)
    room.wait(60)
    state = room.act(ActKind.PAUSE)
    room.wait(60)
    room.act(ActKind.UNDO, ref=state.entries[-1])
    assert room.show().elapsed_for == 120
    room.act(ActKind.UNDO, ref=room.entries[-1].id)
    assert room.show().elapsed_for == 60


def test_previous_goes_back_a_phase_and_then_a_talk(room: Room) -> None:
    begun(room)
    room.wait(60)
    room.act(ActKind.NEXT_PHASE)
    room.act(ActKind.PREVIOUS)
    assert room.show().phase is PhaseKind.TALK
    room.act(ActKind.NEXT_TALK)
    room.act(ActKind.PREVIOUS)
    assert (room.show().talk, room.show().talk_elapsed_for) == ("t0", 60)


def test_an_absent_speakers_slot_stays_free_and_a_late_one_goes_last(room: Room) -> None:
    room.act(ActKind.ABSENT, "t0")
    assert (room.show().talk, room.show().next[0].expected_at) == ("t1", room.plan.talks[1].starts_at)
    room.act(ActKind.LATE, "t1")
    assert [one.guid for one in room.show().next] == ["t2", "t1"]
    room.act(ActKind.EXPECTED, "t1")
    assert [one.guid for one in room.show().next] == ["t1", "t2"]


def test_two_talks_change_places_and_their_printed_times(room: Room) -> None:
    room.act(ActKind.SWAPPED, "t0", value="t2")
    now = room.show()
    assert (now.talk, now.next[0].printed_at) == ("t2", room.plan.talks[0].starts_at)


def test_what_is_said_of_a_session_is_on_record(room: Room) -> None:
    room.act(ActKind.SPEAKER_STATE, "t0", value=SpeakerState.READY.value)
    room.act(ActKind.SPEAKER_REPLACED, "t0", name="قبيلة ٣")
    room.act(ActKind.CHAIR_REPLACED, name="Zsófia")
    room.act(ActKind.FAULT, value=FaultKind.SOUND.value)
    room.act(ActKind.MESSAGE, value=Phrase.SPEAK_UP.value)
    room.act(ActKind.NOTE, "t0", text="projector")
    state = room.act(ActKind.HEADS, heads=41)
    now = room.show()
    assert (now.speaker, now.speaker_name, now.chair_name) == (SpeakerState.READY, "قبيلة ٣", "Zsófia")
    assert now.fault is not None
    assert now.message is not None
    assert (now.fault.kind, now.message.phrase, now.heads) == (FaultKind.SOUND, Phrase.SPEAK_UP, 41)
    assert [note.text for note in state.notes] == ["projector"]


def test_names_and_notes_are_no_part_of_the_fact() -> None:
    act = Act(ActKind.NOTE, "t0", text="Dr Ama left early", name="Ama")
    body = act.body(Reading(BEGIN, 1.0, "run"))
    assert "Ama" not in str(body)
    assert act.private() == {"text": "Dr Ama left early", "name": "Ama"}


@pytest.mark.parametrize(
    ("seconds", "digits"),
    [(720.0, (False, 12, 0)), (719.2, (False, 12, 0)), (0.01, (False, 0, 1)), (0.0, (False, 0, 0)),
     (-0.5, (False, 0, 0)), (-61.0, (True, 1, 1))],
)  # fmt: skip
def test_a_second_is_shown_until_it_is_over(seconds: float, digits: tuple[bool, int, int]) -> None:
    assert digits_of(seconds) == digits


def delayed(seconds: float) -> tuple[Room, Programme]:
    known = programme(15, 5)
    late = Room(plan_of(known, known.sessions[0]))
    return begun(late, seconds), known


def test_a_repair_offers_three_choices_with_their_cost_and_does_nothing() -> None:
    room, known = delayed(240)
    before = len(room.entries)
    advice = advise(room.state(), room.read(), neighbours_of(known, known.sessions[0]))
    assert (advice.late_for, advice.programme_for - advice.left_for) == (240, 240)
    questions, shave, pause = advice.choices
    assert [choice.kind for choice in advice.choices] == list(RepairKind)
    assert (questions.leaves_for, shave.leaves_for, pause.leaves_for) == (0, 0, 0)
    assert all(choice.is_useful for choice in advice.choices)
    assert {effect.session.room for effect in questions.effects} == {"Mapou"}
    named = {effect.session.guid: effect.late_for for effect in pause.effects}
    assert named["q"] == 240 + 300 - 120
    assert len(room.entries) == before
    act = questions.act()
    room.act(act.kind, value=act.value, cuts=act.cuts)
    assert abs(room.show().session_late_for) <= 2


def test_a_repair_never_takes_more_than_it_may() -> None:
    room, _ = delayed(1500)
    advice = advise(room.state(), room.read())
    assert advice.choices[0].gains_for == 3 * 240
    assert advice.choices[0].leaves_for == 1500 - 720


@pytest.mark.parametrize(
    ("late", "why"), [(0, NoRepair.ON_TIME), (10, NoRepair.ON_TIME), (7200, NoRepair.IMPLAUSIBLE)]
)
def test_a_repair_ignores_what_is_small_or_cannot_be(late: float, why: NoRepair) -> None:
    room, _ = delayed(late)
    advice = advise(room.state(), room.read())
    assert (advice.choices, advice.none) == ((), why)


def test_a_record_tells_planned_and_actual_by_phase(room: Room) -> None:
    begun(room, 30)
    room.wait(750)
    room.act(ActKind.NEXT_PHASE)
    room.wait(90)
    state = room.act(ActKind.NEXT_TALK)
    record = session_record(state, room.read())
    talk = record.talks[0]
    assert (talk.state, talk.start_drift_for, talk.drift_for) == (TalkState.DONE, 30, -30)
    assert [(phase.planned_for, phase.actual_for) for phase in talk.phases] == [(720, 750), (180, 90)]
    sums = {one.name: one.over_for for one in Record((record,)).by_phase()}
    assert sums == {"talk": 30, "questions": -90}


def test_a_page_can_go_on_counting_by_itself(room: Room) -> None:
    begun(room)
    room.wait(60)
    page = page_of(room.show())
    assert page["zero_ms"] - page["clock_ms"] == 660_000
    assert page["slot_zero_ms"] - page["clock_ms"] == 840_000
    assert (page["runs"], page["signal"]) == (True, "time_left")


def test_a_message_is_on_no_public_page(room: Room) -> None:
    room.act(ActKind.MESSAGE, text="Ama, please finish")
    assert "Ama" not in str(page_of(room.show()))
    assert page_of(room.show(), is_private=True)["message"] == "Ama, please finish"
