"""What is written can be read again, by us and by strict readers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from smc_desk import resources
from smc_desk.adapters.programmes.read import read_programme, reading_of_json
from smc_desk.adapters.programmes.write import write_programme
from smc_desk.adapters.programmes.write_frab import frab_document
from smc_desk.adapters.programmes.write_ical import ical
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import CANCELLED, Programme
from smc_desk.domain.programme_reading import Choices
from tests.programmes import MORNING, real, small

DEMO = resources.path("demo", "schedule.json")
EVENT_KEYS = frozenset(
    [
        *("guid", "id", "date", "start", "duration", "room", "slug", "url", "title", "subtitle", "track"),
        *("type", "language", "abstract", "description", "persons", "links"),
    ]
)
OPTIONAL_KEYS = frozenset(
    ["logo", "end", "recording_license", "do_not_record", "attachments", "code", "feedback_url", "origin_url"]
)


def _sorted(programme: Programme) -> Programme:
    return replace(programme, people=tuple(sorted(programme.people, key=lambda p: p.guid)))


def _uuids(programme: Programme) -> Programme:
    """The programme as an export names it: read once from one."""
    return _sorted(reading_of_json(frab_document(programme), Choices()).programme)


def test_the_demo_comes_back_whole() -> None:
    programme = read_programme(DEMO).programme
    assert _uuids(programme) == _sorted(programme)


@pytest.mark.parametrize("name", ["38c3-2024.schedule.xml", "camp-2019.frab.json", "ismir-2023.ics"])
def test_a_real_programme_comes_back_whole_once_its_guids_are_uuids(name: str, tmp_path: Path) -> None:
    programme = _uuids(real(name, tmp_path).programme)
    assert _uuids(programme) == programme


def test_a_small_programme_with_everything_comes_back() -> None:
    programme = small()
    rooms = tuple(
        replace(r, fire_limit=90, equipment=("projector",), is_quiet=True, floor="1", lost=("step_free",),
                opens=((MORNING, MORNING + timedelta(hours=9)),))
        for r in programme.rooms
    )  # fmt: skip
    first, *rest = programme.sessions
    first = replace(first, needs=("step_free",), is_pinned=True, held_seats=3, workshop="W01", seats=9)
    cancelled, unplaced, *talks = programme.talks
    talks += [replace(cancelled, state=CANCELLED), replace(unplaced, room="")]
    people = tuple(replace(p, is_group=p.guid == "p2") for p in programme.people)
    programme = replace(
        programme, rooms=rooms, sessions=(first, *rest), people=people,
        talks=tuple(sorted(talks, key=lambda t: (t.starts_at, t.room, t.code))),
    )  # fmt: skip
    again = _uuids(programme)
    assert _uuids(again) == again
    assert again.rooms == tuple(replace(r, guid=a.guid) for r, a in zip(rooms, again.rooms, strict=True))
    assert {(t.code, t.state, t.room) for t in again.talks} == {
        (t.code, t.state, t.room) for t in programme.talks
    }
    named = {s.code: s for s in again.sessions}
    assert (named["S1"].needs, named["S1"].is_pinned, named["S1"].held_seats) == (("step_free",), True, 3)
    assert [p.name for p in again.people if p.is_group] == ["Bo"]


def test_each_event_has_all_keys_a_strict_reader_wants_and_no_other() -> None:
    conference: dict[str, Any] = frab_document(read_programme(DEMO).programme)["schedule"]["conference"]
    assert re.fullmatch(r"[a-z0-9_-]{4,}", conference["acronym"])
    assert conference["daysCount"] == len(conference["days"]) == 3
    for day in conference["days"]:
        assert {"index", "date", "day_start", "day_end", "rooms"} <= day.keys()
        for room, events in day["rooms"].items():
            for event in events:
                assert event.keys() >= EVENT_KEYS
                assert event.keys() <= EVENT_KEYS | OPTIONAL_KEYS
                assert event["room"] == room
                assert re.fullmatch(r"\d+:[0-5]\d", event["duration"])
                assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", event["guid"])


def test_a_talk_after_midnight_belongs_to_the_evening_before_and_a_long_one_has_two_parts() -> None:
    programme = small()
    late = replace(programme.talks[0], starts_at=MORNING + timedelta(hours=16), duration_for=54 * 60)
    document = frab_document(replace(programme, days=2, talks=(late,)))
    first, second = document["schedule"]["conference"]["days"]
    assert (first["rooms"]["Hall"][0]["duration"], second["rooms"]) == ("54:00", {})


def test_a_calendar_has_stable_names_a_rising_number_and_one_zone() -> None:
    programme = small()
    cancelled = replace(programme.talks[0], state=CANCELLED, title="A long title, with signs; " * 5)
    programme = replace(programme, talks=(cancelled, *programme.talks[1:]))
    first, later = (ical(programme, MORNING + timedelta(minutes=m)).decode() for m in (0, 5))
    uids = [re.findall(r"UID:(\S+)", text) for text in (first, later)]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 3
    numbers = [{int(n) for n in re.findall(r"SEQUENCE:(\d+)", text)} for text in (first, later)]
    assert max(numbers[0]) < min(numbers[1])
    assert first.count("BEGIN:VTIMEZONE") == 1
    assert first.count("STATUS:CANCELLED") == 1
    assert "\n" not in first.replace("\r\n", "")
    assert max(len(line.encode()) for line in first.split("\r\n")) <= 75
    assert "SUMMARY:Keynote\r\n" in first


def test_a_calendar_is_read_again_with_the_same_talks(tmp_path: Path) -> None:
    programme = read_programme(DEMO).programme
    path = tmp_path / "p.ics"
    write_programme(programme, path, MORNING)
    again = read_programme(path).programme
    seen = {(t.guid, t.title, t.room, t.starts_at, t.duration_for, t.track) for t in again.talks}
    assert seen == {(t.guid, t.title, t.room, t.starts_at, t.duration_for, t.track) for t in programme.talks}
    assert (again.title, again.zone) == (programme.title, programme.zone)


def test_a_list_is_read_again_with_sessions_and_people(tmp_path: Path) -> None:
    programme = read_programme(DEMO).programme
    path = tmp_path / "p.csv"
    write_programme(programme, path, MORNING)
    again = read_programme(path, Choices(zone=programme.zone)).programme
    sessions = {s.guid: s.title for s in programme.sessions}
    again_sessions = {s.guid: s.title for s in again.sessions}
    assert {(t.guid, t.room, t.starts_at, t.duration_for, sessions[t.session]) for t in programme.talks} == {
        (t.guid, t.room, t.starts_at, t.duration_for, again_sessions[t.session]) for t in again.talks
    }
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_no_cell_of_a_list_is_a_formula(tmp_path: Path) -> None:
    programme = small()
    evil = replace(programme.talks[0], title='=HYPERLINK("x")')
    path = tmp_path / "p.csv"
    write_programme(replace(programme, talks=(evil,)), path, MORNING)
    assert "\"'=HYPERLINK" in path.read_text(encoding="utf-8-sig")


def test_a_file_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    for path in (tmp_path / "none" / "p.json", tmp_path / "p.pdf"):
        with pytest.raises(UserError) as error:
            write_programme(small(), path, MORNING)
        assert error.value.fault is UserFault.CANNOT_WRITE
