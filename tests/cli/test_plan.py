"""The programme's rooms and times on the command line, as a program of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from smc_desk import resources
from tests.cli.test_commands import Program
from tests.desk import LABEL


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A symposium that each test of this file leaves as it was."""
    program = Program(tmp_path_factory.mktemp("plan"))
    program.lines("import", "attendees", str(resources.path("demo", "attendees.csv")), "--key", LABEL)
    program.lines("import", "programme", str(resources.path("demo", "schedule.json")))
    return program


def test_check_names_everything_that_is_wrong_with_level_rule_items_and_sentence(filled: Program) -> None:
    lines = filled.lines("programme", "check")
    assert {"level", "rule", "items", "sentence"} <= set(lines[0])
    (oversold,) = [line for line in lines if line["rule"] == "oversold"]
    assert (oversold["items"], oversold["level"]) == (["S012"], "warn")
    assert "59" in oversold["sentence"]
    steps = [line["items"] for line in lines if line["rule"] == "feature_missing"]
    assert ["S034"] in steps, "somebody who needs it step-free signed up for a room that is not"


def test_move_takes_code_room_and_time_and_tells_whom_it_touches(filled: Program) -> None:
    first, *conflicts = filled.lines("programme", "move", "S018", "sage circle (quiet)", "16:05")
    assert first["touches"]["people"] == 4
    assert first["touches"]["signs"] == 2
    assert [line["rule"] for line in conflicts] == ["printed_otherwise"]
    filled.lines("programme", "move", "S018", "Willow Room", "2026-04-30T16:00")
    assert "printed_otherwise" not in {line["rule"] for line in filled.lines("programme", "check")}


def test_a_move_that_blocks_needs_a_reason(filled: Program) -> None:
    said = filled.refused("programme", "move", "S004", "Cedar 2")
    assert "taken twice" in said
    assert "--reason" in said
    lines = filled.lines("programme", "move", "S004", "Cedar 2", "--reason", "the hall asked for it")
    assert [line["level"] for line in lines[1:]] == ["block", "warn"]
    filled.lines("programme", "move", "S004", "Cedar 1")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("move", "S999", "Cedar 1"), "S999"),
        (("move", "S004", "Nowhere"), "Mapou Room"),
        (("move", "S004", "Cedar 1", "noon"), "14:30"),
        (("move", "S004", "Cedar 1"), "nothing"),
        (("assign", "--session", "S999"), "S999"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    filled: Program, arguments: tuple[str, ...], said: str
) -> None:
    assert said in filled.refused("programme", *arguments)


def test_without_a_symposium_it_says_so(tmp_path: Path) -> None:
    assert Program(tmp_path).refused("programme", "check")


def test_a_plan_is_proposed_explained_and_only_applied_when_asked(filled: Program) -> None:
    before = filled.lines("programme", "check")
    *lines, total = filled.lines("programme", "assign")
    assert (total["proven"], total["applied"]) == (True, False)
    moved = [line for line in lines if "session" in line]
    assert {"S034", "S026"} <= {line["session"] for line in moved}
    assert all(line["instead"] and line["costs"] is not None for line in moved)
    assert filled.lines("programme", "check") == before
    *_, done = filled.lines("programme", "assign", "--session", "S026", "--apply")
    assert (done["moved"], done["applied"]) == (1, True)
    after = filled.lines("programme", "check")
    assert [one for one in after if one["rule"] == "feature_missing" and one["items"] == ["S026"]] == []
    filled.lines("programme", "move", "S026", "Kapok Studio")
