"""Rules on the files themselves, which no other tool checks."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "smc_desk"
MOST_LINES = 400
# Put together here, so that this file does not hold what it looks for.
HOSTS = [
    f"{name}.{end}".encode()
    for name, end in [
        ("py" + "pi", "org"),
        ("python" + "hosted", "org"),
        ("npm" + "js", "org"),
        ("npm" + "js", "com"),
        ("deb" + ".debian", "org"),
        ("security" + ".debian", "org"),
        ("snapshot" + ".debian", "org"),
    ]
]
LEFT_TO_DO = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
QT_IN_ADAPTERS = {"badges", "printing"}
"""The adapters which may use Qt: as text layout and as printer."""


@cache
def kept() -> list[Path]:
    """Every file which is, or is about to be, in the repository."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout, or no git")
    names = {name.decode() for name in listed.stdout.split(b"\0") if name}
    return sorted(path for path in (ROOT / name for name in names) if path.is_file())


def sources(folder: Path = PACKAGE) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@cache
def nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imported(path: Path) -> Iterator[str]:
    """The full names of the modules which a file imports."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def at(path: Path, node: ast.expr | ast.stmt | int) -> str:
    line = node if isinstance(node, int) else node.lineno
    return f"{path.relative_to(ROOT)}:{line}"


def test_no_file_is_too_long_to_read() -> None:
    lengths = {at(path, len(path.read_text(encoding="utf-8").splitlines())): path for path in sources()}
    assert [place for place in lengths if int(place.rpartition(":")[2]) > MOST_LINES] == []


def test_no_file_names_the_host_of_a_registry() -> None:
    found = [(path.name, host) for path in kept() for host in HOSTS if host in path.read_bytes().lower()]
    assert found == []


def test_nothing_is_left_to_do() -> None:
    found = [
        at(path, number)
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any(mark in line for mark in LEFT_TO_DO)
    ]
    assert found == []


def test_no_text_to_translate_is_an_f_string() -> None:
    found = [
        at(path, node)
        for path in sources()
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in {"tr", "translate"}
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert found == []


def test_no_import_is_relative() -> None:
    found = [
        at(path, node)
        for path in sources(PACKAGE) + sources(ROOT / "tests")
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert found == []


def test_the_domain_imports_the_standard_library_only() -> None:
    allowed = sys.stdlib_module_names | {"smc_desk"}
    found = {
        (path.name, name)
        for path in sources(PACKAGE / "domain")
        for name in imported(path)
        if name.partition(".")[0] not in allowed
    }
    assert found == set()


def test_only_badges_and_printing_use_qt_among_the_adapters() -> None:
    found = set()
    for path in sources(PACKAGE / "adapters"):
        for name in imported(path):
            if not name.startswith("PySide6"):
                continue
            if path.relative_to(PACKAGE / "adapters").parts[0] not in QT_IN_ADAPTERS or "QtWidgets" in name:
                found.add((path.name, name))
    assert found == set()
