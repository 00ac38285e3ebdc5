"""Doors, attendance and evacuation from a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from smc_desk import resources
from tests.cli.test_commands import Program
from tests.desk import LABEL

TICKET, HALL = "5T8KYM4", "Ceiba Hall"
DAY = "2026-04-30T"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    program = Program(tmp_path_factory.mktemp("doors"))
    program.lines("import", "attendees", str(resources.path("demo", "attendees.csv")), "--key", LABEL)
    program.lines("import", "programme", str(resources.path("demo", "schedule.json")))
    return program


def at(time: str) -> tuple[str, str]:
    return "--at", f"{DAY}{time}Z"


def test_a_session_is_attended_without_a_screen(program: Program, tmp_path: Path) -> None:
    (early,) = program.lines("door", HALL, TICKET, *at("13:00"))
    assert (early["verdict"], early["act"], early["next"]) == ("too_early", "wait", "S001")
    (came,) = program.lines("door", HALL, TICKET, *at("13:55"))
    assert (came["verdict"], came["session"], came["heads"], came["seats"]) == (
        "not_checked_in", "S001", 1, 440,
    )  # fmt: skip
    out = tmp_path / "who.pdf"
    (paper,) = program.lines("evacuation", str(out), *at("14:10"))
    assert (paper["people"], paper["rooms"]) == (1, {HALL: 1})
    assert out.read_bytes().startswith(b"%PDF")
    (gone,) = program.lines("door", HALL, TICKET, "--out", *at("14:45"))
    assert (gone["verdict"], gone["heads"]) == ("out", 0)
    room, person = program.lines("attendance", "S001", *at("16:00"))
    assert (room["room"], room["heads"]) == (HALL, 0)
    assert person == {"code": TICKET, "minutes": 45, "room": "", "doubts": []}


def test_what_cannot_be_is_one_sentence(program: Program, tmp_path: Path) -> None:
    assert "no session X9" in program.refused("attendance", "X9")
    assert "ends in .pdf" in program.refused("evacuation", str(tmp_path / "who.doc"))
    (room,) = program.lines("door", "Attic", TICKET, *at("13:55"))
    assert room["verdict"] == "unknown_room"
