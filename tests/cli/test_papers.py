"""Signs, sheets and lists of the programme by the command line."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.cli.test_commands import Program, filled, program

__all__ = ["filled", "program"]


def test_signs_of_a_day_and_a_room_are_written(filled: Program, tmp_path: Path) -> None:
    out = tmp_path / "signs.pdf"
    (line,) = filled.lines("papers", str(out), "--door-signs", "--day", "1", "--room", "Willow Room")
    assert line == {"papers": 1, "file": str(out)}
    done = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True)
    assert "Willow Room" in done.stdout


def test_a_room_that_is_not_there_has_no_papers(filled: Program, tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    (line,) = filled.lines("papers", str(out), "--chair-sheets", "--room", "Nowhere")
    assert line["papers"] == 0
    assert not out.exists()
