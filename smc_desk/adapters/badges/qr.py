"""QR codes as matrices of modules."""

from __future__ import annotations

import qrcode
from qrcode.constants import ERROR_CORRECT_H
from qrcode.util import QRData

Rows = tuple[tuple[bool, ...], ...]

QUIET = 4
"""Modules of white on each side."""
MASK = 3
"""The same for all: to weigh all eight takes six times as long, and a reader takes any."""


def matrix(text: str) -> Rows:
    """The modules of a code at level H, without the quiet zone.

    A badge's short code is read through a stain on a tenth of it. At level Q it would be smaller by a tenth,
    and read through such a stain one time in ten.
    """
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_H, border=0, mask_pattern=MASK)
    code.add_data(QRData(text.encode()), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
