"""The chair's clock from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smc_desk import resources
from tests.cli.test_commands import Program

LOG = Path(__file__).resolve().parents[1] / "data" / "timing" / "session_log.csv"
TALK = "JH97TN2"
DAY = "2026-04-30T"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    program = Program(tmp_path)
    program.lines("import", "programme", str(resources.path("demo", "schedule.json")))
    return program


def at(time: str) -> tuple[str, str]:
    return "--at", f"{DAY}{time}-05:00"


def test_a_talk_is_kept_in_time_without_a_screen(program: Program) -> None:
    assert "may begin in 10:00" in program.refused("timing", "start", TALK, *at("10:55"))
    (begun,) = program.lines("timing", "start", TALK, *at("11:05"))
    assert (begun["stage"], begun["phase"], begun["elapsed"]) == ("running", "talk", 0)
    program.lines("timing", "add", TALK, "1:30", *at("11:10"))
    (asked,) = program.lines("timing", "status", TALK, *at("11:15"))
    assert (asked["elapsed"], asked["allotted"] % 60) == (600, 30)
    (paused,) = program.lines("timing", "pause", TALK, *at("11:16"))
    assert paused["signal"] == "paused"
    (back,) = program.lines("timing", "undo", TALK, *at("11:17"))
    assert (back["stage"], back["elapsed"]) == ("running", 720)
    (questions,) = program.lines("timing", "next", TALK, *at("11:20"))
    assert questions["phase"] == "questions"
    (over,) = program.lines("timing", "next", TALK, *at("11:24"))
    assert (over["stage"], over["drift"]) == ("waiting", 0)
    assert "not on stage" in program.refused("timing", "pause", TALK, *at("11:25"))
    out = program.data.parent / "record.json"
    program.lines("timing", "report", str(out))
    sessions = json.loads(out.read_text(encoding="utf-8"))["sessions"].values()
    talk = next(t for s in sessions for t in s["talks"].values() if t["code"] == TALK)
    assert (talk["actual_seconds"], talk["drift_seconds"], talk["given_seconds"]) == (1140, -60, 90)


def test_what_cannot_be_is_one_sentence(program: Program, tmp_path: Path) -> None:
    assert "no talk or session X9" in program.refused("timing", "status", "X9")
    assert "ends in .pdf" in program.refused("timing", "report", str(tmp_path / "a.doc"))
    assert "nothing to report" in program.refused("timing", "report", str(tmp_path / "a.pdf"))


def test_a_log_is_played_without_any_symposium(tmp_path: Path) -> None:
    out = tmp_path / "record.csv"
    *played, last = Program(tmp_path).lines(
        "timing", "replay", str(LOG), "--speed", "1000000", "--out", str(out)
    )
    finished = [line for line in played if "finished" in line]
    assert len(finished) == 188
    assert sum(line["state"] == "absent" for line in finished) == 5
    assert {"at", "signal", "cue", "talk"} <= set(played[0])
    assert last["report"]["suggestions"]
    assert out.stat().st_size > 10_000
