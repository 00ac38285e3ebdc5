"""The locks hold every byte that is installed: versions of what the project asks for, hashes, no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
LOCKS = {
    ".ci/requirements.lock": PROJECT["dependencies"] + EXTRAS["build"],
    ".ci/requirements-dev.lock": PROJECT["dependencies"] + EXTRAS["build"] + EXTRAS["dev"],
}


def locked(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_what_the_project_asks_for(lock: str) -> None:
    versions = locked(lock)
    wanted = [Requirement(line) for line in LOCKS[lock]]
    missing = [str(w) for w in wanted if versions.get(canonicalize_name(w.name), "0") not in w.specifier]
    assert missing == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE)


def test_both_locks_hold_the_same_versions() -> None:
    run, dev = locked(".ci/requirements.lock"), locked(".ci/requirements-dev.lock")
    assert {name: dev.get(name) for name in run} == run


def test_the_camera_comes_from_the_same_qt() -> None:
    (addons,) = (Requirement(line) for line in EXTRAS["camera"])
    assert locked(".ci/requirements.lock")["pyside6-essentials"] in addons.specifier
