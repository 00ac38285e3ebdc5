"""A file of every released version is opened by today's code, and nothing in it is lost.

The files are made by `make_file.py` beside this. While a version is not released its schema may still change:
then run `python -m tests.upgrades.make_file` again; a released one is never made anew.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from smc_desk.adapters.store.schema import VERSION
from smc_desk.domain.facts import Deed, Kind
from tests.desk import Clock, open_store
from tests.upgrades.counts import counts_of

VERSIONS = sorted(Path(__file__).parent.glob("v*/symposium.sqlcipher"))


def test_the_present_version_has_a_file() -> None:
    assert f"v{VERSION}" in {file.parent.name for file in VERSIONS}


@pytest.mark.parametrize("file", VERSIONS, ids=lambda file: file.parent.name)
def test_a_file_of_that_version_opens_with_all_it_holds(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "symposium"
    folder.mkdir()
    shutil.copy2(file, folder / "symposium.db")
    shutil.copy2(file.parent / "guard.json", tmp_path / "symposium-guard.json")
    clock = Clock()
    store = open_store(folder, clock)
    expected = json.loads((file.parent / "counts.json").read_text(encoding="utf-8"))
    assert counts_of(store, clock) == expected
    with store.write() as tx:
        tx.journal.append(Deed(Kind.LOAN_OUT, "somebody", {"number": "99"}))
        assert len(list(tx.journal.facts())) == expected["facts"] + 1
    store.close()
