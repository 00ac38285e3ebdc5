"""The programme is read from frab/c3voc schedules, ours and others'; rubbish is refused with its place."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.adapters.programmes import read
from smc_desk.adapters.programmes.read import read_programme, reading_of_json
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import Programme
from smc_desk.domain.programme_reading import Choices, NotAProgramme, Reading, Rule, Severity

DEMO = resources.path("demo", "schedule.json")


def _plain() -> dict[str, Any]:
    item = {"id": 7, "guid": "g7", "title": "Talk", "date": "2026-04-30T09:00:00+02:00", "duration": "00:30",
            "language": "es", "persons": [{"id": 1, "public_name": "Ana"}]}  # fmt: skip
    day = {"date": "2026-04-30", "day_start": "2026-04-30T08:00:00+02:00", "rooms": {"Hall": [item]}}
    return {"schedule": {"conference": {"title": "T", "days": [day]}}}


def _item(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["schedule"]["conference"]["days"][0]["rooms"]["Hall"][0]
    return found


def _read(change: Callable[[dict[str, Any]], object], choices: Choices | None = None) -> Reading:
    """A plain schedule after something was done to its one item."""
    document = _plain()
    change(_item(document))
    return reading_of_json(document, choices or Choices())


def test_the_demo_is_read_whole() -> None:
    programme = read_programme(DEMO).programme
    assert (programme.first_day, programme.days, programme.zone) == (
        datetime.date(2026, 4, 30),
        3,
        "America/Chicago",
    )
    assert (len(programme.rooms), len(programme.sessions), len(programme.talks)) == (9, 60, 188)
    assert len(programme.desk_hours) == 4
    assert (programme.desk_hours[0].opens, programme.desk_hours[0].closes) == ("17:00", "20:00")
    assert len([s for s in programme.sessions if s.workshop]) == 9
    oversold = next(s for s in programme.sessions if s.workshop == "W02")
    assert oversold.signed_up > oversold.seats > 0
    sessions = {s.guid: s for s in programme.sessions}
    for talk in programme.talks:
        assert sessions[talk.session].starts_at <= talk.starts_at
        assert talk.starts_at.utcoffset() == datetime.timedelta(0)
    assert all(s.chairs or s.kind for s in programme.sessions)
    assert {c for t in programme.talks for c in t.speakers} <= set(programme.speakers)


def test_rooms_come_with_all_that_is_known_of_them() -> None:
    rooms = {room.name: room for room in read_programme(DEMO).programme.rooms}
    ceiba, studio = rooms["Ceiba Hall"], rooms["Kapok Studio"]
    assert (ceiba.capacity, ceiba.step_free, ceiba.hearing_loop, ceiba.floor) == (440, True, True, "0")
    assert ceiba.booth_languages == ("en", "es", "fr", "ht", "pt")
    assert ceiba.recording == "record_by_default"
    assert (studio.step_free, studio.floor, studio.recording) == (False, "-1", "recording_not_possible")


def test_people_come_with_tickets_and_without() -> None:
    programme = read_programme(DEMO).programme
    assert (len(programme.people), sum(not p.ticket for p in programme.people)) == (190, 5)
    people = {person.guid: person for person in programme.people}
    for talk in programme.talks:
        assert tuple(people[g].ticket for g in talk.people if people[g].ticket) == talk.speakers
    for session in programme.sessions:
        assert tuple(people[g].ticket for g in session.chair_people if people[g].ticket) == session.chairs


def test_sessions_come_with_timing_credit_interpretation_and_seats() -> None:
    sessions = {s.code: s for s in read_programme(DEMO).programme.sessions}
    opening, workshop = sessions["S001"], sessions["S006"]
    assert opening.interpretation == ("en", "es", "fr", "ht", "pt")
    assert (opening.overflow_room, opening.talk_for, opening.questions_for) == ("Mapou Room", 20, 5)
    assert (opening.credit_for, opening.is_scanned, opening.warnings[0]) == (90, True, 5)
    assert (workshop.seats, workshop.signed_up, workshop.waiting) == (32, 32, 15)
    assert workshop.track == "Organising and power"


def test_a_plain_schedule_makes_each_item_a_session() -> None:
    reading = _read(dict.copy)
    (session,), (talk,), (room,) = (
        reading.programme.sessions, reading.programme.talks, reading.programme.rooms,
    )  # fmt: skip
    assert talk.session == session.guid
    assert session.ends_at - session.starts_at == datetime.timedelta(minutes=30)
    assert (room.name, reading.programme.zone, reading.programme.days) == ("Hall", "Etc/GMT-2", 1)
    assert _read(dict.copy) == reading


@pytest.mark.parametrize(
    ("way", "value", "place"),
    [
        (["schedule"], None, "schedule"),
        (["schedule", "conference", "days"], [], "items"),
        (["schedule", "conference", "title"], [3], "schedule.conference.title"),
        (["schedule", "conference", "days", 0, "rooms"], [], "schedule.conference.days[0].rooms"),
        (["schedule", "conference", "days", 0, "rooms", "Hall", 0, "id"], True, ".id"),
        (["schedule", "conference", "days", 0, "rooms", "Hall", 0, "persons"], {"a": 1}, ".persons"),
        (["schedule", "smc"], {"sessions": [{"guid": 1}]}, ".start"),
        (["schedule", "smc"], {"desk_hours": [{"date": "2026-04-30", "open": "7", "close": "8"}]}, ".open"),
    ],
)
def test_the_wrong_form_is_refused_with_its_place(
    tmp_path: Path, way: list[Any], value: Any, place: str
) -> None:
    document = _plain()
    node: Any = document
    for step in way[:-1]:
        node = node[step]
    node[way[-1]] = value
    path = tmp_path / "s.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(UserError) as error:
        read_programme(path)
    assert error.value.fault is UserFault.NOT_A_PROGRAMME
    assert error.value.data["at"].endswith(place)


@pytest.mark.parametrize(
    ("change", "rule", "severity", "value", "proposal"),
    [
        ({"date": "soon"}, Rule.START_MISSING, Severity.BLOCK, "soon", ""),
        ({"date": None}, Rule.START_MISSING, Severity.WARN, "", ""),
        ({"duration": "long"}, Rule.DURATION_MISSING, Severity.WARN, "long", "30"),
        ({"duration": "00:00"}, Rule.DURATION_MISSING, Severity.WARN, "00:00", "30"),
        ({"duration": "2:06:00"}, Rule.DURATION_IN_THREE, Severity.WARN, "2:06:00", "3240"),
        ({"duration": "00:05:00"}, Rule.DURATION_IN_THREE, Severity.WARN, "00:05:00", "5"),
        ({"end": "2026-04-30T10:00:00+02:00"}, Rule.DURATION_DISAGREES, Severity.WARN, None, "60"),
        ({"start": "0900"}, Rule.CLOCK_FORM, Severity.INFO, "0900", "09:00"),
        ({"start": "10:00"}, Rule.START_DISAGREES, Severity.WARN, None, "2026-04-30T09:00:00+02:00"),
        ({"room": "Studio"}, Rule.ROOM_DISAGREES, Severity.WARN, "Studio", "Hall"),
        ({"guid": ""}, Rule.NO_GUID, Severity.INFO, "7", ""),
        ({"title": "<b>Talk</b> &amp;lt;i"}, Rule.MARKUP, Severity.INFO, None, ""),
        ({"title": "JosÃ© spricht"}, Rule.MOJIBAKE, Severity.WARN, "JosÃ© spricht", "José spricht"),
        ({"persons": [{"public_name": "Ana"}]}, Rule.PERSON_WITHOUT_ID, Severity.INFO, "Ana", ""),
        ({"answers": [{"answer": "secret"}]}, Rule.PRIVATE, Severity.WARN, "answers", ""),
        ({"mood": "good"}, Rule.UNKNOWN_KEY, Severity.INFO, "mood", ""),
        ({"date": "2026-05-01T01:00:00+02:00"}, Rule.OTHER_DATE, Severity.INFO, None, "2026-04-30"),
    ],
)
def test_what_is_odd_about_an_item_is_named_with_its_fix(
    change: dict[str, Any], rule: Rule, severity: Severity, value: str | None, proposal: str
) -> None:
    reading = _read(lambda item: item.update(change))
    (finding,) = [f for f in reading.findings if f.rule is rule]
    assert (finding.severity, finding.proposal) == (severity, proposal)
    assert value in (None, finding.value)
    assert finding.place.startswith("schedule.conference.days[0].rooms.Hall[0]")
    assert "secret" not in repr(reading)


def test_a_length_in_three_parts_is_read_as_hours_where_somebody_says_so() -> None:
    chosen = Choices(fixes=frozenset({Rule.DURATION_IN_THREE}))
    (talk,) = _read(lambda item: item.update(duration="2:06:00"), chosen).programme.talks
    assert talk.duration_for == 126
    ended = {"duration": "2:06:00", "end": "2026-04-30T11:06:00+02:00"}
    (talk,) = _read(lambda item: item.update(ended)).programme.talks
    assert talk.duration_for == 126


def test_a_start_that_cannot_be_read_is_left_out_only_when_somebody_says_so() -> None:
    reading = _read(lambda item: item.update(date="soon"))
    assert (reading.is_ready, reading.programme.talks) == (False, ())
    assert _read(
        lambda item: item.update(date="soon"), Choices(fixes=frozenset({Rule.START_MISSING}))
    ).is_ready


def test_misread_letters_are_repaired_only_when_somebody_says_so() -> None:
    title = {"title": "JosÃ© spricht"}
    (talk,) = _read(lambda item: item.update(title)).programme.talks
    assert talk.title == "JosÃ© spricht"
    (talk,) = _read(
        lambda item: item.update(title), Choices(fixes=frozenset({Rule.MOJIBAKE}))
    ).programme.talks
    assert talk.title == "José spricht"


def test_a_local_clock_called_greenwich_is_treated_as_local_when_somebody_says_so() -> None:
    document = _plain()
    document["schedule"]["conference"]["time_zone_name"] = "America/Toronto"
    _item(document)["date"] = "2026-04-30T09:00:00+00:00"
    reading = reading_of_json(document, Choices())
    assert reading.count(Rule.WRONG_ZONE) == 1
    assert reading.programme.talks[0].starts_at.hour == 9
    local = reading_of_json(document, Choices(fixes=frozenset({Rule.WRONG_ZONE})))
    assert local.programme.talks[0].starts_at.hour == 13


def test_an_offset_is_trusted_more_than_a_zone_called_utc() -> None:
    document = _plain()
    document["schedule"]["conference"]["time_zone_name"] = "UTC"
    reading = reading_of_json(document, Choices())
    assert reading.count(Rule.ZONE_DISAGREES) == 1
    assert (reading.programme.zone, reading.programme.talks[0].starts_at.hour) == ("Etc/GMT-2", 7)


def test_a_group_may_be_in_two_places_once_somebody_says_so() -> None:
    document = _plain()
    hall = document["schedule"]["conference"]["days"][0]["rooms"]
    hall["Studio"] = [{**_item(document), "guid": "g8", "id": 8}]
    reading = reading_of_json(document, Choices())
    (finding,) = [f for f in reading.findings if f.rule is Rule.PERSON_TWICE]
    assert finding.severity is Severity.WARN
    muted = reading_of_json(document, Choices(groups=frozenset({finding.key})))
    assert [f.severity for f in muted.findings if f.rule is Rule.PERSON_TWICE] == [Severity.INFO]
    assert muted.programme.people[0].is_group


def test_several_rooms_in_one_text_are_split_when_somebody_says_so() -> None:
    document = _plain()
    rooms = document["schedule"]["conference"]["days"][0]["rooms"]
    rooms["C01, B05/B06"] = [{**rooms.pop("Hall")[0]}]
    reading = reading_of_json(document, Choices())
    assert reading.count(Rule.SEVERAL_ROOMS) == 1
    assert [t.room for t in reading.programme.talks] == ["C01, B05/B06"]
    split = reading_of_json(document, Choices(fixes=frozenset({Rule.SEVERAL_ROOMS}))).programme
    assert sorted(t.room for t in split.talks) == ["B05", "B06", "C01"]
    assert len({t.guid for t in split.talks}) == 3


def test_the_same_guid_twice_makes_two_items() -> None:
    document = _plain()
    hall = document["schedule"]["conference"]["days"][0]["rooms"]["Hall"]
    hall.append({**hall[0], "date": "2026-04-30T11:00:00+02:00"})
    reading = reading_of_json(document, Choices())
    assert reading.count(Rule.GUID_TWICE) == 1
    assert len({t.guid for t in reading.programme.talks}) == 2
    assert reading_of_json(document, Choices()) == reading


def test_a_schedule_wrapped_otherwise_is_read_all_the_same() -> None:
    inner = _plain()["schedule"]
    assert reading_of_json(inner, Choices()).count(Rule.WRAPPED) == 1
    beside = {"schedule": {"conference": {"title": "T"}, "days": inner["conference"]["days"]}}
    reading = reading_of_json(beside, Choices())
    assert (reading.count(Rule.WRAPPED), len(reading.programme.talks)) == (1, 1)


def test_two_rooms_of_one_guid_are_two_rooms() -> None:
    document = _plain()
    document["schedule"]["conference"]["rooms"] = [{"name": n, "guid": "same"} for n in ("Hall", "Studio")]
    reading = reading_of_json(document, Choices())
    assert reading.count(Rule.ROOM_GUID_TWICE) == 1
    assert len({room.guid for room in reading.programme.rooms}) == 2


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", UserFault.FILE_EMPTY),
        (b"  \n ", UserFault.FILE_EMPTY),
        (b"rubbish", UserFault.NOT_A_PROGRAMME),
        (b"\x00\xff\xfe", UserFault.NOT_A_PROGRAMME),
        (b"[" * 200_000, UserFault.NOT_A_PROGRAMME),
        (b'{"schedule":' * 50_000, UserFault.NOT_A_PROGRAMME),
        (b"9" * 10_000, UserFault.NOT_A_PROGRAMME),
        (b"null", UserFault.NOT_A_PROGRAMME),
        (b"{}", UserFault.NOT_A_PROGRAMME),
        (b"<html><body>not found</body></html>", UserFault.NOT_A_PROGRAMME),
    ],
)
def test_rubbish_is_no_programme(tmp_path: Path, data: bytes, fault: UserFault) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(data)
    with pytest.raises(UserError) as error:
        read_programme(path)
    assert error.value.fault is fault


def test_a_missing_or_huge_file_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UserError) as error:
        read_programme(tmp_path / "none.json")
    assert error.value.fault is UserFault.FILE_NOT_FOUND
    monkeypatch.setattr(read, "LARGEST", 10)
    with pytest.raises(UserError) as error:
        read_programme(DEMO)
    assert error.value.fault is UserFault.FILE_TOO_LARGE


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.data())
def test_any_value_in_any_place_is_read_or_refused(data: st.DataObject) -> None:
    document = copy.deepcopy(_plain())
    document["schedule"]["smc"] = {
        "sessions": [
            {"guid": "s", "start": "2026-04-30T09:00:00Z", "end": "2026-04-30T10:00:00Z", "talks": ["g7"]}
        ],
        "speakers": [{"person_id": 1, "ticket_code": "X"}],
        "desk_hours": [{"date": "2026-04-30", "open": "07:30", "close": "18:00"}],
    }
    node: Any = document
    while True:
        step = data.draw(st.sampled_from(list(node) if isinstance(node, dict) else list(range(len(node)))))
        if not isinstance(node[step], dict | list) or not node[step] or data.draw(st.booleans()):
            node[step] = data.draw(_JSON)
            break
        node = node[step]
    with contextlib.suppress(NotAProgramme):  # refused; anything else is a bug
        assert isinstance(reading_of_json(document, Choices()).programme, Programme)
