"""Six real schedules give what an independent count found, and everything odd about them is named."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from smc_desk.domain.programme_reading import Reading, Rule, Severity
from tests.programmes import real

COUNTS = {
    "fosdem-2025.schedule.xml": (
        943, 29, 992, 3, "2025-02-01 08:00", "2025-02-02 16:15", 23_485, 90, 0, 1,
    ),
    "fosdem-2009.pentabarf.xml": (
        281, 19, 312, 0, "2009-02-07 09:00", "2009-02-08 17:15", 12_960, 120, 0, 0,
    ),
    "38c3-2024.schedule.xml": (
        1007, 72, 571, 118, "2024-12-27 09:30", "2024-12-30 18:00", 76_452, 720, 2, 140,
    ),
    "camp-2019.frab.json": (79, 2, 90, 1, "2019-08-21 09:00", "2019-08-25 16:30", 3_750, 180, 0, 0),
    "global-azure-austria-2024.sessionize.json": (
        15, 4, 16, 0, "2024-04-20 07:00", "2024-04-20 13:15", 660, 45, 0, 0,
    ),
    "ismir-2023.ics": (37, 0, 0, 37, "2023-11-05 07:00", "2023-11-10 16:30", 4_950, 510, 0, 0),
}  # fmt: skip
"""Events, rooms with events, people, events without a person, first start, last end, minutes, longest,
overlaps of rooms and of people."""
ZONES = {
    "fosdem-2009.pentabarf.xml": "Europe/Brussels",
    "global-azure-austria-2024.sessionize.json": "Europe/Vienna",
}


def _counts(reading: Reading) -> tuple[object, ...]:
    talks = reading.programme.talks
    return (
        len(talks),
        len({talk.room for talk in talks if talk.room}),
        len(reading.programme.people),
        sum(not talk.people for talk in talks),
        f"{min(talk.starts_at for talk in talks):%Y-%m-%d %H:%M}",
        f"{max(talk.ends_at for talk in talks):%Y-%m-%d %H:%M}",
        sum(talk.duration_for for talk in talks),
        max(talk.duration_for for talk in talks),
        reading.count(Rule.ROOM_TWICE),
        reading.count(Rule.PERSON_TWICE),
    )


@pytest.mark.parametrize("name", COUNTS)
def test_a_real_schedule_gives_exactly_what_is_in_it(name: str, tmp_path: Path) -> None:
    reading = real(name, tmp_path, ZONES.get(name, ""))
    assert _counts(reading) == COUNTS[name]
    assert reading.is_ready
    assert real(name, tmp_path, ZONES.get(name, "")) == reading


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fosdem-2025.schedule.xml", {
            (Rule.ROOM_EMPTY, None): 23, (Rule.MARKUP, None): 943, (Rule.UNKNOWN_KEY, "tracks"): 1,
            (Rule.CLOCK_FORM, "timeslot_duration 00:05:00"): 1, (Rule.CLOCK_FORM, "day_change 09:00:00"): 1,
        }),
        ("fosdem-2009.pentabarf.xml", {
            (Rule.NO_ROOM_LEVEL, None): 2, (Rule.NO_GUID, None): 281, (Rule.MISSING, "date"): 281,
            (Rule.MISSING, "version"): 1, (Rule.MISSING, "acronym"): 1, (Rule.MISSING, "time_zone_name"): 1,
            (Rule.MISSING, "end"): 281, (Rule.MISSING, "slug"): 281,
        }),
        ("38c3-2024.schedule.xml", {
            (Rule.OTHER_DATE, None): 58, (Rule.CROSSES_MIDNIGHT, None): 26, (Rule.OUTSIDE_DAY, None): 6,
            (Rule.DAY_OFFSETS, None): 2, (Rule.MISSING, "track"): 858, (Rule.MISSING, "language"): 44,
            (Rule.MISSING, "person"): 118, (Rule.ROOM_TWICE, "Chill Floor"): 2, (Rule.PRIVATE, "answers"): 1,
            (Rule.UNKNOWN_KEY, "do_not_stream"): 3, (Rule.MISSING, "person id"): 1,
        }),
        ("camp-2019.frab.json", {
            (Rule.ACRONYM_FORM, "Camp2019"): 1, (Rule.MISSING, "rooms"): 1, (Rule.MISSING, "person guid"): 1,
            (Rule.DAYS_CONTRADICT, "end 2019-08-26"): 1,
        }),
        ("global-azure-austria-2024.sessionize.json", {
            (Rule.NO_GUID, None): 15, (Rule.MISSING, "categories"): 1, (Rule.MARKUP, "line ends"): 11,
            (Rule.PRIVATE, "questionAnswers"): 15,
        }),
        ("ismir-2023.ics", {
            (Rule.ZONE_BY_NAME, "Europe/Rome"): 1, (Rule.GUID_NOT_UUID, None): 37,
            (Rule.CALENDAR_FORM, "DTSTART:2023-11-05 09:00:00+00:50"): 1, (Rule.TAG_IN_TITLE, None): 37,
            (Rule.ROOM_IS_LINK, None): 27, (Rule.MISSING, "LOCATION"): 10,
        }),
    ],
)  # fmt: skip
def test_every_deviation_is_named(
    name: str, expected: dict[tuple[Rule, str | None], int], tmp_path: Path
) -> None:
    reading = real(name, tmp_path, ZONES.get(name, ""))
    assert {key: reading.count(*key) for key in expected} == expected
    assert all(finding.place for finding in reading.findings)


@pytest.mark.parametrize("name", ZONES)
def test_a_schedule_without_a_zone_waits_for_one(name: str, tmp_path: Path) -> None:
    reading = real(name, tmp_path)
    assert not reading.is_ready
    (blocking,) = [f for f in reading.findings if f.severity is Severity.BLOCK]
    assert (blocking.rule, blocking.key) == (Rule.NO_ZONE, "zone")
    if name.startswith("fosdem"):
        assert blocking.proposal == "Europe/Brussels"


def test_private_texts_of_real_exports_are_nowhere(tmp_path: Path) -> None:
    for name in ("38c3-2024.schedule.xml", "fosdem-2025.schedule.xml"):
        reading = real(name, tmp_path)
        assert "@example.org" not in repr(reading)


def test_days_are_counted_by_what_is_in_them(tmp_path: Path) -> None:
    camp = real("camp-2019.frab.json", tmp_path).programme
    assert (camp.first_day, camp.days, camp.zone) == (date(2019, 8, 21), 5, "Europe/Berlin")
    congress = real("38c3-2024.schedule.xml", tmp_path).programme
    assert (congress.first_day, congress.days) == (date(2024, 12, 27), 4)
    days = Counter(t.starts_at.date() for t in congress.talks)
    assert set(days) == {date(2024, 12, day) for day in (27, 28, 29, 30)}
