"""What somebody at the desk wants, and the words they say it with, as far as a rehearsal understands them.

A volunteer listens; a rehearsal can only look for a few words. Whatever has none of them is small talk and
changes nothing.
"""

from __future__ import annotations

import re
from enum import Enum

from smc_desk.domain.badges import ReprintReason


class Wish(Enum):
    """What somebody wants."""

    ENTER = "enter"
    REGISTER = "register"
    COLLECT_GROUP = "collect_group"
    CORRECT = "correct"
    TRANSFER = "transfer"
    NEW_BADGE = "new_badge"
    HEADSET = "headset"


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
    """The tag of the language somebody wants interpretation in, or ""."""
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
    """Whether somebody comes to the desk to settle what is open."""
    return "pays" in remark.lower() or asks_for_waiver(remark) or has_transferred(remark)
