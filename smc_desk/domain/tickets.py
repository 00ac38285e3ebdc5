"""Ticket and badge codes: what was scanned or typed, as a token that can be looked up.

Three kinds of text are known (source: the Consortium's portal, `docs/architecture.md`):

* signed tickets ``SMC1:CODE:SIGNATURE``, the signature being the first 8 hexadecimal digits of
  HMAC-SHA-256 over CODE with the symposium's key;
* codes read aloud or typed: six characters and a check character, no 0, 1, I or O among them;
* badge codes ``SMCB`` + eight characters and a check character, one for each badge printed; those of the
  first version have seven, and are still worn.

Any other text may be an opaque code of another portal and is looked up as it stands. Whatever is
scanned, the answer is a token or None, never an exception.
"""

from __future__ import annotations

import hmac
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import count
from operator import mul

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
SIGNED = "SMC1:"
"""How the text of a signed ticket begins."""
BADGE = "SMCB"
"""How the text of a badge begins."""
BADGE_LENGTH = 8
"""Random characters of a badge's code: among 1,000 badges two are alike once in two million symposia."""
_BADGE_LENGTHS = (BADGE_LENGTH, 7)
LONGEST = 512
"""Characters of a scan that can still be a token; more is rubbish."""

_CONFUSED = {
    "0": "OQD",
    "O": "Q",
    "1": "L7T",
    "I": "LTJ",
    "B": "8",
    "8": "B",
    "S": "5",
    "5": "S",
    "Z": "2",
    "2": "Z",
    "G": "6",
    "6": "G",
    "V": "U",
    "U": "V",
    "M": "N",
    "N": "M",
    "L": "J",
    "J": "L",
    "D": "B",
    "P": "B",
    "F": "S",
}


class TokenKind(Enum):
    """Which of the known forms a text has."""

    SIGNED = "signed"
    CODE = "code"
    BADGE = "badge"
    OPAQUE = "opaque"


@dataclass(frozen=True, slots=True)
class TicketToken:
    """A text that can be looked up.

    Attributes:
        kind: Its form.
        code: The code to look up, in capitals for our own forms.
        signature: 8 hexadecimal digits, only for `TokenKind.SIGNED`.
        check_passes: False where the check character does not fit the code.
    """

    kind: TokenKind
    code: str
    signature: str = ""
    check_passes: bool = True

    @staticmethod
    def parse(text: str) -> TicketToken | None:
        """The token in a scanned or typed text, or None where it cannot be one."""
        clean = _seen(text[: LONGEST * 2]).strip()
        if not clean or len(clean) > LONGEST:
            return None
        upper = clean.upper()
        if upper.startswith(SIGNED):
            return _signed(upper)
        if upper.startswith(BADGE) and len(upper) - len(BADGE) - 1 in _BADGE_LENGTHS:
            body, check = upper[len(BADGE) : -1], upper[-1]
            if _in_alphabet(body + check):
                return TicketToken(TokenKind.BADGE, upper, check_passes=check_char(body) == check)
        bare = "".join(c for c in upper if c not in " -–.·_")
        if len(bare) == 7 and bare.isascii() and bare.isalnum():
            passes = _in_alphabet(bare) and check_char(bare[:6]) == bare[6]
            return TicketToken(TokenKind.CODE, bare, check_passes=passes)
        if any(c.isspace() for c in clean):
            return None
        return TicketToken(TokenKind.OPAQUE, clean)

    def looks_misread(self) -> bool:
        """Whether this is a typed code whose check character caught an error."""
        return self.kind in (TokenKind.CODE, TokenKind.BADGE) and not self.check_passes


_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


def _seen(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c for c in text if unicodedata.category(c) not in _UNSEEN)


def _signed(upper: str) -> TicketToken | None:
    _, _, rest = upper.partition(":")
    code, colon, signature = rest.partition(":")
    if not colon or not code or not code.isascii() or not code.isalnum():
        return None
    return TicketToken(TokenKind.SIGNED, code, signature.lower())


def _in_alphabet(text: str) -> bool:
    return all(c in ALPHABET for c in text)


def check_char(body: str) -> str:
    """The check character of a code: weighted sum modulo 32 with odd weights.

    Every weight can be inverted modulo 32, so any single wrong character is caught.

    Args:
        body: Characters of `ALPHABET`.
    """
    return ALPHABET[sum(map(mul, count(1, 2), map(ALPHABET.index, body))) % 32]


def likely_codes(code: str) -> tuple[str, ...]:
    """The right codes a misread code may stand for: one or two characters that are often confused.

    Args:
        code: Seven characters as typed, whose check character does not fit.

    Returns:
        Codes whose check character fits, the likeliest first.
    """
    found: list[str] = []
    singles = [(i, o) for i, c in enumerate(code) for o in _CONFUSED.get(c, "")]
    for i, other in singles:
        candidate = code[:i] + other + code[i + 1 :]
        if _in_alphabet(candidate) and check_char(candidate[:6]) == candidate[6]:
            found.append(candidate)
    for at, (i, first) in enumerate(singles):
        for j, second in singles[at + 1 :]:
            if i == j:
                continue
            chars = list(code)
            chars[i], chars[j] = first, second
            candidate = "".join(chars)
            if _in_alphabet(candidate) and check_char(candidate[:6]) == candidate[6]:
                found.append(candidate)
    return tuple(dict.fromkeys(found))


def signature_of(code: str, key: str) -> str:
    """The 8 hexadecimal digits that make a ticket code one of this symposium's."""
    seal = _seal_of(key).copy()
    seal.update(code.encode())
    return seal.hexdigest()[:8]


@lru_cache(maxsize=4)
def _seal_of(key: str) -> hmac.HMAC:
    """The key made ready, which takes longer than to sign with it."""
    return hmac.new(key.encode(), digestmod="sha256")


def signature_passes(token: TicketToken, key: str) -> bool:
    """Whether a signed ticket was made with the symposium's key."""
    return hmac.compare_digest(signature_of(token.code, key), token.signature)


def code_from(noise: bytes, length: int = 6) -> str:
    """A ticket code from random bytes: `length` characters and a check character."""
    number = int.from_bytes(noise, "big")
    body = "".join([ALPHABET[number >> shift & 31] for shift in range(0, 5 * length, 5)])
    return body + check_char(body)


def badge_code_from(noise: bytes) -> str:
    """A badge code from at least 5 random bytes: ``SMCB``, eight characters, a check character."""
    return BADGE + code_from(noise, BADGE_LENGTH)
