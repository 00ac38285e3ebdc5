"""Real and small schedules for the tests."""

from __future__ import annotations

import lzma
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from smc_desk.adapters.programmes.read import read_programme
from smc_desk.domain.programme import Programme, Room, Session, Speaker, Talk
from smc_desk.domain.programme_reading import Choices, Reading

FOLDER = Path(__file__).parent / "data" / "programmes"
MORNING = datetime(2026, 4, 30, 14, tzinfo=UTC)


def unpacked(name: str, folder: Path) -> Path:
    """A real schedule as a file."""
    path = folder / name
    path.write_bytes(lzma.decompress((FOLDER / f"{name}.xz").read_bytes()))
    return path


def real(name: str, folder: Path, zone: str = "") -> Reading:
    """A real schedule, read."""
    return read_programme(unpacked(name, folder), Choices(zone=zone))


def small() -> Programme:
    """Two rooms, two sessions, three talks."""
    rooms = (Room("r1", "Hall", 100), Room("r2", "Studio", 20))
    people = (Speaker("p1", "Ana"), Speaker("p2", "Bo", "T-BO"))
    sessions = (
        Session("s1", "S1", "Opening", "plenary", "Hall", MORNING, MORNING + timedelta(hours=1),
                chair_people=("p2",), chairs=("T-BO",)),
        Session("s2", "S2", "Workshop", "workshop", "Studio", MORNING, MORNING + timedelta(hours=1)),
    )  # fmt: skip
    talks = (
        Talk("t1", "T1", "Welcome", "Hall", MORNING, 20, session="s1", people=("p1",)),
        Talk(
            "t2", "T2", "Keynote", "Hall", MORNING + timedelta(minutes=20), 40, session="s1", people=("p2",)
        ),
        Talk("t3", "T3", "Hands on", "Studio", MORNING, 60, session="s2", people=("p1",)),
    )
    return Programme(
        "Symposium",
        date(2026, 4, 30),
        1,
        "America/Chicago",
        rooms,
        sessions,
        talks,
        (),
        {"T-BO": "Bo"},
        people,
        "1",
    )
