"""The tools of `just check` pass: style, format, types and import contracts."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> None:
    """Run Python with these arguments in the root of the repository; fail with its output if it fails."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        timeout=900,
    )
    if done.returncode:
        pytest.fail(f"{' '.join(arguments)}\n{done.stdout}\n{done.stderr}", pytrace=False)


def test_ruff_finds_nothing() -> None:
    run("-m", "ruff", "check", "--quiet", ".")


def test_every_file_is_formatted() -> None:
    run("-m", "ruff", "format", "--check", "--quiet", ".")


@pytest.mark.slow
def test_types_hold() -> None:
    run("-m", "mypy")


def test_every_floor_imports_only_lower_floors() -> None:
    run("-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache', '--no-logo'])")
