"""What of a text can stand on a badge.

The rule: emoji are left out, and whoever prints is told. No font draws them in one colour on every printer,
and a box in their place would spoil the name. The list's import leaves them out already; a correction at the
desk may bring one. Also left out, silently: characters without a shape which only steer a text's direction or
break its lines. Joiners between letters stay, since Persian and Indic names need them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_EMOJI = (
    (0x203C, 0x203C),
    (0x2049, 0x2049),
    (0x20E3, 0x20E3),
    (0x231A, 0x23FF),
    (0x25A0, 0x27BF),
    (0x2900, 0x297F),
    (0x2B00, 0x2BFF),
    (0x3030, 0x3030),
    (0xFE0E, 0xFE0F),
    (0x1F000, 0x1FAFF),
    (0xE0020, 0xE007F),
)
_JOINERS = "\u200c\u200d"
_SHAPELESS = frozenset("\u00ad\u034f\u061c\u200b\u200e\u200f\u2060\ufeff")


def legible(text: str) -> tuple[str, str]:
    """Split a text into what is printed and the emoji that are left out."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(), ""
    kept: list[str] = []
    left_out: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if _is_emoji(character):
            left_out.append(character)
        elif character in _JOINERS:
            if (kept and kept[-1][-1:].isalpha()) or (
                kept and unicodedata.category(kept[-1]).startswith("M")
            ):
                kept.append(character)
        elif character not in _SHAPELESS and unicodedata.category(character) not in ("Cf", "Cs"):
            kept.append(" " if unicodedata.category(character) in ("Cc", "Zs", "Zl", "Zp") else character)
    # U+00A0 was made a space above: a name too long for a line has to break somewhere.
    clean = " ".join("".join(kept).split()).strip(_JOINERS)
    return clean, "".join(c for c in left_out if c not in "\ufe0e\ufe0f")


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


@lru_cache(maxsize=4_096)  # asked for each letter of each name
def _is_emoji(character: str) -> bool:
    point = ord(character)
    return any(first <= point <= last for first, last in _EMOJI)
