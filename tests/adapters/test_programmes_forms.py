"""Each form of schedule is known by what is in it; traps in it are refused with their place."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smc_desk.adapters.programmes import read
from smc_desk.adapters.programmes.choices import SavedChoices
from smc_desk.adapters.programmes.ical import read_ical
from smc_desk.adapters.programmes.read import read_programme
from smc_desk.adapters.programmes.xml_tree import parsed
from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.programme import CANCELLED
from smc_desk.domain.programme_reading import Choices, NotAProgramme, Reading, Rule, Severity

CALENDAR = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{}END:VCALENDAR\n"


def _file(folder: Path, content: str | bytes) -> Path:
    path = folder / "schedule"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _event(**lines: str) -> str:
    known = {"UID": "a", "DTSTAMP": "20260401T000000Z", "SUMMARY": "Talk", "LOCATION": "Hall",
             "DTSTART": "20260430T140000Z", "DTEND": "20260430T143000Z"} | lines  # fmt: skip
    return (
        "BEGIN:VEVENT\n" + "".join(f"{k.replace('__', ';')}:{v}\n" for k, v in known.items()) + "END:VEVENT\n"
    )


def _calendar(folder: Path, *events: str) -> Reading:
    return read_programme(_file(folder, CALENDAR.format("".join(events))))


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>', "DOCTYPE"),
        ('<!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule/>', "DOCTYPE"),
        ("<schedule>\n" + "<a>" * 10_000, "line 2"),
        ("<schedule>\n<conference>\n</schedule>", "line 3"),
        ("<schedule></schedule>", "line 1: conference"),
        ('<?xml version="1.0" encoding="klingon"?><schedule/>', "line 1"),
    ],
)
def test_traps_in_xml_are_refused_with_their_line(tmp_path: Path, content: str, place: str) -> None:
    with pytest.raises(UserError) as error:
        read_programme(_file(tmp_path, content))
    assert error.value.fault is UserFault.NOT_A_PROGRAMME
    assert place in error.value.data["at"]


def test_a_file_of_100_megabytes_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "s.xml"
    with path.open("wb") as file:
        file.truncate(2 * read.LARGEST)
    with pytest.raises(UserError) as error:
        read_programme(path)
    assert error.value.fault is UserFault.FILE_TOO_LARGE


@given(st.binary(max_size=200))
def test_no_bytes_are_anything_but_read_or_refused_as_xml(data: bytes) -> None:
    try:
        parsed(b"<schedule>" + data)
    except NotAProgramme:
        return


@given(st.text(max_size=300))
def test_no_text_is_anything_but_read_or_refused_as_calendar(text: str) -> None:
    try:
        read_ical(CALENDAR.format(f"BEGIN:VEVENT\nUID:1\n{text}\nEND:VEVENT\n"))
    except NotAProgramme:
        return


def test_the_flat_form_has_rooms_by_guid_and_people_by_role(tmp_path: Path) -> None:
    document = {
        "schedule": {
            "version": "1",
            "conference": {
                "acronym": "flat", "title": {"en": "Flat"}, "time_zone_name": "Europe/Berlin",
                "rooms": [{"guid": "r-1", "name": {"en": "Hall"}, "capacity": 80}],
                "tracks": [{"slug": "care", "name": "Care"}],
            },
            "days": [{"index": 1, "date": "2026-04-30", "start": "2026-04-30T08:00:00+02:00",
                      "end": "2026-05-01T04:00:00+02:00"}],
            "events": [{
                "guid": "9a0c6b61-1c5c-4d68-9f0f-3f0b8f7f2f10", "title": {"en": "Talk"}, "track": "care",
                "start": "2026-04-30T09:00:00+02:00", "end": "2026-04-30T09:45:00+02:00", "room": "r-1",
                "language": "en", "type": "talk",
                "participants": [{"guid": "p", "name": "Ana", "role": "speaker"},
                                 {"guid": "q", "name": "Cy", "role": "translator"}],
            }],
        }
    }  # fmt: skip
    programme = read_programme(_file(tmp_path, json.dumps(document))).programme
    (talk,) = programme.talks
    assert (talk.room, talk.duration_for, talk.track, talk.people) == ("Hall", 45, "Care", ("p",))
    assert (programme.title, programme.rooms[0].capacity) == ("Flat", 80)


def test_sessionize_leaves_out_what_was_declined_and_what_has_no_time(tmp_path: Path) -> None:
    session = {"id": "1", "title": "Talk", "startsAt": "2026-04-30T09:00:00", "endsAt": "2026-04-30T09:30:00",
               "roomId": 5, "speakers": ["s"], "categoryItems": [7], "status": "Accepted"}  # fmt: skip
    document = {
        "sessions": [
            session,
            {**session, "id": "2", "status": "Declined"},
            {**session, "id": "3", "startsAt": None, "endsAt": None},
        ],
        "speakers": [{"id": "s", "fullName": "Ana"}],
        "rooms": [{"id": 5, "name": "Hall", "sort": 0}],
        "categories": [{"id": 1, "title": "Track", "items": [{"id": 7, "name": "Care"}]}],
    }
    reading = read_programme(_file(tmp_path, json.dumps(document)), Choices(zone="Europe/Vienna"))
    (talk,) = reading.programme.talks
    assert (talk.room, talk.track, talk.starts_at.hour) == ("Hall", "Care", 7)
    assert reading.count(Rule.START_MISSING) == 1


def test_pretalx_answers_are_read_without_the_private_ones(tmp_path: Path) -> None:
    document = {
        "version": "v1", "event": {"slug": "smc", "name": {"en": "SMC"}, "timezone": "Europe/Zurich"},
        "tracks": [{"id": 3, "name": {"en": "Care"}}],
        "slots": [
            {"id": 1, "room": {"id": 2, "name": {"en": "Hall"}, "uuid": "u", "capacity": 80},
             "start": "2026-04-30T09:00:00+02:00", "end": "2026-04-30T09:30:00+02:00",
             "submission": {"code": "ABC", "title": "Talk", "track": 3, "state": "confirmed",
                            "speakers": [{"code": "S", "name": "Ana", "answers": [{"answer": "secret"}]}],
                            "answers": [{"answer": "secret"}], "content_locale": "en"}},
            {"id": 2, "room": 2, "start": "2026-04-30T10:00:00+02:00", "duration": 15,
             "description": {"en": "Coffee"}, "slot_type": "break"},
        ],
    }  # fmt: skip
    reading = read_programme(_file(tmp_path, json.dumps(document)))
    talk, coffee = reading.programme.talks
    assert (talk.code, talk.room, talk.track, talk.duration_for) == ("ABC", "Hall", "Care", 30)
    assert (coffee.title, coffee.room, coffee.duration_for) == ("Coffee", "Hall", 15)
    assert "secret" not in repr(reading)
    assert (reading.programme.zone, reading.programme.version) == ("Europe/Zurich", "v1")


def test_a_calendar_of_the_wild_is_repaired(tmp_path: Path) -> None:
    content = (
        "<!--\nBEGIN:VCALENDAR\nVTIMEZONE:Europe/Rome\nVERSION:2.0\n"
        "BEGIN:VEVENT\nUID:1\nSUMMARY:Tea &amp; talk\n"
        "DTSTART;TZID=Europe/Rome;VALUE=DATE-TIME:20260430T090000\n"
        f"DURATION:PT45M\nDESCRIPTION:first line\nsecond line without a fold\nX-LONG:{'x' * 3000}\n"
        "ATTENDEE;CN=Private:mailto:private@example.org\nEND:VEVENT\nEND:VCALENDAR\n-->\n"
    )
    reading = read_programme(_file(tmp_path, content))
    (talk,) = reading.programme.talks
    assert (talk.title, talk.duration_for, talk.starts_at.hour, talk.room) == ("Tea & talk", 45, 7, "")
    values = [f.value for f in reading.findings if f.rule is Rule.CALENDAR_FORM]
    assert "VTIMEZONE:Europe/Rome" in values
    assert "second line without a fold" in values
    assert reading.count(Rule.ZONE_BY_NAME) == 1
    assert "private@example.org" not in repr(reading)


def test_one_uid_for_many_events_makes_as_many_talks(tmp_path: Path) -> None:
    later = [_event(DTSTART=f"202604{day}T140000Z", DTEND=f"202604{day}T150000Z") for day in (28, 29, 30)]
    reading = _calendar(tmp_path, *later)
    assert len({talk.guid for talk in reading.programme.talks}) == 3
    assert reading.count(Rule.GUID_TWICE) == 2


def test_a_cancelled_event_comes_in_as_cancelled_and_a_whole_day_not_at_all(tmp_path: Path) -> None:
    reading = _calendar(
        tmp_path, _event(STATUS="CANCELLED"), _event(UID="b", DTSTART__VALUE="x"),
        "BEGIN:VEVENT\nUID:c\nSUMMARY:Whole day\nDTSTART;VALUE=DATE:20260430\nEND:VEVENT\n",
    )  # fmt: skip
    states = {talk.guid: talk.state for talk in reading.programme.talks}
    assert states["a"] == CANCELLED
    assert "c" not in states


def test_a_list_is_read_by_its_headers_with_sessions_and_chairs(tmp_path: Path) -> None:
    content = (
        "Fecha;Hora;Duración;Sala;Título;Sesión;Ponentes;Moderadora\n"
        "30.04.2026;09:00;20;Aula;Uno;Apertura;Ana, Bo;Cy\n"
        "30.04.2026;09:20;25;Aula;Dos;Apertura;Bo;Cy\n"
        "30.04.2026;9:00 pm - 9:30 pm;;Patio;Fiesta;;;\n"
    )
    reading = read_programme(_file(tmp_path, content), Choices(zone="America/Bogota"))
    programme = reading.programme
    opening, party = programme.sessions
    assert (opening.title, opening.room, opening.ends_at - opening.starts_at) == (
        "Apertura", "Aula", timedelta(minutes=45),
    )  # fmt: skip
    names = {person.guid: person.name for person in programme.people}
    assert [names[g] for g in opening.chair_people] == ["Cy"]
    assert [[names[g] for g in t.people] for t in programme.talks] == [["Ana", "Bo"], ["Bo"], []]
    assert party.starts_at == datetime(2026, 5, 1, 2, tzinfo=UTC)
    assert programme.talks[2].duration_for == 30


def test_a_workbook_is_read_like_a_list(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Title", "Start", "End", "Room"])
    begin, end = (datetime(2026, 4, 30, 9, minute, tzinfo=UTC).replace(tzinfo=None) for minute in (0, 30))
    sheet.append(["Talk", begin, end, "Hall"])
    path = tmp_path / "p.xlsx"
    book.save(path)
    (talk,) = read_programme(path, Choices(zone="Etc/GMT-2")).programme.talks
    assert (talk.starts_at, talk.duration_for) == (datetime(2026, 4, 30, 7, tzinfo=UTC), 30)


def test_the_order_of_day_and_month_is_asked_where_the_list_does_not_tell(tmp_path: Path) -> None:
    path = _file(tmp_path, "Title,Date,Start\nTalk,04/05/2026,09:00\n")
    reading = read_programme(path, Choices(zone="UTC"))
    (finding,) = [f for f in reading.findings if f.rule is Rule.DATE_ORDER]
    assert finding.severity is Severity.WARN
    assert reading.programme.first_day.month == 5
    chosen = Choices(zone="UTC", fixes=frozenset({Rule.DATE_ORDER}))
    assert read_programme(path, chosen).programme.first_day.month == 4


def test_a_list_whose_headers_say_nothing_is_read_once_somebody_says_what_they_mean(tmp_path: Path) -> None:
    path = _file(tmp_path, "A,B,C\nTalk,2026-04-30 09:00,Hall\n")
    with pytest.raises(UserError) as error:
        read_programme(path)
    assert error.value.data["at"] == "column title"
    columns = (("title", "A"), ("start", "B"), ("room", "C"))
    (talk,) = read_programme(path, Choices(zone="UTC", columns=columns)).programme.talks
    assert (talk.title, talk.room) == ("Talk", "Hall")


def test_what_was_chosen_for_a_source_holds_for_its_next_file(tmp_path: Path) -> None:
    kept = SavedChoices(tmp_path)
    path = _file(tmp_path, "Title,Date,Start,Room\nTalk,2026-04-30,09:00,Aula\n")
    reading = read_programme(path, kept=kept)
    assert not reading.is_ready
    choices = Choices("America/Bogota", frozenset({Rule.MOJIBAKE}), (("Aula", "Hall"),), frozenset({"g"}))
    kept.save(reading.source, choices)
    assert kept.find(reading.source) == choices
    path.write_text("Title,Date,Start,Room\nOther,2026-04-30,10:00,Aula\n", encoding="utf-8")
    again = read_programme(path, kept=SavedChoices(tmp_path))
    assert (again.is_ready, again.programme.zone, again.programme.talks[0].room) == (
        True, "America/Bogota", "Hall",
    )  # fmt: skip


def test_spoilt_choices_count_as_none(tmp_path: Path) -> None:
    (tmp_path / "programme_sources.json").write_text("[3", encoding="utf-8")
    assert SavedChoices(tmp_path).find("any") == Choices()
    (tmp_path / "programme_sources.json").write_text('{"sources": {"a": {"fixes": 3, "rooms": []}}}', "utf-8")
    assert SavedChoices(tmp_path).find("a") == Choices()
