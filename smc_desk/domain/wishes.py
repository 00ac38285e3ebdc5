"""What a person at the desk asks for in words, as far as a rehearsal must understand them.

A volunteer listens; a rehearsal can only look for a few words. Whatever has none of them is taken as small
talk and changes nothing.
"""

from __future__ import annotations

import re

from smc_desk.domain.badges import ReprintReason

_TROUBLE = {
    "lost badge": ReprintReason.LOST,
    "got wet": ReprintReason.DAMAGED,
    "cut off": ReprintReason.WRONG_NAME,
    "wrong script": ReprintReason.WRONG_SCRIPT,
    "no badge came out": ReprintReason.NOT_PRINTED,
}
_LANGUAGE = re.compile(r"\basks for ([a-z]{2,3})$")


def badge_trouble(remark: str) -> ReprintReason | None:
    """Why a new badge is needed, None where nothing is said of one."""
    heard = remark.lower()
    return next((reason for words, reason in _TROUBLE.items() if words in heard), None)


def language_asked_for(remark: str) -> str:
    """The tag of a language somebody wants interpretation in, or ""."""
    found = _LANGUAGE.search(remark.strip().lower())
    return found[1] if found else ""


def comes_instead(remark: str) -> bool:
    """Whether somebody comes in place of the person on the list."""
    return "instead" in remark.lower()


def asks_for_waiver(remark: str) -> bool:
    """Whether somebody asks not to pay."""
    return "waiver" in remark.lower()


def has_transferred(remark: str) -> bool:
    """Whether somebody says that the money is on its way."""
    return "transfer receipt" in remark.lower()


def speaks_of_money(remark: str) -> bool:
    """Whether somebody comes to pay, or not to."""
    return any(words in remark.lower() for words in ("pays", "waiver", "transfer receipt"))
