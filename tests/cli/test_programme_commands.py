"""The programme by the command line: brought in with everything odd named, joined, and written out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smc_desk import resources
from smc_desk.adapters.programmes.read import read_programme
from smc_desk.adapters.programmes.write import write_programme
from tests.cli.test_commands import Program
from tests.programmes import MORNING, small, unpacked


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def _file(folder: Path, minutes: int = 0) -> Path:
    """A schedule whose first talk begins later."""
    programme = small()
    first, *rest = programme.talks
    first = replace(first, starts_at=first.starts_at + timedelta(minutes=minutes))
    path = folder / f"later-{minutes}.json"
    write_programme(replace(programme, talks=(first, *rest)), path, MORNING)
    return path


def test_a_second_import_names_what_changes_and_a_dry_run_writes_nothing(
    program: Program, tmp_path: Path
) -> None:
    first, *_ = program.lines("import", "programme", str(_file(tmp_path)))
    assert (first["talks"], first["written"], first["form"]) == (3, True, "frab-json")
    for arguments, is_written in ((["--dry-run"], False), ([], True)):
        later = str(_file(tmp_path, 15))
        head, *lines = program.lines("import", "programme", later, *arguments)
        (change,) = [line for line in lines if "change" in line]
        assert head["written"] is is_written
        assert (change["change"], change["part"], change["title"]) == ("moved", "talk", "Welcome")
        assert change["fields"]["starts_at"]["file"].startswith("2026-04-30 14:15")
    _, *lines = program.lines("import", "programme", str(_file(tmp_path, 15)))
    assert [line for line in lines if "change" in line] == []


def test_a_schedule_without_a_zone_waits_for_one_and_then_remembers_it(
    program: Program, tmp_path: Path
) -> None:
    path = str(unpacked("fosdem-2009.pentabarf.xml", tmp_path))
    done = program.run("import", "programme", path)
    assert done.returncode == 2
    assert "1 things in the file wait for a decision" in done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    (blocking,) = [line for line in lines if line.get("severity") == "block"]
    assert (blocking["finding"], blocking["proposal"]) == ("no_zone", "Europe/Brussels")
    for arguments in (("--zone", "Europe/Brussels"), ()):
        head, *_ = program.lines("import", "programme", path, *arguments)
        assert (head["written"], head["talks"]) == (True, 281)


def test_the_programme_is_exported_as_its_name_asks(program: Program, tmp_path: Path) -> None:
    program.lines("import", "programme", str(resources.path("demo", "schedule.json")))
    for name in ("p.json", "p.ics", "p.csv"):
        out = tmp_path / name
        (line,) = program.lines("programme", "export", str(out))
        assert line == {"file": str(out), "sessions": 60, "talks": 188}
        assert out.stat().st_size > 10_000
    demo = read_programme(resources.path("demo", "schedule.json")).programme
    assert read_programme(tmp_path / "p.json").programme.talks == demo.talks
    assert "must end in" in program.run("programme", "export", str(tmp_path / "p.pdf")).stderr


def test_rubbish_is_one_sentence_and_changes_nothing(program: Program, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_text('<!DOCTYPE a [<!ENTITY b "c">]><schedule>&b;</schedule>', encoding="utf-8")
    assert "is not a programme" in program.refused("import", "programme", str(bad))
