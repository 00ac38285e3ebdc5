"""The command line as a program of its own, on real files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from smc_desk import resources
from tests.desk import LABEL


class Program:
    """Runs `smc-desk --json` with a folder, keys and settings of its own."""

    def __init__(self, home: Path) -> None:
        self.data = home / "symposium"
        kept = {name: value for name, value in os.environ.items() if name != "SMC_DESK_PASSPHRASE"}
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "STATE")}
        self._environment = {**kept, **folders}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command."""
        command = [sys.executable, "-m", "smc_desk", "--json", "--data", str(self.data), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=300, check=False, env=self._environment
        )

    def lines(self, *arguments: str) -> list[dict[str, Any]]:
        """Run a command that must go well; gives its lines."""
        done = self.run(*arguments)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def refused(self, *arguments: str) -> str:
        """Run a command that must be refused; gives the one sentence."""
        done = self.run(*arguments)
        assert (done.returncode, done.stdout) == (2, ""), done.stdout
        assert "Traceback" not in done.stderr
        return done.stderr.strip()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A symposium brought in by the command line itself."""
    program = Program(tmp_path_factory.mktemp("filled"))
    program.lines("import", "attendees", str(resources.path("demo", "attendees.csv")), "--key", LABEL)
    program.lines("import", "programme", str(resources.path("demo", "schedule.json")))
    return program


def test_the_list_comes_in_with_every_row_accounted_for(program: Program) -> None:
    counts, *notes = program.lines("import", "attendees", str(resources.path("demo", "attendees.csv")))
    assert (counts["rows"], counts["new"]) == (918, 918)
    assert counts["likely_duplicates"] >= 16
    assert len(notes) == counts["notes"]
    assert {"row", "field", "kind", "old", "new"} == set(notes[0])


def test_the_programme_tells_its_days_and_rooms(filled: Program) -> None:
    (status,) = filled.lines("status")
    assert (status["days"], status["on_list"], status["in"]) == (3, 918, 0)


def test_a_ticket_is_admitted_once_at_the_time_named(filled: Program) -> None:
    (found,) = filled.lines("find", "Kovari Zsofia", "--limit", "1")
    assert found["name"] == "Kővári Zsófia"
    for verdict in ("admitted", "already_in"):
        (answer,) = filled.lines("check-in", found["code"], "--at", "2026-04-30T13:00")
        assert (answer["verdict"], answer["code"]) == (verdict, found["code"])


def test_whatever_is_scanned_is_an_answer(filled: Program) -> None:
    (answer,) = filled.lines("check-in", "WIFI:S:desk;T:WPA;P:secret;;")
    assert (answer["verdict"], answer["admitted"]) == ("unknown", False)


@pytest.mark.parametrize("text", ["Kovari", "kovari", "zsofia kovari", "Kővári"])
def test_people_are_found_by_what_they_say(filled: Program, text: str) -> None:
    assert "Kővári Zsófia" in [line["name"] for line in filled.lines("find", text)]


def test_badges_come_as_one_pdf_and_are_ordered_once(filled: Program, tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    (answer,) = filled.lines("badges", str(out), "--all")
    assert answer == {"badges": 885, "file": str(out)}
    assert out.read_bytes().startswith(b"%PDF")
    (first,) = filled.lines("status")
    filled.lines("badges", str(out), "--all")
    (second,) = filled.lines("status")
    assert first == second
    assert first["badges_printed"] >= 885


def test_a_badge_of_nobody_is_refused(filled: Program, tmp_path: Path) -> None:
    assert filled.refused("badges", str(tmp_path / "a.pdf"), "--code", "NOBODY7")
    assert not (tmp_path / "a.pdf").exists()


def test_a_missing_list_is_one_sentence(program: Program, tmp_path: Path) -> None:
    sentence = program.refused("import", "attendees", str(tmp_path / "none.csv"))
    assert "There is no file" in sentence


def test_a_file_that_is_no_list_is_refused_and_nothing_is_changed(filled: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", encoding="utf-8")
    assert "is not a list of people" in filled.refused("import", "attendees", str(other))
    assert filled.lines("status")[0]["on_list"] == 918


def test_without_a_symposium_the_first_step_is_named(program: Program) -> None:
    for command in (("status",), ("find", "Ana"), ("check-in", "5T8KYM4")):
        assert "Bring in the list of attendees first" in program.refused(*command)
    assert not program.data.exists()


def test_a_wrong_time_is_refused(filled: Program) -> None:
    done = filled.run("check-in", "5T8KYM4", "--at", "tomorrow")
    assert done.returncode == 2
    assert "not an ISO time" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_is_one_sentence(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        program._environment.pop(name, None)
    for display in ({}, {"DISPLAY": ":987"}):
        program._environment.update(display)
        done = program.run("demo")
        assert done.returncode == 2
        assert done.stderr.startswith("There is no screen")
        assert len(done.stderr.splitlines()) == 1


def test_a_list_on_paper_and_certificates_are_written(filled: Program, tmp_path: Path) -> None:
    paper, made = tmp_path / "list.pdf", tmp_path / "certificates.pdf"
    assert filled.lines("paper-list", str(paper)) == [{"people": 885, "file": str(paper)}]
    assert paper.read_bytes().startswith(b"%PDF")
    (line,) = filled.lines("certificates", str(made), "--code", "9P3JGP2", "--code", "3MPTN3K")
    assert line == {"certificates": 2, "file": str(made)}
    assert made.read_bytes().startswith(b"%PDF")
    assert "not on the list" in filled.refused("certificates", str(made), "--code", "NOBODY7")


def test_a_copy_is_made_on_demand_and_opens_like_the_symposium(filled: Program, tmp_path: Path) -> None:
    (made,) = filled.lines("backup", str(tmp_path / "stick"))
    copy = Path(made["backup"])
    assert copy.parent == tmp_path / "stick"
    assert {file.name for file in copy.iterdir()} >= {"symposium.db"}
    filled.lines("backup")
    (again,) = filled.lines("backup")
    assert again["backup"] is None
    own, filled.data = filled.data, copy
    (status,) = filled.lines("status")
    filled.data = own
    assert status["on_list"] == 918
