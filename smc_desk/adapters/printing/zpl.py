"""ZPL II, the language of label printers: a badge as one graphic, and what a printer says of itself.

Text and codes are in the graphic: a printer's own fonts know few scripts.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from dataclasses import dataclass

from PySide6.QtGui import QImage, QTransform

from smc_desk.domain.errors import PrinterFault

ASK_STATUS, ASK_WHO, CANCEL_ALL = b"~HS", b"~HI", b"~JA"
STATUS_LINES, WHO_LINES = 3, 1
END_OF_LINE = b"\x03"
DOTS = 8
"""In a millimetre, where a printer does not tell: 203 dpi, as most have."""
INCH = 25.4

_WIDEST = 108.0
"""Millimetres a label printer's head may have; what is wider is printed lengthwise."""
_LINE = re.compile(rb"\x02([^\x02\x03]*)\x03")
_FLAGS = (
    # line, field, fault
    (1, 2, PrinterFault.OPEN),
    (0, 1, PrinterFault.OUT_OF_PAPER),
    (1, 3, PrinterFault.PAUSED),  # ribbon
    (0, 11, PrinterFault.PAUSED),  # too hot
    (0, 10, PrinterFault.PAUSED),  # too cold
    (0, 2, PrinterFault.PAUSED),
)


@dataclass(frozen=True, slots=True)
class LabelStatus:
    """What a printer answers to `~HS`.

    Attributes:
        is_idle: Nothing received waits or is being printed.
    """

    fault: PrinterFault | None
    is_idle: bool


def status_in(answer: bytes) -> LabelStatus | None:
    """The status in an answer to `~HS`; None where it is none."""
    lines = [line.split(b",") for line in _LINE.findall(answer)]
    if len(lines) < STATUS_LINES or len(lines[0]) < 12 or len(lines[1]) < 9:
        return None
    fault = next((fault for line, at, fault in _FLAGS if lines[line][at] == b"1"), None)
    formats, is_partial, labels = lines[0][4], lines[0][7], lines[1][8]
    try:
        return LabelStatus(fault, is_idle=not (int(formats) or int(is_partial) or int(labels)))
    except ValueError:
        return None


def dots_in(answer: bytes) -> int:
    """Dots in a millimetre, from an answer to `~HI` (`ZD421-300dpi,V93.21.17Z,12,8192KB`)."""
    fields = [field for line in _LINE.findall(answer) for field in line.split(b",")]
    return int(fields[2]) if len(fields) > 2 and fields[2].isdigit() and int(fields[2]) else DOTS


def label(image: QImage, dots: int) -> bytes:
    """One label with an image of two colours.

    Args:
        dots: Of the printer's head in a millimetre.
    """
    if image.width() > _WIDEST * dots:
        image = image.transformed(QTransform().rotate(90))
    black = image.colorTable().index(0xFF000000)
    if not black:
        image.invertPixels()  # in ZPL a set bit is black
    width, height, stride = image.width(), image.height(), (image.width() + 7) // 8
    rows, step = memoryview(image.constBits()), image.bytesPerLine()
    bits = b"".join(bytes(rows[row * step : row * step + stride]) for row in range(height))
    packed = base64.b64encode(zlib.compress(bits))
    check = binascii.crc_hqx(packed, 0)
    graphic = b"^GFA,%d,%d,%d,:Z64:%s:%04X" % (len(bits), len(bits), stride, packed, check)
    # Size, origin and shift are set with each label: others may have left theirs in the printer.
    return b"^XA^PW%d^LL%d^LH0,0^LS0^LT0^FO0,0%s^FS^PQ1^XZ\n" % (width, height, graphic)
