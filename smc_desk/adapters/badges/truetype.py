"""The part of a TrueType font which a PDF needs for some of its glyphs.

Every glyph keeps its number, so that Qt's numbers can stand in the PDF as they are; all other outlines
are dropped. reportlab's own subsetter starts from characters and cannot write shaped text.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping

_COMPOSITE = -1
_WORDS, _MORE, _SCALE, _TWO_SCALES, _MATRIX = 0x1, 0x20, 0x8, 0x40, 0x80


def subset(tables: Mapping[str, bytes], glyphs: Iterable[int]) -> bytes:
    """A font file with some glyphs of a font, under their old numbers.

    Args:
        tables: At least head, hhea, maxp, hmtx, loca and glyf.
    """
    (long_offsets,) = struct.unpack_from(">h", tables["head"], 50)
    (count,) = struct.unpack_from(">H", tables["maxp"], 4)
    loca = struct.unpack_from(f">{count + 1}{'I' if long_offsets else 'H'}", tables["loca"])
    places = loca if long_offsets else tuple(2 * at for at in loca)
    outlines = tables["glyf"]

    def outline(glyph: int) -> bytes:
        return outlines[places[glyph] : places[glyph + 1]]

    kept: dict[int, bytes] = {}
    waiting = [0, *glyphs]
    while waiting:
        glyph = waiting.pop()
        if glyph not in kept and glyph < count:
            kept[glyph] = outline(glyph)
            waiting += _parts(kept[glyph])
    last = max(kept)
    offsets, body = [], bytearray()
    for glyph in range(last + 1):
        offsets.append(len(body))
        piece = kept.get(glyph, b"")
        body += piece + b"\0" * (-len(piece) % 4)
    offsets += [len(body)] * (last + 2 - len(offsets))
    head = bytearray(tables["head"])
    head[8:12] = b"\0\0\0\0"
    head[50:52] = struct.pack(">h", 1)
    maxp = bytearray(tables["maxp"])
    maxp[4:6] = struct.pack(">H", last + 1)
    hhea, hmtx = _metrics(tables, kept, last)
    return _file(
        {
            "glyf": bytes(body),
            "head": bytes(head),
            "hhea": hhea,
            "hmtx": hmtx,
            "loca": struct.pack(f">{len(offsets)}I", *offsets),
            "maxp": bytes(maxp),
        }
    )


def _parts(outline: bytes) -> list[int]:
    """The glyphs an outline is put together from."""
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] != _COMPOSITE:
        return []
    found, at, flags = [], 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        found.append(glyph)
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return found


def _metrics(tables: Mapping[str, bytes], kept: Mapping[int, bytes], last: int) -> tuple[bytes, bytes]:
    """Header and widths up to the last glyph kept; the others' are zero, which packs well."""
    (wide,) = struct.unpack_from(">H", tables["hhea"], 34)
    old = tables["hmtx"]
    rows = bytearray(4 * (last + 1))
    for glyph in kept:
        width = old[4 * min(glyph, wide - 1) : 4 * min(glyph, wide - 1) + 2]
        bearing_at = 4 * glyph + 2 if glyph < wide else 4 * wide + 2 * (glyph - wide)
        rows[4 * glyph : 4 * glyph + 4] = width + old[bearing_at : bearing_at + 2].ljust(2, b"\0")
    return tables["hhea"][:34] + struct.pack(">H", last + 1), bytes(rows)


def _file(tables: Mapping[str, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    directory, body = b"", b""
    start = 12 + 16 * count
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag.encode(), total, start + len(body), len(data))
        body += padded
    return header + directory + body
