"""A file for a stick: parts with their length, each encrypted for itself with what all desks share."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from nacl.secret import SecretBox

from smc_desk.domain.errors import UserError, UserFault
from smc_desk.domain.sync import LARGEST_UNPACKED, pack, unpack

MAGIC = b"SMC Desk bundle 1\n"
SUFFIX = ".smcdesk"
_LENGTH = struct.Struct(">I")
_NUMBER = struct.Struct(">Q")


def write_bundle(path: Path, secret: bytes, parts: Iterable[Any]) -> None:
    """Write parts as they come; what is on the stick when it is pulled out can be read.

    Raises:
        UserError: CANNOT_WRITE.
    """
    box = _box(secret)
    try:
        with path.open("wb") as file:
            file.write(MAGIC)
            for number, part in enumerate(parts):
                sealed = bytes(box.encrypt(_NUMBER.pack(number) + pack(part)))
                file.write(_LENGTH.pack(len(sealed)) + sealed)
                file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise UserError(UserFault.CANNOT_WRITE, {"path": str(path)}) from error


def read_bundle(path: Path, secret: bytes) -> Iterator[Any]:
    """The parts that are whole and in their place; it ends where the file was cut off or changed.

    Raises:
        UserError: FILE_NOT_FOUND, FILE_UNREADABLE, or NOT_A_BUNDLE where not even the first part can be read.
    """
    box = _box(secret)
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise UserError(UserFault.NOT_A_BUNDLE, {"path": str(path)})
            number = 0
            while len(head := file.read(_LENGTH.size)) == _LENGTH.size:
                (length,) = _LENGTH.unpack(head)
                sealed = file.read(min(length, LARGEST_UNPACKED))
                part = _opened(box, sealed, number) if len(sealed) == length else None
                if part is None:
                    break
                yield part
                number += 1
    except FileNotFoundError as error:
        raise UserError(UserFault.FILE_NOT_FOUND, {"path": str(path)}) from error
    except OSError as error:
        raise UserError(UserFault.FILE_UNREADABLE, {"path": str(path)}) from error


def _opened(box: SecretBox, sealed: bytes, number: int) -> Any:
    try:
        text = box.decrypt(sealed)
        if text[: _NUMBER.size] != _NUMBER.pack(number):
            return None
        return unpack(text[_NUMBER.size :])
    except (CryptoError, ValueError):
        return None


def _box(secret: bytes) -> SecretBox:
    if not secret:
        raise UserError(UserFault.NOT_ALLOWED, {"role": "lead"})
    return SecretBox(blake2b(b"smc-desk bundle", key=secret, digest_size=32, encoder=RawEncoder))
