"""The command line against real files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def smc_desk(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "smc_desk", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def test_demo_writes_a_badge_for_every_entry_of_the_list(tmp_path: Path) -> None:
    out = tmp_path / "demo.pdf"
    answer = smc_desk("--json", "demo", str(out))
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == {"badges": 918, "file": str(out)}
    assert out.read_bytes().startswith(b"%PDF")


def test_a_missing_list_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    answer = smc_desk("badges", str(tmp_path / "a.pdf"), "--list", str(tmp_path / "none.csv"))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("There is no file")


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", encoding="utf-8")
    answer = smc_desk("badges", str(tmp_path / "a.pdf"), "--list", str(other))
    assert answer.returncode == 2
    assert "no column of names" in answer.stderr
