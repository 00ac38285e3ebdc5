"""Where keys come from, without touching those of whoever runs the tests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smc_desk.adapters.keys import FILE, PASSPHRASE, KeyRing
from smc_desk.domain.errors import StoreError, StoreFault, UserError, UserFault


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PASSPHRASE, raising=False)


def test_without_keyring_or_anybody_to_ask_the_key_is_in_a_private_file_and_said_so(tmp_path: Path) -> None:
    said: list[str] = []
    keys = KeyRing(tmp_path / "private", warn=said.append)
    made = keys.secret_of(tmp_path / "s")
    assert len(said) == 1
    (path,) = (tmp_path / "private" / "keys").iterdir()
    assert path.stat().st_mode & 0o077 == 0
    assert str(path) in said[0]
    assert keys.secret_of(tmp_path / "s") == made
    assert len(said) == 1


def test_a_folder_whose_key_is_not_here_is_told(tmp_path: Path) -> None:
    KeyRing(tmp_path / "one").secret_of(tmp_path / "s")
    with pytest.raises(StoreError) as error:
        KeyRing(tmp_path / "other").secret_of(tmp_path / "s")
    assert error.value.fault is StoreFault.WRONG_KEY


def test_a_passphrase_of_the_environment_is_used_and_needed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = KeyRing(tmp_path / "private")
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    made = keys.secret_of(tmp_path / "s")
    assert keys.secret_of(tmp_path / "s") == made
    monkeypatch.setenv(PASSPHRASE, "another")
    assert keys.secret_of(tmp_path / "s") != made
    monkeypatch.delenv(PASSPHRASE)
    with pytest.raises(UserError) as error:
        keys.secret_of(tmp_path / "s")
    assert error.value.fault is UserFault.PASSPHRASE_MISSING
    assert not (tmp_path / "private").exists()


def test_somebody_at_the_terminal_is_asked(tmp_path: Path) -> None:
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "correct horse"

    keys = KeyRing(tmp_path / "private", ask)
    assert keys.secret_of(tmp_path / "s") == keys.secret_of(tmp_path / "s")
    assert len(asked) == 2


def test_nothing_secret_stands_in_the_folder(tmp_path: Path) -> None:
    _, secret = KeyRing(tmp_path / "private").secret_of(tmp_path / "s")
    text = (tmp_path / "s" / FILE).read_text()
    assert set(json.loads(text)) == {"format", "id", "key", "salt"}
    assert secret.key.hex() not in text


def test_two_symposiums_have_two_keys(tmp_path: Path) -> None:
    keys = KeyRing(tmp_path / "private")
    assert keys.secret_of(tmp_path / "a") != keys.secret_of(tmp_path / "b")


def test_the_demo_asks_for_nothing(tmp_path: Path) -> None:
    made = KeyRing(tmp_path / "private").secret_of(tmp_path / "s", is_demo=True)
    assert KeyRing(tmp_path / "other").secret_of(tmp_path / "s") == made
    assert not (tmp_path / "private").exists()


def test_a_spoilt_note_of_the_key_is_told(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / FILE).write_text("{")
    with pytest.raises(StoreError) as error:
        KeyRing(tmp_path / "private").secret_of(tmp_path / "s")
    assert error.value.fault is StoreFault.DAMAGED
