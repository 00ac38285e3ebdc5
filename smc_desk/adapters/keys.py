"""Where the key of a symposium's file is kept: the keyring, a passphrase, or a file of this person alone.

Which of them a folder uses is written in its `symposium.json`, with nothing secret in it. The demo has a key
that everybody knows, since it holds invented people.
"""

from __future__ import annotations

import base64
import getpass
import hashlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from nacl import pwhash

from smc_desk.adapters.whole_file import write_whole
from smc_desk.domain.errors import StoreError, StoreFault, UserError, UserFault

FILE = "symposium.json"
PASSPHRASE = "SMC_DESK_PASSPHRASE"
"""Name of the variable that may hold the passphrase."""
SERVICE = "smc-desk"
LENGTH = 64


class Place(Enum):
    """Where a key comes from."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    FILE = "file"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Secret:
    """32 bytes that the file is encrypted with, 32 that this computer's signing keys come from."""

    key: bytes
    seed: bytes


class KeyRing:
    """Keys of the symposiums on this computer.

    Args:
        private: Folder of this person, outside every symposium, for keys where nothing better is there.
        ask: Asks a person for a passphrase; None where nobody can be asked.
        warn: Told in one sentence when a key has to be kept in a file.

    Attributes:
        made_file: The file in which a key had to be kept just now, None where there was no need.
    """

    def __init__(
        self,
        private: Path,
        ask: Callable[[str], str] | None = None,
        warn: Callable[[str], object] = str,
    ) -> None:
        self._private = private
        self._ask = ask
        self._warn = warn
        self.made_file: Path | None = None

    def secret_of(self, folder: Path, *, is_demo: bool = False) -> tuple[str, Secret]:
        """(id of the symposium, its secret); both are made for a folder that has none.

        Raises:
            UserError: PASSPHRASE_MISSING where one is needed and nobody can be asked.
            StoreError: READ_ONLY where the folder cannot be written, WRONG_KEY where the key is not on
                this computer.
        """
        try:
            known = json.loads((folder / FILE).read_text(encoding="utf-8"))
            identity, place, salt = known["id"], Place(known["key"]), bytes.fromhex(known["salt"])
        except FileNotFoundError:
            return self._made(folder, is_demo)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(StoreFault.DAMAGED, str(folder / FILE), str(error)) from error
        return identity, self._found(place, identity, salt, folder)

    def _made(self, folder: Path, is_demo: bool) -> tuple[str, Secret]:
        identity, salt = os.urandom(16).hex(), os.urandom(pwhash.argon2id.SALTBYTES)
        place, secret = self._chosen(identity, salt, is_demo)
        try:
            text = json.dumps({"format": 1, "id": identity, "key": place.value, "salt": salt.hex()})
            write_whole(folder / FILE, text + "\n")
        except OSError as error:
            raise StoreError(StoreFault.READ_ONLY, str(folder), str(error)) from error
        return identity, secret

    def _chosen(self, identity: str, salt: bytes, is_demo: bool) -> tuple[Place, Secret]:
        if is_demo:
            return Place.DEMO, _demo(identity)
        if os.environ.get(PASSPHRASE):
            return Place.PASSPHRASE, _derived(os.environ[PASSPHRASE], salt)
        fresh = os.urandom(LENGTH)
        if _put_in_keyring(identity, fresh):
            return Place.KEYRING, _secret(fresh)
        if self._ask is not None:
            return Place.PASSPHRASE, _derived(self._ask("Choose a passphrase for this symposium: "), salt)
        path = self._path(identity)
        write_whole(path, base64.b64encode(fresh).decode())
        path.chmod(0o600)
        self.made_file = path
        self._warn(f"The key of this symposium is kept in {path}, since this computer has no keyring.")
        return Place.FILE, _secret(fresh)

    def _found(self, place: Place, identity: str, salt: bytes, folder: Path) -> Secret:
        if place is Place.DEMO:
            return _demo(identity)
        if place is Place.PASSPHRASE:
            return _derived(self._passphrase(), salt)
        kept = _from_keyring(identity) if place is Place.KEYRING else self._from_file(identity)
        if kept is None:
            raise StoreError(StoreFault.WRONG_KEY, str(folder), f"no key in the {place.value}")
        return _secret(kept)

    def _passphrase(self) -> str:
        given = os.environ.get(PASSPHRASE, "")
        if not given and self._ask is not None:
            given = self._ask("Passphrase of this symposium: ")
        if not given:
            raise UserError(UserFault.PASSPHRASE_MISSING, {"variable": PASSPHRASE})
        return given

    def _from_file(self, identity: str) -> bytes | None:
        try:
            return base64.b64decode(self._path(identity).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def _path(self, identity: str) -> Path:
        return self._private / "keys" / f"{identity}.key"


def ask_in_terminal(prompt: str) -> str:
    """Ask without showing what is typed."""
    return getpass.getpass(prompt)


def has_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def _secret(whole: bytes) -> Secret:
    return Secret(whole[:32], whole[32:LENGTH])


def _demo(identity: str) -> Secret:
    return _secret(hashlib.sha512(f"smc-desk demo {identity}".encode()).digest())


def _derived(passphrase: str, salt: bytes) -> Secret:
    limits = (pwhash.argon2id.OPSLIMIT_INTERACTIVE, pwhash.argon2id.MEMLIMIT_INTERACTIVE)
    return _secret(pwhash.argon2id.kdf(LENGTH, passphrase.encode(), salt, *limits))


def _put_in_keyring(identity: str, secret: bytes) -> bool:
    import keyring
    from keyring.errors import KeyringError

    text = base64.b64encode(secret).decode()
    try:
        keyring.set_password(SERVICE, identity, text)
        return keyring.get_password(SERVICE, identity) == text
    except (KeyringError, RuntimeError, OSError):
        return False


def _from_keyring(identity: str) -> bytes | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(SERVICE, identity)
        return base64.b64decode(text) if text else None
    except (KeyringError, RuntimeError, OSError, ValueError):
        return None
