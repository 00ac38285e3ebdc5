"""The programme is read from frab/c3voc schedules, ours and others'; rubbish is refused with its place."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk import resources
from smc_desk.adapters.files import frab
from smc_desk.adapters.files.frab import programme_of, read_programme
from smc_desk.domain.errors import UserError, UserFault

DEMO = resources.path("demo", "schedule.json")


def _plain() -> dict[str, Any]:
    item = {"id": 7, "guid": "g7", "title": "Talk", "date": "2026-04-30T09:00:00+02:00", "duration": "00:30",
            "language": "es", "persons": [{"id": 1, "public_name": "Ana"}]}  # fmt: skip
    day = {"date": "2026-04-30", "day_start": "2026-04-30T08:00:00+02:00", "rooms": {"Hall": [item]}}
    return {"schedule": {"conference": {"title": "T", "days": [day]}}}


def test_the_demo_is_read_whole() -> None:
    programme = read_programme(DEMO)
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
    ceiba = next(r for r in programme.rooms if r.name == "Ceiba Hall")
    assert (ceiba.capacity, ceiba.step_free, ceiba.hearing_loop) == (440, True, True)
    assert ceiba.booth_languages == ("en", "es", "fr", "ht", "pt")
    sessions = {s.guid: s for s in programme.sessions}
    for talk in programme.talks:
        assert sessions[talk.session].starts_at <= talk.starts_at
        assert talk.starts_at.utcoffset() == datetime.timedelta(0)
    assert all(s.chairs or s.kind for s in programme.sessions)
    assert {c for t in programme.talks for c in t.speakers} == set(programme.speakers)


def test_a_plain_schedule_makes_each_item_a_session() -> None:
    programme = programme_of(_plain())
    (session,), (talk,), (room,) = programme.sessions, programme.talks, programme.rooms
    assert talk.session == session.guid
    assert session.ends_at - session.starts_at == datetime.timedelta(minutes=30)
    assert (room.name, programme.zone, programme.days) == ("Hall", "Etc/GMT-2", 1)
    assert programme_of(_plain()) == programme


@pytest.mark.parametrize(
    ("way", "value", "place"),
    [
        (["schedule"], None, "schedule"),
        (["schedule", "conference", "days"], [], "schedule.conference.days"),
        (["schedule", "conference", "title"], 3, "schedule.conference.title"),
        (["schedule", "conference", "days", 0, "date"], "soon", "schedule.conference.days[0].date"),
        (["schedule", "conference", "days", 0, "rooms"], [], "schedule.conference.days[0].rooms"),
        (["schedule", "conference", "days", 0, "rooms", "Hall", 0, "date"], "2026-04-30T09:00", ".date"),
        (["schedule", "conference", "days", 0, "rooms", "Hall", 0, "duration"], "long", ".duration"),
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
    ("data", "fault"),
    [
        (b"", UserFault.FILE_EMPTY),
        (b"rubbish", UserFault.NOT_A_PROGRAMME),
        (b"\x00\xff\xfe", UserFault.NOT_A_PROGRAMME),
        (b"[" * 200_000, UserFault.NOT_A_PROGRAMME),
        (b'{"schedule":' * 50_000, UserFault.NOT_A_PROGRAMME),
        (b"9" * 10_000, UserFault.NOT_A_PROGRAMME),
        (b"null", UserFault.NOT_A_PROGRAMME),
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
    monkeypatch.setattr(frab, "LARGEST", 10)
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
    with contextlib.suppress(ValueError):  # refused; anything else is a bug
        programme_of(document)
