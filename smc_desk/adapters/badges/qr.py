"""QR codes as matrices of modules."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_H
from qrcode.util import MODE_8BIT_BYTE, QRData

Rows = tuple[tuple[bool, ...], ...]

QUIET = 4
"""Modules of white on each side."""
MASK = 3
"""The same for all: to weigh all eight takes six times as long, and a reader takes any."""
_SHORT, _VERSION, _SIDE = 14, 2, 25
"""Bytes of a text for which the second smallest code has room, that version, and its modules in a row."""
_PLAIN = b"A"


def matrix(text: str) -> Rows:
    """The modules of a code at level H, without the quiet zone.

    A badge's short code is read through a stain on a tenth of it. At level Q it would be smaller by a tenth,
    and read through such a stain one time in ten.
    """
    data = text.encode()
    if len(data) > _SHORT:
        return tuple(tuple(bool(module) for module in row) for row in _modules(QRData(data)))
    bits = f"{_sum(data):0{_SIDE * _SIDE}b}"
    return tuple(tuple(map("1".__eq__, bits[at : at + _SIDE])) for at in range(0, _SIDE * _SIDE, _SIDE))


def _sum(data: bytes) -> int:
    """A short code as one number, a bit a module.

    With one mask for all, each bit of a text turns the same modules whatever the others are: error correction
    is linear. So what `qrcode` makes of single bits is put together, which takes a tenth of the time.
    """
    count = len(data)
    total = _drawn(_PLAIN * count)
    for place, byte in enumerate(data):
        total ^= _part(count, place, byte)
    return total


@lru_cache(maxsize=4_096)
def _part(count: int, place: int, byte: int) -> int:
    """What a byte in its place turns in the code of a plain text."""
    turned, total = byte ^ _PLAIN[0], 0
    for bit in range(8):
        if turned >> bit & 1:
            total ^= _turned(count, place, bit)
    return total


@lru_cache(maxsize=2_048)
def _turned(count: int, place: int, bit: int) -> int:
    data = bytearray(_PLAIN * count)
    data[place] ^= 1 << bit
    return _drawn(bytes(data)) ^ _drawn(_PLAIN * count)


@lru_cache(maxsize=_SHORT)
def _drawn(data: bytes) -> int:
    modules = _modules(QRData(data, mode=MODE_8BIT_BYTE), _VERSION)
    return int("".join("1" if module else "0" for row in modules for module in row), 2)


def _modules(data: QRData, version: int | None = None) -> list[list[bool | None]]:
    code = qrcode.QRCode(version, error_correction=ERROR_CORRECT_H, border=0, mask_pattern=MASK)
    code.add_data(data, optimize=0)
    code.make(fit=version is None)
    return list(code.modules)
