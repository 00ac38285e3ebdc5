"""What is said of two entries that are compared, where the values themselves are nobody's business."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def emails_compared(one: str, other: str) -> tuple[str, str]:
    """Two addresses: whether they agree is all that is needed. "" for both where one is missing."""
    translate = QCoreApplication.translate
    if not one or not other:
        return "", ""
    if one.casefold() == other.casefold():
        same = translate("Comparing", "the same address")
        return same, same
    return translate("Comparing", "one address"), translate("Comparing", "another address")
